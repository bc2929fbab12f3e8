//! Reads what a person typed.
//! Invariant: never fails, and never gives more than 12 words of the first 200 characters, whatever the text.

use std::ops::Range;

use crate::analysis;

const LONGEST_TEXT: usize = 200;
const MOST_WORDS: usize = 12;

/// A word as typed, normalised, and where it stood in the text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Word {
    pub(crate) text: String,
    pub(crate) range: Range<usize>,
}

#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Reading {
    pub(crate) words: Vec<Word>,
    /// Texts between quotation marks.
    pub(crate) phrases: Vec<String>,
    /// Whether the text ends within the last word, which may then be unfinished.
    pub(crate) unfinished: bool,
}

impl Reading {
    pub(crate) fn is_empty(&self) -> bool {
        self.words.is_empty() && self.phrases.is_empty()
    }
}

pub(crate) fn read(text: &str) -> Reading {
    let end = text.char_indices().nth(LONGEST_TEXT).map_or(text.len(), |(end, _)| end);
    let text = &text[..end];
    let mut reading = Reading::default();
    let mut left = MOST_WORDS;
    let mut at = 0;
    for quoted in quotations(text) {
        read_words(text, at..quoted.start, &mut left, &mut reading);
        let inside = text[quoted.clone()].trim_matches(is_quote);
        let words = analysis::tokens(inside).len();
        if (1..=left).contains(&words) {
            left -= words;
            reading.phrases.push(inside.to_owned());
        }
        at = quoted.end;
    }
    read_words(text, at..text.len(), &mut left, &mut reading);
    reading.unfinished = reading.words.last().is_some_and(|word| word.range.end == text.len());
    reading
}

fn read_words(text: &str, range: Range<usize>, left: &mut usize, reading: &mut Reading) {
    let start = range.start;
    for (word, at) in analysis::tokens(&text[range]).into_iter().take(*left) {
        *left -= 1;
        reading.words.push(Word { text: word, range: start + at.start..start + at.end });
    }
}

/// Where quotation marks open and close again, marks included. One that never closes is still being typed: no quotation.
fn quotations(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut open = None;
    for (at, letter) in text.char_indices().filter(|(_, letter)| is_quote(*letter)) {
        match open.take() {
            None => open = Some(at),
            Some(start) => found.push(start..at + letter.len_utf8()),
        }
    }
    found
}

fn is_quote(letter: char) -> bool {
    matches!(letter, '"' | '“' | '”' | '„' | '«' | '»' | '＂')
}
