//! Answers as the standard lays them out: pages in their envelope, records one a line, single records.
//! Every answer may be read from any site, says its language, and is kept until something changes.

use super::Call;
use super::asked::Asked;
use super::languages::Spoken;
use axum::response::Response;
use http::{HeaderValue, header};
use platform::{Keep, page};
use std::fmt::Write;
use url::form_urlencoded;

/// Media type of records one a line.
pub(super) const LINES: &str = "application/x-ndjson";

/// A page of a list: `records` out of `total`.
pub(super) fn list<R: AsRef<[u8]>>(
    call: &Call,
    asked: &Asked,
    spoken: Spoken,
    total: usize,
    records: &[R],
) -> Response {
    let pages = total.div_ceil(asked.per_page());
    let mut response = if asked.lines {
        page::open(page::kept(LINES, lines(records), Keep::UntilChanged))
    } else {
        page::open(page::kept("application/json", envelope(asked.page(), pages, total, records), Keep::UntilChanged))
    };
    tell(&mut response, spoken);
    if !asked.streams()
        && let Ok(value) = HeaderValue::from_str(&links(call, asked.page(), pages))
    {
        response.headers_mut().insert(header::LINK, value);
    }
    response
}

/// One record.
pub(super) fn single(spoken: Spoken, json: Vec<u8>) -> Response {
    let mut response = page::open(page::kept("application/json", json, Keep::UntilChanged));
    tell(&mut response, spoken);
    response
}

/// Says the language.
pub(super) fn tell(response: &mut Response, spoken: Spoken) {
    if let Ok(lang) = HeaderValue::from_str(spoken.told.as_str()) {
        response.headers_mut().insert(header::CONTENT_LANGUAGE, lang);
    }
}

/// `Page` of the standard's OpenAPI.
fn envelope<R: AsRef<[u8]>>(number: usize, pages: usize, total: usize, records: &[R]) -> Vec<u8> {
    let size = records.len();
    let mut head = String::with_capacity(180);
    let _ = write!(
        head,
        "{{\"total_items\":{total},\"total_pages\":{pages},\"page_number\":{number},\"size\":{size},\"first_page\":{},\"last_page\":{},\"empty\":{},\"contents\":[",
        number == 1,
        number >= pages,
        size == 0,
    );
    let mut out =
        Vec::with_capacity(head.len() + records.iter().map(|record| record.as_ref().len() + 1).sum::<usize>() + 2);
    out.extend_from_slice(head.as_bytes());
    for (n, record) in records.iter().enumerate() {
        if n > 0 {
            out.push(b',');
        }
        out.extend_from_slice(record.as_ref());
    }
    out.extend_from_slice(b"]}");
    out
}

/// Records one a line. JSON as it is written here has no line break in it.
pub(super) fn lines<R: AsRef<[u8]>>(records: &[R]) -> Vec<u8> {
    let mut out = Vec::with_capacity(records.iter().map(|record| record.as_ref().len() + 1).sum());
    for record in records {
        out.extend_from_slice(record.as_ref());
        out.push(b'\n');
    }
    out
}

/// The pages beside this one (RFC 8288), relative to the address.
fn links(call: &Call, number: usize, pages: usize) -> String {
    let path = call.cx.uri.split('?').next().unwrap_or_default();
    let mut neighbours = vec![("first", 1), ("last", pages.max(1))];
    if number > 1 {
        neighbours.push(("prev", (number - 1).min(pages.max(1))));
    }
    if number < pages {
        neighbours.push(("next", number + 1));
    }
    let others: Vec<_> = form_urlencoded::parse(call.query.as_bytes()).filter(|(name, _)| name != "page").collect();
    let link = |(rel, page): (&str, usize)| {
        let mut query = form_urlencoded::Serializer::new(String::new());
        query.extend_pairs(&others).append_pair("page", &page.to_string());
        format!("<{path}?{}>; rel=\"{rel}\"", query.finish())
    };
    neighbours.into_iter().map(link).collect::<Vec<_>>().join(", ")
}
