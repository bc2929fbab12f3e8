//! Keeping the counts true for what changes without a draft: imports, other modules, a territory's languages.
//! A follower of the change log asks for a job; counting twice changes nothing.

use super::store;
use crate::directory::Directory;
use crate::drafts::kinds::with_kind;
use crate::drafts::{Editable, store as drafts};
use crate::guides::Guide;
use crate::locations::Location;
use crate::organisations::Organisation;
use crate::records::{self, Record};
use crate::services::Service;
use jiff::{SignedDuration, Timestamp};
use kernel::{Error, Result, Territory};
use platform::Follower;
use platform::jobs::{self, Worker};
use platform::{App, changes};
use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::Duration;
use uuid::Uuid;

/// Counts what the change log tells of.
const COUNT: &str = "CountTexts";
/// Records counted in one transaction.
const BATCH: u64 = 200;
/// Between a change and its count.
const SOON: SignedDuration = SignedDuration::from_secs(3);
/// A run stops after this long and goes on in the next one, well within the lease of a job.
const LONGEST: Duration = Duration::from_secs(60);

/// Asks for the job whenever something has changed.
pub struct Recounter {
    app: App,
    position: AtomicI64,
}

impl Recounter {
    pub async fn open(app: App) -> Result<Arc<Recounter>> {
        let position = store::position(&app.db).await?;
        if position.is_none() {
            ask(&app).await?;
        }
        let latest = changes::latest(&app.db).await?;
        Ok(Arc::new(Recounter { position: AtomicI64::new(position.unwrap_or(latest)), app }))
    }
}

/// A little later: an import brings many changes one after the other.
async fn ask(app: &App) -> Result<()> {
    let tx = app.db.begin().await?;
    let soon = tx.now().checked_add(SOON).map_err(Error::internal)?;
    jobs::ask(&tx, COUNT, "log", soon).await?;
    tx.commit().await
}

fn counts(kind: &str) -> bool {
    [Service::KIND, Guide::KIND, Organisation::KIND, Location::KIND, Territory::KIND].contains(&kind)
}

#[async_trait::async_trait]
impl Follower for Recounter {
    fn position(&self) -> i64 {
        self.position.load(Ordering::Acquire)
    }

    async fn follow(&self, changes: &[changes::Model]) -> Result<()> {
        let Some(last) = changes.last() else { return Ok(()) };
        if changes.iter().any(|change| counts(&change.kind)) {
            ask(&self.app).await?;
        }
        self.position.store(last.seq, Ordering::Release);
        Ok(())
    }
}

pub fn worker(directory: Arc<Directory>) -> Worker {
    Worker {
        name: COUNT,
        run: Arc::new(move |_, _| {
            let directory = directory.clone();
            Box::pin(async move { follow(&directory).await })
        }),
    }
}

/// Reads the change log from where it was left. Returns when to go on, if there is more.
async fn follow(directory: &Directory) -> Result<Option<Timestamp>> {
    let (app, until) = (&directory.app, tokio::time::Instant::now() + LONGEST);
    let Some(mut position) = store::position(&app.db).await? else { return everything(app).await.map(|()| None) };
    loop {
        let changes = changes::after(&app.db, position, BATCH).await?;
        let Some(last) = changes.last() else { return Ok(None) };
        if changes.iter().any(|change| change.kind == Territory::KIND) {
            // Its languages may be others.
            return everything(app).await.map(|()| None);
        }
        let mut by_kind: BTreeMap<&str, Vec<Uuid>> = BTreeMap::new();
        for change in &changes {
            by_kind.entry(&change.kind).or_default().push(change.object);
        }
        for (kind, mut ids) in by_kind {
            ids.sort_unstable();
            ids.dedup();
            with_kind!(kind, T => some::<T>(app, &ids).await?, else ());
        }
        position = last.seq;
        let tx = app.db.begin().await?;
        store::reached(&tx, position).await?;
        tx.commit().await?;
        if tokio::time::Instant::now() > until {
            return Ok(Some(app.clock.now()));
        }
    }
}

/// Counts all that there is.
pub async fn everything(app: &App) -> Result<()> {
    let position = changes::latest(&app.db).await?;
    all::<Service>(app).await?;
    all::<Guide>(app).await?;
    all::<Organisation>(app).await?;
    all::<Location>(app).await?;
    for (kind, ids) in drafts::begun(app.db.read()).await? {
        with_kind!(kind.as_str(), T => some::<T>(app, &ids).await?, else ());
    }
    let tx = app.db.begin().await?;
    store::reached(&tx, position).await?;
    tx.commit().await
}

async fn all<T: Editable>(app: &App) -> Result<()> {
    let mut last = None;
    loop {
        let batch = records::after::<T>(app.db.read(), last, BATCH).await?;
        let Some(end) = batch.last() else { return Ok(()) };
        last = Some(end.uuid());
        some::<T>(app, &batch.iter().map(T::uuid).collect::<Vec<_>>()).await?;
    }
}

/// Counts these records, whatever has become of them.
async fn some<T: Editable>(app: &App, ids: &[Uuid]) -> Result<()> {
    let tx = app.db.begin().await?;
    let published: BTreeMap<Uuid, T> =
        records::by_ids::<T>(tx.connection(), ids).await?.into_iter().map(|it| (it.uuid(), it)).collect();
    let drafts = drafts::some::<T>(tx.connection(), ids).await?;
    store::forget(&tx, ids).await?;
    let present = |id| drafts.get(id).map(|draft| &draft.record).or(published.get(id));
    let all: Vec<store::Beside<'_, T>> = ids.iter().filter_map(|id| Some((present(id)?, published.get(id)))).collect();
    store::count(&tx, &all).await?;
    tx.commit().await
}
