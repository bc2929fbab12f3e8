//! Prints brochures, posters, reports, records and bulletins: data in, PDF out. Holds typst and nothing of the product.
//! Invariant: pure. The same input gives the same bytes; nothing is read from disk, clock or network.

pub mod bulletin;
mod clean;
mod error;
mod fonts;
pub mod limits;
mod model;
mod numbers;
pub mod paper;
mod qr;
mod sheet;
mod view;
mod view_bulletin;
mod view_paper;
mod world;

use typst::layout::Abs;
use typst::utils::Scalar;
use typst_layout::PagedDocument;
use typst_render::RenderOptions;

pub use error::Error;
pub use model::{
    Brochure, Direction, Edition, Emergency, EmergencyNumber, Guide, Guides, Labels, Link, Numerals, Phone, Poster,
    Service, Text, Theme,
};
pub use sheet::{Document, Sheet};

/// A document that is laid out, ready to be written.
#[derive(Debug, Clone)]
pub struct Pages(PagedDocument);

impl Pages {
    /// The number of pages, at least 1.
    #[must_use]
    pub fn count(&self) -> usize {
        self.0.pages().len()
    }

    /// Width and height of a page in points (1/72 inch), counted from 0.
    #[must_use]
    pub fn size(&self, page: usize) -> Option<(f64, f64)> {
        let size = self.0.pages().get(page)?.frame.size();
        Some((Abs::to_pt(size.x), Abs::to_pt(size.y)))
    }

    /// The document as tagged PDF, kept to PDF/UA-1 with its fonts embedded.
    ///
    /// # Errors
    /// [`Error::Typeset`] when a template breaks a rule of PDF/UA-1.
    pub fn pdf(&self) -> Result<Vec<u8>, Error> {
        world::pdf(&self.0)
    }

    /// One page as PNG; `page` counts from 0, `pixel_per_pt` is from 0.1 to 10 (2 gives 144 dots an inch).
    ///
    /// # Errors
    /// [`Error::Preview`] when there is no such page or the scale is out of range.
    pub fn png(&self, page: usize, pixel_per_pt: f32) -> Result<Vec<u8>, Error> {
        let refused = || Error::Preview { page, pixel_per_pt: pixel_per_pt.to_string() };
        let sheet = self.0.pages().get(page).ok_or_else(refused)?;
        if !(0.1..=10.0).contains(&pixel_per_pt) {
            return Err(refused());
        }
        let options = RenderOptions { pixel_per_pt: Scalar::new(f64::from(pixel_per_pt)), render_bleed: false };
        typst_render::render(sheet, &options).encode_png().map_err(|error| Error::Typeset(error.to_string()))
    }
}

/// Lays out a sheet.
///
/// Takes processor time in proportion to the length (about 2 ms a page when optimised): call it off the async threads.
///
/// # Errors
/// What is wrong with the input, see [`Error`]; nothing is laid out beyond [`limits`].
pub fn lay_out<'a>(sheet: impl Into<Sheet<'a>>) -> Result<Pages, Error> {
    match sheet.into() {
        Sheet::Brochure(brochure) => world::typeset("brochure.typ", &view::brochure(brochure)?).map(Pages),
        Sheet::Poster(poster) => lay_out_poster(poster),
        Sheet::Report(report) => world::typeset("report.typ", &view_paper::report(report)?).map(Pages),
        Sheet::Record(record) => world::typeset("record.typ", &view_paper::record(record)?).map(Pages),
        Sheet::Bulletin(it) => world::typeset("bulletin.typ", &view_bulletin::bulletin(it)?).map(Pages),
    }
}

/// Tries smaller words until the poster is one page.
fn lay_out_poster(poster: &Poster) -> Result<Pages, Error> {
    for scale in [1.0, 0.92, 0.85, 0.78, 0.7, 0.62, 0.55, 0.48, 0.42] {
        let document = world::typeset("poster.typ", &view::poster(poster, scale)?)?;
        if document.pages().len() == 1 {
            return Ok(Pages(document));
        }
    }
    Err(Error::Overflow)
}

/// An A5 brochure as PDF.
///
/// # Errors
/// As [`lay_out`].
pub fn brochure(brochure: &Brochure) -> Result<Vec<u8>, Error> {
    lay_out(brochure)?.pdf()
}

/// An A4 poster of one page as PDF.
///
/// # Errors
/// As [`lay_out`], and [`Error::Overflow`] when the words do not fit.
pub fn poster(poster: &Poster) -> Result<Vec<u8>, Error> {
    lay_out(poster)?.pdf()
}

/// Any document as PDF.
///
/// # Errors
/// As [`lay_out`].
pub fn document(document: &Document) -> Result<Vec<u8>, Error> {
    lay_out(document)?.pdf()
}

/// One page as PNG, for screens and tests. To see several pages, [`lay_out`] once and call [`Pages::png`].
///
/// # Errors
/// As [`lay_out`] and [`Pages::png`].
pub fn preview_png<'a>(sheet: impl Into<Sheet<'a>>, page: usize, pixel_per_pt: f32) -> Result<Vec<u8>, Error> {
    lay_out(sheet)?.png(page, pixel_per_pt)
}
