//! Counting visits for figures: nothing is lost, and all tables of a release agree.
//! Visits are made up.

use desks::figures::counting::{Sums, UNSAID, VISITS, band};
use desks::visits::counted::Counted;
use desks::visits::model::{About, Age, Gender, Need, Next};
use kernel::Lang;
use platform::figures::{Cell, Month, Period, releases};
use proptest::prelude::*;
use uuid::Uuid;

const DESKS: [u128; 2] = [1, 2];

fn visit(desk: u128, lang: usize, gender: Option<usize>, waited: Option<u16>, needs: &[(u128, bool)]) -> Counted {
    Counted {
        id: Uuid::nil(),
        desk: Uuid::from_u128(desk),
        day: jiff::civil::date(2026, 10, 7),
        session: None,
        waited,
        language: [Lang::FR, Lang::AR, Lang::EN][lang],
        about: About { gender: gender.map(|it| Gender::ALL[it]), age: Some(Age::Adult), ..About::default() },
        needs: needs.iter().map(|(term, met)| Need { term: Uuid::from_u128(*term), met: *met }).collect(),
        given: Vec::new(),
        next: Next::Nothing,
    }
}

fn any_visit() -> impl Strategy<Value = Counted> {
    let needs = proptest::collection::vec((10..13u128, any::<bool>()), 0..3);
    (0..2usize, 0..3usize, proptest::option::of(0..3usize), proptest::option::of(0..200u16), needs)
        .prop_map(|(desk, lang, gender, waited, needs)| visit(DESKS[desk], lang, gender, waited, &needs))
}

fn sums(visits: &[Counted]) -> Sums {
    let mut sums = Sums::default();
    visits.iter().for_each(|it| sums.add(it, |term| Some(format!("theme-{}", term.as_u128()))));
    sums
}

#[test]
fn waiting_has_bands() {
    let bands: Vec<&str> = [0, 14, 15, 29, 30, 59, 60, u16::MAX].map(band).into();
    assert_eq!(bands, ["0-14", "0-14", "15-29", "15-29", "30-59", "30-59", "60", "60"]);
}

#[test]
fn what_is_not_said_is_a_label_of_its_own() {
    let sums = sums(&[visit(1, 0, None, None, &[(10, false)])]);
    let labels = [Uuid::from_u128(1).to_string().as_str(), "fr", UNSAID, "25-59", UNSAID].map(str::to_owned).to_vec();
    assert_eq!(sums.visits(), [(labels, 1)]);
    assert_eq!(sums.needs()[0].0[1..], ["theme-10".to_owned(), "no".to_owned()]);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    /// Each table of visits adds up to all visits, and needs to all needs, whatever the visits.
    #[test]
    fn nothing_is_lost_in_counting(visits in proptest::collection::vec(any_visit(), 0..80)) {
        let sums = sums(&visits);
        prop_assert_eq!(sums.visits().iter().map(|(_, count)| count).sum::<u64>(), visits.len() as u64);
        let needs: usize = visits.iter().map(|it| it.needs.len()).sum();
        prop_assert_eq!(sums.needs().iter().map(|(_, count)| count).sum::<u64>(), needs as u64);
    }

    /// The total of all tables of one release is the same cell, and is told or hidden in all of them.
    #[test]
    fn all_tables_agree_on_the_total(visits in proptest::collection::vec(any_visit(), 0..60)) {
        let month = Month::parse("2026-10").unwrap();
        let rows = sums(&visits).visits();
        let release = releases::control(&VISITS, 5, month, &[(month, rows)], &[]).unwrap();
        let totals: Vec<Cell> = release.tables.iter().map(|it| it.cell(&[]).unwrap()).collect();
        prop_assert!(totals.windows(2).all(|pair| pair[0] == pair[1]));
        prop_assert!(release.proofs.iter().all(|proof| proof.high - proof.low >= 4), "an interval is narrower than promised");
        prop_assert_eq!(Period::Month(month).code(), "2026-10");
    }
}
