//! The way of an offer or request: one table of who may do what in which state. Pure.
//! A step that is not in the table cannot be taken by anybody; every one of them can be taken back by another.

use super::model::State;
use crate::way::{self, Rule};

kernel::words! {
    /// As whom somebody acts on a listing.
    Party {
        /// Those who write for its institution.
        Institution = "institution",
        /// Those who run the exchange where the institution is.
        Secretariat = "secretariat",
        /// Nobody: a day has come.
        Time = "time",
    }

    /// What is done.
    Step {
        Edit = "edit",
        /// Show it to whom it is for.
        Open = "open",
        Pause = "pause",
        /// Give it a later last day, and open it.
        Prolong = "prolong",
        Close = "close",
        /// Write it anew, unseen by others.
        Rewrite = "rewrite",
        Expire = "expire",
    }
}

use Party::{Institution, Secretariat, Time};
use State::{Closed, Draft, Expired, Open, Paused};

/// The whole table: in this state, this party, does this, and then it stands so.
pub const RULES: &[Rule<State, Party, Step>] = &[
    (Draft, Institution, Step::Edit, Draft),
    (Draft, Institution, Step::Open, Open),
    (Draft, Institution, Step::Close, Closed),
    (Open, Institution, Step::Edit, Open),
    (Open, Institution, Step::Pause, Paused),
    (Open, Secretariat, Step::Pause, Paused),
    (Open, Institution, Step::Prolong, Open),
    (Open, Institution, Step::Close, Closed),
    (Open, Time, Step::Expire, Expired),
    (Paused, Institution, Step::Edit, Paused),
    (Paused, Institution, Step::Open, Open),
    (Paused, Secretariat, Step::Open, Open),
    (Paused, Institution, Step::Prolong, Open),
    (Paused, Institution, Step::Close, Closed),
    (Paused, Time, Step::Expire, Expired),
    (Expired, Institution, Step::Prolong, Open),
    (Expired, Institution, Step::Close, Closed),
    (Expired, Institution, Step::Rewrite, Draft),
    (Closed, Institution, Step::Open, Open),
    (Closed, Institution, Step::Prolong, Open),
    (Closed, Institution, Step::Rewrite, Draft),
];

/// Where a step leads; none where it cannot be taken.
pub fn next(state: State, party: Party, step: Step) -> Option<State> {
    way::next(RULES, state, party, step)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::way::check::{any, said_once};
    use proptest::prelude::*;

    #[test]
    fn no_step_is_said_twice_and_no_state_is_a_trap() {
        said_once(RULES);
        for state in State::ALL {
            assert!(RULES.iter().any(|it| it.0 == *state && it.1 == Institution && it.3 != *state), "{state:?}");
            assert!(RULES.iter().any(|it| it.3 == *state), "{state:?} is never reached");
        }
    }

    proptest! {
        /// Whatever people do, only its institution brings out what nobody has seen, and the secretariat writes nothing.
        #[test]
        fn the_secretariat_pauses_and_lets_on_and_no_more(
            walk in proptest::collection::vec((any(Party::ALL), any(Step::ALL)), 0..60)
        ) {
            let mut state = State::Draft;
            for (party, step) in walk {
                let Some(then) = next(state, party, step) else { continue };
                if party == Secretariat {
                    prop_assert!(matches!((state, then), (Open, Paused) | (Paused, Open)));
                }
                if party == Time {
                    prop_assert!(matches!(state, Open | Paused) && then == Expired);
                }
                if then == Open && !matches!(state, Open | Paused) {
                    prop_assert_eq!(party, Institution);
                }
                state = then;
            }
        }
    }
}
