//! Who sees a listing, and who may do what to it. Each action loads it inside the transaction; where its institution lies is
//! never taken from a form, and which step somebody may take is the table of states' to say.

use super::model::{State, Visibility};
use super::states::{self, Party, Step};
use super::store::{self, Entry};
use crate::institutions;
use crate::practices::policy::{BeginPractice, Known, Own};
use directory::api::{self, Shelf};
use kernel::{Actor, Result, Right, Scope};
use platform::{Action, Cx, Tx};
use std::sync::Arc;
use uuid::Uuid;

/// A listing, and the territories as they are known.
pub type Key = (Uuid, Arc<Shelf>);

/// What somebody sees of what is open: the one rule, which lists, counts, the index and the table ask.
#[derive(Debug, Clone)]
pub struct Sight {
    /// Whether they are of the network.
    member: bool,
    /// The institutions of which they are.
    of: Known,
    /// Those for which they run the exchange.
    runs: Known,
}

impl Sight {
    /// What everybody sees.
    pub fn public() -> Sight {
        Sight { member: false, of: Known::Only(Vec::new()), runs: Known::Only(Vec::new()) }
    }

    /// What whoever asks sees.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn of(cx: &Cx, shelf: &Shelf) -> Result<Sight> {
        if !cx.actor.may_somewhere(Right::ReadDrafts) {
            return Ok(Sight::public());
        }
        Ok(Sight {
            member: true,
            of: institutions::within(cx, shelf, Right::ReadDrafts).await?,
            runs: institutions::within(cx, shelf, Right::Facilitate).await?,
        })
    }

    /// Whether they see what is open of an institution, for these.
    pub fn sees(&self, organisation: Uuid, visibility: Visibility, named: &[Uuid]) -> bool {
        let known = |all: &Known, id: &Uuid| match all {
            Known::All => true,
            Known::Only(ids) => ids.contains(id),
        };
        match visibility {
            Visibility::Public => true,
            Visibility::Network => self.member,
            Visibility::Named => {
                known(&self.runs, &organisation)
                    || known(&self.of, &organisation)
                    || named.iter().any(|id| known(&self.of, id))
            }
        }
    }

    /// The same as words by which the index filters; none where everything is seen. See [`seen_by`].
    pub fn words(&self) -> Option<Vec<String>> {
        // Who is of every institution, or runs the exchange everywhere, is of the network too.
        let (Known::Only(of), Known::Only(runs)) = (&self.of, &self.runs) else { return None };
        let mut words = vec![Visibility::Public.as_str().to_owned()];
        if self.member {
            words.push(Visibility::Network.as_str().to_owned());
        }
        words.extend(of.iter().map(|id| format!("of-{id}")));
        words.extend(runs.iter().map(|id| format!("runs-{id}")));
        Some(words)
    }
}

/// The words of which one must have one to see what is open of an institution, for these.
pub fn seen_by(organisation: Uuid, visibility: Visibility, named: &[Uuid]) -> Vec<String> {
    match visibility {
        Visibility::Public | Visibility::Network => vec![visibility.as_str().to_owned()],
        Visibility::Named => {
            let of = std::iter::once(&organisation).chain(named).map(|id| format!("of-{id}"));
            of.chain([format!("runs-{organisation}")]).collect()
        }
    }
}

/// A listing on the desk.
#[derive(Debug, Clone)]
pub struct Desk {
    pub entry: Entry,
    /// The scopes in which its institution lies, itself first.
    pub within: Vec<Scope>,
    /// Where each of the institutions lies that it names.
    named: Vec<Vec<Scope>>,
    /// What is to be done; to look at it is no step.
    pub step: Step,
}

impl Desk {
    /// As whom somebody acts here.
    pub fn parties(&self, actor: &Actor) -> Vec<Party> {
        if let Actor::Job(_) = actor {
            return vec![Party::Time];
        }
        let mut parties = Vec::new();
        if actor.may(Right::Share, &self.within) {
            parties.push(Party::Institution);
        }
        if actor.may(Right::Facilitate, &self.within) {
            parties.push(Party::Secretariat);
        }
        parties
    }

    /// Whether somebody may take a step.
    pub fn may(&self, actor: &Actor, step: Step) -> bool {
        self.parties(actor).into_iter().any(|party| states::next(self.entry.state, party, step).is_some())
    }

    /// Where the step leads that this desk was loaded for.
    pub fn leads(&self, actor: &Actor) -> Option<State> {
        self.parties(actor).into_iter().find_map(|party| states::next(self.entry.state, party, self.step))
    }

