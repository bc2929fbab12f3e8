//! The slip of a number, to print or to show: the number, and a code that leads a telephone to its place in the queue.
//! It is written in the language of whoever gets it, where the pages speak it.

use super::store;
use super::words;
use crate::known::Desks;
use crate::msg;
use crate::policy::ReceivePeople;
use crate::reception::frame;
use axum::extract::{Path, State as Shared};
use http::StatusCode;
use kernel::Error;
use maud::html;
use platform::ui;
use platform::{Answer, Cx, Locale};
use std::sync::Arc;
use uuid::Uuid;

/// `/work/reception/{id}/queue/{ticket}`.
pub async fn show(
    cx: Cx,
    Shared(desks): Shared<Arc<Desks>>,
    Path((_, id, ticket)): Path<(String, Uuid, Uuid)>,
) -> Answer {
    let look = cx.look::<ReceivePeople>((id, cx.app.clone())).await?;
    let found = store::find(cx.app.db.read(), &cx.app, ticket).await?;
    let it = found.filter(|it| it.desk == id).ok_or(Error::NotFound)?;
    let lang = it.language.filter(|lang| lang.has_interface()).unwrap_or(cx.lang());
    let theirs = Locale::new(lang);
    let url = format!("{}/{lang}/queue/{}", desks.app.settings.public(), it.confided.secret);
    let code = if it.confided.secret.is_empty() { None } else { ui::qr(&theirs, &url) };
    let locale = &cx.locale;
    let body = html! {
        h2 { (locale.t(&msg::queue_slip())) }
        div class="queue-slip" lang=(lang) dir=(theirs.dir().as_str()) {
            p { (theirs.t(&msg::queue_number())) }
            p class="queue-slip-number" { (theirs.number(it.number)) }
            @if let Some(code) = code {
                div class="qr" { (code) }
                p { (theirs.t(&msg::queue_slip_how())) }
            }
        }
        p class="soft" { (words::language(locale, &it)) }
        div class="cluster" {
            @if !it.confided.secret.is_empty() { a class="btn btn-quiet" href=(url) target="_blank" rel="noreferrer" { (locale.t(&msg::queue_slip_page())) } }
            button class="btn" type="button" hidden data-print { (ui::icon("print")) (locale.t(&platform::msg::print())) }
            a class="btn btn-primary" href=(frame::href(cx.lang(), id, "#queue")) { (locale.t(&msg::queue_back())) }
        }
    };
    let title = locale.t(&msg::queue_slip());
    Ok(frame::answer(&cx, StatusCode::OK, &look.object().desk, &format!("/queue/{ticket}"), &title, &[], body))
}
