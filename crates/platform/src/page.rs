//! Ready-made answers: pages, JSON, files, redirections.

use crate::cache::Keep;
use crate::front::Rendered;
use axum::response::{IntoResponse, Response};
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};
use maud::Markup;

/// A page that may be kept.
pub fn html(markup: Markup, keep: Keep) -> Response {
    kept("text/html; charset=utf-8", markup.into_string(), keep)
}

/// Any text or bytes that may be kept.
pub fn kept(kind: &'static str, body: impl Into<bytes::Bytes>, keep: Keep) -> Response {
    let mut response = ([(header::CONTENT_TYPE, kind)], body.into()).into_response();
    response.extensions_mut().insert(keep);
    response
}

/// A file to keep: kept on the way where it is the same for everybody, else nowhere.
pub fn file(kind: &'static str, bytes: impl Into<bytes::Bytes>, keep: Option<Keep>, name: &str) -> Response {
    let mut response = match keep {
        Some(keep) => kept(kind, bytes, keep),
        None => ([(header::CONTENT_TYPE, kind), (header::CACHE_CONTROL, "no-store")], bytes.into()).into_response(),
    };
    if let Ok(value) = HeaderValue::from_str(&format!("attachment; filename=\"{name}\"")) {
        response.headers_mut().insert(header::CONTENT_DISPOSITION, value);
    }
    response
}

/// An answer that any site may read from a reader's browser (CORS), as an open API's is.
pub fn open(mut response: Response) -> Response {
    let open = [
        (header::ACCESS_CONTROL_ALLOW_ORIGIN, "*"),
        (header::ACCESS_CONTROL_EXPOSE_HEADERS, "etag, link"),
        (HeaderName::from_static("cross-origin-resource-policy"), "cross-origin"),
    ];
    for (name, value) in open {
        response.headers_mut().insert(name, HeaderValue::from_static(value));
    }
    response
}

/// A form that came back with what to mend (422), shown as it is.
pub fn to_mend(markup: Markup) -> Response {
    let mut response =
        (StatusCode::UNPROCESSABLE_ENTITY, [(header::CONTENT_TYPE, "text/html; charset=utf-8")], markup.into_string())
            .into_response();
    response.extensions_mut().insert(Rendered);
    response
}

/// A page that is not kept: it depends on what was just sent.
pub fn once(status: StatusCode, markup: Markup) -> Response {
    let headers = [(header::CONTENT_TYPE, "text/html; charset=utf-8"), (header::CACHE_CONTROL, "no-store")];
    let mut response = (status, headers, markup.into_string()).into_response();
    response.extensions_mut().insert(Rendered);
    response
}

/// A part of a page that a script asks for again and again: nothing but 304 while its tag is the same. `keep` is what
/// browsers may do with it (`Cache-Control`).
pub fn part(asked: &HeaderMap, tag: &str, keep: &'static str, body: impl FnOnce() -> Markup) -> Response {
    let quoted = format!("\"{tag}\"");
    let known = asked.get(header::IF_NONE_MATCH).is_some_and(|it| it.as_bytes() == quoted.as_bytes());
    let mut response = if known {
        StatusCode::NOT_MODIFIED.into_response()
    } else {
        axum::response::Html(body().into_string()).into_response()
    };
    let headers = response.headers_mut();
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static(keep));
    if let Ok(tag) = HeaderValue::from_str(&quoted) {
        headers.insert(header::ETAG, tag);
    }
    response
}

/// A page of this instance, never an address of somebody else's; empty when none was wished.
pub fn own(wished: &str) -> &str {
    let own =
        wished.starts_with('/') && !wished.starts_with("//") && !wished.contains(|c: char| c == '\\' || c.is_control());
    if own { wished } else { "" }
}

/// Sends the reader on, after a form (303) or to where something is (302).
pub fn redirect(status: StatusCode, to: &str) -> Response {
    (status, [(header::LOCATION, to.to_owned()), (header::VARY, "accept-language".to_owned())]).into_response()
}
