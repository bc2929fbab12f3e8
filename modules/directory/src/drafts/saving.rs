//! Writing drafts: beginning a record, saving, submitting to review, taking back, restoring an earlier version.
//! Nothing here is seen by the public. Saving never moves a record to another place: see `moving`.

use super::policy::{CreateDraft, Desk, EditDraft};
use super::{Draft, Editable, State, fingerprint, store, versions, writers};
use crate::hsds;
use crate::progress;
use crate::services::Service;
use kernel::{Actor, Error, Result, Right};
use platform::audit::{self, Entry};
use platform::{Permit, Tx, notices};
use serde_json::json;

/// What became of a text that was to be saved.
#[derive(Debug)]
pub enum Saved<T = Service> {
    /// It is the draft now.
    Done(Box<Draft<T>>),
    /// It was there already.
    Unchanged,
    /// Somebody else has changed it since it was read; this is theirs.
    Conflict(Box<T>),
}

/// The readable part of an address, made from a name; the identifier where the name has no letter for it.
pub fn slug(name: &str, id: impl ToString) -> String {
    Some(hsds::slug(name)).filter(|slug| !slug.is_empty()).unwrap_or_else(|| id.to_string())
}

/// Begins a record that the public does not see yet.
///
/// # Errors
/// `Denied` when it lies elsewhere than the permit says.
pub async fn create<T: Editable>(
    tx: &Tx,
    actor: &Actor,
    permit: &Permit<CreateDraft<T>>,
    record: T,
) -> Result<Draft<T>> {
    let (place, _) = permit.object();
    let lies = record.place(tx.connection()).await?;
    // An organisation is its own place: it can only be begun in a territory.
    if lies.territory != place.territory || place.organisation.is_some_and(|it| lies.organisation != Some(it)) {
        return Err(Error::Denied);
    }
    let id = record.uuid();
    let draft = store::put(tx, &Desk::default(), fresh(record, 0, actor, tx)).await?;
    writers::note(tx, actor, id).await?;
    audit::write(tx, actor, Entry::new(T::ACTS.created, T::KIND, id)).await?;
    Ok(draft)
}

fn fresh<T>(record: T, base: i64, actor: &Actor, tx: &Tx) -> Draft<T> {
    Draft {
        record,
        state: State::Draft,
        base,
        revision: 0,
        author: actor.account(),
        updated_at: tx.now(),
        note: String::new(),
        publish_at: None,
    }
}

/// The draft that is there, or one made from what the public sees.
pub(super) async fn begun<T: Editable>(tx: &Tx, actor: &Actor, desk: &Desk<T>) -> Result<Draft<T>> {
    match (&desk.draft, &desk.published) {
        (Some(draft), _) => Ok(draft.clone()),
        (None, Some(record)) => Ok(fresh(record.clone(), versions::settle(tx, Some(record)).await?, actor, tx)),
        (None, None) => Err(Error::NotFound),
    }
}

/// Saves a record as edited. `seen` is the fingerprint of what the edit was made from.
///
/// # Errors
/// `Denied` when it would be another record, or lie in another place.
pub async fn save<T: Editable>(
    tx: &Tx,
    actor: &Actor,
    permit: &Permit<EditDraft<T>>,
    seen: &str,
    record: T,
) -> Result<Saved<T>> {
    let desk = permit.object();
    let present = desk.present().ok_or(Error::NotFound)?;
    if fingerprint(present)? != seen {
        return Ok(Saved::Conflict(Box::new(present.clone())));
    }
    let place = present.place(tx.connection()).await?;
    let stays = record.uuid() == present.uuid() && record.slug() == present.slug();
    if !stays || record.place(tx.connection()).await? != place {
        return Err(Error::Denied);
    }
    if record == *present {
        return Ok(Saved::Unchanged);
    }
    let mut draft = begun(tx, actor, desk).await?;
    draft.record = record;
    draft.author = actor.account();
    draft.state = after_edit(draft.state, actor, desk);
    draft.publish_at = None;
    let draft = store::put(tx, desk, draft).await?;
    writers::note(tx, actor, desk.id()).await?;
    let entry = Entry::new(T::ACTS.saved, T::KIND, desk.id());
    audit::write(tx, actor, entry.with(json!({ "from": draft.base, "revision": draft.revision }))).await?;
    Ok(Saved::Done(Box::new(draft)))
}

/// A reviewer mends what is in review where it stands; any other edit takes a draft back to its author.
fn after_edit<T: Editable>(state: State, actor: &Actor, desk: &Desk<T>) -> State {
    match state {
        State::InReview if desk.may(actor, Right::Publish) => State::InReview,
        _ => State::Draft,
    }
}

/// Hands a draft to the reviewers.
pub async fn submit<T: Editable>(tx: &Tx, actor: &Actor, permit: &Permit<EditDraft<T>>, note: String) -> Result<()> {
    let desk = permit.object();
    let draft = desk.draft.clone().ok_or(Error::NotFound)?;
    let draft = Draft { state: State::InReview, note, publish_at: None, ..draft };
    let draft = store::put(tx, desk, draft).await?;
    let entry = Entry::new(T::ACTS.submitted, T::KIND, desk.id());
    audit::write(tx, actor, entry.with(json!({ "revision": draft.revision }))).await
}

/// Throws a draft away; what is published stays as it is.
pub async fn withdraw<T: Editable>(tx: &Tx, actor: &Actor, permit: &Permit<EditDraft<T>>) -> Result<()> {
    let desk = permit.object();
    let draft = desk.draft.as_ref().ok_or(Error::NotFound)?;
    store::remove(tx, draft).await?;
    progress::published::<T>(tx, desk.id()).await?;
    notices::forget_object(tx, desk.id()).await?;
    let entry = Entry::new(T::ACTS.withdrawn, T::KIND, desk.id());
    audit::write(tx, actor, entry.with(json!({ "revision": draft.revision }))).await
}

/// Makes a draft of an earlier version. Its place and its address stay as they are now.
pub async fn restore<T: Editable>(
    tx: &Tx,
    actor: &Actor,
    permit: &Permit<EditDraft<T>>,
    number: i64,
) -> Result<Draft<T>> {
    let desk = permit.object();
    let present = desk.present().ok_or(Error::NotFound)?;
    let seen = versions::Seen::by(permit);
    let version = versions::numbered(tx.connection(), &seen, number).await?.ok_or(Error::NotFound)?;
    let mut record: T = version.record()?;
    record.set_place(present.place(tx.connection()).await?);
    record.follow(present);
    let draft = begun(tx, actor, desk).await?;
    let draft = Draft { record, state: State::Draft, author: actor.account(), publish_at: None, ..draft };
    let draft = store::put(tx, desk, draft).await?;
    writers::note(tx, actor, desk.id()).await?;
    let entry = Entry::new(T::ACTS.restored, T::KIND, desk.id());
    audit::write(tx, actor, entry.with(json!({ "version": number }))).await?;
    Ok(draft)
}
