//! What must be true of every score, whatever is compared.

use super::*;
use crate::matching::factors::{Days, Past, Place};
use crate::matching::field::{Field, Said, Theme};
use crate::matching::lessons::Lessons;
use crate::modality::Modality;
use kernel::{Lang, Period, Text};
use proptest::prelude::*;
use uuid::Uuid;

fn values() -> impl Strategy<Value = [f32; FACTORS]> {
    proptest::array::uniform9(0.0_f32..=1.0)
}

fn weights() -> impl Strategy<Value = Weights> {
    proptest::option::of(0..FACTORS).prop_map(|left_out| match left_out {
        Some(at) => WEIGHTS.without(Factor::ALL[at]),
        None => WEIGHTS,
    })
}

fn place() -> impl Strategy<Value = Place> {
    (proptest::option::of(0_u8..4), proptest::option::of(2.0_f32..8.0), any::<u32>())
        .prop_map(|(level, size, serves)| Place { level, size, serves })
}

fn days() -> impl Strategy<Value = Days> {
    (20_000_i32..21_000, 0_i32..400).prop_map(|(from, long)| Days { from, to: from + long })
}

proptest! {
    #[test]
    fn a_score_is_from_0_to_1_and_never_falls_when_a_factor_rises(
        low in values(), which in 0..FACTORS, more in 0.0_f32..=1.0, weights in weights(),
    ) {
        let mut high = low;
        high[which] = (high[which] + more).min(1.0);
        let (before, after) = (weights.score(&low), weights.score(&high));
        prop_assert!((0.0..=1.0).contains(&before));
        prop_assert!(after >= before - 1e-6, "{which}: {before} > {after}");
    }

    #[test]
    fn fairness_and_lessons_are_bounded(values in values()) {
        let at = |fairness: f32, lessons: f32| {
            let mut values = values;
            values[Factor::Fairness.at()] = fairness;
            values[Factor::Lessons.at()] = lessons;
            WEIGHTS.score(&values)
        };
        prop_assert!(at(0.0, 1.0) >= at(1.0, 1.0) * (1.0 - WEIGHTS.fairness) - 1e-6);
        let least = 1.0 - crate::matching::lessons::MOST;
        prop_assert!(at(1.0, least) >= at(1.0, 1.0) * least - 1e-6);
    }

    #[test]
    fn what_should_be_symmetric_is(
        a in place(), b in place(), x in days(), y in days(),
        one in proptest::collection::vec(0_u8..5, 0..4), other in proptest::collection::vec(0_u8..5, 0..4),
    ) {
        prop_assert_eq!(factors::territory(&a, &b), factors::territory(&b, &a));
        prop_assert!((0.0..=1.0).contains(&factors::territory(&a, &b)));
        prop_assert_eq!(factors::dates(x, y, None), factors::dates(y, x, None));
        prop_assert!((0.0..=1.0).contains(&factors::dates(x, y, None)));
        prop_assert_eq!(factors::dates(x, y, Some(0)), 0.0);
        let near: Vec<f32> = (0..25).map(|n| if n / 5 == n % 5 { 1.0 } else { 0.2 }).collect();
        let (there, back) = (factors::theme(&one, &other, &near, 5), factors::theme(&other, &one, &near, 5));
        prop_assert!((there - back).abs() < 1e-6 && (0.0..=1.0).contains(&there));
    }

    #[test]
    fn a_past_is_from_0_to_1_and_more_proposals_of_late_never_bring_one_forward(
        answered in 0.0_f32..50.0, part in 0.0_f32..=1.0, lately in 0.0_f32..50.0, more in 0.0_f32..20.0,
    ) {
        let past = |lately| Past { answered, agreed: answered * part, lately };
        prop_assert!((0.0..=1.0).contains(&factors::success(&past(lately))));
        prop_assert!(factors::fairness(&past(lately + more)) <= factors::fairness(&past(lately)));
        prop_assert!(factors::fairness(&past(0.0)) == 1.0 && factors::fairness(&past(lately)) > 0.0);
    }

    #[test]
    fn the_nearer_in_time_the_better(x in days(), gap in 1_i32..100, more in 1_i32..50) {
        let after = |gap: i32| Days { from: x.to + gap, to: x.to + gap + 30 };
        prop_assert!(factors::dates(x, after(gap + more), None) <= factors::dates(x, after(gap), None));
        prop_assert!(factors::dates(x, after(1), None) < factors::dates(x, Days::ALWAYS, None));
    }
}

fn id(n: u128) -> Uuid {
    Uuid::from_u128(n)
}

fn said(n: u128, text: &Text) -> Said<'_> {
    Said {
        subject: Subject { id: id(n), practice: false },
        institution: id(1_000 + n),
        texts: vec![(text, 1.0)],
        themes: vec![id(1)],
        modalities: vec![Modality::Visit],
        languages: vec![text.source()],
        period: Period::default(),
        left: None,
        place: Place::default(),
        past: Past::default(),
    }
}

fn field() -> Field {
    let theme = |n: u128, code: &str, name: &str| Theme {
        id: id(n),
        code: code.into(),
        parent: None,
        name: Text::new(Lang::ES, name),
    };
    Field::new(&[theme(1, "protection", "Protección"), theme(2, "food", "Alimentación")], &Lang::INTERFACE, &[])
}

#[test]
fn the_same_subject_in_another_language_comes_before_other_things_in_the_same() {
    let shelter = Text::new(Lang::PT, "Abrigo para mulheres migrantes que sofrem violência");
    let farm = Text::new(Lang::ES, "Taller de cosecha con mujeres y venta de comida");
    let pool = Pool::new(field(), &[said(1, &farm), said(2, &shelter)]);
    let wanted = Text::new(Lang::ES, "Casa de acogida para mujeres migrantes que sufren violencia");
    let query = pool.ask(&said(3, &wanted), Lessons::default(), 0);
    let best = rank(&pool, &query, &WEIGHTS, 5, |_| true);
    assert_eq!(best[0].subject.id, id(2));
    assert!(best[0].of(Factor::Text) > 2.0 * best[1].of(Factor::Text), "{best:?}");
}

#[test]
fn ties_are_decided_by_identifier_and_one_s_own_is_left_out() {
    let text = Text::new(Lang::ES, "Albergue");
    let mut all: Vec<Said<'_>> = [5, 3, 9, 4].map(|n| said(n, &text)).into();
    all[3].institution = id(1_007);
    let pool = Pool::new(field(), &all);
    let query = pool.ask(&said(7, &text), Lessons::default(), 0);
    let best = rank(&pool, &query, &WEIGHTS, 2, |_| true);
    assert_eq!(best.iter().map(|it| it.subject.id).collect::<Vec<_>>(), [id(3), id(5)]);
    let without = rank(&pool, &query, &WEIGHTS, 9, |it| it.subject.id != id(3));
    assert_eq!(without.iter().map(|it| it.subject.id).collect::<Vec<_>>(), [id(5), id(9)]);
}
