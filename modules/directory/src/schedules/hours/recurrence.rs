//! One recurring opening: the part of RFC 5545 §3.3.10 that HSDS uses (WEEKLY and MONTHLY rules).
//! A rule that cannot be read exactly is no rule: saying nothing is better than sending somebody to a closed door.

use crate::schedules::{Freq, Schedule};
use jiff::SignedDuration;
use jiff::civil::{Date, Time, Weekday};
use kernel::Period;

/// From and to, local time. At or before its start, the end is on the next day; an end of 00:00 is 24:00.
pub type Opening = (Time, Time);

/// Minutes in a day.
pub(super) const DAY: u16 = 24 * 60;
/// How far the end of a rule with a COUNT is looked for, in days (a hundred years).
const COUNT_HORIZON: u32 = 36_600;

/// On which days a rule opens.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Pattern {
    /// Every `every` weeks on these days, Monday first in `days`.
    Weeks { every: u32, days: [bool; 7], numbers: Vec<i8> },
    /// Every `every` months: on weekdays (the nth of the month, from its end when negative, each one when 0), on days of
    /// the month (from its end when negative), or, when both are given, on days that are both.
    Months { every: u32, weekdays: Vec<(i8, Weekday)>, days: Vec<i8> },
}

/// A pattern with its limits and its times.
#[derive(Debug, Clone)]
pub(super) struct Recurrence {
    pub pattern: Pattern,
    /// Where intervals are counted from (DTSTART).
    anchor: Date,
    week_start: Weekday,
    /// First and last day of an opening, both included.
    pub from: Option<Date>,
    pub to: Option<Date>,
    /// HSDS `valid_to`: after it, nothing is known any more.
    pub valid_to: Option<Date>,
    /// Minutes from the midnight before; `closes` is above `opens`, and above [`DAY`] when on the next day.
    pub opens: u16,
    pub closes: u16,
}

impl Recurrence {
    /// A rule of the usual hours.
    pub fn usual(schedule: &Schedule) -> Option<Self> {
        Self::read(schedule, schedule.freq?, schedule.dtstart.or(schedule.valid_from))
    }

    /// A rule inside an exception: its period is where intervals start, and without a frequency it is for every day.
    pub fn replacing(schedule: &Schedule, period: Period) -> Option<Self> {
        let anchor = schedule.dtstart.or(schedule.valid_from).or(period.from);
        match schedule.freq {
            Some(freq) => Self::read(schedule, freq, anchor),
            None => Self::read(
                &Schedule { byday: Some("MO,TU,WE,TH,FR,SA,SU".into()), ..schedule.clone() },
                Freq::Weekly,
                anchor,
            ),
        }
    }

    fn read(schedule: &Schedule, freq: Freq, anchor: Option<Date>) -> Option<Self> {
        let (opens, closes) = minutes(schedule.opens_at?, schedule.closes_at?);
        let week_start = match schedule.wkst.as_deref().map(str::trim) {
            None | Some("") => Weekday::Monday,
            Some(code) => weekday(code)?,
        };
        let counted = schedule.interval.is_some_and(|n| n > 1) || schedule.count.is_some();
        let mut rule = Self {
            pattern: pattern(schedule, freq, anchor)?,
            // RFC 5545 has intervals and counts start at DTSTART: without one they mean nothing.
            anchor: if counted { anchor? } else { anchor.unwrap_or_default() },
            week_start,
            from: schedule.dtstart.max(schedule.valid_from),
            to: earliest(schedule.until, schedule.valid_to),
            valid_to: schedule.valid_to,
            opens,
            closes,
        };
        if let Some(count) = schedule.count {
            rule.to = earliest(rule.to, Some(rule.last(count)?));
        }
        Some(rule)
    }

    /// The day of the `count`th occurrence, counted from DTSTART (RFC 5545 §3.3.10, COUNT).
    fn last(&self, count: u32) -> Option<Date> {
        let unlimited = Self { from: Some(self.anchor), to: None, ..self.clone() };
        let mut left = count;
        let mut date = self.anchor;
        for _ in 0..COUNT_HORIZON {
            if unlimited.occurs(date) {
                left = left.checked_sub(1)?;
                if left == 0 {
                    return Some(date);
                }
            }
            date = date.tomorrow().ok()?;
        }
        Some(Date::MAX)
    }

    /// Whether an opening starts on this day.
    pub fn occurs(&self, date: Date) -> bool {
        if self.from.is_some_and(|from| date < from) || self.to.is_some_and(|to| date > to) {
            return false;
        }
        match &self.pattern {
            Pattern::Weeks { every, days, numbers } => {
                days[usize::from(date.weekday().to_monday_zero_offset().unsigned_abs())]
                    && (*every == 1 || self.week(date) % i64::from(*every) == 0)
                    && (numbers.is_empty() || in_week(date, numbers))
            }
            Pattern::Months { every, weekdays, days } => {
                (weekdays.is_empty() || weekdays.iter().any(|(nth, weekday)| is_nth(date, *nth, *weekday)))
                    && (days.is_empty() || days.iter().any(|day| is_day(date, *day)))
                    && (*every == 1 || self.month(date) % i64::from(*every) == 0)
            }
        }
    }

