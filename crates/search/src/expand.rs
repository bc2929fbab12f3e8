//! Everything one word of a question may mean: its stems, synonyms, completions and corrections, as terms of the index.
//! Invariant: only terms that occur are kept, and at most a few dozen for a word.

use std::collections::HashSet;

use tantivy::schema::Field;

use crate::analysis::{self, Analysers};
use crate::document::Part;
use crate::error::Error;
use crate::language::Language;
use crate::rank;
use crate::read::Word;
use crate::rules::{Expression, Rules};
use crate::view::View;
use crate::vocabulary::{self, Candidate, Typed};

/// Completions looked for per language.
const COMPLETIONS: usize = 12;

/// What to look for when looking for a word.
#[derive(Default)]
pub(crate) struct Meaning {
    pub(crate) terms: Vec<(Field, String, f32)>,
    /// Synonyms of several words.
    pub(crate) expressions: Vec<(Language, Expression)>,
    /// Its stems by language, for synonyms of several words. Empty where it is a stop word.
    pub(crate) stems: Vec<(Language, Vec<String>)>,
    /// A stop word in some language: welcome, but not required.
    pub(crate) optional: bool,
    /// Occurs in the reader's language.
    pub(crate) at_home: bool,
    pub(crate) candidates: Vec<Candidate>,
}

impl Meaning {
    pub(crate) fn is_known(&self) -> bool {
        !(self.terms.is_empty() && self.expressions.is_empty())
    }
}

/// Terms to highlight, by language.
#[derive(Default)]
pub(crate) struct Wanted {
    pub(crate) stems: [HashSet<String>; 6],
    /// Whole words, as the vocabulary has them.
    pub(crate) words: [HashSet<String>; 6],
}

pub(crate) struct Expander<'a> {
    pub(crate) view: &'a View,
    pub(crate) rules: &'a Rules,
    pub(crate) analysers: Analysers,
    pub(crate) reader: Language,
    /// Looks in titles and terms only.
    pub(crate) names_only: bool,
    pub(crate) wanted: Wanted,
}

impl Expander<'_> {
    /// The parts of documents looked in.
    pub(crate) fn parts(&self) -> &'static [Part] {
        if self.names_only { &[Part::Title, Part::Terms] } else { &Part::ALL }
    }

    pub(crate) fn word(&mut self, word: &Word, unfinished: bool) -> Result<Meaning, Error> {
        let plain = self.analysers.plain(&word.text);
        let mut meaning =
            Meaning { optional: !unfinished && analysis::is_stop_anywhere(&word.text), ..Meaning::default() };
        for language in self.view.languages.clone() {
            let before = meaning.terms.len();
            let stems = self.readings(language, &word.text);
            for (stem, weight) in &stems {
                self.add_stem(&mut meaning, language, stem, *weight);
            }
            if meaning.terms.len() == before && !analysis::is_stop(language, &word.text) {
                self.add_word(&mut meaning, language, &plain, 1.0);
            }
            for (stem, _) in &stems {
                self.add_synonyms(&mut meaning, language, stem);
            }
            if unfinished {
                self.complete(&mut meaning, language, &plain)?;
            }
            meaning.at_home |= language == self.reader && meaning.terms.len() > before;
            meaning.stems.push((language, stems.into_iter().map(|(stem, _)| stem).collect()));
        }
        Ok(meaning)
    }

    /// Adds what the word may have been meant to be.
    pub(crate) fn correct(&mut self, meaning: &mut Meaning, word: &Word, unfinished: bool) -> Result<(), Error> {
        let plain = self.analysers.plain(&word.text);
        let stem = self.analysers.stem(self.reader, &word.text).unwrap_or_default();
        let typed = Typed { word: &plain, stem: &stem, unfinished };
        let fields: Vec<_> =
            self.view.languages.iter().map(|language| (*language, self.vocabulary(*language))).collect();
        meaning.candidates = vocabulary::corrections(self.view, &fields, self.reader, &typed)?;
        for candidate in meaning.candidates.clone() {
            self.add_word(meaning, candidate.language, &candidate.word, rank::CORRECTED);
            if let Some(stem) = self.analysers.stem(candidate.language, &candidate.word) {
                self.add_stem(meaning, candidate.language, &stem, rank::CORRECTED);
            }
        }
        Ok(())
    }

    /// Words of a question that was only stop words: looked for as they are.
    pub(crate) fn add_literally(&mut self, meaning: &mut Meaning, word: &Word) {
        let plain = self.analysers.plain(&word.text);
        for language in self.view.languages.clone() {
            self.add_word(meaning, language, &plain, 1.0);
        }
    }

    fn complete(&mut self, meaning: &mut Meaning, language: Language, plain: &str) -> Result<(), Error> {
        for completion in vocabulary::completions(self.view, self.vocabulary(language), plain, COMPLETIONS)? {
            if !analysis::is_stop(language, &completion) {
                self.add_word(meaning, language, &completion, rank::COMPLETED);
            }
        }
        Ok(())
    }

    /// The stems a word may have: as typed, and with the accents people leave out.
    fn readings(&mut self, language: Language, word: &str) -> Vec<(String, f32)> {
        let Some(stem) = self.analysers.stem(language, word) else {
            return Vec::new();
        };
        let other = analysis::restored(language, word).and_then(|word| self.analysers.stem(language, &word));
        let other = other.filter(|other| *other != stem).map(|other| (other, rank::RESTORED));
        [(stem, 1.0)].into_iter().chain(other).collect()
    }

    fn add_synonyms(&mut self, meaning: &mut Meaning, language: Language, stem: &str) {
        let rules = self.rules;
        for rule in rules.starting_with(language, stem).iter().filter(|rule| rule.pattern.len() == 1) {
            for expression in &rule.alternatives {
                match &expression[..] {
                    [(_, single)] => self.add_stem(meaning, language, single, rank::SYNONYM),
                    _ if self.occurs(language, expression) => meaning.expressions.push((language, expression.clone())),
                    _ => {}
                }
            }
        }
    }

    /// Whether all stems of an expression occur in one part of the language's texts.
    pub(crate) fn occurs(&self, language: Language, expression: &Expression) -> bool {
        self.parts().iter().any(|part| {
            let field = self.view.fields.text(language, *part);
            expression.iter().all(|(_, stem)| self.view.frequency(field, stem) > 0)
        })
    }

    fn add_stem(&mut self, meaning: &mut Meaning, language: Language, stem: &str, weight: f32) {
        for part in self.parts() {
            let field = self.view.fields.text(language, *part);
            self.add(meaning, field, language, stem, weight * rank::part(*part));
        }
        self.wanted.stems[language as usize].insert(stem.to_owned());
    }

    fn add_word(&mut self, meaning: &mut Meaning, language: Language, plain: &str, weight: f32) {
        let title = weight * rank::part(Part::Terms);
        self.add(meaning, self.view.fields.names(language), language, plain, title);
        if !self.names_only {
            self.add(meaning, self.view.fields.words(language), language, plain, weight);
        }
        self.wanted.words[language as usize].insert(plain.to_owned());
    }

    fn add(&self, meaning: &mut Meaning, field: Field, language: Language, term: &str, weight: f32) {
        let seen = meaning.terms.iter().any(|(other, known, _)| *other == field && known == term);
        if !seen && !term.is_empty() && self.view.frequency(field, term) > 0 {
            let weight = if language == self.reader { weight * rank::READER } else { weight };
            meaning.terms.push((field, term.to_owned(), weight));
        }
    }

    fn vocabulary(&self, language: Language) -> Field {
        if self.names_only { self.view.fields.names(language) } else { self.view.fields.words(language) }
    }
}
