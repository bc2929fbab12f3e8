//! From schedules to answers: open on a day, open now, when next. Pure, in the territory's local time (jiff civil types).
//! An opening belongs to the day on which it starts: what replaces that day's hours leaves last night's tail running.

mod display;
mod grammar;
#[cfg(test)]
mod properties;
mod recurrence;
mod search;
#[cfg(test)]
mod tests;

pub use display::Rule;
pub use grammar::parse_hours;
pub use recurrence::{Opening, Pattern};
pub use search::SearchOpenings;

use crate::schedules::{Exception, Schedule};
use jiff::civil::{Date, DateTime};
use kernel::{Holiday, Period};
use recurrence::{DAY, Recurrence, time_at};

/// How far the next opening is looked for, in days.
const HORIZON: u16 = 400;
/// Open without a break for longer than this many days is open without an end worth telling.
const ENDLESS: u16 = 7;

/// When a place is open. Built once from what is published; cheap to ask.
#[derive(Debug, Clone, Default)]
pub struct Hours {
    rules: Vec<Recurrence>,
    exceptions: Vec<Replaced>,
    holidays: Vec<Holiday>,
}

/// Days on which these rules count instead of the usual ones.
#[derive(Debug, Clone)]
struct Replaced {
    period: Period,
    rules: Vec<Recurrence>,
}

/// The openings of one calendar day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Day {
    /// Sorted, apart from one another, within the day. An end of 00:00 is the end of the day (24:00).
    pub openings: Vec<Opening>,
    pub reason: Reason,
}

/// Why a day has the openings it has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reason {
    Usual,
    /// A holiday of the territory, on which the place is closed.
    Holiday,
    /// The exception at this index of the list given to [`Hours::new`]; its note says why.
    Exception(usize),
}

/// How a place stands at one moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// Open; `until` is `None` when it does not close within a week.
    Open { until: Option<DateTime> },
    /// Closed; `next` is `None` when no opening is known within 400 days.
    Closed { next: Option<DateTime> },
    /// Nothing published says when it is open.
    Unknown,
}

/// A span of one day in minutes from its midnight: start included, end excluded, at most 1440.
type Span = (u16, u16);

impl Hours {
    /// Reads the rules once. A schedule without times, or with a rule that RFC 5545 does not allow, opens nothing.
    /// On a holiday the place is closed unless `open_on_holidays`; an exception comes before a holiday, and of two
    /// exceptions on the same day the later in the list counts.
    pub fn new(schedules: &[Schedule], exceptions: &[Exception], holidays: &[Holiday], open_on_holidays: bool) -> Self {
        let exceptions = exceptions.iter().map(|exception| Replaced {
            period: exception.period,
            rules: exception.hours.iter().filter_map(|hours| Recurrence::replacing(hours, exception.period)).collect(),
        });
        Self {
            rules: schedules.iter().filter_map(Recurrence::usual).collect(),
            exceptions: exceptions.collect(),
            holidays: if open_on_holidays { Vec::new() } else { holidays.to_vec() },
        }
    }

    /// The openings of one day, those begun the evening before included.
    pub fn on(&self, date: Date) -> Day {
        let mut spans = Vec::new();
        self.fill(date, &mut spans);
        Day {
            openings: spans.into_iter().map(|(opens, closes)| (time_at(opens), time_at(closes))).collect(),
            reason: self.reason(date),
        }
    }

    /// Whether the place is open at `now`, until when, or from when.
    pub fn at(&self, now: DateTime) -> State {
        let (date, minute) = (now.date(), now.hour() as u16 * 60 + now.minute() as u16);
        if !self.says_something(date) {
            return State::Unknown;
        }
        let mut spans = Vec::new();
        self.fill(date, &mut spans);
        match spans.iter().find(|(opens, closes)| *opens <= minute && minute < *closes) {
            Some((_, closes)) => State::Open { until: self.end(date, *closes) },
            None => State::Closed { next: self.next(date, minute) },
        }
    }

    /// Whether a rule is still valid, or an exception speaks of this day or of openings to come.
    fn says_something(&self, date: Date) -> bool {
        let still = |to: Option<Date>| to.is_none_or(|to| date <= to);
        self.rules.iter().any(|rule| still(rule.valid_to))
            || self.exceptions.iter().any(|e| e.period.contains(date) || (!e.rules.is_empty() && still(e.period.to)))
    }

    fn reason(&self, date: Date) -> Reason {
        if let Some(index) = self.exceptions.iter().rposition(|exception| exception.period.contains(date)) {
            return Reason::Exception(index);
        }
        if self.holidays.iter().any(|holiday| holiday.falls_on(date)) { Reason::Holiday } else { Reason::Usual }
    }

    /// The rules that count on a day.
    fn rules_on(&self, date: Date) -> &[Recurrence] {
        match self.reason(date) {
            Reason::Usual => &self.rules,
            Reason::Holiday => &[],
            Reason::Exception(index) => &self.exceptions[index].rules,
        }
    }

    /// Writes the openings of a day into `spans`, sorted and merged.
    fn fill(&self, date: Date, spans: &mut Vec<Span>) {
        spans.clear();
        for rule in self.rules_on(date).iter().filter(|rule| rule.occurs(date)) {
            spans.push((rule.opens, rule.closes.min(DAY)));
        }
        if self.runs_past_midnight()
            && let Ok(yesterday) = date.yesterday()
        {
            for rule in self.rules_on(yesterday).iter().filter(|rule| rule.closes > DAY && rule.occurs(yesterday)) {
                spans.push((0, rule.closes - DAY));
            }
        }
        merge(spans);
    }

    fn runs_past_midnight(&self) -> bool {
        self.rules.iter().chain(self.exceptions.iter().flat_map(|e| &e.rules)).any(|rule| rule.closes > DAY)
    }

    /// When an opening that ends at `closes` of `date` really ends: midnight is no end when the next day begins open.
    fn end(&self, mut date: Date, mut closes: u16) -> Option<DateTime> {
        let mut spans = Vec::new();
        for _ in 0..=ENDLESS {
            if closes < DAY {
                return Some(date.to_datetime(time_at(closes)));
            }
            date = date.tomorrow().ok()?;
            self.fill(date, &mut spans);
            closes = match spans.first() {
                Some((0, closes)) => *closes,
                _ => return Some(date.to_datetime(time_at(0))),
            };
        }
        None
    }

    /// The first opening after `minute` of `date`.
    fn next(&self, mut date: Date, minute: u16) -> Option<DateTime> {
        let mut spans = Vec::new();
        for day in 0..=HORIZON {
            self.fill(date, &mut spans);
            if let Some((opens, _)) = spans.iter().find(|(opens, _)| day > 0 || *opens > minute) {
                return Some(date.to_datetime(time_at(*opens)));
            }
            date = date.tomorrow().ok()?;
        }
        None
    }
}

/// Sorts spans and joins those that overlap or touch.
fn merge(spans: &mut Vec<Span>) {
    spans.sort_unstable();
    spans.dedup_by(|next, kept| {
        let joined = next.0 <= kept.1;
        if joined {
            kept.1 = kept.1.max(next.1);
        }
        joined
    });
}
