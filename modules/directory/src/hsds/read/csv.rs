//! A CSV file of any version of the standard, as rows.
//! A row with invalid UTF-8 is rejected alone; a file whose header or size is wrong is refused as a whole.

use super::rows::{Row, Rows, plain_cell, plain_value};
use super::source::unreadable;
use super::{Progress, ReadError};
use crate::hsds::findings::{Finding, Findings, Place, Severity};
use crate::hsds::legacy::{self, Layout};
use crate::hsds::limits::CsvGuard;
use crate::hsds::tables::Table;
use serde_json::{Map, Value};
use std::io::Read;
use std::sync::Arc;

/// The column that only Teranga's own files have.
const OWN: &str = "teranga";

/// What a column of the file is for.
enum Column {
    Cell(&'static str),
    Own,
    Ignored,
}

pub(super) fn read(
    file: &str,
    layout: Layout,
    input: &mut dyn Read,
    rows: &mut Rows,
    findings: &mut Findings,
    progress: &dyn Fn(Progress<'_>),
) -> Result<(), ReadError> {
    let mut reader = csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(CsvGuard::new(input));
    let name: Arc<str> = Arc::from(file);
    let mut record = csv::ByteRecord::new();
    let mut columns: Option<Vec<Column>> = None;
    let mut count = 0;
    while reader.read_byte_record(&mut record).map_err(|error| broken(file, error))? {
        let line = record.position().map_or(0, csv::Position::line);
        let Some(columns) = &columns else {
            columns = Some(header(&name, layout, &record, findings)?);
            continue;
        };
        count += 1;
        if count % 1_000 == 0 {
            progress(Progress { file, rows: count });
        }
        match row(&name, line, layout, columns, &record) {
            Ok(Some(row)) => rows.add(row, findings),
            Ok(None) => {}
            Err(finding) => findings.add(finding),
        }
    }
    progress(Progress { file, rows: count });
    Ok(())
}

fn broken(file: &str, error: csv::Error) -> ReadError {
    match error.into_kind() {
        csv::ErrorKind::Io(error) => unreadable(file, error),
        other => ReadError::Unreadable { file: file.to_owned(), reason: format!("not CSV: {other:?}") },
    }
}

fn header(
    file: &Arc<str>,
    layout: Layout,
    record: &csv::ByteRecord,
    findings: &mut Findings,
) -> Result<Vec<Column>, ReadError> {
    let mut columns: Vec<Column> = Vec::with_capacity(record.len());
    for (index, cell) in record.iter().enumerate() {
        let cell = if index == 0 { cell.strip_prefix(b"\xef\xbb\xbf").unwrap_or(cell) } else { cell };
        let Ok(name) = std::str::from_utf8(cell) else {
            let reason = "the header is not UTF-8; save the file as UTF-8".to_owned();
            return Err(ReadError::Unreadable { file: file.to_string(), reason });
        };
        let name = name.trim();
        let column = known(layout, name);
        let column = match column {
            Column::Cell(known) if columns.iter().any(|c| matches!(c, Column::Cell(k) if *k == known)) => {
                Column::Ignored
            }
            column => column,
        };
        if matches!(column, Column::Ignored) && !name.is_empty() && !legacy::is_redundant(layout.table, name) {
            let reason = "a column that the standard does not know, or a second one of that name; ignored".to_owned();
            let field: String = name.chars().take(80).collect();
            let (severity, line) = (Severity::Mended, Place::Line(1));
            findings.add(Finding { severity, file: file.to_string(), line, field, reason });
        }
        columns.push(column);
    }
    Ok(columns)
}

fn known(layout: Layout, name: &str) -> Column {
    if name == OWN {
        return Column::Own;
    }
    match column(layout.table, layout.renamed, name) {
        Some(column) => Column::Cell(column),
        None => Column::Ignored,
    }
}

/// Today's name of a column or property.
pub(super) fn column(table: Table, renamed: &'static [(&str, &'static str)], name: &str) -> Option<&'static str> {
    if name == "ID" {
        return None;
    }
    let lower = name.to_ascii_lowercase();
    if let Some((_, today)) = renamed.iter().find(|(old, _)| *old == lower) {
        return Some(today);
    }
    table.columns().iter().chain(legacy::extra_columns(table)).find(|column| **column == lower).copied()
}

/// One row; nothing for an empty line.
fn row(
    file: &Arc<str>,
    line: u64,
    layout: Layout,
    columns: &[Column],
    record: &csv::ByteRecord,
) -> Result<Option<Row>, Finding> {
    let own = columns.iter().any(|column| matches!(column, Column::Own));
    let mut row = Row {
        table: layout.table,
        file: file.clone(),
        place: Place::Line(line),
        id: Box::default(),
        key: Box::default(),
        cells: Vec::with_capacity(columns.len()),
        parent: None,
        own,
        teranga: Map::new(),
        listed: true,
    };
    for (cell, column) in record.iter().zip(columns) {
        let rejected = |field: &str, reason: String| {
            let (severity, line) = (Severity::Rejected, Place::Line(line));
            Finding { severity, file: file.to_string(), line, field: field.to_owned(), reason }
        };
        let field = match column {
            Column::Ignored => continue,
            Column::Own => OWN,
            Column::Cell(name) => name,
        };
        let text = std::str::from_utf8(cell).map_err(|_| rejected(field, "not UTF-8".into()))?;
        if let Column::Cell(name) = column {
            row.cells.extend(plain_cell(text, own).map(|value| (*name, value)));
        } else if !text.is_empty() {
            match serde_json::from_str(text).map(plain_value) {
                Ok(Value::Object(map)) => row.teranga = map,
                Ok(_) => return Err(rejected(OWN, "not a JSON object".into())),
                Err(error) => return Err(rejected(OWN, format!("not JSON: {error}"))),
            }
        }
    }
    if row.cells.is_empty() {
        return Ok(None);
    }
    finish(&mut row, layout)?;
    Ok(Some(row))
}

/// Adds what the file implies and takes the identifier.
pub(super) fn finish(row: &mut Row, layout: Layout) -> Result<(), Finding> {
    for (column, value) in layout.implied {
        if row.get(column).is_none() {
            row.cells.push((column, (*value).into()));
        }
    }
    match row.get("id") {
        // Older versions spread a table over several files, each with identifiers of its own.
        Some(id) => match layout.implied.first() {
            Some((_, file)) if uuid::Uuid::try_parse(id).is_err() => row.id = format!("{file}:{id}").into(),
            _ => row.id = id.trim().into(),
        },
        None => return Err(row.finding(Severity::Rejected, "id", "has no id")),
    }
    row.key = match &row.parent {
        Some((_, around)) if row.table.is_part() => format!("{around}/{}", row.id).into(),
        _ => row.id.clone(),
    };
    Ok(())
}
