//! Visits: what people came for and what they were given, recorded in under a minute and without naming anybody.
//! A visit is kept once, however often it is sent.

pub mod counted;
pub mod demo;
mod form;
mod frame;
mod list;
pub mod model;
mod pages;
pub mod policy;
mod read;
mod slip;
pub mod store;

use crate::known::Desks;
use platform::Access::May;
use platform::Routes;
use std::sync::Arc;

/// The routes of visits.
pub fn routes() -> Routes<Arc<Desks>> {
    let receive = May(kernel::Right::Receive);
    Routes::new()
        .get("/{lang}/work/reception/{id}/visits", receive, list::show)
        .post("/{lang}/work/reception/{id}/visits", receive, pages::create)
        .get("/{lang}/work/reception/{id}/visits/new", receive, pages::new)
        .post("/{lang}/work/reception/{id}/visits/return", receive, pages::bring_back)
        .get("/{lang}/work/reception/{id}/visits/{visit}", receive, pages::edit)
        .post("/{lang}/work/reception/{id}/visits/{visit}", receive, pages::update)
        .post("/{lang}/work/reception/{id}/visits/{visit}/withdrawal", receive, pages::remove)
        .get("/{lang}/work/reception/{id}/visits/{visit}/slip", receive, slip::show)
        .post("/{lang}/work/reception/{id}/visits/{visit}/slip", receive, slip::send)
}
