//! Turns a report or a record into the data its template reads.
//! Invariant: as in `view.rs`, each text is cleaned and counted; a table has as many cells in each row as it has columns.

use serde_json::{Value, json};

use crate::Error;
use crate::limits::{self, within};
use crate::paper::{Chapter, Chart, Entry, Figure, Line, Part, Record, Report};
use crate::view::{Page, numbering};

/// The data for `report.typ`.
pub(crate) fn report(report: &Report) -> Result<Value, Error> {
    within("figures", report.figures.len(), limits::FIGURES)?;
    let mut page = Page::new(&report.lang, report.dir, 0)?;
    let title = page.own(&report.title)?;
    if title.is_empty() {
        return Err(Error::Empty("title"));
    }
    let scan = page.own(&report.scan)?;
    let link = report.link.as_ref().map(|link| page.address(link)).transpose()?;
    let qr = page.code(report.link.as_ref().map(|link| link.url.as_str()), &scan)?;
    let figures: Vec<Value> = report.figures.iter().map(|it| figure(&mut page, it)).collect::<Result<_, _>>()?;
    let method: Vec<Value> = report.method.iter().map(|it| chapter(&mut page, it)).collect::<Result<_, _>>()?;
    let data = json!({ "lang": page.lang, "region": page.region, "dir": report.dir, "numbering": numbering(report.numerals),
        "name": format!("{title} – {}", page.own(&report.place)?), "title": title,
        "place": page.date(&report.place)?, "period": page.date(&report.period)?, "notes": dates(&mut page, &report.notes)?,
        "hidden": page.own(&report.hidden)?, "legend": page.own(&report.legend)?, "figures": figures, "method": method,
        "licence": page.date(&report.licence)?, "link": link, "qr": qr, "scan": scan });
    page.finish()?;
    Ok(data)
}

fn dates(page: &mut Page, all: &[String]) -> Result<Value, Error> {
    all.iter().map(|it| page.date(it)).collect()
}

fn chapter(page: &mut Page, it: &Chapter) -> Result<Value, Error> {
    Ok(json!({ "title": page.own(&it.title)?, "paragraphs": dates(page, &it.paragraphs)? }))
}

pub(crate) fn figure(page: &mut Page, it: &Figure) -> Result<Value, Error> {
    within("columns", it.columns.len(), limits::COLUMNS)?;
    within("rows", it.lines.len(), limits::ROWS)?;
    let heading = |page: &mut Page, name: &crate::paper::Heading| -> Result<Value, Error> {
        Ok(json!({ "label": page.date(&name.label)?, "short": page.date(&name.short)? }))
    };
    let columns: Vec<Value> = it.columns.iter().map(|name| heading(page, name)).collect::<Result<_, _>>()?;
    let lines: Vec<Value> = it.lines.iter().map(|row| line(page, row, it.columns.len())).collect::<Result<_, _>>()?;
    Ok(json!({ "title": page.own(&it.title)?, "unit": page.own(&it.unit)?, "source": page.date(&it.source)?,
        "rows": page.own(&it.rows)?, "columns": columns, "lines": lines, "chart": it.chart.and_then(|chart| drawing(it, chart)),
        "nothing": it.nothing.as_ref().map(|words| page.own(words)).transpose()? }))
}

fn line(page: &mut Page, it: &Line, columns: usize) -> Result<Value, Error> {
    let mut cells = Vec::new();
    for at in 0..columns {
        // A row that is too short says no more than one that hides.
        let cell = it.cells.get(at).cloned().unwrap_or_default();
        cells.push(json!({ "hidden": cell.count.is_none(), "said": page.date(&cell.said)? }));
    }
    Ok(json!({ "label": page.date(&it.label)?, "total": it.total, "cells": cells }))
}

/// What a chart draws: for each bar the line and the column of its cell, and its length as a share of the full one.
fn drawing(it: &Figure, chart: Chart) -> Option<Value> {
    #[expect(clippy::cast_precision_loss, reason = "counts of people and millimetres")]
    let share = |line: &Line, column: usize, most: u64| {
        let count = line.cells.get(column).and_then(|cell| cell.count);
        count.map(|count| (count as f64 / most.max(1) as f64).min(1.0))
    };
    match chart {
        Chart::Bars { column, most } if column < it.columns.len() => {
            let parts = it.lines.iter().enumerate().filter(|(_, line)| !line.total);
            let bars: Vec<Value> = parts
                .map(|(at, line)| json!({ "line": at, "column": column, "share": share(line, column, most) }))
                .collect();
            Some(json!({ "kind": "bars", "column": column, "bars": bars }))
        }
        Chart::Time { most } => {
            let (at, total) = it.lines.iter().enumerate().find(|(_, line)| line.total)?;
            let columns = 0..it.columns.len();
            let bars: Vec<Value> = columns
                .map(|column| json!({ "line": at, "column": column, "share": share(total, column, most) }))
                .collect();
            Some(json!({ "kind": "time", "bars": bars }))
        }
        Chart::Bars { .. } => None,
    }
}

/// The data for `record.typ`.
pub(crate) fn record(record: &Record) -> Result<Value, Error> {
    within("entries", record.parts.iter().map(|part| part.entries.len()).sum(), limits::ENTRIES)?;
    let mut page = Page::new(&record.lang, record.dir, 0)?;
    let title = page.own(&record.title)?;
    if title.is_empty() {
        return Err(Error::Empty("title"));
    }
    let parts: Vec<Value> = record.parts.iter().map(|it| part(&mut page, it)).collect::<Result<_, _>>()?;
    let data = json!({ "lang": page.lang, "region": page.region, "dir": record.dir,
        "numbering": numbering(record.numerals), "title": title, "lead": dates(&mut page, &record.lead)?, "parts": parts });
    page.finish()?;
    Ok(data)
}

fn part(page: &mut Page, it: &Part) -> Result<Value, Error> {
    let mut facts = Vec::new();
    for fact in &it.facts {
        facts.push(json!({ "label": page.own(&fact.label)?, "value": page.body(&fact.value)? }));
    }
    let entries: Vec<Value> = it.entries.iter().map(|it| entry(page, it)).collect::<Result<_, _>>()?;
    let nothing = it.nothing.as_ref().map(|words| page.own(words)).transpose()?;
    Ok(json!({ "title": page.own(&it.title)?, "facts": facts, "entries": entries, "nothing": nothing }))
}

fn entry(page: &mut Page, it: &Entry) -> Result<Value, Error> {
    let texts: Vec<Value> = it.texts.iter().map(|text| page.body(text)).collect::<Result<_, _>>()?;
    Ok(json!({ "title": page.date(&it.title)?, "texts": texts }))
}
