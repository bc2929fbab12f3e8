//! When a place is open, in its own local time.
//! Invariant: a day named in `special` or `closed` never falls back to the weekly hours.

use serde::{Deserialize, Serialize};

/// Minutes in a day.
const DAY: u16 = 1440;

/// A local date and time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Moment {
    /// Days since 1970-01-01 in local time.
    pub day: i32,
    /// Minutes since local midnight, 0 to 1439.
    pub minute: u16,
}

/// Opening hours. Empty means "not known", which is neither open nor closed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct Openings {
    /// Minutes of the local week, Monday 0:00 = 0, end excluded, at most 10,080; may cross midnight but not the end of
    /// the week (Sunday night is two ranges).
    pub weekly: Vec<(u16, u16)>,
    /// Days closed all day, in days since 1970-01-01.
    pub closed: Vec<i32>,
    /// Day, and minutes of that day it is open, end excluded. Several ranges for a day are several entries. When a day
    /// is also in `closed`, the hours given here win, being the more precise.
    pub special: Vec<(i32, u16, u16)>,
}

impl Openings {
    pub fn is_known(&self) -> bool {
        !(self.weekly.is_empty() && self.closed.is_empty() && self.special.is_empty())
    }

    /// Whether it is open at that moment; `None` when the hours are not known.
    pub fn is_open(&self, at: Moment) -> Option<bool> {
        self.is_known().then(|| match self.exception(at.day, |from, to| from <= at.minute && at.minute < to) {
            Some(open) => open,
            None => {
                let minute = weekday(at.day) * DAY + at.minute.min(DAY - 1);
                self.weekly.iter().any(|&(from, to)| from <= minute && minute < to)
            }
        })
    }

    /// Whether it is open at any time on that day; `None` when the hours are not known.
    pub fn opens_on(&self, day: i32) -> Option<bool> {
        self.is_known().then(|| match self.exception(day, |from, to| from < to) {
            Some(open) => open,
            None => {
                let start = weekday(day) * DAY;
                self.weekly.iter().any(|&(from, to)| from < to && from < start + DAY && to > start)
            }
        })
    }

    /// What `special` and `closed` say of a day, if they say anything.
    fn exception(&self, day: i32, fits: impl Fn(u16, u16) -> bool) -> Option<bool> {
        let mut named = false;
        for &(special, from, to) in &self.special {
            if special == day {
                named = true;
                if fits(from, to) {
                    return Some(true);
                }
            }
        }
        (named || self.closed.contains(&day)).then_some(false)
    }

    /// Bytes for a column: three counted lists, little endian.
    pub(crate) fn encode(&self) -> Vec<u8> {
        let mut out = Vec::new();
        let count = |list: usize, out: &mut Vec<u8>| out.extend((list as u32).to_le_bytes());
        count(self.weekly.len(), &mut out);
        for (from, to) in &self.weekly {
            out.extend(from.to_le_bytes());
            out.extend(to.to_le_bytes());
        }
        count(self.closed.len(), &mut out);
        for day in &self.closed {
            out.extend(day.to_le_bytes());
        }
        count(self.special.len(), &mut out);
        for (day, from, to) in &self.special {
            out.extend(day.to_le_bytes());
            out.extend(from.to_le_bytes());
            out.extend(to.to_le_bytes());
        }
        out
    }

    /// Reads what [`Openings::encode`] wrote; anything else is `None`.
    pub(crate) fn decode(mut bytes: &[u8]) -> Option<Openings> {
        let mut openings = Openings::default();
        for _ in 0..count(&mut bytes)? {
            openings.weekly.push((short(&mut bytes)?, short(&mut bytes)?));
        }
        for _ in 0..count(&mut bytes)? {
            openings.closed.push(day(&mut bytes)?);
        }
        for _ in 0..count(&mut bytes)? {
            openings.special.push((day(&mut bytes)?, short(&mut bytes)?, short(&mut bytes)?));
        }
        bytes.is_empty().then_some(openings)
    }
}

/// Monday = 0. The first day of 1970 was a Thursday.
fn weekday(day: i32) -> u16 {
    (i64::from(day) + 3).rem_euclid(7) as u16
}

fn take<const N: usize>(bytes: &mut &[u8]) -> Option<[u8; N]> {
    let (head, tail) = bytes.split_first_chunk::<N>()?;
    *bytes = tail;
    Some(*head)
}

fn count(bytes: &mut &[u8]) -> Option<u32> {
    take(bytes).map(u32::from_le_bytes)
}

fn short(bytes: &mut &[u8]) -> Option<u16> {
    take(bytes).map(u16::from_le_bytes)
}

fn day(bytes: &mut &[u8]) -> Option<i32> {
    take(bytes).map(i32::from_le_bytes)
}
