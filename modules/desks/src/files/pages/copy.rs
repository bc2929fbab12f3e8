//! The copy of everything that a file holds, for its person: a page in their language to print or keep, and the same as data.
//! Handing it out is written down.

use super::copy_paper;
use crate::files::model::{Consent, Field};
use crate::files::policy::{Held, SeeFile};
use crate::files::store::{self, Contents};
use crate::files::words;
use crate::known::Desks;
use crate::msg;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use http::{StatusCode, header};
use jiff::Timestamp;
use kernel::Result;
use maud::{Markup, html};
use platform::audit::{self, Asked};
use platform::ui::{self, Page};
use platform::{Answer, App, Cx, Locale, page};
use serde_json::{Value, json};
use std::sync::Arc;
use uuid::Uuid;

/// Entries of the history that a copy holds.
const HISTORY: u64 = 1_000;

/// `/work/reception/{id}/files/{file}/copy`.
pub async fn show(cx: Cx, State(desks): State<Arc<Desks>>, Path((_, id, file)): Path<(String, Uuid, Uuid)>) -> Answer {
    let tx = cx.app.db.begin().await?;
    let permit = cx.permit::<SeeFile>(&tx, (id, file, cx.app.clone())).await?;
    let contents = store::copy(&tx, &permit, &cx.actor).await?;
    tx.commit().await?;
    Ok(written(&cx.app, &desks, permit.object(), &contents, html! {}).await?)
}

/// `/work/reception/{id}/files/{file}/copy.json`.
pub async fn json(cx: Cx, Path((_, id, file)): Path<(String, Uuid, Uuid)>) -> Answer {
    let tx = cx.app.db.begin().await?;
    let permit = cx.permit::<SeeFile>(&tx, (id, file, cx.app.clone())).await?;
    let contents = store::copy(&tx, &permit, &cx.actor).await?;
    tx.commit().await?;
    Ok(data(permit.object(), &contents))
}

/// `/work/reception/{id}/files/{file}/copy.pdf`.
pub async fn pdf(cx: Cx, State(desks): State<Arc<Desks>>, Path((_, id, file)): Path<(String, Uuid, Uuid)>) -> Answer {
    let tx = cx.app.db.begin().await?;
    let permit = cx.permit::<SeeFile>(&tx, (id, file, cx.app.clone())).await?;
    let contents = store::copy(&tx, &permit, &cx.actor).await?;
    tx.commit().await?;
    Ok(copy_paper::printed(&cx.app, &desks, permit.object(), &contents, html! {}).await?)
}

/// The copy as a page in the person's language, `above` it whatever their own page says.
pub async fn written(app: &App, desks: &Desks, held: &Held, contents: &Contents, above: Markup) -> Result<Response> {
    let locale = Locale::new(contents.reader);
    let names = words::recipients(app, desks, locale.lang, &contents.consents).await?;
    let history = history(app, &locale, held).await?;
    let now = app.clock.now();
    let title = locale.t(&msg::file_copy_title());
    let desk = held.bureau.desk.name.show(locale.lang);
    let body = html! {
        (above)
        h1 { (title) }
        p class="lead" { (ui::plain(&locale, desk)) " · " (locale.t(&msg::file_opened_on(locale.date(words::day(held.file.opened))))) " · " (locale.t(&msg::file_copy_made(locale.date(words::day(now))))) }
        (words::body(&locale, desks, &contents.body))
        h2 { (locale.t(&msg::file_field_notes())) }
        @if contents.notes.is_empty() { p { (locale.t(&msg::file_notes_none())) } }
        @for note in &contents.notes {
            p dir="auto" { strong { (locale.date(words::day(note.at))) } br; @for line in note.text.lines() { (line) br; } }
        }
        h2 { (locale.t(&msg::file_consents())) }
        @for it in &contents.consents { (words::consent(&locale, it, &names, now)) }
        h2 { (locale.t(&msg::file_copy_history())) }
        ul { @for entry in &history { li { (entry) } } }
    };
    let mut it = Page::new(&locale, title, body);
    it.unlisted = true;
    it.scripts = &["leave"];
    Ok(private(page::once(StatusCode::OK, ui::document(&it))))
}

/// What was done with the file, a line each.
pub async fn history(app: &App, locale: &Locale, held: &Held) -> Result<Vec<String>> {
    let asked = Asked { object: Some(held.file.id), ..Asked::default() };
    let entries = audit::read(&app.db, &asked, HISTORY).await?;
    Ok(entries.iter().map(|entry| past(app, locale, entry)).collect())
}

fn past(app: &App, locale: &Locale, entry: &audit::Model) -> String {
    let at = words::day(Timestamp::from_millisecond(entry.at).unwrap_or_default());
    let act = audit::act(app, &entry.act).map_or_else(|| entry.act.clone(), |act| locale.t(&act));
    let who = if entry.actor == "public" { msg::file_reads_person() } else { msg::file_copy_desk() };
    format!("{} · {} {act}", locale.date(at), locale.t(&who))
}

/// A page of which no other site learns.
pub fn private(mut answer: Response) -> Response {
    answer.headers_mut().insert(header::REFERRER_POLICY, http::HeaderValue::from_static("no-referrer"));
    answer
}

/// The copy as data. Names of fields are those of this program, in English.
pub fn data(held: &Held, contents: &Contents) -> Response {
    let day = |at: Timestamp| at.to_string();
    let consent = |it: &Consent| -> Value {
        json!({
            "purpose": it.purpose.as_str(),
            "recipient": { "kind": it.recipient.kind(), "id": it.recipient.id() },
            "fields": it.fields.iter().copied().map(Field::as_str).collect::<Vec<_>>(),
            "until": it.until.to_string(),
            "language": it.language,
            "given": { "how": it.given.how.as_str(), "interpreter": it.given.interpreter, "at": day(it.given_at) },
            "withdrawn_at": it.withdrawn_at.map(day),
        })
    };
    let notes: Vec<Value> = contents.notes.iter().map(|it| json!({ "at": day(it.at), "text": it.text })).collect();
    let copy = json!({
        "file": held.file.id,
        "desk": held.bureau.desk.name.show(contents.reader).value,
        "state": held.file.state.as_str(),
        "opened_at": day(held.file.opened),
        "confided": contents.body,
        "notes": notes,
        "consents": contents.consents.iter().map(consent).collect::<Vec<_>>(),
    });
    let headers = [
        (header::CONTENT_TYPE, "application/json"),
        (header::CACHE_CONTROL, "no-store"),
        (header::CONTENT_DISPOSITION, "attachment; filename=\"copy.json\""),
    ];
    private((headers, copy.to_string()).into_response())
}
