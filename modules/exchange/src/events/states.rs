//! The way of an event: in which state, who does what, and how it stands then. Pure.
//! What is over is neither written anew nor cancelled, only concluded; time alone makes it so, and nothing makes it undone.

use crate::way::{self, Rule};

kernel::words! {
    /// Where an event stands.
    State {
        Draft = "draft",
        /// Everybody reads it.
        Announced = "announced",
        /// It was announced, and its time is past. Never kept: the clock says it.
        Over = "over",
        Cancelled = "cancelled",
    }

    /// Who takes an event further.
    Party {
        /// Those who run the exchange where it is held.
        Organiser = "organiser",
        /// Nobody: its time is past.
        Time = "time",
    }

    /// What is done with an event.
    Step {
        Edit = "edit",
        Announce = "announce",
        /// Asks institutions to it.
        Invite = "invite",
        End = "end",
        /// Documents, the report, what was decided.
        Conclude = "conclude",
        Cancel = "cancel",
    }
}

/// The whole table.
pub const EVENTS: &[Rule<State, Party, Step>] = &[
    (State::Draft, Party::Organiser, Step::Edit, State::Draft),
    (State::Draft, Party::Organiser, Step::Announce, State::Announced),
    (State::Draft, Party::Organiser, Step::Cancel, State::Cancelled),
    (State::Announced, Party::Organiser, Step::Edit, State::Announced),
    (State::Announced, Party::Organiser, Step::Invite, State::Announced),
    (State::Announced, Party::Organiser, Step::Cancel, State::Cancelled),
    (State::Announced, Party::Organiser, Step::Conclude, State::Announced),
    (State::Over, Party::Organiser, Step::Conclude, State::Over),
    (State::Announced, Party::Time, Step::End, State::Over),
];

/// Where a step leads; none where it cannot be taken.
pub fn next(state: State, party: Party, step: Step) -> Option<State> {
    way::next(EVENTS, state, party, step)
}

/// How something stands now that was kept so and ends then, both in Unix milliseconds.
pub fn now(kept: State, ends: Option<i64>, now: i64) -> State {
    let past = ends.is_some_and(|ends| ends <= now);
    if past { next(kept, Party::Time, Step::End).unwrap_or(kept) } else { kept }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::way::check::{any, said_once};
    use proptest::prelude::*;

    #[test]
    fn no_step_is_said_twice_and_every_state_is_reached() {
        said_once(EVENTS);
        assert!(State::ALL.iter().all(|state| EVENTS.iter().any(|it| it.3 == *state)));
    }

    proptest! {
        /// Whatever is done in whatever order: nobody reads what was never announced, and what is over or cancelled stays so.
        #[test]
        fn only_what_was_announced_is_ever_over(walk in proptest::collection::vec((any(Party::ALL), any(Step::ALL)), 0..40)) {
            let (mut state, mut announced) = (State::Draft, false);
            for (party, step) in walk {
                let Some(then) = next(state, party, step) else { continue };
                prop_assert!(state != State::Cancelled && (state != State::Over || step == Step::Conclude));
                announced |= step == Step::Announce;
                state = then;
                prop_assert!(announced || !matches!(state, State::Announced | State::Over));
                prop_assert!(then != State::Over || party == Party::Time || step == Step::Conclude);
            }
        }

        /// The clock ends what was announced, when its time is past, and nothing else.
        #[test]
        fn the_clock_ends_what_was_announced(kept in any(State::ALL), ends in proptest::option::of(0i64..100), at in 0i64..100) {
            let then = now(kept, ends, at);
            let ended = kept == State::Announced && ends.is_some_and(|ends| ends <= at);
            prop_assert_eq!(then, if ended { State::Over } else { kept });
        }
    }
}
