//! Who keeps the inventory of portals: the secretariat of the place, and whoever writes for the institution that keeps one.
//! Places and institutions are loaded inside the transaction; both ends of a change must be in reach.

use super::model::Seen;
use super::store;
use crate::institutions;
use directory::api::{self, Shelf};
use kernel::{Actor, Id, Result, Right, Scope, Territory};
use platform::{Action, Cx, Tx};
use std::collections::HashMap;
use std::sync::Arc;
use uuid::Uuid;

/// Where institutions are at home.
pub type Homes = HashMap<Uuid, Option<Id<Territory>>>;

/// Where a portal lies: its place, and the institution that keeps it.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Whereabouts {
    place: Vec<Scope>,
    keeper: Vec<Scope>,
}

impl Whereabouts {
    /// Those of a place and an institution; none where there is no such place or institution.
    pub fn of(shelf: &Shelf, territory: Id<Territory>, keeper: Option<Uuid>, homes: &Homes) -> Option<Whereabouts> {
        shelf.territory(territory)?;
        let around = shelf.around(territory).into_iter().map(|it| Scope::Territory(it.id));
        let place = around.chain([Scope::Network]).collect();
        let Some(id) = keeper else { return Some(Whereabouts { place, keeper: Vec::new() }) };
        Some(Whereabouts { place, keeper: api::scopes(shelf, id, *homes.get(&id)?) })
    }

    async fn load(
        tx: &Tx,
        shelf: &Shelf,
        territory: Id<Territory>,
        keeper: Option<Uuid>,
    ) -> Result<Option<Whereabouts>> {
        let ids: Vec<Uuid> = keeper.into_iter().collect();
        let homes = institutions::homes(tx.connection(), &ids).await?;
        Ok(Whereabouts::of(shelf, territory, keeper, &homes))
    }

    /// Whether somebody may keep a portal here.
    pub fn open_to(&self, actor: &Actor) -> bool {
        actor.may(Right::Facilitate, &self.place) || (!self.keeper.is_empty() && actor.may(Right::Share, &self.keeper))
    }
}

/// Leaves of these portals those that whoever asks may keep.
pub(crate) async fn own(cx: &Cx, shelf: &Shelf, all: &mut Vec<Seen>) -> Result<()> {
    let keeper = |it: &Seen| it.portal.organisation.map(|it| it.uuid());
    let keepers: Vec<Uuid> = all.iter().filter_map(keeper).collect();
    let homes = institutions::homes(cx.app.db.read(), &keepers).await?;
    all.retain(|it| {
        let at = Whereabouts::of(shelf, it.portal.territory, keeper(it), &homes);
        at.is_some_and(|at| at.open_to(&cx.actor))
    });
    Ok(())
}

/// To add a portal.
pub struct AddPortal;

impl Action for AddPortal {
    type Object = Whereabouts;
    /// Its place, and its institution.
    type Key = (Id<Territory>, Option<Uuid>, Arc<Shelf>);

    async fn load(tx: &Tx, (territory, keeper, shelf): Self::Key) -> Result<Option<Whereabouts>> {
        Whereabouts::load(tx, &shelf, territory, keeper).await
    }

    fn allows(actor: &Actor, it: &Whereabouts) -> bool {
        it.open_to(actor)
    }
}

/// A portal and where it lies.
#[derive(Debug, Clone)]
pub struct Kept {
    pub seen: Seen,
    at: Whereabouts,
}

/// To write it, note what was seen of it, archive it.
pub struct KeepPortal;

impl Action for KeepPortal {
    type Object = Kept;
    type Key = (Uuid, Arc<Shelf>);

    async fn load(tx: &Tx, (id, shelf): Self::Key) -> Result<Option<Kept>> {
        let Some(seen) = store::find(tx, id).await? else { return Ok(None) };
        let keeper = seen.portal.organisation.map(|it| it.uuid());
        let at = Whereabouts::load(tx, &shelf, seen.portal.territory, keeper).await?;
        Ok(at.map(|at| Kept { seen, at }))
    }

    fn allows(actor: &Actor, it: &Kept) -> bool {
        it.at.open_to(actor)
    }
}
