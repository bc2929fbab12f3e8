//! Removes, once a day, files that nothing has referred to for a week, and contents that no file has.
//! An object of a kind that nobody answers for keeps its files.

use super::Keeper;
use super::store::{self, FOLDER, Owner};
use crate::app::App;
use crate::jobs::{self, Worker};
use futures::TryStreamExt;
use kernel::{Actor, Result};
use object_store::{ObjectStore, ObjectStoreExt, path::Path};
use std::collections::HashSet;
use std::sync::Arc;
use uuid::Uuid;

/// The daily job.
pub const SWEEP: &str = "RemoveUnusedFiles";
/// How long a file stays when nothing refers to it any more, in milliseconds.
const GRACE: i64 = 7 * 24 * 3_600_000;
/// A content without a file may be that of one being added; after this time it is not, in milliseconds.
const ADDING: i64 = 2 * 24 * 3_600_000;

/// Does the job.
pub fn sweep_worker(keepers: Vec<Arc<dyn Keeper>>) -> Worker {
    let keepers: Arc<[_]> = keepers.into();
    Worker { name: SWEEP, run: Arc::new(move |app, _| Box::pin(sweep(app, keepers.clone()))) }
}

async fn sweep(app: App, keepers: Arc<[Arc<dyn Keeper>]>) -> Result<Option<jiff::Timestamp>> {
    let mut last = None;
    loop {
        let owners = store::owners(app.db.read(), last, 200).await?;
        let Some(end) = owners.last() else { break };
        last = Some(end.id);
        for owner in &owners {
            if let Some(keeper) = keepers.iter().find(|keeper| keeper.kinds().contains(&owner.kind.as_str())) {
                settle(&app, &**keeper, owner).await?;
            }
        }
    }
    remove_strays(&app).await?;
    Ok(jobs::tomorrow(&app))
}

async fn settle(app: &App, keeper: &dyn Keeper, owner: &Owner) -> Result<()> {
    let files = store::of_owner(app.db.read(), owner).await?;
    let ids: Vec<Uuid> = files.iter().map(|file| file.id).collect();
    let needed: HashSet<Uuid> = keeper.needs(app, owner, &ids).await?.into_iter().collect();
    let now = app.clock.now().as_millisecond();
    let (used, unused): (Vec<_>, Vec<_>) = files.into_iter().partition(|file| needed.contains(&file.id));
    let (over, waiting): (Vec<_>, Vec<_>) =
        unused.into_iter().partition(|file| file.idle_since.is_some_and(|since| now - since >= GRACE));
    let again: Vec<Uuid> = used.iter().filter(|file| file.idle_since.is_some()).map(|file| file.id).collect();
    let newly: Vec<Uuid> = waiting.iter().filter(|file| file.idle_since.is_none()).map(|file| file.id).collect();
    if again.is_empty() && newly.is_empty() && over.is_empty() {
        return Ok(());
    }
    let tx = app.db.begin().await?;
    store::idle(&tx, &again, None).await?;
    store::idle(&tx, &newly, Some(now)).await?;
    for file in &over {
        store::remove(&tx, &Actor::Job(SWEEP), file).await?;
    }
    tx.commit().await?;
    for file in over {
        empty(app, file.id).await?;
    }
    Ok(())
}

async fn empty(app: &App, file: Uuid) -> Result<()> {
    let folder = Path::from(format!("{FOLDER}/{}", file.simple()));
    let contents: Vec<_> = app.files.list(Some(&folder)).try_collect().await.map_err(store::failed)?;
    for content in contents {
        app.files.delete(&content.location).await.map_err(store::failed)?;
    }
    Ok(())
}

/// Contents whose file was never written down, or whose removal was interrupted.
async fn remove_strays(app: &App) -> Result<()> {
    let now = app.clock.now().as_millisecond();
    let folder = Path::from(FOLDER);
    let all: Vec<_> = app.files.list(Some(&folder)).try_collect().await.map_err(store::failed)?;
    let old = all.iter().filter(|it| now - it.last_modified.timestamp_millis() > ADDING);
    let ids: HashSet<Uuid> = old.filter_map(|it| Uuid::try_parse(it.location.parts().nth(1)?.as_ref()).ok()).collect();
    let ids: Vec<Uuid> = ids.into_iter().collect();
    for ids in ids.chunks(500) {
        let known: HashSet<Uuid> = store::known(app.db.read(), ids).await?.into_iter().collect();
        for stray in ids.iter().filter(|id| !known.contains(id)) {
            empty(app, *stray).await?;
        }
    }
    Ok(())
}
