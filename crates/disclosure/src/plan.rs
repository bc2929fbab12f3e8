//! A wanted table read against the rows: which levels of which dimensions, restricted to what.
//! An earlier publication is read as of its day: labels that came later are not in its totals.

use std::collections::BTreeMap;

use crate::counts::Settled;
use crate::table::Table;
use crate::{Error, Release};

/// The height of a level that is not there at all: the dimension is not looked at.
pub(crate) const ABSENT: usize = usize::MAX;

/// For each dimension, how fine one looks at it: the height of a level, or `ABSENT`.
pub(crate) type Grain = Vec<usize>;

pub(crate) struct Plan {
    /// The dimension of each axis, with the heights of its levels.
    pub axes: Vec<(usize, Vec<usize>)>,
    /// For each dimension the restriction, if any, by finest label.
    pub only: Vec<Option<Vec<bool>>>,
    pub grain: Grain,
}

impl Plan {
    pub fn of(settled: &Settled, table: &Table) -> Result<Self, Error> {
        let mut plan = Self {
            axes: Vec::new(),
            only: vec![None; settled.dimensions.len()],
            grain: vec![ABSENT; settled.dimensions.len()],
        };
        for levels in &table.axes {
            plan.axis(settled, levels)?;
        }
        for only in &table.only {
            let (dimension, height) = settled.level(&only.level)?;
            let level = &settled.dimensions[dimension][height];
            let counts: Vec<bool> = level.labels.iter().map(|label| only.labels.contains(label)).collect();
            plan.restrict(dimension, height, level.of.iter().map(|label| counts[*label as usize]).collect());
        }
        Ok(plan)
    }

    /// The heights of the levels on the axis of a dimension; none where it has no axis.
    pub fn heights(&self, dimension: usize) -> &[usize] {
        self.axes.iter().find(|(of, _)| *of == dimension).map_or(&[], |(_, heights)| heights)
    }

    fn axis(&mut self, settled: &Settled, levels: &[String]) -> Result<(), Error> {
        let mut axis: Option<(usize, Vec<usize>)> = None;
        for name in levels {
            let (dimension, height) = settled.level(name)?;
            let (of, heights) = axis.get_or_insert((dimension, Vec::new()));
            if *of != dimension {
                return Err(Error::Axis(name.clone()));
            }
            if heights.contains(&height) {
                return Err(Error::Twice(name.clone()));
            }
            heights.push(height);
            self.grain[dimension] = self.grain[dimension].min(height);
        }
        let axis = axis.ok_or_else(|| Error::Axis(String::new()))?;
        if self.axes.iter().any(|(taken, _)| *taken == axis.0) {
            return Err(Error::Axis(settled.dimensions[axis.0][0].name.clone()));
        }
        self.axes.push(axis);
        Ok(())
    }

    fn restrict(&mut self, dimension: usize, height: usize, counts: Vec<bool>) {
        if counts.iter().all(|counted| *counted) {
            return;
        }
        self.grain[dimension] = self.grain[dimension].min(height);
        let only = self.only[dimension].get_or_insert_with(|| vec![true; counts.len()]);
        only.iter_mut().zip(&counts).for_each(|(kept, counted)| *kept &= counted);
    }

    /// A table of an earlier release: rows with labels that were not there on that day are left out, by the one dimension
    /// that tells most of them apart (mostly the time). What came later without being told apart is a revision.
    pub fn earlier(settled: &Settled, release: &Release, table: &Table) -> Result<Self, Error> {
        let mut plan = Self::of(settled, table)?;
        let mut best: Option<(usize, usize, Vec<bool>)> = None;
        for (dimension, levels) in settled.dimensions.iter().enumerate() {
            let Some(seen) = release.seen.get(&levels[0].name) else { continue };
            let was: Vec<bool> = levels[0].labels.iter().map(|label| seen.binary_search(label).is_ok()).collect();
            let later = settled.rows.iter().filter(|(key, _)| !was[key[dimension] as usize]).count();
            if later > best.as_ref().map_or(0, |(most, _, _)| *most) {
                best = Some((later, dimension, was));
            }
        }
        if let Some((_, dimension, was)) = best {
            plan.restrict(dimension, 0, was);
        }
        Ok(plan)
    }
}

/// The labels of each dimension that have a row, for `Release::seen`.
pub(crate) fn seen(settled: &Settled) -> BTreeMap<String, Vec<String>> {
    settled.dimensions.iter().map(|levels| (levels[0].name.clone(), levels[0].labels.clone())).collect()
}
