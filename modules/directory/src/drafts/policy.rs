//! Who may do what to a draft. Each action loads the published service and its draft inside the transaction, and counts
//! the places where they are as stored: what a form says of itself proves nothing.

use super::store;
use super::{Draft, State};
use crate::organisations::Organisation;
use crate::records::{self, Record};
use crate::services::Service;
use crate::shelf::Shelf;
use kernel::{Actor, Id, Result, Right, Scope, Territory};
use platform::{Action, Tx};
use std::sync::Arc;
use uuid::Uuid;

/// The scopes in which a service of this territory and organisation lies.
pub fn scopes(shelf: &Shelf, territory: Id<Territory>, organisation: Option<Id<Organisation>>) -> Vec<Scope> {
    let mut scopes: Vec<Scope> = shelf.around(territory).iter().map(|it| Scope::Territory(it.id)).collect();
    if scopes.is_empty() {
        scopes.push(Scope::Territory(territory));
    }
    scopes.extend(organisation.map(|it| Scope::Organisation(it.uuid())));
    scopes
}

/// A service on the desk: what the public sees of it, and what is being written.
#[derive(Debug, Clone, Default)]
pub struct Desk {
    pub published: Option<Service>,
    pub draft: Option<Draft>,
    /// One list of scopes for each of the two.
    within: Vec<Vec<Scope>>,
}

impl Desk {
    /// What somebody who edits it starts from.
    pub fn present(&self) -> Option<&Service> {
        self.draft.as_ref().map(|draft| &draft.service).or(self.published.as_ref())
    }

    pub fn id(&self) -> Uuid {
        self.present().map(|service| service.id.uuid()).unwrap_or_default()
    }

    pub fn state(&self) -> Option<State> {
        self.draft.as_ref().map(|draft| draft.state)
    }

    /// Whether somebody holds a right on it, wherever it lies.
    pub fn may(&self, actor: &Actor, right: Right) -> bool {
        !self.within.is_empty() && self.within.iter().all(|scopes| actor.may(right, scopes))
    }
}

/// A service, and the territories as they are known.
pub type Key = (Id<Service>, Arc<Shelf>);

async fn desk(tx: &Tx, (id, shelf): Key) -> Result<Option<Desk>> {
    let published = records::by_ids::<Service>(tx.connection(), &[id.uuid()]).await?.pop();
    let draft = store::find(tx.connection(), id.uuid()).await?;
    let both = [published.as_ref(), draft.as_ref().map(|draft| &draft.service)];
    let within: Vec<_> = both.into_iter().flatten().map(|it| scopes(&shelf, it.territory, it.organisation)).collect();
    Ok((!within.is_empty()).then_some(Desk { published, draft, within }))
}

macro_rules! actions {
    ($($(#[$says:meta])* $name:ident: $right:ident;)+) => {$(
        $(#[$says])*
        pub struct $name;

        impl Action for $name {
            type Object = Desk;
            type Key = Key;

            async fn load(tx: &Tx, key: Key) -> Result<Option<Desk>> {
                desk(tx, key).await
            }

            fn allows(actor: &Actor, desk: &Desk) -> bool {
                desk.may(actor, Right::$right)
            }
        }
    )+};
}

actions! {
    /// To see a draft, its versions and what is missing.
    ReadDraft: ReadDrafts;
    /// To write a draft, submit it, take it back.
    EditDraft: Write;
    /// To change the languages of a draft that are not its source.
    TranslateDraft: Translate;
    /// To ask for changes.
    ReviewDraft: Publish;
    /// To publish, now or later, and to archive.
    PublishDraft: Publish;
}

/// Where a new service is to be.
#[derive(Clone)]
pub struct Place {
    pub territory: Id<Territory>,
    pub organisation: Option<Id<Organisation>>,
    pub shelf: Arc<Shelf>,
}

/// To begin a service in a territory, perhaps in an organisation's name.
pub struct CreateService;

impl Action for CreateService {
    type Object = Place;
    type Key = Place;

    /// None when the territory is not known, or the organisation works elsewhere.
    async fn load(tx: &Tx, place: Place) -> Result<Option<Place>> {
        if place.shelf.territory(place.territory).is_none() {
            return Ok(None);
        }
        let Some(id) = place.organisation else { return Ok(Some(place)) };
        let Some(organisation) = records::by_ids::<Organisation>(tx.connection(), &[id.uuid()]).await?.pop() else {
            return Ok(None);
        };
        debug_assert_eq!(organisation.uuid(), id.uuid());
        let lies = |inner, outer| place.shelf.around(inner).iter().any(|it| it.id == outer);
        let here = organisation.territory.is_none_or(|home| lies(place.territory, home) || lies(home, place.territory));
        Ok(here.then_some(place))
    }

    fn allows(actor: &Actor, place: &Place) -> bool {
        actor.may(Right::Write, &scopes(&place.shelf, place.territory, place.organisation))
    }
}
