//! What was published before stays known: shown cells are fixed, hidden ones stay hidden.
//! A cell whose count was revised tells the difference; where that is small, the cell is treated as small itself.

use crate::Release;
use crate::board::Board;
use crate::counts::Settled;
use crate::grid::ZERO;
use crate::plan::Plan;
use crate::release::{Place, place};
use crate::table::{Cell, Published};

/// Marks the cells of the board by what earlier releases say of them, and tells which were revised. The grids of
/// `earlier` begin at `first`, one for each plan.
pub(crate) fn recall(
    settled: &Settled,
    board: &mut Board,
    first: usize,
    plans: &[Plan],
    earlier: &[Release],
    threshold: u64,
) -> Vec<Place> {
    let tables: Vec<&Published> = earlier.iter().flat_map(|release| &release.tables).collect();
    let mut revised = Vec::new();
    let mut differing = Vec::new();
    for (at, (table, plan)) in tables.iter().zip(plans).enumerate() {
        let mut said = Vec::new();
        board.named(first + at, &mut |names, id| said.push((names.to_vec(), id)));
        for (names, id) in said {
            let at = place(settled, board, plan, &names);
            let before = table.at(&at);
            if id == ZERO {
                if before != Cell::Shown(0) {
                    revised.push(Place { table: table.table.name.clone(), at });
                }
                continue;
            }
            let cell = &mut board.cells[id as usize];
            match before {
                Cell::Hidden => cell.was_hidden = true,
                Cell::Shown(count) if i128::from(count) == cell.value => cell.fixed = true,
                Cell::Shown(count) => {
                    differing.push((id, (cell.value - i128::from(count)).abs()));
                    revised.push(Place { table: table.table.name.clone(), at });
                }
            }
        }
    }
    let small = |difference: i128| difference < i128::from(threshold);
    for (id, _) in differing.into_iter().filter(|(_, difference)| small(*difference)) {
        let cell = &mut board.cells[id as usize];
        if cell.wanted && !cell.fixed {
            cell.small = true;
        }
    }
    for cell in board.cells.iter_mut().filter(|cell| cell.published) {
        cell.hidden = !cell.fixed && (cell.was_hidden || !cell.wanted);
    }
    revised
}
