//! An attacker for tests: unknowns that are whole and not negative, facts about their sums, and how far a sum can be narrowed.
//! Solved by branch and bound; shares nothing with the control but the words «at least».

use std::collections::{BTreeMap, BTreeSet};

use microlp::{ComparisonOp, OptimizationDirection, Problem};

/// What is known of a sum.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Known {
    /// It is this.
    Exactly(i64),
    /// It is this or more.
    AtLeast(i64),
}

/// Some unknowns, each with how often it counts, and what is known of them together.
pub type Fact = (Vec<(usize, i64)>, Known);

/// Everything that an attacker has written down.
#[derive(Clone, Debug, Default)]
pub struct System {
    facts: BTreeSet<Fact>,
}

impl System {
    /// Writes down what is known of a sum of unknowns.
    pub fn know(&mut self, sum: &[usize], known: Known) {
        self.facts.insert((sum.iter().map(|one| (*one, 1)).collect(), known));
    }

    /// Writes down that two sums are the same.
    pub fn same(&mut self, one: &[usize], other: &[usize]) {
        let terms = one.iter().map(|at| (*at, 1)).chain(other.iter().map(|at| (*at, -1)));
        self.facts.insert((terms.collect(), Known::Exactly(0)));
    }

    /// All that is known.
    pub fn facts(&self) -> impl Iterator<Item = &Fact> {
        self.facts.iter()
    }

    /// What follows by itself: unknowns that a fact leaves one value, and the facts about all others.
    fn settled(&self) -> (BTreeMap<usize, i64>, Vec<Fact>) {
        let mut fixed: BTreeMap<usize, i64> = BTreeMap::new();
        let mut open: Vec<Fact> = self.facts.iter().cloned().collect();
        loop {
            let before = fixed.len();
            for (terms, known) in &mut open {
                let gone: i64 = terms.iter().filter_map(|(one, times)| Some(fixed.get(one)? * times)).sum();
                terms.retain(|(one, _)| !fixed.contains_key(one));
                *known = match *known {
                    Known::Exactly(count) => Known::Exactly(count - gone),
                    Known::AtLeast(count) => Known::AtLeast(count - gone),
                };
                match (terms.as_slice(), *known) {
                    ([(one, times)], Known::Exactly(count)) => drop(fixed.insert(*one, count / times)),
                    (several, Known::Exactly(0)) if several.iter().all(|(_, times)| *times > 0) => {
                        fixed.extend(several.iter().map(|(one, _)| (*one, 0)));
                    }
                    _ => {}
                }
            }
            if fixed.len() == before {
                open.retain(|(terms, _)| !terms.is_empty());
                return (fixed, open);
            }
        }
    }

    /// The least and the most that each of these sums can be, no unknown being more than `most`; none where nothing is possible.
    pub fn bounds(&self, sums: &[Vec<usize>], most: u32) -> Option<Vec<(u64, u64)>> {
        let (fixed, open) = self.settled();
        sums.iter()
            .map(|sum| {
                let told: i64 = sum.iter().filter_map(|one| fixed.get(one)).sum();
                let wanted: BTreeSet<usize> = sum.iter().filter(|one| !fixed.contains_key(one)).copied().collect();
                let facts = touching(&wanted, &open);
                let end = |direction| Some((solved(&wanted, &facts, most, direction)? + told).unsigned_abs());
                Some((end(OptimizationDirection::Minimize)?, end(OptimizationDirection::Maximize)?))
            })
            .collect()
    }
}

/// The facts that have to do with these unknowns, directly or through others.
fn touching<'a>(wanted: &BTreeSet<usize>, facts: &'a [Fact]) -> Vec<&'a Fact> {
    let mut reached = wanted.clone();
    let mut left: Vec<&Fact> = facts.iter().collect();
    let mut found = Vec::new();
    loop {
        let (near, far): (Vec<&Fact>, Vec<&Fact>) =
            left.into_iter().partition(|(terms, _)| terms.iter().any(|(one, _)| reached.contains(one)));
        if near.is_empty() {
            return found;
        }
        reached.extend(near.iter().flat_map(|(terms, _)| terms.iter().map(|(one, _)| *one)));
        found.extend(near);
        left = far;
    }
}

fn solved(wanted: &BTreeSet<usize>, facts: &[&Fact], most: u32, direction: OptimizationDirection) -> Option<i64> {
    if wanted.is_empty() {
        return Some(0);
    }
    let mut problem = Problem::new(direction);
    let most = i32::try_from(most).unwrap_or(i32::MAX);
    let all: BTreeSet<usize> =
        facts.iter().flat_map(|(terms, _)| terms.iter().map(|(one, _)| *one)).chain(wanted.iter().copied()).collect();
    let variables: BTreeMap<usize, _> = all
        .into_iter()
        .map(|one| (one, problem.add_integer_var(f64::from(u8::from(wanted.contains(&one))), (0, most))))
        .collect();
    for (terms, known) in facts {
        let terms: Vec<_> = terms.iter().map(|(one, times)| (variables[one], *times as f64)).collect();
        match known {
            Known::Exactly(count) => problem.add_constraint(&terms, ComparisonOp::Eq, *count as f64),
            Known::AtLeast(count) => problem.add_constraint(&terms, ComparisonOp::Ge, *count as f64),
        }
    }
    Some(problem.solve().ok()?.into_solution().ok()?.objective().round() as i64)
}
