//! What the control gives back: tables that may be published, what that cost, and what no control could save.
//! Only `tables` are for the public; the rest tells which cells are small.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::board::Board;
use crate::counts::Settled;
use crate::plan::Plan;
use crate::space::Name;
use crate::table::{Cell, Label, Line, Published, Table};

/// Tables that may be published together. Keep it: the next release takes it as known.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Release {
    /// One for each wanted table, in their order.
    pub tables: Vec<Published>,
    /// For each dimension the labels that had a row: what the totals of this release cover.
    pub seen: BTreeMap<String, Vec<String>>,
    /// How much is not told.
    pub loss: Loss,
    /// What an attacker cannot exclude for each sensitive cell of the wanted tables. Not for the public, not kept.
    #[serde(skip)]
    pub proofs: Vec<Proof>,
    /// Sensitive cells that earlier releases already give away, or that cannot be protected beside what these show; one
    /// without a table is a difference between tables.
    #[serde(skip)]
    pub exposed: Vec<Place>,
    /// Cells that an earlier release showed with another count. Those that differ by less than the threshold are hidden.
    #[serde(skip)]
    pub revised: Vec<Place>,
}

/// A cell of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The table's name.
    pub table: String,
    /// Where on each axis; `None` is the total.
    pub at: Vec<Option<Label>>,
}

/// Two tables of whole numbers agree with everything published; in one the cell is `low`, in the other `high`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proof {
    /// The cell.
    pub place: Place,
    /// No attacker can exclude this.
    pub low: u128,
    /// Nor this.
    pub high: u128,
}

/// The information lost, over the different cells of the wanted tables that are not zero.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Loss {
    /// How many cells there are.
    pub cells: u64,
    /// How many of them are hidden because they are small, or were shown with nearly the same count before.
    pub primary: u64,
    /// How many others are hidden so that these cannot be computed.
    pub secondary: u64,
    /// The sum of the counts of all cells.
    pub count: u128,
    /// The sum of the counts of the hidden ones.
    pub hidden_count: u128,
}

impl Loss {
    /// The share of cells that are hidden, 0 to 1.
    pub fn of_cells(&self) -> f64 {
        share((self.primary + self.secondary) as f64, self.cells as f64)
    }

    /// The share of the counts that is hidden, 0 to 1.
    pub fn of_counts(&self) -> f64 {
        share(self.hidden_count as f64, self.count as f64)
    }
}

fn share(part: f64, whole: f64) -> f64 {
    if whole > 0.0 { part / whole } else { 0.0 }
}

pub(crate) fn loss(board: &Board) -> Loss {
    let mut loss = Loss::default();
    for cell in board.cells.iter().filter(|cell| cell.wanted) {
        loss.cells += 1;
        loss.count += cell.value as u128;
        if cell.hidden {
            loss.hidden_count += cell.value as u128;
            *(if cell.small { &mut loss.primary } else { &mut loss.secondary }) += 1;
        }
    }
    loss
}

/// A wanted table with what is said of each cell.
pub(crate) fn published(settled: &Settled, board: &Board, grid: usize, plan: &Plan, table: &Table) -> Published {
    let mut lines = Vec::new();
    board.named(grid, &mut |names, id| {
        if let Some(cell) = board.cells.get(id as usize) {
            let said = if cell.hidden { Cell::Hidden } else { Cell::Shown(cell.value as u64) };
            lines.push(Line { at: place(settled, board, plan, names), cell: said });
        }
    });
    lines.sort_by(|one, other| one.at.cmp(&other.at));
    Published { table: table.clone(), lines }
}

/// The place of a cell in the order of its table's axes.
pub(crate) fn place(settled: &Settled, board: &Board, plan: &Plan, names: &[Name]) -> Vec<Option<Label>> {
    let of = |(dimension, _): &(usize, Vec<usize>)| {
        let side = board.space.sides.iter().position(|side| side.dimension == *dimension)?;
        let (height, label) = names[side]?;
        let level = &settled.dimensions[*dimension][height];
        Some(Label { level: level.name.clone(), label: level.labels[label as usize].clone() })
    };
    plan.axes.iter().map(of).collect()
}

/// The place of a cell by its code in a grid; of several names the first.
pub(crate) fn home(settled: &Settled, board: &Board, plan: &Plan, (grid, code): (usize, usize)) -> Vec<Option<Label>> {
    let places = board.grids[grid].places(code);
    let named = board.names[grid].iter().zip(places);
    let names: Vec<Name> =
        named.map(|(names, place)| names.iter().find(|(_, at)| *at == place).and_then(|(name, _)| *name)).collect();
    place(settled, board, plan, &names)
}
