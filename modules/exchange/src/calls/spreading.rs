//! Who reads which application: spread evenly over reviewers, never to one who has an interest. Pure.
//! The same applications, reviewers and interests always give the same.

use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// Pairs of application and reviewer.
pub type Pairs = BTreeSet<(Uuid, Uuid)>;

/// What is to be added so that each application has `each` reviewers. `barred` may not read; `there` read already. Applications
/// that few may read come first; of those who may, whoever has least to read.
pub fn spread(applications: &[Uuid], reviewers: &[Uuid], barred: &Pairs, there: &Pairs, each: usize) -> Pairs {
    let reviewers: BTreeSet<Uuid> = reviewers.iter().copied().collect();
    let mut load: BTreeMap<Uuid, usize> = reviewers.iter().map(|it| (*it, 0)).collect();
    there.iter().for_each(|(_, it)| *load.entry(*it).or_default() += 1);
    let may =
        |application: Uuid, it: &Uuid| !barred.contains(&(application, *it)) && !there.contains(&(application, *it));
    let mut order: Vec<(usize, Uuid)> = (applications.iter().collect::<BTreeSet<_>>().into_iter())
        .map(|application| (reviewers.iter().filter(|it| may(*application, it)).count(), *application))
        .collect();
    order.sort_unstable();
    let mut added = Pairs::new();
    for (_, application) in order {
        let known = there.iter().filter(|(of, _)| *of == application).count();
        for _ in known..each {
            let free = reviewers.iter().filter(|it| may(application, it) && !added.contains(&(application, **it)));
            let Some(next) = free.min_by_key(|it| (load.get(it).copied().unwrap_or_default(), **it)).copied() else {
                break;
            };
            added.insert((application, next));
            *load.entry(next).or_default() += 1;
        }
    }
    added
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn ids(from: usize, count: usize) -> Vec<Uuid> {
        (0..count).map(|n| Uuid::from_u128((from + n) as u128)).collect()
    }

    proptest! {
        #[test]
        fn nobody_with_an_interest_and_everybody_as_much(
            applications in 0usize..12, reviewers in 0usize..6, barred in proptest::collection::btree_set((0usize..12, 0usize..6), 0..20), each in 1usize..4,
        ) {
            let (all, panel) = (ids(1, applications), ids(1_000, reviewers));
            let barred: Pairs = barred.into_iter()
                .filter(|(a, r)| *a < applications && *r < reviewers).map(|(a, r)| (all[a], panel[r])).collect();
            let made = spread(&all, &panel, &barred, &Pairs::new(), each);
            prop_assert!(made.is_disjoint(&barred));
            for it in &all {
                let may = panel.iter().filter(|r| !barred.contains(&(*it, **r))).count();
                prop_assert_eq!(made.iter().filter(|(a, _)| a == it).count(), may.min(each));
            }
            let load = |r: &Uuid| made.iter().filter(|(_, it)| it == r).count();
            if barred.is_empty() && !panel.is_empty() {
                let loads: Vec<usize> = panel.iter().map(load).collect();
                let (most, least) = (loads.iter().max().copied().unwrap_or(0), loads.iter().min().copied().unwrap_or(0));
                prop_assert!(most - least <= 1, "{loads:?}");
            }
            // The same again, in whatever order, and nothing where all is done.
            let turned: Vec<Uuid> = all.iter().rev().copied().collect();
            prop_assert_eq!(&spread(&turned, &panel, &barred, &Pairs::new(), each), &made);
            prop_assert!(spread(&all, &panel, &barred, &made, each).is_empty());
        }
    }
}
