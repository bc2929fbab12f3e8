//! The call screen of a desk: numbers and where to go, never a name, to be read from five metres and heard.
//! It is answered from memory, so that many screens may ask every second; it says so when nothing answers any more.

use super::boards::{Call, Shown};
use super::live;
use crate::known::Desks;
use crate::model::Desk;
use crate::msg;
use crate::pages::Visit;
use axum::extract::Path;
use http::{HeaderMap, StatusCode};
use kernel::{Error, Result};
use maud::{DOCTYPE, Markup, html};
use platform::assets::url;
use platform::{Answer, Locale, page, ui};
use std::sync::Arc;

/// Milliseconds between two looks.
const EVERY: u32 = 500;
/// Seconds after which the page is loaded again where scripts do not run.
const AGAIN: u32 = 5;

/// The desk, and what its screen shows now.
async fn seen(visit: &Visit, slug: &str) -> Result<(Desk, Arc<Shown>)> {
    let desks: &Desks = &visit.desks;
    let here = |it: &&Desk| it.published && it.territory == visit.territory.id && it.slug == slug;
    let desk = desks.all().iter().find(here).cloned().ok_or(Error::NotFound)?;
    let shown = desks.boards.of(visit.cx.app.db.read(), desk.id.uuid(), visit.now.date()).await?;
    Ok((desk, shown))
}

fn tag(visit: &Visit, shown: &Shown) -> String {
    format!("{}-{}", shown.tag, visit.lang())
}

/// `/{territory}/desks/{desk}/board`.
pub async fn show(visit: Visit, Path((_, _, slug)): Path<(String, String, String)>) -> Answer {
    let (desk, shown) = seen(&visit, &slug).await?;
    let locale = visit.locale();
    let href = visit.href(&format!("/desks/{slug}/board/calls"));
    let title = visit.t(&msg::board_title());
    let part = live::part(locale, &href, EVERY, &tag(&visit, &shown), &list(locale, &shown));
    let document = html! {
        (DOCTYPE)
        html lang=(locale.lang) dir=(locale.dir().as_str()) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="robots" content="noindex";
                title { (title) }
                link rel="stylesheet" href=(url("style.css"));
                link rel="icon" type="image/svg+xml" href=(url("teranga.svg"));
                script type="module" src=(url("live.js")) {}
                script type="module" src=(url("board.js")) {}
                (live::again(AGAIN))
            }
            body class="board" {
                header class="board-head" {
                    h1 { (visit.plain(&desk.name)) }
                    button class="btn" type="button" hidden data-board-sound data-on=(visit.t(&msg::board_sound_on())) data-off=(visit.t(&msg::board_sound_off())) aria-pressed="false" { (visit.t(&msg::board_sound_on())) }
                    button class="btn" type="button" hidden data-board-full { (visit.t(&msg::board_full_screen())) }
                }
                main id="main" { (part) p class="visually-hidden" role="status" data-board-said {} }
            }
        }
    };
    Ok(page::once(StatusCode::OK, document))
}

/// `/{territory}/desks/{desk}/board/calls`: the part of the screen that follows the queue.
pub async fn calls(visit: Visit, Path((_, _, slug)): Path<(String, String, String)>, headers: HeaderMap) -> Answer {
    let (_, shown) = seen(&visit, &slug).await?;
    Ok(page::part(&headers, &tag(&visit, &shown), "no-cache", || list(visit.locale(), &shown)))
}

fn list(locale: &Locale, shown: &Shown) -> Markup {
    let said = |it: &Call| locale.t(&msg::board_call(it.counter.clone(), locale.number(it.number)));
    html! {
        @if shown.calls.is_empty() { p class="board-empty" { (locale.t(&msg::board_empty())) } }
        @else {
            table class="board-calls" {
                thead { tr { th scope="col" { (locale.t(&msg::board_number())) } th scope="col" { (locale.t(&msg::board_counter())) } } }
                tbody {
                    @for it in &shown.calls {
                        tr class={ @if it.is_new { "is-new" } } data-call=[it.is_new.then(|| format!("{}.{}", it.number, it.at))] data-say=(said(it)) {
                            th scope="row" { (locale.number(it.number)) }
                            td { span class="board-arrow" aria-hidden="true" { (ui::icon("arrow-forward")) } bdi { (it.counter) } }
                        }
                    }
                }
            }
        }
    }
}
