//! Help with Markdown while somebody writes: how a text will look, and what was pasted as Markdown.
//! Both only give back what was sent, cleaned; nothing is read or kept.

use crate::guides::markdown::{MOST, from_pasted, to_html};
use crate::work::desk::Work;
use axum::Form;
use axum::response::IntoResponse;
use http::{StatusCode, header};
use kernel::Error;
use maud::{PreEscaped, html};
use platform::{Answer, page};
use serde::Deserialize;

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Sent {
    text: String,
}

/// `POST /work/markdown/preview`: the text as the public page shows it.
pub async fn preview(_: Work, Form(sent): Form<Sent>) -> Answer {
    if sent.text.len() > MOST {
        return Err(Error::Malformed("the text is too long".to_owned()).into());
    }
    Ok(page::once(StatusCode::OK, html! { (PreEscaped(to_html(&sent.text))) }))
}

/// `POST /work/markdown/cleaning`: pasted HTML as Markdown.
pub async fn cleaning(_: Work, Form(sent): Form<Sent>) -> Answer {
    if sent.text.len() > MOST {
        return Err(Error::Malformed("the text is too long".to_owned()).into());
    }
    let headers = [(header::CONTENT_TYPE, "text/plain; charset=utf-8"), (header::CACHE_CONTROL, "no-store")];
    Ok((headers, from_pasted(&sent.text)).into_response())
}
