//! What was found wrong while reading: rows that are not imported, and values that were left out.
//! At most 10,000 are kept whole; the rest is only counted, so that a file of rubbish cannot fill the memory.

use std::collections::BTreeMap;
use std::fmt;

/// How many findings are kept whole.
pub const KEPT: usize = 10_000;

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// The row is not imported.
    Rejected,
    /// The row is imported without this value.
    Mended,
}

/// Where in a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Place {
    /// The file as a whole.
    File,
    /// The line on which the record starts, from 1 (the header is on line 1).
    Line(u64),
    /// A JSON pointer (RFC 6901) into the document.
    Pointer(Box<str>),
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Place::File => f.write_str("-"),
            Place::Line(line) => line.fmt(f),
            Place::Pointer(pointer) => f.write_str(pointer),
        }
    }
}

/// One thing that was wrong, in plain English.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    pub severity: Severity,
    pub file: String,
    pub line: Place,
    /// Column or property; empty when the row as a whole is meant.
    pub field: String,
    pub reason: String,
}

/// All that was found, in the order in which it was found.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Findings {
    kept: Vec<Finding>,
    rejected: u64,
    mended: u64,
    by_file: BTreeMap<(String, Severity), u64>,
}

impl Findings {
    pub fn add(&mut self, finding: Finding) {
        match finding.severity {
            Severity::Rejected => self.rejected += 1,
            Severity::Mended => self.mended += 1,
        }
        match self.by_file.get_mut(&(finding.file.clone(), finding.severity)) {
            Some(count) => *count += 1,
            None => _ = self.by_file.insert((finding.file.clone(), finding.severity), 1),
        }
        if self.kept.len() < KEPT {
            self.kept.push(finding);
        }
    }

    pub fn iter(&self) -> std::slice::Iter<'_, Finding> {
        self.kept.iter()
    }

    /// How many rows were not imported.
    pub fn rejected(&self) -> u64 {
        self.rejected
    }

    /// How many values were left out.
    pub fn mended(&self) -> u64 {
        self.mended
    }

    /// How many of each kind there are in each file, kept or not.
    pub fn by_file(&self) -> impl Iterator<Item = (&str, Severity, u64)> {
        self.by_file.iter().map(|((file, severity), count)| (file.as_str(), *severity, *count))
    }

    /// How many findings were counted but not kept.
    pub fn more(&self) -> u64 {
        self.rejected + self.mended - self.kept.len() as u64
    }
}

impl<'a> IntoIterator for &'a Findings {
    type Item = &'a Finding;
    type IntoIter = std::slice::Iter<'a, Finding>;
    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}
