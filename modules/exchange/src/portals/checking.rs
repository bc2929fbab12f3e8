//! Looking at portals, politely and only if the operator wishes so: once a day it is seen which are due, then each host is asked
//! one thing at a time. What is found waits for a person.

use super::checks::{self, Brought, Model};
use super::finding::{Finding, judged};
use super::harvest;
use super::harvest::running::HARVEST;
use super::harvest::sources;
use super::model::Answers;
use super::policy::KeepPortal;
use super::{first_page, store};
use crate::exchange::Exchange;
use directory::api::Shelf;
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};
use kernel::{Actor, Error, Result};
use platform::jobs::{self, Worker};
use platform::outbound::polite::{PAUSE, Visit, Visitor, Wish};
use platform::outbound::verdict::Verdict;
use platform::outbound::{Known, Method, Trouble};
use platform::{App, Cx};
use std::sync::Arc;
use url::Url;

/// The daily job that sees which portals are due.
pub const GATHER: &str = "GatherPortals";
/// The job that looks at the portals of one host, one after the other; its key is the host.
pub const CHECK: &str = "CheckPortals";

/// The jobs of looking at portals.
pub(crate) fn workers(exchange: &Arc<Exchange>) -> Vec<Worker> {
    let checks = exchange.clone();
    vec![
        harvest::worker(exchange),
        Worker { name: GATHER, run: Arc::new(|app, _| Box::pin(async move { gather(&app).await })) },
        Worker {
            name: CHECK,
            run: Arc::new(move |app, host| {
                let exchange = checks.clone();
                Box::pin(async move {
                    let wished = app.settings.check_portals;
                    if wished { check(&app, &exchange.shelf(), &app.visitor, &host).await } else { Ok(None) }
                })
            }),
        },
    ]
}

/// Asks for a look at each host that has a portal that is due, and for each source that is. Says when to gather again.
pub async fn gather(app: &App) -> Result<Option<Timestamp>> {
    if !app.settings.check_portals {
        return Ok(None);
    }
    let portals = store::public(app.db.read()).await?;
    let portals: Vec<_> = portals.into_iter().map(|it| (it.portal.id.uuid(), it.portal.url)).collect();
    let tx = app.db.begin().await?;
    checks::keep(&tx, &portals).await?;
    for host in checks::due_hosts(&tx).await? {
        jobs::ask(&tx, CHECK, &host, tx.now()).await?;
    }
    for source in sources::due(&tx).await? {
        jobs::ask(&tx, HARVEST, &source.to_string(), tx.now()).await?;
    }
    tx.commit().await?;
    Ok(jobs::tomorrow(app))
}

/// Looks at the portal of a host that has been due the longest. Says when to come back, if there may be more to do.
pub async fn check(app: &App, shelf: &Arc<Shelf>, visitor: &Visitor, host: &str) -> Result<Option<Timestamp>> {
    let now = app.clock.now();
    let Some(row) = checks::due(app.db.read(), host, now).await? else { return Ok(None) };
    let visit = match Url::parse(&row.url) {
        Ok(url) => {
            let wish = Wish { method: Method::Get, most: first_page::LARGEST, known: &Known::default() };
            visitor.visit(url, wish, now).await
        }
        Err(_) => Visit::Failed(Trouble::Refused),
    };
    if let Visit::Later(later) = visit {
        return Ok(Some(later));
    }
    note(app, shelf, &row, &visit, now).await?;
    now.checked_add(PAUSE.seconds()).map(Some).map_err(Error::internal)
}

async fn note(app: &App, shelf: &Arc<Shelf>, row: &Model, visit: &Visit, now: Timestamp) -> Result<()> {
    let Some(judged) = judged(visit, row.failures) else { return Ok(()) };
    let cx = Cx { actor: Actor::Job(CHECK), ..Cx::operator(app.clone()) };
    let tx = app.db.begin().await?;
    match cx.permit::<KeepPortal>(&tx, (row.id, shelf.clone())).await {
        Ok(permit) if !permit.object().seen.archived && permit.object().seen.portal.url == row.url => {
            checks::note(&tx, &permit, &judged, brought(visit, judged.verdict, judged.answers, now)).await?;
        }
        // Taken out of the inventory, or written anew meanwhile: the next day begins afresh.
        Ok(_) | Err(Error::NotFound) => checks::forget(&tx, row.id).await?,
        Err(error) => return Err(error),
    }
    tx.commit().await
}

fn brought(visit: &Visit, verdict: Verdict, answers: Option<Answers>, now: Timestamp) -> Brought {
    let on = now.to_zoned(TimeZone::UTC).date();
    let silent = answers.map(|answers| Finding { on, answers, languages: Vec::new(), updated: None });
    let Visit::Arrived { reply, at, moved } = visit else {
        return Brought { finding: silent, ..Brought::default() };
    };
    let works = verdict == Verdict::Works;
    let said = if works { first_page::read(reply, now) } else { first_page::Said::default() };
    let finding = silent.map(|it| Finding { languages: said.languages, updated: said.updated, ..it });
    let moved_to = if *moved && works { at.to_string() } else { String::new() };
    Brought { finding, retry_after: reply.retry_after, moved_to }
}
