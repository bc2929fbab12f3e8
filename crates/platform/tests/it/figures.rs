//! Month after month of made-up counts, drawn up as the program does, and looked at as somebody who subtracts would.
//! Nothing small is shown, and nothing small is what remains of what is shown.

use disclosure::{Cell, Published, Release};
use platform::figures::releases::control;
use platform::figures::{Month, Rows, Series, Table};
use proptest::prelude::*;

const THEMES: Series = Series {
    name: "themes",
    dimensions: &["desk", "theme"],
    tables: || vec![Table::new("theme").by(&["desk"]).by(&["theme"]), Table::new("desk").by(&["desk"])],
    people: true,
};

/// Draws up month after month, as the program does.
fn successive(months: &[Rows]) -> Vec<Release> {
    let (mut counted, mut all) = (Vec::new(), Vec::new());
    let mut month = Month::parse("2026-01").unwrap();
    for rows in months {
        counted.push((month, rows.clone()));
        let release = control(&THEMES, 5, month, &counted, &all).unwrap();
        all.push(release);
        month = month.next();
    }
    all
}

fn rows() -> impl Strategy<Value = Rows> {
    let row = (0..3u8, 0..4u8, 0..20u64)
        .prop_map(|(desk, theme, count)| (vec![format!("desk {desk}"), format!("theme {theme}")], count));
    proptest::collection::vec(row, 0..14)
}

fn at<'a>(table: &'a Published, desk: Option<&'a str>, theme: Option<&'a str>) -> Cell {
    let at: Vec<(&str, &str)> = desk.map(|it| ("desk", it)).into_iter().chain(theme.map(|it| ("theme", it))).collect();
    table.cell(&at).unwrap()
}

fn truth(rows: &[(Vec<String>, u64)], desk: Option<&str>, theme: Option<&str>) -> u64 {
    let fits = |own: &str, wanted: Option<&str>| wanted.is_none_or(|it| it == own);
    rows.iter().filter(|(labels, _)| fits(&labels[0], desk) && fits(&labels[1], theme)).map(|(_, count)| count).sum()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, ..ProptestConfig::default() })]

    /// What is shown is true and not small; what is hidden cannot be had by taking shown cells from shown totals, nor by
    /// taking months from the quarter that holds them.
    #[test]
    fn nothing_small_is_shown_or_left_over(months in proptest::collection::vec(rows(), 3)) {
        let all = successive(&months);
        let desks = [None, Some("desk 0"), Some("desk 1"), Some("desk 2")];
        let themes = [None, Some("theme 0"), Some("theme 1"), Some("theme 2"), Some("theme 3")];
        for (number, release) in all.iter().enumerate() {
            let month = format!("theme@2026-{:02}", number + 1);
            let Some(table) = release.tables.iter().find(|it| it.table.name == month) else { continue };
            for (desk, theme) in desks.iter().flat_map(|desk| themes.iter().map(move |theme| (*desk, *theme))) {
                match at(table, desk, theme) {
                    Cell::Shown(count) => {
                        prop_assert_eq!(count, truth(&months[number], desk, theme));
                        prop_assert!(count == 0 || count >= 5);
                    }
                    Cell::Hidden => prop_assert!(truth(&months[number], desk, theme) > 0),
                }
            }
            for desk in desks {
                let hidden = themes[1..].iter().filter(|theme| at(table, desk, **theme) == Cell::Hidden).count();
                let total = matches!(at(table, desk, None), Cell::Shown(_));
                prop_assert!(!total || hidden != 1, "one hidden theme of a shown total");
            }
            for theme in themes {
                let hidden = desks[1..].iter().filter(|desk| at(table, **desk, theme) == Cell::Hidden).count();
                prop_assert!(at(table, None, theme) == Cell::Hidden || hidden != 1, "one hidden desk of a shown total");
            }
        }
        let quarter = all[2].tables.iter().find(|it| it.table.name == "theme@2026-Q1");
        let months: Vec<Option<&Published>> = (0..3)
            .map(|number| all[number].tables.iter().find(|it| it.table.name == format!("theme@2026-{:02}", number + 1)))
            .collect();
        if let (Some(quarter), [Some(_), Some(_), Some(_)]) = (quarter, months.as_slice()) {
            for (desk, theme) in desks.iter().flat_map(|desk| themes.iter().map(move |theme| (*desk, *theme))) {
                let hidden = months.iter().flatten().filter(|it| at(it, desk, theme) == Cell::Hidden).count();
                prop_assert!(at(quarter, desk, theme) == Cell::Hidden || hidden != 1, "one hidden month of a quarter");
            }
        }
    }
}

#[test]
fn a_quarter_shows_what_its_months_hide() {
    let rows = |desk: &str, theme: &str, count| (vec![desk.to_owned(), theme.to_owned()], count);
    let month = vec![rows("a", "papers", 40), rows("a", "work", 3), rows("a", "school", 4)];
    let all = successive(&[month.clone(), month.clone(), month]);
    let table = |release: &Release, name: &str| release.tables.iter().find(|it| it.table.name == name).unwrap().clone();
    assert_eq!(at(&table(&all[0], "theme@2026-01"), Some("a"), Some("work")), Cell::Hidden);
    assert_eq!(at(&table(&all[2], "theme@2026-Q1"), Some("a"), Some("work")), Cell::Shown(9));
    assert_eq!(at(&table(&all[2], "theme@2026-Q1"), None, None), Cell::Shown(141));
}

#[test]
fn what_counts_no_people_is_shown() {
    let open = Series { people: false, ..THEMES };
    let rows = vec![(vec!["a".to_owned(), "papers".to_owned()], 2)];
    let month = Month::parse("2026-01").unwrap();
    let release = control(&open, 5, month, &[(month, rows)], &[]).unwrap();
    assert_eq!(at(&release.tables[0], Some("a"), Some("papers")), Cell::Shown(2));
}
