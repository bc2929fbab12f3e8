//! The steps of an import: the file, what its columns mean, each likely double, and what became of it.
//! Every step stands at one address and can be left and taken up again.

use super::super::candidates;
use super::super::desk::form::Errors;
use super::super::desk::homes;
use super::super::network::Network;
use super::columns::{Means, recognised};
use super::read::{Names, Proposed};
use super::store::{self, Body, COLUMNS, Decision, Import, REVIEW, WorkOnImport};
use super::{review, write};
use crate::msg;
use axum::extract::{Path, Query, Request, State};
use directory::api::Shelf;
use http::StatusCode;
use kernel::{Error, Id, Result};
use maud::{Markup, html};
use platform::audit::{self, Entry};
use platform::forms::Sent;
use platform::sheets::{self, LIMITS, Limits};
use platform::ui::{self, Select};
use platform::{Answer, Cx, files, page};
use serde_json::json;
use std::sync::Arc;
use uuid::Uuid;

type At = Path<(String, Uuid)>;
/// Rows of one file: what a person can go through, and one transaction writes.
const ROWS: usize = 1_000;

/// `/work/network/imports/new`.
pub async fn new(cx: Cx) -> Answer {
    Ok(page::once(StatusCode::OK, upload(&cx, &Errors::default())))
}

fn upload(cx: &Cx, errors: &Errors) -> Markup {
    let locale = &cx.locale;
    let title = locale.t(&msg::org_import());
    let body = html! {
        h1 { (title) }
        p class="lead" { (locale.t(&msg::org_import_lead())) }
        (ui::error_summary(locale, &errors.listed()))
        form class="form" method="post" action={ "/" (cx.lang()) "/work/network/imports" } enctype="multipart/form-data" {
            (ui::file(locale, ui::Field { name: "file", label: &locale.t(&msg::org_import_file()), hint: Some(&locale.t(&msg::org_import_file_hint(ROWS))), required: true, error: errors.of("file"), ..ui::Field::default() }, ".xlsx,.csv,.ods"))
            (ui::submit(&locale.t(&msg::org_import_read())))
        }
        p { a href={ "/" (cx.lang()) "/network/organisations.xlsx" } download { (locale.t(&msg::org_import_example())) } }
    };
    frame(cx, &title, "work/network/imports/new", body)
}

fn frame(cx: &Cx, title: &str, path: &str, body: Markup) -> Markup {
    let above = cx.locale.t(&msg::org_work());
    ui::workspace(cx, title, path, &[(&above, "work/network/organisations")], body)
}

/// `POST /work/network/imports`.
pub async fn create(cx: Cx, request: Request) -> Answer {
    let mut form = files::receive(request, files::Limits::ONE).await?;
    let mut errors = Errors::default();
    let Some(upload) = form.uploads.pop() else {
        errors.add("file", cx.locale.t(&platform::msg::field_required()));
        return Ok(page::to_mend(self::upload(&cx, &errors)));
    };
    let limits = Limits { rows: ROWS, columns: 100, ..LIMITS };
    let read = match upload.content {
        Ok(bytes) => sheets::read_apart(bytes, limits).await?.map_err(|refused| cx.locale.t(&refused.message())),
        Err(refusal) => Err(refusal.words(&cx.locale)),
    };
    let sheet = match read {
        Ok(sheet) if !sheet.rows.is_empty() => sheet,
        Ok(_) => {
            errors.add("file", cx.locale.t(&sheets::Refused::Empty.message()));
            return Ok(page::to_mend(self::upload(&cx, &errors)));
        }
        Err(words) => {
            errors.add("file", words);
            return Ok(page::to_mend(self::upload(&cx, &errors)));
        }
    };
    let headings: Vec<String> = sheet.columns.iter().filter(|name| !name.is_empty()).cloned().collect();
    let cells =
        |row: &sheets::Row| headings.iter().map(|name| sheet.cell(row, name).unwrap_or_default().to_owned()).collect();
    let body = Body {
        file: upload.name.chars().take(120).collect(),
        lang: Some(cx.lang()),
        means: recognised(&headings),
        rows: sheet.rows.iter().map(|row| (row.number, cells(row))).collect(),
        headings,
        ..Body::default()
    };
    let tx = cx.app.db.begin().await?;
    let id = store::make(&tx, &cx.actor, &body).await?;
    let details = json!({ "rows": body.rows.len() });
    audit::write(&tx, &cx.actor, Entry::new(msg::act_import_begun(), "network-import", id).with(details)).await?;
    tx.commit().await?;
    Ok(page::redirect(StatusCode::SEE_OTHER, &format!("/{}/work/network/imports/{id}", cx.lang())))
}

