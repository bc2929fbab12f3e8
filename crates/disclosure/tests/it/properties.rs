//! What holds for every table, every threshold and every succession of releases.
//! The first two are the promise of the control: no attacker narrows a small cell below its protection.

use disclosure::{Cell, Control, Release, Table};
use proptest::prelude::*;

use crate::attacker::Attacker;
use crate::made_up::{Row, counts, rows, tables};

fn release(rows: &[Row], tables: &[Table], earlier: &[Release], threshold: u64) -> Release {
    Control { threshold }.release(&counts(rows), tables, earlier).unwrap()
}

fn months_before(rows: &[Row], end: &str) -> Vec<Row> {
    rows.iter().filter(|(key, _)| key[0].as_str() < end).cloned().collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_attacker_narrows_a_small_cell(rows in rows(25), tables in tables(), threshold in 2..6_u64) {
        let release = release(&rows, &tables, &[], threshold);
        let mut attacker = Attacker::new(&rows);
        release.tables.iter().for_each(|table| attacker.read(&rows, table, &|_| true));
        attacker.attack(threshold, false);
        prop_assert!(release.exposed.is_empty() && release.revised.is_empty());
    }

    #[test]
    fn nor_over_successive_releases(
        rows in rows(25),
        wanted in tables(),
        cuts in prop::sample::subsequence(vec!["m1", "m2", "m3", "m4"], 1..=2),
        threshold in 2..6_u64,
    ) {
        let total = Table::new("total").by(&["theme"]);
        let wanted: Vec<Table> = wanted.into_iter().chain([total]).collect();
        let mut releases: Vec<Release> = Vec::new();
        let mut attacker = Attacker::new(&rows);
        let mut published = Vec::new();
        for end in cuts.iter().copied().chain(["m9"]) {
            let now = months_before(&rows, end);
            if now.is_empty() {
                continue;
            }
            let next = release(&now, &wanted, &releases, threshold);
            prop_assert!(next.revised.is_empty());
            if !next.exposed.is_empty() {
                break; // It says itself that it is not to be published.
            }
            let covered = |key: &[String]| key[0].as_str() < end;
            next.tables.iter().for_each(|table| attacker.read(&rows, table, &covered));
            releases.push(next);
            published.push(end);
        }
        attacker.attack(threshold, false);
        for between in published.windows(2) {
            for theme in ["t0", "t1", "t2"] {
                let later = |key: &[String]| key[0].as_str() >= between[0] && key[0].as_str() < between[1] && key[2] == theme;
                attacker.attack_difference(&later, &rows, threshold);
            }
        }
    }

    #[test]
    fn restricted_tables_do_not_tell_the_rest(rows in rows(25), months in 1..5_usize, threshold in 2..6_u64) {
        let labels = &["m0", "m1", "m2", "m3", "m4"][..months];
        let whole = Table::new("whole").by(&["theme"]).by(&["sex"]);
        let part = Table::new("part").by(&["theme"]).only("month", labels);
        let release = release(&rows, &[whole, part], &[], threshold);
        let mut attacker = Attacker::new(&rows);
        release.tables.iter().for_each(|table| attacker.read(&rows, table, &|_| true));
        attacker.attack(threshold, false);
        for theme in ["t0", "t1", "t2"] {
            let rest = |key: &[String]| !labels.contains(&key[0].as_str()) && key[2] == theme;
            attacker.attack_difference(&rest, &rows, threshold);
        }
    }

    #[test]
    fn the_order_of_rows_changes_nothing(rows in rows(25), tables in tables()) {
        let mut turned = rows.clone();
        turned.reverse();
        let split: Vec<Row> = turned.iter().flat_map(|(key, count)| [(key.clone(), count - 1), (key.clone(), 1)]).collect();
        let whole = release(&rows, &tables, &[], 5);
        prop_assert_eq!(&whole, &release(&turned, &tables, &[], 5));
        prop_assert_eq!(&whole, &release(&split, &tables, &[], 5));
    }

    #[test]
    fn what_is_not_small_hides_nothing(rows in rows(25), tables in tables()) {
        let many: Vec<Row> = rows.into_iter().map(|(key, count)| (key, count + 4)).collect();
        let release = release(&many, &tables, &[], 5);
        prop_assert_eq!(release.loss.primary + release.loss.secondary, 0);
        prop_assert!(release.tables.iter().flat_map(|table| &table.lines).all(|line| line.cell != Cell::Hidden));
    }

    #[test]
    fn a_release_repeated_is_the_same(rows in rows(25), tables in tables()) {
        let first = release(&rows, &tables, &[], 5);
        let again = release(&rows, &tables, std::slice::from_ref(&first), 5);
        prop_assert_eq!(&first.tables, &again.tables);
        prop_assert!(again.exposed.is_empty() && again.revised.is_empty());
    }

    #[test]
    fn the_proofs_hold_the_truth_and_are_wide(rows in rows(25), tables in tables(), threshold in 2..9_u64) {
        let release = release(&rows, &tables, &[], threshold);
        for proof in &release.proofs {
            prop_assert!(proof.high - proof.low >= u128::from(threshold) - 1 && proof.low >= 1);
            prop_assert!(proof.high >= u128::from(threshold));
        }
        prop_assert_eq!(release.proofs.len() as u64, release.loss.primary);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 30, failure_persistence: None, ..ProptestConfig::default() })]

    /// Few enough unknowns to try every table that agrees with what is published.
    #[test]
    fn trying_every_table_narrows_nothing(given in prop::collection::vec(0..7_u64, 9), cross in any::<bool>()) {
        let key = |at: usize| vec![format!("m{}", at / 3), "d0".to_owned(), format!("t{}", at % 3), "s0".to_owned()];
        let rows: Vec<Row> = given.iter().enumerate().filter(|(_, count)| **count > 0).map(|(at, count)| (key(at), *count)).collect();
        prop_assume!(!rows.is_empty());
        let tables = if cross {
            vec![Table::new("cross").by(&["month"]).by(&["theme"])]
        } else {
            vec![Table::new("months").by(&["month"]), Table::new("part").by(&["theme"]).only("month", &["m0", "m1"])]
        };
        let release = release(&rows, &tables, &[], 3);
        let mut attacker = Attacker::new(&rows);
        release.tables.iter().for_each(|table| attacker.read(&rows, table, &|_| true));
        attacker.attack(3, true);
    }
}

/// The attacker is worth being afraid of: where only small cells are hidden, they find them.
#[test]
#[should_panic(expected = "is known to be from 2 to 2")]
fn hiding_small_cells_alone_does_not_hold() {
    let row = |month: &str, theme: &str, count| ([month, "d0", theme, "s0"].map(str::to_owned).to_vec(), count);
    let rows = [row("m0", "t0", 2), row("m0", "t1", 30), row("m1", "t0", 40), row("m1", "t1", 50)];
    let mut table = release(&rows, &[Table::new("cross").by(&["month"]).by(&["theme"])], &[], 0).tables.remove(0);
    for line in &mut table.lines {
        if line.cell == Cell::Shown(2) {
            line.cell = Cell::Hidden;
        }
    }
    let mut attacker = Attacker::new(&rows);
    attacker.read(&rows, &table, &|_| true);
    attacker.attack(5, false);
}
