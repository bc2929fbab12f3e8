//! The dimensions as finely as any table looks at them, and the rows added up to that.
//! A set of labels of a dimension has one number, however many names it has (a year, a total, «January to June»).

use std::collections::{BTreeMap, HashMap};

use crate::counts::Settled;
use crate::plan::{ABSENT, Grain, Plan};

/// A name of a set of labels within a table: the height of the level and the label; `None` is the total.
pub(crate) type Name = Option<(usize, u32)>;

pub(crate) struct Space {
    /// Only dimensions that some table looks at.
    pub sides: Vec<Side>,
    /// What is counted, by label of each side; never zero.
    pub atoms: Vec<(Vec<u32>, i128)>,
}

pub(crate) struct Side {
    pub dimension: usize,
    /// How many labels there are: labels of the dimension that no table tells apart are one.
    pub labels: u32,
    /// For each finest label of the dimension, the label here.
    of: Vec<u32>,
    /// For each label here, one finest label of the dimension that it stands for.
    like: Vec<u32>,
    sets: Vec<Vec<u32>>,
    numbers: HashMap<Vec<u32>, u32>,
}

impl Space {
    pub fn new(settled: &Settled, plans: &[&Plan]) -> Self {
        let used = |dimension: &usize| plans.iter().any(|plan| plan.grain[*dimension] != ABSENT);
        let used = (0..settled.dimensions.len()).filter(used);
        let sides: Vec<Side> = used.map(|dimension| Side::new(settled, dimension, plans)).collect();
        let mut atoms: BTreeMap<Vec<u32>, i128> = BTreeMap::new();
        for (key, count) in &settled.rows {
            let of = |side: &Side| side.of[key[side.dimension] as usize];
            *atoms.entry(sides.iter().map(of).collect()).or_default() += i128::from(*count);
        }
        Self { sides, atoms: atoms.into_iter().collect() }
    }
}

impl Side {
    fn new(settled: &Settled, dimension: usize, plans: &[&Plan]) -> Self {
        let levels = &settled.dimensions[dimension];
        let mut classes: HashMap<Vec<Option<Vec<u32>>>, u32> = HashMap::new();
        let (mut of, mut like) = (Vec::new(), Vec::new());
        for label in 0..levels[0].labels.len() {
            // What each table says of this label: nothing, or where it lies in the levels that the table shows.
            let told = plans.iter().map(|plan| {
                let counted = plan.only[dimension].as_ref().is_none_or(|only| only[label]);
                counted.then(|| plan.heights(dimension).iter().map(|height| levels[*height].of[label]).collect())
            });
            let next = like.len() as u32;
            let class = *classes.entry(told.collect()).or_insert(next);
            if class == next {
                like.push(label as u32);
            }
            of.push(class);
        }
        let labels = like.len() as u32;
        let mut side = Self { dimension, labels, of, like, sets: Vec::new(), numbers: HashMap::new() };
        side.number((0..labels).collect());
        side
    }

    /// The number of a set of labels, sorted; that of all labels is 0.
    pub fn number(&mut self, set: Vec<u32>) -> u32 {
        let next = self.sets.len() as u32;
        *self.numbers.entry(set).or_insert_with_key(|set| {
            self.sets.push(set.clone());
            next
        })
    }

    pub fn set(&self, number: u32) -> &[u32] {
        &self.sets[number as usize]
    }

    /// The sets of labels that a table shows on this side, each with its name: the labels of its levels, then the total.
    pub fn shown(&mut self, settled: &Settled, plan: &Plan) -> Vec<(Name, u32)> {
        let only = plan.only[self.dimension].as_ref();
        let counted = |label: &u32| only.is_none_or(|only| only[self.like[*label as usize] as usize]);
        let counted: Vec<u32> = (0..self.labels).filter(counted).collect();
        let mut shown = Vec::new();
        for height in plan.heights(self.dimension) {
            let sets = self.by_label(settled, *height, &counted);
            shown.extend(sets.into_iter().map(|(label, set)| (Some((*height, label)), self.number(set))));
        }
        shown.push((None, self.number(counted)));
        shown
    }

    /// The sets of the labels of one height, or the whole where the dimension is not looked at.
    pub fn at(&mut self, settled: &Settled, grain: &Grain) -> Vec<u32> {
        let height = grain[self.dimension];
        if height == ABSENT {
            return vec![0];
        }
        let all: Vec<u32> = (0..self.labels).collect();
        self.by_label(settled, height, &all).into_values().map(|set| self.number(set)).collect()
    }

    fn by_label(&self, settled: &Settled, height: usize, labels: &[u32]) -> BTreeMap<u32, Vec<u32>> {
        let level = &settled.dimensions[self.dimension][height];
        let mut sets: BTreeMap<u32, Vec<u32>> = BTreeMap::new();
        for label in labels {
            sets.entry(level.of[self.like[*label as usize] as usize]).or_default().push(*label);
        }
        sets
    }

    /// The classes of labels that no set of `sets` tells apart.
    pub fn classes(&mut self, sets: &[u32]) -> Vec<u32> {
        let mut classes: BTreeMap<Vec<bool>, Vec<u32>> = BTreeMap::new();
        for label in 0..self.labels {
            let signature = sets.iter().map(|set| self.sets[*set as usize].binary_search(&label).is_ok()).collect();
            classes.entry(signature).or_default().push(label);
        }
        classes.into_values().map(|class| self.number(class)).collect()
    }
}
