//! From draft to public: publishing now or later, asking for changes, archiving.
//! Only here does a draft become a record that the public sees; the version it becomes is kept for ever.

use super::policy::{Desk, PublishDraft, ReviewDraft};
use super::{Draft, State, fingerprint, store, versions};
use crate::directory::Directory;
use crate::records;
use crate::services::{Service, Status, places};
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
pub async fn publish(tx: &mut Tx, actor: &Actor, permit: &Permit<PublishDraft>, seen: Option<&str>) -> Result<i64> {
    let desk = permit.object();
    let draft = desk.draft.as_ref().ok_or(Error::NotFound)?;
    read(draft, seen)?;
    let mut service = draft.service.clone();
    if let Some(published) = &desk.published {
        // An import may have moved it; a draft never does.
        service.territory = published.territory;
        service.organisation = published.organisation;
        service.slug.clone_from(&published.slug);
    }
    if !service.status.is_public() {
        service.status = Status::Active;
    }
    let number = write(tx, actor, permit, service, draft.author, draft.note.clone()).await?;
    store::remove(tx, draft).await?;
    let entry = Entry::new("service-published", "service", desk.id());
    audit::write(tx, actor, entry.with(json!({ "from": draft.base, "to": number }))).await?;
    Ok(number)
}

fn read(draft: &Draft, seen: Option<&str>) -> Result<()> {
    match seen {
        Some(seen) if fingerprint(&draft.service)? != seen => Err(Error::Conflict),
        _ => Ok(()),
    }
}

/// Writes the record and its version.
async fn write(
    tx: &mut Tx,
    actor: &Actor,
    permit: &Permit<PublishDraft>,
    mut service: Service,
    author: Option<Uuid>,
    note: String,
) -> Result<i64> {
    let before = versions::settle(tx, permit.object().published.as_ref()).await?;
    service.last_modified = Some(Timestamp::from_second(tx.now().as_second()).map_err(Error::internal)?);
    if store::slug_is_taken(tx, &service).await? {
        let id = service.id.uuid().simple().to_string();
        service.slug = format!("{}-{}", service.slug, &id[id.len() - 8..]);
    }
    let services = [service];
    records::keep(tx, permit, &services).await?;
    places::note(tx, &services).await?;
    versions::add(tx, &services[0], before, author.or(actor.account()), note).await
}

/// Has the draft published at a time to come.
pub async fn schedule(
    tx: &Tx,
    actor: &Actor,
    permit: &Permit<PublishDraft>,
    seen: Option<&str>,
    at: Timestamp,
) -> Result<()> {
    let desk = permit.object();
    let draft = desk.draft.clone().ok_or(Error::NotFound)?;
    read(&draft, seen)?;
    let draft = Draft { state: State::Scheduled, publish_at: Some(at), ..draft };
    store::put(tx, desk, draft).await?;
    let by = actor.account().unwrap_or_default();
    jobs::ask(tx, PUBLISH, &format!("{}@{}@{by}", desk.id(), at.as_millisecond()), at).await?;
    let entry = Entry::new("service-scheduled", "service", desk.id());
    audit::write(tx, actor, entry.with(json!({ "at": at.to_string() }))).await
}

/// Asks the author for changes.
pub async fn refuse(tx: &Tx, actor: &Actor, permit: &Permit<ReviewDraft>, note: String) -> Result<()> {
    let desk = permit.object();
    let draft = desk.draft.clone().ok_or(Error::NotFound)?;
    let draft = Draft { state: State::ChangesAsked, note, publish_at: None, ..draft };
    let draft = store::put(tx, desk, draft).await?;
    let entry = Entry::new("service-refused", "service", desk.id());
    audit::write(tx, actor, entry.with(json!({ "revision": draft.revision }))).await
}

/// Takes a service away from the public. Its versions and its draft stay.
pub async fn archive(tx: &mut Tx, actor: &Actor, permit: &Permit<PublishDraft>) -> Result<i64> {
    let desk = permit.object();
    let published = desk.published.clone().ok_or(Error::NotFound)?;
    let service = Service { status: Status::Inactive, ..published };
    let number = write(tx, actor, permit, service, actor.account(), String::new()).await?;
    let entry = Entry::new("service-archived", "service", desk.id());
    audit::write(tx, actor, entry.with(json!({ "to": number }))).await?;
    Ok(number)
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
    let (id, at) = (id.parse::<Id<Service>>().map_err(Error::internal)?, at.parse::<i64>().map_err(Error::internal)?);
    let by = by.parse().map_err(Error::internal)?;
    let mut tx = cx.app.db.begin().await?;
    let permit = match cx.permit::<PublishDraft>(&tx, (id, directory.shelf())).await {
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
    match still.permit::<PublishDraft>(&tx, (id, directory.shelf())).await {
        Ok(permit) => drop(publish(&mut tx, &actor, &permit, None).await?),
        Err(Error::NotFound) => take_back(&tx, cx, &permit).await?,
        Err(error) => return Err(error),
    }
    tx.commit().await
}

/// Puts a scheduled draft back to review, for somebody who may publish it.
async fn take_back(tx: &Tx, cx: &Cx, permit: &Permit<PublishDraft>) -> Result<()> {
    let desk = permit.object();
    let draft = desk.draft.clone().ok_or(Error::NotFound)?;
    store::put(tx, desk, Draft { state: State::InReview, publish_at: None, ..draft }).await?;
    audit::write(tx, &cx.actor, Entry::new("service-schedule-dropped", "service", desk.id())).await
}

fn waits(desk: &Desk, at: i64) -> bool {
    desk.draft.as_ref().is_some_and(|draft| {
        draft.state == State::Scheduled && draft.publish_at.is_some_and(|publish_at| publish_at.as_millisecond() == at)
    })
}
