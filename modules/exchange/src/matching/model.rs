//! A proposal: somebody who facilitates says to two institutions that an offer may answer a request; each says yes or no. Pure.
//! One table of who may do what in which state: neither side says yes for the other, and a no of either ends it.

use super::factors::Subject;
use super::lessons::{Reason, Side};
use crate::way::{self, Rule};
use kernel::Text;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use uuid::Uuid;

/// The noun of the change log and of the audit trail.
pub const KIND: &str = "proposal";
/// Letters of a word that goes with a proposal or an answer.
pub const WORDS: usize = 2_000;
/// After so long nobody waits any more, in milliseconds.
pub const LAPSES: i64 = 30 * 86_400_000;

kernel::words! {
    /// Where a proposal stands.
    State {
        Proposed = "proposed",
        /// Whoever asks has said yes.
        SeekerAccepted = "seeker-accepted",
        /// Whoever offers has said yes.
        ProviderAccepted = "provider-accepted",
        Agreed = "agreed",
        Refused = "refused",
        Withdrawn = "withdrawn",
        Lapsed = "lapsed",
    }

    /// As whom somebody acts on it.
    Party {
        Seeker = "seeker",
        Provider = "provider",
        /// Those who run the exchange where the institution is that asks.
        Facilitator = "facilitator",
        /// Nobody: a day has come.
        Time = "time",
    }

    /// What is done.
    Step {
        Accept = "accept",
        Refuse = "refuse",
        Withdraw = "withdraw",
        Lapse = "lapse",
    }
}

use Party::{Facilitator, Provider, Seeker, Time};
use State::{Agreed, Lapsed, Proposed, ProviderAccepted, Refused, SeekerAccepted, Withdrawn};

/// The whole table: in this state, this party, does this, and then it stands so.
pub const RULES: &[Rule<State, Party, Step>] = &[
    (Proposed, Seeker, Step::Accept, SeekerAccepted),
    (Proposed, Provider, Step::Accept, ProviderAccepted),
    (Proposed, Seeker, Step::Refuse, Refused),
    (Proposed, Provider, Step::Refuse, Refused),
    (Proposed, Facilitator, Step::Withdraw, Withdrawn),
    (Proposed, Time, Step::Lapse, Lapsed),
    (SeekerAccepted, Provider, Step::Accept, Agreed),
    (SeekerAccepted, Provider, Step::Refuse, Refused),
    // Until the other has answered, one may think again.
    (SeekerAccepted, Seeker, Step::Refuse, Refused),
    (SeekerAccepted, Facilitator, Step::Withdraw, Withdrawn),
    (SeekerAccepted, Time, Step::Lapse, Lapsed),
    (ProviderAccepted, Seeker, Step::Accept, Agreed),
    (ProviderAccepted, Seeker, Step::Refuse, Refused),
    (ProviderAccepted, Provider, Step::Refuse, Refused),
    (ProviderAccepted, Facilitator, Step::Withdraw, Withdrawn),
    (ProviderAccepted, Time, Step::Lapse, Lapsed),
];

/// Where a step leads; none where it cannot be taken.
pub fn next(state: State, party: Party, step: Step) -> Option<State> {
    way::next(RULES, state, party, step)
}

impl State {
    /// Those in which somebody is still to say something.
    pub const OPEN: [State; 3] = [Proposed, SeekerAccepted, ProviderAccepted];

    pub fn is_open(self) -> bool {
        State::OPEN.contains(&self)
    }

    /// Those in which a side has not answered.
    pub const fn waiting_for(side: Side) -> [State; 2] {
        match side {
            Side::Seeker => [Proposed, ProviderAccepted],
            Side::Provider => [Proposed, SeekerAccepted],
        }
    }
}

impl From<Side> for Party {
    fn from(side: Side) -> Party {
        match side {
            Side::Seeker => Seeker,
            Side::Provider => Provider,
        }
    }
}

/// What a side has said.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Answer {
    pub accepts: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<Reason>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub words: Option<Text>,
    /// Unix milliseconds.
    pub at: i64,
}

/// What goes with a proposal.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Words {
    /// From whoever proposed it to both sides.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<Text>,
    /// The score when it was proposed, in hundredths.
    pub score: u8,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub answers: BTreeMap<Side, Answer>,
}

/// A proposal with all that is known of its way.
#[derive(Debug, Clone, PartialEq)]
pub struct Proposal {
    pub id: Uuid,
    pub request: Uuid,
    pub subject: Subject,
    pub seeker: Uuid,
    pub provider: Uuid,
    pub state: State,
    /// Counts the steps.
    pub revision: i64,
    /// Unix milliseconds.
    pub proposed_at: i64,
    pub modified: i64,
    pub cooperation: Option<Uuid>,
    /// Accounts: who proposed it, and who answered for each side last.
    pub proposed_by: Option<Uuid>,
    pub answered_by: BTreeMap<Side, Uuid>,
    pub words: Words,
}

impl Proposal {
    pub fn institution(&self, side: Side) -> Uuid {
        match side {
            Side::Seeker => self.seeker,
            Side::Provider => self.provider,
        }
    }

    pub fn answer(&self, side: Side) -> Option<&Answer> {
        self.words.answers.get(&side)
    }

    /// Who refused it, with the reason.
    pub fn refused(&self) -> Option<(Side, Reason)> {
        let no = self.words.answers.iter().find(|(_, it)| !it.accepts).filter(|_| self.state == State::Refused);
        no.and_then(|(side, it)| Some((*side, it.reason?)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::way::check::{any, said_once};
    use proptest::prelude::*;

    #[test]
    fn no_step_is_said_twice_and_what_is_over_stays_so() {
        said_once(RULES);
        for state in State::ALL.iter().filter(|it| **it != State::Proposed) {
            assert!(RULES.iter().any(|it| it.3 == *state), "{state:?} is never reached");
        }
    }

    proptest! {
        /// Whatever people do, in whatever order: nothing is agreed but by both, and a no is a no.
        #[test]
        fn it_takes_two(walk in proptest::collection::vec((any(Party::ALL), any(Step::ALL)), 0..40)) {
            let (mut state, mut yes, mut no) = (State::Proposed, Vec::new(), false);
            for (party, step) in walk {
                let Some(then) = next(state, party, step) else { continue };
                match step {
                    Step::Accept => yes.push(party),
                    Step::Refuse => no = true,
                    _ => prop_assert!(matches!(party, Party::Facilitator | Party::Time)),
                }
                state = then;
            }
            let both = yes.contains(&Party::Seeker) && yes.contains(&Party::Provider);
            prop_assert_eq!(state == State::Agreed, both && !no && !matches!(state, State::Withdrawn | State::Lapsed));
            prop_assert!(yes.iter().all(|it| matches!(it, Party::Seeker | Party::Provider)));
        }
    }
}
