//! Sifts the documents that match the words: filters, counts facets, keeps the first hits, in one pass.
//! Invariant: a document is counted for a facet only if it passes every filter on other names, and found only if it
//! passes them all.

use std::cmp::Ordering;
use std::collections::BinaryHeap;
use std::sync::Arc;

use tantivy::collector::{Collector, SegmentCollector};
use tantivy::query::Weight;
use tantivy::{DocAddress, DocId, DocSet, Score, SegmentOrdinal, SegmentReader, TERMINATED};

use crate::columns::Columns;
use crate::geo::{self, Unit};
use crate::openings::Moment;
use crate::query::Order;
use crate::rank;

/// All that is asked of a document beside its words.
#[derive(Default)]
pub(crate) struct Sieve {
    /// In the order of segments.
    pub(crate) columns: Vec<Arc<Columns>>,
    /// For each facet number, the filters it satisfies, a bit each.
    pub(crate) satisfies: Vec<u32>,
    /// All filters.
    pub(crate) filters: u32,
    /// For each filter, all filters on its name, or 0 when its name is not counted; and that name.
    pub(crate) siblings: Vec<(u32, u32)>,
    /// For each facet number, its name; empty when nothing is counted.
    pub(crate) counted: Vec<u32>,
    pub(crate) open_at: Option<Moment>,
    pub(crate) open_on: Option<i32>,
    pub(crate) now: Option<Moment>,
    pub(crate) near: Option<Unit>,
    /// Farthest squared chord.
    pub(crate) within: Option<f64>,
    pub(crate) modified_after: Option<i64>,
    pub(crate) order: Order,
    /// Whether the words give a score.
    pub(crate) scored: bool,
    /// Hits to keep.
    pub(crate) keep: usize,
}

/// What a sieve kept.
#[derive(Default)]
pub(crate) struct Sifted {
    pub(crate) total: usize,
    /// By facet number.
    pub(crate) counts: Vec<u64>,
    /// In order: rank and address.
    pub(crate) kept: Vec<(f64, DocAddress)>,
}

pub(crate) struct Sifting(pub(crate) Arc<Sieve>);

impl Collector for Sifting {
    type Fruit = Sifted;
    type Child = SegmentSifting;

    fn for_segment(&self, ordinal: SegmentOrdinal, _: &SegmentReader) -> tantivy::Result<SegmentSifting> {
        let sieve = self.0.clone();
        let columns = sieve.columns[ordinal as usize].clone();
        Ok(SegmentSifting {
            ordinal,
            total: 0,
            counts: vec![0; sieve.counted.len()],
            kept: BinaryHeap::with_capacity(sieve.keep.min(1_000) + 1),
            open_at: vec![None; if sieve.open_at.is_some() { columns.hours.len() } else { 0 }],
            open_now: vec![None; if sieve.now.is_some() { columns.hours.len() } else { 0 }],
            columns,
            sieve,
        })
    }

    /// Scores a document after its filters, and only if it is kept or may be.
    fn collect_segment(
        &self,
        weight: &dyn Weight,
        ordinal: SegmentOrdinal,
        reader: &SegmentReader,
    ) -> tantivy::Result<(u32, Sifted, Vec<Kept>)> {
        let mut sifting = self.for_segment(ordinal, reader)?;
        let mut scorer = weight.scorer(reader, 1.0)?;
        let alive = reader.alive_bitset();
        let mut doc = scorer.doc();
        while doc != TERMINATED {
            if alive.is_none_or(|alive| alive.is_alive(doc)) && sifting.sift(doc) {
                let score = if self.0.scored { scorer.score() } else { 0.0 };
                sifting.keep(doc, score);
            }
            doc = scorer.advance();
        }
        Ok(sifting.harvest())
    }

    fn requires_scoring(&self) -> bool {
        self.0.scored
    }

    fn merge_fruits(&self, fruits: Vec<(u32, Sifted, Vec<Kept>)>) -> tantivy::Result<Sifted> {
        let mut whole = Sifted { counts: vec![0; self.0.counted.len()], ..Sifted::default() };
        let mut kept = Vec::new();
        for (ordinal, part, hits) in fruits {
            whole.total += part.total;
            whole.counts.iter_mut().zip(part.counts).for_each(|(sum, count)| *sum += count);
            let columns = &self.0.columns[ordinal as usize];
            kept.extend(hits.into_iter().map(|hit| (hit, columns.sort(hit.name), ordinal)));
        }
        kept.sort_by(|(a, a_name, a_segment), (b, b_name, b_segment)| {
            b.rank
                .total_cmp(&a.rank)
                .then_with(|| a_name.cmp(b_name))
                .then_with(|| (a_segment, a.doc).cmp(&(b_segment, b.doc)))
        });
        kept.truncate(self.0.keep);
        whole.kept = kept.into_iter().map(|(hit, _, segment)| (hit.rank, DocAddress::new(segment, hit.doc))).collect();
        Ok(whole)
    }
}

