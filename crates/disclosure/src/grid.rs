//! A table as a product: on each side a list of sets of labels, and a cell for each combination.
//! All that the control knows of a table, published or not, is this.

use crate::Error;
use crate::space::Space;

/// The mark of a cell that is zero.
pub(crate) const ZERO: u32 = u32::MAX;

/// More cells than this in one table are refused: the memory of a small machine.
const MOST_CELLS: usize = 1 << 24;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Asked for now.
    Wanted,
    /// Published before.
    Earlier,
    /// Computed by taking one published cell from another: protected, though nobody prints it.
    Implied,
    /// The cells of a facet: they are only known not to be negative.
    Facet,
}

pub(crate) struct Grid {
    pub kind: Kind,
    pub lists: Vec<List>,
    /// The number of each cell, or `ZERO`, by code.
    pub ids: Vec<u32>,
}

/// The sets of one side.
pub(crate) struct List {
    pub sets: Vec<u32>,
    /// For each label of the side, the places of the sets that hold it, in order.
    pub holding: Vec<Vec<u32>>,
    /// Whether there is but one set, with all labels.
    pub whole: bool,
}

impl Grid {
    /// A table with these sets on each side; a set that is named twice is one.
    pub fn new(space: &Space, kind: Kind, sets: Vec<Vec<u32>>) -> Result<Self, Error> {
        let lists: Vec<List> = sets.into_iter().enumerate().map(|(side, sets)| List::new(space, side, sets)).collect();
        let cells = lists.iter().try_fold(1_usize, |cells, list| cells.checked_mul(list.sets.len()));
        let cells = cells.filter(|cells| *cells <= MOST_CELLS).ok_or(Error::TooLarge)?;
        Ok(Self { kind, lists, ids: vec![ZERO; cells] })
    }

    /// The code of the cell at these places.
    pub fn code(&self, places: impl Iterator<Item = u32>) -> usize {
        self.lists.iter().zip(places).fold(0, |code, (list, place)| code * list.sets.len() + place as usize)
    }

    /// The places of the cell of a code.
    pub fn places(&self, mut code: usize) -> Vec<u32> {
        let mut places = vec![0; self.lists.len()];
        for (place, list) in places.iter_mut().zip(&self.lists).rev() {
            *place = (code % list.sets.len()) as u32;
            code /= list.sets.len();
        }
        places
    }

    /// Whether all cells of `other` are cells of this one.
    pub fn covers(&self, other: &Self) -> bool {
        self.lists.iter().zip(&other.lists).all(|(own, other)| other.sets.iter().all(|set| own.sets.contains(set)))
    }
}

impl List {
    fn new(space: &Space, side: usize, sets: Vec<u32>) -> Self {
        let mut different: Vec<u32> = Vec::new();
        for set in sets {
            if !different.contains(&set) && !space.sides[side].set(set).is_empty() {
                different.push(set);
            }
        }
        let mut holding = vec![Vec::new(); space.sides[side].labels as usize];
        for (place, set) in different.iter().enumerate() {
            space.sides[side].set(*set).iter().for_each(|label| holding[*label as usize].push(place as u32));
        }
        Self { whole: different == [0], sets: different, holding }
    }
}

/// Combines a list for each side into codes with signs: `found` is replaced.
pub(crate) fn combine<'a>(
    grid: &Grid,
    lists: impl Iterator<Item = &'a [(u32, i8)]>,
    found: &mut Vec<(usize, i8)>,
    spare: &mut Vec<(usize, i8)>,
) {
    found.clear();
    found.push((0, 1));
    for (side, list) in grid.lists.iter().zip(lists) {
        spare.clear();
        for (code, sign) in found.iter() {
            let from = code * side.sets.len();
            spare.extend(list.iter().map(|(place, other)| (from + *place as usize, sign * other)));
        }
        std::mem::swap(found, spare);
    }
}
