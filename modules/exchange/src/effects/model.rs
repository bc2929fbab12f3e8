//! A check of what has changed, some months after a cooperation ended: who may answer it, who confirms it, and what it says.
//! Pure. What one side says counts as a change only once the other side confirms it.

use crate::cooperations::plan::People;
use crate::way::{self, Rule};
use jiff::civil::Date;
use jiff::{Timestamp, ToSpan};
use kernel::Text;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// The noun of the audit trail.
pub const KIND: &str = "effect";
/// Months after the end at which it is asked.
pub const MONTHS: [i64; 3] = [6, 12, 24];
/// Days after a check fell due at which whoever has not answered is reminded.
pub const REMINDERS: [i64; 3] = [14, 28, 42];
/// Days after which an unanswered check is missed; its link opens as long, and as long again to look once answered.
pub const LIFE_DAYS: i64 = 60;

kernel::words! {
    /// Where a check stands.
    State {
        /// Its day has not come.
        Waiting = "waiting",
        Due = "due",
        Answered = "answered",
        Confirmed = "confirmed",
        Disputed = "disputed",
        /// Nobody answered, however often they were reminded.
        Missed = "missed",
    }

    /// As whom somebody acts on it.
    Side {
        /// Those who write for the institution that received.
        Receiver = "receiver",
        /// Whoever has the link.
        Link = "link",
        /// Those who write for another of its institutions.
        Other = "other",
        Time = "time",
    }

    /// What is done.
    Step {
        FallDue = "fall-due",
        Remind = "remind",
        Answer = "answer",
        Confirm = "confirm",
        Dispute = "dispute",
        Miss = "miss",
    }

    /// What has changed.
    Change {
        NewProgramme = "new-programme",
        ImprovedProgramme = "improved-programme",
        Training = "training",
        Process = "process",
        Law = "law",
        NothingYet = "nothing-yet",
        /// What had changed is no more.
        NoLonger = "no-longer",
    }
}

use Side::{Link, Other, Receiver, Time};
use State::{Answered, Confirmed, Disputed, Due, Missed, Waiting};

/// The whole table: in this state, this side, does this, and then it stands so.
pub const RULES: &[Rule<State, Side, Step>] = &[
    (Waiting, Time, Step::FallDue, Due),
    (Due, Time, Step::Remind, Due),
    (Due, Time, Step::Miss, Missed),
    (Due, Receiver, Step::Answer, Answered),
    (Due, Link, Step::Answer, Answered),
    (Missed, Receiver, Step::Answer, Answered),
    (Answered, Receiver, Step::Answer, Answered),
    (Answered, Other, Step::Confirm, Confirmed),
    (Answered, Other, Step::Dispute, Disputed),
    (Disputed, Receiver, Step::Answer, Answered),
    (Disputed, Other, Step::Confirm, Confirmed),
];

/// Where a step leads; none where it cannot be taken.
pub fn next(state: State, side: Side, step: Step) -> Option<State> {
    way::next(RULES, state, side, step)
}

impl Change {
    /// Whether something is in place that was not before.
    pub fn is_in_place(self) -> bool {
        !matches!(self, Change::NothingYet | Change::NoLonger)
    }

    /// Whether these can be said together: what says that nothing is in place is said alone.
    pub fn agree(all: &[Change]) -> bool {
        !all.is_empty() && (all.len() == 1 || all.iter().all(|it| it.is_in_place()))
    }
}

/// What the institution that received says.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Answer {
    #[serde(default)]
    pub changes: Vec<Change>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub words: Option<Text>,
    /// An address where it can be seen; empty where there is none.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub evidence: String,
    #[serde(default)]
    pub reached: People,
    /// Whether others have taken it up since, as far as the answer says.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub onward: Option<bool>,
    /// Who they are.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub takers: String,
}

impl Answer {
    pub fn is_change(&self) -> bool {
        self.changes.iter().any(|it| it.is_in_place())
    }
}

/// A check of one cooperation.
#[derive(Debug, Clone, PartialEq)]
pub struct Effect {
    pub id: Uuid,
    pub cooperation: Uuid,
    pub months: i64,
    /// The institution that received.
    pub organisation: Uuid,
    /// Unix milliseconds, as all times here.
    pub due_at: i64,
    pub state: State,
    /// Sealed.
    pub link: Option<String>,
    pub link_expires: Option<i64>,
    /// How often it was reminded of.
    pub reminders: i64,
    pub answered_at: Option<i64>,
    pub answered_by: Option<Uuid>,
    pub decided_at: Option<i64>,
    pub revision: i64,
    /// Why the other side sees it otherwise.
    pub objection: String,
    pub answer: Answer,
}

