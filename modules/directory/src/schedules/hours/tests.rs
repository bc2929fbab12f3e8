//! Tests of the hours: the examples of RFC 5545 §3.8.5.3 and the cases people meet.
//! Dates are real ones, so that a calendar can settle a doubt.

use super::*;
use crate::schedules::Freq;
use jiff::civil::{Time, Weekday, date, time};
use kernel::{Id, Lang, Text};

pub(super) fn rule(freq: Freq, byday: &str, opens: Time, closes: Time) -> Schedule {
    let byday = (!byday.is_empty()).then(|| byday.to_owned());
    Schedule { freq: Some(freq), byday, opens_at: Some(opens), closes_at: Some(closes), ..Schedule::default() }
}

pub(super) fn usual(schedules: &[Schedule]) -> Hours {
    Hours::new(schedules, &[], &[], false)
}

fn hours(text: &str) -> Hours {
    usual(&parse_hours(text).unwrap())
}

fn dates(hours: &Hours, from: Date, n: usize) -> Vec<String> {
    hours.next_dates(from, n).into_iter().map(|(date, _)| date.to_string()).collect()
}

fn nine() -> (Time, Time) {
    (time(9, 0, 0, 0), time(12, 0, 0, 0))
}

#[test]
fn the_examples_of_rfc_5545() {
    let (opens, closes) = nine();
    let start = Some(date(1997, 9, 2));
    let every = |freq, byday: &str| Schedule { dtstart: start, ..rule(freq, byday, opens, closes) };
    // Every other Monday, Wednesday and Friday, weeks from Sunday, until 24 December 1997: HSDS gives UNTIL as the day
    // of the last occurrence, where the RFC's example ends at 0:00 of that day.
    let fortnightly = Schedule {
        dtstart: Some(date(1997, 9, 1)),
        interval: Some(2),
        until: Some(date(1997, 12, 24)),
        wkst: Some("SU".into()),
        ..rule(Freq::Weekly, "MO,WE,FR", opens, closes)
    };
    let found = dates(&usual(&[fortnightly]), date(1997, 8, 1), 99);
    assert_eq!(found[..4], ["1997-09-01", "1997-09-03", "1997-09-05", "1997-09-15"]);
    assert_eq!((found.len(), found.last().unwrap().as_str()), (26, "1997-12-24"));
    // The week start matters.
    let weeks = |wkst: &str| {
        let counted = Schedule {
            dtstart: Some(date(1997, 8, 5)),
            interval: Some(2),
            count: Some(4),
            ..every(Freq::Weekly, "TU,SU")
        };
        dates(&usual(&[Schedule { wkst: Some(wkst.into()), ..counted }]), date(1997, 8, 1), 9)
    };
    assert_eq!(weeks("MO"), ["1997-08-05", "1997-08-10", "1997-08-19", "1997-08-24"]);
    assert_eq!(weeks("SU"), ["1997-08-05", "1997-08-17", "1997-08-19", "1997-08-31"]);
    // Every other month on the first and last Sunday.
    let sundays = Schedule { interval: Some(2), count: Some(4), ..every(Freq::Monthly, "1SU,-1SU") };
    let found = dates(&usual(&[sundays]), date(1997, 9, 1), 9);
    assert_eq!(found, ["1997-09-07", "1997-09-28", "1997-11-02", "1997-11-30"]);
    // The second-to-last Monday; the third-to-last day; the 2nd and the 15th; every Tuesday of every other month.
    assert_eq!(dates(&usual(&[every(Freq::Monthly, "-2MO")]), date(1997, 9, 1), 2), ["1997-09-22", "1997-10-20"]);
    let on_days = |days: &str| Schedule { bymonthday: Some(days.into()), ..every(Freq::Monthly, "") };
    assert_eq!(dates(&usual(&[on_days("-3")]), date(1997, 9, 1), 2), ["1997-09-28", "1997-10-29"]);
    assert_eq!(dates(&usual(&[on_days("2,15")]), date(1997, 9, 1), 3), ["1997-09-02", "1997-09-15", "1997-10-02"]);
    let tuesdays = Schedule { interval: Some(2), ..every(Freq::Monthly, "TU") };
    assert_eq!(dates(&usual(&[tuesdays]), date(1997, 9, 24), 2), ["1997-09-30", "1997-11-04"]);
    // Every Friday the 13th.
    let fridays = Schedule { byday: Some("FR".into()), ..on_days("13") };
    assert_eq!(dates(&usual(&[fridays]), date(1998, 1, 1), 3), ["1998-02-13", "1998-03-13", "1998-11-13"]);
    // What the rule leaves out comes from DTSTART; the 31st is skipped in short months.
    assert_eq!(dates(&usual(&[every(Freq::Weekly, "")]), date(1997, 9, 3), 1), ["1997-09-09"]);
    let last = Schedule { dtstart: Some(date(2026, 1, 31)), ..rule(Freq::Monthly, "", opens, closes) };
    assert_eq!(dates(&usual(&[last]), date(2026, 2, 1), 2), ["2026-03-31", "2026-05-31"]);
}

