//! Who may do what to a draft. Each action loads the published record and its draft inside the transaction, and counts
//! the places where they are as stored: what a form says of itself proves nothing.

use super::store;
use super::{Draft, Editable, Place, State};
use crate::organisations::Organisation;
use crate::services::Service;
use crate::shelf::Shelf;
use kernel::{Actor, Id, Result, Right, Scope, Territory};
use platform::vault::Seal;
use platform::{Action, Tx};
use std::marker::PhantomData;
use std::sync::Arc;
use uuid::Uuid;

/// A territory and those around it, as scopes.
pub fn around(shelf: &Shelf, territory: Id<Territory>) -> Vec<Scope> {
    let found: Vec<Scope> = shelf.around(territory).iter().map(|it| Scope::Territory(it.id)).collect();
    if found.is_empty() { vec![Scope::Territory(territory)] } else { found }
}

/// The scopes in which something of this territory and organisation lies.
pub fn scopes(shelf: &Shelf, territory: Id<Territory>, organisation: Option<Id<Organisation>>) -> Vec<Scope> {
    Place { territory: Some(territory), organisation }.scopes(shelf)
}

/// A record on the desk: what the public sees of it, and what is being written.
#[derive(Debug, Clone)]
pub struct Desk<T = Service> {
    pub published: Option<T>,
    pub draft: Option<Draft<T>>,
    /// One list of scopes for each of the two.
    within: Vec<Vec<Scope>>,
    place: Place,
    pub(super) confidential: bool,
    pub(super) seal: Option<Arc<Seal>>,
}

impl<T> Default for Desk<T> {
    fn default() -> Self {
        Desk {
            published: None,
            draft: None,
            within: Vec::new(),
            place: Place::default(),
            confidential: false,
            seal: None,
        }
    }
}

impl<T: Editable> Desk<T> {
    /// What somebody who edits it starts from.
    pub fn present(&self) -> Option<&T> {
        self.draft.as_ref().map(|draft| &draft.record).or(self.published.as_ref())
    }

    pub fn id(&self) -> Uuid {
        self.present().map(T::uuid).unwrap_or_default()
    }

    /// Where it lies as it is being written.
    pub fn place(&self) -> Place {
        self.place
    }

    pub fn state(&self) -> Option<State> {
        self.draft.as_ref().map(|draft| draft.state)
    }

    /// Whether it is for those alone who may write it: reading it is written down.
    pub fn is_confidential(&self) -> bool {
        self.confidential
    }

    /// Whether somebody holds a right on it, wherever it lies. What is confidential is only for those who may write it.
    pub fn may(&self, actor: &Actor, right: Right) -> bool {
        let holds = |right| !self.within.is_empty() && self.within.iter().all(|scopes| actor.may(right, scopes));
        holds(right) && (!self.confidential || holds(Right::Write))
    }
}

/// A record, and the territories as they are known.
pub type Key<T = Service> = (Id<T>, Arc<Shelf>);

async fn desk<T: Editable>(tx: &Tx, (id, shelf): Key<T>) -> Result<Option<Desk<T>>> {
    let seal = tx.seal()?;
    let mut published = T::load(tx.connection(), id.uuid()).await?;
    let mut draft = store::find::<T>(tx.connection(), id.uuid()).await?;
    for record in published.iter_mut().chain(draft.as_mut().map(|draft| &mut draft.record)) {
        record.open(seal);
    }
    let mut within = Vec::new();
    let (mut place, mut confidential) = (Place::default(), false);
    for record in published.iter().chain(draft.as_ref().map(|draft| &draft.record)) {
        place = record.place(tx.connection()).await?;
        within.push(place.scopes(&shelf));
        confidential |= record.is_confidential();
    }
    let seal = Some(seal.clone());
    Ok((!within.is_empty()).then_some(Desk { published, draft, within, place, confidential, seal }))
}

macro_rules! actions {
    ($($(#[$says:meta])* $name:ident: $right:ident;)+) => {$(
        $(#[$says])*
        pub struct $name<T = Service>(PhantomData<fn() -> T>);

        impl<T: Editable> Action for $name<T> {
            type Object = Desk<T>;
            type Key = Key<T>;

            async fn load(tx: &Tx, key: Key<T>) -> Result<Option<Desk<T>>> {
                desk(tx, key).await
            }

            fn allows(actor: &Actor, desk: &Desk<T>) -> bool {
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
    /// To say that what the public sees is still right, and who looks after it.
    ConfirmRecord: Write;
}

/// Whether an organisation, when one is named, is there and works where the place is; and the place is known.
async fn is_a_place(tx: &Tx, place: &Place, shelf: &Shelf) -> Result<bool> {
    let Some(territory) = place.territory.filter(|it| shelf.territory(*it).is_some()) else { return Ok(false) };
    let Some(id) = place.organisation else { return Ok(true) };
    let Some(home) = store::home(tx.connection(), id).await? else { return Ok(false) };
    let lies = |inner, outer| shelf.around(inner).iter().any(|it| it.id == outer);
    Ok(home.is_none_or(|home| lies(territory, home) || lies(home, territory)))
}

/// To begin a record in a territory, perhaps in an organisation's name.
pub struct CreateDraft<T = Service>(PhantomData<fn() -> T>);

impl<T: Editable> Action for CreateDraft<T> {
    type Object = (Place, Arc<Shelf>);
    type Key = (Place, Arc<Shelf>);

    /// None when the territory is not known, or the organisation works elsewhere.
    async fn load(tx: &Tx, (place, shelf): Self::Key) -> Result<Option<Self::Object>> {
        Ok(is_a_place(tx, &place, &shelf).await?.then_some((place, shelf)))
    }

    fn allows(actor: &Actor, (place, shelf): &Self::Object) -> bool {
        actor.may(Right::Write, &place.scopes(shelf))
    }
}

/// A record that is to lie elsewhere.
#[derive(Debug)]
pub struct Move<T> {
    pub desk: Desk<T>,
    pub to: Place,
    there: Vec<Scope>,
}

/// To move a draft to another place: for those who may write in both.
pub struct MoveDraft<T = Service>(PhantomData<fn() -> T>);

impl<T: Editable> Action for MoveDraft<T> {
    type Object = Move<T>;
    type Key = (Key<T>, Place);

    async fn load(tx: &Tx, (key, to): Self::Key) -> Result<Option<Move<T>>> {
        let shelf = key.1.clone();
        if !T::MOVES || !is_a_place(tx, &to, &shelf).await? {
            return Ok(None);
        }
        let there = to.scopes(&shelf);
        Ok(desk(tx, key).await?.map(|desk| Move { desk, to, there }))
    }

    fn allows(actor: &Actor, it: &Move<T>) -> bool {
        it.desk.may(actor, Right::Write) && actor.may(Right::Write, &it.there)
    }
}
