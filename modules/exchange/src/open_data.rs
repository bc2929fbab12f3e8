//! What the exchange gives as open data: sheets with licence, day and source under them, and pages of records as JSON.
//! `platform::sheets` sees to it that no cell is a formula.

use crate::msg;
use crate::visit::Here;
use axum::response::Response;
use kernel::{Dir, Result, Text};
use platform::sheets::{Cell, Format, Layout, Writer};
use platform::{Keep, openapi, page};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use utoipa::openapi::path::Operation;

/// Between several values in one cell.
pub const BETWEEN: &str = "; ";
/// Records in one file.
pub const MOST: usize = 5_000;
/// Records read at once.
pub const PIECE: usize = 400;

/// A sheet of texts that is being written.
pub struct Sheet<'a> {
    here: &'a Here,
    writer: Writer,
}

impl<'a> Sheet<'a> {
    /// Begins one with these headings.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn begin(here: &'a Here, format: Format, title: &str, headings: &[String]) -> Result<Sheet<'a>> {
        let columns: Vec<(&str, u16)> = headings.iter().map(|name| (name.as_str(), 28)).collect();
        let right_to_left = here.locale().dir() == Dir::Rtl;
        let layout = Layout { name: title, right_to_left, columns: &columns, now: here.cx.app.clock.now() };
        Ok(Sheet { here, writer: Writer::new(format, &layout)? })
    }

    /// Adds a line.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn row(&mut self, cells: &[String]) -> Result<()> {
        self.writer.row(&cells.iter().map(|cell| Cell::Text(cell)).collect::<Vec<_>>())
    }

    /// The whole of it, with licence, day and source.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn finish(mut self) -> Result<Vec<u8>> {
        let settings = &self.here.cx.app.settings;
        let about = [settings.data_licence.clone(), self.here.today().to_string(), settings.public()];
        self.writer.notes(&self.here.t(&msg::exchange_licence()), &about)?;
        self.writer.finish()
    }
}

/// The language versions of a text.
pub fn versions(text: &Text) -> BTreeMap<String, &str> {
    text.versions().map(|(lang, version)| (lang.to_string(), version.value.as_str())).collect()
}

/// A page of records; `page` counts from 0.
pub fn listed(here: &Here, total: usize, page: usize, size: usize, records: Vec<Value>) -> Response {
    json(&json!({
        "total": total,
        "page": page + 1,
        "pages": total.div_ceil(size),
        "licence": here.cx.app.settings.data_licence,
        "date": here.today(),
        "contents": records,
    }))
}

/// A page of records of others: under what licence is for their origins to say.
pub fn foreign(here: &Here, total: usize, page: usize, size: usize, records: Vec<Value>) -> Response {
    json(&json!({
        "total": total,
        "page": page + 1,
        "pages": total.div_ceil(size),
        "date": here.today(),
        "contents": records,
    }))
}

/// One record.
pub fn one(here: &Here, mut record: Value) -> Response {
    record["licence"] = json!(here.cx.app.settings.data_licence);
    json(&record)
}

/// What any machine may read, from anywhere.
pub fn json(answer: &Value) -> Response {
    page::open(page::kept("application/json", answer.to_string(), Keep::UntilChanged))
}

/// The description of what is asked for with parameters, each with what it says.
pub fn described(id: &str, summary: &str, parameters: &[(&str, &str)]) -> Operation {
    openapi::described("exchange", id, summary, parameters)
}

/// The description of one thing, asked for by its identifier.
pub fn identified(id: &str, summary: &str) -> Operation {
    openapi::identified("exchange", id, summary)
}
