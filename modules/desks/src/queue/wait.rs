//! How long people will wait, and how many may still come. Pure: the rule of the queue, played ahead.
//! What is said is never less than what was reckoned, and never a false minute.

use super::order::{self, Entry, Receiver};
use crate::sittings::Sitting;
use jiff::{SignedDuration, Timestamp};
use std::collections::BTreeMap;
use uuid::Uuid;

/// Somebody who receives, and the instant from which they can call.
#[derive(Debug, Clone)]
pub struct Seat {
    pub receiver: Receiver,
    pub free: Timestamp,
}

/// When each of those who wait is likely to be called: every receiver gives a slot to one person after the other, as the
/// rule of the queue says, and people who are `expected` come at their times. Whom nobody there can receive is left out.
pub fn forecast(
    waiting: &[Entry],
    expected: &[Entry],
    seats: &[Seat],
    slot: SignedDuration,
    now: Timestamp,
) -> BTreeMap<Uuid, Timestamp> {
    let there: Vec<Receiver> = seats.iter().map(|it| it.receiver.clone()).collect();
    let mut free: Vec<Option<Timestamp>> = seats.iter().map(|it| Some(it.free.max(now))).collect();
    let mut left: Vec<&Entry> = waiting.iter().collect();
    let mut coming: Vec<&Entry> = expected.iter().collect();
    let mut called = BTreeMap::new();
    while !left.is_empty() {
        let soonest = free.iter().enumerate().filter_map(|(seat, at)| at.map(|at| (at, seat))).min();
        let Some((at, seat)) = soonest else { break };
        let starts = |entry: &Entry| entry.appointment.map_or(entry.joined, |it| it.starts);
        let here = left.iter().chain(coming.iter().filter(|it| starts(it) <= at)).copied();
        match order::next_for(here, &there[seat], &there, slot, at) {
            Some(next) => {
                if left.iter().any(|it| it.id == next.id) {
                    called.insert(next.id, at);
                }
                left.retain(|it| it.id != next.id);
                coming.retain(|it| it.id != next.id);
                free[seat] = at.checked_add(slot).ok();
            }
            // Nobody for them now: they wait for the next who is expected.
            None => free[seat] = coming.iter().map(|it| starts(it)).filter(|it| *it > at).min(),
        }
    }
    called
}

/// A wait as it is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum About {
    /// Less than five minutes.
    Soon,
    /// Rounded up: to five minutes below half an hour, to ten below an hour, to fifteen above.
    Minutes(u64),
    /// More than two hours.
    Long,
}

/// A wait, rounded as one would say it.
pub fn about(wait: SignedDuration) -> About {
    let minutes = u64::try_from(wait.as_secs()).unwrap_or_default().div_ceil(60);
    let up = |step: u64| About::Minutes(minutes.div_ceil(step) * step);
    match minutes {
        0..5 => About::Soon,
        5..=30 => up(5),
        31..=60 => up(10),
        61..=120 => up(15),
        _ => About::Long,
    }
}

/// Who has come and is expected in a sitting.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Load {
    /// Appointments that hold a time, whether their people are there, have been, or are to come.
    pub appointments: usize,
    /// Of them, those who have not come yet.
    pub expected: usize,
    /// People who came without one and have not left.
    pub walked_in: usize,
    /// People who are at the desk now, with or without an appointment.
    pub present: usize,
}

/// How many people may still walk in: those whom all who receive can see less those who have a place, and never more than
/// the time that is left allows.
pub fn room(sitting: &Sitting<'_>, mediators: usize, load: Load, now: Timestamp) -> usize {
    let total = sitting.capacity(mediators).saturating_sub(load.appointments + load.walked_in);
    let slot = length(sitting);
    let unfinished = |starts: &Timestamp| starts.checked_add(slot).is_ok_and(|end| end > now);
    let slots = sitting.slots().iter().filter(|starts| unfinished(starts)).count();
    total.min((slots * mediators).saturating_sub(load.expected + load.present))
}

/// The time that one person is given.
pub fn length(sitting: &Sitting<'_>) -> SignedDuration {
    SignedDuration::from_mins(i64::from(sitting.session.slot.max(5)))
}

#[cfg(test)]
#[path = "wait_tests.rs"]
mod tests;