#[test]
fn rules_that_cannot_be_read_open_nothing() {
    let (opens, closes) = nine();
    let weekly = rule(Freq::Weekly, "MO", opens, closes);
    let monthly = rule(Freq::Monthly, "1MO", opens, closes);
    let wrong = [
        Schedule { freq: None, ..weekly.clone() },
        Schedule { closes_at: None, ..weekly.clone() },
        Schedule { byday: None, ..weekly.clone() },
        Schedule { byday: Some("1MO".into()), ..weekly.clone() },
        Schedule { byday: Some("MO,lundi".into()), ..weekly.clone() },
        Schedule { byday: Some("é".into()), ..weekly.clone() },
        Schedule { interval: Some(0), ..weekly.clone() },
        Schedule { interval: Some(2), ..weekly.clone() },
        Schedule { count: Some(3), ..weekly.clone() },
        Schedule { count: Some(0), dtstart: Some(date(2026, 1, 1)), ..weekly.clone() },
        Schedule { bymonthday: Some("1".into()), ..weekly.clone() },
        Schedule { byyearday: Some("1".into()), ..weekly.clone() },
        Schedule { wkst: Some("XX".into()), ..weekly },
        Schedule { byday: Some("0MO".into()), ..monthly.clone() },
        Schedule { bymonthday: Some("32".into()), ..monthly.clone() },
        Schedule { byweekno: Some("1".into()), ..monthly },
    ];
    for schedule in wrong {
        let hours = usual(std::slice::from_ref(&schedule));
        assert_eq!(hours.at(date(2026, 6, 1).at(10, 0, 0, 0)), State::Unknown, "{schedule:?}");
    }
}

#[test]
fn now_and_next() {
    let hours = hours("Mo-Fr 08:00-12:00,14:00-17:00; Sa 09:00-12:00");
    let monday = date(2026, 6, 1);
    let at = |hour, minute| hours.at(monday.at(hour, minute, 59, 0));
    assert_eq!(at(7, 59), State::Closed { next: Some(monday.at(8, 0, 0, 0)) });
    assert_eq!(at(8, 0), State::Open { until: Some(monday.at(12, 0, 0, 0)) });
    assert_eq!(at(12, 0), State::Closed { next: Some(monday.at(14, 0, 0, 0)) });
    assert_eq!(
        hours.at(date(2026, 6, 6).at(12, 0, 0, 0)),
        State::Closed { next: Some(date(2026, 6, 8).at(8, 0, 0, 0)) }
    );
    assert_eq!(Hours::default().at(monday.at(8, 0, 0, 0)), State::Unknown);
    let over = Schedule { valid_to: Some(date(2020, 1, 1)), ..parse_hours("Mo 08:00-12:00").unwrap().remove(0) };
    assert_eq!(usual(&[over]).at(monday.at(8, 0, 0, 0)), State::Unknown);
    assert_eq!(hours.at(Date::MAX.at(23, 59, 0, 0)), State::Closed { next: None });
}

#[test]
fn nights_and_round_the_clock() {
    let bar = hours("Fr-Sa 22:00-06:00");
    let (ten, six, midnight) = (time(22, 0, 0, 0), time(6, 0, 0, 0), Time::midnight());
    let saturday = date(2026, 6, 6);
    assert_eq!(bar.on(saturday).openings, [(midnight, six), (ten, midnight)]);
    assert_eq!(bar.week(saturday)[5], [(ten, six)]);
    assert_eq!(bar.at(saturday.at(23, 0, 0, 0)), State::Open { until: Some(date(2026, 6, 7).at(6, 0, 0, 0)) });
    assert_eq!(bar.search_openings(saturday).weekly, expected_bar());
    let always = hours("24/7");
    assert_eq!(always.at(saturday.at(3, 0, 0, 0)), State::Open { until: None });
    assert!(always.is_round_the_clock(saturday) && !bar.is_round_the_clock(saturday));
    assert_eq!(always.search_openings(saturday).weekly, [(0, 10080)]);
    assert!(hours("Mo-Su 00:00-23:59").is_round_the_clock(saturday));
    assert_eq!(hours("Mo 00:00-24:00").on(date(2026, 6, 1)).openings, [(midnight, midnight)]);
    let until = hours("Mo 20:00-24:00; Tu 00:00-02:00").at(date(2026, 6, 1).at(21, 0, 0, 0));
    assert_eq!(until, State::Open { until: Some(date(2026, 6, 2).at(2, 0, 0, 0)) });
}

/// Friday 22:00 to Saturday 6:00 and Saturday 22:00 to Sunday 6:00, in minutes of the week.
fn expected_bar() -> [(u16, u16); 2] {
    [(4 * 1440 + 1320, 5 * 1440 + 360), (5 * 1440 + 1320, 6 * 1440 + 360)]
}

