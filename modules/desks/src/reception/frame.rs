//! The frame of reception: the desk's name and the ways through what happens there.
//! Titles say what the page is for, never whom it is about: they stay in the browser's history.

use crate::model::Desk;
use crate::msg;
use axum::response::Response;
use http::StatusCode;
use kernel::Lang;
use maud::{Markup, html};
use messages::Message;
use platform::{Cx, page, ui};
use uuid::Uuid;

/// The end of an address and its name.
type Way = (&'static str, fn() -> Message);

/// The ways, in the order of a day.
const WAYS: [Way; 4] = [
    ("", msg::reception_today),
    ("/visits", msg::visits),
    ("/files", msg::file_list),
    ("/referrals", msg::referral_list),
];

/// The address of a page of reception; `path` is empty or begins with a slash.
pub fn href(lang: Lang, desk: Uuid, path: &str) -> String {
    format!("/{lang}/work/reception/{desk}{path}")
}

/// Locks the screen now; the script does it by itself when nobody touches it.
fn lock(cx: &Cx, desk: &Desk, here: &str) -> Markup {
    let (title, next) = (cx.locale.t(&msg::reception()), href(cx.lang(), desk.id.uuid(), here));
    html! {
        form class="lock" method="post" action={ "/" (cx.lang()) "/work/reception/lock" } data-lock=(desk.lock_after) data-title=(title) {
            input type="hidden" name="next" value=(next);
            button class="btn btn-small" type="submit" accesskey="l" { (ui::icon("protection")) span class="wide-only" { (cx.locale.t(&msg::reception_lock())) } }
        }
        script type="module" src=(platform::assets::url("lock.js")) {}
    }
}

/// A page of reception below the way `here`. The body begins with an `h2`.
pub fn answer(
    cx: &Cx,
    status: StatusCode,
    desk: &Desk,
    here: &str,
    title: &str,
    scripts: &'static [&'static str],
    body: Markup,
) -> Response {
    let locale = &cx.locale;
    let id = desk.id.uuid();
    let ways = WAYS.map(|(path, name)| (href(cx.lang(), id, path), locale.t(&name()), path == here));
    let framed = html! {
        div class="reception-head" {
            h1 { (ui::plain(locale, desk.name.show(cx.lang()))) }
            (lock(cx, desk, here))
        }
        (ui::tabs(&locale.t(&msg::reception()), &ways))
        (body)
    };
    let (today, day) = (locale.t(&msg::reception()), format!("work/reception/{id}"));
    let trail: &[(&str, &str)] = if here.is_empty() { &[] } else { &[(&today, &day)] };
    page::once(status, ui::workspace_with(cx, title, &format!("{day}{here}"), trail, framed, scripts))
}
