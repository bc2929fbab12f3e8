//! Serving: one router for all modules behind the front door, with its limits, until asked to stop.
//! On a stop, requests under way are finished and no new one is taken.

use crate::access::Access;
use crate::accounts::again;
use crate::app::App;
use crate::module::{Check, Running};
use crate::routes::{Route, Routes};
use crate::{assets, design, files, front, health, openapi, waiting};
use axum::Router;
use axum::extract::DefaultBodyLimit;
use http::StatusCode;
use kernel::{Error, Result};
use std::net::SocketAddr;
use std::sync::Arc;
use tokio::net::TcpListener;
use tower_http::catch_panic::CatchPanicLayer;

/// Largest body of a form, in bytes.
const LARGEST_BODY: usize = 64 * 1024;

/// The routes that every instance has.
fn common(checks: Vec<Arc<dyn Check>>) -> Routes {
    Routes::<health::Checks>::new()
        .get("/health/live", Access::Health, health::live)
        .get("/health/ready", Access::Health, health::ready)
        .get("/metrics", Access::Health, health::metrics)
        .get("/assets/{*name}", Access::Public, assets::show)
        .get("/service-worker.js", Access::Public, design::service_worker)
        .get("/{lang}/session/again", Access::Begun, again::show)
        .post("/{lang}/session/again", Access::Begun, again::create)
        .get("/{lang}/session/again/provider", Access::Begun, again::elsewhere::leave)
        .get("/design", Access::Public, design::show)
        .get("/{lang}/work", Access::Member, waiting::show)
        .get("/{lang}/design", Access::Public, design::show)
        .with_state(health::Checks(checks))
}

/// All routes, as a service and as a list.
pub fn router(app: &App, running: Running) -> (Router, Vec<Route>) {
    let routes = common(running.checks).merge(files::routes(running.keepers)).merge(running.routes);
    let routes = openapi::describe(routes);
    let (table, waits) = (routes.table.clone(), waiting::All(running.waiting.into()));
    let router = routes
        .into_router(app)
        .layer(axum::Extension(waits))
        .fallback(|| async { StatusCode::NOT_FOUND })
        .layer(DefaultBodyLimit::max(LARGEST_BODY))
        .layer(CatchPanicLayer::new())
        .layer(axum::middleware::from_fn_with_state(app.clone(), front::pass));
    (router, table)
}

/// Serves until the instance is told to stop.
pub async fn serve(app: &App, mut running: Running, listener: TcpListener) -> Result<()> {
    app.catch_up(&running.followers).await?;
    app.work(std::mem::take(&mut running.followers), std::mem::take(&mut running.workers));
    let (router, _) = router(app, running);
    let stop = app.clone();
    axum::serve(listener, router.into_make_service_with_connect_info::<SocketAddr>())
        .with_graceful_shutdown(async move { stop.stopping().await })
        .await
        .map_err(Error::internal)
}
