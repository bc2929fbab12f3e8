//! Who makes a bulletin: the secretariat of its place, or that of the network where it names none. What it says is loaded
//! inside the transaction; both ends of a move must be in reach.

use super::model::State;
use super::store::{self, Entry};
use crate::secretariat::run_at;
use directory::api::Shelf;
use kernel::{Actor, Result, Right, Scope};
use platform::{Action, Tx};
use std::sync::Arc;
use uuid::Uuid;

/// A bulletin and where it lies.
#[derive(Debug, Clone)]
pub struct Desk {
    pub entry: Entry,
    pub within: Vec<Scope>,
}

async fn desk(tx: &Tx, (id, shelf): (Uuid, Arc<Shelf>)) -> Result<Option<Desk>> {
    let Some(entry) = store::find(tx, id).await? else { return Ok(None) };
    // Where its place is no more, the network keeps it.
    let within = run_at(&shelf, entry.bulletin.territory);
    Ok(Some(Desk { entry, within }))
}

/// To look at a bulletin in the workspace, write it, publish it, send it, take it back.
pub struct KeepBulletin;

impl Action for KeepBulletin {
    type Object = Desk;
    type Key = (Uuid, Arc<Shelf>);

    async fn load(tx: &Tx, key: Self::Key) -> Result<Option<Desk>> {
        desk(tx, key).await
    }

    fn allows(actor: &Actor, it: &Desk) -> bool {
        actor.may(Right::Facilitate, &it.within)
    }
}

/// To send it to all who asked for bulletins: they are the network's, whatever place a bulletin is of.
pub struct SendBulletin;

impl Action for SendBulletin {
    type Object = Desk;
    type Key = (Uuid, Arc<Shelf>);

    async fn load(tx: &Tx, key: Self::Key) -> Result<Option<Desk>> {
        desk(tx, key).await
    }

    fn allows(actor: &Actor, it: &Desk) -> bool {
        it.entry.state == State::Published && actor.may(Right::Facilitate, &[Scope::Network])
    }
}

/// To bring what was written in it into other languages: also of what is out, by those who translate there.
pub struct TranslateBulletin;

impl Action for TranslateBulletin {
    type Object = Desk;
    type Key = (Uuid, Arc<Shelf>);

    async fn load(tx: &Tx, key: Self::Key) -> Result<Option<Desk>> {
        desk(tx, key).await
    }

    fn allows(actor: &Actor, it: &Desk) -> bool {
        let translates = it.entry.state == State::Published && actor.may(Right::Translate, &it.within);
        it.entry.state != State::Withdrawn && (translates || actor.may(Right::Facilitate, &it.within))
    }
}
