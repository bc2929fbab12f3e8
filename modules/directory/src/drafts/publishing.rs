//! From draft to public: publishing now or later, asking for changes, archiving.
//! Only here does a draft become a record that the public sees; the version it becomes is kept for ever.

use super::kinds::with_kind;
use super::policy::{Desk, PublishDraft, ReviewDraft};
use super::telling::{self, Dropped};
use super::versions::{self, Seen};
use super::{Draft, Editable, State, fingerprint, store};
use crate::directory::Directory;
use crate::freshness::store as freshness;
use crate::{progress, records};
use jiff::Timestamp;
use kernel::{Actor, Error, Id, Result};
use platform::accounts::account;
use platform::audit::{self, Entry};
use platform::jobs::{self, Worker};
use platform::{Cx, Permit, Tx};
use serde_json::json;
use std::sync::Arc;
use uuid::Uuid;

/// Publishes what waits for its day.
pub const PUBLISH: &str = "PublishScheduled";

/// Publishes the draft. `seen`, when given, is the fingerprint of what the publisher has read. Returns the version's number.
///
/// # Errors
/// `Conflict` when somebody has changed it since it was read.
pub async fn publish<T: Editable>(
    tx: &mut Tx,
    actor: &Actor,
    permit: &Permit<PublishDraft<T>>,
    seen: Option<&str>,
) -> Result<i64> {
    let desk = permit.object();
    let draft = desk.draft.as_ref().ok_or(Error::NotFound)?;
    read(draft, seen)?;
    let mut record = draft.record.clone();
    if let Some(published) = &desk.published {
        record.follow(published);
        if !was_moved(tx, permit, draft).await? {
            // An import may have moved it since.
            record.set_place(published.place(tx.connection()).await?);
        }
    }
    if !record.is_public() {
        record.set_public(true);
    }
    let number = write(tx, actor, permit, record, draft.author, draft.note.clone()).await?;
    store::remove(tx, draft).await?;
    progress::published::<T>(tx, desk.id()).await?;
    let entry = Entry::new(T::ACTS.published, T::KIND, desk.id());
    audit::write(tx, actor, entry.with(json!({ "from": draft.base, "to": number }))).await?;
    Ok(number)
}

fn read<T: Editable>(draft: &Draft<T>, seen: Option<&str>) -> Result<()> {
    match seen {
        Some(seen) if fingerprint(&draft.record)? != seen => Err(Error::Conflict),
        _ => Ok(()),
    }
}

/// Whether a draft lies elsewhere than the version it was made from.
async fn was_moved<T: Editable>(tx: &Tx, permit: &Permit<PublishDraft<T>>, draft: &Draft<T>) -> Result<bool> {
    let base = versions::numbered(tx.connection(), &Seen::by(permit), draft.base).await?;
    let Some(base) = base else { return Ok(false) };
    let base = base.record::<T>()?.place(tx.connection()).await?;
    Ok(base != draft.record.place(tx.connection()).await?)
}

/// Writes the record and its version.
pub(super) async fn write<T: Editable>(
    tx: &mut Tx,
    actor: &Actor,
    permit: &Permit<PublishDraft<T>>,
    mut record: T,
    author: Option<Uuid>,
    note: String,
) -> Result<i64> {
    let before = versions::settle(tx, permit.object().published.as_ref()).await?;
    versions::shut_past(tx, &record).await?;
    record.touch(Timestamp::from_second(tx.now().as_second()).map_err(Error::internal)?);
    if record.slug_is_taken(tx.connection()).await? {
        let id = record.uuid().simple().to_string();
        let slug = format!("{}-{}", record.slug().unwrap_or_default(), &id[id.len() - 8..]);
        record.set_slug(slug);
    }
    records::keep(tx, permit, std::slice::from_ref(&record)).await?;
    record.kept(tx).await?;
    freshness::published_by(tx, record.uuid(), actor.account()).await?;
    progress::published::<T>(tx, record.uuid()).await?;
    versions::add(tx, &record, before, author.or(actor.account()), note).await
}

/// Has the draft published at a time to come.
pub async fn schedule<T: Editable>(
    tx: &Tx,
    actor: &Actor,
    permit: &Permit<PublishDraft<T>>,
    seen: Option<&str>,
    at: Timestamp,
) -> Result<()> {
    let desk = permit.object();
    let draft = desk.draft.clone().ok_or(Error::NotFound)?;
    read(&draft, seen)?;
    let draft = Draft { state: State::Scheduled, publish_at: Some(at), ..draft };
    store::put(tx, desk, draft).await?;
    let by = actor.account().unwrap_or_default();
    jobs::ask(tx, PUBLISH, &format!("{}:{}@{}@{by}", T::KIND, desk.id(), at.as_millisecond()), at).await?;
    let entry = Entry::new(T::ACTS.scheduled, T::KIND, desk.id());
    audit::write(tx, actor, entry.with(json!({ "at": at.to_string() }))).await
}

