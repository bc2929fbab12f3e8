//! The daily job of events: it forgets who took part in what is long over, or never took place.
//! How many came, and from where, stays.

use super::participants;
use kernel::Result;
use platform::App;
use platform::jobs::{self, Worker};
use std::sync::Arc;

/// The daily job.
pub const TEND: &str = "TendEvents";

pub(crate) fn worker() -> Worker {
    Worker {
        name: TEND,
        run: Arc::new(|app, _| {
            Box::pin(async move {
                tend(&app).await?;
                Ok(jobs::tomorrow(&app))
            })
        }),
    }
}

async fn tend(app: &App) -> Result<()> {
    let tx = app.db.begin().await?;
    participants::forget(&tx).await?;
    tx.commit().await
}
