//! The parts of the form that are lists of their own: weekly hours, exceptions to them, themes.
//! Hours and exceptions that the form does not show keep their place in the list.

use super::apply::Edit;
use super::shown::{DAYS, clock, plain_exception, weekly};
use crate::attributes::Attribute;
use crate::drafts::texts;
use crate::msg as own;
use crate::schedules::{Exception, Freq, Schedule};
use crate::services::Service;
use jiff::civil::{Date, Time};
use kernel::{Id, Period};
use platform::msg;

/// `09:30`; midnight may be written 24:00.
fn time(typed: &str) -> Option<Time> {
    let (hour, minute) = typed.split_once(':')?;
    let digits = |part: &str| (part.len() == 2).then(|| part.parse::<i8>().ok()).flatten();
    match (digits(hour)?, digits(minute.get(..2)?)?) {
        (24, 0) => Some(Time::midnight()),
        (hour, minute) => Time::new(hour, minute, 0, 0).ok(),
    }
}

/// A span, or where it is wrong.
fn span(edit: &mut Edit<'_>, row: &str) -> Option<(Time, Time)> {
    let typed = edit.typed;
    let mut read = |part: &str| {
        let field = format!("{row}.{part}");
        let found = time(typed.get(&field));
        if found.is_none() {
            edit.wrong(field, msg::field_invalid_time());
        }
        found
    };
    let (opens, closes) = (read("opens"), read("closes"));
    Some((opens?, closes?))
}

pub fn hours(schedules: &mut Vec<Schedule>, edit: &mut Edit<'_>) {
    let mut rows = Vec::new();
    for n in 0..edit.typed.rows("hours") {
        let row = format!("hours.{n}");
        let days: Vec<&str> = DAYS.into_iter().filter(|day| edit.typed.has(&format!("{row}.day"), day)).collect();
        let blank = |part: &str| edit.typed.get(&format!("{row}.{part}")).is_empty();
        if blank("opens") && blank("closes") && (days.is_empty() || !blank("id")) {
            continue;
        }
        if days.is_empty() {
            edit.wrong(format!("{row}.day"), own::edit_days_missing());
        }
        if let Some((opens, closes)) = span(edit, &row) {
            rows.push((n, days, opens, closes));
        }
    }
    let before = std::mem::take(schedules);
    let mut used = Vec::new();
    for mut schedule in before {
        let Some(shown) = weekly(&schedule) else {
            schedules.push(schedule);
            continue;
        };
        let id = schedule.id.to_string();
        let Some((n, days, opens, closes)) =
            rows.iter().find(|row| edit.typed.get(&format!("hours.{}.id", row.0)) == id)
        else {
            continue;
        };
        used.push(*n);
        let mut shown_in_order: Vec<&str> = DAYS.into_iter().filter(|day| shown.contains(day)).collect();
        shown_in_order.dedup();
        if shown_in_order != *days {
            schedule.byday = Some(days.join(","));
        }
        if clock(schedule.opens_at) != clock(Some(*opens)) {
            schedule.opens_at = Some(*opens);
        }
        if clock(schedule.closes_at) != clock(Some(*closes)) {
            schedule.closes_at = Some(*closes);
        }
        let note = format!("hours.{n}.note");
        edit.note(&mut schedule.notes, edit.typed.get(&note), &note);
        schedules.push(schedule);
    }
    for (n, days, opens, closes) in rows.into_iter().filter(|row| !used.contains(&row.0)) {
        let mut schedule = Schedule {
            id: Id::new(),
            freq: Some(Freq::Weekly),
            byday: Some(days.join(",")),
            opens_at: Some(opens),
            closes_at: Some(closes),
            ..Schedule::default()
        };
        let note = format!("hours.{n}.note");
        edit.note(&mut schedule.notes, edit.typed.get(&note), &note);
        schedules.push(schedule);
    }
}

