//! Secondary suppression: for every sensitive cell two other tables are made that agree with all that is shown.
//! A cell is protected by what is exhibited, so that nothing rests on a bound that a solver claims.

use std::collections::BTreeSet;

use crate::board::Board;
use crate::moves::{Move, Others, changed};
use crate::search::Search;

/// Moves after which a cell is protected by the one that always suffices.
const MOST_MOVES: usize = 64;

/// The most cells that are tried to be shown again.
const MOST_TRIALS: usize = 4_000;

/// Why a cell is protected: how often each move leads to the upper and, reversed, to the lower table.
pub(crate) struct Certificate {
    pub cell: u32,
    pub moves: Vec<(Move, i128, i128)>,
    /// The cells that differ in one of the two tables.
    pub moved: Vec<u32>,
    /// How much is lacking: more than 0 only where what was shown earlier leaves no way.
    pub lacking: i128,
}

/// Hides cells of the board until every sensitive one is protected or cannot be.
pub(crate) fn protect(board: &mut Board) -> Vec<Certificate> {
    let mut cells: Vec<u32> = (0..board.cells.len() as u32).filter(|id| board.cells[*id as usize].need > 0).collect();
    // Coarse cells first: what protects them often protects the finer ones below.
    cells.sort_by_cached_key(|id| (std::cmp::Reverse(breadth(board, *id)), board.cells[*id as usize].value, *id));
    let mut others = Others::new(board.cells.len());
    let mut certificates: Vec<Certificate> =
        cells.iter().map(|cell| certify(board, &mut others, *cell, false)).collect();
    show_again(board, &mut others, &mut certificates);
    certificates
}

/// How many labels a cell covers on all sides.
fn breadth(board: &Board, cell: u32) -> usize {
    let (grid, code) = board.cells[cell as usize].home;
    let grid = &board.grids[grid];
    let sides = grid.places(code).into_iter().enumerate();
    sides.map(|(side, place)| board.space.sides[side].set(grid.lists[side].sets[place as usize]).len()).sum()
}

/// Protects one cell. With `free` nothing more is hidden, and it may be lacking.
fn certify(board: &mut Board, others: &mut Others, cell: u32, free: bool) -> Certificate {
    let mut lacking = board.cells[cell as usize].need;
    let mut moves: Vec<(Move, i128, i128)> = Vec::new();
    while lacking > 0 && moves.len() < MOST_MOVES {
        let Some(found) = Search::new(board, others, cell, lacking, free).run(cell) else { break };
        let up = found.tally.up.min(lacking);
        let down = found.tally.down.min(lacking - up);
        lacking -= up + down;
        follow(board, others, &found.steps, up, down);
        moves.push((found.steps, up, down));
    }
    if lacking > 0 && !free {
        lacking = add_rows(board, others, cell, lacking, &mut moves);
    }
    Certificate { cell, moves, moved: others.clear(), lacking }
}

/// The last resort: more rows like one of the cell's own, with all their totals hidden. Where one of those was shown
/// earlier this proves nothing any more; what can be hidden is hidden all the same.
fn add_rows(
    board: &mut Board,
    others: &mut Others,
    cell: u32,
    lacking: i128,
    moves: &mut Vec<(Move, i128, i128)>,
) -> i128 {
    let row = board.space.atoms[board.cells[cell as usize].atom].0.clone();
    let steps: Move = row.into_iter().map(crate::moves::Step::give).collect();
    let fixed = changed(board, &steps).iter().any(|(id, _)| board.cells[*id as usize].fixed);
    follow(board, others, &steps, if fixed { 0 } else { lacking }, 0);
    if fixed {
        return lacking;
    }
    moves.push((steps, lacking, 0));
    0
}

/// Does a move in both tables, and hides what it changes.
fn follow(board: &mut Board, others: &mut Others, steps: &Move, up: i128, down: i128) {
    for (id, sign) in changed(board, steps) {
        let cell = &mut board.cells[id as usize];
        cell.hidden |= cell.published && !cell.fixed;
        others.add(id, up * i128::from(sign), -down * i128::from(sign));
    }
}

/// Shows what turns out not to be needed: the dearest cells first, each where all that rely on it find another way among
/// what is hidden anyway (the clean-up of Kelly, Golden & Assad, Networks 22, 1992).
fn show_again(board: &mut Board, others: &mut Others, certificates: &mut [Certificate]) {
    let mut relying: Vec<BTreeSet<usize>> = vec![BTreeSet::new(); board.cells.len()];
    for (at, certificate) in certificates.iter().enumerate() {
        certificate.moved.iter().for_each(|cell| _ = relying[*cell as usize].insert(at));
    }
    let spare = |id: &u32| {
        let cell = &board.cells[*id as usize];
        cell.wanted && cell.hidden && cell.need == 0
    };
    let exposed = certificates.iter().any(|certificate| certificate.lacking > 0);
    let mut cells: Vec<u32> = (0..board.cells.len() as u32).filter(|id| !exposed && spare(id)).collect();
    cells.sort_by_cached_key(|id| (std::cmp::Reverse(board.cells[*id as usize].weight), *id));
    for id in cells.iter().take(MOST_TRIALS) {
        let at = *id as usize;
        if relying[at].is_empty() {
            continue;
        }
        board.cells[at].hidden = false;
        let mut found = Vec::new();
        for user in &relying[at] {
            let again = certify(board, others, certificates[*user].cell, true);
            if again.lacking > 0 {
                break;
            }
            found.push((*user, again));
        }
        if found.len() < relying[at].len() {
            board.cells[at].hidden = true;
            continue;
        }
        for (user, again) in found {
            certificates[user].moved.iter().for_each(|cell| _ = relying[*cell as usize].remove(&user));
            again.moved.iter().for_each(|cell| _ = relying[*cell as usize].insert(user));
            certificates[user] = again;
        }
    }
    for id in cells.into_iter().filter(|id| relying[*id as usize].is_empty()) {
        board.cells[id as usize].hidden = false;
    }
}
