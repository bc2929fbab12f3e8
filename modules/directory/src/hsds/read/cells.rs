//! A row, asked for typed values: what cannot be read is reported and left out, what is required and missing rejects it.
//! Values that Teranga wrote itself come back to the letter.

use super::assembly::Assembly;
use super::rows::Row;
use super::values;
use crate::hsds::findings::Severity;
use crate::hsds::tables::Table;
use jiff::Timestamp;
use jiff::civil::{Date, Time};
use kernel::{Id, Lang, Text};
use serde::de::DeserializeOwned;
use serde_json::Value;
use std::borrow::Cow;
use uuid::Uuid;

/// A row on its way to becoming a record.
pub(super) struct Cells<'a> {
    pub all: &'a Assembly<'a>,
    pub row: &'a Row,
    /// The record's identifier.
    pub id: Uuid,
    /// Language of its texts.
    pub lang: Lang,
}

impl<'a> Cells<'a> {
    pub fn new(all: &'a Assembly<'a>, row: &'a Row, id: Uuid) -> Self {
        let told = row.teranga.get("lang").and_then(Value::as_str).and_then(|tag| tag.parse().ok());
        Self { all, row, id, lang: told.unwrap_or(all.options.lang) }
    }

    pub fn id<T>(&self) -> Id<T> {
        Id::from_uuid(self.id)
    }

    pub fn own(&self) -> bool {
        self.row.own
    }

    pub fn raw(&self, column: &str) -> Option<&'a str> {
        self.row.get(column)
    }

    pub fn mend(&self, column: &str, reason: impl Into<String>) {
        self.all.report(self.row.finding(Severity::Mended, column, reason));
    }

    pub fn reject(&self, column: &str, reason: impl Into<String>) {
        self.all.report(self.row.finding(Severity::Rejected, column, reason));
    }

    /// A value that `parse` understands; `wanted` says what it should have been.
    pub fn parsed<T>(&self, column: &str, wanted: &str, parse: impl Fn(&str) -> Option<T>) -> Option<T> {
        let raw = self.raw(column)?;
        let value = parse(raw);
        if value.is_none() {
            self.mend(column, format!("«{}» is not {wanted}", shortened(raw)));
        }
        value
    }

    pub fn string(&self, column: &str) -> Option<String> {
        self.raw(column).map(str::to_owned)
    }

    /// A string that has to be there; without it the row is rejected.
    pub fn required(&self, column: &str) -> Option<String> {
        let value = self.string(column);
        if value.is_none() {
            self.reject(column, format!("has no {column}"));
        }
        value
    }

    /// A text in one language, or in all of them if Teranga wrote it.
    pub fn text(&self, column: &str) -> Option<Text> {
        match self.row.teranga.get("texts").and_then(|texts| texts.get(column)) {
            Some(Value::Null) => return None,
            Some(value) => match serde_json::from_value(value.clone()) {
                Ok(text) => return Some(text),
                Err(error) => self.mend(column, format!("its translations cannot be read: {error}")),
            },
            None => {}
        }
        self.raw(column).map(|value| Text::new(self.lang, value))
    }

    pub fn required_text(&self, column: &str) -> Option<Text> {
        let value = self.text(column);
        if value.is_none() {
            self.reject(column, format!("has no {column}"));
        }
        value
    }

    pub fn url(&self, column: &str) -> Option<String> {
        self.parsed(column, "a web address", values::url)
    }

    pub fn email(&self, column: &str) -> Option<String> {
        self.parsed(column, "an e-mail address", |text| values::is_email(text).then(|| text.to_owned()))
    }

    pub fn date(&self, column: &str) -> Option<Date> {
        self.parsed(column, "a date (2024-01-31)", values::date)
    }

    pub fn time(&self, column: &str) -> Option<Time> {
        self.parsed(column, "a time of day (09:30)", values::time)
    }

    pub fn timestamp(&self, column: &str) -> Option<Timestamp> {
        self.parsed(column, "a date and time", values::timestamp)
    }

    pub fn number(&self, column: &str) -> Option<f64> {
        self.parsed(column, "a number", values::number)
    }

    pub fn number_within(&self, column: &str, range: std::ops::RangeInclusive<f64>) -> Option<f64> {
        let wanted = format!("a number from {} to {}", range.start(), range.end());
        self.parsed(column, &wanted, |text| values::number(text).filter(|number| range.contains(number)))
    }

    pub fn whole<T: TryFrom<i64>>(&self, column: &str) -> Option<T> {
        self.parsed(column, "a whole number", |text| values::whole(text)?.try_into().ok())
    }

    /// One of the standard's words.
    pub fn choice<T: DeserializeOwned>(&self, column: &str) -> Option<T> {
        self.parsed(column, "one of the standard's words", |text| {
            let word = |text: &str| serde_json::from_value(Value::String(text.to_owned())).ok();
            word(text).or_else(|| word(&text.to_lowercase())).or_else(|| word(&text.to_uppercase()))
        })
    }

    /// One of Teranga's additions.
    pub fn extra<T: DeserializeOwned>(&self, key: &str) -> Option<T> {
        let value = self.row.teranga.get(key)?;
        match serde_json::from_value(value.clone()) {
            Ok(value) => Some(value),
            Err(error) => {
                self.mend("teranga", format!("{key}: {error}"));
                None
            }
        }
    }

    /// The record that a column names. A name of nothing is reported and left out, unless Teranga wrote it.
    pub fn reference<T>(&self, column: &str, table: Table) -> Option<Id<T>> {
        let raw = self.raw(column)?;
        if self.all.knows(table, raw) || (self.own() && Uuid::try_parse(raw).is_ok()) {
            return Some(Id::from_uuid(self.all.uuid(table, raw)));
        }
        if raw != "0" {
            self.mend(column, format!("there is no {} «{}»", table.name(), shortened(raw)));
        }
        None
    }
}

/// A value as it is quoted in a finding.
pub(super) fn shortened(text: &str) -> Cow<'_, str> {
    match text.char_indices().nth(60) {
        Some((end, _)) => Cow::Owned(format!("{}…", text[..end].trim_end())),
        None => Cow::Borrowed(text),
    }
}
