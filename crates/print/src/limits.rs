//! How much one document may hold.
//! Invariant: every input is counted against these before any layout begins, so that layout time is bounded.

use crate::Error;

/// The most language editions in a brochure.
pub const EDITIONS: usize = 40;
/// The most services in one edition.
pub const SERVICES: usize = 2_000;
/// The most services in all the editions of a brochure together.
pub const ALL_SERVICES: usize = 10_000;
/// The most bytes in one text.
pub const TEXT_BYTES: usize = 64 * 1024;
/// The most characters in a territory's name, title, subtitle or headline: what a cover can hold.
pub const TITLE_CHARS: usize = 200;
/// The most bytes in one document; each text counts [`TEXT_COST`] bytes besides its own.
pub const ALL_BYTES: usize = 6 * 1024 * 1024;
/// What an empty text counts, since each takes up space on the page.
pub const TEXT_COST: usize = 24;
/// The most bytes in a link that becomes a QR code: beyond, the modules are too fine to scan when printed small.
pub const URL_BYTES: usize = 300;
/// The most pages in a document.
pub const PAGES: usize = 5_000;
/// The most lines on a poster.
pub const POSTER_LINES: usize = 24;

/// The most figures in a report.
pub const FIGURES: usize = 60;
/// The most columns in a table.
pub const COLUMNS: usize = 12;
/// The most rows in a table.
pub const ROWS: usize = 400;
/// The most entries in a record.
pub const ENTRIES: usize = 5_000;

/// Checks one count. Fails with [`Error::TooLarge`] when `found` is above `limit`.
pub(crate) fn within(what: &'static str, found: usize, limit: usize) -> Result<(), Error> {
    if found > limit {
        return Err(Error::TooLarge { what, found, limit });
    }
    Ok(())
}
