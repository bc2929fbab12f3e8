//! What desks give to the instance: their routes, their ways into the workspace, what they forget.
//! This is the list of all their routes.

use crate::known::Desks;
use crate::{
    appointments, figures, files, migrations, msg, pages, personal, queue, reception, referrals, visits, work,
};
use jiff::ToSpan;
use kernel::Error;
use kernel::Right::{AnswerReferrals, Receive, RunDesks, Write};
use platform::jobs::Worker;
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
    jobs::ask(&tx, referrals::TEND, "hourly", first).await?;
    tx.commit().await?;
    jobs::ask_daily(&app, &[files::END, figures::drawing::DRAW_UP]).await?;
    Ok(Running {
        routes: pages::routes()
            .merge(appointments::routes())
            .merge(files::routes())
            .merge(reception::routes())
            .merge(referrals::routes())
            .merge(visits::routes())
            .merge(queue::routes())
            .merge(work::routes())
            .merge(figures::routes())
            .with_state(desks.clone()),
        followers: vec![desks.clone()],
        site: Some(desks.clone()),
        workers: workers(&desks),
        kinds: referrals::kinds(),
        sections: vec![section()],
        waiting: vec![Arc::new(files::FilesWait(desks.clone())), Arc::new(referrals::ToAnswer)],
        personal: vec![&personal::AtDesks],
        ways: Some(desks.clone()),
        agenda: Some(desks.clone()),
        desks: Some(desks),
        ..Running::default()
    })
}

fn workers(desks: &Arc<Desks>) -> Vec<Worker> {
    vec![
        appointments::reminder(desks.clone()),
        appointments::closures::teller(desks.clone()),
        files::ending(desks.clone()),
        queue::closer(desks.clone()),
        figures::drawing::worker(desks.clone()),
        referrals::worker(),
    ]
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
            Door {
                path: "work/referrals",
                label: |locale| locale.t(&msg::referral_inbox()),
                right: Some(AnswerReferrals),
            },
            Door { path: "work/desks", label: |locale| locale.t(&msg::desks_list()), right: Some(RunDesks) },
            Door { path: "work/figures", label: |locale| locale.t(&msg::figures_title()), right: Some(RunDesks) },
            Door { path: "work/gaps", label: |locale| locale.t(&msg::gaps_title()), right: Some(Write) },
        ],
    }
}
