//! Styles, scripts, icons and third-party files of the pages, embedded in the program.
//! An address made by [`url`] carries the content's hash, so browsers keep the file for ever.

use crate::cache::{self, Encoding};
use axum::extract::{Path, Request};
use axum::response::{IntoResponse, Response};
use bytes::Bytes;
use http::{HeaderMap, StatusCode, header};
use rust_embed::RustEmbed;
use sha2::{Digest, Sha256};
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::{LazyLock, OnceLock};

#[derive(RustEmbed)]
#[folder = "$CARGO_MANIFEST_DIR/../../web"]
#[include = "styles/*.css"]
#[include = "scripts/*.js"]
#[include = "icons/*.svg"]
#[include = "vendor/*"]
#[include = "static/*"]
#[allow_missing = true]
struct Web;

struct Asset {
    kind: &'static str,
    hash: String,
    plain: Bytes,
    brotli: OnceLock<Bytes>,
}

static ASSETS: LazyLock<BTreeMap<String, Asset>> = LazyLock::new(|| {
    let mut assets = BTreeMap::new();
    let mut add = |name: String, body: Cow<'static, [u8]>| {
        let hash = Sha256::digest(&body)[..6].iter().map(|byte| format!("{byte:02x}")).collect();
        let kind = kind(&name);
        let plain = Bytes::from(body.into_owned());
        assets.insert(name, Asset { kind, hash, plain, brotli: OnceLock::new() });
    };
    let mut names: Vec<_> = Web::iter().collect();
    names.sort();
    let mut styles = Vec::new();
    let mut icons = String::from("<svg xmlns=\"http://www.w3.org/2000/svg\">\n");
    for name in &names {
        let Some(file) = Web::get(name) else { continue };
        match name.split_once('/') {
            Some(("styles", _)) => styles.extend_from_slice(&file.data),
            Some(("icons", icon)) => icons.push_str(&symbol(icon, &String::from_utf8_lossy(&file.data))),
            Some(("scripts" | "static", script)) => add(script.to_owned(), file.data),
            _ => add(name.to_string(), file.data),
        }
    }
    icons.push_str("</svg>\n");
    add("style.css".into(), Cow::Owned(styles));
    add("icons.svg".into(), Cow::Owned(icons.into_bytes()));
    assets
});

/// Turns `<svg …>…</svg>` into `<symbol id="name" …>…</symbol>`.
fn symbol(file: &str, svg: &str) -> String {
    let id = file.trim_end_matches(".svg");
    let body = svg.trim().trim_start_matches("<svg").trim_end_matches("</svg>");
    format!("<symbol id=\"{id}\"{}</symbol>\n", body.replace(" xmlns=\"http://www.w3.org/2000/svg\"", ""))
}

fn kind(name: &str) -> &'static str {
    match name.rsplit('.').next().unwrap_or_default() {
        "css" => "text/css; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "svg" => "image/svg+xml",
        "json" | "webmanifest" => "application/json",
        "png" => "image/png",
        "ico" => "image/x-icon",
        _ => "application/octet-stream",
    }
}

/// Address of an asset, such as `/assets/style.css?v=0123456789ab`.
pub fn url(name: &str) -> String {
    ASSETS.get(name).map_or_else(|| format!("/assets/{name}"), |asset| format!("/assets/{name}?v={}", asset.hash))
}

/// One hash over all assets: changes whenever any of them does.
pub fn version() -> &'static str {
    static VERSION: LazyLock<String> = LazyLock::new(|| {
        let mut digest = Sha256::new();
        ASSETS.values().for_each(|asset| digest.update(&asset.hash));
        digest.finalize()[..6].iter().map(|byte| format!("{byte:02x}")).collect()
    });
    &VERSION
}

/// The bytes of an asset.
pub fn bytes(name: &str) -> Option<Bytes> {
    ASSETS.get(name).map(|asset| asset.plain.clone())
}

pub(crate) async fn show(Path(name): Path<String>, request: Request) -> Response {
    send(&name, request.uri().query().is_some_and(|query| query.starts_with("v=")), request.headers())
}

/// Sends an asset; `for_ever` when its address carries its hash.
pub(crate) fn send(name: &str, for_ever: bool, asked: &HeaderMap) -> Response {
    let Some(asset) = ASSETS.get(name) else { return StatusCode::NOT_FOUND.into_response() };
    let etag = format!("W/\"{}\"", asset.hash);
    let keep = if for_ever { "public, max-age=31536000, immutable" } else { "no-cache" };
    let headers = [
        (header::CONTENT_TYPE, asset.kind.to_owned()),
        (header::CACHE_CONTROL, keep.to_owned()),
        (header::ETAG, etag.clone()),
        (header::VARY, "accept-encoding".to_owned()),
    ];
    if asked.get(header::IF_NONE_MATCH).is_some_and(|tag| tag.as_bytes() == etag.as_bytes()) {
        return (StatusCode::NOT_MODIFIED, headers).into_response();
    }
    if asset.plain.len() > 400 && asset.kind != "image/png" && Encoding::accepted(asked) == Encoding::Brotli {
        let body = asset.brotli.get_or_init(|| cache::brotli(&asset.plain)).clone();
        return (headers, [(header::CONTENT_ENCODING, "br")], body).into_response();
    }
    (headers, asset.plain.clone()).into_response()
}