/// A row of exceptions as typed.
struct Row {
    number: usize,
    period: Period,
    hours: Option<(Time, Time)>,
}

fn exception_rows(edit: &mut Edit<'_>) -> Vec<Row> {
    let mut rows = Vec::new();
    for number in 0..edit.typed.rows("exception") {
        let row = format!("exception.{number}");
        let typed = edit.typed;
        let cell = |part: &str| typed.get(&format!("{row}.{part}"));
        let (opens, closes) = (cell("opens"), cell("closes"));
        if cell("from").is_empty() && (!cell("key").is_empty() || (opens.is_empty() && cell("note").is_empty())) {
            continue;
        }
        let Ok(from) = cell("from").parse::<Date>() else {
            edit.wrong(format!("{row}.from"), msg::field_invalid_date());
            continue;
        };
        let to = match cell("to") {
            "" => None,
            typed => typed.parse::<Date>().ok().filter(|to| from <= *to),
        };
        if to.is_none() && !cell("to").is_empty() {
            edit.wrong(format!("{row}.to"), own::edit_end_before_start());
            continue;
        }
        let closed = opens.is_empty() && closes.is_empty();
        let hours = if closed { None } else { span(edit, &row) };
        if closed || hours.is_some() {
            rows.push(Row { number, period: Period { from: Some(from), to }, hours });
        }
    }
    rows
}

pub fn exceptions(service: &mut Service, edit: &mut Edit<'_>) {
    let rows = exception_rows(edit);
    let before = std::mem::take(&mut service.exceptions);
    let mut used = Vec::new();
    for mut exception in before {
        let Some(shown) = plain_exception(&exception) else {
            service.exceptions.push(exception);
            continue;
        };
        let key = texts::key(&exception);
        let mine =
            |row: &&Row| edit.typed.get(&format!("exception.{}.key", row.number)) == key && !used.contains(&row.number);
        let Some(row) = rows.iter().find(mine) else { continue };
        used.push(row.number);
        let same_end = exception.period.to == row.period.to;
        if exception.period.from != row.period.from || !same_end {
            exception.period = single_day(row.period);
        }
        let typed = row.hours.map(|(opens, closes)| (clock(Some(opens)), clock(Some(closes)))).unwrap_or_default();
        if typed != shown {
            exception.hours = special(row.hours);
        }
        note(edit, &mut exception, row.number);
        service.exceptions.push(exception);
    }
    for row in rows.iter().filter(|row| !used.contains(&row.number)) {
        let mut exception = Exception { period: single_day(row.period), hours: special(row.hours), note: None };
        note(edit, &mut exception, row.number);
        service.exceptions.push(exception);
    }
}

/// A single date is a period that ends on the day it starts.
fn single_day(period: Period) -> Period {
    Period { from: period.from, to: period.to.or(period.from) }
}

fn special(hours: Option<(Time, Time)>) -> Vec<Schedule> {
    let schedule = |(opens, closes)| Schedule {
        id: Id::new(),
        opens_at: Some(opens),
        closes_at: Some(closes),
        ..Schedule::default()
    };
    hours.map(schedule).into_iter().collect()
}

fn note(edit: &mut Edit<'_>, exception: &mut Exception, number: usize) {
    let field = format!("exception.{number}.note");
    edit.note(&mut exception.note, edit.typed.get(&field), &field);
}

pub fn themes(service: &mut Service, edit: &mut Edit<'_>) {
    let chosen = |id: &str| edit.typed.has("theme", id);
    let public = |attribute: &Attribute| {
        attribute.taxonomy_term_id.filter(|id| edit.shelf.themes.iter().any(|theme| theme.id == *id))
    };
    service.attributes.retain(|it| public(it).is_none_or(|id| chosen(&id.to_string())));
    for theme in edit.shelf.themes.iter().filter(|theme| chosen(&theme.id.to_string())) {
        service.classify(theme.id);
    }
}
