//! Properties of any hours: sorted days, moments that agree with days, an index that says the same.
//! Each property is checked against a slow and obvious way of finding the same thing.

use super::tests::{rule, usual};
use super::*;
use crate::schedules::Freq;
use jiff::civil::{Time, date, time};
use proptest::prelude::*;

fn any_time() -> impl Strategy<Value = Time> {
    (0..24i8, prop_oneof![Just(0i8), Just(30), Just(59)]).prop_map(|(hour, minute)| time(hour, minute, 0, 0))
}

fn any_date() -> impl Strategy<Value = Date> {
    (0..500i64).prop_map(|days| date(2026, 1, 1).saturating_add(jiff::Span::new().days(days)))
}

fn any_schedule() -> impl Strategy<Value = Schedule> {
    let weekly = proptest::sample::subsequence(vec!["MO", "TU", "WE", "TH", "FR", "SA", "SU"], 0..7);
    let monthly = prop_oneof![Just(""), Just("1MO"), Just("-1FR,2TU"), Just("SA"), Just("5WE")];
    let days = prop_oneof![Just((Freq::Weekly, 0)), Just((Freq::Monthly, 1))];
    let limits = (proptest::option::of(any_date()), proptest::option::of(any_date()), proptest::option::of(1..60u32));
    let bymonthday = proptest::option::of(prop_oneof![Just("1,15"), Just("-1"), Just("31")]);
    (days, weekly, monthly, bymonthday, (any_time(), any_time()), limits, proptest::option::of(1..4u32)).prop_map(
        |((freq, kind), weekly, monthly, bymonthday, (opens, closes), (dtstart, until, count), interval)| Schedule {
            bymonthday: bymonthday.filter(|_| kind == 1).map(str::to_owned),
            dtstart,
            until,
            count,
            interval,
            ..rule(freq, if kind == 0 { weekly.join(",") } else { monthly.to_owned() }.as_str(), opens, closes)
        },
    )
}

fn any_hours() -> impl Strategy<Value = Hours> {
    let exception =
        (any_date(), 0..40i64, proptest::collection::vec(any_schedule(), 0..2)).prop_map(|(from, days, hours)| {
            Exception {
                period: Period::new(from, from.saturating_add(jiff::Span::new().days(days))),
                hours,
                note: None,
            }
        });
    let lists = (proptest::collection::vec(any_schedule(), 0..5), proptest::collection::vec(exception, 0..3));
    (lists, proptest::collection::vec(any_date(), 0..4), any::<bool>()).prop_map(
        |((schedules, exceptions), holidays, open)| {
            let holidays: Vec<Holiday> = holidays.into_iter().map(Holiday::Once).collect();
            Hours::new(&schedules, &exceptions, &holidays, open)
        },
    )
}

/// Minutes of an opening within its day.
fn span((opens, closes): Opening) -> Span {
    let minute = |time: Time| time.hour() as u16 * 60 + time.minute() as u16;
    (minute(opens), if closes == Time::midnight() { 1440 } else { minute(closes) })
}

proptest! {
    #[test]
    fn openings_of_a_day_are_sorted_and_apart(hours in any_hours(), date in any_date()) {
        let spans: Vec<Span> = hours.on(date).openings.into_iter().map(span).collect();
        prop_assert!(spans.iter().all(|(opens, closes)| opens < closes));
        prop_assert!(spans.windows(2).all(|pair| pair[0].1 < pair[1].0), "{spans:?}");
    }

    #[test]
    fn a_moment_agrees_with_its_day_and_the_next_change(hours in any_hours(), start in any_date(), hour in 0..24i8) {
        let open_minutes: Vec<bool> = start.series(jiff::Span::new().days(1)).take(21).flat_map(|date| {
            let spans: Vec<Span> = hours.on(date).openings.into_iter().map(span).collect();
            (0..1440).map(move |minute| spans.iter().any(|(opens, closes)| (*opens..*closes).contains(&minute)))
        }).collect();
        let now = start.at(hour, 17, 30, 0);
        let first = usize::from(hour.unsigned_abs()) * 60 + 17;
        let change = (first..open_minutes.len()).find(|minute| open_minutes[*minute] != open_minutes[first]);
        let moment = |minute: usize| start.at(0, 0, 0, 0).saturating_add(jiff::Span::new().minutes(minute as i64));
        match hours.at(now) {
            State::Unknown => prop_assert!(!open_minutes[first]),
            State::Open { until } => {
                prop_assert!(open_minutes[first]);
                match until {
                    Some(until) => prop_assert_eq!(Some(until), change.map(moment)),
                    None => prop_assert!(change.is_none_or(|minute| minute > 7 * 1440)),
                }
            }
            State::Closed { next } => {
                prop_assert!(!open_minutes[first]);
                match change {
                    Some(minute) => prop_assert_eq!(next, Some(moment(minute))),
                    None => prop_assert!(next.is_none_or(|next| next >= moment(open_minutes.len()))),
                }
            }
        }
    }

    #[test]
    fn the_search_index_says_the_same(hours in any_hours(), from in any_date()) {
        let found = hours.search_openings(from);
        prop_assert!(found.weekly.windows(2).all(|pair| pair[0].1 < pair[1].0));
        prop_assert!(found.weekly.iter().all(|(opens, closes)| opens < closes && *closes <= 10080));
        let first = recurrence::epoch_day(from) as i32;
        for (offset, date) in from.series(jiff::Span::new().days(1)).take(400).enumerate() {
            let day = first + offset as i32;
            let mut spans: Vec<Span> = found.special.iter().filter(|s| s.0 == day).map(|s| (s.1, s.2)).collect();
            if spans.is_empty() && !found.closed.contains(&day) {
                let midnight = date.weekday().to_monday_zero_offset() as u16 * 1440;
                let clip = |s: &Span| (s.0.max(midnight), s.1.min(midnight + 1440));
                let today = found.weekly.iter().map(clip).filter(|s| s.0 < s.1);
                spans = today.map(|s| (s.0 - midnight, s.1 - midnight)).collect();
            }
            let expected: Vec<Span> = hours.on(date).openings.into_iter().map(span).collect();
            prop_assert_eq!(spans, expected, "{}", date);
        }
    }

    #[test]
    fn any_text_is_read_or_refused(text in "[MoTuWeFrSa0-9:;, +-]{0,30}") {
        let _ = parse_hours(&text).map(|schedules| usual(&schedules).search_openings(date(2026, 1, 1)));
    }
}
