//! The cheapest move that changes a cell: depth first over the sides, cut off by the best move so far.
//! The order of search is that of the labels, and its length is counted in steps, so that the answer is always the same.

use crate::board::Board;
use crate::grid::{Kind, ZERO, combine};
use crate::moves::{Move, Others, Step, Tally};

/// Steps after which one search takes the best it has.
const MOST_STEPS: u64 = 40_000;

pub(crate) struct Search<'a> {
    board: &'a Board,
    others: &'a Others,
    /// How much wider the interval must become.
    need: i128,
    /// Whether only moves that hide nothing more are looked for.
    free: bool,
    grid: usize,
    places: Vec<u32>,
    /// The sides in the order of search: first those on which the cell's own table tells labels apart.
    order: Vec<usize>,
    own: usize,
    /// The grids that can be looked at once the side at this place of the order is decided.
    ready: Vec<Vec<usize>>,
    steps: Move,
    seen: Vec<bool>,
    trail: Vec<u32>,
    best: Option<Found>,
    left: u64,
}

/// A move that widens the interval.
pub(crate) struct Found {
    pub steps: Move,
    pub tally: Tally,
}

impl<'a> Search<'a> {
    pub fn new(board: &'a Board, others: &'a Others, cell: u32, need: i128, free: bool) -> Self {
        let (grid, code) = board.cells[cell as usize].home;
        let lists = &board.grids[grid].lists;
        let (mut order, other): (Vec<usize>, Vec<usize>) = (0..lists.len()).partition(|side| !lists[*side].whole);
        let own = order.len();
        order.extend(other);
        let mut ready = vec![Vec::new(); order.len() + 1];
        for (at, other) in board.grids.iter().enumerate() {
            if at != grid && other.kind != Kind::Implied {
                let last = (0..order.len()).rev().find(|place| !other.lists[order[*place]].whole);
                ready[last.map_or(0, |last| last + 1).max(own)].push(at);
            }
        }
        let steps = vec![Step::give(0); order.len()];
        let places = board.grids[grid].places(code);
        let seen = vec![false; board.cells.len()];
        Self {
            board,
            others,
            need,
            free,
            grid,
            places,
            order,
            own,
            ready,
            steps,
            seen,
            trail: Vec::new(),
            best: None,
            left: MOST_STEPS,
        }
    }

    /// The move that costs least for what it brings.
    pub fn run(mut self, cell: u32) -> Option<Found> {
        if !self.free {
            self.add_a_row(cell);
        }
        let mut tally = Tally::new();
        let (grid, code) = self.board.cells[cell as usize].home;
        if self.board.grids[grid].kind == Kind::Implied || self.visit(grid, code, 1, &mut tally) {
            self.descend(0, tally);
        }
        self.best
    }

    /// The move that is always there unless something was shown earlier: one row of the cell once more. It changes all
    /// totals of that row and nothing else.
    fn add_a_row(&mut self, cell: u32) {
        let row = &self.board.space.atoms[self.board.cells[cell as usize].atom].0;
        self.steps = row.iter().map(|label| Step::give(*label)).collect();
        let mut tally = Tally::new();
        let grids = 0..self.board.grids.len();
        let told = grids.filter(|grid| self.board.grids[*grid].kind != Kind::Implied);
        if told.into_iter().all(|grid| self.look_at(grid, &mut tally)) {
            self.offer(tally);
        }
        self.undo(0);
    }

    fn descend(&mut self, depth: usize, mut tally: Tally) {
        let mark = self.trail.len();
        let ready = std::mem::take(&mut self.ready[depth]);
        let possible = ready.iter().all(|grid| self.look_at(*grid, &mut tally)) && self.promising(&tally);
        self.ready[depth] = ready;
        if possible {
            match self.order.get(depth).copied() {
                None => self.offer(tally),
                Some(side) if depth < self.own => self.own_side(depth, side, tally),
                Some(side) => self.other_side(depth, side, tally),
            }
        }
        self.undo(mark);
    }

    /// A side of the cell's own table: give to a label that the cell counts, take from one that it does not.
    fn own_side(&mut self, depth: usize, side: usize, tally: Tally) {
        let (board, place) = (self.board, self.places[side]);
        let list = &board.grids[self.grid].lists[side];
        let inside = board.space.sides[side].set(list.sets[place as usize]);
        let outside = (0..board.space.sides[side].labels).filter(|label| inside.binary_search(label).is_err());
        for from in outside.map(Some).chain([None]) {
            for to in inside {
                self.attempt(depth, side, Step { to: *to, from }, tally);
                if self.done() {
                    return;
                }
            }
        }
    }

