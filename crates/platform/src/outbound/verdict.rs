//! What an answer says of an address, and when to look again. Pure.
//! A server that turns machines away says nothing about the address: what people see there is unknown.

use super::Trouble;

/// Days on which a link must have failed, one after the other, before anybody is told.
pub const DAYS: i64 = 3;
/// Hours until what is asked once a day is due again. Short of a day: the gathering comes at the same hour, and what had to wait
/// its turn in the one before must be due by then.
pub const DAY: i64 = 20;
/// Hours until a link that works is looked at again.
const WORKS: i64 = 6 * 24 + DAY;
/// Longest wait of one that has failed for long, in hours.
const LONGEST: i64 = 14 * 24;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    Works,
    Fails,
    /// It is there, and does not let machines look; or asks to come back.
    Unsure,
}

/// From the status of HTTP.
pub fn of_status(status: u16) -> Verdict {
    match status {
        200..=399 => Verdict::Works,
        404 | 410 | 500 | 502 | 504.. => Verdict::Fails,
        _ => Verdict::Unsure,
    }
}

pub fn of_trouble(trouble: Trouble) -> Verdict {
    match trouble {
        // Not on the public internet from here: a reader may be better placed.
        Trouble::Refused => Verdict::Unsure,
        Trouble::Unreachable | Trouble::Slow | Trouble::Redirects => Verdict::Fails,
    }
}

/// Hours until the next look, after so many failures in a row. A wish of the server's counts if it is longer.
pub fn wait(verdict: Verdict, failures: i64, retry_after: Option<u64>) -> i64 {
    let own = match verdict {
        Verdict::Works => WORKS,
        Verdict::Fails if failures > DAYS => (DAY << (failures - DAYS).min(4)).min(LONGEST),
        Verdict::Fails | Verdict::Unsure => DAY,
    };
    let wished = retry_after.map_or(0, |seconds| i64::try_from(seconds.div_ceil(3_600)).unwrap_or(LONGEST));
    own.max(wished.min(LONGEST))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn machines_turned_away_break_no_link() {
        for status in [200, 204, 304] {
            assert_eq!(of_status(status), Verdict::Works, "{status}");
        }
        for status in [401, 403, 405, 406, 418, 429, 451, 503] {
            assert_eq!(of_status(status), Verdict::Unsure, "{status}");
        }
        for status in [404, 410, 500, 502, 504, 520] {
            assert_eq!(of_status(status), Verdict::Fails, "{status}");
        }
    }

    #[test]
    fn what_fails_for_long_is_asked_less_and_less() {
        let waits: Vec<i64> = (1..12).map(|failures| wait(Verdict::Fails, failures, None)).collect();
        assert!(waits.is_sorted() && waits[0] == DAY && waits[2] == DAY && waits[10] == 16 * DAY, "{waits:?}");
        assert_eq!(wait(Verdict::Unsure, 0, Some(3_600 * 48)), 48);
        assert_eq!(wait(Verdict::Unsure, 0, Some(u64::MAX)), LONGEST);
    }
}
