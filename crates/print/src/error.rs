//! What can go wrong when a sheet is printed.
//! Invariant: every variant names the input to mend; only `Typeset` is a fault of this crate.

/// Why a sheet could not be printed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// There is nothing to print: a brochure without an edition, or a document without a title.
    #[error("nothing to print: {0} is empty")]
    Empty(&'static str),
    /// A limit of [`crate::limits`] is passed; the layout is not attempted (or, for pages, thrown away).
    #[error("too large: {found} {what}, and {limit} is the most")]
    TooLarge {
        /// What was counted, such as `services` or `bytes in one text`.
        what: &'static str,
        /// The count found.
        found: usize,
        /// The most that is allowed.
        limit: usize,
    },
    /// A language tag whose first part is not two or three Latin letters.
    #[error("not a language tag: {0:?}")]
    Language(String),
    /// More than a twentieth of an edition's letters have no glyph in the fonts of this crate.
    #[error("the fonts cannot write the {lang} edition (for example {sample:?})")]
    Script {
        /// The edition's language tag.
        lang: String,
        /// Up to twelve of the letters that cannot be written.
        sample: String,
    },
    /// A link for a QR code that is not http(s), or is longer than [`crate::limits::URL_BYTES`].
    #[error("not a link that can be printed: {0:?}")]
    Url(String),
    /// The poster's words do not fit one page, even set small.
    #[error("the words do not fit one page")]
    Overflow,
    /// A page that the document does not have, counted from 0, or a scale outside 0.1 to 10.
    #[error("no such page or scale: page {page} at {pixel_per_pt} pixels a point")]
    Preview {
        /// The page asked for, counted from 0.
        page: usize,
        /// The scale asked for, as written.
        pixel_per_pt: String,
    },
    /// The typesetter refused: a fault in the templates of this crate.
    #[error("typesetting failed: {0}")]
    Typeset(String),
}