    /// Whether somebody may look at it in the workspace: what was never opened is its institution's own, what is open is
    /// for whom it says, and what was open once is its institution's and the secretariat's.
    pub fn shows(&self, actor: &Actor) -> bool {
        let parties = self.parties(actor);
        if parties.contains(&Party::Institution) {
            return true;
        }
        let (listing, opened) = (&self.entry.listing, self.entry.opened_at.is_some());
        if opened && parties.contains(&Party::Secretariat) && self.entry.state != State::Draft {
            return true;
        }
        let of = |within: &Vec<Scope>| actor.may(Right::ReadDrafts, within);
        let seen = match listing.visibility {
            Visibility::Public => true,
            Visibility::Network => actor.may_somewhere(Right::ReadDrafts),
            Visibility::Named => of(&self.within) || self.named.iter().any(of),
        };
        self.entry.state == State::Open && seen
    }

    /// Where those lie whom it names, if it is for named institutions.
    pub fn addressed(&self) -> &[Vec<Scope>] {
        if self.entry.listing.visibility == Visibility::Named { &self.named } else { &[] }
    }

    /// Whether somebody may bring its texts into other languages.
    pub fn translates(&self, actor: &Actor) -> bool {
        let own = self.parties(actor).contains(&Party::Institution);
        own || (self.shows(actor) && actor.may(Right::Translate, &self.within))
    }
}

async fn desk(tx: &Tx, (id, shelf): Key, step: Step) -> Result<Option<Desk>> {
    let Some(entry) = store::find(tx, id).await? else { return Ok(None) };
    let own = entry.listing.organisation.uuid();
    let ids: Vec<Uuid> = std::iter::once(own).chain(entry.listing.named.iter().copied()).collect();
    let homes = institutions::homes(tx.connection(), &ids).await?;
    let within = |id: &Uuid| api::scopes(&shelf, *id, homes.get(id).copied().flatten());
    let named = entry.listing.named.iter().filter(|id| homes.contains_key(*id)).map(within).collect();
    Ok(Some(Desk { within: within(&own), named, entry, step }))
}

/// To look at a listing in the workspace.
pub struct ReadListing;

impl Action for ReadListing {
    type Object = Desk;
    type Key = Key;

    async fn load(tx: &Tx, key: Key) -> Result<Option<Desk>> {
        desk(tx, key, Step::Edit).await
    }

    fn allows(actor: &Actor, desk: &Desk) -> bool {
        desk.shows(actor)
    }
}

/// To take a step.
pub struct Do;

impl Action for Do {
    type Object = Desk;
    type Key = (Uuid, Arc<Shelf>, Step);

    async fn load(tx: &Tx, (id, shelf, step): Self::Key) -> Result<Option<Desk>> {
        desk(tx, (id, shelf), step).await
    }

    fn allows(actor: &Actor, desk: &Desk) -> bool {
        desk.leads(actor).is_some()
    }
}

/// To bring its texts into other languages.
pub struct TranslateListing;

impl Action for TranslateListing {
    type Object = Desk;
    type Key = Key;

    async fn load(tx: &Tx, key: Key) -> Result<Option<Desk>> {
        desk(tx, key, Step::Edit).await
    }

    fn allows(actor: &Actor, desk: &Desk) -> bool {
        desk.translates(actor)
    }
}

/// To begin one in the name of an institution.
pub struct BeginListing;

impl Action for BeginListing {
    type Object = Own;
    type Key = Key;

    async fn load(tx: &Tx, key: Key) -> Result<Option<Own>> {
        BeginPractice::load(tx, key).await
    }

    fn allows(actor: &Actor, own: &Own) -> bool {
        BeginPractice::allows(actor, own)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn known() -> impl Strategy<Value = Known> {
        let some = proptest::collection::vec(0_u128..6, 0..4);
        prop_oneof![Just(Known::All), some.prop_map(|ids| Known::Only(ids.into_iter().map(Uuid::from_u128).collect()))]
    }

    proptest! {
        /// The index filters by the very rule that lists and the table ask.
        #[test]
        fn words_say_the_same_as_the_rule(
            member in any::<bool>(), of in known(), runs in known(), own in 0_u128..6,
            named in proptest::collection::vec(0_u128..6, 0..4), way in 0_usize..3,
        ) {
            let sight = if member { Sight { member, of, runs } } else { Sight::public() };
            let own = Uuid::from_u128(own);
            let named: Vec<Uuid> = named.into_iter().map(Uuid::from_u128).collect();
            let visibility = Visibility::ALL[way];
            let asked = seen_by(own, visibility, &named);
            let found = sight.words().is_none_or(|words| words.iter().any(|word| asked.contains(word)));
            prop_assert_eq!(found, sight.sees(own, visibility, &named));
        }
    }
}
