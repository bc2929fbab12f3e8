//! The front door: every request passes here once. It numbers it, answers from the kept pages when it can, renders
//! errors, adds the security headers and counts. Nothing of what people type is written to the log.

use crate::app::App;
use crate::cache::{Encoding, Keep, Kept};
use crate::cx;
use crate::failure::{self, Failure};
use crate::locale::Locale;
use crate::page;
use axum::body::Body;
use axum::extract::{MatchedPath, Request, State};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use http::{HeaderName, HeaderValue, Method, StatusCode, header};
use kernel::Error;
use std::sync::Arc;
use std::time::Instant;

const REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");
/// An address longer than this is answered but not kept.
const LONGEST_KEY: usize = 1_000;

pub(crate) async fn pass(State(app): State<App>, mut request: Request, next: Next) -> Response {
    let started = Instant::now();
    let operation = kernel::Id::<Request>::new().uuid().simple().to_string();
    let method = request.method().clone();
    let reads = method == Method::GET || method == Method::HEAD;
    let key = if reads { key(&request) } else { None };
    let minute = app.clock.now().as_second().div_euclid(60);
    let epoch = app.epoch();
    let kept = key.as_deref().and_then(|key| app.pages.get(key, epoch, minute));
    let (mut response, route) = if let Some(kept) = kept {
        (send(&kept, request.headers(), &method), None)
    } else {
        request.extensions_mut().insert(app.clone());
        let asked = Asked::of(&request);
        // No address here has a control character, and PostgreSQL cannot even be asked for one.
        let response = if asked.odd {
            StatusCode::NOT_FOUND.into_response()
        } else if !reads && is_forged(request.headers()) {
            Failure::from(Error::Malformed("this form can only be sent from its own page".into())).into_response()
        } else {
            next.run(request).await
        };
        let route = response.extensions().get::<MatchedPath>().cloned();
        (finish(&app, response, &asked, key, epoch, minute, &operation).await, route)
    };
    if let Ok(id) = HeaderValue::from_str(&operation) {
        response.headers_mut().insert(REQUEST_ID, id);
    }
    secure(&app, &mut response);
    count(&response, route.as_ref().map(MatchedPath::as_str), &method, started);
    response
}

/// What is needed of a request after the handler has taken it.
struct Asked {
    headers: http::HeaderMap,
    method: Method,
    locale: Locale,
    machine: bool,
    /// Its path has a control character.
    odd: bool,
    /// It asked the open API: any site may read what is wrong, too.
    open: bool,
}

impl Asked {
    fn of(request: &Request) -> Asked {
        let (parts, ()) = {
            let mut builder = http::Request::builder().uri(request.uri().clone()).method(request.method().clone());
            if let Some(headers) = builder.headers_mut() {
                *headers = request.headers().clone();
            }
            builder.body(()).map(http::Request::into_parts).unwrap_or_else(|_| http::Request::new(()).into_parts())
        };
        let accepts = parts.headers.get(header::ACCEPT).and_then(|value| value.to_str().ok()).unwrap_or_default();
        let open = parts.uri.path().starts_with("/api/");
        let machine = open || (accepts.contains("json") && !accepts.contains("text/html"));
        let odd = parts.uri.path().as_bytes().windows(2).any(|pair| matches!(pair, [b'%', b'0' | b'1']));
        Asked {
            locale: Locale::new(cx::language(&parts)),
            machine,
            odd,
            open,
            headers: parts.headers,
            method: parts.method,
        }
    }
}

async fn finish(
    app: &App,
    response: Response,
    asked: &Asked,
    key: Option<Box<str>>,
    epoch: i64,
    minute: i64,
    operation: &str,
) -> Response {
    let status = response.status();
    let failed = response.extensions().get::<Failure>().cloned();
    let bare = status.is_client_error() && response.headers().get(header::CONTENT_TYPE).is_none();
    let wrong =
        (status.is_client_error() || status.is_server_error()) && response.extensions().get::<Rendered>().is_none();
    if failed.is_some() || bare || wrong {
        let answer = failure::render(
            status,
            failed.as_ref().map(|failure| &*failure.0),
            &asked.locale,
            operation,
            asked.machine,
        );
        return if asked.open { page::open(answer) } else { answer };
    }
    let Some(keep) = response.extensions().get::<Keep>().copied().filter(|_| status == StatusCode::OK) else {
        let page = response.extensions().get::<Rendered>().is_some() && asked.method != Method::HEAD;
        return if page { pressed(response, Encoding::accepted(&asked.headers), operation).await } else { response };
    };
    let (parts, body) = response.into_parts();
    let Ok(body) = axum::body::to_bytes(body, usize::MAX).await else {
        return failure::render(StatusCode::INTERNAL_SERVER_ERROR, None, &asked.locale, operation, asked.machine);
    };
    let mut headers = parts.headers;
    headers.remove(header::CONTENT_LENGTH);
    headers.entry(header::CACHE_CONTROL).or_insert(HeaderValue::from_static("no-cache"));
    headers.insert(header::VARY, HeaderValue::from_static("accept-encoding, accept-language"));
    let kept = Arc::new(Kept::new(keep, epoch, minute, headers, body));
    if let Some(key) = key {
        app.pages.keep(key, &kept);
    }
    send(&kept, &asked.headers, &asked.method)
}

