//! What portals publish for others to take up, harvested by those who keep them in the inventory: always shown as said by somebody
//! else, with its origin, link and day; in no index of one's own records, counted in no figure.

mod desk;
mod feeds;
mod lists;
pub mod model;
mod oai;
mod pages;
mod plain;
mod reading;
pub mod records;
pub mod running;
pub mod sources;
pub(super) mod views;

use crate::exchange::Exchange;
use platform::Access::{Member, Public};
use platform::Routes;
use platform::jobs::Worker;
use std::sync::Arc;

pub(super) fn routes() -> Routes<Arc<Exchange>> {
    Routes::new()
        .get("/{lang}/exchange/portals/news", Public, pages::index)
        .api("/api/v1/exchange/portals/news", Public, pages::describe(), pages::list)
        .get("/{lang}/work/exchange/portals/{id}/sources", Member, desk::index)
        .post("/{lang}/work/exchange/portals/{id}/sources", Member, desk::create)
        .post("/{lang}/work/exchange/portals/{id}/sources/{source}", Member, desk::update)
        .post("/{lang}/work/exchange/portals/{id}/sources/{source}/pause", Member, desk::pause)
        .post("/{lang}/work/exchange/portals/{id}/sources/{source}/resumption", Member, desk::resume)
        .post("/{lang}/work/exchange/portals/{id}/sources/{source}/removal", Member, desk::remove)
}

/// The job of harvesting.
pub(super) fn worker(exchange: &Arc<Exchange>) -> Worker {
    let exchange = exchange.clone();
    Worker {
        name: running::HARVEST,
        run: Arc::new(move |app, key| {
            let exchange = exchange.clone();
            Box::pin(async move {
                let Some(id) = key.parse().ok().filter(|_| app.settings.check_portals) else { return Ok(None) };
                running::harvest(&app, &exchange.shelf(), &app.visitor, id).await
            })
        }),
    }
}
