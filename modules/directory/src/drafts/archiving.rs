//! Taking a record away from the public, with what hangs on it, and bringing it back. Its versions and its draft stay.
//! What was archived together is brought back together, unless somebody has published it again meanwhile.

use super::Editable;
use super::kinds::with_kind;
use super::policy::{Key, PublishDraft};
use super::publishing::write;
use super::versions::{self, Seen};
use crate::locations::Location;
use crate::organisations::Organisation;
use crate::services::Service;
use crate::shelf::Shelf;
use kernel::{Actor, Error, Id, Result};
use platform::audit::{self, Entry};
use platform::{Cx, Permit, Tx};
use serde::{Deserialize, Serialize};
use serde_json::json;
use std::sync::Arc;
use uuid::Uuid;

/// Most records that are archived with another one.
pub const MOST: u64 = 100;

/// What of the public hangs on a record.
#[derive(Debug, Default)]
pub struct Hanging {
    pub services: Vec<Service>,
    pub locations: Vec<Location>,
    /// There is more than can be archived at once.
    pub too_many: bool,
}

impl Hanging {
    pub fn is_empty(&self) -> bool {
        self.services.is_empty() && self.locations.is_empty()
    }
}

/// What keeps a record from being archived.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stop {
    /// Services are given there.
    Used,
    /// Some of what would go with it is for others to archive.
    Others,
    TooMany,
}

/// A record as it was archived.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Gone {
    pub kind: String,
    pub id: Uuid,
    /// The version that archiving it made.
    pub number: i64,
}

/// Archives a record and what goes with it, all or nothing. The record itself is the last of what is told.
///
/// # Errors
/// `NotFound` for what the public does not see.
pub async fn archive<T: Editable>(
    tx: &mut Tx,
    cx: &Cx,
    shelf: &Arc<Shelf>,
    permit: &Permit<PublishDraft<T>>,
) -> Result<std::result::Result<Vec<Gone>, Stop>> {
    let record = permit.object().published.as_ref().filter(|it| it.is_public()).ok_or(Error::NotFound)?;
    let hanging = record.hanging(tx.connection()).await?;
    if hanging.too_many {
        return Ok(Err(Stop::TooMany));
    }
    if !hanging.is_empty() && !T::TAKES_ALONG {
        return Ok(Err(Stop::Used));
    }
    let mut gone = Vec::new();
    for it in &hanging.services {
        gone.push(one::<Service>(tx, cx, shelf, it.id.uuid()).await?);
    }
    for it in &hanging.locations {
        gone.push(one::<Location>(tx, cx, shelf, it.id.uuid()).await?);
    }
    let Some(mut gone) = gone.into_iter().collect::<Option<Vec<Gone>>>() else { return Ok(Err(Stop::Others)) };
    gone.push(take_away(tx, &cx.actor, permit).await?);
    Ok(Ok(gone))
}

/// Archives something that goes along; none where that is not for this person to do.
async fn one<T: Editable>(tx: &mut Tx, cx: &Cx, shelf: &Arc<Shelf>, id: Uuid) -> Result<Option<Gone>> {
    let key: Key<T> = (Id::from_uuid(id), shelf.clone());
    match cx.permit::<PublishDraft<T>>(tx, key).await {
        Ok(permit) => take_away(tx, &cx.actor, &permit).await.map(Some),
        Err(Error::NotFound) => Ok(None),
        Err(error) => Err(error),
    }
}

/// Takes one record away from the public.
///
/// # Errors
/// `NotFound` where there is nothing to take away.
pub async fn take_away<T: Editable>(tx: &mut Tx, actor: &Actor, permit: &Permit<PublishDraft<T>>) -> Result<Gone> {
    let mut record = permit.object().published.clone().ok_or(Error::NotFound)?;
    record.set_public(false);
    let number = write(tx, actor, permit, record, actor.account(), String::new()).await?;
    let id = permit.object().id();
    audit::write(tx, actor, Entry::new(T::ACTS.archived, T::KIND, id).with(json!({ "to": number }))).await?;
    Ok(Gone { kind: T::KIND.to_owned(), id, number })
}

/// Shows a record to the public again, as it was.
///
/// # Errors
/// `NotFound` where it is not archived.
pub async fn bring_back<T: Editable>(tx: &mut Tx, actor: &Actor, permit: &Permit<PublishDraft<T>>) -> Result<i64> {
    let mut record = permit.object().published.clone().filter(|it| !it.is_public()).ok_or(Error::NotFound)?;
    record.set_public(true);
    show_again(tx, actor, permit, record).await
}

async fn show_again<T: Editable>(
    tx: &mut Tx,
    actor: &Actor,
    permit: &Permit<PublishDraft<T>>,
    record: T,
) -> Result<i64> {
    let number = write(tx, actor, permit, record, actor.account(), String::new()).await?;
    let entry = Entry::new(T::ACTS.unarchived, T::KIND, permit.object().id());
    audit::write(tx, actor, entry.with(json!({ "to": number }))).await?;
    Ok(number)
}

/// Brings back what was archived together, the record on which the others hang first. How many came back.
///
/// # Errors
/// When the database fails.
pub async fn undo(tx: &mut Tx, cx: &Cx, shelf: &Arc<Shelf>, gone: &[Gone]) -> Result<usize> {
    let mut back = 0;
    for it in gone.iter().rev() {
        let done = with_kind!(it.kind.as_str(), T => still::<T>(tx, cx, shelf, it).await, else Ok(false));
        back += usize::from(done?);
    }
    Ok(back)
}

/// Brings it back if it is still as it was archived.
async fn still<T: Editable>(tx: &mut Tx, cx: &Cx, shelf: &Arc<Shelf>, it: &Gone) -> Result<bool> {
    let key: Key<T> = (Id::from_uuid(it.id), shelf.clone());
    let permit = match cx.permit::<PublishDraft<T>>(tx, key).await {
        Ok(permit) => permit,
        Err(Error::NotFound) => return Ok(false),
        Err(error) => return Err(error),
    };
    let seen = Seen::by(&permit);
    let after = versions::numbered(tx.connection(), &seen, it.number + 1).await?;
    let there = permit.object().published.as_ref().is_some_and(|record| !record.is_public());
    let before = versions::numbered(tx.connection(), &seen, it.number - 1).await?;
    let Some(before) = before.filter(|_| after.is_none() && there) else { return Ok(false) };
    show_again(tx, &cx.actor, &permit, before.record()?).await?;
    Ok(true)
}

/// What an organisation offers and where, as far as the public sees it.
pub(crate) async fn of_organisation(db: &impl sea_orm::ConnectionTrait, id: Id<Organisation>) -> Result<Hanging> {
    let services = crate::services::store::offered_by(db, id, MOST + 1).await?;
    let locations = crate::locations::store::of_organisations(db, &[id]).await?;
    let too_many = services.len() + locations.len() > MOST as usize;
    Ok(Hanging { services, locations, too_many })
}
