//! The tables that a caller wants, and the same tables as they may be published.
//! A published table never says why a cell is hidden: who knew that would know that it is small.

use serde::{Deserialize, Serialize};

/// A table to publish: one cell for each combination of labels of its axes, with the totals of every axis.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Table {
    /// For the caller; not looked at.
    pub name: String,
    /// Each axis is a dimension, by the levels of it that are shown.
    pub axes: Vec<Vec<String>>,
    /// Only rows that lie in one of these labels are counted, for each of these.
    pub only: Vec<Only>,
}

/// A restriction of a table to some labels of a level.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Only {
    /// The level's name.
    pub level: String,
    /// The labels that count; a label that no row has is no error.
    pub labels: Vec<String>,
}

impl Table {
    /// A table of one cell: the total.
    pub fn new(name: &str) -> Self {
        Self { name: name.to_owned(), axes: Vec::new(), only: Vec::new() }
    }

    /// One more axis, by these levels of one dimension: `.by(&["month", "quarter", "year"])`. Its total is always there.
    #[must_use]
    pub fn by(mut self, levels: &[&str]) -> Self {
        self.axes.push(levels.iter().map(|level| (*level).to_owned()).collect());
        self
    }

    /// Counts only rows that lie in one of `labels` of `level`, which need not be on an axis.
    #[must_use]
    pub fn only(mut self, level: &str, labels: &[&str]) -> Self {
        let labels = labels.iter().map(|label| (*label).to_owned()).collect();
        self.only.push(Only { level: level.to_owned(), labels });
        self
    }
}

/// What is said of a cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Cell {
    /// Its count.
    Shown(u64),
    /// At least one, and not told.
    Hidden,
}

/// A label and the level it is of.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Label {
    /// The level's name.
    pub level: String,
    /// The label.
    pub label: String,
}

/// One cell of a published table: where it lies on each axis (`None`: the axis' total), and what is said of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Line {
    /// One place for each axis of the table, in its order.
    pub at: Vec<Option<Label>>,
    /// What is said.
    pub cell: Cell,
}

/// A table that may be published as it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Published {
    /// What was asked for.
    pub table: Table,
    /// Every cell that is not zero, sorted by place. A cell that is not here is zero, and shown.
    pub lines: Vec<Line>,
}

impl Published {
    /// What is said of the cell at these (level, label) pairs, in any order; an axis that is not named is its total.
    /// `None` where a level is on no axis, or two are on one.
    pub fn cell(&self, at: &[(&str, &str)]) -> Option<Cell> {
        let mut place: Vec<Option<Label>> = vec![None; self.table.axes.len()];
        for (level, label) in at {
            let axis = self.table.axes.iter().position(|levels| levels.iter().any(|name| name == level))?;
            let label = Label { level: (*level).to_owned(), label: (*label).to_owned() };
            if place[axis].replace(label).is_some() {
                return None;
            }
        }
        Some(self.at(&place))
    }

    pub(crate) fn at(&self, place: &[Option<Label>]) -> Cell {
        match self.lines.binary_search_by(|line| line.at.as_slice().cmp(place)) {
            Ok(found) => self.lines[found].cell,
            Err(_) => Cell::Shown(0),
        }
    }
}
