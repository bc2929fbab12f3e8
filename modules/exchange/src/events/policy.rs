//! Who prepares an event: those who run the exchange of its place, or of the network where it names none. What it says is
//! loaded inside the transaction; which step may be taken is the table of states' to say.

use super::states::{self, Party, State, Step};
use super::store::{self, Entry};
use crate::calls::policy::run_at;
use directory::api::Shelf;
use kernel::{Actor, Id, Result, Right, Scope, Territory};
use platform::{Action, Tx};
use std::sync::Arc;
use uuid::Uuid;

/// To begin an event of a place, or of the whole network.
pub struct BeginEvent;

impl Action for BeginEvent {
    type Object = Vec<Scope>;
    type Key = (Option<Id<Territory>>, Arc<Shelf>);

    async fn load(_: &Tx, (place, shelf): Self::Key) -> Result<Option<Vec<Scope>>> {
        let known = place.is_none_or(|place| shelf.territory(place).is_some());
        Ok(known.then(|| run_at(&shelf, place)))
    }

    fn allows(actor: &Actor, within: &Vec<Scope>) -> bool {
        actor.may(Right::Facilitate, within)
    }
}

/// An event on the desk of those who prepare it.
#[derive(Debug, Clone)]
pub struct Desk {
    pub entry: Entry,
    pub within: Vec<Scope>,
    /// What is to be done; to look at it is no step.
    pub step: Step,
}

impl Desk {
    pub fn runs(&self, actor: &Actor) -> bool {
        actor.may(Right::Facilitate, &self.within)
    }

    /// Where a step leads for somebody; none where they may not take it.
    pub fn leads(&self, actor: &Actor, step: Step) -> Option<State> {
        self.runs(actor).then(|| states::next(self.entry.state, Party::Organiser, step)).flatten()
    }

    pub fn may(&self, actor: &Actor, step: Step) -> bool {
        self.leads(actor, step).is_some()
    }

    /// Whether somebody may bring its texts into other languages: also those who translate there, once everybody reads it.
    pub fn translates(&self, actor: &Actor) -> bool {
        let public = self.entry.announced_at.is_some() && actor.may(Right::Translate, &self.within);
        self.entry.state != State::Cancelled && (public || self.runs(actor))
    }
}

async fn desk(tx: &Tx, id: Uuid, shelf: &Shelf, step: Step) -> Result<Option<Desk>> {
    let entry = store::find(tx, id).await?;
    Ok(entry.map(|entry| Desk { within: run_at(shelf, entry.event.territory), entry, step }))
}

/// To look at an event that one prepares.
pub struct RunEvent;

impl Action for RunEvent {
    type Object = Desk;
    type Key = (Uuid, Arc<Shelf>);

    async fn load(tx: &Tx, (id, shelf): Self::Key) -> Result<Option<Desk>> {
        desk(tx, id, &shelf, Step::Edit).await
    }

    fn allows(actor: &Actor, it: &Desk) -> bool {
        it.runs(actor)
    }
}

/// To take an event further.
pub struct DoEvent;

impl Action for DoEvent {
    type Object = Desk;
    type Key = (Uuid, Arc<Shelf>, Step);

    async fn load(tx: &Tx, (id, shelf, step): Self::Key) -> Result<Option<Desk>> {
        desk(tx, id, &shelf, step).await
    }

    fn allows(actor: &Actor, it: &Desk) -> bool {
        it.may(actor, it.step)
    }
}

/// To bring what is written of it into other languages.
pub struct TranslateEvent;

impl Action for TranslateEvent {
    type Object = Desk;
    type Key = (Uuid, Arc<Shelf>);

    async fn load(tx: &Tx, (id, shelf): Self::Key) -> Result<Option<Desk>> {
        desk(tx, id, &shelf, Step::Edit).await
    }

    fn allows(actor: &Actor, it: &Desk) -> bool {
        it.translates(actor)
    }
}