    /// Another side: which label is given to matters only where a table that the move changes tells labels apart.
    fn other_side(&mut self, depth: usize, side: usize, tally: Tally) {
        let matters = self.board.grids.iter().any(|grid| {
            grid.kind != Kind::Implied
                && !grid.lists[side].whole
                && self.order[..depth].iter().all(|decided| {
                    let (step, list) = (self.steps[*decided], &grid.lists[*decided]);
                    let holding = |label: u32| &list.holding[label as usize];
                    step.from.map_or(!holding(step.to).is_empty(), |from| holding(step.to) != holding(from))
                })
        });
        for to in 0..if matters { self.board.space.sides[side].labels } else { 1 } {
            self.attempt(depth, side, Step::give(to), tally);
            if self.done() {
                return;
            }
        }
    }

    fn attempt(&mut self, depth: usize, side: usize, step: Step, mut tally: Tally) {
        self.left = self.left.saturating_sub(1);
        self.steps[side] = step;
        let mark = self.trail.len();
        let possible = depth >= self.own || self.look_at_own(depth, &mut tally);
        if possible && self.promising(&tally) {
            self.descend(depth + 1, tally);
        }
        self.undo(mark);
    }

    /// The cells of the own table that this step adds to those changed: sides that are not decided yet stay at the cell,
    /// as whatever is decided there changes that place.
    fn look_at_own(&mut self, depth: usize, tally: &mut Tally) -> bool {
        let board = self.board;
        let grid = &board.grids[self.grid];
        if grid.kind == Kind::Implied {
            return true;
        }
        let mut lists: Vec<Vec<(u32, i8)>> = self.places.iter().map(|place| vec![(*place, 1)]).collect();
        for side in &self.order[..=depth] {
            self.steps[*side].signs(&grid.lists[*side], &mut lists[*side]);
        }
        let side = self.order[depth];
        lists[side].retain(|(place, _)| *place != self.places[side]);
        self.visit_all(self.grid, &lists, tally)
    }

    fn look_at(&mut self, grid: usize, tally: &mut Tally) -> bool {
        let board = self.board;
        let lists = &board.grids[grid].lists;
        if lists.iter().zip(&self.steps).any(|(list, step)| list.whole && step.from.is_some()) {
            return true;
        }
        let lists: Vec<Vec<(u32, i8)>> = (lists.iter().zip(&self.steps))
            .map(|(list, step)| {
                let mut signs = Vec::new();
                step.signs(list, &mut signs);
                signs
            })
            .collect();
        self.visit_all(grid, &lists, tally)
    }

    fn visit_all(&mut self, grid: usize, lists: &[Vec<(u32, i8)>], tally: &mut Tally) -> bool {
        if lists.iter().any(Vec::is_empty) {
            return true;
        }
        let (mut found, mut spare) = (Vec::new(), Vec::new());
        combine(&self.board.grids[grid], lists.iter().map(Vec::as_slice), &mut found, &mut spare);
        found.into_iter().all(|(code, sign)| self.visit(grid, code, sign, tally))
    }

    fn visit(&mut self, grid: usize, code: usize, sign: i8, tally: &mut Tally) -> bool {
        let id = self.board.grids[grid].ids[code];
        if id == ZERO {
            return tally.take_zero(self.board.grids[grid].kind, sign);
        }
        let at = id as usize;
        if std::mem::replace(&mut self.seen[at], true) {
            return true;
        }
        self.trail.push(id);
        let possible = tally.take(&self.board.cells[at], self.others.up[at], self.others.down[at], sign);
        possible && !(self.free && tally.cost > 0)
    }

    fn undo(&mut self, mark: usize) {
        for cell in self.trail.drain(mark..) {
            self.seen[cell as usize] = false;
        }
    }

    /// Whether what is known of a move so far leaves it better than the best: its cost only grows, its gain only shrinks.
    fn promising(&self, tally: &Tally) -> bool {
        let gain = tally.gain(self.need);
        let Some(best) = &self.best else { return gain > 0 };
        let most = best.tally.gain(self.need);
        let (cost, least) = (tally.cost.saturating_mul(most), best.tally.cost.saturating_mul(gain));
        gain > 0 && (cost < least || cost == least && gain > most)
    }

    fn offer(&mut self, tally: Tally) {
        if self.promising(&tally) {
            self.best = Some(Found { steps: self.steps.clone(), tally });
        }
    }

    fn done(&self) -> bool {
        let enough = |found: &Found| found.tally.cost == 0 && found.tally.gain(self.need) == self.need;
        self.left == 0 || self.best.as_ref().is_some_and(enough)
    }
}
