//! Figures as files: one line a cell for spreadsheets and statistics programs, and JSON for machines.
//! A hidden cell has no count and says that it is hidden, in every format.

use super::report::Report;
use crate::locale::Locale;
use crate::msg;
use crate::sheets::{self, Format, Layout, Writer};
use disclosure::Cell;
use jiff::Timestamp;
use kernel::{Dir, Result};
use serde_json::{Value, json};
use utoipa::openapi::path::Operation;

impl Report {
    /// The report as a sheet: figure, what is counted, period, label, count, and whether it is hidden. The codes beside the
    /// labels stay the same in every language.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn sheet(&self, locale: &Locale, format: Format, now: Timestamp) -> Result<Vec<u8>> {
        let labels = [
            msg::figures_col_figure(),
            msg::figures_col_unit(),
            msg::figures_col_period(),
            msg::figures_col_code(),
            msg::figures_col_label(),
            msg::figures_col_count(),
            msg::figures_col_hidden(),
        ]
        .map(|it| locale.t(&it));
        let widths = [28, 14, 12, 20, 36, 10, 10];
        let columns: Vec<(&str, u16)> = labels.iter().map(String::as_str).zip(widths).collect();
        let right_to_left = locale.dir() == Dir::Rtl;
        let mut sheet = Writer::new(format, &Layout { name: &self.title, right_to_left, columns: &columns, now })?;
        let hidden = locale.t(&msg::figures_hidden());
        for figure in &self.figures {
            for line in figure.lines() {
                for (column, cell) in figure.columns().iter().zip(line.cells()) {
                    let (count, mark) = match cell {
                        #[expect(clippy::cast_precision_loss, reason = "spreadsheets know no other numbers")]
                        Cell::Shown(count) => (sheets::Cell::Number(*count as f64), ""),
                        Cell::Hidden => (sheets::Cell::Text(""), hidden.as_str()),
                    };
                    let words = [
                        &figure.words.title,
                        &figure.words.unit,
                        &column.code,
                        &line.heading.code,
                        &line.heading.label,
                    ];
                    let mut cells: Vec<sheets::Cell<'_>> = words.iter().map(|it| sheets::Cell::Text(it)).collect();
                    cells.extend([count, sheets::Cell::Text(mark)]);
                    sheet.row(&cells)?;
                }
            }
        }
        let mut notes = vec![format!("{} · {}", self.title, self.place)];
        notes.extend(self.notes.iter().cloned());
        sheet.notes(&locale.t(&msg::figures_notes()), &notes)?;
        sheet.finish()
    }

    /// The report for machines.
    pub fn json(&self) -> Value {
        let cell = |cell: &Cell| match cell {
            Cell::Shown(count) => json!({ "count": count, "hidden": false }),
            Cell::Hidden => json!({ "count": null, "hidden": true }),
        };
        let figures: Vec<Value> = (self.figures.iter())
            .map(|figure| {
                let lines = figure.lines().iter().map(|line| {
                    let cells: Vec<Value> = line.cells().iter().map(cell).collect();
                    json!({ "code": line.heading.code, "label": line.heading.label, "total": line.total, "cells": cells })
                });
                let columns = figure.columns().iter().map(|it| json!({ "code": it.code, "label": it.label }));
                json!({
                    "key": figure.words.key, "title": figure.words.title, "unit": figure.words.unit,
                    "source": figure.words.source, "columns": columns.collect::<Vec<_>>(), "rows": lines.collect::<Vec<_>>(),
                })
            })
            .collect();
        json!({
            "title": self.title, "place": self.place, "licence": self.licence, "threshold": self.threshold,
            "notes": self.notes, "figures": figures,
        })
    }
}

/// How an API route that answers with [`Report::json`] is described; `parameters` as OpenAPI 3.1 writes them.
pub fn described(id: &str, summary: &str, parameters: Value) -> Operation {
    let text = || json!({ "type": "string" });
    let heading =
        json!({ "type": "object", "required": ["code", "label"], "properties": { "code": text(), "label": text() } });
    let cell = json!({
        "type": "object", "required": ["count", "hidden"],
        "properties": {
            "count": { "type": ["integer", "null"], "minimum": 0, "description": "Null where it is hidden." },
            "hidden": { "type": "boolean", "description": "Whether it is not told, so that nobody can be recognised. It is not zero." },
        },
    });
    let row = json!({
        "type": "object", "required": ["code", "label", "total", "cells"],
        "properties": {
            "code": text(), "label": text(),
            "total": { "type": "boolean", "description": "Whether it is what all the others add up to." },
            "cells": { "type": "array", "items": cell, "description": "One for each column." },
        },
    });
    let figure = json!({
        "type": "object", "required": ["key", "title", "unit", "source", "columns", "rows"],
        "properties": {
            "key": text(), "title": text(), "unit": text(), "source": text(),
            "columns": { "type": "array", "items": heading }, "rows": { "type": "array", "items": row },
        },
    });
    let report = json!({
        "type": "object", "required": ["title", "place", "licence", "threshold", "notes", "figures"],
        "properties": {
            "title": text(), "place": text(), "licence": text(),
            "threshold": { "type": "integer", "description": "Counts from 1 to one less are hidden, and others beside them." },
            "notes": { "type": "array", "items": text() }, "figures": { "type": "array", "items": figure },
        },
    });
    let problem =
        json!({ "description": "There are no public figures here.", "content": { "application/problem+json": {} } });
    let all = json!({
        "tags": ["Figures"], "operationId": id, "summary": summary, "parameters": parameters,
        "responses": {
            "200": { "description": summary, "content": { "application/json": { "schema": report } } },
            "404": problem,
        },
    });
    // Only a mistake in this file could fail here; the tests would see it.
    serde_json::from_value(all).unwrap_or_else(|error| {
        tracing::error!(id, %error, "a route cannot be described");
        Operation::new()
    })
}
