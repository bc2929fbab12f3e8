//! Rows and tables made up at random, small enough to be attacked with all means.
//! Months lie in quarters and desks in territories; tables cross any of that, some restricted, in any combination.

use disclosure::{Counts, Table};
use proptest::prelude::*;

pub const DIMENSIONS: [&str; 4] = ["month", "desk", "theme", "sex"];
/// For each dimension its levels, fine to coarse.
pub const LEVELS: [&[&str]; 4] = [&["month", "quarter"], &["desk", "territory"], &["theme"], &["sex"]];
const LABELS: [u32; 4] = [5, 3, 3, 2];

pub type Row = (Vec<String>, u64);

/// The label of a coarser level: months 0, 1, 2 are quarter 0, desks 0 and 1 are territory 0.
pub fn coarser(level: &str, label: &str) -> String {
    let number: u32 = label[1..].parse().unwrap();
    match level {
        "quarter" => format!("q{}", number / 3),
        "territory" => format!("t{}", number / 2),
        _ => label.to_owned(),
    }
}

pub fn counts(rows: &[Row]) -> Counts {
    let mut counts = Counts::new(&DIMENSIONS);
    counts.level("month", "quarter", |label| coarser("quarter", label)).unwrap();
    counts.level("desk", "territory", |label| coarser("territory", label)).unwrap();
    for (labels, count) in rows {
        counts.add(&labels.iter().map(String::as_str).collect::<Vec<_>>(), *count).unwrap();
    }
    counts
}

/// Up to `most` rows: mostly few, some many.
pub fn rows(most: usize) -> impl Strategy<Value = Vec<Row>> {
    let label = |dimension: usize| {
        (0..LABELS[dimension]).prop_map(move |number| format!("{}{number}", &DIMENSIONS[dimension][..1]))
    };
    let labels = (label(0), label(1), label(2), label(3)).prop_map(|(a, b, c, d)| vec![a, b, c, d]);
    let count = prop_oneof![4 => 1..4_u64, 3 => 4..12_u64, 1 => 12..60_u64];
    prop::collection::vec((labels, count), 1..=most)
}

/// One to four tables.
pub fn tables() -> impl Strategy<Value = Vec<Table>> {
    prop::collection::vec(table(), 1..=4)
}

fn table() -> impl Strategy<Value = Table> {
    let axes = prop::collection::vec((prop::bool::weighted(0.5), 1_u8..4), 4);
    let only = prop_oneof![
        3 => Just(None),
        1 => (1..5_u32).prop_map(|months| Some(("month", months))),
        1 => (1..3_u32).prop_map(|desks| Some(("desk", desks))),
    ];
    (axes, only).prop_map(|(axes, only)| {
        let mut table = Table::new("made up");
        for (levels, (there, which)) in LEVELS.iter().zip(axes) {
            let some = levels.iter().enumerate().filter(|(at, _)| levels.len() == 1 || which & (1 << at) != 0);
            let some: Vec<&str> = some.map(|(_, level)| *level).collect();
            if there {
                table = table.by(&some);
            }
        }
        match only {
            None => table,
            Some((level, most)) => {
                let labels: Vec<String> = (0..most).map(|number| format!("{}{number}", &level[..1])).collect();
                table.only(level, &labels.iter().map(String::as_str).collect::<Vec<_>>())
            }
        }
    })
}