#[test]
fn holidays_and_exceptions() {
    let schedules = parse_hours("Mo-Fr 08:00-17:00; Fr 22:00-02:00").unwrap();
    let note = Some(Text::new(Lang::FR, "Ramadan"));
    let month = Period::new(date(2026, 2, 18), date(2026, 3, 19));
    let exceptions = [
        Exception { period: month, hours: parse_hours("Mo-Th 08:00-14:30").unwrap(), note },
        Exception { period: Period::new(date(2026, 3, 3), date(2026, 3, 3)), hours: vec![], note: None },
        Exception { period: Period::new(date(2026, 5, 1), date(2026, 5, 1)), hours: bare(), note: None },
    ];
    let holidays =
        [Holiday::Yearly { month: 5, day: 1 }, Holiday::Yearly { month: 7, day: 25 }, Holiday::Once(date(2026, 6, 1))];
    let hours = Hours::new(&schedules, &exceptions, &holidays, false);
    assert_eq!(hours.on(date(2026, 2, 17)).reason, Reason::Usual);
    assert_eq!(hours.on(date(2026, 2, 18)).openings, [(time(8, 0, 0, 0), time(14, 30, 0, 0))]);
    assert_eq!(hours.on(date(2026, 2, 18)).reason, Reason::Exception(0));
    assert_eq!(hours.on(date(2026, 3, 3)), Day { openings: vec![], reason: Reason::Exception(1) });
    // An exception comes before a holiday.
    assert_eq!(hours.on(date(2026, 5, 1)), Day { openings: vec![nine()], reason: Reason::Exception(2) });
    assert_eq!(hours.on(date(2026, 6, 1)), Day { openings: vec![], reason: Reason::Holiday });
    // The night that began the day before runs on into a holiday (25 July 2026 is a Saturday).
    assert_eq!(
        hours.on(date(2026, 7, 25)),
        Day { openings: vec![(Time::midnight(), time(2, 0, 0, 0))], reason: Reason::Holiday }
    );
    assert_eq!(Hours::new(&schedules, &[], &holidays, true).on(date(2026, 6, 1)).reason, Reason::Usual);
    let closed = Hours::new(&[], &exceptions[1..2], &[], false);
    assert_eq!(closed.at(date(2026, 3, 3).at(9, 0, 0, 0)), State::Closed { next: None });
    assert_eq!(closed.at(date(2026, 3, 2).at(9, 0, 0, 0)), State::Unknown);
}

/// Hours without a frequency: inside an exception they are for each of its days.
fn bare() -> Vec<Schedule> {
    let (opens, closes) = nine();
    vec![Schedule { opens_at: Some(opens), closes_at: Some(closes), ..Schedule::default() }]
}

#[test]
fn the_week_and_the_other_rules() {
    let mut schedules = parse_hours("Mo-Fr 08:00-12:00; Mo 10:00-13:00").unwrap();
    schedules.extend(parse_hours("1Mo,-1Fr 14:00-17:00").unwrap());
    let summer = Schedule {
        valid_from: Some(date(2026, 7, 1)),
        valid_to: Some(date(2026, 8, 31)),
        ..parse_hours("Su 09:00-12:00").unwrap().remove(0)
    };
    schedules.push(summer);
    let hours = usual(&schedules);
    let (june, july, autumn) = (date(2026, 6, 1), date(2026, 7, 1), date(2026, 9, 1));
    assert_eq!(hours.week(june)[0], [(time(8, 0, 0, 0), time(13, 0, 0, 0))]);
    assert_eq!((hours.week(june)[6].len(), hours.week(july)[6].len(), hours.week(autumn)[6].len()), (0, 1, 0));
    assert_eq!((hours.rules(june).len(), hours.rules(july).len(), hours.rules(autumn).len()), (2, 1, 1));
    let weekdays = vec![(1, Weekday::Monday), (-1, Weekday::Friday)];
    assert_eq!(hours.rules(june)[0].pattern, &Pattern::Months { every: 1, weekdays, days: vec![] });
    assert_eq!(hours.rules(june)[1].from, Some(july));
}

#[test]
fn hours_written_by_hand() {
    let schedules = parse_hours("Mo-We,Fr 08:00-12:00,14:00-17:00; -1Sa 09:00-24:00").unwrap();
    let read: Vec<_> = schedules.iter().map(|s| (s.freq.unwrap(), s.byday.as_deref().unwrap())).collect();
    assert_eq!(read, [(Freq::Weekly, "MO,TU,WE,FR"), (Freq::Weekly, "MO,TU,WE,FR"), (Freq::Monthly, "-1SA")]);
    assert_eq!(schedules[0].id, Id::derived("hours", "Mo-We,Fr 08:00-12:00,14:00-17:00; -1Sa 09:00-24:00#1"));
    assert_eq!(parse_hours("Sa-Mo 09:00-12:00").unwrap()[0].byday.as_deref(), Some("MO,SA,SU"));
    let wrong =
        ["", "Mo", "Mo 8:00-12:00", "Xx 08:00-12:00", "Mo,1Tu 08:00-12:00", "6Mo 08:00-12:00", "1Mo-Fr 08:00-12:00"];
    for text in
        wrong.iter().chain(&["Mo 08:00-25:00", "Mo 08:00", "Mo 08:00-12:00;", "Mo +1:00-12:00", "Mo, We 08:00-12:00"])
    {
        assert!(parse_hours(text).is_err(), "{text}");
    }
}
