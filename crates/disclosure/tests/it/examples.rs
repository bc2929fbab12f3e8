//! Tables small enough to be read, with what is right for them.
//! Each shows one decision of the README.

use disclosure::{Cell, Control, Counts, Release, Table};

fn release(rows: &[(&str, &str, u64)], tables: &[Table], earlier: &[Release]) -> Release {
    let mut counts = Counts::new(&["month", "theme"]);
    counts.level("month", "half", |month| if month < "07" { "first" } else { "second" }.to_owned()).unwrap();
    rows.iter().for_each(|(month, theme, count)| counts.add(&[month, theme], *count).unwrap());
    Control::default().release(&counts, tables, earlier).unwrap()
}

fn cross() -> Table {
    Table::new("cross").by(&["month", "half"]).by(&["theme"])
}

#[test]
fn a_small_cell_takes_three_others_with_it() {
    let mut rows = Vec::new();
    for month in ["01", "02", "03"] {
        for (theme, count) in [("asylum", 20), ("school", 30), ("work", 40)] {
            rows.push((month, theme, if (month, theme) == ("02", "school") { 2 } else { count }));
        }
    }
    let release = release(&rows, &[cross()], &[]);
    assert_eq!((release.loss.primary, release.loss.secondary), (1, 3), "a rectangle within the first half");
    let table = &release.tables[0];
    assert_eq!(table.cell(&[("month", "02"), ("theme", "school")]), Some(Cell::Hidden));
    assert_eq!(table.cell(&[("month", "02")]), Some(Cell::Shown(62)), "the totals stay");
    assert_eq!(table.cell(&[("theme", "school"), ("half", "first")]), Some(Cell::Shown(62)));
    assert_eq!(table.cell(&[]), Some(Cell::Shown(242)));
}

#[test]
fn zeros_are_shown_and_protect_nobody() {
    let rows = [("01", "asylum", 3), ("01", "work", 50), ("02", "work", 60), ("02", "school", 70)];
    let release = release(&rows, &[cross()], &[]);
    let table = &release.tables[0];
    assert_eq!(table.cell(&[("month", "02"), ("theme", "asylum")]), Some(Cell::Shown(0)));
    assert_eq!(table.cell(&[("theme", "asylum")]), Some(Cell::Hidden), "the same 3 visits, once more");
}

#[test]
fn a_group_that_is_all_of_one_kind_is_shown() {
    let release = release(&[("01", "asylum", 30), ("02", "work", 60)], &[cross()], &[]);
    assert_eq!(release.loss.primary + release.loss.secondary, 0);
}

#[test]
fn a_month_cannot_be_found_between_two_releases() {
    let themes = Table::new("themes").by(&["theme"]);
    let june = [("06", "asylum", 20), ("06", "work", 30), ("06", "school", 9)];
    let first = release(&june, std::slice::from_ref(&themes), &[]);
    assert_eq!(first.tables[0].cell(&[("theme", "asylum")]), Some(Cell::Shown(20)));
    let july = [june.as_slice(), &[("07", "asylum", 2), ("07", "work", 25)]].concat();
    let alone = release(&july, std::slice::from_ref(&themes), &[]);
    assert_eq!(alone.tables[0].cell(&[("theme", "asylum")]), Some(Cell::Shown(22)), "nothing is small");
    let second = release(&july, &[themes], &[first]);
    assert_eq!(second.tables[0].cell(&[("theme", "asylum")]), Some(Cell::Hidden), "22 less 20 is 2");
    assert!(second.exposed.is_empty());
}

#[test]
fn a_small_revision_is_hidden_and_reported() {
    let before = release(&[("01", "asylum", 20), ("01", "work", 30)], &[cross()], &[]);
    let after = release(&[("01", "asylum", 21), ("01", "work", 80)], &[cross()], &[before]);
    let table = &after.tables[0];
    assert_eq!(table.cell(&[("month", "01"), ("theme", "asylum")]), Some(Cell::Hidden));
    assert!(after.revised.iter().any(|place| place.at.iter().flatten().any(|label| label.label == "asylum")));
    assert!(after.exposed.is_empty());
}

#[test]
fn a_late_entry_with_a_new_label_is_a_revision() {
    let months = Table::new("months").by(&["month"]);
    let january = [("01", "asylum", 20), ("01", "work", 30)];
    let before = release(&january, std::slice::from_ref(&months), &[]);
    let rows = [january.as_slice(), &[("01", "school", 1), ("02", "asylum", 40), ("02", "work", 50)]].concat();
    let after = release(&rows, &[months], &[before]);
    assert_eq!(after.tables[0].cell(&[("month", "01")]), Some(Cell::Hidden), "51 less 50 is the one that came late");
    assert_eq!(after.tables[0].cell(&[("month", "02")]), Some(Cell::Hidden), "or the total would tell");
    assert_eq!(after.tables[0].cell(&[]), Some(Cell::Shown(141)));
    assert!(after.exposed.is_empty() && !after.revised.is_empty());
}

#[test]
fn what_an_earlier_release_gave_away_is_reported() {
    let mut counts = Counts::new(&["theme"]);
    counts.add(&["asylum"], 2).unwrap();
    counts.add(&["work"], 20).unwrap();
    let tables = [Table::new("themes").by(&["theme"])];
    let open = Control { threshold: 0 }.release(&counts, &tables, &[]).unwrap();
    assert_eq!(open.tables[0].cell(&[("theme", "asylum")]), Some(Cell::Shown(2)));
    let late = Control::default().release(&counts, &tables, &[open]).unwrap();
    assert_eq!(late.tables[0].cell(&[("theme", "asylum")]), Some(Cell::Hidden));
    assert_eq!(late.exposed.len(), 1);
}

#[test]
fn a_kept_release_comes_back_without_its_secrets() {
    let kept = release(&[("01", "asylum", 3), ("01", "work", 50)], &[cross()], &[]);
    let text = serde_json::to_string(&kept).unwrap();
    assert!(!text.contains("low") && !text.contains("primary\":0"));
    let back: Release = serde_json::from_str(&text).unwrap();
    assert_eq!(back.tables, kept.tables);
    assert!(back.proofs.is_empty() && !kept.proofs.is_empty());
}
