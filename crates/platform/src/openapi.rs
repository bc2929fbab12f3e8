//! `/api/openapi.json`: the description of every API route, put together from what the routes themselves bring.

use crate::access::Access;
use crate::cache::Keep;
use crate::page;
use crate::routes::Routes;
use axum::response::Response;
use serde_json::{Value, json};
use utoipa::openapi::path::{HttpMethod, Operation, PathItem, PathsBuilder};
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

/// Describes a route that gives an object, asked for with parameters in the address: each with what it says.
pub fn described(tag: &str, id: &str, summary: &str, parameters: &[(&str, &str)]) -> Operation {
    let parameter = |(name, says): &(&str, &str)| json!({ "name": name, "in": "query", "required": false, "description": says, "schema": { "type": "string" } });
    operation(tag, id, summary, &parameters.iter().map(parameter).collect::<Vec<_>>())
}

/// Describes a route that gives one thing, asked for by its identifier.
pub fn identified(tag: &str, id: &str, summary: &str) -> Operation {
    let key = json!({ "name": "id", "in": "path", "required": true, "schema": { "type": "string", "format": "uuid" } });
    operation(tag, id, summary, &[key])
}

fn operation(tag: &str, id: &str, summary: &str, parameters: &[Value]) -> Operation {
    let answer =
        json!({ "description": summary, "content": { "application/json": { "schema": { "type": "object" } } } });
    let described = json!({ "operationId": id, "summary": summary, "tags": [tag], "parameters": parameters, "responses": { "200": answer } });
    serde_json::from_value(described).unwrap_or_default()
}
