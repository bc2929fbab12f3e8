//! Whether published tables add up by what they show, as whoever reads them could check.
//! Pure: tables in, the first mistake out; what is hidden is only asked whether plain arithmetic gives it away.

use disclosure::{Cell, Label, Published};
use std::collections::{BTreeMap, BTreeSet};

/// What is wrong with a table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Wrong {
    /// A count from 1 to below the threshold is shown.
    Small,
    /// A total is not the sum of its parts.
    Sum,
    /// A hidden cell is what a subtraction or a sum of shown ones gives.
    Computed,
}

impl Wrong {
    pub(super) const fn told(self) -> &'static str {
        match self {
            Wrong::Small => "it shows a small count",
            Wrong::Sum => "a total is not the sum of its parts",
            Wrong::Computed => "a hidden count can be computed from those that are shown",
        }
    }
}

type Place = Vec<Option<Label>>;

/// A table by itself: nothing small, and every total against its parts.
pub(super) fn within(table: &Published, threshold: u64) -> Option<Wrong> {
    let small = |cell: Cell| matches!(cell, Cell::Shown(count) if count > 0 && count < threshold);
    if table.lines.iter().any(|line| small(line.cell)) {
        return Some(Wrong::Small);
    }
    if table.lines.iter().any(|line| line.at.len() != table.table.axes.len()) {
        return Some(Wrong::Sum);
    }
    let cells: BTreeMap<&Place, Cell> = table.lines.iter().map(|line| (&line.at, line.cell)).collect();
    table.table.axes.iter().enumerate().find_map(|(axis, levels)| {
        // The parts of each total at each level; a total that nothing adds up to has none.
        let mut sums: BTreeMap<(Place, &str), Vec<Cell>> = BTreeMap::new();
        for line in &table.lines {
            let mut total = line.at.clone();
            total[axis] = None;
            match &line.at[axis] {
                Some(label) => sums.entry((total, label.level.as_str())).or_default().push(line.cell),
                None => levels.iter().for_each(|level| {
                    sums.entry((total.clone(), level.as_str())).or_default();
                }),
            }
        }
        let total = |place: &Place| cells.get(place).copied().unwrap_or(Cell::Shown(0));
        sums.iter().find_map(|((place, _), parts)| relate(total(place), parts))
    })
}

/// A longer period against the shorter ones that it is made of, cell by cell.
pub(super) fn over_time(whole: &Published, parts: &[&Published]) -> Option<Wrong> {
    let places: BTreeSet<&Place> =
        std::iter::once(&whole).chain(parts).flat_map(|it| &it.lines).map(|it| &it.at).collect();
    let at = |table: &Published, place: &Place| {
        let named = |label: &Label| (label.level.clone(), label.label.clone());
        let named: Vec<(String, String)> = place.iter().flatten().map(named).collect();
        let named: Vec<(&str, &str)> = named.iter().map(|(level, label)| (level.as_str(), label.as_str())).collect();
        table.cell(&named).unwrap_or(Cell::Hidden)
    };
    places.into_iter().find_map(|place| {
        let cells: Vec<Cell> = parts.iter().map(|table| at(table, place)).collect();
        relate(at(whole, place), &cells)
    })
}

/// A total and what it is the sum of; a part that is not told of is zero.
fn relate(total: Cell, parts: &[Cell]) -> Option<Wrong> {
    let hidden = parts.iter().filter(|it| **it == Cell::Hidden).count();
    let shown = parts.iter().map(|it| if let Cell::Shown(count) = it { *count } else { 0 });
    let sum = shown.fold(0u64, u64::saturating_add);
    match (total, hidden) {
        (Cell::Shown(total), 0) if total != sum => Some(Wrong::Sum),
        // Each hidden part is one at least.
        (Cell::Shown(total), several) if total < sum.saturating_add(several as u64) => Some(Wrong::Sum),
        (Cell::Shown(_), 1) | (Cell::Hidden, 0) => Some(Wrong::Computed),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use Cell::{Hidden, Shown};

    #[test]
    fn totals_are_their_parts() {
        assert_eq!(relate(Shown(9), &[Shown(4), Shown(5)]), None);
        assert_eq!(relate(Shown(9), &[Shown(4), Shown(6)]), Some(Wrong::Sum));
        assert_eq!(relate(Shown(9), &[Shown(8), Hidden, Hidden]), Some(Wrong::Sum), "each of the two is one at least");
        assert_eq!(relate(Shown(0), &[]), None);
    }

    #[test]
    fn what_plain_arithmetic_gives_is_not_hidden() {
        assert_eq!(relate(Shown(9), &[Shown(4), Hidden]), Some(Wrong::Computed));
        assert_eq!(relate(Hidden, &[Shown(4), Shown(5)]), Some(Wrong::Computed));
        assert_eq!(relate(Shown(19), &[Shown(4), Hidden, Hidden]), None);
        assert_eq!(relate(Hidden, &[Hidden, Shown(7)]), None);
    }
}