/// A page that is never kept, compressed. How long it is must not tell what is in it (Gluck, Harris, Prado: «BREACH»,
/// 2013): a header of another length each time lies beside it.
async fn pressed(response: Response, encoding: Encoding, operation: &str) -> Response {
    let (mut parts, body) = response.into_parts();
    let body = axum::body::to_bytes(body, usize::MAX).await.unwrap_or_default();
    if encoding == Encoding::Plain || body.len() < 1_000 {
        return Response::from_parts(parts, Body::from(body));
    }
    let body = encoding.of(body);
    encoding.say(&mut parts.headers);
    parts.headers.remove(header::CONTENT_LENGTH);
    parts.headers.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
    let digits = operation.get(operation.len().saturating_sub(2)..).unwrap_or_default();
    let length = usize::from_str_radix(digits, 16).unwrap_or_default();
    let padding = HeaderValue::from_str(&"-".repeat(1 + length));
    parts.headers.extend(padding.ok().map(|padding| (HeaderName::from_static("x-padding"), padding)));
    Response::from_parts(parts, Body::from(body))
}

/// Marks an answer with an error status whose body is already what the reader should see (a form with what to mend).
#[derive(Clone, Copy)]
pub struct Rendered;

fn send(kept: &Kept, asked: &http::HeaderMap, method: &Method) -> Response {
    let compressible = kept.headers.get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).is_some_and(|kind| {
        kind.starts_with("text/")
            || kind.contains("json")
            || kind.contains("xml")
            || kind.contains("javascript")
            || kind.contains("svg")
    });
    let (status, headers, body) = kept.answer(asked, compressible);
    let length = body.len();
    let mut response = Response::new(if method == Method::HEAD { Body::empty() } else { Body::from(body) });
    *response.status_mut() = status;
    *response.headers_mut() = headers;
    if status == StatusCode::OK {
        response.headers_mut().insert(header::CONTENT_LENGTH, HeaderValue::from(length));
    }
    response
}

/// What a kept page is known by. Where the language is not in the address, the device's languages are part of it.
fn key(request: &Request) -> Option<Box<str>> {
    let uri = request.uri();
    let asked = uri.path_and_query().map_or("/", |path| path.as_str());
    let named = asked.as_bytes().get(3).is_none_or(|byte| matches!(byte, b'/' | b'?'))
        && asked.len() > 2
        && !asked.starts_with("/t/");
    let languages = match request.headers().get(header::ACCEPT_LANGUAGE) {
        Some(value) if !named => value.to_str().ok()?,
        _ => "",
    };
    (asked.len() + languages.len() <= LONGEST_KEY).then(|| format!("{asked}\n{languages}").into_boxed_str())
}

/// Whether a form comes from the page of another site (Fetch Metadata, W3C; browsers without it name the origin).
fn is_forged(headers: &http::HeaderMap) -> bool {
    let text = |name: &HeaderName| headers.get(name).and_then(|value| value.to_str().ok());
    if let Some(site) = text(&HeaderName::from_static("sec-fetch-site")) {
        return !matches!(site, "same-origin" | "none");
    }
    match (text(&header::ORIGIN), text(&header::HOST)) {
        (Some(origin), Some(host)) => origin.split_once("://").is_none_or(|(_, named)| named != host),
        _ => false,
    }
}

fn secure(app: &App, response: &mut Response) {
    let headers = response.headers_mut();
    let mut set = |name: HeaderName, value: &'static str| {
        headers.entry(name).or_insert(HeaderValue::from_static(value));
    };
    set(header::X_CONTENT_TYPE_OPTIONS, "nosniff");
    set(header::REFERRER_POLICY, "same-origin");
    set(header::X_FRAME_OPTIONS, "DENY");
    set(
        HeaderName::from_static("permissions-policy"),
        "geolocation=(self), camera=(), microphone=(), payment=(), usb=()",
    );
    set(HeaderName::from_static("cross-origin-opener-policy"), "same-origin");
    set(HeaderName::from_static("cross-origin-resource-policy"), "same-origin");
    headers.entry(header::CONTENT_SECURITY_POLICY).or_insert_with(|| app.policy.clone());
    if app.settings.public_url.as_deref().is_some_and(|url| url.starts_with("https://")) {
        headers.entry(header::STRICT_TRANSPORT_SECURITY).or_insert(HeaderValue::from_static("max-age=31536000"));
    }
}

/// The content policy: nothing from elsewhere, nothing inline; only the map's pictures may come from a configured host.
pub(crate) fn content_policy(tile_url: Option<&str>) -> HeaderValue {
    let tiles = tile_url.and_then(|url| url::Url::parse(&url.replace("{s}", "a").replace(['{', '}'], "")).ok());
    let tiles = tiles.map(|url| format!(" {}", url.origin().ascii_serialization())).unwrap_or_default();
    let policy = format!(
        "default-src 'self'; img-src 'self' data:{tiles}; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'"
    );
    HeaderValue::from_str(&policy).unwrap_or(HeaderValue::from_static("default-src 'self'"))
}

fn count(response: &Response, route: Option<&str>, method: &Method, started: Instant) {
    let route = route.unwrap_or("kept").to_owned();
    let labels = [("route", route), ("method", method.to_string()), ("status", response.status().as_u16().to_string())];
    metrics::counter!("http_requests_total", &labels).increment(1);
    metrics::histogram!("http_request_duration_seconds").record(started.elapsed().as_secs_f64());
}
