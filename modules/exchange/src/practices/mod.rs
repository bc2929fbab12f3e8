//! Practices: what an institution does, for whom, how, and what came of it; checked by others before the public sees it.
//! What failed is told as openly as what worked.

pub mod counting;
mod desk;
mod documents;
pub(crate) mod editor;
pub(crate) mod exports;
mod filters;
pub(crate) mod form;
pub(crate) mod listing;
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
use kernel::Right::{Facilitate, Share};
use platform::Access::{May, Member, Public};
use platform::Routes;
use std::sync::Arc;

/// All routes of practices. Which step somebody may take on which practice is for the permit to say: a retirement is open
/// to its institution and to the secretariat.
pub(crate) fn routes() -> Routes<Arc<Exchange>> {
    let (writes, asks) = (May(Share), May(Facilitate));
    Routes::new()
        .get("/{lang}/exchange", Public, pages::home)
        .get("/{lang}/exchange/practices", Public, pages::index)
        .get("/{lang}/exchange/practices.csv", Public, exports::csv)
        .get("/{lang}/exchange/practices.xlsx", Public, exports::xlsx)
        .get("/{lang}/exchange/practices/{slug}", Public, pages::show)
        .api("/api/v1/exchange/practices", Public, exports::describe_list(), exports::list)
        .api("/api/v1/exchange/practices/{id}", Public, exports::describe_one(), exports::one)
        .get("/{lang}/work/exchange/desk", asks, desk::handed_in)
        .get("/{lang}/work/exchange/practices", writes, desk::index)
        .get("/{lang}/work/exchange/practices/new", writes, editor::new)
        .post("/{lang}/work/exchange/practices", writes, editor::create)
        .get("/{lang}/work/exchange/practices/{id}", Member, desk::show)
        .get("/{lang}/work/exchange/practices/{id}/edit", writes, editor::edit)
        .post_long("/{lang}/work/exchange/practices/{id}", writes, editor::update)
        .upload("/{lang}/work/exchange/practices/{id}/documents", writes, documents::add)
        .post("/{lang}/work/exchange/practices/{id}/submission", writes, desk::submission)
        .post("/{lang}/work/exchange/practices/{id}/taking-back", writes, desk::taking_back)
        .post("/{lang}/work/exchange/practices/{id}/revision", asks, desk::revision)
        .post("/{lang}/work/exchange/practices/{id}/publication", asks, desk::publication)
        .post("/{lang}/work/exchange/practices/{id}/reopening", writes, desk::reopening)
        .post("/{lang}/work/exchange/practices/{id}/confirmation", writes, desk::confirmation)
        .post("/{lang}/work/exchange/practices/{id}/retirement", Member, desk::retirement)
        .post("/{lang}/work/exchange/practices/{id}/discarding", writes, desk::discarding)
        .get(
            "/{lang}/work/exchange/practices/{id}/translations/{to}",
            Member,
            bringing::edit::<policy::TranslatePractice>,
        )
        .post_long(
            "/{lang}/work/exchange/practices/{id}/translations/{to}",
            Member,
            bringing::update::<policy::TranslatePractice>,
        )
}
