//! An attacker who writes down one unknown for every combination of labels, and an equation for every published cell.
//! They solve it twice for each cell, for the least and the most: by branch and bound, and by trying everything.

use std::collections::BTreeSet;

use disclosure::attacker::{Known as Told, System};
use disclosure::{Cell, Label, Published};

use crate::made_up::{DIMENSIONS, LEVELS, Row, coarser};

/// What an attacker knows of a sum of unknowns.
#[derive(Clone, Debug, PartialEq)]
pub enum Known {
    Exactly(u64),
    AtLeastOne,
}

pub struct Attacker {
    /// Every combination of labels that somebody has, whether it occurs or not.
    pub unknowns: Vec<Vec<String>>,
    pub facts: Vec<(Vec<usize>, Known)>,
    /// For each published cell: its unknowns and its true count.
    pub cells: Vec<(Vec<usize>, u64)>,
}

impl Attacker {
    /// Knows which labels there are.
    pub fn new(rows: &[Row]) -> Self {
        let mut unknowns = vec![Vec::new()];
        for dimension in 0..DIMENSIONS.len() {
            let labels: BTreeSet<&String> = rows.iter().map(|(labels, _)| &labels[dimension]).collect();
            let longer = |key: &Vec<String>| {
                let key = key.clone();
                labels
                    .iter()
                    .map(move |label| key.iter().cloned().chain([(*label).clone()]).collect())
                    .collect::<Vec<_>>()
            };
            unknowns = unknowns.iter().flat_map(longer).collect();
        }
        Self { unknowns, facts: Vec::new(), cells: Vec::new() }
    }

    /// Reads a table that covers only rows for which `covered` holds.
    pub fn read(&mut self, rows: &[Row], table: &Published, covered: &dyn Fn(&[String]) -> bool) {
        for at in places(rows, table) {
            let counts = |key: &[String]| covered(key) && inside(table, &at, key);
            let unknowns: Vec<usize> = (0..self.unknowns.len()).filter(|one| counts(&self.unknowns[*one])).collect();
            let truth = rows.iter().filter(|(key, _)| counts(key)).map(|(_, count)| count).sum();
            let named: Vec<(&str, &str)> =
                at.iter().flatten().map(|label| (label.level.as_str(), label.label.as_str())).collect();
            match table.cell(&named).unwrap() {
                Cell::Shown(count) => {
                    assert_eq!(count, truth, "what is shown is true: {at:?}");
                    self.facts.push((unknowns.clone(), Known::Exactly(count)));
                }
                Cell::Hidden => {
                    assert!(truth > 0, "zeros are shown");
                    self.facts.push((unknowns.clone(), Known::AtLeastOne));
                }
            }
            self.cells.push((unknowns, truth));
        }
        self.facts.sort_by(|one, other| one.0.cmp(&other.0));
        self.facts.dedup();
    }

    /// The least and the most that a sum of unknowns can be, up to `most` each; by linear programming in whole numbers.
    pub fn bounds(&self, sum: &[usize], most: u64) -> (u64, u64) {
        let mut system = System::default();
        for (unknowns, known) in &self.facts {
            let told = match known {
                Known::Exactly(count) => Told::Exactly(i64::try_from(*count).unwrap()),
                Known::AtLeastOne => Told::AtLeast(1),
            };
            system.know(unknowns, told);
        }
        system.bounds(&[sum.to_vec()], u32::try_from(most).unwrap()).unwrap()[0]
    }

    /// The same by trying every table with counts up to `most`: for few unknowns.
    pub fn bounds_by_trying(&self, sum: &[usize], most: u64) -> (u64, u64) {
        let mut ends = (u64::MAX, 0);
        self.try_from(0, &mut vec![0; self.unknowns.len()], most, sum, &mut ends);
        ends
    }

