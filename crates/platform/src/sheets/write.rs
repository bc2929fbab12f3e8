//! Writing a table row by row, as XLSX or CSV; a workbook is held on disk while it grows.
//! A text stays a text: what a spreadsheet would compute is marked as text (XLSX) or gets an apostrophe before it (CSV).

use super::Format;
use jiff::Timestamp;
use jiff::civil::Date;
use kernel::{Error, Result};
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format as Look, FormatAlign, Workbook, Worksheet, XlsxError};

/// The longest text that a cell of a workbook holds, in UTF-16 units.
const LONGEST: usize = 32_767;

/// A value of a cell.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Cell<'a> {
    /// Left empty in a workbook when it is longer than a cell can be.
    Text(&'a str),
    Number(f64),
    Date(Date),
}

impl<'a> From<&'a str> for Cell<'a> {
    fn from(text: &'a str) -> Self {
        Cell::Text(text)
    }
}

/// How a table is laid out.
#[derive(Debug, Clone, Copy)]
pub struct Layout<'a> {
    /// Of the sheet; what a name may not have is taken out.
    pub name: &'a str,
    pub right_to_left: bool,
    /// Names of the columns, each with its width in characters.
    pub columns: &'a [(&'a str, u16)],
    /// When it is made.
    pub now: Timestamp,
}

/// A table that is being written.
pub struct Writer(Inner);

enum Inner {
    Xlsx(Box<Book>),
    Csv(Box<csv::Writer<Vec<u8>>>),
}

struct Book {
    book: Workbook,
    row: u32,
    plain: Look,
    /// What begins like a formula stays a text also when somebody edits it.
    text: Look,
    date: Look,
    right_to_left: bool,
}

/// Whether a spreadsheet might compute a text that begins like this.
pub(super) fn is_armed(text: &str) -> bool {
    text.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'])
}

impl Writer {
    pub fn new(format: Format, layout: &Layout<'_>) -> Result<Writer> {
        let mut writer = match format {
            Format::Csv => Writer(Inner::Csv(Box::new(csv::Writer::from_writer("\u{feff}".as_bytes().to_vec())))),
            Format::Xlsx => Writer(Inner::Xlsx(Box::new(Book::new(layout).map_err(Error::internal)?))),
        };
        let names: Vec<Cell<'_>> = layout.columns.iter().map(|(name, _)| Cell::Text(name)).collect();
        writer.row(&names)?;
        Ok(writer)
    }

    /// Adds a row.
    pub fn row(&mut self, cells: &[Cell<'_>]) -> Result<()> {
        match &mut self.0 {
            Inner::Xlsx(book) => book.row(cells).map_err(Error::internal),
            Inner::Csv(csv) => csv.write_record(cells.iter().map(written)).map_err(Error::internal),
        }
    }

    /// Adds a sheet of explanations behind the table; CSV has no place for one.
    pub fn notes(&mut self, name: &str, lines: &[String]) -> Result<()> {
        match &mut self.0 {
            Inner::Xlsx(book) => book.notes(name, lines).map_err(Error::internal),
            Inner::Csv(_) => Ok(()),
        }
    }

    /// The whole file.
    pub fn finish(self) -> Result<Vec<u8>> {
        match self.0 {
            Inner::Xlsx(mut book) => book.book.save_to_buffer().map_err(Error::internal),
            Inner::Csv(csv) => csv.into_inner().map_err(|error| Error::internal(error.to_string())),
        }
    }
}

fn written(cell: &Cell<'_>) -> String {
    match cell {
        Cell::Text(text) if is_armed(text.trim_start_matches('\'')) => format!("'{text}"),
        Cell::Text(text) => (*text).to_owned(),
        Cell::Number(number) => number.to_string(),
        Cell::Date(date) => date.to_string(),
    }
}

impl Book {
    fn new(layout: &Layout<'_>) -> Result<Book, XlsxError> {
        let mut book = Workbook::new();
        let made = ExcelDateTime::from_timestamp(layout.now.as_second())?;
        book.set_properties(&DocProperties::new().set_creation_datetime(&made));
        let sheet = book.add_worksheet_with_constant_memory()?;
        sheet.set_name(named(layout.name))?.set_right_to_left(layout.right_to_left).set_freeze_panes(1, 0)?;
        for (at, (_, width)) in (0..).zip(layout.columns) {
            sheet.set_column_width(at, f64::from(*width))?;
        }
        let plain = Look::new().set_text_wrap().set_align(FormatAlign::Top);
        Ok(Book {
            text: plain.clone().set_num_format("@").set_quote_prefix(),
            date: plain.clone().set_num_format("yyyy-mm-dd"),
            plain: plain.set_num_format("@"),
            book,
            row: 0,
            right_to_left: layout.right_to_left,
        })
    }

    fn row(&mut self, cells: &[Cell<'_>]) -> Result<(), XlsxError> {
        let (row, header) = (self.row, Look::new().set_bold().set_align(FormatAlign::Top));
        self.row += 1;
        let sheet = self.book.worksheet_from_index(0)?;
        for (column, cell) in (0..).zip(cells) {
            match cell {
                Cell::Text(text) if text.encode_utf16().count() > LONGEST => {}
                Cell::Text(text) if row == 0 => drop(sheet.write_string_with_format(row, column, *text, &header)?),
                Cell::Text("") => drop(sheet.write_blank(row, column, &self.plain)?),
                Cell::Text(text) => {
                    let look = if is_armed(text) { &self.text } else { &self.plain };
                    sheet.write_string_with_format(row, column, *text, look)?;
                }
                Cell::Number(number) => drop(sheet.write_number(row, column, *number)?),
                Cell::Date(date) => drop(write_date(sheet, (row, column), *date, &self.date)?),
            }
        }
        Ok(())
    }

    fn notes(&mut self, name: &str, lines: &[String]) -> Result<(), XlsxError> {
        let sheet = self.book.add_worksheet();
        sheet.set_name(named(name))?.set_right_to_left(self.right_to_left).set_column_width(0, 110)?;
        for (row, line) in (0..).zip(lines) {
            sheet.write_string_with_format(row, 0, line, &self.text)?;
        }
        Ok(())
    }
}

fn write_date<'a>(
    sheet: &'a mut Worksheet,
    (row, column): (u32, u16),
    date: Date,
    look: &Look,
) -> Result<&'a mut Worksheet, XlsxError> {
    let number = |it: i8| u8::try_from(it).unwrap_or(1);
    // A workbook has no days before 1900.
    match u16::try_from(date.year()).ok().filter(|year| *year >= 1900) {
        Some(year) => {
            let date = ExcelDateTime::from_ymd(year, number(date.month()), number(date.day()))?;
            sheet.write_datetime_with_format(row, column, &date, look)
        }
        None => sheet.write_string(row, column, date.to_string()),
    }
}

/// A name that a workbook takes.
fn named(name: &str) -> String {
    let plain: String =
        name.chars().filter(|c| !matches!(c, '[' | ']' | ':' | '*' | '?' | '/' | '\\' | '\'')).collect();
    let short: String = plain.chars().take(31).collect();
    if short.trim().is_empty() { "1".to_owned() } else { short }
}
