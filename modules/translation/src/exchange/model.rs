//! Texts on their way to a translator's own tool and back. Pure.
//! A unit says which text of which record it is, and what the translator saw of it when it left.

use kernel::{Lang, Progress};
use platform::texts::Holder;
use serde::{Deserialize, Serialize};

/// One text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Unit {
    pub holder: Holder,
    pub key: String,
    /// What the record's module calls the text and its translation as they were: its `seen`.
    pub seen: String,
    pub source: String,
    pub target: Option<String>,
    /// Whether somebody has said that the translation is done; files say it in their own words.
    pub done: bool,
}

/// What is written into a file beside a unit, for the eyes of who translates.
#[derive(Debug, Clone)]
pub struct Leaving {
    pub unit: Unit,
    pub state: Progress,
    /// The record's name and what the text is called in it.
    pub context: String,
    pub notes: Vec<String>,
}

/// A file, to be written.
#[derive(Debug, Clone)]
pub struct Parcel {
    pub from: Lang,
    pub to: Lang,
    pub texts: Vec<Leaving>,
}

/// A file as it came back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Returned {
    pub from: Lang,
    pub to: Lang,
    pub units: Vec<Unit>,
}

/// The name of a unit in a file: its key and what was seen, of letters that every tool keeps.
pub fn name(unit: &Unit) -> String {
    format!("{}..{}", unit.key, unit.seen)
}

/// From what [`name`] gave.
pub fn named(name: &str) -> Option<(&str, &str)> {
    name.rsplit_once("..").filter(|(key, seen)| !key.is_empty() && !seen.is_empty())
}

/// The record of a file's part, from `service/<uuid>`.
pub fn holder(original: &str) -> Option<Holder> {
    let (kind, id) = original.split_once('/')?;
    Some(Holder { kind: kind.to_owned(), id: id.parse().ok()? })
}
