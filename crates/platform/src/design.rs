//! The living page of components (`/design`, and `/{lang}/design`), and the service worker at the root that its scope needs.

use crate::cache::Keep;
use crate::cx::Cx;
use crate::failure::Answer;
use crate::{assets, page, ui};
use axum::extract::Request;
use axum::response::Response;

pub(crate) async fn show(cx: Cx) -> Answer {
    Ok(page::html(ui::design(&cx.locale), Keep::UntilChanged))
}

pub(crate) async fn service_worker(request: Request) -> Response {
    assets::send("service-worker.js", false, request.headers())
}
