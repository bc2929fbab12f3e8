//! Changing the order of a guide: at once for the public too, so only those who may publish in its territory do it.
//! Pages and drafts of pages move together; nothing else of them changes.

use super::order::{Place, Refused, Step, Tree};
use super::{Guide, store};
use crate::drafts::policy::around;
use crate::drafts::{Draft, store as drafts};
use crate::msg;
use crate::records::{self, Record};
use crate::shelf::Shelf;
use kernel::{Actor, Id, Result, Right, Scope, Territory};
use platform::audit::{self, Entry};
use platform::{Action, Permit, Tx};
use serde_json::json;
use std::sync::Arc;
use uuid::Uuid;

/// All pages of a territory's guide: published or archived, and those being written.
#[derive(Debug)]
pub struct Guidebook {
    pub territory: Id<Territory>,
    pub published: Vec<Guide>,
    pub drafts: Vec<Draft<Guide>>,
    within: Vec<Scope>,
}

impl Guidebook {
    /// Where the pages stand. A page that is published stands where the public sees it.
    pub fn places(&self) -> Vec<Place> {
        let begun = self.drafts.iter().map(|draft| &draft.record);
        let begun = begun.filter(|guide| !self.published.iter().any(|it| it.id == guide.id));
        let mut pages: Vec<&Guide> = self.published.iter().chain(begun).collect();
        pages.sort_by(|a, b| (a.position, &a.slug).cmp(&(b.position, &b.slug)));
        pages.iter().map(|it| Place { id: it.id, parent: it.parent, position: it.position }).collect()
    }

    pub fn tree(&self) -> Tree {
        Tree::new(&self.places())
    }

    pub fn holds(&self, id: Uuid) -> bool {
        self.published.iter().any(|guide| guide.id.uuid() == id)
    }

    pub(crate) async fn load(tx: &Tx, (territory, shelf): (Id<Territory>, Arc<Shelf>)) -> Result<Option<Guidebook>> {
        if shelf.territory(territory).is_none() {
            return Ok(None);
        }
        let published = store::every_of_territory(tx.connection(), territory).await?;
        let drafts = drafts::of_territory::<Guide>(tx.connection(), territory).await?;
        Ok(Some(Guidebook { territory, published, drafts, within: around(&shelf, territory) }))
    }
}

macro_rules! actions {
    ($($(#[$says:meta])* $name:ident: $right:ident;)+) => {$(
        $(#[$says])*
        pub struct $name;

        impl Action for $name {
            type Object = Guidebook;
            type Key = (Id<Territory>, Arc<Shelf>);

            async fn load(tx: &Tx, key: Self::Key) -> Result<Option<Guidebook>> {
                Guidebook::load(tx, key).await
            }

            fn allows(actor: &Actor, book: &Guidebook) -> bool {
                actor.may(Right::$right, &book.within)
            }
        }
    )+};
}

actions! {
    /// To see the pages of a territory's guide, and what is written of them.
    ReadGuides: ReadDrafts;
    /// To change their order.
    ArrangeGuides: Publish;
}

/// Moves a page of the guide.
///
/// # Errors
/// `Conflict` when somebody writes one of the pages in this very moment.
pub async fn arrange(
    tx: &mut Tx,
    actor: &Actor,
    permit: &Permit<ArrangeGuides>,
    id: Id<Guide>,
    step: Step,
) -> Result<std::result::Result<(), Refused>> {
    let book = permit.object();
    let changed = match book.tree().take(id, step) {
        Ok(changed) => changed,
        Err(refused) => return Ok(Err(refused)),
    };
    let place = |id: Id<Guide>| changed.iter().find(|it| it.id == id);
    let mut pages = Vec::new();
    for guide in &book.published {
        if let Some(to) = place(guide.id) {
            pages.push(Guide { parent: to.parent, position: to.position, ..guide.clone() });
        }
    }
    records::keep(tx, permit, &pages).await?;
    for draft in &book.drafts {
        if let Some(to) = place(draft.record.id) {
            let record = Guide { parent: to.parent, position: to.position, ..draft.record.clone() };
            drafts::rewrite(tx, &Draft { record, ..draft.clone() }).await?;
        }
    }
    let entry = Entry::new(msg::act_guide_moved(), Guide::KIND, id.uuid());
    audit::write(tx, actor, entry.with(json!({ "pages": changed.len() }))).await?;
    Ok(Ok(()))
}
