//! Saving by itself, while somebody writes: the same save as by hand, answered to a script.
//! It never publishes, and it leaves alone what waits for review or for its day: only a person takes that back.

use super::typed::Typed;
use crate::drafts::policy::Desk;
use crate::drafts::{Place, State, fingerprint};
use crate::msg;
use crate::work::desk::Work;
use crate::work::kinds::Kind;
use crate::work::labels;
use axum::response::Response;
use http::{HeaderValue, StatusCode, header};
use kernel::Result;
use maud::{Markup, PreEscaped, html};
use messages::Message;
use platform::page;
use serde_json::{Value, json};

/// Whether a script sent the form.
pub fn is_quiet(typed: &Typed) -> bool {
    typed.has("quiet", "yes")
}

/// Whether what is on a desk may be saved without anybody asking for it.
pub fn may<T: Kind>(desk: &Desk<T>) -> bool {
    !matches!(desk.state(), Some(State::InReview | State::Scheduled))
}

fn answer(status: StatusCode, said: &Value) -> Response {
    // Whole as it is: no page is made of a refusal.
    let mut answer = page::once(status, html! { (PreEscaped(said.to_string())) });
    answer.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
    answer
}

/// Why it was not saved; what was typed is still in the form.
pub fn refused(work: &Work, status: StatusCode, why: &Message) -> Response {
    answer(status, &json!({ "said": work.t(why) }))
}

/// When it was saved, and the hidden fields that the form has from now on.
pub fn done<T: Kind>(work: &Work, typed: &Typed, record: &T, place: Place) -> Result<Response> {
    let saved = record.typed(&work.shelf);
    let mut hidden = vec![("seen".to_owned(), fingerprint(record)?)];
    for group in T::groups(typed) {
        hidden.push((format!("was.{group}"), saved.print(&group)));
        hidden.extend(typed.identifiers(&group, &saved));
    }
    Ok(answer(StatusCode::OK, &json!({ "said": said(work, work.now_in(place.territory)), "hidden": hidden })))
}

fn said(work: &Work, at: jiff::civil::DateTime) -> String {
    work.t(&msg::autosave_saved(work.locale().time(at.time())))
}

/// The bar that stays in sight: the button that saves, how the draft stands, when it was last saved.
pub fn bar<T: Kind>(work: &Work, desk: &Desk<T>) -> Markup {
    let at = |draft: &crate::drafts::Draft<T>| draft.updated_at.to_zoned(work.zone(desk.place().territory)).datetime();
    let now = work.now_in(desk.place().territory).date();
    html! {
        div class="save-bar" {
            button class="btn btn-primary" type="submit" { (work.t(&msg::edit_save())) }
            @if let Some(state) = desk.state() { (labels::state_badge(work, state)) }
            p role="status" data-saved data-kept=(work.t(&msg::autosave_kept())) data-failed=(work.t(&msg::autosave_failed())) data-back=(work.t(&msg::autosave_back())) {
                @if let Some(at) = desk.draft.as_ref().map(at) {
                    @if at.date() == now { (said(work, at)) } @else { (work.t(&msg::autosave_saved_on(work.locale().date(at.date())))) }
                }
            }
        }
    }
}
