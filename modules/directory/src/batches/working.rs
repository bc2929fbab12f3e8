//! Doing a batch, and undoing it: some steps in the request that asked, the others in a job, each proved by its own permit.
//! A step is done once, whatever breaks off; what somebody has written since is never undone.

use super::compare::compare;
use super::model::{Act, Plan, Stage, Standing};
use super::sheet;
use super::store::{self, Done, OwnBatch, batches, steps};
use crate::directory::Directory;
use crate::drafts::policy::{EditDraft, PublishDraft};
use crate::drafts::saving::{self, Saved};
use crate::drafts::{archiving, fingerprint, publishing};
use crate::msg;
use crate::services::Service;
use jiff::ToSpan;
use jiff::tz::TimeZone;
use kernel::{Actor, Error, Id, Result, Right};
use messages::Message;
use platform::accounts::account;
use platform::audit::{self, Entry};
use platform::jobs::{self, Worker};
use platform::{Cx, Permit, Tx};
use serde_json::json;
use std::sync::Arc;
use uuid::Uuid;

/// Goes on with a batch.
pub const WORK: &str = "WorkOnBatch";
/// The daily job that forgets batches.
pub const FORGET: &str = "ForgetBatches";
/// Steps done before the request that asked is answered.
const AT_ONCE: usize = 100;
/// Days for which a sheet waits to be taken over.
const WAITS: i64 = 2;
/// Days for which a batch can be undone.
pub const UNDONE_WITHIN: i64 = 7;

fn expires(tx: &Tx, days: i64) -> Result<jiff::Timestamp> {
    tx.now().checked_add((24 * days).hours()).map_err(Error::internal)
}

/// When the job comes for what the request has left: after it, so that the two are not in each other's way.
fn soon(tx: &Tx) -> Result<jiff::Timestamp> {
    tx.now().checked_add(2.seconds()).map_err(Error::internal)
}

/// Begins a batch over these services, and does its first steps.
pub async fn start(cx: &Cx, directory: &Directory, plan: Plan, ids: &[Uuid]) -> Result<Uuid> {
    let tx = cx.app.db.begin().await?;
    let batch = store::begin(&tx, &cx.actor, &plan, Stage::Applying, expires(&tx, UNDONE_WITHIN)?).await?;
    let step =
        |(number, id): (i64, &Uuid)| store::Begun { number, object: Some(*id), standing: Standing::Ready, row: None };
    store::add(&tx, batch, &(1..).zip(ids).map(step).collect::<Vec<_>>()).await?;
    told(&tx, cx, msg::act_batch_begun(), batch, ids.len()).await?;
    jobs::ask(&tx, WORK, &batch.to_string(), soon(&tx)?).await?;
    tx.commit().await?;
    some(cx, directory, batch).await?;
    Ok(batch)
}

async fn told(tx: &Tx, cx: &Cx, act: Message, batch: Uuid, steps: usize) -> Result<()> {
    audit::write(tx, &cx.actor, Entry::new(act, "batch", batch).with(json!({ "steps": steps }))).await
}

/// Begins a batch of a sheet: its rows are put beside what is there, the first of them at once.
pub async fn receive(cx: &Cx, directory: &Directory, plan: &Plan, steps: &[store::Begun]) -> Result<Uuid> {
    let tx = cx.app.db.begin().await?;
    let batch = store::begin(&tx, &cx.actor, plan, Stage::Comparing, expires(&tx, WAITS)?).await?;
    tx.commit().await?;
    // A short transaction for each few rows: others write meanwhile.
    for steps in steps.chunks(AT_ONCE) {
        let tx = cx.app.db.begin().await?;
        store::add(&tx, batch, steps).await?;
        tx.commit().await?;
    }
    let tx = cx.app.db.begin().await?;
    jobs::ask(&tx, WORK, &batch.to_string(), soon(&tx)?).await?;
    tx.commit().await?;
    some(cx, directory, batch).await?;
    Ok(batch)
}

/// Takes over a sheet that waits.
///
/// # Errors
/// `Conflict` when it waits no longer.
pub async fn apply(cx: &Cx, directory: &Directory, id: Uuid, publish: bool, overwrite: bool) -> Result<()> {
    let tx = cx.app.db.begin().await?;
    let permit = cx.permit::<OwnBatch>(&tx, id).await?;
    let batch = permit.object();
    if batch.stage() != Stage::Waiting {
        return Err(Error::Conflict);
    }
    let plan = Plan { publish, overwrite, ..batch.plan()? };
    store::turn(&tx, batch, Stage::Applying, &plan, expires(&tx, UNDONE_WITHIN)?).await?;
    told(&tx, cx, msg::act_batch_begun(), id, plan.sheet.rows).await?;
    jobs::ask(&tx, WORK, &id.to_string(), soon(&tx)?).await?;
    tx.commit().await?;
    some(cx, directory, id).await
}

