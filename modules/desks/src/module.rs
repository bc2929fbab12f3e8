//! What desks give to the instance: their routes, their ways into the workspace, what they forget.
//! This is the list of all their routes.

use crate::known::Desks;
use crate::{appointments, files, migrations, msg, pages, personal, queue, reception, visits, work};
use jiff::ToSpan;
use kernel::Error;
use kernel::Right::{Receive, RunDesks};
use platform::{App, Door, Locale, Module, Running, Section, jobs};
use std::sync::Arc;

/// The desks, as a module of the instance.
pub fn module() -> Module {
    Module { name: "desks", words: &msg::CATALOG, migrations: migrations::all, start: |app| Box::pin(start(app)) }
}

async fn start(app: App) -> kernel::Result<Running> {
    let desks = Desks::open(app.clone()).await?;
    let tx = app.db.begin().await?;
    let first = app.clock.now().checked_add(1.hours()).map_err(Error::internal)?;
    jobs::ask(&tx, appointments::REMIND, "hourly", first).await?;
    jobs::ask(&tx, queue::CLOSE, "hourly", first).await?;
    tx.commit().await?;
    jobs::ask_daily(&app, &[files::END]).await?;
    Ok(Running {
        routes: pages::routes()
            .merge(appointments::routes())
            .merge(files::routes())
            .merge(reception::routes())
            .merge(visits::routes())
            .merge(queue::routes())
            .merge(work::routes())
            .with_state(desks.clone()),
        followers: vec![desks.clone()],
        workers: vec![
            appointments::reminder(desks.clone()),
            files::ending(desks.clone()),
            queue::closer(desks.clone()),
        ],
        sections: vec![section()],
        waiting: vec![Arc::new(files::FilesWait(desks.clone()))],
        personal: vec![&personal::AtDesks],
        ways: Some(desks.clone()),
        agenda: Some(desks.clone()),
        desks: Some(desks),
        ..Running::default()
    })
}

fn section() -> Section {
    Section {
        label: |locale: &Locale| locale.t(&msg::desks_menu()),
        doors: vec![
            Door { path: "work/reception", label: |locale| locale.t(&msg::reception()), right: Some(Receive) },
            Door {
                path: "work/reception/profile",
                label: |locale| locale.t(&msg::desk_setup_profile()),
                right: Some(Receive),
            },
            Door { path: "work/desks", label: |locale| locale.t(&msg::desks_list()), right: Some(RunDesks) },
        ],
    }
}
