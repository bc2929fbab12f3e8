//! The glossary: the words that a network or a territory has agreed on, in each language, and those to avoid.
//! A word counts on its scope and on what lies in it; whoever edits or translates there may write it.

mod demo;
mod form;
pub mod import;
mod import_pages;
pub mod matching;
pub mod model;
mod pages;
pub mod policy;
pub mod store;
mod tbx;
pub(crate) mod views;

pub use demo::demo;
pub use model::{Term, Use, Wording};

use kernel::Right;
use platform::Access::May;
use platform::Routes;

/// The rights of which one is enough to write a term.
pub(crate) const WRITERS: [Right; 2] = [Right::Translate, Right::Write];

/// The routes of the glossary. Editors and translators may write, so no single right stands before a route: each permit
/// asks for one of the two.
pub(crate) fn routes() -> Routes {
    let read = May(Right::ReadDrafts);
    Routes::new()
        .get("/{lang}/work/glossary", read, pages::index)
        .post("/{lang}/work/glossary", read, pages::create)
        .get("/{lang}/work/glossary/new", read, pages::new)
        .get("/{lang}/work/glossary/terms.csv", read, pages::csv)
        .get("/{lang}/work/glossary/terms.xlsx", read, pages::xlsx)
        .get("/{lang}/work/glossary/terms.tbx", read, pages::tbx)
        .get("/{lang}/work/glossary/imports/new", read, import_pages::new)
        .upload("/{lang}/work/glossary/imports", read, import_pages::create)
        .get("/{lang}/work/glossary/imports/{id}", read, import_pages::show)
        .post("/{lang}/work/glossary/imports/{id}", read, import_pages::apply)
        .get("/{lang}/work/glossary/{id}", read, pages::show)
        .post("/{lang}/work/glossary/{id}", read, pages::update)
        .post("/{lang}/work/glossary/{id}/archive", read, pages::archive)
        .post("/{lang}/work/glossary/{id}/return", read, pages::bring_back)
}
