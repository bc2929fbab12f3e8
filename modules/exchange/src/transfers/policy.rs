//! Who tells of a transfer, and who confirms it: those who write for either side, each for their own.
//! Practice, parent and both institutions are loaded inside the transaction.

use super::model::{Course, Transfer};
use super::store;
use crate::institutions;
use crate::practices::store as practices;
use directory::api::{self, Shelf};
use kernel::{Actor, Result, Right, Scope};
use platform::{Action, Tx};
use std::sync::Arc;
use uuid::Uuid;

async fn within(tx: &Tx, shelf: &Shelf, id: Uuid) -> Result<Option<Vec<Scope>>> {
    let home = institutions::homes(tx.connection(), &[id]).await?.remove(&id);
    Ok(home.map(|home| api::scopes(shelf, id, home)))
}

/// An institution that takes a practice up.
#[derive(Debug, Clone)]
pub struct Taking {
    pub practice: Uuid,
    pub parent: Option<Uuid>,
    pub organisation: Uuid,
    within: Vec<Scope>,
}

/// To tell that one's institution took up what the public sees, from its own institution or from another taker.
pub struct RecordTransfer;

impl Action for RecordTransfer {
    type Object = Taking;
    /// Practice, parent, taker.
    type Key = (Uuid, Option<Uuid>, Uuid, Arc<Shelf>);

    async fn load(tx: &Tx, (practice, parent, organisation, shelf): Self::Key) -> Result<Option<Taking>> {
        let Some(known) = practices::find(tx, practice).await?.filter(|it| it.public.is_some()) else {
            return Ok(None);
        };
        let mut from = known.practice.organisation.uuid();
        if let Some(parent) = parent {
            let found = store::find(tx, parent).await?;
            let found = found.filter(|it| it.practice == practice && it.course == Course::Confirmed);
            let Some(found) = found else { return Ok(None) };
            from = found.organisation;
        }
        // Nobody takes up what they have given.
        if from == organisation || known.practice.organisation.uuid() == organisation {
            return Ok(None);
        }
        let within = within(tx, &shelf, organisation).await?;
        Ok(within.map(|within| Taking { practice, parent, organisation, within }))
    }

    fn allows(actor: &Actor, it: &Taking) -> bool {
        actor.may(Right::Share, &it.within)
    }
}

/// A transfer with where its two sides lie.
#[derive(Debug, Clone)]
pub struct Sides {
    pub transfer: Transfer,
    /// From whom it was taken.
    pub from: Uuid,
    giver: Vec<Scope>,
    taker: Vec<Scope>,
}

impl Sides {
    pub fn decides(&self, actor: &Actor) -> bool {
        self.transfer.course == Course::Told && actor.may(Right::Share, &self.giver)
    }

    /// Where whoever it was taken from lies.
    pub fn giver(&self) -> &[Scope] {
        &self.giver
    }

    pub fn retells(&self, actor: &Actor) -> bool {
        actor.may(Right::Share, &self.taker)
    }
}

async fn sides(tx: &Tx, (id, shelf): (Uuid, Arc<Shelf>)) -> Result<Option<Sides>> {
    let Some(transfer) = store::find(tx, id).await? else { return Ok(None) };
    let from = match transfer.parent {
        Some(parent) => store::find(tx, parent).await?.map(|it| it.organisation),
        None => practices::find(tx, transfer.practice).await?.map(|it| it.practice.organisation.uuid()),
    };
    let Some(from) = from else { return Ok(None) };
    let giver = within(tx, &shelf, from).await?.unwrap_or_default();
    let taker = within(tx, &shelf, transfer.organisation).await?.unwrap_or_default();
    Ok(Some(Sides { transfer, from, giver, taker }))
}

macro_rules! actions {
    ($($(#[$says:meta])* $name:ident: $rule:expr;)+) => {$(
        $(#[$says])*
        pub struct $name;

        impl Action for $name {
            type Object = Sides;
            type Key = (Uuid, Arc<Shelf>);

            async fn load(tx: &Tx, key: Self::Key) -> Result<Option<Sides>> {
                sides(tx, key).await
            }

            fn allows(actor: &Actor, it: &Sides) -> bool {
                let rule: fn(&Sides, &Actor) -> bool = $rule;
                rule(it, actor)
            }
        }
    )+};
}

actions! {
    /// To look at a transfer: both sides.
    ReadTransfer: |it, actor| it.retells(actor) || actor.may(Right::Share, &it.giver);
    /// To tell it anew: its taker.
    RetellTransfer: Sides::retells;
    /// To confirm it, or to see it otherwise: whoever it was taken from, while it waits for that.
    DecideTransfer: Sides::decides;
}
