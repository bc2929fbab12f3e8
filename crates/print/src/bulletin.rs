//! What is printed on A4 for everybody: a bulletin with a cover, contents, figures at a glance, drawings, records, in one
//! language. Invariant: plain data, as in `model.rs`; each text has its own language and direction.

use serde::{Deserialize, Serialize};

use crate::model::{Direction, Link, Numerals, Text};
use crate::paper::Figure;

/// A bulletin in one language. All `String` fields are in it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Bulletin {
    /// BCP 47 tag.
    pub lang: String,
    pub dir: Direction,
    pub numerals: Numerals,
    pub title: Text,
    /// Above the title: what sort of publication, of which place and theme.
    pub about: String,
    /// From when to when.
    pub period: String,
    /// Who publishes it.
    pub publisher: String,
    /// What readers must know: when it was frozen, under what licence it may be used again.
    pub notes: Vec<String>,
    pub introduction: Option<Text>,
    /// The heading of the contents.
    pub contents: String,
    /// What the hatching of charts means.
    pub legend: String,
    pub parts: Vec<Part>,
    /// The same online, and what stands under its code.
    pub link: Link,
    pub scan: String,
}

/// A part of it, beginning on a page of its own.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Part {
    pub title: String,
    pub note: Option<Text>,
    pub glance: Vec<Glance>,
    pub figures: Vec<Figure>,
    pub entries: Vec<Entry>,
}

/// A figure by itself.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Glance {
    pub value: String,
    /// What it counts; leads to the page that gives it.
    pub label: String,
    pub url: String,
    /// When it was counted.
    pub counted: String,
    /// Whether nothing is told.
    pub hidden: bool,
}

/// A record.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    pub title: Text,
    pub url: String,
    /// Who does it.
    pub by: Vec<Text>,
    /// Short lines.
    pub facts: Vec<Text>,
    pub summary: Option<Text>,
}
