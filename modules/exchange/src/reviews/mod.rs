//! Reviews: what two people of other institutions found of a practice, by eight criteria.
//! Nobody reads another's before both are given; whoever has an interest in a practice does not review it.

pub mod model;
mod pages;
pub mod policy;
pub mod store;
pub(crate) mod views;

use crate::exchange::Exchange;
use kernel::Right::{Facilitate, ReviewPractices};
use platform::Access::May;
use platform::Routes;
use std::sync::Arc;

/// All routes of reviews.
pub(crate) fn routes() -> Routes<Arc<Exchange>> {
    let (asks, reviews) = (May(Facilitate), May(ReviewPractices));
    Routes::new()
        .post("/{lang}/work/exchange/practices/{id}/reviews", asks, pages::create)
        .get("/{lang}/work/exchange/reviews", reviews, pages::index)
        .get("/{lang}/work/exchange/reviews/{id}", reviews, pages::edit)
        .post_long("/{lang}/work/exchange/reviews/{id}", reviews, pages::update)
        .post("/{lang}/work/exchange/reviews/{id}/excuse", reviews, pages::excuse)
}
