//! Once a day: which addresses the published records name, and which hosts are to be asked.

use super::checking::CHECK;
use super::found::{Naming, addresses};
use super::store::{self, Named};
use crate::directory::Directory;
use crate::drafts::Editable;
use crate::guides::Guide;
use crate::locations::Location;
use crate::organisations::Organisation;
use crate::records;
use crate::services::Service;
use jiff::Timestamp;
use kernel::{Id, Result};
use platform::{App, jobs};

/// The daily job that gathers.
pub const GATHER: &str = "GatherLinks";

/// Gathers, and asks for a look at each host that has something due. Says when to gather again.
pub(super) async fn run(app: &App, directory: &Directory) -> Result<Option<Timestamp>> {
    if !app.settings.check_links {
        return Ok(None);
    }
    let hosts = gather(app, directory).await?;
    let tx = app.db.begin().await?;
    for host in hosts {
        jobs::ask(&tx, CHECK, &host, tx.now()).await?;
    }
    tx.commit().await?;
    Ok(jobs::tomorrow(app))
}

/// Writes down which addresses are named now. The hosts that have a link to be looked at.
pub async fn gather(app: &App, directory: &Directory) -> Result<Vec<String>> {
    let mut named = Vec::new();
    each::<Service>(app, directory, &mut named).await?;
    each::<Guide>(app, directory, &mut named).await?;
    each::<Organisation>(app, directory, &mut named).await?;
    each::<Location>(app, directory, &mut named).await?;
    let tx = app.db.begin().await?;
    store::keep(&tx, &named).await?;
    let hosts = store::due_hosts(&tx).await?;
    tx.commit().await?;
    Ok(hosts)
}

async fn each<R: Editable + Naming>(app: &App, directory: &Directory, named: &mut Vec<Named>) -> Result<()> {
    let mut last = None;
    loop {
        let batch = records::after::<R>(app.db.read(), last, 500).await?;
        let Some(end) = batch.last() else { return Ok(()) };
        last = Some(end.uuid());
        for record in batch.iter().filter(|it| it.is_shown() && !directory.is_hidden(it.uuid())) {
            let place = record.place(app.db.read()).await?;
            let territory = place.territory.map(Id::uuid).unwrap_or_default();
            let organisation = place.organisation.map(Id::uuid);
            let name = |url| Named { url, kind: R::KIND, object: record.uuid(), territory, organisation };
            named.extend(addresses(record).into_iter().map(name));
        }
    }
}
