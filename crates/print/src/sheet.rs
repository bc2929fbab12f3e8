//! Anything that can be laid out: borrowed for a caller of this crate, owned for one that hands it over as JSON.
//! A document that is read from JSON is checked against the same limits as any other.

use serde::{Deserialize, Serialize};

use crate::bulletin::Bulletin;
use crate::model::{Brochure, Poster};
use crate::paper::{Record, Report};

/// Anything that can be laid out.
#[derive(Debug, Clone, Copy)]
pub enum Sheet<'a> {
    Brochure(&'a Brochure),
    Poster(&'a Poster),
    Report(&'a Report),
    Record(&'a Record),
    Bulletin(&'a Bulletin),
}

/// The same, as it is handed to another process.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", content = "sheet", rename_all = "lowercase")]
pub enum Document {
    Brochure(Box<Brochure>),
    Poster(Box<Poster>),
    Report(Box<Report>),
    Record(Box<Record>),
    Bulletin(Box<Bulletin>),
}

impl<'a> From<&'a Document> for Sheet<'a> {
    fn from(document: &'a Document) -> Self {
        match document {
            Document::Brochure(it) => Self::Brochure(it),
            Document::Poster(it) => Self::Poster(it),
            Document::Report(it) => Self::Report(it),
            Document::Record(it) => Self::Record(it),
            Document::Bulletin(it) => Self::Bulletin(it),
        }
    }
}

macro_rules! sheets {
    ($($kind:ident),+) => {$(
        impl<'a> From<&'a $kind> for Sheet<'a> {
            fn from(it: &'a $kind) -> Self {
                Self::$kind(it)
            }
        }

        impl From<$kind> for Document {
            fn from(it: $kind) -> Self {
                Self::$kind(Box::new(it))
            }
        }
    )+};
}

sheets!(Brochure, Poster, Report, Record, Bulletin);
