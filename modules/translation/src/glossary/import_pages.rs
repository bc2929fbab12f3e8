//! Bringing a glossary back: a file, a look at what it would change, and what is taken of it.
//! Nothing is written that was not shown as it is: a term that somebody has changed meanwhile is left.

use super::import::{self, Incoming, Refused, Verdict};
use super::pages::{framed, href};
use super::policy::{AddTerms, WriteTerm};
use super::store::{self, Wanted};
use super::{Term, Use};
use crate::exchange::store as waiting;
use crate::{msg, scopes};
use axum::Form;
use axum::extract::{Path, Request};
use http::StatusCode;
use kernel::{Error, Id, Lang, Result, Scope};
use maud::{Markup, html};
use platform::audit::{self, Entry};
use platform::files::{self, Limits};
use platform::ui::{self, Field, Select, Tone};
use platform::xml as tree;
use platform::{Answer, Cx, page};
use serde::{Deserialize, Serialize};
use serde_json::json;
use std::collections::HashMap;
use uuid::Uuid;

/// A file that waits for its sender to look at it.
#[derive(Serialize, Deserialize)]
struct Sent {
    scope: Scope,
    terms: Vec<Incoming>,
}

fn refused(cx: &Cx, it: &Refused) -> String {
    cx.locale.t(&match it {
        Refused::Sheet(it) => it.message(),
        Refused::Xml(it) => crate::exchange::refused(*it),
        Refused::Nothing => msg::import_nothing(),
        Refused::Large => msg::exchange_large(),
    })
}

/// The form by which a file is sent, for whoever may write somewhere.
async fn form(cx: &Cx, error: Option<&str>) -> Result<Markup> {
    let locale = &cx.locale;
    let mut places = Vec::new();
    for scope in scopes::writable(cx, &super::WRITERS).into_iter().take(500) {
        places.push((scopes::written(scope), scopes::name(cx, scope).await?));
    }
    let options: Vec<_> = places.iter().map(|(value, name)| (value.as_str(), name.as_str(), false)).collect();
    Ok(html! {
        @if let Some(error) = error { (ui::error_summary(locale, &[("file", error)])) }
        p { (locale.t(&msg::import_lead())) }
        form class="form" method="post" action=(href(cx, "/imports")) enctype="multipart/form-data" {
            (ui::select(locale, Select { name: "scope", label: &locale.t(&msg::glossary_scope()), required: true, options: &options, ..Select::default() }))
            (ui::file(locale, Field { name: "file", label: &locale.t(&msg::import_file()), error, required: true, ..Field::default() }, ".csv,.xlsx,.tbx,.xml"))
            (ui::submit(&locale.t(&msg::exchange_send())))
        }
    })
}

async fn first(cx: &Cx, error: Option<&str>, status: StatusCode) -> Answer {
    if scopes::writable(cx, &super::WRITERS).is_empty() {
        return Err(Error::NotFound.into());
    }
    let title = cx.locale.t(&msg::import_title());
    let body = html! { div class="stack" { h1 { (title) } (form(cx, error).await?) } };
    Ok(page::once(status, framed(cx, &title, "/imports/new", body)))
}

/// `/work/glossary/imports/new`.
pub async fn new(cx: Cx) -> Answer {
    first(&cx, None, StatusCode::OK).await
}

/// `POST /work/glossary/imports`.
pub async fn create(cx: Cx, request: Request) -> Answer {
    let form = files::receive(request, Limits { files: 1, bytes: tree::LARGEST }).await?;
    let typed = form.fields.iter().find(|(name, _)| name == "scope").map_or("", |(_, value)| value.as_str());
    let scope = scopes::read(typed)?;
    if !scopes::may(&cx.actor, &cx.app, &super::WRITERS, scope) {
        return Err(Error::NotFound.into());
    }
    let error = match form.uploads.into_iter().next().map(|upload| upload.content) {
        None => cx.locale.t(&msg::exchange_no_file()),
        Some(Err(_)) => cx.locale.t(&msg::exchange_large()),
        Some(Ok(bytes)) => {
            let read = tokio::task::spawn_blocking(move || import::read(&bytes)).await;
            match read.unwrap_or(Err(Refused::Nothing)) {
                Ok(terms) => {
                    let tx = cx.app.db.begin().await?;
                    let id = waiting::keep(&tx, cx.member()?.account, &Sent { scope, terms }).await?;
                    tx.commit().await?;
                    return Ok(page::redirect(StatusCode::SEE_OTHER, &href(&cx, &format!("/imports/{id}"))));
                }
                Err(why) => refused(&cx, &why),
            }
        }
    };
    first(&cx, Some(&error), StatusCode::UNPROCESSABLE_ENTITY).await
}

/// The file of whoever asks, and the terms that are there.
async fn found(cx: &Cx, id: Uuid) -> Result<(Sent, Vec<Term>)> {
    let sent: Sent = waiting::find(cx.app.db.read(), cx.member()?.account, id, cx.app.clock.now()).await?;
    let wanted = Wanted { scope: Some(sent.scope), ..Wanted::default() };
    Ok((sent, store::all(cx, &cx.visible(), &wanted).await?))
}

fn fresh(scope: Scope) -> Term {
    let (definition, note) = (None, String::new());
    Term { id: Id::new(), scope, definition, note, wordings: Vec::new(), archived: false, revision: 1 }
}

