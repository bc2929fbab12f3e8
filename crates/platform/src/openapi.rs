//! `/api/openapi.json`: the description of every API route, put together from what the routes themselves bring.

use crate::access::Access;
use crate::cache::Keep;
use crate::page;
use crate::routes::Routes;
use axum::response::Response;
use utoipa::openapi::path::{HttpMethod, PathItem, PathsBuilder};
use utoipa::openapi::{InfoBuilder, License, OpenApiBuilder};

/// Adds the description of all API routes to the routes.
pub(crate) fn describe(mut routes: Routes) -> Routes {
    let described = std::mem::take(&mut routes.api);
    let paths = described.into_iter().fold(PathsBuilder::new(), |paths, route| {
        paths.path(route.path, PathItem::new(HttpMethod::Get, route.operation))
    });
    let info = InfoBuilder::new()
        .title("Teranga")
        .version(env!("CARGO_PKG_VERSION"))
        .description(Some("Open data of this instance. Reading needs no key."))
        .license(Some(License::new("Apache-2.0")))
        .build();
    let description = OpenApiBuilder::new().info(info).paths(paths.build()).build();
    let json = serde_json::to_string(&description).unwrap_or_default();
    let show = move || {
        let json = json.clone();
        async move { show(json) }
    };
    routes.get("/api/openapi.json", Access::Public, show)
}

fn show(json: String) -> Response {
    page::open(page::kept("application/json", json, Keep::UntilChanged))
}
