//! The ways of a call and of an application: in which state, who does what, and how it stands then. Pure.
//! Nobody closes a call before its time, and no application counts that both institutions have not agreed to.

use crate::way::{self, Rule};

kernel::words! {
    /// Where a call stands.
    Stage {
        Draft = "draft",
        Open = "open",
        /// Its last day is over: it is looked at what came in.
        InReview = "in-review",
        Decided = "decided",
        Withdrawn = "withdrawn",
    }

    /// Who takes a call further.
    Party {
        Secretariat = "secretariat",
        /// Nobody: its last day is over.
        Time = "time",
    }

    /// What is done with a call.
    Step {
        Edit = "edit",
        Open = "open",
        /// A later last day.
        Postpone = "postpone",
        Close = "close",
        /// Hands applications to reviewers, and says of one what becomes of it.
        Judge = "judge",
        Decide = "decide",
        Withdraw = "withdraw",
    }

    /// Where an application stands.
    State {
        Draft = "draft",
        /// Its writer has handed it in: the other institution is to agree.
        Proposed = "proposed",
        /// Both stand by it: it counts.
        Submitted = "submitted",
        Granted = "granted",
        Reserved = "reserved",
        Refused = "refused",
    }

    /// As whom somebody acts on an application.
    Side {
        /// The institution that wrote it.
        Writer = "writer",
        /// The one it is written with.
        Partner = "partner",
        /// Those who run the call, when all is decided.
        Secretariat = "secretariat",
    }

    /// What is done with an application.
    Move {
        Edit = "edit",
        Submit = "submit",
        Agree = "agree",
        /// The other institution does not agree as it is.
        Return = "return",
        TakeBack = "take-back",
        Grant = "grant",
        Reserve = "reserve",
        Refuse = "refuse",
    }
}

/// The whole table of calls.
pub const CALLS: &[Rule<Stage, Party, Step>] = &[
    (Stage::Draft, Party::Secretariat, Step::Edit, Stage::Draft),
    (Stage::Draft, Party::Secretariat, Step::Open, Stage::Open),
    (Stage::Draft, Party::Secretariat, Step::Withdraw, Stage::Withdrawn),
    (Stage::Open, Party::Secretariat, Step::Postpone, Stage::Open),
    (Stage::Open, Party::Time, Step::Close, Stage::InReview),
    (Stage::Open, Party::Secretariat, Step::Withdraw, Stage::Withdrawn),
    (Stage::InReview, Party::Secretariat, Step::Judge, Stage::InReview),
    (Stage::InReview, Party::Secretariat, Step::Decide, Stage::Decided),
    (Stage::InReview, Party::Secretariat, Step::Withdraw, Stage::Withdrawn),
];

/// The whole table of applications.
pub const APPLICATIONS: &[Rule<State, Side, Move>] = &[
    (State::Draft, Side::Writer, Move::Edit, State::Draft),
    (State::Draft, Side::Writer, Move::Submit, State::Proposed),
    (State::Proposed, Side::Writer, Move::TakeBack, State::Draft),
    (State::Proposed, Side::Partner, Move::Agree, State::Submitted),
    (State::Proposed, Side::Partner, Move::Return, State::Draft),
    (State::Submitted, Side::Writer, Move::TakeBack, State::Draft),
    (State::Submitted, Side::Partner, Move::TakeBack, State::Draft),
    (State::Submitted, Side::Secretariat, Move::Grant, State::Granted),
    (State::Submitted, Side::Secretariat, Move::Reserve, State::Reserved),
    (State::Submitted, Side::Secretariat, Move::Refuse, State::Refused),
];

/// Where a step leads; none where it cannot be taken.
pub fn next(stage: Stage, party: Party, step: Step) -> Option<Stage> {
    way::next(CALLS, stage, party, step)
}

/// Where a move leads; none where it cannot be made.
pub fn moved(state: State, side: Side, it: Move) -> Option<State> {
    way::next(APPLICATIONS, state, side, it)
}

impl State {
    /// Whether both institutions stand by it.
    pub fn counts(self) -> bool {
        !matches!(self, State::Draft | State::Proposed)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::way::check::{any, said_once};
    use proptest::prelude::*;

    #[test]
    fn no_step_is_said_twice_and_every_state_is_reached() {
        said_once(CALLS);
        said_once(APPLICATIONS);
        assert!(Stage::ALL.iter().all(|stage| CALLS.iter().any(|it| it.3 == *stage)));
        assert!(State::ALL.iter().all(|state| APPLICATIONS.iter().any(|it| it.3 == *state)));
    }

    proptest! {
        /// Whatever is done in whatever order: a call is written before it opens and never after, and only time ends it.
        #[test]
        fn what_is_open_is_not_written_anew(walk in proptest::collection::vec((any(Party::ALL), any(Step::ALL)), 0..40)) {
            let (mut stage, mut opened) = (Stage::Draft, false);
            for (party, step) in walk {
                let Some(then) = next(stage, party, step) else { continue };
                prop_assert!(!(opened && step == Step::Edit));
                prop_assert!(then != Stage::InReview || stage == Stage::InReview || party == Party::Time);
                opened |= then == Stage::Open;
                stage = then;
            }
        }

        /// Nothing counts without the agreement of both since it was last changed.
        #[test]
        fn it_takes_two(walk in proptest::collection::vec((any(Side::ALL), any(Move::ALL)), 0..60)) {
            let (mut state, mut writer, mut partner) = (State::Draft, false, false);
            for (side, it) in walk {
                let Some(then) = moved(state, side, it) else { continue };
                match it {
                    Move::Submit => writer = true,
                    Move::Agree => partner = true,
                    Move::Edit | Move::Return | Move::TakeBack => (writer, partner) = (false, false),
                    _ => {}
                }
                state = then;
                prop_assert!(!state.counts() || (writer && partner));
            }
        }
    }
}
