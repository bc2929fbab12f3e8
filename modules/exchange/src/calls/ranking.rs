//! What reviewers found, put in order: the raw score of each application, and one adjusted for how severe its reviewers are. Pure.
//!
//! **Raw**: the mean, over the reviewers of an application, of Σ weight × score ÷ best score: from 0 to 100.
//!
//! **Adjusted**: a score is taken for what the application deserves plus how generous its reviewer is, score(a, r) = q(a) + s(r),
//! and both are found by least squares over all scores of the call (two-way layout without interaction: H. Scheffé, *The Analysis
//! of Variance*, 1959, chapter 4; for unbalanced designs S. R. Searle, *Linear Models*, 1971, chapter 7). Unlike the mean of a
//! reviewer, or z-scores by reviewer, it does not hold against somebody that they were given the weaker applications; and unlike
//! z-scores, to score an application higher never lets it fall. Of a reviewer of fewer than [`FEW`] applications nothing is
//! concluded: s = 0. Where no such reviewer joins a group of reviewers who share applications, the s of the group are measured from
//! their mean, so that the adjusted scores keep the mean of the raw ones.

use std::collections::BTreeMap;
use uuid::Uuid;

/// Below so many applications a reviewer is taken as they are.
pub const FEW: usize = 3;
/// Reviewers further apart than this, of 100, are to talk.
pub const APART: f64 = 25.0;
/// Scores nearer than this are equal.
const SAME: f64 = 1e-6;

/// What one reviewer gave one application, from 0 to 100.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Score {
    pub application: Uuid,
    pub reviewer: Uuid,
    pub total: f64,
}

/// The total of one review: `scores` by criterion, from 0 to `best`; `weights` add up to 100.
pub fn total(weights: &[u32], scores: &BTreeMap<u8, u8>, best: u8) -> f64 {
    let of = |(n, weight): (usize, &u32)| {
        let score = u8::try_from(n).ok().and_then(|n| scores.get(&n)).copied().unwrap_or_default();
        f64::from(*weight) * f64::from(score) / f64::from(best)
    };
    weights.iter().enumerate().map(of).sum()
}

/// An application in order.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Placed {
    pub application: Uuid,
    pub raw: f64,
    pub adjusted: f64,
    /// From 1; equal scores share a rank.
    pub raw_rank: usize,
    pub rank: usize,
    /// Between the highest and the lowest of its reviewers.
    pub spread: f64,
}

impl Placed {
    /// Whether its reviewers are far apart.
    pub fn is_apart(&self) -> bool {
        self.spread > APART
    }
}

fn mean(all: impl IntoIterator<Item = f64>) -> f64 {
    let (sum, count) = all.into_iter().fold((0.0, 0.0), |(sum, count), it| (sum + it, count + 1.0));
    if count == 0.0 { 0.0 } else { sum / count }
}

/// All applications that have a score, the best by adjusted score first; equal ones by raw score, then by identifier.
pub fn ranked(scores: &[Score]) -> Vec<Placed> {
    let generous = severity(scores);
    let mut by: BTreeMap<Uuid, Vec<&Score>> = BTreeMap::new();
    scores.iter().for_each(|it| by.entry(it.application).or_default().push(it));
    let mut all: Vec<Placed> = (by.into_iter())
        .map(|(application, given)| {
            let totals = || given.iter().map(|it| it.total);
            let least = |it: &Score| it.total - generous.get(&it.reviewer).copied().unwrap_or_default();
            let (high, low) = (totals().fold(f64::MIN, f64::max), totals().fold(f64::MAX, f64::min));
            let (raw, adjusted) = (mean(totals()), mean(given.iter().map(|it| least(it))));
            Placed { application, raw, adjusted, raw_rank: 0, rank: 0, spread: high - low }
        })
        .collect();
    let order = |a: f64, b: f64| if (a - b).abs() < SAME { std::cmp::Ordering::Equal } else { b.total_cmp(&a) };
    all.sort_by(|a, b| b.raw.total_cmp(&a.raw).then(a.application.cmp(&b.application)));
    for n in 0..all.len() {
        let tied = n > 0 && order(all[n - 1].raw, all[n].raw).is_eq();
        all[n].raw_rank = if tied { all[n - 1].raw_rank } else { n + 1 };
    }
    all.sort_by(|a, b| b.adjusted.total_cmp(&a.adjusted));
    for n in 0..all.len() {
        let tied = n > 0 && order(all[n - 1].adjusted, all[n].adjusted).is_eq();
        all[n].rank = if tied { all[n - 1].rank } else { n + 1 };
    }
    all.sort_by(|a, b| a.rank.cmp(&b.rank).then(a.raw_rank.cmp(&b.raw_rank)).then(a.application.cmp(&b.application)));
    all
}

