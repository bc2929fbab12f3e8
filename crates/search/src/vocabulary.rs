//! Looks through the words that occur: completions of a beginning, corrections of a mistyped word.
//! Invariant: work is bounded, however short the beginning and however large the vocabulary.

use std::collections::HashMap;

use tantivy::query::{DfaWrapper, FuzzyTermQuery};
use tantivy::schema::Field;
use tantivy::{TantivyError, Term};

use crate::error::Error;
use crate::language::Language;
use crate::view::View;

/// Words looked at per segment for one beginning.
const SCANNED: usize = 2_000;

/// A word that occurs and is close to one that does not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Candidate {
    pub(crate) language: Language,
    pub(crate) word: String,
    distance: usize,
    frequency: u64,
}

/// The most frequent words that begin so, with the number of documents they occur in.
pub(crate) fn completions(view: &View, field: Field, beginning: &str, limit: usize) -> Result<Vec<String>, Error> {
    let mut end = beginning.as_bytes().to_vec();
    end.push(u8::MAX);
    let mut counts = HashMap::new();
    for segment in view.searcher.segment_readers() {
        let index = segment.inverted_index(field)?;
        let mut terms = index.terms().range().ge(beginning).lt(&end).into_stream().map_err(TantivyError::from)?;
        count(&mut counts, || terms.next().map(|(word, info)| (word.to_vec(), info.doc_freq)));
    }
    let mut words: Vec<(String, u64)> = counts.into_iter().collect();
    words.sort_unstable_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
    Ok(words.into_iter().take(limit).map(|(word, _)| word).collect())
}

/// A word that needs correcting.
pub(crate) struct Typed<'a> {
    pub(crate) word: &'a str,
    /// Its stem in the reader's language.
    pub(crate) stem: &'a str,
    /// Still being typed.
    pub(crate) unfinished: bool,
}

impl Typed<'_> {
    /// Accepts the words looked for. Making one takes longer than using it, so it serves all fields.
    fn automaton(&self, allowed: u8) -> Result<DfaWrapper, Error> {
        // Only the text of the term counts.
        let term = |text| Term::from_field_text(Field::from_field_id(0), text);
        let query = match self.beginning() {
            Some(beginning) => FuzzyTermQuery::new_prefix(term(beginning), allowed, true),
            None => FuzzyTermQuery::new(term(self.word), allowed, true),
        };
        Ok(query.automaton()?)
    }

    /// What the words looked for begin with, mistakes aside. From six letters on, other endings of the same stem are near
    /// enough: the plural may occur where the singular was meant.
    fn beginning(&self) -> Option<&str> {
        let letters = self.word.chars().count();
        if self.unfinished {
            return Some(self.word);
        }
        let stem = self.stem.chars().count();
        (letters >= 6).then_some(if stem >= 5 && stem + 3 >= letters { self.stem } else { self.word })
    }
}

/// Words within one mistake (from four letters) or two (from eight), closest first, then the reader's language, then the
/// most frequent. Two mistakes are only allowed after a right first letter: people rarely miss it, and it spares most of
/// the vocabulary.
pub(crate) fn corrections(
    view: &View,
    fields: &[(Language, Field)],
    reader: Language,
    typed: &Typed<'_>,
) -> Result<Vec<Candidate>, Error> {
    let letters = typed.word.chars().count();
    if letters < 4 || typed.word.chars().any(|letter| letter.is_ascii_digit()) {
        return Ok(Vec::new());
    }
    let mut found = Vec::new();
    for allowed in 1..=if letters >= 8 { 2 } else { 1 } {
        let automaton = typed.automaton(allowed)?;
        // Two mistakes only after a right first letter.
        let first = typed.word.chars().next().filter(|_| allowed > 1);
        for (language, field) in fields {
            for (word, frequency) in within(view, *field, &automaton, first)? {
                let distance = distance(typed.word, &word, typed.unfinished);
                if typed.unfinished || distance <= usize::from(allowed) + 2 {
                    found.push(Candidate { language: *language, word, distance, frequency });
                }
            }
        }
        if !found.is_empty() {
            break;
        }
    }
    found.sort_unstable_by(|a, b| {
        (a.distance, a.language != reader, b.frequency, &a.word).cmp(&(
            b.distance,
            b.language != reader,
            a.frequency,
            &b.word,
        ))
    });
    found.truncate(5);
    Ok(found)
}

/// The words an automaton accepts, among those that begin with a letter if there is one.
fn within(view: &View, field: Field, near: &DfaWrapper, first: Option<char>) -> Result<HashMap<String, u64>, Error> {
    let mut counts = HashMap::new();
    for segment in view.searcher.segment_readers() {
        let index = segment.inverted_index(field)?;
        let mut terms = index.terms().search(near);
        if let Some(first) = first.map(String::from) {
            let mut end = first.as_bytes().to_vec();
            end.push(u8::MAX);
            terms = terms.ge(&first).lt(end);
        }
        let mut terms = terms.into_stream().map_err(TantivyError::from)?;
        count(&mut counts, || terms.next().map(|(word, info)| (word.to_vec(), info.doc_freq)));
    }
    Ok(counts)
}

/// Adds up the words a stream gives. (A function, since the engine does not name the type of its automata.)
fn count(counts: &mut HashMap<String, u64>, mut next: impl FnMut() -> Option<(Vec<u8>, u32)>) {
    for (word, documents) in std::iter::from_fn(&mut next).take(SCANNED) {
        if let Ok(word) = String::from_utf8(word) {
            *counts.entry(word).or_default() += u64::from(documents);
        }
    }
}

/// Mistakes between two words: a letter added, left out, changed, or two neighbours swapped. With `unfinished`, the least
/// to any beginning of the second.
fn distance(typed: &str, word: &str, unfinished: bool) -> usize {
    let typed: Vec<char> = typed.chars().collect();
    let word: Vec<char> = word.chars().collect();
    let mut rows = vec![vec![0; word.len() + 1]; typed.len() + 1];
    for row in 0..=typed.len() {
        for column in 0..=word.len() {
            rows[row][column] = match (row, column) {
                (0, n) | (n, 0) => n,
                _ => {
                    let changed = rows[row - 1][column - 1] + usize::from(typed[row - 1] != word[column - 1]);
                    let mut least = changed.min(rows[row - 1][column] + 1).min(rows[row][column - 1] + 1);
                    if row > 1 && column > 1 && typed[row - 1] == word[column - 2] && typed[row - 2] == word[column - 1]
                    {
                        least = least.min(rows[row - 2][column - 2] + 1);
                    }
                    least
                }
            };
        }
    }
    let last = &rows[typed.len()];
    if unfinished { last.iter().copied().min().unwrap_or_default() } else { last[word.len()] }
}
