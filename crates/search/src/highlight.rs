//! Finds the words asked in a text, and the piece of it that has most of them.
//! Invariant: ranges are on character boundaries of the text they come with, ascending and apart.

use std::collections::{HashMap, HashSet};
use std::ops::Range;

use crate::analysis::{self, Analysers};
use crate::expand::Wanted;
use crate::language::Language;
use crate::query::Snippet;

/// Length of a snippet, in characters.
const LENGTH: usize = 200;

/// Bytes of a text that are looked through, and marks made in it, at most.
const LONGEST: usize = 20_000;
const MOST_MARKS: usize = 200;

/// Marks texts, remembering each word it has already judged.
pub(crate) struct Marker {
    analysers: Analysers,
    wanted: Wanted,
    judged: [HashMap<String, bool>; 6],
    /// First letters of wanted terms: most words are told apart by them without being analysed.
    initials: [HashSet<char>; 6],
}

impl Marker {
    pub(crate) fn new(analysers: &Analysers, wanted: Wanted) -> Marker {
        let initials = Language::ALL.map(|language| {
            let terms = wanted.stems[language as usize].iter().chain(&wanted.words[language as usize]);
            terms.filter_map(|term| term.chars().next()).collect()
        });
        Marker { analysers: analysers.clone(), wanted, judged: Default::default(), initials }
    }

    /// Where the words asked stand in a text.
    pub(crate) fn marks(&mut self, lang: &str, text: &str) -> Vec<Range<usize>> {
        let language = Language::of(lang);
        let mut marks = Vec::new();
        if self.initials[language as usize].is_empty() {
            return marks;
        }
        let text = &text[..text.floor_char_boundary(LONGEST)];
        let mut at = 0;
        while let Some((from, to)) = analysis::next_word(text, at) {
            at = to;
            if self.is_wanted(language, &text[from..to]) {
                marks.push(from..to);
                if marks.len() == MOST_MARKS {
                    break;
                }
            }
        }
        marks
    }

    fn is_wanted(&mut self, language: Language, word: &str) -> bool {
        let first = word.as_bytes()[0];
        if first.is_ascii() && !self.initials[language as usize].contains(&char::from(first.to_ascii_lowercase())) {
            return false;
        }
        if let Some(known) = self.judged[language as usize].get(word) {
            return *known;
        }
        let wanted = self
            .analysers
            .stem(language, word)
            .is_some_and(|stem| self.wanted.stems[language as usize].contains(&stem))
            || self.wanted.words[language as usize].contains(&self.analysers.plain(word));
        self.judged[language as usize].insert(word.to_owned(), wanted);
        wanted
    }
}

/// A whole text with its marks.
pub(crate) fn whole(lang: &str, text: &str, marks: Vec<Range<usize>>) -> Snippet {
    Snippet { lang: lang.to_owned(), text: text.to_owned(), highlights: marks }
}

/// How many different words the best piece has, and where it is.
pub(crate) fn best_piece(text: &str, marks: &[Range<usize>]) -> (usize, Range<usize>) {
    let width = LENGTH * text.len() / text.chars().count().max(1);
    let numbers = numbered(text, marks);
    let mut best = (0, 0, 0);
    for (at, first) in marks.iter().enumerate() {
        let within = marks[at..].iter().take_while(|mark| mark.end <= first.start + width * 3 / 4).count();
        let different =
            numbers[at..at + within].iter().fold(0u64, |all, number| all | 1 << number).count_ones() as usize;
        if (different, within) > (best.0, best.1) {
            best = (different, within, first.start);
        }
    }
    let start = if best.0 == 0 { 0 } else { beginning(text, best.2, width / 4) };
    (best.0, start..end(text, start + width))
}

/// A number for each mark, the same for the same word as written; past sixty-four, words share the last.
fn numbered(text: &str, marks: &[Range<usize>]) -> Vec<usize> {
    let mut words: Vec<&str> = Vec::new();
    let number = |mark: &Range<usize>| {
        let word = &text[mark.clone()];
        let known = words.iter().position(|known| *known == word);
        let number = known.unwrap_or_else(|| {
            words.push(word);
            words.len() - 1
        });
        number.min(63)
    };
    marks.iter().map(number).collect()
}

/// A piece of a text with its marks, and an ellipsis where it is cut.
pub(crate) fn cut(lang: &str, text: &str, piece: Range<usize>, marks: &[Range<usize>]) -> Snippet {
    let inside = &text[piece.clone()];
    let start = piece.start + inside.len() - inside.trim_start().len();
    let inside = inside.trim();
    let before = if text[..start].trim().is_empty() { "" } else { "…" };
    let after = if text[start + inside.len()..].trim().is_empty() { "" } else { "…" };
    let highlights = marks
        .iter()
        .filter(|mark| start <= mark.start && mark.end <= start + inside.len())
        .map(|mark| mark.start - start + before.len()..mark.end - start + before.len())
        .collect();
    Snippet { lang: lang.to_owned(), text: format!("{before}{inside}{after}"), highlights }
}

/// The beginning of the sentence, or else of a word, at most so many bytes before.
fn beginning(text: &str, at: usize, back: usize) -> usize {
    let earliest = text.floor_char_boundary(at.saturating_sub(back));
    if earliest == 0 {
        return 0;
    }
    let before = &text[earliest..at];
    let sentence = before
        .rfind(['.', '!', '?', '؟', '\n', '。'])
        .map(|stop| earliest + text[earliest + stop..].chars().next().map_or(0, char::len_utf8) + stop);
    sentence.or_else(|| before.find(char::is_whitespace).map(|space| earliest + space)).unwrap_or(at)
}

/// The end of the last whole word before a byte.
fn end(text: &str, at: usize) -> usize {
    if at >= text.len() {
        return text.len();
    }
    let at = text.floor_char_boundary(at);
    text[..at].rfind(char::is_whitespace).filter(|space| at - space < 80).unwrap_or(at)
}
