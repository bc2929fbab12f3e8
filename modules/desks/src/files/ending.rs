//! The daily job that ends files: those whose person asked for it a month ago, and those that nobody needed for as long as
//! their desk keeps them.

use super::erasing;
use crate::known::Desks;
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};
use kernel::{Actor, Error, Result};
use platform::App;
use platform::jobs::{self, Worker};
use std::sync::Arc;

/// The name of the job.
pub const END: &str = "EndOldFiles";
/// Days within which a file is erased once its person asked for it: the month that the law gives.
const ASKED: i64 = 30;

pub fn ending(desks: Arc<Desks>) -> Worker {
    Worker { name: END, run: Arc::new(move |app, _| Box::pin(end(app, desks.clone()))) }
}

async fn end(app: App, desks: Arc<Desks>) -> Result<Option<Timestamp>> {
    let now = app.clock.now().to_zoned(TimeZone::UTC);
    let asked = now.checked_sub(ASKED.days()).map_err(Error::internal)?.timestamp();
    let mut any = false;
    for desk in desks.all().iter() {
        let touched = now.checked_sub(i64::from(desk.file_months).months()).map_err(Error::internal)?.timestamp();
        // A few at a time: nobody who writes waits long.
        loop {
            let tx = app.db.begin().await?;
            let ended = erasing::end_old((&app, &tx), &Actor::Job(END), desk.id.uuid(), asked, touched).await?;
            tx.commit().await?;
            any |= ended > 0;
            if ended == 0 {
                break;
            }
        }
    }
    if any {
        app.db.scrub().await?;
    }
    Ok(jobs::tomorrow(&app))
}
