//! What an order of applications must keep: a better score never lets one fall, and a severe reviewer moves nobody.

use super::*;
use proptest::prelude::*;

fn id(n: usize) -> Uuid {
    Uuid::from_u128(n as u128 + 1)
}

/// Scores of some reviewers for some applications: not all for all.
fn any_scores() -> impl Strategy<Value = Vec<Score>> {
    proptest::collection::btree_map((0usize..8, 0usize..5), 0u32..=100, 1..30).prop_map(|all| {
        let score = |((application, reviewer), total): ((usize, usize), u32)| Score {
            application: id(application),
            reviewer: id(100 + reviewer),
            total: f64::from(total),
        };
        all.into_iter().map(score).collect()
    })
}

fn place(all: &[Placed], application: Uuid) -> Placed {
    all.iter().copied().find(|it| it.application == application).unwrap_or(all[0])
}

proptest! {
    /// Whoever is scored higher by one reviewer rises by at least as much as anybody else, and loses no rank.
    #[test]
    fn a_better_score_never_lets_one_fall(scores in any_scores(), chosen in 0usize..30, more in 1u32..40) {
        let chosen = chosen % scores.len();
        let mut better = scores.clone();
        better[chosen].total += f64::from(more);
        let (before, after) = (ranked(&scores), ranked(&better));
        let own = scores[chosen].application;
        let rise = |it: Uuid| place(&after, it).adjusted - place(&before, it).adjusted;
        for it in &before {
            prop_assert!(rise(own) >= rise(it.application) - 1e-6);
        }
        prop_assert!(place(&after, own).rank <= place(&before, own).rank);
        prop_assert!(place(&after, own).raw > place(&before, own).raw);
    }

    /// A reviewer who gives everybody the same number less changes no order among what their group has read.
    #[test]
    fn a_severe_reviewer_moves_nobody(totals in proptest::collection::vec(0u32..=60, 24), less in 1u32..40, who in 0usize..4) {
        // Four reviewers, six applications; each is read by all but one.
        let cell = |n: usize| (n % 6, n / 6);
        let read = |n: &usize| { let (a, r) = cell(*n); a % 4 != r };
        let scores: Vec<Score> = (0..24).filter(read).map(|n| {
            let (a, r) = cell(n);
            Score { application: id(a), reviewer: id(100 + r), total: f64::from(totals[n]) + 40.0 }
        }).collect();
        let severe = |it: &Score| if it.reviewer == id(100 + who) { Score { total: it.total - f64::from(less), ..*it } } else { *it };
        let after: Vec<Score> = scores.iter().map(severe).collect();
        let (before, after) = (ranked(&scores), ranked(&after));
        let shift = after.iter().map(|it| it.adjusted - place(&before, it.application).adjusted).collect::<Vec<_>>();
        prop_assert!(shift.iter().all(|it| (it - shift[0]).abs() < 1e-6), "{shift:?}");
        for it in &before {
            prop_assert_eq!(it.rank, place(&after, it.application).rank);
        }
    }

    /// The order does not depend on the order in which scores came.
    #[test]
    fn ties_are_stable(scores in any_scores()) {
        let mut turned = scores.clone();
        turned.reverse();
        let (one, other) = (ranked(&scores), ranked(&turned));
        prop_assert_eq!(one.len(), other.len());
        for (a, b) in one.iter().zip(&other) {
            prop_assert_eq!((a.application, a.rank, a.raw_rank), (b.application, b.rank, b.raw_rank));
        }
    }

    /// Where all have read all, adjusting changes nothing but says the same.
    #[test]
    fn where_all_read_all_nothing_is_adjusted(totals in proptest::collection::vec(0u32..=100, 12)) {
        let scores: Vec<Score> = totals.iter().enumerate().map(|(n, total)| Score {
            application: id(n % 4), reviewer: id(100 + n / 4), total: f64::from(*total),
        }).collect();
        for it in ranked(&scores) {
            prop_assert!((it.raw - it.adjusted).abs() < 1e-6, "{it:?}");
        }
    }
}

#[test]
fn nothing_is_concluded_from_two() {
    let score = |a, r, total| Score { application: id(a), reviewer: id(r), total };
    let scores = [score(1, 101, 80.0), score(1, 102, 60.0), score(2, 101, 70.0), score(2, 102, 40.0)];
    assert!(severity(&scores).is_empty());
    let all = ranked(&scores);
    assert!((all[0].raw - 70.0).abs() < 1e-9 && (all[0].adjusted - 70.0).abs() < 1e-9);
    assert!(!all[0].is_apart() && all[1].is_apart());
}

#[test]
fn whoever_got_the_severe_reviewer_is_lifted() {
    // Three read all; the fourth, ten points severer, has read the last three applications only.
    let mut scores = Vec::new();
    for a in 0..6 {
        scores.push(Score { application: id(a), reviewer: id(101), total: 60.0 });
        if a >= 3 {
            scores.push(Score { application: id(a), reviewer: id(102), total: 50.0 });
        }
    }
    let all = ranked(&scores);
    assert!(all.iter().all(|it| it.rank == 1), "{all:?}");
    assert_eq!(all.iter().filter(|it| it.raw_rank == 1).count(), 3);
}

#[test]
fn a_total_weighs_what_was_scored() {
    let scores = BTreeMap::from([(0, 5), (1, 3)]);
    assert!((total(&[40, 60], &scores, 5) - 76.0).abs() < 1e-9);
    assert!((total(&[40, 60], &BTreeMap::new(), 5)).abs() < 1e-9);
}
