//! The daily job of events: it reminds institutions of what they took on, once, and forgets who took part in what is long over
//! or never took place. How many came, and from where, stays.

use super::{followups, participants, told};
use crate::exchange::Exchange;
use kernel::{Actor, Result};
use platform::App;
use platform::jobs::{self, Worker};
use std::sync::Arc;

/// The daily job.
pub const TEND: &str = "TendEvents";

pub(crate) fn worker(exchange: Arc<Exchange>) -> Worker {
    Worker {
        name: TEND,
        run: Arc::new(move |app, _| {
            let exchange = exchange.clone();
            Box::pin(async move {
                tend(&app, &exchange).await?;
                Ok(jobs::tomorrow(&app))
            })
        }),
    }
}

async fn tend(app: &App, exchange: &Exchange) -> Result<()> {
    let (tx, shelf) = (app.db.begin().await?, exchange.shelf());
    let today = tx.now().to_zoned(jiff::tz::TimeZone::UTC).date();
    for it in followups::falling_due(&tx, today).await? {
        told::due(app, &tx, &Actor::Job(TEND), &shelf, &it).await?;
    }
    participants::forget(&tx).await?;
    tx.commit().await
}
