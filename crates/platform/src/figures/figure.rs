//! A figure: counts in rows, one column for each period, and the words around them.
//! Its cells are taken from released tables and from nowhere else: no other function makes one.

use disclosure::{Cell, Published};
use kernel::{Error, Result};
use std::collections::BTreeSet;

/// A name for machines and one for people.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Heading {
    pub code: String,
    pub label: String,
    /// The label where there is little room, below a chart.
    pub short: String,
}

impl Heading {
    pub fn new(code: impl Into<String>, label: impl Into<String>) -> Heading {
        let label = label.into();
        Heading { code: code.into(), short: label.clone(), label }
    }
}

/// Where a column's cells come from: a released table, and the labels that all its cells share, as (level, label).
pub struct Column<'a> {
    pub heading: Heading,
    /// None where the table was held back: all is hidden then.
    pub table: Option<&'a Published>,
    pub at: Vec<(&'a str, &'a str)>,
}

/// The words around a figure, in the reader's language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Words {
    /// Its name in addresses and files.
    pub key: &'static str,
    pub title: String,
    /// What the rows are: «Langue».
    pub rows: String,
    /// What is counted: «visites».
    pub unit: String,
    /// Where the counts come from.
    pub source: String,
}

/// A row of a figure.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    pub heading: Heading,
    /// Whether it is what all the others add up to.
    pub total: bool,
    cells: Vec<Cell>,
}

impl Line {
    /// One cell for each column of the figure.
    pub fn cells(&self) -> &[Cell] {
        &self.cells
    }
}

/// Counts that may be shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Figure {
    pub words: Words,
    columns: Vec<Heading>,
    lines: Vec<Line>,
}

impl Figure {
    /// A figure of these columns, with a row for each of these labels of a level, and one for all of them together at the end.
    ///
    /// # Errors
    /// `Internal` where a table has no such level.
    pub fn new(
        words: Words,
        columns: &[Column<'_>],
        level: &str,
        rows: Vec<Heading>,
        total: Heading,
    ) -> Result<Figure> {
        let line = |heading: Heading, total: bool| {
            let cells = columns.iter().map(|column| cell(column, (!total).then_some((level, heading.code.as_str()))));
            Ok(Line { cells: cells.collect::<Result<_>>()?, total, heading })
        };
        let mut lines = rows.into_iter().map(|it| line(it, false)).collect::<Result<Vec<_>>>()?;
        lines.push(line(total, true)?);
        Ok(Figure { words, columns: columns.iter().map(|it| it.heading.clone()).collect(), lines })
    }

    pub fn columns(&self) -> &[Heading] {
        &self.columns
    }

    /// The rows, the total last.
    pub fn lines(&self) -> &[Line] {
        &self.lines
    }

    /// The rows that add up to the total.
    pub fn parts(&self) -> impl Iterator<Item = &Line> {
        self.lines.iter().filter(|it| !it.total)
    }

    /// The row of everything.
    pub fn total(&self) -> Option<&Line> {
        self.lines.iter().find(|it| it.total)
    }

    /// Whether any cell is not told.
    pub fn hides(&self) -> bool {
        self.lines.iter().any(|line| line.cells.contains(&Cell::Hidden))
    }

    /// Whether nothing at all was counted.
    pub fn is_empty(&self) -> bool {
        self.lines.iter().all(|line| line.cells.iter().all(|it| *it == Cell::Shown(0)))
    }

    /// The rows with the most shown first; what is hidden moves none.
    #[must_use]
    pub fn sorted(mut self) -> Figure {
        let shown = |line: &Line| -> u64 {
            line.cells.iter().map(|it| if let Cell::Shown(count) = it { *count } else { 0 }).sum()
        };
        self.lines.sort_by_key(|line| (line.total, std::cmp::Reverse(shown(line))));
        self
    }
}

fn cell(column: &Column<'_>, own: Option<(&str, &str)>) -> Result<Cell> {
    let Some(table) = column.table else { return Ok(Cell::Hidden) };
    let at: Vec<(&str, &str)> = column.at.iter().copied().chain(own).collect();
    table.cell(&at).ok_or_else(|| Error::internal(format!("a figure asks {} for {at:?}", table.table.name)))
}

/// The labels of a level that any of these tables tells of.
pub(super) fn labels<'a>(tables: impl Iterator<Item = &'a Published>, level: &str) -> BTreeSet<String> {
    let places = tables.flat_map(|table| &table.lines).flat_map(|line| line.at.iter().flatten());
    places.filter(|it| it.level == level).map(|it| it.label.clone()).collect()
}

impl Column<'_> {
    /// The labels of a level that any of these columns tells of.
    pub fn labels(columns: &[Column<'_>], level: &str) -> BTreeSet<String> {
        labels(columns.iter().filter_map(|it| it.table), level)
    }
}
