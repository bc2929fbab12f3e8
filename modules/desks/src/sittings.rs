//! Sittings: a session on one day, and the slots of time in it. Pure: what a calendar, a booking and a queue agree on.
//! A sitting never runs past the end of its session; the last slot ends with it or before.

use crate::model::{Desk, Session, When};
use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Span, Timestamp, ToSpan};
use kernel::Territory;

/// A session on one day.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Sitting<'a> {
    pub session: &'a Session,
    pub date: Date,
    pub starts: Timestamp,
    pub ends: Timestamp,
}

impl Sitting<'_> {
    /// The beginnings of its slots.
    pub fn slots(&self) -> Vec<Timestamp> {
        let length = Span::new().minutes(i64::from(self.session.slot.max(5)));
        let mut slots = Vec::new();
        let mut at = self.starts;
        while let Ok(end) = at.checked_add(length) {
            if end > self.ends {
                break;
            }
            slots.push(at);
            at = end;
        }
        slots
    }

    /// How many people all who receive can see.
    pub fn capacity(&self, mediators: usize) -> usize {
        self.slots().len() * mediators
    }

    /// How many of them may come by appointment.
    pub fn by_appointment(&self, mediators: usize) -> usize {
        self.capacity(mediators).saturating_sub(usize::from(self.session.kept))
    }
}

/// The sittings of a desk on these days, in the order of their beginning. On holidays of its territory and during its
/// closures there is none, except for sessions that were set for that very day.
pub fn between<'a>(desk: &'a Desk, territory: &Territory, from: Date, days: u16) -> Vec<Sitting<'a>> {
    let zone = TimeZone::get(&territory.timezone).unwrap_or(TimeZone::UTC);
    let mut found = Vec::new();
    for ahead in 0..i64::from(days) {
        let Ok(day) = from.checked_add(ahead.days()) else { break };
        found.extend(on(desk, territory, &zone, day));
    }
    found.sort_by_key(|it: &Sitting<'_>| (it.starts, it.session.id));
    found
}

fn on<'a>(desk: &'a Desk, territory: &Territory, zone: &TimeZone, day: Date) -> Vec<Sitting<'a>> {
    let closed = desk.closures.iter().any(|it| it.period.contains(day));
    let holiday = territory.holidays.iter().any(|it| it.falls_on(day));
    let held = |session: &&Session| matches!(session.when, When::Once(_)) || !(closed || holiday);
    desk.sessions.iter().filter(held).filter_map(|session| planned(session, zone, day)).collect()
}

/// The sitting of a session on a day for which it is planned, whether or not the desk is closed then.
pub fn planned<'a>(session: &'a Session, zone: &TimeZone, day: Date) -> Option<Sitting<'a>> {
    let counts = matches!(session.when, When::Once(_)) || session.period.contains(day);
    let at = |time| day.to_datetime(time).to_zoned(zone.clone()).ok().map(|it| it.timestamp());
    let (starts, ends) = (at(session.from)?, at(session.to)?);
    let held = counts && session.when.falls_on(day) && starts < ends;
    held.then_some(Sitting { session, date: day, starts, ends })
}

#[cfg(test)]
#[path = "sittings_tests.rs"]
mod tests;
