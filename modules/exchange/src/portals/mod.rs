//! Portals: where people who move find information, what was seen of each portal over time, and what is said nowhere.
//! The inventory is public; what is seen is noted by people and dated, so that change shows.

pub mod checking;
pub mod checks;
mod exports;
pub mod finding;
mod findings;
mod first_page;
mod form;
pub mod harvest;
pub(crate) mod indexed;
mod markup;
pub mod model;
pub(crate) mod pages;
pub mod policy;
pub mod store;
pub(crate) mod views;
pub(crate) mod waiting;
mod wanted;
mod work;

use crate::exchange::Exchange;
use platform::Access::{Member, Public};
use platform::Routes;
use std::sync::Arc;

/// All routes of portals, with those of what they publish. Both the secretariat and the institution that keeps a portal write it: which of them may is for
/// the permit to say.
pub(crate) fn routes() -> Routes<Arc<Exchange>> {
    harvest::routes()
        .get("/{lang}/exchange/portals", Public, pages::index)
        .get("/{lang}/exchange/portals.csv", Public, exports::csv)
        .get("/{lang}/exchange/portals.xlsx", Public, exports::xlsx)
        .get("/{lang}/exchange/portals/answers", Public, pages::answers)
        .get("/{lang}/exchange/portals/comparison", Public, pages::comparison)
        .get("/{lang}/exchange/portals/coverage", Public, pages::coverage)
        .get("/{lang}/exchange/portals/{slug}", Public, pages::show)
        .api("/api/v1/exchange/portals", Public, exports::describe_list(), exports::list)
        .api("/api/v1/exchange/portals/{id}", Public, exports::describe_one(), exports::one)
        .get("/{lang}/work/exchange/portals", Member, work::index)
        .get("/{lang}/work/exchange/portals/new", Member, work::new)
        .post("/{lang}/work/exchange/portals", Member, work::create)
        .get("/{lang}/work/exchange/portals/{id}", Member, work::show)
        .get("/{lang}/work/exchange/portals/{id}/edit", Member, work::edit)
        .post("/{lang}/work/exchange/portals/{id}", Member, work::update)
        .post("/{lang}/work/exchange/portals/{id}/observations", Member, work::observe)
        .post("/{lang}/work/exchange/portals/{id}/confirmation", Member, findings::confirm)
        .post("/{lang}/work/exchange/portals/{id}/dismissal", Member, findings::dismiss)
        .post("/{lang}/work/exchange/portals/{id}/archiving", Member, work::archive)
        .post("/{lang}/work/exchange/portals/{id}/restoration", Member, work::restore)
}
