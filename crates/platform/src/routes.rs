//! The route table. A route cannot be added without saying who may call it, and every route can be listed.
//! API routes bring their OpenAPI operation along, so that the description is made from the code.

use crate::access::Access;
use crate::accounts::guard;
use crate::app::App;
use crate::files;
use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::handler::Handler;
use axum::middleware::from_fn;
use axum::routing::{MethodRouter, get, post};
use http::StatusCode;
use std::time::Duration;
use tower_http::timeout::TimeoutLayer;
use utoipa::openapi::path::Operation;

/// No answer takes longer; a brochure of hundreds of pages takes a few seconds.
const LONGEST: Duration = Duration::from_secs(30);
/// The largest form with long texts, in bytes: a letter takes six or nine of them on its way in most scripts.
const LONG_FORM: usize = 1024 * 1024;
/// Nor does a form with files, which may come over a slow line.
const LONGEST_UPLOAD: Duration = Duration::from_secs(600);

/// One route, as listed.
#[derive(Debug, Clone)]
pub struct Route {
    pub method: &'static str,
    /// axum's notation: `/{lang}/{territory}`.
    pub path: &'static str,
    pub access: Access,
}

/// A description of an API route.
pub struct Described {
    pub path: &'static str,
    pub operation: Operation,
}

/// Routes of a module whose handlers have the state `S`.
pub struct Routes<S = ()> {
    router: Router<S>,
    pub table: Vec<Route>,
    pub api: Vec<Described>,
}

impl<S: Clone + Send + Sync + 'static> Default for Routes<S> {
    fn default() -> Self {
        Routes { router: Router::new(), table: Vec::new(), api: Vec::new() }
    }
}

impl<S: Clone + Send + Sync + 'static> Routes<S> {
    pub fn new() -> Self {
        Self::default()
    }

    pub fn get<H, T>(self, path: &'static str, access: Access, handler: H) -> Self
    where
        H: Handler<T, S>,
        T: 'static,
    {
        self.add("GET", path, access, get(handler), LONGEST)
    }

    pub fn post<H, T>(self, path: &'static str, access: Access, handler: H) -> Self
    where
        H: Handler<T, S>,
        T: 'static,
    {
        self.add("POST", path, access, post(handler), LONGEST)
    }

    /// A form with long texts, which may be larger than others.
    pub fn post_long<H, T>(self, path: &'static str, access: Access, handler: H) -> Self
    where
        H: Handler<T, S>,
        T: 'static,
    {
        let handler = post(handler).layer(DefaultBodyLimit::max(LONG_FORM));
        self.add("POST", path, access, handler, LONGEST)
    }

    /// A form that brings files: larger, and slower, than others may be. Its handler takes the request, finds out who may
    /// do this, and then reads it with [`files::receive`].
    pub fn upload<H, T>(self, path: &'static str, access: Access, handler: H) -> Self
    where
        H: Handler<T, S>,
        T: 'static,
    {
        let handler = post(handler).layer(DefaultBodyLimit::max(files::LARGEST_BODY));
        self.add("POST", path, access, handler, LONGEST_UPLOAD)
    }

    /// A readable API route with its description.
    pub fn api<H, T>(mut self, path: &'static str, access: Access, operation: Operation, handler: H) -> Self
    where
        H: Handler<T, S>,
        T: 'static,
    {
        self.api.push(Described { path, operation });
        self.get(path, access, handler)
    }

    fn add(
        mut self,
        method: &'static str,
        path: &'static str,
        access: Access,
        handler: MethodRouter<S>,
        longest: Duration,
    ) -> Self {
        self.table.push(Route { method, path, access });
        let handler = handler.layer(TimeoutLayer::with_status_code(StatusCode::GATEWAY_TIMEOUT, longest));
        let handler = match access {
            Access::Public | Access::PublicWrite | Access::Health => handler,
            _ => handler.layer(from_fn(move |request, next| guard::stand(access, request, next))),
        };
        self.router = self.router.route(path, handler);
        self
    }

    /// Gives the handlers their state.
    pub fn with_state(self, state: S) -> Routes {
        Routes { router: self.router.with_state(state), table: self.table, api: self.api }
    }

    pub fn merge(mut self, other: Routes<S>) -> Self {
        self.router = self.router.merge(other.router);
        self.table.extend(other.table);
        self.api.extend(other.api);
        self
    }
}

impl Routes {
    pub(crate) fn into_router(self, app: &App) -> Router {
        self.router.layer(axum::Extension(app.clone()))
    }
}
