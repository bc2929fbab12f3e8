//! The last word before anything is published: an attacker's view of every sensitive cell, computed anew.
//! It follows each certificate row by row and shares nothing with the search that found it.

use std::collections::HashMap;

use crate::Error;
use crate::board::{Board, each_code};
use crate::grid::{Kind, ZERO};
use crate::protect::Certificate;

/// The ends of the interval that the exhibited tables prove for a cell: an attacker can exclude neither.
pub(crate) struct Interval {
    pub cell: u32,
    pub low: i128,
    pub high: i128,
}

/// Checks every certificate, and that every hidden cell has more than one possible count.
pub(crate) fn audit(board: &Board, certificates: &[Certificate]) -> Result<Vec<Interval>, Error> {
    let mut uncertain = vec![false; board.cells.len()];
    let mut intervals = Vec::new();
    for certificate in certificates {
        let mut ends = Vec::new();
        for upper in [true, false] {
            let change = table(board, certificate, upper);
            for ((grid, code), change) in &change {
                let id = board.grids[*grid].ids[*code];
                if !holds(board, *grid, id, *change) {
                    return Err(Error::Audit);
                }
                if id != ZERO && *change != 0 {
                    uncertain[id as usize] = true;
                }
            }
            let cell = &board.cells[certificate.cell as usize];
            ends.push(cell.value + change.get(&cell.home).copied().unwrap_or(0));
        }
        let need = board.cells[certificate.cell as usize].need;
        if ends[0] - ends[1] < need - certificate.lacking {
            return Err(Error::Audit);
        }
        intervals.push(Interval { cell: certificate.cell, low: ends[1], high: ends[0] });
    }
    let exposed = certificates.iter().any(|certificate| certificate.lacking > 0);
    let computable = |(cell, uncertain): (&crate::board::Cell, &bool)| cell.wanted && cell.hidden && !uncertain;
    if !exposed && board.cells.iter().zip(&uncertain).any(computable) {
        return Err(Error::Audit);
    }
    Ok(intervals)
}

/// How the upper or lower table of a certificate differs from the truth, in every cell of every grid.
fn table(board: &Board, certificate: &Certificate, upper: bool) -> HashMap<(usize, usize), i128> {
    let mut change: HashMap<(usize, usize), i128> = HashMap::new();
    for (steps, up, down) in &certificate.moves {
        let times = if upper { *up } else { -*down };
        let mut rows: Vec<(Vec<u32>, i128)> = vec![(Vec::new(), times)];
        for step in steps {
            let given = rows.iter().map(|(key, times)| (key.iter().copied().chain([step.to]).collect(), *times));
            let taken = step.from.into_iter().flat_map(|from| {
                rows.iter().map(move |(key, times)| (key.iter().copied().chain([from]).collect(), -*times))
            });
            rows = given.chain(taken).collect();
        }
        for (key, times) in rows.into_iter().filter(|(_, times)| *times != 0) {
            for (at, grid) in board.grids.iter().enumerate() {
                each_code(grid, &key, &mut |code| *change.entry((at, code)).or_default() += times);
            }
        }
    }
    change
}

/// Whether an attacker who knows all that is and was shown can think that this cell has changed so.
fn holds(board: &Board, grid: usize, id: u32, change: i128) -> bool {
    let kind = board.grids[grid].kind;
    if id == ZERO {
        return match kind {
            Kind::Wanted | Kind::Earlier => change == 0,
            Kind::Facet => change >= 0,
            Kind::Implied => true,
        };
    }
    let cell = &board.cells[id as usize];
    if cell.published && (cell.fixed || !cell.hidden) { change == 0 } else { cell.value + change >= cell.least() }
}
