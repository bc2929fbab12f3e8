//! Whose turn it is: the one rule for the button «call next», the list, and every estimate. Pure.
//! Of two people of the same kind whoever came first is called first, and nobody receives whom they cannot understand
//! while somebody there could.

use crate::model::Gender;
use jiff::{SignedDuration, Timestamp};
use kernel::Lang;
use uuid::Uuid;

/// Somebody who waits, or is expected at their time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Entry {
    pub id: Uuid,
    pub number: i32,
    pub joined: Timestamp,
    pub priority: bool,
    pub appointment: Option<Booked>,
    pub language: Option<Lang>,
    /// Whether only a woman, or only a man, is to receive them.
    pub by: Option<Gender>,
}

/// What an appointment adds: when, and with whom.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Booked {
    pub starts: Timestamp,
    pub mediator: Option<Uuid>,
}

/// Somebody who receives.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Receiver {
    pub account: Uuid,
    pub languages: Vec<Lang>,
    pub gender: Option<Gender>,
}

/// How a receiver suits somebody who waits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fit {
    /// They share a language, or any will do.
    Shared,
    /// Nobody there speaks it: anybody receives, with an interpreter.
    Interpreter,
    /// A colleague speaks it.
    Colleague,
    /// A woman, or a man, was asked for.
    Wish,
}

impl Fit {
    /// Whether «call next» may give them.
    pub const fn is_good(self) -> bool {
        matches!(self, Fit::Shared | Fit::Interpreter)
    }
}

fn wished(entry: &Entry, it: &Receiver) -> bool {
    entry.by.is_none_or(|gender| it.gender == Some(gender))
}

fn speaks(entry: &Entry, it: &Receiver) -> bool {
    entry.language.is_none_or(|lang| it.languages.contains(&lang))
}

/// Whether somebody there speaks their language, and is who was wished for.
pub fn is_understood(entry: &Entry, there: &[Receiver]) -> bool {
    there.iter().any(|it| wished(entry, it) && speaks(entry, it))
}

/// How `receiver`, one of those who are there, suits somebody.
pub fn fit(entry: &Entry, receiver: &Receiver, there: &[Receiver]) -> Fit {
    if !wished(entry, receiver) {
        Fit::Wish
    } else if speaks(entry, receiver) {
        Fit::Shared
    } else if is_understood(entry, there) {
        Fit::Colleague
    } else {
        Fit::Interpreter
    }
}

/// What decides at an instant whose turn is first; the smallest is.
///
/// First those with a reason to go before others, as they came. Then appointments whose time has come, in the order of
/// their times, unless they came later than a whole slot: those wait with the people who came without one, in the order of
/// coming. Last, those whose time has not come yet: when nobody else waits.
pub fn turn(entry: &Entry, slot: SignedDuration, now: Timestamp) -> (u8, Timestamp, i32) {
    let rank = |rank, at| (rank, at, entry.number);
    match entry.appointment {
        _ if entry.priority => rank(0, entry.joined),
        Some(it) if it.starts > now => rank(3, it.starts),
        Some(it) if entry.joined.duration_since(it.starts) <= slot => rank(1, it.starts),
        _ => rank(2, entry.joined),
    }
}

/// Whose appointment is with somebody else who is there: left to them as long as others wait.
fn is_colleagues(entry: &Entry, receiver: &Receiver, there: &[Receiver]) -> bool {
    let with = entry.appointment.and_then(|it| it.mediator).filter(|_| !entry.priority);
    with.is_some_and(|with| with != receiver.account && there.iter().any(|it| it.account == with))
}

/// Whom a receiver calls next.
pub fn next_for<'a>(
    entries: impl IntoIterator<Item = &'a Entry>,
    receiver: &Receiver,
    there: &[Receiver],
    slot: SignedDuration,
    now: Timestamp,
) -> Option<&'a Entry> {
    let suits = |entry: &&Entry| fit(entry, receiver, there).is_good();
    entries.into_iter().filter(suits).min_by_key(|entry| {
        let turn = turn(entry, slot, now);
        (turn.0 == 3, is_colleagues(entry, receiver, there), turn)
    })
}

#[cfg(test)]
#[path = "order_tests.rs"]
mod tests;
