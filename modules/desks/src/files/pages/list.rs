//! The files of a desk that one may see, and how one is found: what is looked for is sent, never in an address.

use super::WAY;
use crate::files::finding::{self, Listed};
use crate::files::model::File;
use crate::files::policy::OpenFile;
use crate::files::transfers;
use crate::files::words;
use crate::known::Desks;
use crate::msg;
use crate::policy::Bureau;
use crate::reception::frame;
use axum::extract::{Path, Query, State};
use http::StatusCode;
use kernel::Result;
use maud::{Markup, html};
use platform::forms::{Form, Sent, Typed, Wrong};
use platform::ui::{self, Field, Kind, Tone};
use platform::{Answer, Cx, Tx};
use serde::Deserialize;
use std::sync::Arc;
use uuid::Uuid;

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Asked {
    closed: bool,
    told: String,
}

/// `/work/reception/{id}/files?closed=`.
pub async fn index(
    cx: Cx,
    State(desks): State<Arc<Desks>>,
    Path((_, id)): Path<(String, Uuid)>,
    Query(asked): Query<Asked>,
) -> Answer {
    let tx = cx.app.db.begin().await?;
    let permit = cx.permit::<OpenFile>(&tx, (id, cx.app.clone())).await?;
    let bureau = permit.object();
    let files = finding::list(&tx, &cx.visible::<File>(), bureau, asked.closed).await?;
    let offers = offers(&cx, &desks, &tx, bureau).await?;
    tx.commit().await?;
    let locale = &cx.locale;
    let body = html! {
        h2 { (locale.t(&if asked.closed { msg::file_closed_list() } else { msg::file_list() })) }
        (done(&cx, &asked.told))
        (offers)
        (finder(&cx, id, &Typed::default()))
        div class="cluster" {
            a class="btn btn-primary" href=(frame::href(cx.lang(), id, "/files/new")) { (locale.t(&msg::file_new())) }
            @if asked.closed { a class="btn" href=(frame::href(cx.lang(), id, WAY)) { (locale.t(&msg::file_list())) } }
            @else { a class="btn" href={ (frame::href(cx.lang(), id, WAY)) "?closed=true" } { (locale.t(&msg::file_closed_list())) } }
        }
        @if files.is_empty() {
            (ui::empty("guide", &locale.t(&msg::file_none()), html! { p { (locale.t(&msg::file_none_lead())) } }, html! {}))
        } @else { (cards(&cx, id, &files)) }
    };
    Ok(frame::answer(&cx, StatusCode::OK, &bureau.desk, WAY, &locale.t(&msg::file_list()), &[], body))
}

fn done(cx: &Cx, told: &str) -> Markup {
    let words = match told {
        "erased" => msg::file_erased(),
        "declined" => msg::file_declined(),
        _ => return html! {},
    };
    ui::notice(Tone::Ok, true, html! { p { (cx.locale.t(&words)) } })
}

async fn offers(cx: &Cx, desks: &Desks, tx: &Tx, bureau: &Bureau) -> Result<Markup> {
    let all = transfers::offered(tx, bureau).await?;
    let locale = &cx.locale;
    let name =
        |desk: Uuid| desks.all().iter().find(|it| it.id.uuid() == desk).map(|it| it.name.show(cx.lang()).value.clone());
    let here = bureau.desk.id.uuid();
    Ok(html! {
        @for offer in &all {
            (ui::notice(Tone::Info, false, html! {
                p { (locale.t(&msg::file_offer(name(offer.from_desk).unwrap_or_default()))) }
                form class="cluster" method="post" action=(super::href(cx, here, offer.file, "/transfer/answer")) {
                    button class="btn btn-primary" type="submit" name="answer" value="accept" { (locale.t(&msg::file_offer_accept())) }
                    button class="btn" type="submit" name="answer" value="decline" { (locale.t(&msg::file_offer_decline())) }
                }
            }))
        }
    })
}

fn finder(cx: &Cx, desk: Uuid, typed: &Typed) -> Markup {
    let wrong = Wrong::default();
    let form = Form { cx, typed, wrong: &wrong };
    let hint = cx.locale.t(&msg::file_find_hint());
    html! {
        form class="form" method="post" action=(frame::href(cx.lang(), desk, "/files/search")) role="search" {
            (form.field("words", &cx.locale.t(&msg::file_find_label()), Field { kind: Kind::Search, required: true, hint: Some(&hint), max: Some(100), autocomplete: Some("off"), ..Field::default() }))
            (ui::submit(&cx.locale.t(&msg::file_find())))
        }
    }
}

fn cards(cx: &Cx, desk: Uuid, files: &[Listed]) -> Markup {
    let locale = &cx.locale;
    html! {
        ul class="plain stack" {
            @for it in files {
                li class="card" {
                    div class="card-body" {
                        h3 class="card-title" {
                            a href=(super::href(cx, desk, it.file.id, "")) {
                                @if it.name.is_empty() { (locale.t(&msg::file_nameless())) } @else { bdi { (it.name) } }
                            }
                        }
                        div class="cluster" {
                            (words::state(locale, it.file.state))
                            @if it.mine { (ui::badge(Tone::Info, Some("person"), &locale.t(&msg::file_mine()))) }
                            @if it.file.erasure_asked.is_some() { (ui::badge(Tone::Warn, Some("warning"), &locale.t(&msg::file_erasure_asked()))) }
                            span class="soft" { (locale.t(&msg::file_touched(locale.date(words::day(it.file.touched))))) }
                        }
                    }
                }
            }
        }
    }
}

/// `POST /work/reception/{id}/files/search`: the words are in no address, history or log.
pub async fn search(cx: Cx, Path((_, id)): Path<(String, Uuid)>, sent: Sent) -> Answer {
    let typed = Typed::from(sent);
    let tx = cx.app.db.begin().await?;
    let permit = cx.permit::<OpenFile>(&tx, (id, cx.app.clone())).await?;
    let bureau = permit.object();
    let files = finding::find(&tx, &cx.visible::<File>(), bureau, &typed.line("words", 100)).await?;
    tx.commit().await?;
    let locale = &cx.locale;
    let body = html! {
        h2 { (locale.t(&msg::file_list())) }
        (finder(&cx, id, &typed))
        p role="status" { (locale.t(&msg::file_found(files.len()))) }
        @if files.is_empty() {
            p { (locale.t(&msg::file_found_none())) }
            p { a class="btn" href=(frame::href(cx.lang(), id, "/files/new")) { (locale.t(&msg::file_new())) } }
        } @else { (cards(&cx, id, &files)) }
    };
    Ok(frame::answer(&cx, StatusCode::OK, &bureau.desk, WAY, &locale.t(&msg::file_list()), &[], body))
}
