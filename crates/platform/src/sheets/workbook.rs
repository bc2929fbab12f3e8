//! Reading XLSX: cell by cell, the first sheet that is not hidden.
//! A formula is the value that was last computed for it; nothing in the file is ever computed here.

use super::{Gathered, Limits, Refused, Sheet, limits, position};
use calamine::{Data, DataRef, ExcelDateTime, Reader, SheetType, SheetVisible, Xlsx, XlsxError};
use std::io::Cursor;

pub(super) fn read(bytes: &[u8], most: &Limits) -> Result<Sheet, Refused> {
    limits::inspect(bytes)?;
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(broken)?;
    let sheets = book.sheets_metadata();
    let seen = |it: &&calamine::Sheet| it.visible == SheetVisible::Visible && it.typ == SheetType::WorkSheet;
    let name = sheets.iter().find(seen).map(|it| it.name.clone()).ok_or(Refused::Empty)?;
    let mut gathered = Gathered::new(most, name.clone());
    let mut cells = book.worksheet_cells_reader(&name).map_err(broken)?;
    let mut last = 0;
    while let Some(cell) = cells.next_cell().map_err(broken)? {
        let (row, column) = cell.get_position();
        if row < last {
            return Err(Refused::Broken);
        }
        last = row;
        let column = column as usize;
        if let DataRef::Error(fault) = cell.get_value() {
            if gathered.sheet.faults.len() < 1_000 {
                gathered.sheet.faults.push((position(row + 1, column), fault.to_string()));
            }
            continue;
        }
        gathered.add(row, column, text(cell.get_value()))?;
    }
    gathered.finish()
}

fn broken(_: XlsxError) -> Refused {
    Refused::Broken
}

fn text(value: &DataRef<'_>) -> String {
    match value {
        DataRef::SharedString(text) => (*text).to_owned(),
        DataRef::DateTime(at) => moment(at),
        DataRef::Float(number) => plain(*number),
        other => match Data::from(other.clone()) {
            Data::String(text) | Data::DateTimeIso(text) | Data::DurationIso(text) => text,
            Data::Int(number) => number.to_string(),
            Data::Bool(yes) => yes.to_string(),
            _ => String::new(),
        },
    }
}

/// A number as one would type it: no exponent, no sign of having been counted in binary.
fn plain(number: f64) -> String {
    let rounded: f64 = format!("{number:.14e}").parse().unwrap_or(number);
    if rounded == 0.0 { "0".to_owned() } else { rounded.to_string() }
}

/// A day, a time, or both, as ISO 8601 writes them.
fn moment(at: &ExcelDateTime) -> String {
    let (year, month, day, hour, minute, second, _) = at.to_ymd_hms_milli();
    if at.is_duration() {
        let seconds = (at.as_f64() * 86_400.0).round().clamp(0.0, 1e12) as u64;
        return format!("{:02}:{:02}:{:02}", seconds / 3600, seconds / 60 % 60, seconds % 60);
    }
    let time =
        if second == 0 { format!("{hour:02}:{minute:02}") } else { format!("{hour:02}:{minute:02}:{second:02}") };
    let date = format!("{year:04}-{month:02}-{day:02}");
    match (at.as_f64() < 1.0, hour | minute | second) {
        (true, _) => time,
        (false, 0) => date,
        (false, _) => format!("{date}T{time}"),
    }
}
