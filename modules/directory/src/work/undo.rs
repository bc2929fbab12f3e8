//! The way back from archiving: the button on the page that one comes to, and what it does.
//! What is to be undone travels in the page, sealed (`platform::undo`).

use super::desk::Work;
use crate::drafts::archiving::{self, Gone};
use crate::drafts::kinds::with_kind;
use crate::msg;
use crate::work::kinds::Kind;
use axum::Form;
use http::StatusCode;
use kernel::{Error, Result};
use maud::{Markup, html};
use platform::ui::{self, Tone};
use platform::{Answer, page, undo};
use serde::Deserialize;

/// What a page carries so that this can be undone.
///
/// # Errors
/// When it cannot be sealed.
pub fn token(work: &Work, gone: &[Gone]) -> Result<String> {
    undo::token(&work.cx, gone)
}

/// What a token of this very person says, as long as it lasts.
fn read(work: &Work, token: &str) -> Option<Vec<Gone>> {
    undo::read(&work.cx, token)
}

/// What was just done, said on the page that one comes back to, with the button that undoes it.
pub fn notice(work: &Work) -> Markup {
    let query = work.cx.uri.split_once('?').map_or("", |(_, query)| query);
    let asked = |wanted: &str| {
        url::form_urlencoded::parse(query.as_bytes())
            .find(|(name, _)| name == wanted)
            .map(|(_, value)| value.into_owned())
    };
    let said = |tone, words: &messages::Message| ui::notice(tone, true, html! { p { (work.t(words)) } });
    if let Some((token, gone)) = asked("undo").and_then(|token| read(work, &token).map(|gone| (token, gone))) {
        return ui::notice(
            Tone::Ok,
            true,
            html! {
                form class="cluster" method="post" action=(work.href("undo")) {
                    input type="hidden" name="token" value=(token);
                    span { (work.t(&msg::archive_done(gone.len()))) }
                    button class="btn btn-small" type="submit" { (work.t(&msg::undo())) }
                }
            },
        );
    }
    match asked("back").as_deref() {
        Some("1") => said(Tone::Ok, &msg::archive_ended()),
        Some("0") => said(Tone::Warn, &msg::undo_too_late()),
        _ => html! {},
    }
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Sent {
    token: String,
}

/// `POST /work/undo`.
pub async fn create(work: Work, Form(sent): Form<Sent>) -> Answer {
    let gone = read(&work, &sent.token).ok_or(Error::NotFound)?;
    let mut tx = work.cx.app.db.begin().await?;
    let back = archiving::undo(&mut tx, &work.cx, &work.shelf, &gone).await?;
    tx.commit().await?;
    let last = gone.last().ok_or(Error::NotFound)?;
    let folder = with_kind!(last.kind.as_str(), T => T::FOLDER, else return Err(Error::NotFound.into()));
    let rest = format!("{folder}/{}?back={}", last.id, u8::from(back == gone.len()));
    Ok(page::redirect(StatusCode::SEE_OTHER, &work.href(&rest)))
}
