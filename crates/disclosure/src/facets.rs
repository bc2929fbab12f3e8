//! The parts of a publication that can be looked at apart: facets, the marginal tables that all others are sums of.
//! What is consistent and not negative on every facet is the margin of some table of whole numbers, because the facets
//! form a tree (a decomposable model: Dobra & Fienberg, PNAS 97, 2000; Lauritzen, Graphical Models, 1996).

use crate::plan::{ABSENT, Grain};

/// Grains of facets such that every given grain is a sum over one of them, and that form a junction tree. Facets that
/// form a cycle (theme × language, language × sex, sex × theme) are put together, those first that make the fewest cells.
/// `labels` tells how many labels a dimension has at a height.
pub(crate) fn decompose(grains: &[Grain], labels: impl Fn(usize, usize) -> usize) -> Vec<Grain> {
    let mut live = maximal(grains);
    let mut done = Vec::new();
    while live.len() > 1 {
        if let Some(ear) = (0..live.len()).find(|at| is_ear(&live, *at)) {
            done.push(live.remove(ear));
            continue;
        }
        let cells = |grain: &Grain| -> f64 {
            let there = grain.iter().enumerate().filter(|(_, height)| **height != ABSENT);
            there.map(|(dimension, height)| labels(dimension, *height) as f64).product()
        };
        let pairs = (0..live.len()).flat_map(|one| (one + 1..live.len()).map(move |other| (one, other)));
        let joined = pairs.map(|(one, other)| finer(&live[one], &live[other]));
        let Some(smallest) = joined.min_by(|one, other| cells(one).total_cmp(&cells(other))) else { break };
        live.push(smallest);
        live = maximal(&live);
    }
    done.extend(live);
    done
}

/// Graham's and Yu & Özsoyoğlu's reduction: an ear shares with all others together no more than with one of them.
fn is_ear(facets: &[Grain], ear: usize) -> bool {
    let others = || facets.iter().enumerate().filter(|(at, _)| *at != ear).map(|(_, facet)| facet);
    let Some(all) = others().cloned().reduce(|one, other| finer(&one, &other)) else { return true };
    let shared: Grain = facets[ear].iter().zip(&all).map(|(one, other)| *one.max(other)).collect();
    others().any(|other| is_sum_over(&shared, other))
}

/// Whether what is seen at grain `coarse` is a sum of what is seen at `fine`.
pub(crate) fn is_sum_over(coarse: &Grain, fine: &Grain) -> bool {
    coarse.iter().zip(fine).all(|(coarse, fine)| coarse >= fine)
}

fn finer(one: &Grain, other: &Grain) -> Grain {
    one.iter().zip(other).map(|(one, other)| *one.min(other)).collect()
}

fn maximal(grains: &[Grain]) -> Vec<Grain> {
    let mut kept: Vec<Grain> = Vec::new();
    for grain in grains {
        if !kept.iter().any(|other| is_sum_over(grain, other)) {
            kept.retain(|other| !is_sum_over(other, grain));
            kept.push(grain.clone());
        }
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    const A: usize = ABSENT;

    fn of(grains: &[[usize; 3]]) -> Vec<Grain> {
        let mut facets = decompose(&grains.iter().map(|grain| grain.to_vec()).collect::<Vec<_>>(), |_, _| 2);
        facets.sort();
        facets
    }

    #[test]
    fn tables_that_share_a_margin_stay_apart() {
        assert_eq!(of(&[[0, 0, A], [0, A, 0], [1, A, A]]), [[0, 0, A], [0, A, 0]]);
    }

    #[test]
    fn a_cycle_becomes_one() {
        assert_eq!(of(&[[0, 0, A], [0, A, 0], [A, 0, 0]]), [[0, 0, 0]]);
    }

    #[test]
    fn what_is_shared_at_a_coarser_level_is_shared() {
        assert_eq!(of(&[[0, 0, A], [1, A, 0]]), [[0, 0, A], [1, A, 0]]);
        assert_eq!(of(&[[0, 1, A], [1, 0, A]]), [[0, 1, A], [1, 0, A]]);
    }
}
