//! Bulletins and fact sheets: assembled from what everybody sees, edited by a person, frozen when they are published.
//! Every figure leads to the page that gives it; nothing in them names a person.

mod charts;
mod desk;
mod editor;
mod form;
pub mod freezing;
pub mod frozen;
pub mod gathering;
pub(crate) mod indexed;
mod json;
pub mod model;
mod pages;
pub mod paper;
pub mod policy;
pub(crate) mod sending;
pub mod span;
pub mod store;
pub(crate) mod translating;
mod views;
pub(crate) mod words;

use crate::exchange::Exchange;
use crate::translating as bringing;
use kernel::Right::Facilitate;
use platform::Access::{May, Member, Public};
use platform::Routes;
use std::sync::Arc;

/// All routes of bulletins. Whose bulletin somebody may keep or translate is for the permit to say.
pub(crate) fn routes() -> Routes<Arc<Exchange>> {
    let keeps = May(Facilitate);
    Routes::new()
        .get("/{lang}/exchange/bulletins", Public, pages::index)
        .get("/{lang}/exchange/bulletins/{slug}", Public, pages::show)
        .get("/{lang}/exchange/bulletins/{slug}/bulletin.pdf", Public, paper::pdf)
        .api("/api/v1/exchange/bulletins", Public, json::describe_list(), json::list)
        .api("/api/v1/exchange/bulletins/{id}", Public, json::describe_one(), json::one)
        .get("/{lang}/work/exchange/bulletins", keeps, desk::index)
        .get("/{lang}/work/exchange/bulletins/new", keeps, editor::new)
        .post("/{lang}/work/exchange/bulletins", keeps, editor::create)
        .get("/{lang}/work/exchange/bulletins/{id}", keeps, desk::show)
        .get("/{lang}/work/exchange/bulletins/{id}/edit", keeps, editor::edit)
        .post_long("/{lang}/work/exchange/bulletins/{id}", keeps, editor::update)
        .post("/{lang}/work/exchange/bulletins/{id}/refreshing", keeps, desk::refresh)
        .post("/{lang}/work/exchange/bulletins/{id}/publication", keeps, desk::publication)
        .post("/{lang}/work/exchange/bulletins/{id}/withdrawal", keeps, desk::withdrawal)
        .post("/{lang}/work/exchange/bulletins/{id}/discarding", keeps, desk::discarding)
        .post("/{lang}/work/exchange/bulletins/{id}/sending", keeps, sending::ask)
        .get(
            "/{lang}/work/exchange/bulletins/{id}/translations/{to}",
            Member,
            bringing::edit::<policy::TranslateBulletin>,
        )
        .post_long(
            "/{lang}/work/exchange/bulletins/{id}/translations/{to}",
            Member,
            bringing::update::<policy::TranslateBulletin>,
        )
}