/// `/work/glossary/imports/{id}`: what the file would change.
pub async fn show(cx: Cx, Path((_, id)): Path<(String, Uuid)>) -> Answer {
    let (sent, there) = found(&cx, id).await?;
    let verdicts = import::compare(&sent.terms, &there, &fresh(sent.scope));
    let body = preview(&cx, id, sent.scope, &there, &verdicts).await?;
    let title = cx.locale.t(&msg::import_look());
    Ok(page::once(StatusCode::OK, framed(&cx, &title, &format!("/imports/{id}"), body)))
}

async fn preview(cx: &Cx, id: Uuid, scope: Scope, there: &[Term], verdicts: &[Verdict]) -> Result<Markup> {
    let locale = &cx.locale;
    let count = |what: fn(&Verdict) -> bool| verdicts.iter().filter(|it| what(it)).count();
    let news = count(|it| matches!(it, Verdict::New(_)));
    let changed = count(|it| matches!(it, Verdict::Changed(_)));
    let place = scopes::name(cx, scope).await?;
    Ok(html! {
        div class="stack" {
            h1 { (locale.t(&msg::import_look())) }
            p { bdi { (place) } }
            ul {
                li { (locale.t(&msg::import_new(news))) }
                li { (locale.t(&msg::import_changed(changed))) }
                li { (locale.t(&msg::import_same(count(|it| *it == Verdict::Same)))) }
                @let wrong = count(|it| *it == Verdict::Wrong);
                @if wrong > 0 { li { (locale.t(&msg::import_wrong(wrong))) } }
            }
            @if news + changed > 0 {
                form class="stack" method="post" action=(href(cx, &format!("/imports/{id}"))) {
                    ul class="cards" {
                        @for (n, verdict) in verdicts.iter().enumerate() {
                            @match verdict {
                                Verdict::New(term) => (one(cx, n, None, term)),
                                Verdict::Changed(term) => (one(cx, n, there.iter().find(|it| it.id == term.id), term)),
                                Verdict::Same | Verdict::Wrong => {}
                            }
                        }
                    }
                    (ui::submit(&locale.t(&msg::exchange_apply())))
                }
            }
            p { a href=(href(cx, "")) { (locale.t(&msg::exchange_back())) } }
        }
    })
}

fn said(term: Option<&Term>, lang: Lang, using: Use) -> String {
    let same = term.into_iter().flat_map(|it| &it.wordings).filter(|it| it.lang == lang && it.using == using);
    same.map(|it| it.text.as_str()).collect::<Vec<_>>().join(" · ")
}

/// A term with what would change of it; `before` is the one that is there.
fn one(cx: &Cx, n: usize, before: Option<&Term>, after: &Term) -> Markup {
    let locale = &cx.locale;
    let (name, lang) = after.name(cx.lang());
    let mut languages = after.languages();
    languages.extend(before.iter().flat_map(|it| it.languages()));
    languages.sort_unstable();
    languages.dedup();
    let id = format!("take-{n}");
    html! {
        li class="card" {
            h2 lang=(lang) dir=(lang.dir().as_str()) { (name) }
            dl class="term" {
                @for lang in languages { @for using in Use::ALL {
                    @let (was, is) = (said(before, lang, using), said(Some(after), lang, using));
                    @if was != is {
                        dt { (locale.language_name(lang)) " (" (locale.t(&super::views::using(using))) ")" }
                        dd class="words" lang=(lang) dir=(lang.dir().as_str()) { @if before.is_some() { (ui::differences(&was, &is)) } @else { (is) } }
                    }
                } }
            }
            @let note = before.map_or("", |it| it.note.as_str());
            @if note != after.note { p class="words" dir="auto" { (ui::differences(note, &after.note)) } }
            label class="choice" {
                input type="checkbox" id=(id) name={ "take." (n) } value=(before.map_or(0, |it| it.revision)) checked;
                span { (locale.t(&msg::import_take())) }
            }
            @if before.is_none() { (ui::badge(Tone::Ok, None, &locale.t(&msg::glossary_new()))) }
        }
    }
}

/// `POST /work/glossary/imports/{id}`: takes what was ticked.
pub async fn apply(cx: Cx, Path((_, id)): Path<(String, Uuid)>, Form(pairs): Form<Vec<(String, String)>>) -> Answer {
    let (sent, there) = found(&cx, id).await?;
    let taken: HashMap<usize, i64> = pairs
        .iter()
        .filter_map(|(name, seen)| Some((name.strip_prefix("take.")?.parse().ok()?, seen.parse().ok()?)))
        .collect();
    let verdicts = import::compare(&sent.terms, &there, &fresh(sent.scope));
    let tx = cx.app.db.begin().await?;
    let permit = cx.permit::<AddTerms>(&tx, (sent.scope, cx.app.clone())).await?;
    let mut written = 0;
    for (n, verdict) in verdicts.into_iter().enumerate() {
        let Some(seen) = taken.get(&n) else { continue };
        match verdict {
            Verdict::New(term) if *seen == 0 => {
                store::add(&tx, &cx.actor, &permit, term).await?;
                written += 1;
            }
            Verdict::Changed(term) if *seen == term.revision => {
                let held = cx.permit::<WriteTerm>(&tx, (term.id, cx.app.clone())).await?;
                if held.object().term.revision == *seen {
                    store::write(&tx, &cx.actor, &held, msg::act_term_changed(), term).await?;
                    written += 1;
                }
            }
            _ => {}
        }
    }
    waiting::forget(&tx, cx.member()?.account, id).await?;
    let entry = Entry::new(msg::act_glossary_imported(), "file", id);
    audit::write(&tx, &cx.actor, entry.with(json!({ "terms": written }))).await?;
    tx.commit().await?;
    Ok(page::redirect(StatusCode::SEE_OTHER, &href(&cx, &format!("?written={written}"))))
}
