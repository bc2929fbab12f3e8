//! Cells that nobody prints and everybody can compute: «January to July» less «January to June» is July.
//! Where tables overlap by their restrictions, every class of labels that they tell apart is protected like a cell.

use crate::Error;
use crate::grid::{Grid, Kind};
use crate::plan::{Grain, Plan};
use crate::space::Space;

/// The grids of such cells, each with its grain. `plans` are those of `grids`, one for one.
pub(crate) fn implied(space: &mut Space, grids: &[Grid], plans: &[&Plan]) -> Result<Vec<(Grid, Grain)>, Error> {
    let mut found: Vec<(Grid, Grain)> = Vec::new();
    for one in 0..grids.len() {
        for other in one + 1..grids.len() {
            let Some((sets, grain)) = between(space, grids, plans, one, other) else { continue };
            let grid = Grid::new(space, Kind::Implied, sets)?;
            let known = grids.iter().chain(found.iter().map(|(grid, _)| grid)).any(|known| known.covers(&grid));
            if !known {
                found.push((grid, grain));
            }
        }
    }
    Ok(found)
}

/// The sets of each side of the cells between two tables that differ on one side by a restriction: what they share on the
/// others, and on this one the classes of what tables like these tell apart.
fn between(
    space: &mut Space,
    grids: &[Grid],
    plans: &[&Plan],
    one: usize,
    other: usize,
) -> Option<(Vec<Vec<u32>>, Grain)> {
    let restricted = |side: usize, dimension: usize| {
        let differ = grids[one].lists[side].sets != grids[other].lists[side].sets;
        differ && [one, other].iter().any(|plan| plans[*plan].only[dimension].is_some())
    };
    let dimensions: Vec<usize> = space.sides.iter().map(|side| side.dimension).collect();
    let differing: Vec<bool> = dimensions.iter().enumerate().map(|(side, at)| restricted(side, *at)).collect();
    if differing.iter().filter(|differs| **differs).count() != 1 {
        return None;
    }
    let lists = grids[one].lists.iter().zip(&grids[other].lists);
    let mut sets: Vec<Vec<u32>> =
        lists.map(|(one, other)| one.sets.iter().filter(|set| other.sets.contains(set)).copied().collect()).collect();
    let mut grain: Grain =
        plans[one].grain.iter().zip(&plans[other].grain).map(|(one, other)| *one.max(other)).collect();
    let alike = |grid: &&Grid| {
        let shares = |side: usize| sets[side].iter().all(|set| grid.lists[side].sets.contains(set));
        (0..sets.len()).all(|side| differing[side] || shares(side))
    };
    if (0..sets.len()).any(|side| !differing[side] && sets[side].is_empty()) {
        return None;
    }
    let tellers: Vec<usize> = (0..grids.len()).filter(|grid| alike(&&grids[*grid])).collect();
    for side in (0..sets.len()).filter(|side| differing[*side]) {
        let told: Vec<u32> = tellers.iter().flat_map(|grid| grids[*grid].lists[side].sets.iter().copied()).collect();
        sets[side] = space.sides[side].classes(&told);
        let finest = tellers.iter().map(|grid| plans[*grid].grain[dimensions[side]]).min();
        grain[dimensions[side]] = finest.unwrap_or(grain[dimensions[side]]);
    }
    Some((sets, grain))
}
