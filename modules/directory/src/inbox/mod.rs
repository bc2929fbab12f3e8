//! The inbox: what the public reported, and the searches that found nothing, for those who look after the pages.
//! Nothing is known of whoever reported: what is kept beside a report is about those who answer it.

mod pages;
mod policy;
pub(crate) mod store;
mod views;

pub use policy::{About, AnswerReport};

use crate::directory::Directory;
use kernel::Right;
use platform::Access::May;
use platform::Routes;
use std::sync::Arc;

/// Most characters of an answer.
pub const ANSWER: usize = 1_000;

/// The routes of the inbox.
pub(crate) fn routes() -> Routes<Arc<Directory>> {
    let write = May(Right::Write);
    Routes::new()
        .get("/{lang}/work/inbox", May(Right::ReadDrafts), pages::index)
        .post("/{lang}/work/inbox/{id}/assignment", write, pages::assignment)
        .post("/{lang}/work/inbox/{id}/closing", write, pages::closing)
        .post("/{lang}/work/inbox/{id}/reopening", write, pages::reopening)
}
