//! Who may do what to a practice. Each action loads it inside the transaction; where its institution lies is never taken
//! from a form, and which step somebody may take is the table of states' to say.

use super::states::{self, Party, State, Step};
use super::store::{self, Entry};
use crate::reviews::store as reviews;
use directory::api::{self, Organisation, Shelf};
use kernel::{Actor, Result, Right, Scope};
use platform::{Action, Tx};
use std::sync::Arc;
use uuid::Uuid;

/// Institutions in reach of somebody.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Known {
    All,
    Only(Vec<Uuid>),
}

impl Known {
    /// Whether one is in reach.
    pub fn has(&self, id: Uuid) -> bool {
        match self {
            Known::All => true,
            Known::Only(ids) => ids.contains(&id),
        }
    }
}

/// A practice, and the territories as they are known.
pub type Key = (Uuid, Arc<Shelf>);

/// A practice on the desk.
#[derive(Debug, Clone)]
pub struct Desk {
    pub entry: Entry,
    /// The scopes in which its institution lies, itself first.
    pub within: Vec<Scope>,
    /// Those who were asked to review it as it was handed in last.
    pub reviewers: Vec<Uuid>,
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
        if actor.account().is_some_and(|account| self.reviewers.contains(&account)) {
            parties.push(Party::Reviewer);
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

    /// Whether somebody may bring its texts into other languages.
    pub fn translates(&self, actor: &Actor) -> bool {
        let own = self.parties(actor).contains(&Party::Institution);
        own || (self.entry.public.is_some() && actor.may(Right::Translate, &self.within))
    }

    /// Whether somebody may look at it in the workspace: what is not handed in is its institution's own.
    fn shows(&self, actor: &Actor) -> bool {
        let handed_in = self.entry.state != State::Draft || self.entry.public.is_some();
        let sees = |party: &Party| match party {
            Party::Institution => true,
            Party::Secretariat => handed_in,
            Party::Reviewer => matches!(self.entry.state, State::InReview | State::RevisionAsked),
            Party::Time => false,
        };
        self.parties(actor).iter().any(sees) || self.translates(actor)
    }
}

async fn desk(tx: &Tx, (id, shelf): Key, step: Step) -> Result<Option<Desk>> {
    let Some(entry) = store::find(tx, id).await? else { return Ok(None) };
    let organisation = entry.practice.organisation.uuid();
    let home = api::organisations(tx.connection(), &[organisation]).await?.pop().and_then(|it| it.territory);
    let within = api::scopes(&shelf, organisation, home);
    let asked = reviews::of_round(tx, id, entry.round).await?;
    let reviewers = asked.iter().filter(|it| it.is_in()).filter_map(|it| it.account).collect();
    Ok(Some(Desk { entry, within, reviewers, step }))
}

/// To look at a practice in the workspace.
pub struct ReadPractice;

impl Action for ReadPractice {
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
pub struct TranslatePractice;

impl Action for TranslatePractice {
    type Object = Desk;
    type Key = Key;

    async fn load(tx: &Tx, key: Key) -> Result<Option<Desk>> {
        desk(tx, key, Step::Edit).await
    }

    fn allows(actor: &Actor, desk: &Desk) -> bool {
        desk.translates(actor)
    }
}

/// An institution for which somebody writes.
#[derive(Debug, Clone)]
pub struct Own {
    pub id: kernel::Id<Organisation>,
    pub within: Vec<Scope>,
}

/// To begin a practice, or anything else, in the name of an institution.
pub struct BeginPractice;

impl Action for BeginPractice {
    type Object = Own;
    type Key = Key;

    async fn load(tx: &Tx, (id, shelf): Key) -> Result<Option<Own>> {
        let found = api::organisations(tx.connection(), &[id]).await?.pop().filter(|it| !it.archived);
        Ok(found.map(|it| Own { id: it.id, within: api::scopes(&shelf, id, it.territory) }))
    }

    fn allows(actor: &Actor, own: &Own) -> bool {
        actor.may(Right::Share, &own.within)
    }
}
