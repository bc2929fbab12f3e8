//! Texts of a given length: common words of a language, one in six a rare one, as names, streets and numbers are.
//! Rare words keep the texts as hard to compress and to index as real ones.

use crate::dice::{Dice, mix};
use crate::words::{self, LANGUAGES};
use serde_json::{Map, Value, json};

/// Rare words that a text may have.
const RARE: usize = 40_000;
const CONSONANTS: [&str; 14] = ["b", "d", "f", "g", "k", "l", "m", "n", "p", "r", "s", "t", "v", "z"];
const VOWELS: [&str; 5] = ["a", "e", "i", "o", "u"];
const ARABIC: [&str; 20] =
    ["ب", "ت", "ج", "ح", "د", "ر", "ز", "س", "ش", "ص", "ط", "ع", "ف", "ق", "ك", "ل", "م", "ن", "ه", "و"];

/// The words of every language, ready to be written.
pub struct Prose(Vec<Vec<&'static str>>);

impl Prose {
    pub fn new() -> Prose {
        Prose(LANGUAGES.iter().map(|language| words::of(language)).collect())
    }

    /// Sentences of `least` to `most` words in all, in each language, with `name` in the first one.
    pub fn text(&self, dice: &mut Dice, least: usize, most: usize, name: Option<&str>) -> Value {
        let length = dice.between(least, most);
        texts(|at| self.sentences(dice, at, length, name))
    }

    /// A title of `least` to `most` words in each language, ending in `name`.
    pub fn title(&self, dice: &mut Dice, least: usize, most: usize, name: &str) -> Value {
        let length = dice.between(least, most) - 1;
        texts(|at| {
            let words: Vec<String> = (0..length).map(|_| self.word(dice, at)).collect();
            format!("{} {name}", capital(&words.join(" ")))
        })
    }

    fn sentences(&self, dice: &mut Dice, at: usize, length: usize, name: Option<&str>) -> String {
        let mut out = String::with_capacity(length * 8);
        let mut left = length;
        while left > 0 {
            let words = dice.between(7, 14).min(left);
            left -= words;
            let mut sentence: Vec<String> = (0..words).map(|_| self.word(dice, at)).collect();
            if let Some(name) = name.filter(|_| out.is_empty()) {
                sentence.push(name.to_owned());
            }
            if !out.is_empty() {
                out.push(' ');
            }
            out.push_str(&capital(&sentence.join(" ")));
            out.push('.');
        }
        out
    }

    fn word(&self, dice: &mut Dice, at: usize) -> String {
        if dice.chance(17) {
            return rare(dice, LANGUAGES[at]);
        }
        let words = &self.0[at];
        words[dice.skewed(words.len())].to_owned()
    }
}

/// A text in every language, as Teranga writes it.
pub fn texts(mut write: impl FnMut(usize) -> String) -> Value {
    let versions: Map<String, Value> = LANGUAGES
        .iter()
        .enumerate()
        .map(|(at, language)| ((*language).to_owned(), json!({ "value": write(at) })))
        .collect();
    json!({ "source": LANGUAGES[0], "versions": versions })
}

/// The same text in every language.
pub fn same(text: &str) -> Value {
    texts(|_| text.to_owned())
}

/// The text in its source language.
pub fn source(text: &Value) -> Value {
    text["versions"][LANGUAGES[0]]["value"].clone()
}

fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

fn rare(dice: &mut Dice, language: &str) -> String {
    if dice.chance(15) {
        return dice.between(1, 400).to_string();
    }
    let number = mix(dice.skewed(RARE) as u64);
    if language == "ar" { letters(number, 5) } else { syllables(number, 3) }
}

fn letters(mut number: u64, count: usize) -> String {
    let mut out = String::new();
    for _ in 0..count {
        out.push_str(ARABIC[usize::try_from(number % 20).unwrap_or_default()]);
        number /= 20;
    }
    out
}

fn syllables(mut number: u64, count: usize) -> String {
    let mut out = String::new();
    for _ in 0..count {
        let at = usize::try_from(number % 70).unwrap_or_default();
        out.push_str(CONSONANTS[at / 5]);
        out.push_str(VOWELS[at % 5]);
        number /= 70;
    }
    out
}

/// The `n`-th name to search for: longer than any other rare word, so nothing else is mistaken for it.
pub fn name(n: usize) -> String {
    capital(&format!("{}k", syllables(mix(n as u64 ^ 0x7e4a), 5)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn names_differ() {
        assert_eq!((0..1_000).map(name).collect::<HashSet<_>>().len(), 1_000);
    }

    #[test]
    fn texts_have_the_length_asked_for_in_every_language() {
        let text = Prose::new().text(&mut Dice::new(1), 40, 80, Some("Belvanek"));
        for language in LANGUAGES {
            let words = text["versions"][language]["value"].as_str().unwrap().split_whitespace().count();
            assert!((40..=81).contains(&words), "{language}: {words}");
        }
    }
}