/// Asks the author for changes.
pub async fn refuse<T: Editable>(tx: &Tx, actor: &Actor, permit: &Permit<ReviewDraft<T>>, note: String) -> Result<()> {
    let desk = permit.object();
    let draft = desk.draft.clone().ok_or(Error::NotFound)?;
    let draft = Draft { state: State::ChangesAsked, note, publish_at: None, ..draft };
    let draft = store::put(tx, desk, draft).await?;
    let entry = Entry::new(T::ACTS.refused, T::KIND, desk.id());
    audit::write(tx, actor, entry.with(json!({ "revision": draft.revision }))).await
}

/// Publishes scheduled drafts when their time has come. Run twice, or after somebody has changed the draft or its date,
/// it does nothing.
pub fn publish_worker(directory: Arc<Directory>) -> Worker {
    Worker {
        name: PUBLISH,
        run: Arc::new(move |app, key| {
            let directory = directory.clone();
            Box::pin(async move {
                due(&Cx { actor: Actor::Job(PUBLISH), ..Cx::operator(app) }, &directory, &key).await.map(|()| None)
            })
        }),
    }
}

async fn due(cx: &Cx, directory: &Directory, key: &str) -> Result<()> {
    let wrong = || Error::internal(format!("{key} names no draft, time and person"));
    let [id, at, by] = key.split('@').collect::<Vec<_>>().try_into().map_err(|_| wrong())?;
    // Jobs asked for before there were several kinds name none.
    let (kind, id) = id.split_once(':').unwrap_or(("service", id));
    let (id, by): (Uuid, Uuid) = (id.parse().map_err(Error::internal)?, by.parse().map_err(Error::internal)?);
    let at = at.parse::<i64>().map_err(Error::internal)?;
    with_kind!(kind, T => publish_due::<T>(cx, directory, Id::from_uuid(id), at, by).await, else Err(wrong()))
}

async fn publish_due<T: Editable>(cx: &Cx, directory: &Directory, id: Id<T>, at: i64, by: Uuid) -> Result<()> {
    let mut tx = cx.app.db.begin().await?;
    let permit = match cx.permit::<PublishDraft<T>>(&tx, (id, directory.shelf())).await {
        Ok(permit) => permit,
        Err(Error::NotFound) => return Ok(()),
        Err(error) => return Err(error),
    };
    if !waits(permit.object(), at) {
        return Ok(());
    }
    // Whoever scheduled it must still have the right when the day comes.
    let actor = account::acting(&tx, by).await?.unwrap_or(Actor::Public);
    let still = Cx { actor: actor.clone(), ..cx.clone() };
    match still.permit::<PublishDraft<T>>(&tx, (id, directory.shelf())).await {
        // A picture may have been added since, and say nothing to those who do not see it.
        Ok(_) if unsaid(permit.object()) > 0 => take_back(&tx, cx, directory, &permit, by, Dropped::Pictures).await?,
        Ok(allowed) => {
            let told = telling::Told::of(&tx, allowed.object(), &directory.shelf()).await?;
            publish(&mut tx, &actor, &allowed, None).await?;
            told.published(&cx.app, &tx, &actor).await?;
        }
        Err(Error::NotFound) => take_back(&tx, cx, directory, &permit, by, Dropped::Right).await?,
        Err(error) => return Err(error),
    }
    tx.commit().await
}

/// Puts a scheduled draft back to review, for somebody who may publish it.
async fn take_back<T: Editable>(
    tx: &Tx,
    cx: &Cx,
    directory: &Directory,
    permit: &Permit<PublishDraft<T>>,
    by: Uuid,
    why: Dropped,
) -> Result<()> {
    let desk = permit.object();
    let told = telling::Told::of(tx, desk, &directory.shelf()).await?;
    let draft = desk.draft.clone().ok_or(Error::NotFound)?;
    store::put(tx, desk, Draft { state: State::InReview, publish_at: None, ..draft }).await?;
    let entry = Entry::new(T::ACTS.schedule_dropped, T::KIND, desk.id());
    audit::write(tx, &cx.actor, entry.with(json!({ "why": why.as_str() }))).await?;
    told.dropped(&cx.app, tx, by, why).await
}

fn unsaid<T: Editable>(desk: &Desk<T>) -> usize {
    desk.draft.as_ref().map_or(0, |draft| draft.record.unsaid())
}

fn waits<T: Editable>(desk: &Desk<T>, at: i64) -> bool {
    desk.draft.as_ref().is_some_and(|draft| {
        draft.state == State::Scheduled && draft.publish_at.is_some_and(|publish_at| publish_at.as_millisecond() == at)
    })
}
