//! Sending files. The public gets what the public sees; members get at another address what they may read besides.
//! Whatever else is asked for is not found, and nothing but a picture is ever opened inside a page.

use super::store::{self, Owner, place};
use super::{Keeper, Kind, Model, Piece};
use crate::access::Access;
use crate::cx::Cx;
use crate::failure::Answer;
use crate::routes::Routes;
use axum::body::Body;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};
use kernel::{Error, Result};
use object_store::ObjectStoreExt;
use std::sync::Arc;
use uuid::Uuid;

/// Who is asked about the objects of files.
type Keepers = Arc<[Arc<dyn Keeper>]>;

/// The addresses of files.
pub fn routes(keepers: Vec<Arc<dyn Keeper>>) -> Routes {
    Routes::<Keepers>::new()
        .get("/files/{id}/{name}", Access::Public, show)
        .get("/work/files/{id}/{name}", Access::Member, open)
        .with_state(keepers.into())
}

async fn show(
    State(keepers): State<Keepers>,
    Path((id, name)): Path<(String, String)>,
    cx: Cx,
    headers: HeaderMap,
) -> Answer {
    let (file, piece) = find(&cx, &id, &name).await?;
    let owner = Owner { kind: file.owner_kind.clone(), id: file.owner };
    let keeper = keeper(&keepers, &owner)?;
    if !keeper.shows(&cx.app, &owner, file.id).await? {
        return Err(Error::NotFound.into());
    }
    Ok(send(&cx, &file, &piece, &headers, "public, max-age=31536000, immutable").await?)
}

async fn open(
    State(keepers): State<Keepers>,
    Path((id, name)): Path<(String, String)>,
    cx: Cx,
    headers: HeaderMap,
) -> Answer {
    let (file, piece) = find(&cx, &id, &name).await?;
    let owner = Owner { kind: file.owner_kind.clone(), id: file.owner };
    let keeper = keeper(&keepers, &owner)?;
    if !keeper.opens(&cx, &owner, file.id).await? {
        return Err(Error::NotFound.into());
    }
    Ok(send(&cx, &file, &piece, &headers, "no-store").await?)
}

async fn find(cx: &Cx, id: &str, name: &str) -> Result<(Model, Piece)> {
    let id = Uuid::try_parse(id).map_err(|_| Error::NotFound)?;
    store::piece(cx.app.db.read(), id, name).await?.ok_or(Error::NotFound)
}

fn keeper<'a>(keepers: &'a Keepers, owner: &Owner) -> Result<&'a Arc<dyn Keeper>> {
    let found = keepers.iter().find(|keeper| keeper.kinds().contains(&owner.kind.as_str()));
    found.ok_or(Error::NotFound)
}

async fn send(cx: &Cx, file: &Model, piece: &Piece, asked: &HeaderMap, keep: &'static str) -> Result<Response> {
    let kind = Kind::parse(&piece.kind).ok_or(Error::NotFound)?;
    let etag = format!("\"{}\"", &piece.hash[..piece.hash.len().min(32)]);
    let mut headers = HeaderMap::new();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(kind.media_type()));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static(keep));
    // Opened by itself it may do nothing at all.
    headers.insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static("default-src 'none'; sandbox"));
    headers.insert(HeaderName::from_static("x-robots-tag"), HeaderValue::from_static("noindex"));
    for (name, value) in [(header::ETAG, etag.clone()), (header::CONTENT_DISPOSITION, disposition(&file.name, kind))] {
        headers.insert(name, HeaderValue::from_str(&value).map_err(Error::internal)?);
    }
    if asked.get(header::IF_NONE_MATCH).is_some_and(|tag| tag.as_bytes() == etag.as_bytes()) {
        return Ok((StatusCode::NOT_MODIFIED, headers).into_response());
    }
    let content = cx.app.files.get(&place(file.id, &piece.hash)).await.map_err(|error| match error {
        object_store::Error::NotFound { .. } => {
            Error::internal(format!("the content of the file {} is missing; restore it from a backup", file.id))
        }
        error => store::failed(error),
    })?;
    headers.insert(header::CONTENT_LENGTH, HeaderValue::from(content.meta.size));
    Ok((headers, Body::from_stream(content.into_stream())).into_response())
}

/// RFC 6266: a plain name for old browsers, the whole one for the others.
fn disposition(name: &str, kind: Kind) -> String {
    let plain: String =
        name.chars().map(|c| if c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | ' ') { c } else { '_' }).collect();
    let mut whole = String::new();
    for byte in name.bytes() {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-' | b'_') {
            whole.push(char::from(byte));
        } else {
            whole.push_str(&format!("%{byte:02X}"));
        }
    }
    let how = if kind.is_picture() { "inline" } else { "attachment" };
    format!("{how}; filename=\"{plain}\"; filename*=UTF-8''{whole}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_cannot_leave_their_header() {
        let said = disposition("وثيقة \"a\"\r\nX: y.pdf", Kind::Pdf);
        assert!(said.starts_with("attachment; filename=\"") && HeaderValue::from_str(&said).is_ok(), "{said}");
        assert!(!said.contains('\n') && said.matches('"').count() == 2, "{said}");
        assert_eq!(disposition("a.jpg", Kind::Jpeg), "inline; filename=\"a.jpg\"; filename*=UTF-8''a.jpg");
    }
}
