//! What is to be published, before it is: rows of labels with a count, and the coarser levels of each dimension.
//! The order in which rows are added changes nothing.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use crate::Error;

type Grouping = Box<dyn Fn(&str) -> String + Send + Sync>;

/// Rows with one label for each dimension and a count. Rows with the same labels are added up.
#[derive(Default)]
pub struct Counts {
    dimensions: Vec<Dimension>,
    rows: BTreeMap<Vec<u32>, u64>,
    total: u64,
}

#[derive(Default)]
struct Dimension {
    /// The dimension's own name, then its levels from fine to coarse.
    names: Vec<String>,
    groupings: Vec<Grouping>,
    labels: Vec<String>,
    ids: HashMap<String, u32>,
}

impl Counts {
    /// No rows yet. The names of `dimensions` are also those of their finest levels.
    pub fn new(dimensions: &[&str]) -> Self {
        let dimensions = dimensions
            .iter()
            .map(|name| Dimension { names: vec![(*name).to_owned()], ..Dimension::default() })
            .collect();
        Self { dimensions, ..Self::default() }
    }

    /// A coarser level `name` over `of`, the coarsest level of its dimension so far: each label of `of` lies in the one
    /// that `group` names. `counts.level("month", "quarter", …)?.level("quarter", "year", …)?`
    ///
    /// # Errors
    /// `Error::Unknown` where `of` is no level, or one that has a coarser level already; `Error::Twice` where `name` is
    /// taken.
    pub fn level(
        &mut self,
        of: &str,
        name: &str,
        group: impl Fn(&str) -> String + Send + Sync + 'static,
    ) -> Result<&mut Self, Error> {
        if self.dimensions.iter().any(|dimension| dimension.names.iter().any(|taken| taken == name)) {
            return Err(Error::Twice(name.to_owned()));
        }
        let dimension = self
            .dimensions
            .iter_mut()
            .find(|dimension| dimension.names.last().is_some_and(|last| last == of))
            .ok_or_else(|| Error::Unknown(of.to_owned()))?;
        dimension.names.push(name.to_owned());
        dimension.groupings.push(Box::new(group));
        Ok(self)
    }

    /// Adds `count` to the row of these labels, one for each dimension in the order of `new`.
    ///
    /// # Errors
    /// `Error::Labels` where there are more or fewer labels than dimensions, `Error::TooMuch` where all counts together
    /// pass `u64::MAX`.
    pub fn add(&mut self, labels: &[&str], count: u64) -> Result<(), Error> {
        if labels.len() != self.dimensions.len() {
            return Err(Error::Labels { wanted: self.dimensions.len(), given: labels.len() });
        }
        self.total = self.total.checked_add(count).ok_or(Error::TooMuch)?;
        if count > 0 {
            let key = self.dimensions.iter_mut().zip(labels).map(|(dimension, label)| dimension.id(label)).collect();
            *self.rows.entry(key).or_default() += count;
        }
        Ok(())
    }

    /// The rows with labels in their sorted order, so that nothing later depends on the order of adding.
    pub(crate) fn settle(&self) -> Result<Settled, Error> {
        let mut names = BTreeSet::new();
        for name in self.dimensions.iter().flat_map(|dimension| &dimension.names) {
            if !names.insert(name) {
                return Err(Error::Twice(name.clone()));
            }
        }
        let places: Vec<(Vec<Level>, Vec<u32>)> = self.dimensions.iter().map(Dimension::settle).collect();
        let mut rows: Vec<(Vec<u32>, u64)> = self
            .rows
            .iter()
            .map(|(key, count)| (key.iter().zip(&places).map(|(id, (_, place))| place[*id as usize]).collect(), *count))
            .collect();
        rows.sort_unstable();
        Ok(Settled { dimensions: places.into_iter().map(|(levels, _)| levels).collect(), rows })
    }
}

impl Dimension {
    fn id(&mut self, label: &str) -> u32 {
        if let Some(id) = self.ids.get(label) {
            return *id;
        }
        let id = self.labels.len() as u32;
        self.labels.push(label.to_owned());
        self.ids.insert(label.to_owned(), id);
        id
    }

    /// The levels with sorted labels, and where each label's number has gone.
    fn settle(&self) -> (Vec<Level>, Vec<u32>) {
        let (labels, place) = sorted(&self.labels);
        let finest = Level { name: self.names[0].clone(), of: (0..labels.len() as u32).collect(), labels };
        let mut levels = vec![finest];
        for (name, group) in self.names[1..].iter().zip(&self.groupings) {
            let below = &levels[levels.len() - 1];
            let (labels, place) = sorted(&below.labels.iter().map(|label| group(label)).collect::<Vec<_>>());
            let of = below.of.iter().map(|label| place[*label as usize]).collect();
            levels.push(Level { name: name.clone(), labels, of });
        }
        (levels, place)
    }
}

/// The different labels in order, and the place of each given one among them.
fn sorted(labels: &[String]) -> (Vec<String>, Vec<u32>) {
    let different: Vec<String> = labels.iter().collect::<BTreeSet<_>>().into_iter().cloned().collect();
    let place = labels.iter().map(|label| different.partition_point(|other| other < label) as u32).collect();
    (different, place)
}

/// Rows by numbers of labels.
pub(crate) struct Settled {
    /// For each dimension its levels, the finest first.
    pub dimensions: Vec<Vec<Level>>,
    pub rows: Vec<(Vec<u32>, u64)>,
}

pub(crate) struct Level {
    pub name: String,
    pub labels: Vec<String>,
    /// For each finest label of the dimension, the label of this level in which it lies.
    pub of: Vec<u32>,
}

impl Settled {
    /// The dimension and the height of the level of this name.
    pub fn level(&self, name: &str) -> Result<(usize, usize), Error> {
        (self.dimensions.iter().enumerate())
            .find_map(|(at, levels)| Some((at, levels.iter().position(|level| level.name == name)?)))
            .ok_or_else(|| Error::Unknown(name.to_owned()))
    }
}
