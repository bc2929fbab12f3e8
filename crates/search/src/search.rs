//! Answers a question.
//! Invariant: words loosen only when nothing has them all; filters never loosen.

use std::collections::BTreeMap;
use std::sync::Arc;

use tantivy::Term;
use tantivy::query::{AllQuery, BooleanQuery, ConstScoreQuery, Occur, Query as EngineQuery, TermQuery};
use tantivy::schema::IndexRecordOption;

use crate::any::AnyOf;
use crate::clauses::Clauses;
use crate::collect::{Sieve, Sifted, Sifting};
use crate::error::Error;
use crate::expand::{Expander, Wanted};
use crate::facets::{self, KIND};
use crate::geo;
use crate::hits;
use crate::index::Index;
use crate::language::Language;
use crate::query::{Found, Matched, Order, Query};
use crate::read;
use crate::view::View;

/// Filters a question may have: one bit each.
const MOST_FILTERS: usize = 32;

/// Hits given at most.
pub(crate) const MOST_HITS: usize = 1_000;

/// A filter with more values than this is left to the sieve, which reads any number of values at the same cost.
const MOST_TERMS: usize = 16;

type Boxed = Box<dyn EngineQuery>;

impl Index {
    /// Finds documents. An answer is of one commit, whatever is written meanwhile.
    ///
    /// # Errors
    /// [`Error::TooManyFilters`] beyond 32; otherwise only when the files of the index fail.
    pub fn search(&self, query: &Query) -> Result<Found, Error> {
        let view = self.view();
        let answer = self.answer(&view, query, false)?;
        let mut found = Found {
            total: answer.sifted.total,
            hits: Vec::new(),
            facets: facet_counts(&view, query, &answer.sifted),
            corrected: None,
            matched: answer.matched,
        };
        hits::show(&view, query, answer, &self.analysers, &mut found)?;
        Ok(found)
    }

    /// The hits without their texts. With `names_only`, words are looked for in titles and terms.
    pub(crate) fn answer(&self, view: &View, query: &Query, names_only: bool) -> Result<Answer, Error> {
        let reading = read::read(&query.text);
        let filters = all_filters(query)?;
        let has_words = !query.text.trim().is_empty();
        let sieve = Arc::new(sieve(view, query, &filters, has_words));
        let narrowing = narrowing(view, query, &filters);
        if !has_words {
            let sifted = view.searcher.search(&*narrowed(Box::new(AllQuery), narrowing, false), &Sifting(sieve))?;
            return Ok(Answer { sifted, ..Answer::default() });
        }
        if reading.is_empty() {
            // Signs only, or no word anyone would write.
            return Ok(Answer::default());
        }
        let rules = self.rules();
        let mut expander = Expander {
            view,
            rules: &rules,
            analysers: self.analysers.clone(),
            reader: Language::of(&query.lang),
            names_only,
            wanted: Wanted::default(),
        };
        let mut clauses = Clauses::new(&mut expander, reading, query.prefix)?;
        let run = |clauses: &mut Clauses, matched| {
            let words = clauses.query(matched);
            let sifted = view.searcher.search(&*narrowed(words, copies(&narrowing), true), &Sifting(sieve.clone()))?;
            Ok::<_, Error>((matched, sifted))
        };
        let mut result = run(&mut clauses, Matched::All)?;
        if result.1.total == 0 && clauses.widen()? {
            result = run(&mut clauses, Matched::All)?;
        }
        if result.1.total == 0 && clauses.required() > 2 {
            result = run(&mut clauses, Matched::Most)?;
        }
        if result.1.total == 0 && clauses.required() > 1 {
            result = run(&mut clauses, Matched::Any)?;
        }
        let corrections = clauses.corrections().map(|(word, near)| (word.range.clone(), near.to_vec())).collect();
        let (matched, sifted) = result;
        let matched = if sifted.total == 0 { Matched::All } else { matched };
        Ok(Answer { sifted, matched, corrections, wanted: expander.wanted })
    }
}

/// Hits, and what showing them needs.
#[derive(Default)]
pub(crate) struct Answer {
    pub(crate) sifted: Sifted,
    pub(crate) matched: Matched,
    /// Where in the question, and by what.
    pub(crate) corrections: Vec<(std::ops::Range<usize>, Vec<crate::vocabulary::Candidate>)>,
    pub(crate) wanted: Wanted,
}

/// Kinds and facets alike.
fn all_filters(query: &Query) -> Result<Vec<(&str, &[String])>, Error> {
    let kinds = std::iter::once((KIND, &query.kinds[..]));
    let others = query.filters.iter().map(|(name, values)| (&name[..], &values[..]));
    let filters: Vec<_> = kinds.chain(others).filter(|(_, values)| !values.is_empty()).collect();
    match filters.len() {
        0..=MOST_FILTERS => Ok(filters),
        _ => Err(Error::TooManyFilters { max: MOST_FILTERS }),
    }
}