    /// Weeks between the week of DTSTART and that of `date`; WKST says where a week starts.
    fn week(&self, date: Date) -> i64 {
        let start = |day: Date| epoch_day(day) - i64::from(day.weekday().since(self.week_start));
        (start(date) - start(self.anchor)) / 7
    }

    fn month(&self, date: Date) -> i64 {
        let number = |day: Date| i64::from(day.year()) * 12 + i64::from(day.month());
        number(date) - number(self.anchor)
    }
}

/// Days since 1970-01-01.
pub(super) fn epoch_day(date: Date) -> i64 {
    date.duration_since(Date::constant(1970, 1, 1)).as_hours() / 24
}

/// The time of a minute of the day; 1440 comes back as 00:00.
pub(super) fn time_at(minute: u16) -> Time {
    Time::midnight().wrapping_add(SignedDuration::from_mins(i64::from(minute % DAY)))
}

/// Opening and closing minutes. Many publishers write 23:59 for the end of the day.
fn minutes(opens: Time, closes: Time) -> (u16, u16) {
    let minute = |time: Time| u16::from(time.hour().unsigned_abs()) * 60 + u16::from(time.minute().unsigned_abs());
    let (start, mut end) = (minute(opens), minute(closes));
    if end <= start {
        end += DAY;
    }
    if minute(closes) == DAY - 1 {
        end += 1;
    }
    (start, end.min(start + DAY))
}

fn pattern(schedule: &Schedule, freq: Freq, anchor: Option<Date>) -> Option<Pattern> {
    let every = schedule.interval.unwrap_or(1);
    let weekdays = list(schedule.byday.as_deref(), ordinal_weekday)?;
    let days = list(schedule.bymonthday.as_deref(), |text| number(text, 31))?;
    let numbers = list(schedule.byweekno.as_deref(), |text| number(text, 53))?;
    let by_year_day = schedule.byyearday.as_deref().is_some_and(|text| !text.trim().is_empty());
    // BYYEARDAY does not go with WEEKLY or MONTHLY (RFC 5545 §3.3.10).
    if every == 0 || by_year_day {
        return None;
    }
    match freq {
        // Ordinals and BYMONTHDAY do not go with WEEKLY; BYWEEKNO does in HSDS only, where it keeps these ISO weeks.
        Freq::Weekly if !days.is_empty() || weekdays.iter().any(|(nth, _)| *nth != 0) => None,
        Freq::Weekly => {
            let mut set = [false; 7];
            let chosen: Vec<Weekday> = weekdays.into_iter().map(|(_, weekday)| weekday).collect();
            for weekday in if chosen.is_empty() { vec![anchor?.weekday()] } else { chosen } {
                set[usize::from(weekday.to_monday_zero_offset().unsigned_abs())] = true;
            }
            Some(Pattern::Weeks { every, days: set, numbers })
        }
        Freq::Monthly if !numbers.is_empty() => None,
        // What the rule leaves out comes from DTSTART.
        Freq::Monthly if weekdays.is_empty() && days.is_empty() => {
            Some(Pattern::Months { every, weekdays, days: vec![anchor?.day()] })
        }
        Freq::Monthly => Some(Pattern::Months { every, weekdays, days }),
    }
}

/// Reads a comma-separated list; `None` when a piece cannot be read.
fn list<T>(text: Option<&str>, read: impl Fn(&str) -> Option<T>) -> Option<Vec<T>> {
    match text.map(str::trim) {
        None | Some("") => Some(Vec::new()),
        Some(text) => text.split(',').map(|piece| read(piece.trim())).collect(),
    }
}

/// `MO`, `1MO`, `+2TU`, `-1FR`.
fn ordinal_weekday(text: &str) -> Option<(i8, Weekday)> {
    let (nth, code) = text.split_at_checked(text.len().checked_sub(2)?)?;
    Some((if nth.is_empty() { 0 } else { number(nth, 53)? }, weekday(code)?))
}

/// A whole number from -`max` to `max`, but not 0.
fn number(text: &str, max: i8) -> Option<i8> {
    text.parse().ok().filter(|n: &i8| *n != 0 && (-max..=max).contains(n))
}

fn weekday(code: &str) -> Option<Weekday> {
    let place = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"].iter().position(|known| known.eq_ignore_ascii_case(code))?;
    Weekday::from_monday_zero_offset(place as i8).ok()
}

fn is_nth(date: Date, nth: i8, weekday: Weekday) -> bool {
    date.weekday() == weekday
        && match nth {
            0 => true,
            1.. => (date.day() - 1) / 7 + 1 == nth,
            _ => (date.days_in_month() - date.day()) / 7 + 1 == -nth,
        }
}

fn is_day(date: Date, day: i8) -> bool {
    if day > 0 { date.day() == day } else { date.day() - date.days_in_month() - 1 == day }
}

fn in_week(date: Date, numbers: &[i8]) -> bool {
    let week = date.iso_week_date();
    numbers.iter().any(|number| *number == week.week() || *number == week.week() - week.weeks_in_year() - 1)
}

fn earliest(a: Option<Date>, b: Option<Date>) -> Option<Date> {
    a.into_iter().chain(b).min()
}
