//! What machines that watch an instance ask: does it run, can it serve, what are its numbers.
//! Nothing here tells anything of the content or of people.

use crate::cx::Cx;
use crate::module::Check;
use crate::telemetry;
use axum::extract::State;
use axum::response::{IntoResponse, Response};
use http::{StatusCode, header};
use std::sync::Arc;

#[derive(Clone)]
pub(crate) struct Checks(pub Vec<Arc<dyn Check>>);

pub(crate) async fn live() -> &'static str {
    "ok\n"
}

/// 200 when the database and every module answer, 503 with the names of what does not otherwise.
pub(crate) async fn ready(State(checks): State<Checks>, cx: Cx) -> Response {
    let mut wrong = Vec::new();
    if cx.app.db.ping().await.is_err() {
        wrong.push("database");
    }
    for check in &checks.0 {
        if check.check().await.is_err() {
            wrong.push(check.name());
        }
    }
    if wrong.is_empty() {
        return "ready\n".into_response();
    }
    let mut response = (StatusCode::SERVICE_UNAVAILABLE, format!("not ready: {}\n", wrong.join(", "))).into_response();
    response.extensions_mut().insert(crate::front::Rendered);
    response
}

pub(crate) async fn metrics() -> Response {
    ([(header::CONTENT_TYPE, "text/plain; version=0.0.4")], telemetry::metrics()).into_response()
}
