//! What is printed on A4 for offices and for one person: a report of figures, and a record of what is kept about somebody.
//! Invariant: plain data, as in `model.rs`; a cell without a count is one that is not told, and is printed as such.

use serde::{Deserialize, Serialize};

use crate::model::{Direction, Link, Numerals, Text};

/// Figures of one place, in one language.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Report {
    /// BCP 47 tag; all `String` fields are in this language.
    pub lang: String,
    pub dir: Direction,
    pub numerals: Numerals,
    /// The heading of the first page, and with the place the document's title.
    pub title: String,
    /// Whose figures they are.
    pub place: String,
    /// From when to when.
    pub period: String,
    /// What readers must know before the figures: what is hidden, when they were drawn up.
    pub notes: Vec<String>,
    /// What a hidden cell is called, and what the hatching of the charts means.
    pub hidden: String,
    pub legend: String,
    pub figures: Vec<Figure>,
    /// How the figures are made, after the last of them.
    pub method: Vec<Chapter>,
    /// Under what licence they may be used again.
    pub licence: String,
    /// Where they are online, with what stands under the code; none for what is not public.
    pub link: Option<Link>,
    pub scan: String,
}

/// One figure: its chart and, behind it, its table, both of the same cells.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Figure {
    pub title: String,
    /// What the cells count, such as "visits".
    pub unit: String,
    /// Where the counts come from.
    pub source: String,
    /// What the rows are: heads their column.
    pub rows: String,
    pub columns: Vec<Heading>,
    /// The last is the total, where there is one.
    pub lines: Vec<Line>,
    pub chart: Option<Chart>,
    /// Printed in the place of chart and table where there is nothing to count.
    pub nothing: Option<String>,
}

/// The name of a column, and the same where there is little room.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Heading {
    pub label: String,
    pub short: String,
}

/// A row of a table.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Line {
    pub label: String,
    /// Whether it is what all the others add up to.
    pub total: bool,
    /// One for each column.
    pub cells: Vec<Count>,
}

/// A count and how it is written; none where it is not told.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Count {
    pub count: Option<u64>,
    pub said: String,
}

/// How a figure is drawn. What is hidden is hatched over the whole room that it could take.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Chart {
    /// The parts of this column, counted from 0, a bar each; a full bar is `most`.
    Bars { column: usize, most: u64 },
    /// The total over all columns, a bar each; a full bar is `most`.
    Time { most: u64 },
}

/// A heading with paragraphs.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Chapter {
    pub title: String,
    pub paragraphs: Vec<String>,
}

/// What is kept about one person, for them.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Record {
    /// BCP 47 tag; all `String` fields are in this language.
    pub lang: String,
    pub dir: Direction,
    pub numerals: Numerals,
    /// The heading, and the document's title: it names nobody.
    pub title: String,
    /// Under the heading: who keeps it, since when, when this was made.
    pub lead: Vec<String>,
    pub parts: Vec<Part>,
}

/// A heading with what stands under it, in this order: questions with their answers, then entries.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Part {
    pub title: String,
    pub facts: Vec<Fact>,
    pub entries: Vec<Entry>,
    /// Printed where there is neither.
    pub nothing: Option<String>,
}

/// A question and its answer.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fact {
    pub label: String,
    pub value: Text,
}

/// A note, a consent, a line of a history.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// In bold; empty where there is none.
    pub title: String,
    pub texts: Vec<Text>,
}
