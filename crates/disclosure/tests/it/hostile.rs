//! What nobody should ask, and what comes back.
//! Nothing here panics, hides a zero or shows a small cell.

use disclosure::{Cell, Control, Counts, Error, Table};

fn one(rows: &[(&str, u64)], threshold: u64) -> disclosure::Release {
    let mut counts = Counts::new(&["theme"]);
    rows.iter().for_each(|(theme, count)| counts.add(&[theme], *count).unwrap());
    Control { threshold }.release(&counts, &[Table::new("themes").by(&["theme"])], &[]).unwrap()
}

#[test]
fn nothing_at_all() {
    let none = Control::default().release(&Counts::new(&[]), &[], &[]).unwrap();
    assert!(none.tables.is_empty());
    let total = Control::default().release(&Counts::new(&[]), &[Table::new("total")], &[]).unwrap();
    assert_eq!(total.tables[0].cell(&[]), Some(Cell::Shown(0)));
    for empty in [one(&[], 5), one(&[("a", 0), ("b", 0)], 5)] {
        assert_eq!(empty.tables[0].cell(&[("theme", "a")]), Some(Cell::Shown(0)));
        assert_eq!((empty.loss.cells, empty.loss.of_cells(), empty.loss.of_counts()), (0, 0.0, 0.0));
    }
}

#[test]
fn one_cell() {
    let small = one(&[("a", 2)], 5);
    assert_eq!(small.tables[0].cell(&[("theme", "a")]), Some(Cell::Hidden));
    assert_eq!(small.tables[0].cell(&[]), Some(Cell::Hidden));
    assert_eq!(one(&[("a", 5)], 5).tables[0].cell(&[]), Some(Cell::Shown(5)));
}

#[test]
fn all_small() {
    let release = one(&[("a", 1), ("b", 1), ("c", 1)], 5);
    assert!(release.tables[0].lines.iter().all(|line| line.cell == Cell::Hidden));
    let many: Vec<(String, u64)> = (0..40).map(|at| (format!("{at:02}"), 1 + at % 4)).collect();
    let release = one(&many.iter().map(|(label, count)| (label.as_str(), *count)).collect::<Vec<_>>(), 5);
    assert_eq!(release.loss.primary, 40);
    assert_eq!(release.tables[0].cell(&[]), Some(Cell::Shown(100)), "many small cells protect each other");
}

#[test]
fn thresholds_without_effect() {
    for threshold in [0, 1] {
        let open = one(&[("a", 1), ("b", 2)], threshold);
        assert_eq!(open.tables[0].cell(&[("theme", "a")]), Some(Cell::Shown(1)));
        assert!(open.proofs.is_empty());
    }
}

#[test]
fn the_largest_counts_and_threshold() {
    let huge = one(&[("a", u64::MAX - 9), ("b", 3), ("c", 5)], 5);
    assert_eq!(huge.tables[0].cell(&[]), Some(Cell::Shown(u64::MAX - 1)));
    assert_eq!(huge.tables[0].cell(&[("theme", "b")]), Some(Cell::Hidden));
    let all = one(&[("a", u64::MAX - 9), ("b", 3)], u64::MAX);
    assert!(all.tables[0].lines.iter().all(|line| line.cell == Cell::Hidden));
    let mut counts = Counts::new(&["theme"]);
    counts.add(&["a"], u64::MAX).unwrap();
    assert_eq!(counts.add(&["b"], 1), Err(Error::TooMuch));
}

#[test]
fn duplicate_rows_are_added_up() {
    assert_eq!(one(&[("a", 3), ("a", 3)], 5), one(&[("a", 6)], 5));
}

#[test]
fn tables_and_levels_that_are_not_there() {
    let mut counts = Counts::new(&["month", "theme"]);
    assert_eq!(counts.add(&["01"], 1), Err(Error::Labels { wanted: 2, given: 1 }));
    assert!(matches!(counts.level("week", "year", str::to_owned), Err(Error::Unknown(_))));
    assert!(matches!(counts.level("month", "theme", str::to_owned), Err(Error::Twice(_))));
    counts.level("month", "year", |month| month[..0].to_owned()).unwrap();
    assert!(matches!(counts.level("month", "quarter", str::to_owned), Err(Error::Unknown(_))), "the year is above it");
    let refused = |table: Table| Control::default().release(&counts, &[table], &[]).unwrap_err();
    assert!(matches!(refused(Table::new("").by(&["sex"])), Error::Unknown(_)));
    assert!(matches!(refused(Table::new("").only("sex", &["f"])), Error::Unknown(_)));
    assert!(matches!(refused(Table::new("").by(&[])), Error::Axis(_)));
    assert!(matches!(refused(Table::new("").by(&["month", "theme"])), Error::Axis(_)));
    assert!(matches!(refused(Table::new("").by(&["month"]).by(&["year"])), Error::Axis(_)));
    assert!(matches!(refused(Table::new("").by(&["month", "month"])), Error::Twice(_)));
    let twice = Control::default().release(&Counts::new(&["a", "a"]), &[], &[]);
    assert!(matches!(twice, Err(Error::Twice(_))));
}

#[test]
fn a_restriction_to_nothing_is_zero() {
    let mut counts = Counts::new(&["theme"]);
    counts.add(&["a"], 3).unwrap();
    let table = Table::new("").by(&["theme"]).only("theme", &["z"]);
    let release = Control::default().release(&counts, &[table], &[]).unwrap();
    assert_eq!(release.tables[0].cell(&[]), Some(Cell::Shown(0)));
    assert_eq!(release.tables[0].cell(&[("sex", "f")]), None);
}

#[test]
fn a_table_too_large_for_memory_is_refused() {
    let mut counts = Counts::new(&["a", "b", "c"]);
    for at in 0..300 {
        counts.add(&[&at.to_string(), &at.to_string(), &at.to_string()], 9).unwrap();
    }
    let table = Table::new("").by(&["a"]).by(&["b"]).by(&["c"]);
    assert_eq!(Control::default().release(&counts, &[table], &[]), Err(Error::TooLarge));
}
