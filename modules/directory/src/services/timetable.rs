//! When a service is open, in words: now, next, the week, and the days that differ.
//! Words and week come from the same rules as the filter «open now», so they never contradict it.

use crate::listing;
use crate::locations::Location;
use crate::msg;
use crate::schedules::hours::{Hours, Pattern, Reason, Rule, State};
use crate::services::Service;
use crate::visit::Visit;
use jiff::ToSpan;
use jiff::civil::{Date, DateTime, Time, Weekday};
use maud::{Markup, html};
use platform::locale::Join;
use platform::ui::{self, Day};
use std::sync::Arc;

/// The hours that count for a service at its places.
pub fn hours(visit: &Visit, service: &Service, places: &[Arc<Location>]) -> Hours {
    let places: Vec<&Arc<Location>> = places.iter().collect();
    listing::hours(service, &places, &visit.territory.holidays)
}

/// «Open now, until 17:00», «Closed now, opens Tuesday at 9».
pub fn status(visit: &Visit, service: &Service, hours: &Hours) -> Markup {
    if service.status == super::Status::TemporarilyClosed {
        return ui::badge(ui::Tone::Warn, Some("clock"), &visit.t(&msg::temporarily_closed()));
    }
    let (open, next) = match hours.at(visit.now) {
        State::Open { until: None } => (true, Some(visit.t(&msg::open_always()))),
        State::Open { until: Some(until) } => (true, Some(visit.t(&msg::closes_at(visit.locale().time(until.time()))))),
        State::Closed { next } => (false, next.map(|next| opens(visit, next))),
        State::Unknown => return html! { span class="soft" { (visit.t(&msg::opens_unknown())) } },
    };
    ui::status(visit.locale(), open, next.as_deref())
}

fn opens(visit: &Visit, next: DateTime) -> String {
    let locale = visit.locale();
    let (time, today) = (locale.time(next.time()), visit.now.date());
    let message = match (next.date() - today).get_days() {
        0 => msg::opens_today_at(time),
        1 => msg::opens_tomorrow_at(time),
        2..=6 => msg::opens_day_at(locale.weekday(next.weekday()), time),
        _ => msg::opens_on(locale.day_and_date(next.date()), time),
    };
    visit.t(&message)
}

fn span(visit: &Visit, (from, to): (Time, Time)) -> String {
    if from == to { visit.t(&msg::open_always()) } else { visit.locale().time_range(from, to) }
}

const WEEK: [Weekday; 7] = [
    Weekday::Monday,
    Weekday::Tuesday,
    Weekday::Wednesday,
    Weekday::Thursday,
    Weekday::Friday,
    Weekday::Saturday,
    Weekday::Sunday,
];

/// The week, the rules that are not weekly, the next dates of those, and what will differ in the coming weeks.
/// `marked` is the day to mark, if any: a copy that is kept would mark yesterday.
pub fn table(visit: &Visit, service: &Service, hours: &Hours, marked: Option<Date>) -> Markup {
    let today = visit.now.date();
    let week = hours.week(today);
    let rules = hours.rules(today);
    if hours.is_round_the_clock(today) {
        return html! { p { (visit.t(&msg::hours_round_the_clock())) } (changes(visit, service, hours)) };
    }
    if week.iter().all(Vec::is_empty) && rules.is_empty() {
        return html! { p { (visit.t(&msg::hours_none())) } };
    }
    let days: Vec<Day> = WEEK.iter().zip(&week).map(|(day, spans)| row(visit, hours, marked, *day, spans)).collect();
    html! {
        @if week.iter().any(|day| !day.is_empty()) { (ui::hours(visit.locale(), &visit.t(&msg::hours_title()), &days)) }
        @if !rules.is_empty() {
            ul { @for rule in &rules { li { (describe(visit, rule)) } } }
            p { strong { (visit.t(&msg::hours_next())) } }
            ul {
                @for (date, spans) in hours.next_dates(today, 4) {
                    li { (visit.locale().day_and_date(date)) " " @for it in spans { bdi { (span(visit, it)) } " " } }
                }
            }
        }
        (changes(visit, service, hours))
    }
}

fn row(visit: &Visit, hours: &Hours, marked: Option<Date>, day: Weekday, usual: &[(Time, Time)]) -> Day {
    let today = marked.filter(|today| today.weekday() == day);
    let actual = today.map(|today| hours.on(today)).filter(|actual| actual.reason != Reason::Usual);
    let spans = actual.as_ref().map_or(usual, |actual| &actual.openings);
    Day {
        name: visit.locale().weekday(day),
        spans: spans.iter().map(|it| span(visit, *it)).collect(),
        today: today.is_some(),
        note: actual.is_some_and(|actual| actual.reason == Reason::Holiday).then(|| visit.t(&msg::closed_holiday())),
    }
}

