//! JSON objects and what is nested in them, as rows: parts keep to their record, the others become records of their own.
//! A record that is shown several times is taken once; each time may add what the others left out.

use super::csv::{column, finish};
use super::json::Document;
use super::rows::{Row, plain_cell, plain_value};
use crate::hsds::findings::{Place, Severity};
use crate::hsds::legacy::{self, Layout};
use crate::hsds::tables::{Table, Tie};
use serde_json::{Map, Value};

impl Document<'_> {
    /// Turns an object and what is nested in it into rows. Returns its identifier.
    pub fn flatten(
        &mut self,
        layout: Layout,
        map: Map<String, Value>,
        pointer: &str,
        parent: Option<(Table, Box<str>)>,
        own: bool,
        listed: bool,
    ) -> Option<Box<str>> {
        let own = own || map.contains_key("teranga") || matches!(layout.table, Table::Territory | Table::Guide);
        let mut row = Row {
            table: layout.table,
            file: self.file.clone(),
            place: Place::Pointer(pointer.into()),
            id: Box::default(),
            key: Box::default(),
            cells: Vec::new(),
            parent,
            own,
            teranga: Map::new(),
            listed,
        };
        if matches!(layout.table, Table::Territory | Table::Guide) {
            return self.whole(row, map);
        }
        let mut nested = self.scalars(&mut row, layout, map);
        if let Err(finding) = finish(&mut row, layout) {
            self.findings.add(finding);
            return None;
        }
        for (property, table, tie) in layout.table.nested() {
            let Tie::Up(column) = tie else { continue };
            let Some(Value::Object(inner)) = nested.remove(*property) else { continue };
            let parent = (*table == Table::Program)
                .then(|| row.get("organization_id").map(|id| (Table::Organization, id.into())))
                .flatten();
            let id = self.inner(*table, inner, &format!("{pointer}/{property}"), parent, own);
            if let Some(id) = id.filter(|_| row.get(column).is_none()) {
                row.cells.push((column, id));
            }
        }
        let (id, key) = (row.id.clone(), row.key.clone());
        self.rows.add(row, self.findings);
        for (property, table, tie) in layout.table.nested() {
            let (Tie::Part | Tie::Down(_), Some(Value::Array(items))) = (tie, nested.remove(*property)) else {
                continue;
            };
            for (index, item) in items.into_iter().enumerate() {
                self.part(
                    *table,
                    *tie,
                    item,
                    &format!("{pointer}/{property}/{index}"),
                    (layout.table, [&id, &key]),
                    own,
                );
            }
        }
        Some(id)
    }

    /// A nested object that belongs to, or names, the one around it.
    fn part(&mut self, table: Table, tie: Tie, item: Value, pointer: &str, around: (Table, [&str; 2]), own: bool) {
        let Value::Object(mut inner) = item else {
            self.reject(pointer, "not an object");
            return;
        };
        let mut parent = None;
        match tie {
            Tie::Down(column) => {
                inner.entry(column).or_insert_with(|| Value::String(around.1[0].to_owned()));
            }
            _ => parent = Some((around.0, around.1[1].into())),
        }
        self.inner(table, inner, pointer, parent, own);
    }

    fn inner(
        &mut self,
        table: Table,
        inner: Map<String, Value>,
        pointer: &str,
        parent: Option<(Table, Box<str>)>,
        own: bool,
    ) -> Option<Box<str>> {
        let layout = legacy::layout(table.file())?;
        self.flatten(layout, inner, pointer, parent, own, false)
    }

    /// Teranga's own kinds of record are kept as they are.
    fn whole(&mut self, mut row: Row, map: Map<String, Value>) -> Option<Box<str>> {
        row.id = map.get("id").and_then(Value::as_str).unwrap_or_default().into();
        if let Value::Object(map) = plain_value(Value::Object(map)) {
            row.teranga = map;
        }
        let id = row.id.clone();
        self.rows.add(row, self.findings);
        Some(id)
    }

    /// Takes the simple values into the row; gives back the nested ones.
    fn scalars(&mut self, row: &mut Row, layout: Layout, map: Map<String, Value>) -> Map<String, Value> {
        let mut nested = Map::new();
        for (key, value) in map {
            if key == "teranga" {
                if let Value::Object(map) = plain_value(value) {
                    row.teranga = map;
                }
                continue;
            }
            if layout.table.nested().iter().any(|(property, ..)| *property == key) && !is_simple(&value) {
                nested.insert(key, value);
                continue;
            }
            let text = match value {
                Value::Null => continue,
                Value::String(text) => Some(text),
                Value::Number(number) => Some(number.to_string()),
                Value::Bool(yes) => Some(yes.to_string()),
                Value::Array(_) | Value::Object(_) => None,
            };
            match (column(layout.table, layout.renamed, &key), text) {
                (Some(column), Some(text)) => {
                    if row.get(column).is_none() {
                        row.cells.extend(plain_cell(&text, row.own).map(|value| (column, value)));
                    }
                }
                (Some(column), None) => {
                    self.findings.add(row.finding(Severity::Mended, column, "not a text or a number"));
                }
                (None, _) => self.report_unknown(row, layout.table, key),
            }
        }
        nested
    }

    fn report_unknown(&mut self, row: &Row, table: Table, key: String) {
        let nested = table.nested().iter().any(|(property, ..)| *property == key);
        if nested || legacy::is_redundant(table, &key) || self.unknown.len() > 1_000 {
            return;
        }
        let field: String = key.chars().take(80).collect();
        if self.unknown.insert((table, key)) {
            let reason = "a property that the standard does not know; ignored here and wherever else it stands";
            self.findings.add(row.finding(Severity::Mended, &field, reason));
        }
    }
}

fn is_simple(value: &Value) -> bool {
    !matches!(value, Value::Array(_) | Value::Object(_))
}
