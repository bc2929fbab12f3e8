//! One look at one link: the next of its host that is due, asked for as gently as can be. One request, then a pause.
//! What a site's robots.txt forbids is not asked for.

use super::store::{self, Model, Seen};
use crate::inbox::told;
use crate::shelf::Shelf;
use jiff::{Timestamp, ToSpan};
use kernel::{Actor, Error, Result};
use platform::App;
use platform::outbound::polite::{PAUSE, Visit, Visitor, Wish};
use platform::outbound::verdict::{Verdict, of_status, of_trouble};
use platform::outbound::{Known, Method, Trouble};
use std::sync::Arc;
use url::Url;

/// The job that looks at the links of one host, one after the other; its key is the host.
pub const CHECK: &str = "CheckLinks";

/// Looks at links.
pub struct Checker {
    visitor: Arc<Visitor>,
}

/// What asking came to.
enum Asked {
    Seen(Verdict, Seen),
    Later(Timestamp),
    Whole,
}

impl Checker {
    pub fn new(visitor: Arc<Visitor>) -> Checker {
        Checker { visitor }
    }

    /// Looks at the link of a host that has been due the longest. Says when to come back, if there is more to do.
    pub async fn check(&self, app: &App, shelf: &Shelf, host: &str) -> Result<Option<Timestamp>> {
        let now = app.clock.now();
        let Some(row) = store::due(app.db.read(), host, now).await? else { return Ok(None) };
        let asked = match Url::parse(&row.url) {
            Ok(url) => self.ask(&row, url, now).await,
            Err(_) => failed(Trouble::Refused),
        };
        if let Asked::Later(later) = asked {
            return Ok(Some(later));
        }
        let tx = app.db.begin().await?;
        match &asked {
            Asked::Seen(verdict, seen) => {
                for (item, place) in store::note(&tx, &row, *verdict, seen).await? {
                    told::of_arrival(app, &tx, shelf, &Actor::Job(CHECK), place, item).await?;
                }
            }
            Asked::Whole => store::ask_whole(&tx, &row).await?,
            Asked::Later(_) => {}
        }
        tx.commit().await?;
        now.checked_add(PAUSE.seconds()).map(Some).map_err(Error::internal)
    }

    async fn ask(&self, row: &Model, url: Url, now: Timestamp) -> Asked {
        let method = if row.whole { Method::Get } else { Method::Head };
        match self.visitor.visit(url, Wish { method, most: 0, known: &Known::default() }, now).await {
            Visit::Later(later) => Asked::Later(later),
            Visit::Forbidden => Asked::Seen(Verdict::Unsure, Seen { trouble: "robots", ..Seen::default() }),
            Visit::Failed(trouble) => failed(trouble),
            Visit::Arrived { reply, at, moved } => {
                let verdict = of_status(reply.status);
                if verdict != Verdict::Works && method == Method::Head {
                    return Asked::Whole;
                }
                let moved_to = (moved && verdict == Verdict::Works).then_some(at);
                let status = Some(reply.status);
                Asked::Seen(verdict, Seen { status, trouble: "", retry_after: reply.retry_after, moved_to })
            }
        }
    }
}

fn failed(trouble: Trouble) -> Asked {
    Asked::Seen(of_trouble(trouble), Seen { trouble: trouble.as_str(), ..Seen::default() })
}
