//! Spreadsheets: XLSX and CSV into rows of named columns, and out again.
//! Whatever the file, little memory is taken before it is refused, and no cell that is written ever becomes a formula.

mod delimited;
mod limits;
#[cfg(test)]
mod tests;
mod workbook;
mod write;

pub use limits::{LIMITS, Limits};
pub use write::{Cell, Layout, Writer};

use crate::failure::Failure;
use crate::msg;
use messages::Message;
use std::collections::HashMap;

/// Ways in which a table is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    Xlsx,
    /// UTF-8 with its mark, for which spreadsheets look; `,` between cells.
    Csv,
}

impl Format {
    pub const fn media_type(self) -> &'static str {
        match self {
            Format::Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            Format::Csv => "text/csv; charset=utf-8",
        }
    }

    pub const fn extension(self) -> &'static str {
        match self {
            Format::Xlsx => "xlsx",
            Format::Csv => "csv",
        }
    }
}

/// Why a file is not read. Said to whoever sent it by [`Refused::message`].
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Refused {
    #[error("not a spreadsheet of a kind that is read")]
    Kind,
    #[error("it carries macros")]
    Macros,
    #[error("damaged, or not what its name says")]
    Broken,
    #[error("nothing is in it")]
    Empty,
    #[error("more than {0} MB")]
    Bytes(u64),
    #[error("more than {0} rows")]
    Rows(u64),
    #[error("more than {0} columns")]
    Columns(u64),
    #[error("cell {0} holds too much text")]
    Cell(String),
    #[error("two columns have the name {0}")]
    Twice(String),
}

impl Refused {
    pub fn message(&self) -> Message {
        match self {
            Refused::Kind => msg::sheet_kind(),
            Refused::Macros => msg::sheet_macros(),
            Refused::Broken => msg::sheet_broken(),
            Refused::Empty => msg::sheet_empty(),
            Refused::Bytes(most) => msg::sheet_bytes(*most),
            Refused::Rows(most) => msg::sheet_rows(*most),
            Refused::Columns(most) => msg::sheet_columns(*most),
            Refused::Cell(position) => msg::sheet_cell(position),
            Refused::Twice(name) => msg::sheet_twice(name),
        }
    }
}

/// A row below the header, with its number as the spreadsheet shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    pub number: u32,
    cells: Vec<String>,
}

/// The first sheet of a file that anybody sees: its header gives the columns their names. Rows with nothing in them are
/// left out; dates, times and numbers are texts in ISO form, formulas the value that was last computed for them.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Sheet {
    /// As the file calls it; empty in CSV.
    pub name: String,
    /// Names of the columns from A on; a column without name has an empty one and is not found.
    pub columns: Vec<String>,
    pub rows: Vec<Row>,
    /// Cells in which a formula failed, such as `#REF!`, by position. They read as empty.
    pub faults: Vec<(String, String)>,
    /// The letters were guessed to be Windows-1252: a reader should look whether accents are right.
    pub guessed: bool,
    index: HashMap<String, usize>,
}

impl Sheet {
    /// The text under a column, trimmed; none where the sheet has no such column.
    pub fn cell<'a>(&self, row: &'a Row, column: &str) -> Option<&'a str> {
        let at = self.index.get(column)?;
        Some(row.cells.get(*at).map_or("", |cell| cell.trim()))
    }

    /// Whether there is a column of this name.
    pub fn has(&self, column: &str) -> bool {
        self.index.contains_key(column)
    }

    /// `B7`: where the cell is, as the spreadsheet shows it; the row alone where there is no such column.
    pub fn position(&self, row: &Row, column: &str) -> String {
        self.index.get(column).map_or_else(|| row.number.to_string(), |at| position(row.number, *at))
    }

    /// What a row holds, by the names of the columns.
    pub fn named<'a>(&'a self, row: &'a Row) -> impl Iterator<Item = (&'a str, &'a str)> {
        let named = self.columns.iter().zip(&row.cells).filter(|(name, _)| !name.is_empty());
        named.map(|(name, cell)| (name.as_str(), cell.trim()))
    }

    fn named_columns(mut self) -> Result<Sheet, Refused> {
        for (at, name) in self.columns.iter().enumerate().filter(|(_, name)| !name.is_empty()) {
            if self.index.insert(name.clone(), at).is_some() {
                return Err(Refused::Twice(name.clone()));
            }
        }
        if self.index.is_empty() { Err(Refused::Empty) } else { Ok(self) }
    }
}

