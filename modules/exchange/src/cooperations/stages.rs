//! The way of a cooperation from the day it is agreed to the day nothing is left to say: one table of who may take which step
//! at which stage. Pure. A step that is not in the table cannot be taken by anybody.

use crate::way::{self, Rule};

kernel::words! {
    /// How far a cooperation has come.
    Stage {
        /// Both sides have said yes.
        Agreed = "agreed",
        /// When, where and by whom is settled.
        Planned = "planned",
        UnderWay = "under-way",
        /// One side has told what was done; the others are to stand by it.
        Reported = "reported",
        /// All stand by what was done.
        Closed = "closed",
        Cancelled = "cancelled",
    }

    /// As whom somebody acts on a cooperation.
    Side {
        /// Those who write for one of its institutions.
        Party = "party",
        /// The last of its institutions to stand by what is written: nobody alone.
        All = "all",
        /// Nobody: a day has come.
        Time = "time",
    }

    /// What is done.
    Step {
        /// Write the plan.
        Plan = "plan",
        /// Say that the plan is settled.
        Settle = "settle",
        Begin = "begin",
        /// Write what was done, while it is nobody's last word.
        Tell = "tell",
        /// Send what was done to the others.
        Report = "report",
        Close = "close",
        Cancel = "cancel",
    }
}

use Side::{All, Party, Time};
use Stage::{Agreed, Cancelled, Closed, Planned, Reported, UnderWay};

/// The whole table: at this stage, this side, does this, and then it stands so.
pub const RULES: &[Rule<Stage, Side, Step>] = &[
    (Agreed, Party, Step::Plan, Agreed),
    (Agreed, Party, Step::Settle, Planned),
    (Agreed, Party, Step::Cancel, Cancelled),
    (Planned, Party, Step::Plan, Planned),
    (Planned, Party, Step::Begin, UnderWay),
    (Planned, Time, Step::Begin, UnderWay),
    // To write what was done is to say that it has begun.
    (Planned, Party, Step::Tell, UnderWay),
    (Planned, Party, Step::Report, Reported),
    (Planned, Party, Step::Cancel, Cancelled),
    (UnderWay, Party, Step::Plan, UnderWay),
    (UnderWay, Party, Step::Tell, UnderWay),
    (UnderWay, Party, Step::Report, Reported),
    (UnderWay, Party, Step::Cancel, Cancelled),
    // Told anew, the others are asked anew.
    (Reported, Party, Step::Report, Reported),
    (Reported, All, Step::Close, Closed),
    (Closed, Party, Step::Report, Reported),
];

/// Where a step leads; none where it cannot be taken.
pub fn next(stage: Stage, side: Side, step: Step) -> Option<Stage> {
    way::next(RULES, stage, side, step)
}

impl Stage {
    /// Whether it was carried out, as at least one side says.
    pub fn is_carried_out(self) -> bool {
        matches!(self, Reported | Closed)
    }

    /// Whether it still goes on.
    pub fn is_open(self) -> bool {
        matches!(self, Agreed | Planned | UnderWay)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::way::check::{any, said_once};
    use proptest::prelude::*;

    #[test]
    fn no_step_is_said_twice() {
        said_once(RULES);
    }

    #[test]
    fn only_what_is_cancelled_is_never_left_and_only_what_is_agreed_is_never_reached() {
        for stage in Stage::ALL {
            let left = RULES.iter().any(|it| it.0 == *stage && it.3 != *stage);
            assert_eq!(left, *stage != Cancelled, "{stage:?}");
            let reached = RULES.iter().any(|it| it.3 == *stage && it.0 != *stage);
            assert_eq!(reached, *stage != Agreed, "{stage:?}");
        }
    }

    proptest! {
        /// Whatever people do, in whatever order: nothing is closed that was not planned and reported since it was last told,
        /// nobody closes alone, and time tells nothing.
        #[test]
        fn what_is_closed_was_planned_reported_and_closed_by_all(
            walk in proptest::collection::vec((any(Side::ALL), any(Step::ALL)), 0..60)
        ) {
            let (mut stage, mut planned, mut reported) = (Stage::Agreed, false, false);
            for (side, step) in walk {
                let Some(then) = next(stage, side, step) else { continue };
                prop_assert!(stage != Cancelled);
                match step {
                    Step::Settle => planned = true,
                    Step::Report => reported = planned,
                    Step::Close => {
                        prop_assert!(planned && reported && side == All);
                        reported = false;
                    }
                    _ => {}
                }
                prop_assert!(side != Time || step == Step::Begin);
                prop_assert!((step == Step::Close) == (then == Closed));
                stage = then;
            }
        }
    }
}
