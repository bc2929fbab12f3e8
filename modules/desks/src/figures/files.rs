//! Answers with figures as files, and the description of the API.
//! A file of the workspace is kept nowhere; one for everybody is kept until something is published.

use axum::response::Response;
use kernel::Result;
use platform::figures::Around;
use platform::figures::{self, Report};
use platform::sheets::Format;
use platform::{Cx, Keep, page, press};
use serde_json::json;
use utoipa::openapi::path::Operation;

/// What the API says of itself.
pub fn described() -> Operation {
    let query = |name: &str, what: &str| json!({ "name": name, "in": "query", "required": false, "description": what, "schema": { "type": "string" } });
    let parameters = json!([
        { "name": "territory", "in": "path", "required": true, "description": "Slug of a territory.", "schema": { "type": "string" } },
        query("at", "Slug of a desk; the whole territory if it is not given and its figures are published."),
        query("measure", "One figure alone: visits, sessions, waiting, needs, unmet, languages, genders, ages, outcomes, answers or ends."),
        query("by", "month (usual), quarter or year."),
        query("from", "First month, such as 2026-01."),
        query("to", "Last month, such as 2026-06."),
        query("language", "Language of the labels: fr, ar, en, es or pt."),
    ]);
    figures::described(
        "getDeskFigures",
        "Figures of the desks of a territory that are published, with small counts hidden.",
        parameters,
    )
}

/// The report as a sheet.
pub fn sheet(cx: &Cx, report: &Report, format: Format, keep: Option<Keep>) -> Result<Response> {
    let bytes = report.sheet(&cx.locale, format, cx.app.clock.now())?;
    Ok(page::file(format.media_type(), bytes, keep, &format!("figures.{}", format.extension())))
}

/// The report on paper.
pub async fn pdf(cx: &Cx, report: &Report, around: Around, keep: Option<Keep>) -> Result<Response> {
    let bytes = press::lay_out(&cx.app.settings, report.paper(&cx.locale, around)).await?;
    Ok(page::file("application/pdf", bytes, keep, "figures.pdf"))
}

/// The report for machines.
pub fn json(report: &Report, keep: Option<Keep>) -> Response {
    let body = report.json().to_string();
    match keep {
        Some(keep) => page::open(page::kept("application/json", body, keep)),
        None => page::file("application/json", body.into_bytes(), None, "figures.json"),
    }
}