/// Undoes a batch that was applied; throws away a sheet that was not.
///
/// # Errors
/// `Conflict` when it is being worked on.
pub async fn undo(cx: &Cx, directory: &Directory, id: Uuid) -> Result<()> {
    let tx = cx.app.db.begin().await?;
    let permit = cx.permit::<OwnBatch>(&tx, id).await?;
    let batch = permit.object();
    match batch.stage() {
        Stage::Comparing | Stage::Waiting => {
            store::discard(&tx, &permit).await?;
            return tx.commit().await;
        }
        Stage::Applied => {}
        Stage::Applying | Stage::Undoing | Stage::Undone => return Err(Error::Conflict),
    }
    store::turn(&tx, batch, Stage::Undoing, &batch.plan()?, expires(&tx, UNDONE_WITHIN)?).await?;
    told(&tx, cx, msg::act_batch_undone(), id, 0).await?;
    jobs::ask(&tx, WORK, &id.to_string(), soon(&tx)?).await?;
    tx.commit().await?;
    some(cx, directory, id).await
}

/// The first steps, in the request itself. The job that was asked for does the others, and nothing when none is left.
async fn some(cx: &Cx, directory: &Directory, id: Uuid) -> Result<()> {
    let mut left = AT_ONCE;
    while left > 0 {
        match chunk(cx, directory, id).await? {
            0 => return Ok(()),
            done => left = left.saturating_sub(done),
        }
    }
    Ok(())
}

/// Does the next steps of a batch in one transaction. How many there were.
async fn chunk(cx: &Cx, directory: &Directory, id: Uuid) -> Result<usize> {
    let mut tx = cx.app.db.begin().await?;
    let permit = match cx.permit::<OwnBatch>(&tx, id).await {
        Ok(permit) => permit,
        Err(Error::NotFound) => return Ok(0),
        Err(error) => return Err(error),
    };
    let batch = permit.object();
    let (plan, stage) = (batch.plan()?, batch.stage());
    let (comparing, undoing) = (stage == Stage::Comparing, stage == Stage::Undoing);
    let due: &[Standing] = match (batch.stage(), plan.overwrite) {
        (Stage::Comparing, _) => &[Standing::Sent],
        (Stage::Applying, true) => &[Standing::Ready, Standing::Conflict],
        (Stage::Applying, false) => &[Standing::Ready],
        (Stage::Undoing, _) => &[Standing::Drafted, Standing::Published, Standing::Archived],
        _ => return Ok(0),
    };
    let steps = store::next(&tx, id, due, store::PAGE).await?;
    for step in &steps {
        if comparing {
            sheet::beside(cx, &tx, &directory.shelf(), step).await?;
            continue;
        }
        let done = if undoing {
            take_back(cx, directory, &mut tx, step).await?
        } else {
            one(cx, directory, &mut tx, &plan, step).await?
        };
        store::settle(&tx, step.id, done).await?;
    }
    if (steps.len() as u64) < store::PAGE {
        let (over, days) = match stage {
            Stage::Comparing => (Stage::Waiting, WAITS),
            Stage::Undoing => (Stage::Undone, UNDONE_WITHIN),
            _ => (Stage::Applied, UNDONE_WITHIN),
        };
        store::turn(&tx, batch, over, &plan, expires(&tx, days)?).await?;
    }
    tx.commit().await?;
    Ok(steps.len())
}

fn kept() -> Done {
    Done { standing: Standing::Kept, before: None, made: None }
}

/// A permit, or nothing where there is none.
pub(super) async fn may<A: platform::Action>(cx: &Cx, tx: &Tx, key: A::Key) -> Result<Option<Permit<A>>> {
    match cx.permit::<A>(tx, key).await {
        Ok(permit) => Ok(Some(permit)),
        Err(Error::NotFound) => Ok(None),
        Err(error) => Err(error),
    }
}

async fn one(cx: &Cx, directory: &Directory, tx: &mut Tx, plan: &Plan, step: &steps::Model) -> Result<Done> {
    let Some(id) = step.object.map(Id::<Service>::from_uuid) else { return Ok(kept()) };
    let shelf = directory.shelf();
    if plan.act == Act::Archive {
        return archive(cx, directory, tx, id).await;
    }
    let Some(permit) = may::<EditDraft>(cx, tx, (id, shelf.clone())).await? else { return Ok(kept()) };
    let desk = permit.object();
    let Some(present) = desk.present() else { return Ok(kept()) };
    let seen = fingerprint(present)?;
    let after = if plan.act == Act::Sheet {
        let sent = step.row()?.sent;
        if sent.version != seen && !plan.overwrite {
            return Ok(kept());
        }
        compare(present, &shelf, &sent, desk.may(&cx.actor, Right::Translate)).service
    } else {
        let zone = shelf.territory(present.territory).and_then(|it| TimeZone::get(&it.timezone).ok());
        plan.act.on(present, tx.now().to_zoned(zone.unwrap_or(TimeZone::UTC)).date())
    };
    let had_draft = desk.draft.is_some();
    let before = if had_draft { Some(whole(present)?) } else { None };
    let published = desk.published.as_ref().filter(|it| it.status.is_public()).map(whole).transpose()?;
    match saving::save(tx, &cx.actor, &permit, &seen, after).await? {
        Saved::Done(_) => {}
        Saved::Unchanged | Saved::Conflict(_) => return Ok(kept()),
    }
    // Whatever somebody was writing is theirs to publish.
    if plan.publish
        && !had_draft
        && let (Some(published), Some(permit)) = (published, may::<PublishDraft>(cx, tx, (id, shelf)).await?)
    {
        publishing::publish(tx, &cx.actor, &permit, None).await?;
        let made = made(cx, directory, tx, id).await?;
        return Ok(Done { standing: Standing::Published, before: Some(published), made });
    }
    Ok(Done { standing: Standing::Drafted, before, made: made(cx, directory, tx, id).await? })
}

