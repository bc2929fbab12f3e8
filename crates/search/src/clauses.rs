//! Turns what was read into queries of the engine.
//! Invariant: every query is made of terms, phrases of terms and their combinations; no text is ever parsed as syntax.

use std::ops::Range;

use tantivy::Term;
use tantivy::query::{BooleanQuery, BoostQuery, EmptyQuery, Occur, PhraseQuery, Query, TermQuery};
use tantivy::schema::IndexRecordOption;

use crate::analysis;
use crate::any::AnyOf;
use crate::error::Error;
use crate::expand::{Expander, Meaning};
use crate::language::Language;
use crate::query::Matched;
use crate::rank;
use crate::read::{Reading, Word};
use crate::rules::Expression;
use crate::vocabulary::Candidate;

type Boxed = Box<dyn Query>;

/// The words of a question with their meanings.
pub(crate) struct Clauses<'a, 'v> {
    expander: &'a mut Expander<'v>,
    words: Vec<(Word, Meaning)>,
    spans: Vec<Span>,
    phrases: Vec<String>,
    unfinished: bool,
}

/// Words that follow each other and have a synonym together, like "carte de séjour".
struct Span {
    words: Range<usize>,
    expressions: Vec<(Language, Expression)>,
}

impl<'a, 'v> Clauses<'a, 'v> {
    pub(crate) fn new(
        expander: &'a mut Expander<'v>,
        reading: Reading,
        prefix: bool,
    ) -> Result<Clauses<'a, 'v>, Error> {
        let unfinished = prefix && reading.unfinished;
        let last = reading.words.len();
        let mut words = Vec::with_capacity(last);
        for (at, word) in reading.words.into_iter().enumerate() {
            let meaning = expander.word(&word, unfinished && at + 1 == last)?;
            words.push((word, meaning));
        }
        if reading.phrases.is_empty() && words.iter().all(|(_, meaning)| meaning.optional) {
            for (word, meaning) in &mut words {
                meaning.optional = false;
                expander.add_literally(meaning, word);
            }
        }
        let mut clauses = Clauses { expander, words, spans: Vec::new(), phrases: reading.phrases, unfinished };
        clauses.spans = clauses.find_spans();
        clauses.correct(|meaning| !meaning.is_known())?;
        Ok(clauses)
    }

    /// Looks for words near those that need it and mean nothing together with others. Whether there are any.
    fn correct(&mut self, needs_it: impl Fn(&Meaning) -> bool) -> Result<bool, Error> {
        let mut corrected = false;
        let last = self.words.len();
        for (at, (word, meaning)) in self.words.iter_mut().enumerate() {
            let spanned = self.spans.iter().any(|span| span.words.contains(&at));
            if !spanned && !meaning.optional && meaning.candidates.is_empty() && needs_it(meaning) {
                self.expander.correct(meaning, word, self.unfinished && at + 1 == last)?;
                corrected |= !meaning.candidates.is_empty();
            }
        }
        Ok(corrected)
    }

    /// Words that nothing has, with what they may have been meant to be.
    pub(crate) fn corrections(&self) -> impl Iterator<Item = (&Word, &[Candidate])> {
        let corrected = self.words.iter().filter(|(_, meaning)| !meaning.candidates.is_empty());
        corrected.map(|(word, meaning)| (word, &meaning.candidates[..]))
    }

    /// How many words must be found, beside quotations.
    pub(crate) fn required(&self) -> usize {
        self.words.iter().filter(|(_, meaning)| !meaning.optional).count()
    }

    /// Looks for near words also where a word occurs, but in a language other than the reader's. Whether there are any.
    pub(crate) fn widen(&mut self) -> Result<bool, Error> {
        self.correct(|meaning| !meaning.at_home)
    }

    /// The query that finds documents with so many of the words.
    pub(crate) fn query(&mut self, matched: Matched) -> Boxed {
        let mut all: Vec<(Occur, Boxed)> = Vec::new();
        for phrase in std::mem::take(&mut self.phrases) {
            if let Some(query) = self.phrase(&phrase) {
                all.push((Occur::Must, query));
            }
            self.phrases.push(phrase);
        }
        let whole = matched == Matched::All;
        let items = self.items(whole);
        let required = items.len();
        match matched {
            Matched::All => all.extend(items.into_iter().map(|query| (Occur::Must, query))),
            Matched::Most | Matched::Any => {
                let least = if matched == Matched::Any { 1 } else { required / 2 + 1 };
                let some = items.into_iter().map(|query| (Occur::Should, query)).collect();
                all.push((Occur::Must, Box::new(BooleanQuery::with_minimum_required_clauses(some, least))));
            }
        }
        let welcome = self.words.iter().filter(|(_, meaning)| meaning.optional && meaning.is_known());
        all.extend(welcome.map(|(_, meaning)| (Occur::Should, self.meaning(meaning))));
        match all.len() {
            1 => all.swap_remove(0).1,
            _ => Box::new(BooleanQuery::new(all)),
        }
    }

    /// One query for each required word or, when `whole`, for each span of words.
    fn items(&self, whole: bool) -> Vec<Boxed> {
        let mut items = Vec::new();
        let mut at = 0;
        while at < self.words.len() {
            let span = self.spans.iter().find(|span| span.words.start == at);
            if let Some(span) = span.filter(|_| whole) {
                items.push(self.span(span));
                at = span.words.end;
                continue;
            }
            let (_, meaning) = &self.words[at];
            if !meaning.optional {
                items.push(match span {
                    Some(span) => self.either(vec![self.meaning(meaning)], &span.expressions),
                    None => self.meaning(meaning),
                });
            }
            at += 1;
        }
        items
    }