/// `/work/network/imports/{id}`: the step at which it stands.
pub async fn show(
    State(network): State<Arc<Network>>,
    cx: Cx,
    Path((_, id)): At,
    Query(asked): Query<Vec<(String, String)>>,
) -> Answer {
    let look = cx.look::<WorkOnImport>(id).await?;
    let import = look.object();
    let columns = asked.iter().any(|(name, value)| name == "step" && value == "columns");
    let number = asked.iter().find(|(name, _)| name == "page").and_then(|(_, page)| page.parse().ok()).unwrap_or(1);
    let shelf = network.shelf();
    let title = cx.locale.t(&msg::org_import());
    let body = match import.state.as_str() {
        COLUMNS => meanings(&cx, &shelf, import, &Errors::default()),
        REVIEW if columns => meanings(&cx, &shelf, import, &Errors::default()),
        REVIEW => review::page(&cx, &shelf, import, number).await?,
        _ => write::done(&cx, import),
    };
    Ok(page::once(StatusCode::OK, frame(&cx, &title, &format!("work/network/imports/{id}"), body)))
}

/// The second step: what each column means, with its first values beside it.
fn meanings(cx: &Cx, shelf: &Shelf, import: &Import, errors: &Errors) -> Markup {
    let locale = &cx.locale;
    let body = &import.body;
    let named: Vec<(&str, String)> = Means::all().map(|it| (it.as_str(), locale.t(&it.label()))).collect();
    let nothing = locale.t(&msg::org_import_leave());
    let choice = |at: usize, heading: &String| {
        let chosen = body.means.get(at).copied().flatten().map_or("", Means::as_str);
        // A value of its own: the browser sends no form in which a required choice is empty.
        let none = [("-", nothing.as_str(), chosen.is_empty())];
        let options: Vec<_> = none
            .into_iter()
            .chain(named.iter().map(|(value, text)| (*value, text.as_str(), *value == chosen)))
            .collect();
        let samples: Vec<&str> = body
            .rows
            .iter()
            .filter_map(|(_, cells)| cells.get(at))
            .map(String::as_str)
            .filter(|it| !it.is_empty())
            .take(3)
            .collect();
        let hint: String = samples.join(" · ").chars().take(160).collect();
        ui::select(
            locale,
            Select {
                name: &format!("column-{at}"),
                label: heading,
                hint: Some(&hint),
                required: true,
                options: &options,
                error: errors.of(&format!("column-{at}")),
            },
        )
    };
    let homes = homes(cx, shelf);
    let chosen =
        body.home.and_then(|id| shelf.territory(Id::from_uuid(id))).map_or(String::new(), |it| it.slug.clone());
    let homes: Vec<_> = homes.iter().map(|(value, text)| (value.as_str(), text.as_str(), *value == chosen)).collect();
    html! {
        h1 { (locale.t(&msg::org_import_columns())) }
        p class="lead" { (locale.t(&msg::org_import_columns_lead(body.rows.len()))) " " bdi { (body.file) } }
        (ui::error_summary(locale, &errors.listed()))
        form class="form" method="post" action={ "/" (cx.lang()) "/work/network/imports/" (import.id) "/columns" } {
            div class="list-filters" { @for (at, heading) in body.headings.iter().enumerate() { (choice(at, heading)) } }
            (ui::select(locale, Select { name: "home", label: &locale.t(&msg::org_import_home()), required: true, options: &homes, ..Select::default() }))
            (ui::submit(&locale.t(&msg::org_import_compare())))
        }
    }
}

