//! Documents that match any of several queries, scored by the best.
//! Invariant: a document is scored only when asked, and skipped ones cost a seek and no more.
//!
//! The engine's own union scores every document of a window of 4,096 before it is known whether filters or other words
//! want it. Here most documents are refused by filters, so scoring late and seeking is several times faster.

use tantivy::query::{EmptyScorer, EnableScoring, Explanation, Query, Scorer, Weight};
use tantivy::{DocId, DocSet, Score, SegmentReader, TERMINATED, Term};

#[derive(Debug)]
pub(crate) struct AnyOf {
    queries: Vec<Box<dyn Query>>,
    /// Share of their scores that queries other than the best add.
    others: f32,
}

impl AnyOf {
    pub(crate) fn new(queries: Vec<Box<dyn Query>>, others: f32) -> AnyOf {
        AnyOf { queries, others }
    }
}

impl Clone for AnyOf {
    fn clone(&self) -> AnyOf {
        AnyOf::new(self.queries.iter().map(|query| query.box_clone()).collect(), self.others)
    }
}

impl Query for AnyOf {
    fn weight(&self, scoring: EnableScoring<'_>) -> tantivy::Result<Box<dyn Weight>> {
        let weights = self.queries.iter().map(|query| query.weight(scoring)).collect::<Result<_, _>>()?;
        Ok(Box::new(AnyWeight { weights, others: self.others }))
    }

    fn query_terms<'a>(&'a self, visitor: &mut dyn FnMut(&'a Term, bool)) {
        self.queries.iter().for_each(|query| query.query_terms(visitor));
    }
}

struct AnyWeight {
    weights: Vec<Box<dyn Weight>>,
    others: f32,
}

impl Weight for AnyWeight {
    fn scorer(&self, reader: &SegmentReader, boost: Score) -> tantivy::Result<Box<dyn Scorer>> {
        let mut scorers = Vec::with_capacity(self.weights.len());
        for weight in &self.weights {
            let scorer = weight.scorer(reader, boost)?;
            if scorer.doc() != TERMINATED {
                scorers.push(scorer);
            }
        }
        Ok(match scorers.len() {
            0 => Box::new(EmptyScorer),
            1 => scorers.swap_remove(0),
            _ => Box::new(AnyScorer::new(scorers, self.others)),
        })
    }

    fn explain(&self, reader: &SegmentReader, doc: DocId) -> tantivy::Result<Explanation> {
        let mut scorer = self.scorer(reader, 1.0)?;
        let matches = scorer.doc() == doc || (scorer.doc() < doc && scorer.seek(doc) == doc);
        Ok(Explanation::new("the best of several", if matches { scorer.score() } else { 0.0 }))
    }
}

struct AnyScorer {
    scorers: Vec<Box<dyn Scorer>>,
    /// Where each scorer stands.
    docs: Vec<DocId>,
    doc: DocId,
    others: f32,
}

impl AnyScorer {
    fn new(scorers: Vec<Box<dyn Scorer>>, others: f32) -> AnyScorer {
        let docs: Vec<DocId> = scorers.iter().map(|scorer| scorer.doc()).collect();
        let doc = least(&docs);
        AnyScorer { scorers, docs, doc, others }
    }
}

fn least(docs: &[DocId]) -> DocId {
    docs.iter().copied().min().unwrap_or(TERMINATED)
}

impl DocSet for AnyScorer {
    fn advance(&mut self) -> DocId {
        if self.doc != TERMINATED {
            for (scorer, doc) in self.scorers.iter_mut().zip(&mut self.docs).filter(|(_, doc)| **doc == self.doc) {
                *doc = scorer.advance();
            }
            self.doc = least(&self.docs);
        }
        self.doc
    }

    fn seek(&mut self, target: DocId) -> DocId {
        for (scorer, doc) in self.scorers.iter_mut().zip(&mut self.docs).filter(|(_, doc)| **doc < target) {
            *doc = scorer.seek(target);
        }
        self.doc = least(&self.docs);
        self.doc
    }

    fn doc(&self) -> DocId {
        self.doc
    }

    fn size_hint(&self) -> u32 {
        self.scorers.iter().map(|scorer| scorer.size_hint()).max().unwrap_or_default()
    }

    fn cost(&self) -> u64 {
        self.scorers.iter().map(|scorer| scorer.cost()).sum()
    }
}

impl Scorer for AnyScorer {
    fn score(&mut self) -> Score {
        let (mut best, mut sum) = (0f32, 0f32);
        for (scorer, _) in self.scorers.iter_mut().zip(&self.docs).filter(|(_, doc)| **doc == self.doc) {
            let score = scorer.score();
            best = best.max(score);
            sum += score;
        }
        best + self.others * (sum - best)
    }
}