/// How generous each reviewer is, in points; those of too few applications are not in it.
pub fn severity(scores: &[Score]) -> BTreeMap<Uuid, f64> {
    let mut counts: BTreeMap<Uuid, usize> = BTreeMap::new();
    scores.iter().for_each(|it| *counts.entry(it.reviewer).or_default() += 1);
    let free: Vec<Uuid> = counts.iter().filter(|(_, count)| **count >= FEW).map(|(id, _)| *id).collect();
    let at = |id: Uuid| free.binary_search(&id).ok();
    let mut by: BTreeMap<Uuid, Vec<&Score>> = BTreeMap::new();
    scores.iter().for_each(|it| by.entry(it.application).or_default().push(it));
    // The normal equations, with what applications deserve taken out of them.
    let mut rows = vec![vec![0.0; free.len() + 1]; free.len()];
    for given in by.values() {
        let (own, share) = (mean(given.iter().map(|it| it.total)), 1.0 / given.len() as f64);
        for it in given {
            let Some(row) = at(it.reviewer) else { continue };
            rows[row][row] += 1.0;
            rows[row][free.len()] += it.total - own;
            given.iter().filter_map(|other| at(other.reviewer)).for_each(|column| rows[row][column] -= share);
        }
    }
    let found = solved(rows);
    let mut all: BTreeMap<Uuid, f64> = free.iter().copied().zip(found).collect();
    for group in groups(&by, &counts) {
        let weight = |id: &Uuid| counts.get(id).copied().unwrap_or_default() as f64;
        let whole: f64 = group.iter().map(weight).sum();
        let middle = group.iter().map(|id| weight(id) * all.get(id).copied().unwrap_or_default()).sum::<f64>() / whole;
        group.iter().for_each(|id| *all.entry(*id).or_default() -= middle);
    }
    all
}

/// Gauss–Jordan with the largest pivot; what nothing determines is 0.
fn solved(mut rows: Vec<Vec<f64>>) -> Vec<f64> {
    let size = rows.len();
    let mut used = vec![None; size];
    let mut next = 0;
    for column in 0..size {
        let best = (next..size).max_by(|a, b| rows[*a][column].abs().total_cmp(&rows[*b][column].abs()));
        let Some(best) = best.filter(|row| rows[*row][column].abs() > 1e-9) else { continue };
        rows.swap(next, best);
        let pivot = rows[next].clone();
        for (_, row) in rows.iter_mut().enumerate().filter(|(n, _)| *n != next) {
            let factor = row[column] / pivot[column];
            row.iter_mut().zip(&pivot).for_each(|(it, of)| *it -= factor * of);
        }
        used[column] = Some(next);
        next += 1;
    }
    let value = |(column, row): (usize, &Option<usize>)| row.map_or(0.0, |row| rows[row][size] / rows[row][column]);
    used.iter().enumerate().map(value).collect()
}

/// Groups of reviewers who share applications, directly or by others, and whom nobody of too few applications joins.
fn groups(by: &BTreeMap<Uuid, Vec<&Score>>, counts: &BTreeMap<Uuid, usize>) -> Vec<Vec<Uuid>> {
    let mut group: BTreeMap<Uuid, Uuid> = counts.keys().map(|id| (*id, *id)).collect();
    for given in by.values() {
        let names: Vec<Uuid> = given.iter().filter_map(|it| group.get(&it.reviewer).copied()).collect();
        let Some(first) = names.iter().min().copied() else { continue };
        group.values_mut().filter(|it| names.contains(it)).for_each(|it| *it = first);
    }
    let mut all: BTreeMap<Uuid, Vec<Uuid>> = BTreeMap::new();
    group.into_iter().for_each(|(id, of)| all.entry(of).or_default().push(id));
    let known = |id: &Uuid| counts.get(id).is_some_and(|count| *count >= FEW);
    all.into_values().filter(|ids| ids.iter().all(known)).collect()
}

#[cfg(test)]
#[path = "ranking_tests.rs"]
mod tests;
