//! The way of a practice from its first line to its last: one table of who may do what in which state. Pure.
//! A step that is not in the table cannot be taken by anybody.

use crate::way::{self, Rule};

kernel::words! {
    /// Where a practice stands. What the public sees is kept apart: a new draft of it changes nothing there.
    State {
        Draft = "draft",
        Submitted = "submitted",
        InReview = "in-review",
        RevisionAsked = "revision-asked",
        Published = "published",
        Due = "due-for-refresh",
        Retired = "retired",
    }

    /// As whom somebody acts on a practice.
    Party {
        /// Those who write for its institution.
        Institution = "institution",
        /// Those who run the exchange where the institution is.
        Secretariat = "secretariat",
        /// Those who were asked to review it.
        Reviewer = "reviewer",
        /// Nobody: a day has come.
        Time = "time",
    }

    /// What is done.
    Step {
        Edit = "edit",
        Submit = "submit",
        TakeBack = "take-back",
        /// Hand it to two reviewers, or to one more.
        AskReview = "ask-review",
        Review = "review",
        AskRevision = "ask-revision",
        Publish = "publish",
        /// Begin the next version.
        Reopen = "reopen",
        /// Say that all of it is still so.
        Confirm = "confirm",
        FallDue = "fall-due",
        Retire = "retire",
        /// Throw away what the public has never seen.
        Discard = "discard",
    }
}

use Party::{Institution, Reviewer, Secretariat, Time};
use State::{Draft, Due, InReview, Published, Retired, RevisionAsked, Submitted};

/// The whole table: in this state, this party, does this, and then it stands so.
pub const RULES: &[Rule<State, Party, Step>] = &[
    (Draft, Institution, Step::Edit, Draft),
    (Draft, Institution, Step::Submit, Submitted),
    (Draft, Institution, Step::Discard, Retired),
    (Draft, Institution, Step::Retire, Retired),
    (Submitted, Institution, Step::TakeBack, Draft),
    (Submitted, Secretariat, Step::AskReview, InReview),
    (Submitted, Secretariat, Step::AskRevision, RevisionAsked),
    (InReview, Secretariat, Step::AskReview, InReview),
    (InReview, Reviewer, Step::Review, InReview),
    (InReview, Secretariat, Step::AskRevision, RevisionAsked),
    (InReview, Secretariat, Step::Publish, Published),
    (RevisionAsked, Institution, Step::Edit, RevisionAsked),
    (RevisionAsked, Institution, Step::Submit, Submitted),
    (RevisionAsked, Institution, Step::Retire, Retired),
    (Published, Institution, Step::Reopen, Draft),
    (Published, Institution, Step::Retire, Retired),
    (Published, Secretariat, Step::Retire, Retired),
    (Published, Time, Step::FallDue, Due),
    (Due, Institution, Step::Confirm, Published),
    (Due, Institution, Step::Reopen, Draft),
    (Due, Institution, Step::Retire, Retired),
    (Due, Secretariat, Step::Retire, Retired),
    (Retired, Institution, Step::Reopen, Draft),
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
    fn no_step_is_said_twice() {
        said_once(RULES);
    }

    #[test]
    fn every_state_can_be_left_and_reached() {
        for state in State::ALL {
            assert!(RULES.iter().any(|it| it.0 == *state && it.3 != *state), "{state:?} is a trap");
            assert!(RULES.iter().any(|it| it.3 == *state), "{state:?} is never reached");
        }
    }

    proptest! {
        /// Whatever people do, in whatever order, nothing is published without having been handed in and read since it
        /// was last written.
        #[test]
        fn what_is_published_was_submitted_and_in_review(
            walk in proptest::collection::vec((any(Party::ALL), any(Step::ALL)), 0..60)
        ) {
            let (mut state, mut submitted, mut reviewed) = (State::Draft, false, false);
            for (party, step) in walk {
                let Some(then) = next(state, party, step) else { continue };
                match step {
                    Step::Edit | Step::Reopen | Step::TakeBack => (submitted, reviewed) = (false, false),
                    Step::Submit => submitted = true,
                    Step::AskReview => reviewed = submitted,
                    Step::Publish => prop_assert!(submitted && reviewed && party == Party::Secretariat),
                    _ => {}
                }
                // Who writes it never publishes it, and who reviews it changes nothing of it.
                prop_assert!(!(party == Party::Institution && step == Step::Publish));
                prop_assert!(party != Party::Reviewer || then == state);
                state = then;
            }
        }
    }
}