/// `POST /work/network/imports/{id}/columns`: compares every row with what is there.
pub async fn columns(State(network): State<Arc<Network>>, cx: Cx, Path((_, id)): At, sent: Sent) -> Answer {
    let shelf = network.shelf();
    let look = cx.look::<WorkOnImport>(id).await?;
    let import = look.object();
    if ![COLUMNS, REVIEW].contains(&import.state.as_str()) {
        return Err(Error::Conflict.into());
    }
    let mut body = import.body.clone();
    let mut errors = Errors::default();
    body.means = (0..body.headings.len()).map(|at| Means::parse(sent.get(&format!("column-{at}")))).collect();
    for (at, means) in body.means.iter().enumerate() {
        if means.is_some() && body.means[..at].contains(means) {
            errors.add(format!("column-{at}"), cx.locale.t(&msg::org_import_twice()));
        }
    }
    if !body.means.contains(&Some(Means::Name)) {
        errors.add("column-0", cx.locale.t(&msg::org_import_needs_name()));
    }
    body.home = shelf.territories.iter().find(|it| it.slug == sent.get("home")).map(|it| it.id.uuid());
    if !errors.is_empty() {
        let import = Import { id, account: import.account, state: import.state.clone(), body };
        let markup = meanings(&cx, &shelf, &import, &errors);
        return Ok(page::to_mend(frame(
            &cx,
            &cx.locale.t(&msg::org_import()),
            &format!("work/network/imports/{id}"),
            markup,
        )));
    }
    let body = compared(&cx, &network, body).await?;
    let tx = cx.app.db.begin().await?;
    let permit = cx.permit::<WorkOnImport>(&tx, id).await?;
    store::keep(&tx, &permit, REVIEW, &body).await?;
    tx.commit().await?;
    Ok(page::redirect(StatusCode::SEE_OTHER, &format!("/{}/work/network/imports/{id}", cx.lang())))
}

/// The rows as they are read.
pub(super) fn proposed(cx: &Cx, shelf: &Shelf, body: &Body) -> Vec<Proposed> {
    let year = cx.app.clock.now().to_zoned(jiff::tz::TimeZone::UTC).year();
    let names = Names::new(shelf, i32::from(year));
    let one = |row: usize| {
        let mut it = names.read(&body.cells(row));
        it.home = it.home.or(body.home.map(Id::from_uuid));
        it
    };
    (0..body.rows.len()).map(one).collect()
}

/// Finds for each row those that may be the same: organisations that are there, and rows before it.
async fn compared(cx: &Cx, network: &Arc<Network>, mut body: Body) -> Result<Body> {
    let rows = proposed(cx, &network.shelf(), &body);
    let (blocks, ids) = candidates::near(cx, network, rows.iter().map(Proposed::card).collect()).await?;
    // Thousands of comparisons are no work for the thread that answers others.
    let compared = tokio::task::spawn_blocking(move || review::compare(&rows, &blocks, &ids));
    (body.likely, body.repeats) = compared.await.map_err(Error::internal)?;
    body.decisions = body
        .likely
        .iter()
        .enumerate()
        .filter_map(|(row, likely)| Some((row, review::first_guess(likely, body.repeats.contains_key(&row))?)))
        .collect::<std::collections::BTreeMap<usize, Decision>>();
    Ok(body)
}

/// `POST /work/network/imports/{id}/decisions`: keeps what was decided on one page of the review.
pub async fn decide(cx: Cx, Path((_, id)): At, sent: Sent) -> Answer {
    let tx = cx.app.db.begin().await?;
    let permit = cx.permit::<WorkOnImport>(&tx, id).await?;
    if permit.object().state != REVIEW {
        return Err(Error::Conflict.into());
    }
    let mut body = permit.object().body.clone();
    review::decided(&mut body, &sent);
    store::keep(&tx, &permit, REVIEW, &body).await?;
    tx.commit().await?;
    let next: u64 = sent.get("next").parse().unwrap_or(1);
    Ok(page::redirect(StatusCode::SEE_OTHER, &format!("/{}/work/network/imports/{id}?page={next}", cx.lang())))
}
