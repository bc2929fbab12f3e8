//! What both CSV and JSON become first: rows of a table, with where they stand and what they belong to.
//! A record is known by its table and its publisher's identifier; a second one of the same is found here.

use crate::hsds::findings::{Finding, Findings, Place, Severity};
use crate::hsds::plain;
use crate::hsds::tables::Table;
use serde_json::{Map, Value};
use std::collections::HashMap;
use std::sync::Arc;

/// One record as it came, its texts already plain.
#[derive(Debug)]
pub(super) struct Row {
    pub table: Table,
    pub file: Arc<str>,
    pub place: Place,
    pub id: Box<str>,
    /// By which its parts know it: its identifier, after that of what it is nested in.
    pub key: Box<str>,
    pub cells: Vec<(&'static str, Box<str>)>,
    /// What it is nested in, by its key; without it the columns of [`Table::parents`] tell.
    pub parent: Option<(Table, Box<str>)>,
    /// Written by Teranga itself: its values are taken to the letter.
    pub own: bool,
    pub teranga: Map<String, Value>,
    /// Whether it stood in a list of its own, where it may stand only once.
    pub listed: bool,
}

impl Row {
    pub fn get(&self, column: &str) -> Option<&str> {
        self.cells.iter().find(|(name, _)| *name == column).map(|(_, value)| &**value)
    }

    pub fn finding(&self, severity: Severity, field: &str, reason: impl Into<String>) -> Finding {
        Finding {
            severity,
            file: self.file.to_string(),
            line: self.place.clone(),
            field: field.to_owned(),
            reason: reason.into(),
        }
    }

    /// What tells parts of the same identifier apart: in Teranga's own files a part may be in several records.
    fn owner(&self) -> String {
        match &self.parent {
            Some((table, id)) => format!("{}:{id}", table.name()),
            None if self.own && self.table.is_part() => {
                let links = self.table.parents().iter().map(|(column, _)| *column).chain(["link_id", "resource_id"]);
                links.filter_map(|column| self.get(column)).collect::<Vec<_>>().join("+")
            }
            None => String::new(),
        }
    }
}

/// All rows of an import, by table, in the order in which they came.
#[derive(Debug, Default)]
pub(super) struct Rows {
    tables: HashMap<Table, Vec<Row>>,
    seen: HashMap<(Table, String, Box<str>), usize>,
}

impl Rows {
    pub fn of(&self, table: Table) -> &[Row] {
        self.tables.get(&table).map(Vec::as_slice).unwrap_or_default()
    }

    pub fn is_empty(&self) -> bool {
        self.tables.is_empty()
    }

    /// Takes a row in. A record that was only mentioned before gains what it did not have yet.
    pub fn add(&mut self, row: Row, findings: &mut Findings) {
        let key = (row.table, row.owner(), row.id.clone());
        let rows = self.tables.entry(row.table).or_default();
        let Some(known) = self.seen.get(&key).and_then(|index| rows.get_mut(*index)) else {
            self.seen.insert(key, rows.len());
            rows.push(row);
            return;
        };
        if row.listed && known.listed {
            let reason = format!("duplicate: {} «{}» came before", row.table.name(), row.id);
            findings.add(row.finding(Severity::Rejected, "id", reason));
            return;
        }
        known.listed |= row.listed;
        for (column, value) in row.cells {
            if known.get(column).is_none() {
                known.cells.push((column, value));
            }
        }
        for (key, value) in row.teranga {
            known.teranga.entry(key).or_insert(value);
        }
    }
}

/// A cell's text made plain; `None` when nothing is left of it.
pub(super) fn plain_cell(text: &str, own: bool) -> Option<Box<str>> {
    let clean = if own { plain::strip_tags(text) } else { plain::foreign(text) };
    (!clean.is_empty()).then(|| clean.into_boxed_str())
}

/// Teranga's own additions, with every string in them made plain.
pub(super) fn plain_value(value: Value) -> Value {
    match value {
        Value::String(text) => Value::String(plain::strip_tags(&text)),
        Value::Array(items) => Value::Array(items.into_iter().map(plain_value).collect()),
        Value::Object(map) => Value::Object(map.into_iter().map(|(key, value)| (key, plain_value(value))).collect()),
        other => other,
    }
}