/// A hit within its segment. The greatest is the last in order, so that a heap gives it up first.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Kept {
    rank: f64,
    name: u32,
    doc: DocId,
}

impl Eq for Kept {}

impl PartialOrd for Kept {
    fn partial_cmp(&self, other: &Kept) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Kept {
    fn cmp(&self, other: &Kept) -> Ordering {
        other.rank.total_cmp(&self.rank).then_with(|| (self.name, self.doc).cmp(&(other.name, other.doc)))
    }
}

pub(crate) struct SegmentSifting {
    sieve: Arc<Sieve>,
    columns: Arc<Columns>,
    ordinal: u32,
    total: usize,
    counts: Vec<u64>,
    kept: BinaryHeap<Kept>,
    /// Answers already worked out, by schedule.
    open_at: Vec<Option<bool>>,
    open_now: Vec<Option<bool>>,
}

impl SegmentCollector for SegmentSifting {
    type Fruit = (u32, Sifted, Vec<Kept>);

    fn collect(&mut self, doc: DocId, score: Score) {
        if self.sift(doc) {
            self.keep(doc, score);
        }
    }

    fn harvest(self) -> Self::Fruit {
        let sifted = Sifted { total: self.total, counts: self.counts, kept: Vec::new() };
        (self.ordinal, sifted, self.kept.into_vec())
    }
}

impl SegmentSifting {
    /// Counts a document. Whether it is found.
    fn sift(&mut self, doc: DocId) -> bool {
        let missing = self.missing(doc);
        if missing != 0 {
            self.count_beside(doc, missing);
            return false;
        }
        if !self.passes(doc) {
            return false;
        }
        self.total += 1;
        if !self.counts.is_empty() {
            for facet in self.columns.facets(doc) {
                self.counts[*facet as usize] += 1;
            }
        }
        true
    }

    /// The filters a document does not satisfy.
    fn missing(&self, doc: DocId) -> u32 {
        if self.sieve.filters == 0 {
            return 0;
        }
        let satisfied =
            self.columns.facets(doc).iter().fold(0, |all, facet| all | self.sieve.satisfies[*facet as usize]);
        self.sieve.filters & !satisfied
    }

    /// Counts a document that only fails filters on one name, for that name.
    fn count_beside(&mut self, doc: DocId, missing: u32) {
        let (siblings, name) = self.sieve.siblings[missing.trailing_zeros() as usize];
        if missing & !siblings != 0 || !self.passes(doc) {
            return;
        }
        for facet in self.columns.facets(doc) {
            if self.sieve.counted[*facet as usize] == name {
                self.counts[*facet as usize] += 1;
            }
        }
    }

    /// Hours, distance and time of change.
    fn passes(&mut self, doc: DocId) -> bool {
        let (sieve, columns) = (&self.sieve, &self.columns);
        if sieve.modified_after.is_some_and(|after| columns.modified[doc as usize] <= after) {
            return false;
        }
        if let (Some(within), Some(near)) = (sieve.within, &sieve.near)
            && !columns.place(doc).is_some_and(|place| geo::chord2(place, near) <= within)
        {
            return false;
        }
        if sieve.open_on.is_some_and(|day| columns.openings(doc).opens_on(day) != Some(true)) {
            return false;
        }
        sieve.open_at.is_none_or(|at| is_open(columns, &mut self.open_at, doc, at))
    }

    fn keep(&mut self, doc: DocId, score: Score) {
        let kept = Kept { rank: self.rank(doc, score), name: self.columns.name[doc as usize], doc };
        if self.kept.len() < self.sieve.keep {
            self.kept.push(kept);
        } else if let Some(mut last) = self.kept.peek_mut()
            && kept < *last
        {
            *last = kept;
        }
    }

    /// Higher comes first.
    fn rank(&mut self, doc: DocId, score: Score) -> f64 {
        let (sieve, columns) = (&self.sieve, &self.columns);
        let chord = || Some(geo::chord2(columns.place(doc)?, sieve.near.as_ref()?));
        match sieve.order {
            Order::Name => 0.0,
            Order::Modified => columns.modified[doc as usize] as f64,
            Order::Distance => chord().map_or(f64::NEG_INFINITY, |chord| -chord),
            Order::Relevance => {
                let mut rank = if sieve.scored { f64::from(score) } else { 1.0 };
                if let Some(chord) = chord() {
                    rank *= rank::nearness(chord);
                }
                if let Some(now) = sieve.now {
                    rank *= rank::freshness(columns.fresh[doc as usize], now.day);
                    if is_open(columns, &mut self.open_now, doc, now) {
                        rank *= rank::OPEN_NOW;
                    }
                }
                rank
            }
        }
    }
}

/// Many places share their hours, so answers are kept by schedule.
fn is_open(columns: &Columns, answers: &mut [Option<bool>], doc: DocId, at: Moment) -> bool {
    let answer = &mut answers[columns.schedule[doc as usize] as usize];
    *answer.get_or_insert_with(|| columns.openings(doc).is_open(at) == Some(true))
}
