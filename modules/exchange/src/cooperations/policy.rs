//! Who writes of a cooperation, confirms it and takes it further: those who write for one of its parties, each for their own.
//! The parties and where they lie are loaded inside the transaction; which step may be taken is the table of stages' to say.

use super::stages::{self, Side, Stage, Step};
use super::store::{self, Entry};
use crate::institutions;
use crate::practices::policy::{BeginPractice, Own};
use directory::api::{self, Shelf};
use kernel::{Actor, Result, Right, Scope};
use platform::{Action, Tx};
use std::sync::Arc;
use uuid::Uuid;

/// A cooperation, and where each of its parties lies.
#[derive(Debug, Clone)]
pub struct Desk {
    pub entry: Entry,
    /// What is to be done; to look at it is no step.
    pub step: Step,
    sides: Vec<(Uuid, Vec<Scope>)>,
}

impl Desk {
    /// The parties for which somebody writes.
    pub fn own(&self, actor: &Actor) -> Vec<Uuid> {
        let own = self.sides.iter().filter(|(_, within)| actor.may(Right::Share, within));
        own.map(|(id, _)| *id).collect()
    }

    /// Whether one of them has not confirmed it yet.
    pub fn waits_for(&self, actor: &Actor) -> bool {
        let own = self.own(actor);
        let open = self.entry.stage != Stage::Cancelled;
        open && self.entry.parties.iter().any(|it| it.confirmed_at.is_none() && own.contains(&it.organisation))
    }

    /// Where the other parties lie that have not confirmed it.
    pub fn others(&self, actor: &Actor) -> Vec<&[Scope]> {
        let own = self.own(actor);
        let waiting =
            |id: &Uuid| self.entry.parties.iter().any(|it| it.organisation == *id && it.confirmed_at.is_none());
        let others = self.sides.iter().filter(|(id, _)| !own.contains(id) && waiting(id));
        others.map(|(_, within)| within.as_slice()).collect()
    }

    /// Where each party lies.
    pub fn sides(&self) -> impl Iterator<Item = (Uuid, &[Scope])> {
        self.sides.iter().map(|(id, within)| (*id, within.as_slice()))
    }

    /// As whom somebody acts here.
    fn side(&self, actor: &Actor) -> Option<Side> {
        match actor {
            Actor::Job(_) => Some(Side::Time),
            _ if self.own(actor).is_empty() => None,
            _ => Some(Side::Party),
        }
    }

    /// Where a step leads for somebody; none where they may not take it.
    pub fn leads(&self, actor: &Actor, step: Step) -> Option<Stage> {
        self.side(actor).and_then(|side| stages::next(self.entry.stage, side, step))
    }
}

async fn desk(tx: &Tx, id: Uuid, shelf: &Shelf, step: Step) -> Result<Option<Desk>> {
    let Some(entry) = store::find(tx, id).await? else { return Ok(None) };
    let ids: Vec<Uuid> = entry.parties.iter().map(|it| it.organisation).collect();
    let homes = institutions::homes(tx.connection(), &ids).await?;
    let side = |id: &Uuid| (*id, api::scopes(shelf, *id, homes.get(id).copied().flatten()));
    Ok(Some(Desk { sides: ids.iter().map(side).collect(), entry, step }))
}

/// To look at a cooperation, write it and confirm it.
pub struct WriteCooperation;

impl Action for WriteCooperation {
    type Object = Desk;
    type Key = (Uuid, Arc<Shelf>);

    async fn load(tx: &Tx, (id, shelf): Self::Key) -> Result<Option<Desk>> {
        desk(tx, id, &shelf, Step::Plan).await
    }

    fn allows(actor: &Actor, desk: &Desk) -> bool {
        !desk.own(actor).is_empty()
    }
}

/// To take a step on its way.
pub struct Follow;

impl Action for Follow {
    type Object = Desk;
    type Key = (Uuid, Arc<Shelf>, Step);

    async fn load(tx: &Tx, (id, shelf, step): Self::Key) -> Result<Option<Desk>> {
        desk(tx, id, &shelf, step).await
    }

    fn allows(actor: &Actor, desk: &Desk) -> bool {
        desk.leads(actor, desk.step).is_some()
    }
}

/// To remind its parties of a report: the clock alone.
pub struct Remind;

impl Action for Remind {
    type Object = Desk;
    type Key = (Uuid, Arc<Shelf>);

    async fn load(tx: &Tx, (id, shelf): Self::Key) -> Result<Option<Desk>> {
        desk(tx, id, &shelf, Step::Tell).await
    }

    fn allows(actor: &Actor, desk: &Desk) -> bool {
        matches!(actor, Actor::Job(_)) && desk.entry.stage == Stage::UnderWay
    }
}

/// To begin one in the name of an institution.
pub struct BeginCooperation;

impl Action for BeginCooperation {
    type Object = Own;
    type Key = (Uuid, Arc<Shelf>);

    async fn load(tx: &Tx, key: Self::Key) -> Result<Option<Own>> {
        BeginPractice::load(tx, key).await
    }

    fn allows(actor: &Actor, own: &Own) -> bool {
        BeginPractice::allows(actor, own)
    }
}
