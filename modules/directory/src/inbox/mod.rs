//! The inbox: what the public reported, links that are broken, and the searches that found nothing, for those who look
//! after the pages. Whoever reported may leave an address for an answer: nobody is shown it, and closing erases it.

pub(crate) mod addresses;
mod item;
mod pages;
mod policy;
pub(crate) mod store;
pub(crate) mod told;
mod views;

pub use policy::{About, AnswerReport, SeeReport};

use crate::directory::Directory;
use kernel::Right;
use platform::Access::May;
use platform::Routes;
use std::sync::Arc;

/// Most characters of an answer.
pub const ANSWER: usize = 1_000;

/// The routes of the inbox.
pub(crate) fn routes() -> Routes<Arc<Directory>> {
    let (read, write) = (May(Right::ReadDrafts), May(Right::Write));
    Routes::new()
        .get("/{lang}/work/inbox", read, pages::index)
        .get("/{lang}/work/inbox/{id}", read, item::show)
        .post("/{lang}/work/inbox/{id}/assignment", write, pages::assignment)
        .post("/{lang}/work/inbox/{id}/reply", write, item::reply)
        .post("/{lang}/work/inbox/{id}/closing", write, pages::closing)
        .post("/{lang}/work/inbox/{id}/reopening", write, pages::reopening)
}
