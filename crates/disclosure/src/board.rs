//! Every cell that matters, once: two tables that show the same rows show the same cell.
//! A cell that is zero is not here; a published zero stays zero in every table that an attacker can think of.

use std::collections::HashMap;

use crate::Error;
use crate::counts::Settled;
use crate::facets::decompose;
use crate::grid::{Grid, Kind};
use crate::implied::implied;
use crate::plan::{Grain, Plan};
use crate::space::{Name, Space};

/// Beyond this count cells weigh the same, so that weights can be multiplied.
const HEAVIEST: i128 = 1 << 32;

pub(crate) struct Board {
    pub space: Space,
    /// Wanted tables first, then earlier ones, in their orders; then what is implied, then facets.
    pub grids: Vec<Grid>,
    /// For wanted and earlier tables, the names of the places on each side.
    pub names: Vec<Vec<Vec<(Name, u32)>>>,
    pub cells: Vec<Cell>,
}

pub(crate) struct Cell {
    pub value: i128,
    /// Shown or hidden now; otherwise only published earlier, or not at all.
    pub wanted: bool,
    /// Whether an attacker has been told of it, so that it is not zero for them.
    pub published: bool,
    pub hidden: bool,
    /// Shown earlier: it cannot be taken back.
    pub fixed: bool,
    /// Hidden earlier: stays so.
    pub was_hidden: bool,
    /// Whether it is to be protected for its own sake.
    pub small: bool,
    /// How wide an attacker's interval must stay; 0 where that does not matter.
    pub need: i128,
    /// What hiding it costs.
    pub weight: i128,
    /// A grid that has it, and its code there.
    pub home: (usize, usize),
    /// A row that it counts.
    pub atom: usize,
}

impl Cell {
    /// The least that an attacker knows of a cell whose count is not told.
    pub fn least(&self) -> i128 {
        i128::from(self.published)
    }
}

impl Board {
    pub fn new(settled: &Settled, wanted: &[Plan], earlier: &[Plan]) -> Result<Self, Error> {
        let plans: Vec<&Plan> = wanted.iter().chain(earlier).collect();
        let mut space = Space::new(settled, &plans);
        let mut grids = Vec::new();
        let mut names = Vec::new();
        for (at, plan) in plans.iter().enumerate() {
            let shown: Vec<Vec<(Name, u32)>> = space.sides.iter_mut().map(|side| side.shown(settled, plan)).collect();
            let sets = shown.iter().map(|side| side.iter().map(|(_, set)| *set).collect()).collect();
            let kind = if at < wanted.len() { Kind::Wanted } else { Kind::Earlier };
            let grid = Grid::new(&space, kind, sets)?;
            let place = |side: usize, set: u32| grid.lists[side].sets.iter().position(|other| *other == set);
            let named = shown.iter().enumerate().map(|(side, shown)| {
                shown.iter().filter_map(|(name, set)| Some((*name, place(side, *set)? as u32))).collect()
            });
            names.push(named.collect());
            grids.push(grid);
        }
        let between = implied(&mut space, &grids, &plans)?;
        let grains: Vec<Grain> =
            plans.iter().map(|plan| plan.grain.clone()).chain(between.iter().map(|(_, grain)| grain.clone())).collect();
        let published = grids.len();
        grids.extend(between.into_iter().map(|(grid, _)| grid));
        let labels = |dimension: usize, height: usize| {
            settled.dimensions[dimension].get(height).map_or(1, |level| level.labels.len())
        };
        for facet in decompose(&grains, labels) {
            let sets = space.sides.iter_mut().map(|side| side.at(settled, &facet)).collect();
            let grid = Grid::new(&space, Kind::Facet, sets)?;
            if !grids[..published].iter().any(|known| known.covers(&grid)) {
                grids.push(grid);
            }
        }
        let mut board = Self { space, grids, names, cells: Vec::new() };
        board.fill();
        Ok(board)
    }

    /// Adds every row to the cells that count it.
    fn fill(&mut self) {
        let mut numbers: HashMap<Vec<u32>, u32> = HashMap::new();
        for at in 0..self.grids.len() {
            let mut first = vec![usize::MAX; self.grids[at].ids.len()];
            let mut sums = vec![0_i128; self.grids[at].ids.len()];
            for (row, (key, count)) in self.space.atoms.iter().enumerate() {
                each_code(&self.grids[at], key, &mut |code| {
                    sums[code] += count;
                    first[code] = first[code].min(row);
                });
            }
            for (code, value) in sums.into_iter().enumerate().filter(|(_, value)| *value > 0) {
                let grid = &mut self.grids[at];
                let places = grid.places(code);
                let sets = grid.lists.iter().zip(places).map(|(list, place)| list.sets[place as usize]).collect();
                let next = self.cells.len() as u32;
                let id = *numbers.entry(sets).or_insert(next);
                grid.ids[code] = id;
                if id == next {
                    self.cells.push(Cell::new(value, (at, code), first[code]));
                }
                let cell = &mut self.cells[id as usize];
                cell.wanted |= grid.kind == Kind::Wanted;
                cell.published |= matches!(grid.kind, Kind::Wanted | Kind::Earlier);
            }
        }
    }

    /// All cells that have a name in a wanted or earlier grid: the name on each side, and the number (`ZERO` too).
    pub fn named(&self, grid: usize, each: &mut dyn FnMut(&[Name], u32)) {
        if self.grids[grid].ids.is_empty() {
            return;
        }
        let names = &self.names[grid];
        let mut at = vec![0; names.len()];
        let mut place: Vec<Name> = vec![None; names.len()];
        loop {
            names.iter().zip(&at).zip(&mut place).for_each(|((names, at), place)| *place = names[*at].0);
            let code = self.grids[grid].code(names.iter().zip(&at).map(|(names, at)| names[*at].1));
            each(&place, self.grids[grid].ids[code]);
            let Some(side) = (0..at.len()).rev().find(|side| at[*side] + 1 < names[*side].len()) else { return };
            at[side] += 1;
            at[side + 1..].fill(0);
        }
    }
}

impl Cell {
    fn new(value: i128, home: (usize, usize), atom: usize) -> Self {
        let weight = value.min(HEAVIEST);
        let (wanted, published, hidden, fixed, was_hidden, small) = (false, false, false, false, false, false);
        Self { value, wanted, published, hidden, fixed, was_hidden, small, need: 0, weight, home, atom }
    }
}

/// Calls `each` with the code of every cell of the grid that counts a row.
pub(crate) fn each_code(grid: &Grid, key: &[u32], each: &mut dyn FnMut(usize)) {
    fn on(grid: &Grid, key: &[u32], side: usize, code: usize, each: &mut dyn FnMut(usize)) {
        let Some(list) = grid.lists.get(side) else { return each(code) };
        for place in &list.holding[key[side] as usize] {
            on(grid, key, side + 1, code * list.sets.len() + *place as usize, each);
        }
    }
    on(grid, key, 0, 0, each);
}
