//! When a day is over at a desk: who still waited has left, what was confided is gone, and what figures need stays.
//! Done every hour, by the clocks of each desk.

use super::{presence, presses, store};
use crate::known::Desks;
use jiff::{Timestamp, ToSpan};
use kernel::{Error, Result};
use platform::App;
use platform::jobs::Worker;
use std::sync::Arc;

/// The hourly job.
pub const CLOSE: &str = "CloseQueues";

pub fn closer(desks: Arc<Desks>) -> Worker {
    Worker { name: CLOSE, run: Arc::new(move |app, _| Box::pin(close(app, desks.clone()))) }
}

async fn close(app: App, desks: Arc<Desks>) -> Result<Option<Timestamp>> {
    let now = app.clock.now();
    let shelf = desks.shelf();
    for desk in desks.all().iter() {
        let Some(territory) = shelf.territory(desk.territory) else { continue };
        let today = directory::api::local(territory, now).date();
        let id = desk.id.uuid();
        let mut tx = app.db.begin().await?;
        store::close_before(&mut tx, id, today).await?;
        store::forget_before(&tx, id, today).await?;
        presence::forget_before(&tx, id, today).await?;
        tx.commit().await?;
    }
    let tx = app.db.begin().await?;
    presses::forget_before(&tx, now.checked_sub(24.hours()).map_err(Error::internal)?).await?;
    tx.commit().await?;
    Ok(now.checked_add(1.hours()).ok())
}
