//! Who makes a bulletin: the secretariat of its place, or that of the network where it names none. What it says is loaded
//! inside the transaction; both ends of a move must be in reach.

use super::model::State;
use super::store::{self, Entry};
use directory::api::Shelf;
use kernel::{Actor, Id, Result, Right, Scope, Territory};
use platform::{Action, Tx};
use std::sync::Arc;
use uuid::Uuid;

/// The scopes in which a bulletin lies; none where there is no such place.
pub fn within(shelf: &Shelf, territory: Option<Id<Territory>>) -> Option<Vec<Scope>> {
    let Some(id) = territory else { return Some(vec![Scope::Network]) };
    shelf.territory(id)?;
    let around = shelf.around(id).into_iter().map(|it| Scope::Territory(it.id));
    Some(around.chain([Scope::Network]).collect())
}

/// To begin a bulletin of a place, or of all of the network.
pub struct BeginBulletin;

impl Action for BeginBulletin {
    type Object = Vec<Scope>;
    type Key = (Option<Id<Territory>>, Arc<Shelf>);

    async fn load(_: &Tx, (territory, shelf): Self::Key) -> Result<Option<Vec<Scope>>> {
        Ok(within(&shelf, territory))
    }

    fn allows(actor: &Actor, within: &Vec<Scope>) -> bool {
        actor.may(Right::Facilitate, within)
    }
}

/// A bulletin and where it lies.
#[derive(Debug, Clone)]
pub struct Desk {
    pub entry: Entry,
    pub within: Vec<Scope>,
}

async fn desk(tx: &Tx, (id, shelf): (Uuid, Arc<Shelf>)) -> Result<Option<Desk>> {
    let Some(entry) = store::find(tx, id).await? else { return Ok(None) };
    // Where its place is no more, the network keeps it.
    let within = within(&shelf, entry.bulletin.territory).unwrap_or_else(|| vec![Scope::Network]);
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
