//! The desks where one receives. Who receives at one alone is led there at once.

use crate::known::Desks;
use crate::msg;
use axum::extract::State as Shared;
use http::StatusCode;
use kernel::Right;
use maud::html;
use platform::ui::{self, Card};
use platform::{Answer, Cx, page};
use std::sync::Arc;

/// `/work/reception`: the desks where one receives; the only one at once.
pub async fn index(cx: Cx, Shared(desks): Shared<Arc<Desks>>) -> Answer {
    let own: Vec<_> = desks
        .all()
        .iter()
        .filter(|it| cx.actor.may(Right::Receive, &[kernel::Scope::Desk(it.id.uuid())]))
        .cloned()
        .collect();
    if let [only] = own.as_slice() {
        return Ok(page::redirect(StatusCode::SEE_OTHER, &format!("/{}/work/reception/{}", cx.lang(), only.id)));
    }
    let hrefs: Vec<String> = own.iter().map(|it| format!("/{}/work/reception/{}", cx.lang(), it.id)).collect();
    let cards: Vec<Card<'_>> = own
        .iter()
        .zip(&hrefs)
        .map(|(it, href)| Card {
            title: ui::text(&cx.locale, it.name.show(cx.lang())),
            level: 2,
            href,
            ..Card::default()
        })
        .collect();
    let title = cx.locale.t(&msg::reception());
    let body = html! {
        h1 { (title) }
        @if cards.is_empty() { (ui::empty("people", &cx.locale.t(&msg::reception_none()), html! {}, html! {})) }
        @else { (ui::cards(true, &cards)) }
    };
    Ok(page::once(StatusCode::OK, ui::workspace(&cx, &title, "work/reception", &[], body)))
}
