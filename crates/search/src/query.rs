//! Questions and answers.
//! Invariant: a question is plain data with no syntax in it; any text whatever may be asked.

use std::collections::BTreeMap;
use std::ops::Range;

use serde::Serialize;

use crate::geo::Point;
use crate::openings::Moment;

/// What is looked for. `Query::default()` finds everything.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Query {
    /// What the reader typed. Words between quotation marks must follow each other; nothing else is special. Only the
    /// first 200 characters and 12 words count. Empty finds all that passes the filters.
    pub text: String,
    /// The reader's language, as a BCP 47 tag: ranks higher, and is the language of titles and snippets when there is one.
    pub lang: String,
    /// Any of these kinds; empty for all.
    pub kinds: Vec<String>,
    /// Name and values: a document must have one of the values of each entry. An entry without values is ignored.
    pub filters: Vec<(String, Vec<String>)>,
    /// Open at this moment. Places whose hours are not known do not pass.
    pub open_at: Option<Moment>,
    /// Open at any time on this day (days since 1970-01-01).
    pub open_on: Option<i32>,
    /// The reader's present: fills [`Hit::open`], and lets openness and freshness weigh in [`Order::Relevance`].
    pub now: Option<Moment>,
    /// The reader's place.
    pub near: Option<Near>,
    /// Changed after this second (exclusive; since 1970-01-01 UTC).
    pub modified_after: Option<i64>,
    pub order: Order,
    /// Names to count. Counts for a name ignore the filter on that name and honour all others.
    pub facets: Vec<String>,
    /// Hits to skip.
    pub offset: usize,
    /// Hits to give, at most 1,000.
    pub limit: usize,
    /// The last word is still being typed: what begins with it matches too.
    pub prefix: bool,
}

/// Around a place.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Near {
    pub point: Point,
    /// Only what lies within this many metres; `None` only ranks.
    pub within_m: Option<f64>,
}

/// Order of the hits. Ties are broken by name.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Order {
    /// Best match first; the README gives the formula.
    #[default]
    Relevance,
    /// Nearest first, then what has no place. Without [`Query::near`], by name.
    Distance,
    /// By [`crate::Document::sort`].
    Name,
    /// Most recently changed first.
    Modified,
}

/// The answer to a [`Query`].
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Found {
    /// How many documents match in all.
    pub total: usize,
    pub hits: Vec<Hit>,
    /// For each name asked, the values that occur and how often, most frequent first, then by value.
    pub facets: BTreeMap<String, Vec<(String, u64)>>,
    /// "Did you mean": set when a word of the question occurs nowhere and hits were found with a word close to it.
    pub corrected: Option<String>,
    /// How much of the question the hits contain.
    pub matched: Matched,
}

/// How many words of the question each hit has.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Matched {
    /// All of them (or there were none).
    #[default]
    All,
    /// More than half: no document had all.
    Most,
    /// At least one: no document had more than half.
    Any,
}

/// A document found.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Hit {
    pub id: String,
    pub kind: String,
    /// Only comparable within one answer; 0 unless ordered by relevance.
    pub score: f32,
    /// Distance from [`Query::near`].
    pub metres: Option<f64>,
    /// Whether it is open at [`Query::now`]; `None` when not asked or not known.
    pub open: Option<bool>,
    /// The whole title.
    pub title: Option<Snippet>,
    /// The piece of summary or body that has most of the words asked, about 200 characters.
    pub snippet: Option<Snippet>,
}

/// Text to show, with the words that matched.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Snippet {
    /// Language of `text`, as in [`crate::Text::lang`].
    pub lang: String,
    pub text: String,
    /// Byte ranges of `text`, ascending, apart, on character boundaries.
    pub highlights: Vec<Range<usize>>,
}

/// A title to offer while the reader types.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Suggestion {
    pub title: String,
    pub kind: String,
    pub id: String,
    /// Language of `title`.
    pub lang: String,
}
