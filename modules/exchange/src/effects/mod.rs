//! What has changed at 6, 12 and 24 months after a cooperation: said by who received, confirmed by who gave.
//! No account is needed to answer: a link does it, once, and then only shows.

mod form;
mod link;
pub mod model;
pub mod policy;
pub mod store;
pub(crate) mod tending;
pub(crate) mod views;
pub(crate) mod words;
mod work;

pub(crate) use form::{people, people_fields, put_people};

use crate::exchange::Exchange;
use kernel::Right::Share;
use platform::Access::{May, Public, PublicWrite};
use platform::Routes;
use std::sync::Arc;

/// All routes of checks.
pub(crate) fn routes() -> Routes<Arc<Exchange>> {
    let shares = May(Share);
    Routes::new()
        .get("/{lang}/exchange/effects/{link}", Public, link::show)
        .post("/{lang}/exchange/effects/{link}", PublicWrite, link::answer)
        .get("/{lang}/work/exchange/effects", shares, work::index)
        .get("/{lang}/work/exchange/effects/{id}", shares, work::show)
        .post("/{lang}/work/exchange/effects/{id}", shares, work::answer)
        .post("/{lang}/work/exchange/effects/{id}/confirmation", shares, work::confirmation)
        .post("/{lang}/work/exchange/effects/{id}/dispute", shares, work::dispute)
}
