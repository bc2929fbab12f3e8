//! Changing many services at once: from the list, or in a spreadsheet that goes out and comes back.
//! Every service is changed by its own permit, nothing is lost to what a sheet does not name, and all of it can be undone.

mod columns;
mod compare;
mod hours;
mod model;
mod pages;
pub(crate) mod selection;
mod sheet;
pub(crate) mod store;
#[cfg(test)]
mod tests;
mod views;
pub(crate) mod working;

use crate::directory::Directory;
use kernel::Right;
use platform::Access::May;
use platform::Routes;
use std::sync::Arc;

/// The routes of batches.
pub(crate) fn routes() -> Routes<Arc<Directory>> {
    let write = May(Right::Write);
    Routes::new()
        .post("/{lang}/work/services/export", May(Right::ReadDrafts), selection::export)
        .post("/{lang}/work/batches", write, selection::create)
        .get("/{lang}/work/batches/{id}", write, pages::show)
        .post("/{lang}/work/batches/{id}/application", write, pages::application)
        .post("/{lang}/work/batches/{id}/undo", write, pages::undo)
        .get("/{lang}/work/sheets/new", write, pages::new)
        .upload("/{lang}/work/sheets", write, pages::create)
}
