//! Transfers: who took a practice up, from whom, what they changed and what came of it.
//! The public sees what the taker tells and the giver confirms, as the tree of a practice's descendants.

pub mod model;
mod pages;
pub mod policy;
pub mod store;
pub(crate) mod views;

use crate::exchange::Exchange;
use kernel::Right::Share;
use platform::Access::May;
use platform::Routes;
use std::sync::Arc;

/// All routes of transfers.
pub(crate) fn routes() -> Routes<Arc<Exchange>> {
    let shares = May(Share);
    Routes::new()
        .get("/{lang}/work/exchange/transfers", shares, pages::index)
        .get("/{lang}/work/exchange/practices/{id}/transfers/new", shares, pages::new)
        .post("/{lang}/work/exchange/practices/{id}/transfers", shares, pages::create)
        .get("/{lang}/work/exchange/transfers/{id}", shares, pages::show)
        .post("/{lang}/work/exchange/transfers/{id}", shares, pages::update)
        .post("/{lang}/work/exchange/transfers/{id}/confirmation", shares, pages::confirmation)
        .post("/{lang}/work/exchange/transfers/{id}/dispute", shares, pages::dispute)
}
