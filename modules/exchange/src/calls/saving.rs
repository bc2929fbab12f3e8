//! What the forms of calls and of applications share while they are written: the bar that saves, and what is said afterwards.
//! Two who write at once lose nothing: the second keeps what was typed.

use crate::msg;
use crate::practices::editor::quietly;
use crate::visit::Here;
use axum::response::Response;
use http::StatusCode;
use kernel::{Error, Result};
use maud::{Markup, html};
use platform::page;
use platform::ui::{self, Tone};
use serde_json::json;

/// The bar above a form that saves itself.
pub(super) fn bar(here: &Here, badge: Markup) -> Markup {
    let t = |message| here.t(&message);
    html! {
        div class="save-bar" {
            button class="btn btn-primary" type="submit" { (t(msg::exchange_save())) }
            (badge)
            p role="status" data-saved data-kept=(t(msg::exchange_kept())) data-failed=(t(msg::exchange_failed())) data-back=(t(msg::exchange_back())) {}
        }
    }
}

/// What the script that saves by itself is told.
pub(super) fn kept(here: &Here, revision: i64) -> Response {
    let at = here.locale().time(here.cx.app.clock.now().to_zoned(jiff::tz::TimeZone::UTC).time());
    let hidden = [["seen", &revision.to_string()]];
    quietly(StatusCode::OK, &json!({ "said": here.t(&msg::exchange_saved_at(at)), "hidden": hidden }))
}

/// The same where nothing was saved.
pub(super) fn not_kept(here: &Here, overtaken: bool) -> Response {
    let (status, words) = match overtaken {
        true => (StatusCode::CONFLICT, msg::call_overtaken()),
        false => (StatusCode::UNPROCESSABLE_ENTITY, msg::exchange_not_saved()),
    };
    quietly(status, &json!({ "said": here.t(&words) }))
}

/// Sends on to the form or the page of what was saved; the script forgets what it kept when it sees this.
pub(super) fn saved(here: &Here, path: &str, shows: bool) -> Response {
    let to = if shows { path.to_owned() } else { format!("{path}/edit") };
    page::redirect(StatusCode::SEE_OTHER, &format!("{}?saved=1&done=saved", here.href(&to)))
}

/// What somebody is told whose form was overtaken.
pub(super) fn overtaken(here: &Here, path: &str) -> Markup {
    let told = html! {
        p { (here.t(&msg::call_overtaken())) }
        p { a href=(here.href(path)) { (here.t(&msg::exchange_overtaken_see())) } }
    };
    ui::notice(Tone::Warn, true, told)
}

/// Whether a save failed because somebody else was faster; other errors go on.
pub(super) fn is_overtaken<T>(done: Result<T>) -> Result<Option<T>> {
    match done {
        Ok(it) => Ok(Some(it)),
        Err(Error::Conflict) => Ok(None),
        Err(error) => Err(error),
    }
}
