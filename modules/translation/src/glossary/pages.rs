//! The glossary as it is asked for: list, term, and the acts on one.
//! A form that cannot be kept comes back with what was typed; one made from an older term comes back beside the newer.

use super::form::{self, Errors, Typed};
use super::policy::{AddTerms, ReadTerm, WriteTerm};
use super::store::{self, Wanted};
use super::{Term, WRITERS, tbx as files, views};
use crate::{msg, scopes};
use axum::Form;
use axum::extract::{Path, Query};
use axum::response::Response;
use http::StatusCode;
use kernel::{Error, Id, Result};
use maud::Markup;
use platform::sheets::Format;
use platform::{Answer, Cx, Permit, Tx, page, ui};
use serde::Deserialize;

/// What the address asks of the list.
#[derive(Deserialize, Default, Clone)]
#[serde(default)]
pub struct Asked {
    pub q: String,
    pub scope: String,
    pub archived: String,
    pub page: String,
    /// Terms that an import wrote.
    pub written: Option<usize>,
}

impl Asked {
    fn wanted(&self) -> Wanted {
        Wanted {
            words: self.q.chars().take(200).collect(),
            scope: scopes::read(&self.scope).ok(),
            archived: !self.archived.is_empty(),
            page: self.page.parse::<u64>().unwrap_or(1).clamp(1, 100_000) - 1,
        }
    }
}

/// Address of something in the glossary.
pub(super) fn href(cx: &Cx, rest: &str) -> String {
    format!("/{}/work/glossary{rest}", cx.lang())
}

pub(super) fn framed(cx: &Cx, title: &str, rest: &str, body: Markup) -> Markup {
    let (work, list) = (cx.locale.t(&msg::translation_work()), cx.locale.t(&msg::glossary_title()));
    let mut trail = vec![(work.as_str(), "work")];
    if !rest.is_empty() {
        trail.push((list.as_str(), "work/glossary"));
    }
    ui::workspace(cx, title, &format!("work/glossary{rest}"), &trail, body)
}

/// `/work/glossary?q=&scope=&archived=&page=`.
pub async fn index(cx: Cx, Query(asked): Query<Asked>) -> Answer {
    let wanted = asked.wanted();
    let (terms, total) = store::page(&cx, &cx.visible(), &wanted).await?;
    let body = views::list(&cx, &asked, &wanted, &terms, total).await?;
    Ok(page::once(StatusCode::OK, framed(&cx, &cx.locale.t(&msg::glossary_title()), "", body)))
}

async fn sheet(cx: &Cx, asked: &Asked, format: Format) -> Result<Vec<u8>> {
    let terms = store::all(cx, &cx.visible(), &asked.wanted()).await?;
    files::sheet(&terms, format, &cx.locale, cx.app.clock.now())
}

/// `/work/glossary/terms.csv`: what the list shows.
pub async fn csv(cx: Cx, Query(asked): Query<Asked>) -> Answer {
    Ok(page::file(Format::Csv.media_type(), sheet(&cx, &asked, Format::Csv).await?, None, "glossary.csv"))
}

/// `/work/glossary/terms.xlsx`.
pub async fn xlsx(cx: Cx, Query(asked): Query<Asked>) -> Answer {
    Ok(page::file(Format::Xlsx.media_type(), sheet(&cx, &asked, Format::Xlsx).await?, None, "glossary.xlsx"))
}

/// `/work/glossary/terms.tbx`: what the list shows, in TBX-Basic.
pub async fn tbx(cx: Cx, Query(asked): Query<Asked>) -> Answer {
    let terms = store::all(&cx, &cx.visible(), &asked.wanted()).await?;
    Ok(page::file("application/x-tbx", files::tbx(&terms, cx.lang())?, None, "glossary.tbx"))
}

/// `/work/glossary/new`.
pub async fn new(cx: Cx) -> Answer {
    if scopes::writable(&cx, &WRITERS).is_empty() {
        return Err(Error::NotFound.into());
    }
    Ok(form_for_new(&cx, &Typed::default(), &Errors::new(), StatusCode::OK).await?)
}

async fn form_for_new(cx: &Cx, typed: &Typed, errors: &Errors, status: StatusCode) -> Result<Response> {
    let places = views::places(cx, typed).await?;
    let body = views::form(cx, &href(cx, ""), typed, errors, Some(&places));
    Ok(page::once(status, framed(cx, &cx.locale.t(&msg::glossary_new()), "/new", body)))
}

