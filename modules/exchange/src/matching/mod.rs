//! Matching: for each request the offers and practices that answer it best, in whatever language, with the reasons in words; and
//! proposals, which one who facilitates makes and both sides answer. The formula is in `score`, the table of steps in `model`.

pub(crate) mod agreement;
mod desk;
pub mod factors;
pub mod field;
pub mod gathering;
pub mod kin;
pub mod lessons;
pub mod lexicon;
pub mod model;
mod pages;
pub mod policy;
pub mod reasons;
mod rows;
pub mod score;
pub mod signature;
pub mod store;
mod views;
pub(crate) mod words;

use crate::exchange::Exchange;
use kernel::Right::{Facilitate, ReadDrafts, Share};
use platform::Access::May;
use platform::Routes;
use std::sync::Arc;

/// All routes of matching. An institution and those who run the exchange read the same pages: each permit says who it lets in.
pub(crate) fn routes() -> Routes<Arc<Exchange>> {
    let (reads, shares, facilitates) = (May(ReadDrafts), May(Share), May(Facilitate));
    Routes::new()
        .get("/{lang}/work/exchange/requests/{id}/matches", reads, pages::show)
        .post("/{lang}/work/exchange/requests/{id}/proposals", facilitates, pages::create)
        .get("/{lang}/work/exchange/proposals", reads, desk::index)
        .get("/{lang}/work/exchange/proposals/{id}", reads, desk::show)
        .post("/{lang}/work/exchange/proposals/{id}/acceptance", shares, desk::acceptance)
        .post("/{lang}/work/exchange/proposals/{id}/refusal", shares, desk::refusal)
        .post("/{lang}/work/exchange/proposals/{id}/withdrawal", facilitates, desk::withdrawal)
}
