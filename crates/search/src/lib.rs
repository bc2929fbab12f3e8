//! Full-text search, filters, facets and opening hours over documents in many languages, on tantivy alone.
//! Invariant: knows no database, no web and no type of another crate; what it holds can always be rebuilt by its caller.
//!
//! A caller [`Index::apply`]s changes, [`Index::commit`]s them with the position they have in its own change log, and
//! asks with [`Index::search`] and [`Index::suggest`]. When [`Index::open`] answers [`Error::Corrupt`] or
//! [`Error::Outdated`], the caller calls [`Index::rebuild`] and applies everything again: see [`Error::needs_rebuild`].

mod analysis;
mod any;
mod clauses;
mod collect;
mod columns;
mod document;
mod error;
mod expand;
mod facets;
mod folder;
mod geo;
mod highlight;
mod hits;
mod ids;
mod index;
mod language;
mod openings;
mod orders;
mod query;
mod rank;
mod read;
mod rules;
mod schema;
mod search;
mod stored;
mod suggest;
mod synonyms;
mod view;
mod vocabulary;
mod writer;

pub use document::{Change, Document, Part, Text};
pub use error::Error;
pub use geo::Point;
pub use index::{Index, Settings};
pub use openings::{Moment, Openings};
pub use query::{Found, Hit, Matched, Near, Order, Query, Snippet, Suggestion};
pub use synonyms::{SynonymError, Synonyms};