/// `POST /work/glossary`.
pub async fn create(cx: Cx, Form(pairs): Form<Vec<(String, String)>>) -> Answer {
    let typed = Typed::new(pairs);
    let scope = scopes::read(typed.get("scope"))?;
    let tx = cx.app.db.begin().await?;
    let permit = cx.permit::<AddTerms>(&tx, (scope, cx.app.clone())).await?;
    match form::read(&typed, Id::new(), scope) {
        Ok(term) => {
            let term = store::add(&tx, &cx.actor, &permit, term).await?;
            tx.commit().await?;
            Ok(page::redirect(StatusCode::SEE_OTHER, &href(&cx, &format!("/{}?saved=1", term.id))))
        }
        Err(errors) => Ok(form_for_new(&cx, &typed, &errors, StatusCode::UNPROCESSABLE_ENTITY).await?),
    }
}

fn id(text: &str) -> Result<Id<Term>> {
    text.parse().map_err(|_| Error::NotFound)
}

/// `/work/glossary/{id}`.
pub async fn show(cx: Cx, Path((_, text)): Path<(String, String)>) -> Answer {
    let tx = cx.app.db.begin().await?;
    let permit = cx.permit::<ReadTerm>(&tx, (id(&text)?, cx.app.clone())).await?;
    tx.commit().await?;
    let held = permit.object();
    let may = held.may_write(&cx.actor);
    Ok(shown(&cx, &held.term, may, &Typed::of(&held.term), &Errors::new(), StatusCode::OK).await?)
}

async fn shown(
    cx: &Cx,
    term: &Term,
    may: bool,
    typed: &Typed,
    errors: &Errors,
    status: StatusCode,
) -> Result<Response> {
    let body = views::term(cx, term, may, typed, errors, status == StatusCode::CONFLICT).await?;
    Ok(page::once(status, framed(cx, term.name(cx.lang()).0, &format!("/{}", term.id), body)))
}

async fn writable(cx: &Cx, tx: &Tx, text: &str) -> Result<Permit<WriteTerm>> {
    cx.permit::<WriteTerm>(tx, (id(text)?, cx.app.clone())).await
}

/// `POST /work/glossary/{id}`.
pub async fn update(
    cx: Cx,
    Path((_, text)): Path<(String, String)>,
    Form(pairs): Form<Vec<(String, String)>>,
) -> Answer {
    let typed = Typed::new(pairs);
    let tx = cx.app.db.begin().await?;
    let permit = writable(&cx, &tx, &text).await?;
    let there = &permit.object().term;
    if typed.get("revision") != there.revision.to_string() {
        return Ok(shown(&cx, there, true, &typed, &Errors::new(), StatusCode::CONFLICT).await?);
    }
    match form::read(&typed, there.id, there.scope) {
        Ok(term) => {
            let term = Term { archived: there.archived, revision: there.revision, ..term };
            if term != *there {
                store::write(&tx, &cx.actor, &permit, msg::act_term_changed(), term).await?;
                tx.commit().await?;
            }
            Ok(page::redirect(StatusCode::SEE_OTHER, &href(&cx, &format!("/{text}?saved=1"))))
        }
        Err(errors) => Ok(shown(&cx, there, true, &typed, &errors, StatusCode::UNPROCESSABLE_ENTITY).await?),
    }
}

/// `POST /work/glossary/{id}/archive`: it is looked for in no text any more.
pub async fn archive(cx: Cx, Path((_, text)): Path<(String, String)>) -> Answer {
    put_away(&cx, &text, true).await
}

/// `POST /work/glossary/{id}/return`.
pub async fn bring_back(cx: Cx, Path((_, text)): Path<(String, String)>) -> Answer {
    put_away(&cx, &text, false).await
}

async fn put_away(cx: &Cx, text: &str, archived: bool) -> Answer {
    let tx = cx.app.db.begin().await?;
    let permit = writable(cx, &tx, text).await?;
    let there = permit.object().term.clone();
    if there.archived != archived {
        let act = if archived { msg::act_term_archived() } else { msg::act_term_returned() };
        store::write(&tx, &cx.actor, &permit, act, Term { archived, ..there }).await?;
        tx.commit().await?;
    }
    Ok(page::redirect(StatusCode::SEE_OTHER, &href(cx, &format!("/{text}"))))
}
