//! A move: counts taken from some cells and given to others so that most margins stay as they are.
//! On each dimension a move gives to one label and takes from another, or only gives; it changes a cell by the product
//! of what it does on each side. With a pair on every side this is the hypercube of Repsilber (1994).

use crate::board::{Board, Cell};
use crate::grid::{Kind, List, ZERO, combine};

/// What a move does on one side.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Step {
    pub to: u32,
    pub from: Option<u32>,
}

/// One step for each side.
pub(crate) type Move = Vec<Step>;

impl Step {
    pub fn give(to: u32) -> Self {
        Self { to, from: None }
    }

    /// The places of a list that the step changes, with signs: `signs` is replaced.
    pub fn signs(self, list: &List, signs: &mut Vec<(u32, i8)>) {
        signs.clear();
        let to = &list.holding[self.to as usize];
        let Some(from) = self.from else { return signs.extend(to.iter().map(|place| (*place, 1))) };
        let from = &list.holding[from as usize];
        signs.extend(to.iter().filter(|place| !from.contains(place)).map(|place| (*place, 1)));
        signs.extend(from.iter().filter(|place| !to.contains(place)).map(|place| (*place, -1)));
    }
}

/// How often a move and its reverse can still be done, and what that would cost.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Tally {
    pub cost: i128,
    pub up: i128,
    pub down: i128,
}

/// The two other tables that are being made: how far each cell stands above or below its count in either.
pub(crate) struct Others {
    pub up: Vec<i128>,
    pub down: Vec<i128>,
    touched: Vec<u32>,
}

impl Others {
    pub fn new(cells: usize) -> Self {
        Self { up: vec![0; cells], down: vec![0; cells], touched: Vec::new() }
    }

    pub fn add(&mut self, cell: u32, up: i128, down: i128) {
        self.up[cell as usize] += up;
        self.down[cell as usize] += down;
        self.touched.push(cell);
    }

    /// Forgets both tables, and tells which cells stood elsewhere in one of them.
    pub fn clear(&mut self) -> Vec<u32> {
        let mut moved = std::mem::take(&mut self.touched);
        moved.sort_unstable();
        moved.dedup();
        moved.retain(|cell| {
            let up = std::mem::take(&mut self.up[*cell as usize]);
            let down = std::mem::take(&mut self.down[*cell as usize]);
            up != 0 || down != 0
        });
        moved
    }
}

impl Tally {
    pub const ENDLESS: i128 = i128::MAX / 4;

    pub fn new() -> Self {
        Self { cost: 0, up: Self::ENDLESS, down: Self::ENDLESS }
    }

    /// Counts in a cell that the move raises (or lowers, `sign` < 0). False where the move can go nowhere then.
    pub fn take(&mut self, cell: &Cell, up: i128, down: i128, sign: i8) -> bool {
        if cell.published && cell.fixed {
            return false;
        }
        if cell.published && !cell.hidden {
            self.cost += cell.weight;
        }
        if sign > 0 {
            self.down = self.down.min(cell.value + down - cell.least());
        } else {
            self.up = self.up.min(cell.value + up - cell.least());
        }
        self.up > 0 || self.down > 0
    }

    /// Counts in a cell that is zero: a published one stays so; one of a facet may rise.
    pub fn take_zero(&mut self, kind: Kind, sign: i8) -> bool {
        if kind != Kind::Facet {
            return false;
        }
        *(if sign > 0 { &mut self.down } else { &mut self.up }) = 0;
        self.up > 0 || self.down > 0
    }

    pub fn gain(&self, need: i128) -> i128 {
        need.min(self.up + self.down)
    }
}

/// The cells that a move changes, each once.
pub(crate) fn changed(board: &Board, steps: &Move) -> Vec<(u32, i8)> {
    let mut cells = Vec::new();
    let (mut found, mut spare) = (Vec::new(), Vec::new());
    for grid in board.grids.iter().filter(|grid| grid.kind != Kind::Implied) {
        let lists: Vec<Vec<(u32, i8)>> = (grid.lists.iter().zip(steps))
            .map(|(list, step)| {
                let mut signs = Vec::new();
                step.signs(list, &mut signs);
                signs
            })
            .collect();
        combine(grid, lists.iter().map(Vec::as_slice), &mut found, &mut spare);
        cells.extend(found.iter().map(|(code, sign)| (grid.ids[*code], *sign)).filter(|(id, _)| *id != ZERO));
    }
    cells.sort_unstable();
    cells.dedup();
    cells
}
