//! Who may set up territories: whoever holds that right there, or on what the territory lies in.
//! Where a territory lies decides who governs it, so only those who set up the whole network change that.

use crate::drafts::policy::around;
use crate::records;
use crate::shelf::Shelf;
use kernel::{Actor, Id, Result, Right, Scope, Territory};
use platform::{Action, Tx};
use std::sync::Arc;

/// Where a new territory is to lie; nowhere for one that nothing is around.
#[derive(Debug)]
pub struct Ground {
    pub parent: Option<Id<Territory>>,
    within: Vec<Scope>,
}

/// To make a territory.
pub struct FoundTerritory;

impl Action for FoundTerritory {
    type Object = Ground;
    type Key = (Option<Id<Territory>>, Arc<Shelf>);

    async fn load(_: &Tx, (parent, shelf): Self::Key) -> Result<Option<Ground>> {
        let known = parent.is_none_or(|it| shelf.territory(it).is_some());
        let within = parent.map(|it| around(&shelf, it)).unwrap_or_default();
        Ok(known.then_some(Ground { parent, within }))
    }

    fn allows(actor: &Actor, ground: &Ground) -> bool {
        actor.may(Right::SetUp, &ground.within)
    }
}

/// A territory, as it is in the database.
#[derive(Debug)]
pub struct Governed {
    pub territory: Territory,
    within: Vec<Scope>,
}

/// To change a territory.
pub struct ChangeTerritory;

impl Action for ChangeTerritory {
    type Object = Governed;
    type Key = (Id<Territory>, Arc<Shelf>);

    async fn load(tx: &Tx, (id, shelf): Self::Key) -> Result<Option<Governed>> {
        let found = records::by_ids(tx.connection(), &[id.uuid()]).await?.pop();
        Ok(found.map(|territory| Governed { territory, within: around(&shelf, id) }))
    }

    fn allows(actor: &Actor, it: &Governed) -> bool {
        actor.may(Right::SetUp, &it.within)
    }
}

/// The territories that somebody may set up.
pub fn governed<'a>(actor: &Actor, shelf: &'a Shelf) -> Vec<&'a Territory> {
    shelf.territories.iter().filter(|it| actor.may(Right::SetUp, &around(shelf, it.id))).collect()
}