impl Effect {
    /// What the clock does with it at this instant.
    pub fn turn(&self, now: Timestamp) -> Option<Step> {
        match self.state {
            Waiting if self.days(now) >= 0 => Some(Step::FallDue),
            Due if self.days(now) >= LIFE_DAYS => Some(Step::Miss),
            Due if self.reminders_by(now) > self.reminders => Some(Step::Remind),
            _ => None,
        }
    }

    fn days(&self, now: Timestamp) -> i64 {
        (now.as_millisecond() - self.due_at).div_euclid(24 * 3_600_000)
    }

    /// How often whoever is asked should have been reminded by now.
    pub fn reminders_by(&self, now: Timestamp) -> i64 {
        REMINDERS.iter().map(|it| i64::from(*it <= self.days(now))).sum()
    }
}

/// When a check falls due: so many months after the last day, at midnight UTC.
pub fn due(end: Date, months: i64) -> Option<i64> {
    let day = end.checked_add(months.months()).ok()?;
    day.to_zoned(jiff::tz::TimeZone::UTC).ok().map(|it| it.timestamp().as_millisecond())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::way::check::any;
    use proptest::prelude::*;

    fn check(state: State, reminders: i64) -> Effect {
        Effect {
            id: Uuid::nil(),
            cooperation: Uuid::nil(),
            months: 6,
            organisation: Uuid::nil(),
            due_at: 0,
            state,
            link: None,
            link_expires: None,
            reminders,
            answered_at: None,
            answered_by: None,
            decided_at: None,
            revision: 1,
            objection: String::new(),
            answer: Answer::default(),
        }
    }

    #[test]
    fn the_clock_asks_reminds_three_times_and_gives_up() {
        let at = |days: i64| Timestamp::from_millisecond(days * 24 * 3_600_000).unwrap();
        assert_eq!(check(Waiting, 0).turn(at(-1)), None);
        assert_eq!(check(Waiting, 0).turn(at(0)), Some(Step::FallDue));
        assert_eq!(check(Due, 0).turn(at(13)), None);
        assert_eq!(check(Due, 0).turn(at(14)), Some(Step::Remind));
        assert_eq!(check(Due, 1).turn(at(27)), None);
        assert_eq!(check(Due, 3).turn(at(59)), None);
        assert_eq!(check(Due, 3).turn(at(60)), Some(Step::Miss));
        assert_eq!(check(Answered, 0).turn(at(600)), None);
    }

    #[test]
    fn months_are_those_of_the_calendar() {
        let end = jiff::civil::date(2026, 8, 31);
        let day = |months| Timestamp::from_millisecond(due(end, months).unwrap()).unwrap().to_string();
        assert_eq!(
            [day(6), day(12), day(24)].map(|it| it[..10].to_owned()),
            ["2027-02-28", "2027-08-31", "2028-08-31"]
        );
    }

    #[test]
    fn what_says_that_nothing_is_there_is_said_alone() {
        use Change::{Law, NoLonger, NothingYet, Training};
        assert!(Change::agree(&[Law, Training]) && Change::agree(&[NothingYet]) && Change::agree(&[NoLonger]));
        assert!(!Change::agree(&[]) && !Change::agree(&[Law, NothingYet]) && !Change::agree(&[NoLonger, NothingYet]));
    }

    proptest! {
        /// Whatever is done in whatever order: what is confirmed was answered by those who received since it was last disputed,
        /// and confirmed by others; a link answers once.
        #[test]
        fn nothing_is_confirmed_that_was_not_answered(
            walk in proptest::collection::vec((any(Side::ALL), any(Step::ALL)), 0..60)
        ) {
            let (mut state, mut answered, mut links) = (State::Waiting, false, 0);
            for (side, step) in walk {
                let Some(then) = next(state, side, step) else { continue };
                prop_assert!(state != Confirmed, "what is confirmed stays so");
                match step {
                    Step::Answer => {
                        prop_assert!(matches!(side, Receiver | Link));
                        answered = true;
                        links += i32::from(side == Link);
                    }
                    Step::Confirm | Step::Dispute => prop_assert!(answered && side == Other),
                    _ => prop_assert!(side == Time),
                }
                state = then;
            }
            prop_assert!(links <= 1);
        }
    }
}
