//! A JSON file as rows: a list, a page of results, one object, one object a line, a tabular object, or Teranga's export.
//! The document streams by: only one record of a list is held at a time, and nested records become rows of their own.

use super::rows::Rows;
use super::source::unreadable;
use super::{Progress, ReadError};
use crate::hsds::findings::{Finding, Findings, Place, Severity};
use crate::hsds::legacy::{self, Layout};
use crate::hsds::limits::{JsonGuard, ROWS};
use crate::hsds::tables::Table;
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
    let mut document = Document {
        file: Arc::from(file),
        rows,
        findings,
        progress,
        held: &held,
        own: false,
        unknown: HashSet::new(),
        count: 0,
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
pub(super) struct Document<'a> {
    pub file: Arc<str>,
    pub rows: &'a mut Rows,
    pub findings: &'a mut Findings,
    progress: &'a dyn Fn(Progress<'_>),
    held: &'a Cell<u64>,
    own: bool,
    /// Unknown properties already reported.
    pub unknown: HashSet<(Table, String)>,
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

    pub fn reject(&mut self, pointer: &str, reason: &str) {
        let (severity, line, field) = (Severity::Rejected, Place::Pointer(pointer.into()), String::new());
        self.findings.add(Finding { severity, file: self.file.to_string(), line, field, reason: reason.to_owned() });
    }
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
