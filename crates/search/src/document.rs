//! What is put into the index.
//! Invariant: a document is whole; putting one replaces every earlier one with the same id.

use crate::geo::Point;
use crate::openings::Openings;

/// One thing people may find, with all its language versions.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Document {
    /// Unique key, such as `service:0190…`.
    pub id: String,
    /// What sort of thing: `service`, `guide`, `organisation`… Filtered with [`crate::Query::kinds`], counted as the
    /// facet `kind`.
    pub kind: String,
    /// Plain text (no markup) of every language version.
    pub texts: Vec<Text>,
    /// Name and value of everything to filter by or count: `("theme", "health")`. Exact, never analysed. The name
    /// `kind` is taken by the field of that name.
    pub facets: Vec<(String, String)>,
    /// Where it is.
    pub point: Option<Point>,
    /// When it is open; [`Openings::default`] when not known.
    pub openings: Openings,
    /// Day its content was last confirmed, in days since 1970-01-01.
    pub fresh: Option<i32>,
    /// When it last changed, in seconds since 1970-01-01 UTC.
    pub modified: i64,
    /// The title, folded by the caller so that comparing bytes gives alphabetical order.
    pub sort: String,
}

/// A piece of text of a document in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Text {
    /// BCP 47 tag; `fr-CA` is analysed as French, and given back as `fr-CA`.
    pub lang: String,
    pub part: Part,
    pub text: String,
}

impl Text {
    pub fn new(lang: impl Into<String>, part: Part, text: impl Into<String>) -> Text {
        Text { lang: lang.into(), part, text: text.into() }
    }
}

/// How much a piece of text says about its document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Part {
    /// Shown as the hit's title.
    Title,
    /// A sentence or two.
    Summary,
    /// All the rest.
    Body,
    /// Official terms, codes and other names: searched like a title, never shown.
    Terms,
}

impl Part {
    pub(crate) const ALL: [Part; 4] = [Part::Title, Part::Summary, Part::Body, Part::Terms];

    pub(crate) fn name(self) -> &'static str {
        match self {
            Part::Title => "title",
            Part::Summary => "summary",
            Part::Body => "body",
            Part::Terms => "terms",
        }
    }
}

/// One change to the index.
#[derive(Debug, Clone, PartialEq)]
pub enum Change {
    /// Adds the document, or replaces the one that has its id.
    Put(Box<Document>),
    /// Removes the document with this id, if there is one.
    Remove(String),
}

impl Change {
    pub fn put(document: Document) -> Change {
        Change::Put(Box::new(document))
    }

    pub fn remove(id: impl Into<String>) -> Change {
        Change::Remove(id.into())
    }

    /// Of which document it is.
    pub fn id(&self) -> &str {
        match self {
            Change::Put(document) => &document.id,
            Change::Remove(id) => id,
        }
    }
}
