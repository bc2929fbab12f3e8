//! The one place where an error becomes an answer: a page for people, problem+json (RFC 9457) for programs.
//! Each carries the operation's number, which the log has too; the log alone has the cause.

use crate::locale::Locale;
use crate::msg;
use crate::ui;
use axum::response::{IntoResponse, Response};
use http::{HeaderValue, StatusCode, header};
use kernel::Error;
use messages::Message;
use std::sync::Arc;

/// An error on its way to the front, which renders it.
#[derive(Clone, Debug)]
pub struct Failure(pub Arc<Error>);

impl<E: Into<Error>> From<E> for Failure {
    fn from(error: E) -> Self {
        Failure(Arc::new(error.into()))
    }
}

impl IntoResponse for Failure {
    fn into_response(self) -> Response {
        let mut response = status(&self.0).into_response();
        response.extensions_mut().insert(self);
        response
    }
}

/// What a handler returns.
pub type Answer = Result<Response, Failure>;

fn status(error: &Error) -> StatusCode {
    match error {
        Error::NotFound | Error::Denied => StatusCode::NOT_FOUND,
        Error::SignIn => StatusCode::UNAUTHORIZED,
        Error::Conflict => StatusCode::CONFLICT,
        Error::Limited { .. } => StatusCode::TOO_MANY_REQUESTS,
        Error::Malformed(_) => StatusCode::BAD_REQUEST,
        Error::Unavailable(_) => StatusCode::SERVICE_UNAVAILABLE,
        Error::Internal(_) => StatusCode::INTERNAL_SERVER_ERROR,
    }
}

/// The answer that a person or a program gets. `machine` asks for JSON.
pub(crate) fn render(
    status: StatusCode,
    error: Option<&Error>,
    locale: &Locale,
    operation: &str,
    machine: bool,
) -> Response {
    if let Some(Error::Internal(cause)) = error {
        tracing::error!(operation, %cause, "failed");
    } else if let Some(Error::Unavailable(cause)) = error {
        tracing::error!(operation, cause, "unavailable");
    }
    let (title, advice) = words(status);
    let mut response = if machine {
        let detail = match error {
            Some(Error::Malformed(detail)) => detail.clone(),
            _ => locale.t(&advice),
        };
        let problem = serde_json::json!({
            "type": "about:blank", "title": locale.t(&title), "status": status.as_u16(), "detail": detail, "operation": operation,
        });
        let kind = [(header::CONTENT_TYPE, "application/problem+json")];
        (status, kind, problem.to_string()).into_response()
    } else {
        let body = ui::failure(locale, status.as_u16(), &locale.t(&title), &locale.t(&advice), operation).into_string();
        (status, [(header::CONTENT_TYPE, "text/html; charset=utf-8")], body).into_response()
    };
    if let Some(Error::Limited { retry_after }) = error {
        response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(*retry_after));
    }
    response
}

fn words(status: StatusCode) -> (Message, Message) {
    match status.as_u16() {
        404 | 405 => (msg::error_404_title(), msg::error_404_text()),
        409 => (msg::error_409_title(), msg::error_409_text()),
        413 => (msg::error_413_title(), msg::error_413_text()),
        429 => (msg::error_429_title(), msg::error_429_text()),
        503 | 504 => (msg::error_503_title(), msg::error_503_text()),
        401 | 403 => (msg::error_403_title(), msg::error_403_text()),
        code if code < 500 => (msg::error_422_title(), msg::error_422_text()),
        _ => (msg::error_500_title(), msg::error_500_text()),
    }
}