    /// All the words of a span, or what they mean together.
    fn span(&self, span: &Span) -> Boxed {
        let words = self.words[span.words.clone()].iter().filter(|(_, meaning)| !meaning.optional);
        let together = words.map(|(_, meaning)| self.meaning(meaning)).collect();
        self.either(vec![Box::new(BooleanQuery::intersection(together))], &span.expressions)
    }

    fn meaning(&self, meaning: &Meaning) -> Boxed {
        let terms = meaning.terms.iter().map(|(field, term, weight)| {
            let term = TermQuery::new(Term::from_field_text(*field, term), IndexRecordOption::WithFreqs);
            Box::new(BoostQuery::new(Box::new(term), *weight)) as Boxed
        });
        self.either(terms.collect(), &meaning.expressions)
    }

    fn either(&self, mut queries: Vec<Boxed>, expressions: &[(Language, Expression)]) -> Boxed {
        for (language, expression) in expressions {
            queries.extend(self.expression(*language, expression, rank::SYNONYM));
        }
        match queries.len() {
            0 => Box::new(EmptyQuery),
            1 => queries.swap_remove(0),
            _ => Box::new(AnyOf::new(queries, rank::OTHER_FIELDS)),
        }
    }

    /// Stems that follow each other, in each part that has them all.
    fn expression(&self, language: Language, expression: &Expression, weight: f32) -> Vec<Boxed> {
        let view = self.expander.view;
        let mut queries = Vec::new();
        for part in self.expander.parts() {
            let field = view.fields.text(language, *part);
            if !expression.iter().all(|(_, stem)| view.frequency(field, stem) > 0) {
                continue;
            }
            let terms: Vec<_> = expression.iter().map(|(at, stem)| (*at, Term::from_field_text(field, stem))).collect();
            let query: Boxed = match &terms[..] {
                [] => continue,
                [(_, term)] => Box::new(TermQuery::new(term.clone(), IndexRecordOption::WithFreqs)),
                _ => Box::new(PhraseQuery::new_with_offset(terms)),
            };
            let home = if language == self.expander.reader { rank::READER } else { 1.0 };
            queries.push(Box::new(BoostQuery::new(query, weight * home * rank::part(*part))) as Boxed);
        }
        queries
    }

    /// A quotation in any language; nothing to require when it is all stop words.
    fn phrase(&mut self, text: &str) -> Option<Boxed> {
        let mut queries = Vec::new();
        let says_something = analysis::tokens(text).iter().any(|(word, _)| !analysis::is_stop_anywhere(word));
        for language in self.expander.view.languages.clone() {
            let stems = self.expander.analysers.stems(language, text);
            queries.extend(self.expression(language, &stems, 1.0));
            self.expander.wanted.stems[language as usize].extend(stems.into_iter().map(|(_, stem)| stem));
        }
        match queries.len() {
            0 if says_something => Some(Box::new(EmptyQuery)),
            0 => None,
            _ => Some(Box::new(AnyOf::new(queries, rank::OTHER_FIELDS))),
        }
    }

    /// Longest first, none over another.
    fn find_spans(&mut self) -> Vec<Span> {
        let mut found: Vec<Span> = Vec::new();
        for language in self.expander.view.languages.clone() {
            let stems: Vec<(usize, Vec<String>)> = self
                .words
                .iter()
                .enumerate()
                .filter_map(|(at, (_, meaning))| {
                    let (_, stems) =
                        meaning.stems.iter().find(|(known, stems)| *known == language && !stems.is_empty())?;
                    Some((at, stems.clone()))
                })
                .collect();
            for start in 0..stems.len() {
                self.match_rules(language, &stems[start..], &mut found);
            }
        }
        found.sort_by_key(|span| (std::cmp::Reverse(span.words.len()), span.words.start));
        let mut spans: Vec<Span> = Vec::new();
        for span in found {
            match spans.iter_mut().find(|kept| kept.words.start < span.words.end && span.words.start < kept.words.end) {
                Some(kept) if kept.words == span.words => kept.expressions.extend(span.expressions),
                Some(_) => {}
                None => spans.push(span),
            }
        }
        spans
    }

    /// The synonyms of several words that begin with the first of these.
    fn match_rules(&mut self, language: Language, stems: &[(usize, Vec<String>)], found: &mut Vec<Span>) {
        let rules = self.expander.rules;
        for first in &stems[0].1 {
            for rule in rules.starting_with(language, first).iter().filter(|rule| rule.pattern.len() > 1) {
                let fits = rule.pattern.len() <= stems.len()
                    && rule.pattern.iter().zip(stems).all(|(stem, (_, readings))| readings.contains(stem));
                let expressions: Vec<_> = rule
                    .alternatives
                    .iter()
                    .filter(|expression| fits && self.expander.occurs(language, expression))
                    .map(|expression| (language, expression.clone()))
                    .collect();
                if !expressions.is_empty() {
                    let wanted = &mut self.expander.wanted.stems[language as usize];
                    wanted.extend(
                        expressions.iter().flat_map(|(_, expression)| expression.iter().map(|(_, stem)| stem.clone())),
                    );
                    found.push(Span { words: stems[0].0..stems[rule.pattern.len() - 1].0 + 1, expressions });
                }
            }
        }
    }
}