fn describe(visit: &Visit, rule: &Rule<'_>) -> Markup {
    html! { (days(visit, rule)) " " bdi { (span(visit, rule.opening)) } }
}

/// The days of a rule, in words.
fn days(visit: &Visit, rule: &Rule<'_>) -> String {
    let locale = visit.locale();
    let days: Vec<String> = match rule.pattern {
        Pattern::Weeks { days, .. } => {
            WEEK.iter().zip(days).filter(|(_, on)| **on).map(|(day, _)| locale.weekday(*day)).collect()
        }
        Pattern::Months { weekdays, days, .. } => {
            let weekdays = weekdays.iter().map(|(nth, day)| nth_day(visit, *nth, locale.weekday(*day)));
            weekdays.chain(days.iter().map(|day| visit.t(&msg::hours_day_of_month(i64::from(*day))))).collect()
        }
    };
    locale.list(&days, Join::And)
}

fn nth_day(visit: &Visit, nth: i8, day: String) -> String {
    visit.t(&match nth {
        1 => msg::hours_first(day),
        2 => msg::hours_second(day),
        3 => msg::hours_third(day),
        4 => msg::hours_fourth(day),
        5 => msg::hours_fifth(day),
        0 => return day,
        _ => msg::hours_last(day),
    })
}

/// Exceptions that begin within ten weeks or are in force, and holidays within three.
fn changes(visit: &Visit, service: &Service, hours: &Hours) -> Markup {
    let today = visit.now.date();
    let soon = today.saturating_add(70.days());
    let exceptions = service
        .exceptions
        .iter()
        .filter(|it| it.period.to.is_none_or(|to| to >= today) && it.period.from.is_none_or(|from| from <= soon));
    let exceptions: Vec<_> = exceptions.collect();
    let holidays: Vec<Date> = (0..21)
        .map(|n| today.saturating_add(n.days()))
        .filter(|day| hours.on(*day).reason == Reason::Holiday)
        .collect();
    html! {
        @if !exceptions.is_empty() || !holidays.is_empty() {
            p { strong { (visit.t(&msg::hours_changes())) } }
            ul {
                @for it in exceptions {
                    li {
                        (period(visit, it.period.from, it.period.to)) " "
                        @if it.hours.is_empty() { (visit.t(&msg::closed_day())) }
                        @else { (special(visit, &it.hours)) }
                        @if let Some(note) = &it.note { " – " (visit.text(note)) }
                    }
                }
                @for day in holidays { li { (visit.locale().day_and_date(day)) " – " (visit.t(&msg::closed_holiday())) } }
            }
        }
    }
}

fn period(visit: &Visit, from: Option<Date>, to: Option<Date>) -> String {
    let locale = visit.locale();
    match (from, to) {
        (Some(from), Some(to)) if from == to => locale.day_and_date(from),
        (Some(from), Some(to)) => visit.t(&msg::hours_from_to(locale.date(from), locale.date(to))),
        (Some(day), None) | (None, Some(day)) => locale.date(day),
        (None, None) => String::new(),
    }
}

/// The hours of an exception, day by day.
fn special(visit: &Visit, schedules: &[crate::schedules::Schedule]) -> Markup {
    let week = Hours::new(schedules, &[], &[], true).week(visit.now.date());
    html! {
        @for (day, spans) in WEEK.iter().zip(&week).filter(|(_, spans)| !spans.is_empty()) {
            (visit.locale().weekday_short(*day)) " " @for it in spans { bdi { (span(visit, *it)) } " " }
        }
    }
}

/// The hours as lines of text, days with the same hours together: «lundi, mardi: 9 h – 12 h».
pub fn lines(visit: &Visit, hours: &Hours) -> Vec<String> {
    let locale = visit.locale();
    let today = visit.now.date();
    let week = hours.week(today);
    let say = |spans: &[(Time, Time)]| spans.iter().map(|it| span(visit, *it)).collect::<Vec<_>>().join(" · ");
    let mut lines: Vec<(Vec<String>, String)> = Vec::new();
    for (day, spans) in WEEK.iter().zip(&week).filter(|(_, spans)| !spans.is_empty()) {
        let said = say(spans);
        match lines.iter_mut().find(|(_, known)| *known == said) {
            Some((days, _)) => days.push(locale.weekday(*day)),
            None => lines.push((vec![locale.weekday(*day)], said)),
        }
    }
    let mut lines: Vec<String> =
        lines
            .into_iter()
            .map(|(days, said)| {
                if days.len() == 7 {
                    said
                } else {
                    format!("{}{}{said}", locale.list(&days, Join::And), locale.colon())
                }
            })
            .collect();
    lines.extend(hours.rules(today).iter().map(|rule| {
        let said = days(visit, rule);
        format!("{said}{}{}", locale.colon(), span(visit, rule.opening))
    }));
    lines
}