fn whole(service: &Service) -> Result<String> {
    serde_json::to_string(service).map_err(Error::internal)
}

/// What somebody would start from now.
async fn made(cx: &Cx, directory: &Directory, tx: &Tx, id: Id<Service>) -> Result<Option<String>> {
    let permit = may::<EditDraft>(cx, tx, (id, directory.shelf())).await?;
    permit.and_then(|it| it.object().present().map(fingerprint)).transpose()
}

/// What is being written is not taken away from under somebody's hands.
async fn archive(cx: &Cx, directory: &Directory, tx: &mut Tx, id: Id<Service>) -> Result<Done> {
    let Some(permit) = may::<PublishDraft>(cx, tx, (id, directory.shelf())).await? else { return Ok(kept()) };
    let desk = permit.object();
    let published = desk.published.as_ref().filter(|it| it.status.is_public() && desk.draft.is_none());
    let Some(before) = published.map(whole).transpose()? else { return Ok(kept()) };
    archiving::take_away(tx, &cx.actor, &permit).await?;
    let made = made(cx, directory, tx, id).await?;
    Ok(Done { standing: Standing::Archived, before: Some(before), made })
}

/// Puts back what a step found, unless somebody has written since.
async fn take_back(cx: &Cx, directory: &Directory, tx: &mut Tx, step: &steps::Model) -> Result<Done> {
    let stays = || Done { standing: Standing::Stays, before: step.before.clone(), made: step.made.clone() };
    let Some(id) = step.object.map(Id::<Service>::from_uuid) else { return Ok(stays()) };
    let key = || (id, directory.shelf());
    let Some(permit) = may::<EditDraft>(cx, tx, key()).await? else { return Ok(stays()) };
    let desk = permit.object();
    let seen = desk.present().map(fingerprint).transpose()?;
    let Some(seen) = seen.filter(|seen| step.made.as_ref() == Some(seen)) else { return Ok(stays()) };
    let public = matches!(step.standing(), Standing::Published | Standing::Archived);
    let before: Option<Service> =
        step.before.as_deref().map(serde_json::from_str).transpose().map_err(Error::internal)?;
    match before {
        _ if public == desk.draft.is_some() => return Ok(stays()),
        None => saving::withdraw(tx, &cx.actor, &permit).await?,
        Some(before) => {
            if public && may::<PublishDraft>(cx, tx, key()).await?.is_none() {
                return Ok(stays());
            }
            saving::save(tx, &cx.actor, &permit, &seen, before).await?;
            if public && let Some(permit) = may::<PublishDraft>(cx, tx, key()).await? {
                publishing::publish(tx, &cx.actor, &permit, None).await?;
            }
        }
    }
    Ok(Done { standing: Standing::Undone, before: None, made: None })
}

/// Goes on with batches that were too long for one request. Run twice, it does nothing.
pub fn worker(directory: Arc<Directory>) -> Worker {
    Worker {
        name: WORK,
        run: Arc::new(move |app, key| {
            let directory = directory.clone();
            Box::pin(async move { go_on(&Cx::operator(app), &directory, &key).await.map(|()| None) })
        }),
    }
}

async fn go_on(cx: &Cx, directory: &Directory, key: &str) -> Result<()> {
    let id: Uuid = key.parse().map_err(Error::internal)?;
    loop {
        let tx = cx.app.db.begin().await?;
        let Some(batch) = store::of_job(&tx, id).await? else { return Ok(()) };
        // Whoever asked must still have the right.
        let actor = account::acting(&tx, batch.account).await?.unwrap_or(Actor::Public);
        tx.commit().await?;
        if chunk(&Cx { actor, ..cx.clone() }, directory, id).await? == 0 {
            return Ok(());
        }
    }
}

/// Forgets, once a day, batches that can no longer be undone and sheets that nobody took over.
pub fn forget_worker() -> Worker {
    Worker {
        name: FORGET,
        run: Arc::new(|app, _| {
            Box::pin(async move {
                let tx = app.db.begin().await?;
                store::forget(&tx).await?;
                tx.commit().await?;
                Ok(jobs::tomorrow(&app))
            })
        }),
    }
}

/// Whether a batch is still being worked on.
pub fn is_busy(batch: &batches::Model) -> bool {
    matches!(batch.stage(), Stage::Applying | Stage::Undoing)
}
