//! Offers and requests of cooperation: what institutions can share and what they seek, for everybody, for the network or for
//! whom they name. Who may see one is said once, in `policy`, and asked by lists, files, search, API and the table alike.

mod desk;
mod editor;
mod exports;
mod filters;
mod form;
pub(crate) mod indexed;
pub mod model;
mod pages;
pub mod policy;
mod rows;
pub mod states;
pub mod store;
pub(crate) mod translating;
pub(crate) mod views;
mod wanted;
pub(crate) mod words;

use crate::exchange::Exchange;
use crate::translating as bringing;
use kernel::Right::{ReadDrafts, Share};
use model::Side::{Offer, Request};
use platform::Access::{May, Member, Public};
use platform::Routes;
use std::sync::Arc;

/// All routes of offers and requests. Which step somebody may take on which is for the permit to say: a pause is open to its
/// institution and to the secretariat.
pub(crate) fn routes() -> Routes<Arc<Exchange>> {
    let (writes, sees) = (May(Share), May(ReadDrafts));
    Routes::new()
        .get("/{lang}/exchange/offers", Public, pages::index)
        .get("/{lang}/exchange/offers.csv", Public, exports::csv)
        .get("/{lang}/exchange/offers.xlsx", Public, exports::xlsx)
        .get("/{lang}/exchange/offers/{id}", Public, pages::show)
        .get("/{lang}/exchange/requests", Public, pages::index)
        .get("/{lang}/exchange/requests.csv", Public, exports::csv)
        .get("/{lang}/exchange/requests.xlsx", Public, exports::xlsx)
        .get("/{lang}/exchange/requests/{id}", Public, pages::show)
        .api("/api/v1/exchange/offers", Public, exports::describe_list(Offer), exports::list)
        .api("/api/v1/exchange/offers/{id}", Public, exports::describe_one(Offer), exports::one)
        .api("/api/v1/exchange/requests", Public, exports::describe_list(Request), exports::list)
        .api("/api/v1/exchange/requests/{id}", Public, exports::describe_one(Request), exports::one)
        .get("/{lang}/work/exchange/offers", sees, pages::index)
        .get("/{lang}/work/exchange/offers.csv", sees, exports::csv)
        .get("/{lang}/work/exchange/offers.xlsx", sees, exports::xlsx)
        .get("/{lang}/work/exchange/requests", sees, pages::index)
        .get("/{lang}/work/exchange/requests.csv", sees, exports::csv)
        .get("/{lang}/work/exchange/requests.xlsx", sees, exports::xlsx)
        .get("/{lang}/work/exchange/listings", writes, desk::index)
        .get("/{lang}/work/exchange/listings/new", writes, editor::new)
        .post("/{lang}/work/exchange/listings", writes, editor::create)
        .get("/{lang}/work/exchange/listings/{id}", Member, desk::show)
        .get("/{lang}/work/exchange/listings/{id}/edit", writes, editor::edit)
        .post_long("/{lang}/work/exchange/listings/{id}", writes, editor::update)
        .get(
            "/{lang}/work/exchange/listings/{id}/translations/{to}",
            Member,
            bringing::edit::<policy::TranslateListing>,
        )
        .post_long(
            "/{lang}/work/exchange/listings/{id}/translations/{to}",
            Member,
            bringing::update::<policy::TranslateListing>,
        )
        .post("/{lang}/work/exchange/listings/{id}/opening", Member, desk::opening)
        .post("/{lang}/work/exchange/listings/{id}/pause", Member, desk::pause)
        .post("/{lang}/work/exchange/listings/{id}/prolongation", writes, desk::prolongation)
        .post("/{lang}/work/exchange/listings/{id}/closing", writes, desk::closing)
        .post("/{lang}/work/exchange/listings/{id}/rewriting", writes, desk::rewriting)
}
