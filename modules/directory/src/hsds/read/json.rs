//! A JSON file as rows: a list, a page of results, one object, one object a line, a tabular object, or Teranga's export.
//! The document streams by: only one record of a list is held at a time, and nested records become rows of their own.

use super::csv::{column, finish};
use super::rows::{Row, Rows, plain_cell, plain_value};
use super::source::unreadable;
use super::{Progress, ReadError};
use crate::hsds::findings::{Finding, Findings, Place, Severity};
use crate::hsds::legacy::{self, Layout};
use crate::hsds::limits::{JsonGuard, ROWS};
use crate::hsds::tables::{Table, Tie};
use serde::de::{DeserializeSeed, Deserializer, Error as _, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Value};
use std::cell::Cell;
use std::collections::HashSet;
use std::io::{BufRead, BufReader, Read};
use std::sync::Arc;

pub(super) fn read(
    file: &str,
    input: &mut dyn Read,
    rows: &mut Rows,
    findings: &mut Findings,
    progress: &dyn Fn(Progress<'_>),
) -> Result<(), ReadError> {
    let held = Cell::new(0);
    let mut input = BufReader::new(JsonGuard { inner: input, held: &held });
    let start = input.fill_buf().map_err(|error| unreadable(file, error))?;
    if start.starts_with(b"\xef\xbb\xbf") {
        input.consume(3);
    }
    let state = (HashSet::new(), 0);
    let mut document = Document {
        file: Arc::from(file),
        rows,
        findings,
        progress,
        held: &held,
        own: false,
        unknown: state.0,
        count: state.1,
    };
    let mut json = serde_json::Deserializer::from_reader(input);
    let mut number = 0;
    while json.end().is_err() {
        let pointer = if number == 0 { String::new() } else { format!("/{number}") };
        Top { document: &mut document, pointer }.deserialize(&mut json).map_err(|error| broken(file, error))?;
        number += 1;
    }
    if number == 0 {
        return Err(ReadError::Unreadable { file: file.to_owned(), reason: "the file is empty".to_owned() });
    }
    progress(Progress { file, rows: document.count });
    Ok(())
}

fn broken(file: &str, error: serde_json::Error) -> ReadError {
    if error.is_io() {
        return unreadable(file, error.into());
    }
    ReadError::Unreadable { file: file.to_owned(), reason: format!("not JSON: {error}") }
}

/// What is gathered while a document streams by.
struct Document<'a> {
    file: Arc<str>,
    rows: &'a mut Rows,
    findings: &'a mut Findings,
    progress: &'a dyn Fn(Progress<'_>),
    held: &'a Cell<u64>,
    own: bool,
    /// Unknown properties already reported.
    unknown: HashSet<(Table, String)>,
    count: u64,
}

/// The outermost value.
struct Top<'a, 'b> {
    document: &'a mut Document<'b>,
    pointer: String,
}

impl<'de> DeserializeSeed<'de> for Top<'_, '_> {
    type Value = ();
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Top<'_, '_> {
    type Value = ();
    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("an object or a list of objects")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, seq: A) -> Result<(), A::Error> {
        List { document: self.document, pointer: self.pointer, layout: None }.visit_seq(seq)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let mut own = Map::new();
        while let Some(key) = map.next_key::<String>()? {
            let listed = if own.contains_key("id") { None } else { list_called(&key) };
            let pointer = format!("{}/{}", self.pointer, escaped(&key));
            match listed {
                Some(layout) => map.next_value_seed(List { document: &mut *self.document, pointer, layout })?,
                None => {
                    let value: Value = map.next_value()?;
                    self.document.own |= key == "teranga";
                    own.insert(key, value);
                }
            }
        }
        if own.contains_key("id") || own.contains_key("name") {
            self.document.record(None, Value::Object(own), &self.pointer).map_err(A::Error::custom)?;
        }
        Ok(())
    }
}

/// A list of records. Without a layout, each is recognised by its properties.
struct List<'a, 'b> {
    document: &'a mut Document<'b>,
    pointer: String,
    layout: Option<Layout>,
}

impl<'de> DeserializeSeed<'de> for List<'_, '_> {
    type Value = ();
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for List<'_, '_> {
    type Value = ();
    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("a list of objects")
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<(), A::Error> {
        let mut index = 0;
        while let Some(value) = seq.next_element::<Value>()? {
            let pointer = format!("{}/{index}", self.pointer);
            self.document.record(self.layout, value, &pointer).map_err(A::Error::custom)?;
            index += 1;
        }
        Ok(())
    }
}

/// Properties of the outermost object that hold lists of records.
fn list_called(key: &str) -> Option<Option<Layout>> {
    match key {
        "contents" => Some(None),
        "organizations"
        | "services"
        | "locations"
        | "taxonomies"
        | "taxonomy_terms"
        | "service_at_locations"
        | "territories"
        | "guides" => legacy::layout(key).map(Some),
        _ if key.ends_with(".csv") => legacy::layout(key).map(Some),
        _ => None,
    }
}

/// A key as a part of a JSON pointer.
fn escaped(key: &str) -> String {
    key.chars().take(80).collect::<String>().replace('~', "~0").replace('/', "~1")
}

impl Document<'_> {
    fn record(&mut self, layout: Option<Layout>, value: Value, pointer: &str) -> Result<(), String> {
        self.held.set(0);
        self.count += 1;
        if self.count > ROWS {
            return Err(format!("more than {ROWS} records"));
        }
        if self.count.is_multiple_of(1_000) {
            (self.progress)(Progress { file: &self.file, rows: self.count });
        }
        let Value::Object(map) = value else {
            self.reject(pointer, "not an object");
            return Ok(());
        };
        match layout.or_else(|| recognise(&map).and_then(|table| legacy::layout(table.file()))) {
            Some(layout) => {
                let own = self.own;
                self.flatten(layout, map, pointer, None, own, true);
            }
            None => self.reject(pointer, "cannot tell what kind of record this is"),
        }
        Ok(())
    }

    fn reject(&mut self, pointer: &str, reason: &str) {
        let (severity, line, field) = (Severity::Rejected, Place::Pointer(pointer.into()), String::new());
        self.findings.add(Finding { severity, file: self.file.to_string(), line, field, reason: reason.to_owned() });
    }

    /// Turns an object and what is nested in it into rows. Returns its identifier.
    fn flatten(
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
                self.part(*table, *tie, item, &format!("{pointer}/{property}/{index}"), (layout.table, [&id, &key]), own);
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

/// What kind of record an object is, by the properties that only this kind has.
fn recognise(map: &Map<String, Value>) -> Option<Table> {
    let has = |names: &[&str]| names.iter().any(|name| map.contains_key(*name));
    if has(&["location_type", "addresses", "latitude"]) {
        return Some(Table::Location);
    }
    if has(&["service"]) || has(&["location_id"]) && has(&["service_id"]) {
        return Some(Table::ServiceAtLocation);
    }
    let service = ["status", "organization", "organization_id", "service_at_locations", "application_process"];
    if has(&service) {
        return Some(Table::Service);
    }
    if has(&["taxonomy_detail", "taxonomy", "taxonomy_id", "parent_id", "term_uri", "code"]) {
        return Some(Table::TaxonomyTerm);
    }
    if has(&["version"]) {
        return Some(Table::Taxonomy);
    }
    has(&["name"]).then_some(Table::Organization)
}
