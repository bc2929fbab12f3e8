//! Texts that travel: out as XLIFF to a translator's own tool, and back with conflicts shown before anything is written.
//! A file proves nothing: what it names is looked for as whoever sends it could on screen, and is unknown otherwise.

mod compare;
pub mod inline;
pub mod model;
mod pages;
pub(crate) mod personal;
pub(crate) mod store;
mod views;
pub(crate) use views::refused;
pub mod xliff;

use kernel::Right;
use platform::Access::May;
use platform::Routes;

/// Most records of one file.
pub(crate) const RECORDS: usize = 300;
/// Most segments of a file.
pub(crate) const SEGMENTS: usize = 200_000;
/// Most texts of a file that comes back.
pub(crate) const TEXTS: usize = 3_000;

/// The routes of the exchange.
pub(crate) fn routes() -> Routes {
    let translate = May(Right::Translate);
    Routes::new()
        .get("/{lang}/work/exchange", translate, pages::index)
        .get("/{lang}/work/exchange/texts.xlf", translate, pages::export)
        .get("/{lang}/work/exchange/memory.tmx", translate, pages::memory)
        .upload("/{lang}/work/exchange/imports", translate, pages::create)
        .get("/{lang}/work/exchange/imports/{id}", translate, pages::show)
        .post("/{lang}/work/exchange/imports/{id}", translate, pages::apply)
}
