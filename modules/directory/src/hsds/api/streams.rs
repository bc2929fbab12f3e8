//! Whole lists, one record a line, sent while they are made: a hundred records in memory at a time.
//! A few at once, so that nobody can keep the node busy with them.

use super::Call;
use super::answers::{self, LINES};
use super::languages::Spoken;
use super::pieces::{Form, Wanted};
use axum::body::{Body, Bytes};
use axum::response::{IntoResponse, Response};
use futures::stream;
use http::{HeaderValue, StatusCode, header};
use kernel::{Error, Result};
use platform::page;
use sha2::{Digest, Sha256};
use std::sync::Arc;
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

/// Lists being sent at once.
const AT_ONCE: usize = 4;
/// Records made at once.
const CHUNK: usize = 100;
/// Seconds after which it is worth asking again.
const WAIT: u64 = 5;

/// Leave to send a list.
pub(super) struct Streams(Arc<Semaphore>);

impl Default for Streams {
    fn default() -> Self {
        Streams(Arc::new(Semaphore::new(AT_ONCE)))
    }
}

struct Sending {
    call: Call,
    form: Form,
    all: Arc<[Wanted]>,
    next: usize,
    _leave: OwnedSemaphorePermit,
}

/// All these records.
///
/// # Errors
/// `Limited` when too many lists are being sent.
pub(super) fn answer(call: Call, form: Form, all: Arc<[Wanted]>, spoken: Spoken) -> Result<Response> {
    let tag = tag(&call, form);
    let asked = call.headers.get(header::IF_NONE_MATCH).and_then(|tags| tags.to_str().ok());
    let mut response = if asked.is_some_and(|tags| tags.split(',').any(|known| known.trim() == tag)) {
        StatusCode::NOT_MODIFIED.into_response()
    } else {
        let leave = call.api.streams.0.clone().try_acquire_owned().map_err(|_| Error::Limited { retry_after: WAIT })?;
        let sending = Sending { call, form, all, next: 0, _leave: leave };
        ([(header::CONTENT_TYPE, LINES)], Body::from_stream(stream::try_unfold(sending, some))).into_response()
    };
    let headers = response.headers_mut();
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-cache"));
    headers.insert(header::VARY, HeaderValue::from_static("accept-language"));
    if let Ok(tag) = HeaderValue::from_str(&tag) {
        headers.insert(header::ETAG, tag);
    }
    answers::tell(&mut response, spoken);
    Ok(page::open(response))
}

/// The next lines.
async fn some(mut sending: Sending) -> Result<Option<(Bytes, Sending)>> {
    let chunk: Vec<Wanted> = sending.all.iter().skip(sending.next).take(CHUNK).copied().collect();
    if chunk.is_empty() {
        return Ok(None);
    }
    sending.next += chunk.len();
    let records = sending.call.pieces(sending.form, &chunk, false).await?;
    Ok(Some((answers::lines(&records).into(), sending)))
}

/// The list is the same as long as program, state of the directory, address and language are.
fn tag(call: &Call, form: Form) -> String {
    let said = format!("{}\n{}\n{}\n{}", env!("CARGO_PKG_VERSION"), call.epoch, call.cx.uri, form.lang);
    let digest = Sha256::digest(said.as_bytes());
    digest[..12].iter().fold(String::from("W/\""), |tag, byte| format!("{tag}{byte:02x}")) + "\""
}
