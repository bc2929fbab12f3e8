//! Who may treat an item of the inbox: whoever may write what it is about, where that lies now and not where it was
//! reported from. An item about something that is no longer there can be treated by nobody.

use crate::drafts::{Editable, Place};
use crate::guides::Guide;
use crate::locations::Location;
use crate::organisations::Organisation;
use crate::records::Record;
use crate::reports::store::{self, Model};
use crate::services::Service;
use crate::shelf::Shelf;
use kernel::{Actor, Result, Right, Scope, Text};
use platform::accounts::account::{self, Account};
use platform::accounts::grants;
use platform::{Action, Tx};
use std::sync::Arc;
use uuid::Uuid;

/// An item, what it is about, and the scopes in which that lies.
#[derive(Debug, Clone)]
pub struct About {
    pub report: Model,
    pub name: Text,
    pub place: Place,
    within: Vec<Scope>,
}

/// Whether somebody holds a right on what lies there.
pub(super) fn may(actor: &Actor, right: Right, shelf: &Shelf, place: Place) -> bool {
    actor.may(right, &place.scopes(shelf))
}

async fn found<T: Editable>(tx: &Tx, id: Uuid) -> Result<Option<(Text, Place)>> {
    let Some(record) = T::load(tx.connection(), id).await?.filter(|it| !it.is_confidential()) else { return Ok(None) };
    let place = record.place(tx.connection()).await?;
    Ok(record.named().cloned().map(|name| (name, place)))
}

async fn load(tx: &Tx, id: Uuid, shelf: &Shelf) -> Result<Option<About>> {
    let Some(report) = store::find(tx, id).await? else { return Ok(None) };
    let about = match report.subject_kind.as_str() {
        Service::KIND => found::<Service>(tx, report.subject).await?,
        Guide::KIND => found::<Guide>(tx, report.subject).await?,
        Organisation::KIND => found::<Organisation>(tx, report.subject).await?,
        Location::KIND => found::<Location>(tx, report.subject).await?,
        _ => None,
    };
    Ok(about.map(|(name, place)| About { report, name, place, within: place.scopes(shelf) }))
}

/// To take an item, give it to a colleague, answer, close it, open it again.
pub struct AnswerReport;

impl Action for AnswerReport {
    type Object = About;
    type Key = (Uuid, Arc<Shelf>);

    async fn load(tx: &Tx, (id, shelf): Self::Key) -> Result<Option<About>> {
        load(tx, id, &shelf).await
    }

    fn allows(actor: &Actor, about: &About) -> bool {
        actor.may(Right::Write, &about.within)
    }
}

/// Those who may treat an item by a role in its place.
pub(super) async fn colleagues(tx: &Tx, about: &About) -> Result<Vec<Account>> {
    account::some(tx.connection(), &grants::holding(tx, Right::Write, &about.within).await?).await
}

/// To see an item with those to whom it may be given.
pub struct SeeReport;

impl Action for SeeReport {
    type Object = (About, Vec<Account>);
    type Key = (Uuid, Arc<Shelf>);

    async fn load(tx: &Tx, (id, shelf): Self::Key) -> Result<Option<Self::Object>> {
        let Some(about) = load(tx, id, &shelf).await? else { return Ok(None) };
        let colleagues = colleagues(tx, &about).await?;
        Ok(Some((about, colleagues)))
    }

    fn allows(actor: &Actor, (about, _): &Self::Object) -> bool {
        actor.may(Right::ReadDrafts, &about.within)
    }
}
