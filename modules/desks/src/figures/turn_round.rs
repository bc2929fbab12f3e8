//! What is counted of referrals: what became of each and how long that took, once. Pure: referrals in, sums out.
//! A referral counts in the month in which it ended, or in which its thirtieth day passed while it was still open: that month never
//! changes, all have had the same time, and none counts twice.

use crate::referrals::counted::TurnRound;
use crate::referrals::model::{LIFE_DAYS, State, days_after};
use jiff::Timestamp;
use platform::figures::{Rows, Series, Table};
use std::collections::BTreeMap;

/// How a referral ended, in the order in which it is told; what is open after thirty days comes last.
pub const OUTCOMES: [&str; 5] = ["completed", "declined", "expired", "withdrawn", OPEN];
/// Not ended after [`LIFE_DAYS`].
pub const OPEN: &str = "open";
/// How long something took, in whole days.
pub const DAYS: [&str; 4] = ["0-2", "3-7", "8-14", "15-30"];
/// Nobody answered.
pub const UNANSWERED: &str = "none";

/// Referrals: each once in every table.
pub const REFERRALS: Series = Series {
    name: "desk-referrals",
    dimensions: &["desk", "outcome", "answer", "end"],
    tables: || ["outcome", "answer", "end"].map(|level| Table::new(level).by(&["desk"]).by(&[level])).into(),
    people: true,
};

/// A referral as it counts: when, and its labels beside the desk.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Settled {
    /// In the month of this instant.
    pub at: Timestamp,
    pub outcome: &'static str,
    pub answer: &'static str,
    pub end: &'static str,
}

/// The first instant after the thirtieth day.
pub fn last_wait(sent: Timestamp) -> Timestamp {
    days_after(sent, LIFE_DAYS + 1)
}

impl Settled {
    /// How a referral counts. It says the same whenever it is asked after that instant: what comes later is not counted.
    pub fn of(it: &TurnRound) -> Settled {
        let last = last_wait(it.sent);
        let since = |at: Timestamp| band(at.duration_since(it.sent).as_hours() / 24);
        let answer = it.answered.filter(|at| *at < last).map_or(UNANSWERED, since);
        match it.ended.filter(|at| *at < last) {
            Some(at) => Settled { at, outcome: outcome(it.state), answer, end: since(at) },
            None => Settled { at: last, outcome: OPEN, answer, end: OPEN },
        }
    }
}

const fn outcome(state: State) -> &'static str {
    match state {
        State::Completed | State::Declined | State::Expired | State::Withdrawn => state.as_str(),
        State::Draft | State::Sent | State::Seen | State::Accepted => OPEN,
    }
}

/// The band of so many days.
pub const fn band(days: i64) -> &'static str {
    DAYS[match days {
        ..=2 => 0,
        3..=7 => 1,
        8..=14 => 2,
        _ => 3,
    }]
}

/// The sums of those that count while `within` holds.
pub fn rows(all: &[TurnRound], within: impl Fn(Timestamp) -> bool) -> Rows {
    let mut sums: BTreeMap<Vec<String>, u64> = BTreeMap::new();
    for it in all {
        let settled = Settled::of(it);
        if within(settled.at) {
            let labels = [&it.desk.to_string(), settled.outcome, settled.answer, settled.end];
            *sums.entry(labels.map(str::to_owned).into()).or_default() += 1;
        }
    }
    sums.into_iter().collect()
}