/// `B7` for row 7 and the second column.
fn position(row: u32, column: usize) -> String {
    let (mut letters, mut left) = (Vec::new(), column + 1);
    while left > 0 {
        letters.push(char::from(b'A' + u8::try_from((left - 1) % 26).unwrap_or_default()));
        left = (left - 1) / 26;
    }
    letters.iter().rev().chain(row.to_string().chars().collect::<Vec<_>>().iter()).collect()
}

/// Reads a file that somebody sent, by what it is and not by its name.
pub fn read(bytes: &[u8], limits: &Limits) -> Result<Sheet, Refused> {
    if bytes.len() as u64 > limits.bytes {
        return Err(Refused::Bytes(limits.bytes >> 20));
    }
    let sheet = match bytes {
        [b'P', b'K', 3 | 5, 4 | 6, ..] => workbook::read(bytes, limits),
        // Workbooks of Excel before 2007, and those locked with a password.
        [0xd0, 0xcf, 0x11, 0xe0, ..] => Err(Refused::Kind),
        bytes => delimited::read(bytes, limits),
    }?;
    sheet.named_columns()
}

/// The same beside other requests: a large file takes seconds, and one that a library stumbles over is only refused.
///
/// # Errors
/// `Internal` when the machine has no thread left for it.
pub async fn read_apart(bytes: bytes::Bytes, limits: Limits) -> Result<Result<Sheet, Refused>, Failure> {
    match tokio::task::spawn_blocking(move || read(&bytes, &limits)).await {
        Ok(read) => Ok(read),
        Err(error) if error.is_panic() => Ok(Err(Refused::Broken)),
        Err(error) => Err(kernel::Error::internal(error).into()),
    }
}

/// Gathers rows while a file is read, and says no as soon as there is too much.
struct Gathered<'a> {
    limits: &'a Limits,
    sheet: Sheet,
    text: u64,
    current: Option<Row>,
}

impl<'a> Gathered<'a> {
    fn new(limits: &'a Limits, name: String) -> Self {
        Gathered { limits, sheet: Sheet { name, ..Sheet::default() }, text: 0, current: None }
    }

    /// A cell, in the order of rows; `row` and `column` count from 0.
    fn add(&mut self, row: u32, column: usize, text: String) -> Result<(), Refused> {
        if text.is_empty() {
            return Ok(());
        }
        if column >= self.limits.columns {
            return Err(Refused::Columns(self.limits.columns as u64));
        }
        self.text += text.len() as u64 + 1;
        if text.len() > self.limits.cell {
            return Err(Refused::Cell(position(row + 1, column)));
        }
        if self.text > self.limits.text {
            return Err(Refused::Bytes(self.limits.text >> 20));
        }
        let number = row + 1;
        if self.current.as_ref().is_some_and(|current| current.number != number) {
            self.end_row()?;
        }
        let current = self.current.get_or_insert_with(|| Row { number, cells: Vec::new() });
        if current.cells.len() <= column {
            current.cells.resize(column + 1, String::new());
        }
        current.cells[column] = if text.contains('\r') { text.replace("\r\n", "\n").replace('\r', "\n") } else { text };
        Ok(())
    }

    fn end_row(&mut self) -> Result<(), Refused> {
        let Some(row) = self.current.take() else { return Ok(()) };
        if row.cells.iter().all(|cell| cell.trim().is_empty()) {
            return Ok(());
        }
        if self.sheet.columns.is_empty() {
            self.sheet.columns = row.cells.iter().map(|cell| cell.trim().to_owned()).collect();
            return Ok(());
        }
        if self.sheet.rows.len() >= self.limits.rows {
            return Err(Refused::Rows(self.limits.rows as u64));
        }
        self.sheet.rows.push(row);
        Ok(())
    }

    fn finish(mut self) -> Result<Sheet, Refused> {
        self.end_row()?;
        Ok(self.sheet)
    }
}
