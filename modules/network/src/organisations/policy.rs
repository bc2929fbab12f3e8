//! Who sees how far into an organisation of the network, and who changes what it says of itself.
//! Each action loads the directory's record inside the transaction: where an organisation lies is never taken from a form.

use super::model::{Profile, Sight};
use super::store;
use directory::api::{self, Organisation, Shelf};
use kernel::{Actor, Result, Right, Scope};
use platform::{Action, Tx};
use std::sync::Arc;
use uuid::Uuid;

/// An organisation of the directory, and its profile if it is in the network.
#[derive(Debug, Clone)]
pub struct Desk {
    pub organisation: Organisation,
    pub profile: Option<Profile>,
    /// Itself, then the territories in which it lies.
    pub within: Vec<Scope>,
}

/// An organisation, and the territories as they are known.
pub type Key = (Uuid, Arc<Shelf>);

async fn desk(tx: &Tx, (id, shelf): Key) -> Result<Option<Desk>> {
    let Some(organisation) = api::organisations(tx.connection(), &[id]).await?.pop() else { return Ok(None) };
    let profile = store::find(tx, id).await?;
    Ok(Some(Desk { within: api::scopes(&shelf, id, organisation.territory), organisation, profile }))
}

/// How far somebody sees into an organisation that lies in these scopes, itself first.
pub fn sight(actor: &Actor, within: &[Scope]) -> Sight {
    let of_it = |member: &kernel::Member| member.counting().any(|grant| Some(&grant.scope) == within.first());
    if edits(actor, within) || actor.member().is_some_and(of_it) {
        Sight::Inside
    } else if actor.may_somewhere(Right::ReadDrafts) {
        Sight::Member
    } else {
        Sight::Public
    }
}

fn manages(actor: &Actor, within: &[Scope]) -> bool {
    actor.may(Right::ManagePeople, within)
}

fn edits(actor: &Actor, within: &[Scope]) -> bool {
    // A territory's editors write its services; an organisation's own people write what it says of itself.
    manages(actor, within) || actor.may(Right::Write, &within[..within.len().min(1)])
}

/// To see an organisation as those of the network do.
pub struct ReadProfile;

impl Action for ReadProfile {
    type Object = Desk;
    type Key = Key;

    async fn load(tx: &Tx, key: Key) -> Result<Option<Desk>> {
        Ok(desk(tx, key).await?.filter(|desk| desk.profile.is_some()))
    }

    fn allows(actor: &Actor, desk: &Desk) -> bool {
        let sight = sight(actor, &desk.within);
        let listed = desk.profile.as_ref().is_some_and(|it| it.listed);
        sight == Sight::Inside || (listed && sight == Sight::Member)
    }
}

/// To change what an organisation says of itself; to take one of the directory into the network.
pub struct EditProfile;

impl Action for EditProfile {
    type Object = Desk;
    type Key = Key;

    async fn load(tx: &Tx, key: Key) -> Result<Option<Desk>> {
        desk(tx, key).await
    }

    fn allows(actor: &Actor, desk: &Desk) -> bool {
        if desk.profile.is_some() { edits(actor, &desk.within) } else { manages(actor, &desk.within) }
    }
}

/// To invite its people, and to show or hide it.
pub struct ManageProfile;

impl Action for ManageProfile {
    type Object = Desk;
    type Key = Key;

    async fn load(tx: &Tx, key: Key) -> Result<Option<Desk>> {
        Ok(desk(tx, key).await?.filter(|desk| desk.profile.is_some()))
    }

    fn allows(actor: &Actor, desk: &Desk) -> bool {
        manages(actor, &desk.within)
    }
}