    fn try_from(&self, at: usize, values: &mut Vec<u64>, most: u64, sum: &[usize], ends: &mut (u64, u64)) {
        for (unknowns, known) in &self.facts {
            let open = unknowns.iter().filter(|one| **one >= at).count() as u64;
            let sum: u64 = unknowns.iter().filter(|one| **one < at).map(|one| values[*one]).sum();
            let possible = match known {
                Known::Exactly(count) => sum <= *count && sum + open * most >= *count,
                Known::AtLeastOne => sum + open > 0,
            };
            if !possible {
                return;
            }
        }
        if at == values.len() {
            let found = sum.iter().map(|one| values[*one]).sum();
            *ends = (ends.0.min(found), ends.1.max(found));
            return;
        }
        for value in 0..=most {
            values[at] = value;
            self.try_from(at + 1, values, most, sum, ends);
        }
    }

    /// Panics where a published cell with a count from 1 to below the threshold can be narrowed too far, or any hidden
    /// cell computed.
    pub fn attack(&self, threshold: u64, by_trying: bool) {
        let most = self.cells.iter().map(|(_, truth)| *truth).max().unwrap_or(0) + threshold;
        let mut asked = BTreeSet::new();
        for (unknowns, truth) in &self.cells {
            let hidden = self.facts.contains(&(unknowns.clone(), Known::AtLeastOne));
            let small = (1..threshold).contains(truth);
            if !(hidden || small) || !asked.insert(unknowns) {
                continue;
            }
            let most = if by_trying { 8 } else { most };
            let (low, high) =
                if by_trying { self.bounds_by_trying(unknowns, most) } else { self.bounds(unknowns, most) };
            assert!(low <= *truth && (*truth <= high), "the truth is possible: {low}..{high} for {truth}");
            if small {
                assert!(high - low >= threshold - 1, "{truth} is known to be from {low} to {high}");
            }
            let shown = self.facts.iter().any(|(other, known)| other == unknowns && *known != Known::AtLeastOne);
            assert!(high > low || shown, "a hidden {truth} can be computed");
        }
    }

    /// Panics where a sum that nobody printed is small and known to be.
    pub fn attack_difference(&self, counts: &dyn Fn(&[String]) -> bool, rows: &[Row], threshold: u64) {
        let truth: u64 = rows.iter().filter(|(key, _)| counts(key)).map(|(_, count)| count).sum();
        if (1..threshold).contains(&truth) {
            let unknowns: Vec<usize> = (0..self.unknowns.len()).filter(|one| counts(&self.unknowns[*one])).collect();
            let most = self.cells.iter().map(|(_, truth)| *truth).max().unwrap_or(0) + threshold;
            let (low, high) = self.bounds(&unknowns, most);
            assert!(high >= threshold, "a difference of {truth} is known to be from {low} to {high}");
        }
    }
}

/// Every place of a table, by the labels that somebody has.
fn places(rows: &[Row], table: &Published) -> Vec<Vec<Option<Label>>> {
    let mut places: Vec<Vec<Option<Label>>> = vec![Vec::new()];
    for axis in &table.table.axes {
        let mut labels: BTreeSet<Option<Label>> = BTreeSet::from([None]);
        for level in axis {
            let dimension = LEVELS.iter().position(|levels| levels.contains(&level.as_str())).unwrap();
            labels.extend(
                rows.iter()
                    .map(|(key, _)| Some(Label { level: level.clone(), label: coarser(level, &key[dimension]) })),
            );
        }
        places = places
            .iter()
            .flat_map(|place| labels.iter().map(|label| place.iter().cloned().chain([label.clone()]).collect()))
            .collect();
    }
    places
}

fn inside(table: &Published, at: &[Option<Label>], key: &[String]) -> bool {
    let lies = |level: &str, label: &str| {
        let dimension = LEVELS.iter().position(|levels| levels.contains(&level)).unwrap();
        coarser(level, &key[dimension]) == *label
    };
    at.iter().flatten().all(|label| lies(&label.level, &label.label))
        && table.table.only.iter().all(|only| only.labels.iter().any(|label| lies(&only.level, label)))
}