fn sieve(view: &View, query: &Query, filters: &[(&str, &[String])], scored: bool) -> Sieve {
    let mut satisfies = vec![0; view.facets.entries().len()];
    let mut siblings = Vec::with_capacity(filters.len());
    for (bit, (name, values)) in filters.iter().enumerate() {
        for id in values.iter().filter_map(|value| view.facets.id(&facets::term(name, value))) {
            satisfies[id as usize] |= 1 << bit;
        }
        let same = || filters.iter().enumerate().filter(|(_, (other, _))| other == name);
        siblings.push(match view.facets.name(name).filter(|_| is_counted(query, name)) {
            Some(number) => (same().fold(0, |all, (bit, _)| all | 1 << bit), number),
            None => (0, 0),
        });
    }
    let near = query.near.filter(|near| near.point.is_valid());
    Sieve {
        columns: view.columns.clone(),
        satisfies,
        filters: (0..filters.len()).fold(0, |all, bit| all | 1 << bit),
        siblings,
        counted: match query.facets.is_empty() {
            true => Vec::new(),
            false => view.facets.entries().iter().map(|entry| entry.name).collect(),
        },
        open_at: query.open_at,
        open_on: query.open_on,
        now: query.now,
        near: near.map(|near| near.point.unit()),
        within: near.and_then(|near| near.within_m).map(geo::chord2_of),
        modified_after: query.modified_after,
        order: query.order,
        scored: scored && query.order == Order::Relevance,
        keep: query.limit.min(MOST_HITS).saturating_add(query.offset),
    }
}

fn is_counted(query: &Query, name: &str) -> bool {
    query.facets.iter().any(|counted| counted == name)
}

/// Filters as terms, so that the engine skips what cannot match; the sieve still checks them all. A filter whose own name
/// is counted may only narrow together with another such filter: documents that fail one of them are counted.
fn narrowing(view: &View, query: &Query, filters: &[(&str, &[String])]) -> Vec<Boxed> {
    let (counted, plain): (Vec<_>, Vec<_>) = filters.iter().partition(|(name, _)| is_counted(query, name));
    let few = |(_, values): &&(&str, &[String])| values.len() <= MOST_TERMS;
    let mut queries: Vec<Boxed> = plain.into_iter().filter(few).map(|filter| any_of(view, filter)).collect();
    let mut names: Vec<_> = counted.iter().map(|(name, _)| name).collect();
    names.sort_unstable();
    names.dedup();
    if names.len() > 1 && names.len() == counted.len() && counted.iter().all(few) {
        let all = counted.iter().map(|filter| (Occur::Should, any_of(view, filter))).collect();
        queries.push(Box::new(BooleanQuery::with_minimum_required_clauses(all, counted.len() - 1)));
    }
    queries
}

fn any_of(view: &View, (name, values): &(&str, &[String])) -> Boxed {
    let terms = values.iter().map(|value| {
        let term = Term::from_field_text(view.fields.facet, &facets::term(name, value));
        Box::new(TermQuery::new(term, IndexRecordOption::Basic)) as Boxed
    });
    Box::new(AnyOf::new(terms.collect(), 0.0))
}

fn copies(queries: &[Boxed]) -> Vec<Boxed> {
    queries.iter().map(|query| query.box_clone()).collect()
}

/// Both; only the words give a score.
fn narrowed(words: Boxed, narrowing: Vec<Boxed>, has_words: bool) -> Boxed {
    if narrowing.is_empty() {
        return words;
    }
    let silent = narrowing.into_iter().map(|query| (Occur::Must, Box::new(ConstScoreQuery::new(query, 0.0)) as Boxed));
    let words = has_words.then_some((Occur::Must, words));
    Box::new(BooleanQuery::new(words.into_iter().chain(silent).collect()))
}

fn facet_counts(view: &View, query: &Query, sifted: &Sifted) -> BTreeMap<String, Vec<(String, u64)>> {
    let mut counts: BTreeMap<String, Vec<(String, u64)>> = BTreeMap::new();
    for name in &query.facets {
        let number = view.facets.name(name);
        let entries = view.facets.entries().iter().zip(&sifted.counts);
        let some = entries.filter(|(entry, count)| **count > 0 && Some(entry.name) == number);
        let mut values: Vec<_> = some.map(|(entry, count)| (entry.value.clone(), *count)).collect();
        values.sort_unstable_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
        counts.insert(name.clone(), values);
    }
    counts
}
