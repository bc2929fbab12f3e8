//! What a change of a desk must keep. Pure: nobody who has an appointment is forgotten, and nobody receives in two
//! sessions at once.

use crate::appointments::offers::Taken;
use crate::model::{Desk, Session, When};
use crate::sittings;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use kernel::Territory;
use std::collections::BTreeMap;
use uuid::Uuid;

/// People whose appointment a change would leave without a session.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stranded {
    pub session: Uuid,
    pub people: usize,
    /// The day of the last of them.
    pub last: Date,
}

/// The people whose time is no time of their session any more after a change; those of a closed day keep theirs, and
/// those for whom nothing was planned before either are not the change's fault.
pub fn stranded(before: &Desk, after: &Desk, territory: &Territory, taken: &[Taken]) -> Vec<Stranded> {
    let zone = zone(territory);
    let mut found: BTreeMap<Uuid, Stranded> = BTreeMap::new();
    for it in taken {
        if !plans(before, &zone, it) || plans(after, &zone, it) {
            continue;
        }
        let day = it.starts.to_zoned(zone.clone()).date();
        let entry = found.entry(it.session).or_insert(Stranded { session: it.session, people: 0, last: day });
        entry.people += 1;
        entry.last = entry.last.max(day);
    }
    found.into_values().collect()
}

/// The days on which people are expected though the desk is closed, and how many.
pub fn expected_though_closed(desk: &Desk, territory: &Territory, taken: &[Taken]) -> BTreeMap<Date, usize> {
    let zone = zone(territory);
    let mut days = BTreeMap::new();
    for it in taken.iter().filter(|it| is_closed(desk, territory, it)) {
        *days.entry(it.starts.to_zoned(zone.clone()).date()).or_default() += 1;
    }
    days
}

/// Whether the desk is closed at a time that it has in its plan.
pub fn is_closed(desk: &Desk, territory: &Territory, it: &Taken) -> bool {
    let zone = zone(territory);
    let open = |day| sittings::between(desk, territory, day, 1).iter().any(|sitting| sitting.session.id == it.session);
    plans(desk, &zone, it) && !open(it.starts.to_zoned(zone).date())
}

fn zone(territory: &Territory) -> TimeZone {
    TimeZone::get(&territory.timezone).unwrap_or(TimeZone::UTC)
}

/// Whether a time is one of the slots that its session has on that day.
fn plans(desk: &Desk, zone: &TimeZone, it: &Taken) -> bool {
    let day = it.starts.to_zoned(zone.clone()).date();
    let sitting = desk.session(it.session).and_then(|session| sittings::planned(session, zone, day));
    sitting.is_some_and(|sitting| sitting.slots().contains(&it.starts))
}

/// Whether somebody could be asked to receive in both at once.
pub fn clash(one: &Session, other: &Session) -> bool {
    let hours = one.from < other.to && other.from < one.to;
    let together = |weekly: &Session, date: Date| weekly.when.falls_on(date) && weekly.period.contains(date);
    let days = match (one.when, other.when) {
        (When::Once(one), When::Once(other)) => one == other,
        (When::Once(date), When::Weekly(_)) => together(other, date),
        (When::Weekly(_), When::Once(date)) => together(one, date),
        (When::Weekly(day), When::Weekly(other_day)) => {
            let begins_late = |one: &Session, other: &Session| {
                one.period.from.zip(other.period.to).is_some_and(|(from, to)| from > to)
            };
            day == other_day && !begins_late(one, other) && !begins_late(other, one)
        }
    };
    hours && days
}

#[cfg(test)]
#[path = "changes_tests.rs"]
mod tests;
