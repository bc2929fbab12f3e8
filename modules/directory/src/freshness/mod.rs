//! Freshness: until when what is published may be trusted, who looks after it, and what happens when nobody does.
//! The public is told of what nobody has confirmed in time; where a territory wishes so, it is hidden after a while.

pub mod by_link;
pub mod confirming;
mod list;
pub mod model;
pub mod public;
pub mod reminders;
pub(crate) mod rules;
pub(crate) mod section;
mod settings;
pub(crate) mod store;

pub use model::{Dates, Rules, SOON, Standing};
pub use store::Lapsed;

use crate::directory::Directory;
use crate::guides::Guide;
use crate::services::Service;
use kernel::Right;
use platform::Access::{May, Public, PublicWrite};
use platform::Routes;
use std::sync::Arc;

/// The routes of freshness.
pub(crate) fn routes() -> Routes<Arc<Directory>> {
    let (write, publish) = (May(Right::Write), May(Right::Publish));
    Routes::new()
        .get("/{lang}/work/freshness", write, list::index)
        .post("/{lang}/work/services/{id}/confirmation", write, section::confirmation::<Service>)
        .post("/{lang}/work/services/{id}/owner", write, section::owner::<Service>)
        .post("/{lang}/work/guides/{id}/confirmation", write, section::confirmation::<Guide>)
        .post("/{lang}/work/guides/{id}/owner", write, section::owner::<Guide>)
        .get("/{lang}/work/freshness/territories", publish, settings::index)
        .get("/{lang}/work/freshness/territories/{id}", publish, settings::edit)
        .post("/{lang}/work/freshness/territories/{id}", publish, settings::update)
        .get("/{lang}/confirmations/{token}", Public, by_link::show)
        .post("/{lang}/confirmations/{token}", PublicWrite, by_link::create)
}
