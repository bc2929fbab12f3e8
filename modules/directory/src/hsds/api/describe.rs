//! The description of the API's routes for OpenAPI 3.1, made from the same list of parameters that requests are read with.
//! Records are described by the standard's own schemas, by reference.

use super::Noun;
use super::parameters::Parameter as Asked;
use serde_json::{Value, json};
use utoipa::openapi::path::Operation;

/// Where the standard's schemas are.
const SCHEMAS: &str = "https://raw.githubusercontent.com/openreferral/specification/3.1/schema/";

/// What `/` tells.
pub(super) const HOME: &str = "What this API is: version of HSDS, profile, and where its description is.";

/// `/`.
pub(super) fn home(operation_id: &str) -> Operation {
    let about = json!({
        "type": "object",
        "required": ["version", "profile", "openapi_url"],
        "properties": {
            "version": { "type": "string", "description": "HSDS version of this API." },
            "profile": { "type": "string", "format": "uri", "description": "URL of the information on the HSDS profile of this API." },
            "openapi_url": { "type": "string", "format": "uri", "description": "URL of the description of this API." },
        },
    });
    let responses = json!({ "200": { "description": HOME, "content": { "application/json": { "schema": about } } } });
    operation(operation_id, HOME, Vec::new(), responses)
}

/// The list of a noun.
pub(super) fn list(noun: Noun) -> Operation {
    let (summary, _) = noun.summaries();
    let item = json!({ "$ref": format!("{SCHEMAS}{}", noun.schemas().0) });
    let mut good = json!({
        "description": format!("{summary} The header `Link` names the pages beside this one."),
        "content": {
            "application/json": { "schema": page(&item) },
            "application/x-ndjson": { "schema": item, "example": "{\"id\":\"…\"}\n{\"id\":\"…\"}\n" },
        },
    });
    good["headers"] = headers();
    let responses = json!({
        "200": good,
        "304": unchanged(),
        "400": problem("A parameter is wrong; `detail` says which one and what it may be."),
        "429": problem("Too many lists are being streamed; `Retry-After` says when to ask again."),
    });
    let parameters = noun.parameters().iter().map(|parameter| query(*parameter)).collect();
    operation(noun.operation_ids().0, summary, parameters, responses)
}

/// A single record of a noun.
pub(super) fn single(noun: Noun) -> Operation {
    let (_, summary) = noun.summaries();
    let schema = json!({ "$ref": format!("{SCHEMAS}{}", noun.schemas().1) });
    let responses = json!({
        "200": { "description": summary, "headers": headers(), "content": { "application/json": { "schema": schema } } },
        "304": unchanged(),
        "400": problem("The identifier or a parameter is wrong; `detail` says which one and what it may be."),
        "404": problem("There is none with this identifier for the public."),
        "429": problem("Too many requests; `Retry-After` says when to ask again."),
    });
    let mut parameters = vec![json!({
        "name": "id", "in": "path", "required": true, "description": "Identifier of the record, as lists give it.",
        "schema": { "type": "string", "format": "uuid" },
    })];
    parameters.extend(noun.single_parameters().iter().map(|parameter| query(*parameter)));
    operation(noun.operation_ids().1, summary, parameters, responses)
}

fn operation(id: &str, summary: &str, parameters: Vec<Value>, responses: Value) -> Operation {
    let all = json!({ "tags": ["HSDS"], "operationId": id, "summary": summary, "parameters": parameters, "responses": responses });
    // Only a mistake in this file could fail here; the tests would see it.
    serde_json::from_value(all).unwrap_or_else(|error| {
        tracing::error!(id, %error, "a route cannot be described");
        Operation::new()
    })
}

fn query(parameter: Asked) -> Value {
    json!({
        "name": parameter.name(), "in": "query", "required": false, "description": parameter.description(),
        "schema": parameter.schema(),
    })
}

/// `Page` of the standard's OpenAPI.
fn page(item: &Value) -> Value {
    let number = |description: &str| json!({ "type": "integer", "minimum": 0, "description": description });
    let flag = |description: &str| json!({ "type": "boolean", "description": description });
    json!({
        "type": "object",
        "required": ["total_items", "total_pages", "page_number", "size", "first_page", "last_page", "empty", "contents"],
        "properties": {
            "total_items": number("How many records there are on all pages."),
            "total_pages": number("How many pages there are."),
            "page_number": number("Number of this page, from 1."),
            "size": number("How many records are on this page."),
            "first_page": flag("Whether this is the first page."),
            "last_page": flag("Whether no page follows."),
            "empty": flag("Whether there is no record on this page."),
            "contents": { "type": "array", "items": item },
        },
    })
}

fn headers() -> Value {
    json!({
        "Content-Language": { "description": "Language of the texts.", "schema": { "type": "string" } },
        "ETag": { "description": "Changes with the answer; send it back in `If-None-Match`.", "schema": { "type": "string" } },
    })
}

fn unchanged() -> Value {
    json!({ "description": "Nothing has changed since the answer whose `ETag` was sent in `If-None-Match`." })
}

/// RFC 9457.
fn problem(description: &str) -> Value {
    let text = || json!({ "type": "string" });
    let schema = json!({
        "type": "object",
        "properties": {
            "type": text(), "title": text(), "status": { "type": "integer" }, "detail": text(), "operation": text(),
        },
    });
    json!({ "description": description, "content": { "application/problem+json": { "schema": schema } } })
}

impl Noun {
    /// Files of the standard's schemas: of a record in a list, and alone.
    fn schemas(self) -> (&'static str, &'static str) {
        match self {
            Noun::Services => ("compiled/service_list.json", "compiled/service.json"),
            Noun::Organizations => ("compiled/organization_list.json", "compiled/organization.json"),
            Noun::ServiceAtLocations => ("compiled/service_at_location_list.json", "compiled/service_at_location.json"),
            Noun::Taxonomies => ("taxonomy.json", "taxonomy.json"),
            Noun::TaxonomyTerms => ("taxonomy_term.json", "taxonomy_term.json"),
        }
    }

    /// As the standard's OpenAPI calls them; it has those of taxonomy terms the wrong way round.
    fn operation_ids(self) -> (&'static str, &'static str) {
        match self {
            Noun::Services => ("getPaginatedListOfServices", "getFullyNestedServiceById"),
            Noun::Organizations => ("getPaginatedListOfOrganizations", "getOrganizationById"),
            Noun::ServiceAtLocations => {
                ("getPaginatedListOfServiceAtLocation", "getServiceAtLocationWithNestedDataById")
            }
            Noun::Taxonomies => ("getPaginatedListOfTaxonomies", "getTaxonomyById"),
            Noun::TaxonomyTerms => ("getPaginatedListOfTaxonomyTerms", "getTaxonomyTermById"),
        }
    }
}
