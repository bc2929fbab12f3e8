//! From what came to what is kept: the kind is found in the content, a picture is made anew, a document stays as it is.
//! Pictures are decoded one at a time, beside the threads that answer requests.

use super::kind::{Allowed, Kind};
use super::picture::{self, Picture};
use super::receive::Upload;
use super::refusal::{Refusal, Stop};
use crate::app::App;
use kernel::Error;
use sha2::{Digest, Sha256};
use uuid::Uuid;

/// A file ready to be kept.
pub struct Prepared {
    pub(super) id: Uuid,
    pub(super) kind: Kind,
    pub(super) name: String,
    pub(super) pieces: Vec<Piece>,
    pub(super) picture: Option<Picture>,
}

/// One of the contents of a file: a version of a picture, or the document.
pub(super) struct Piece {
    /// How it is asked for: `640.jpg`, `file.pdf`.
    pub name: String,
    pub kind: Kind,
    pub hash: String,
    pub bytes: Vec<u8>,
}

impl Piece {
    fn new(stem: &str, kind: Kind, bytes: Vec<u8>) -> Piece {
        let hash = data_encoding::HEXLOWER.encode(&Sha256::digest(&bytes));
        Piece { name: format!("{stem}.{}", kind.extension()), kind, hash, bytes }
    }
}

/// Looks into a file and makes of it what will be kept.
///
/// # Errors
/// `Refused` with what to tell its sender.
pub async fn prepare(app: &App, upload: Upload, allowed: Allowed) -> Result<Prepared, Stop> {
    let bytes = upload.content?;
    let kind = Kind::of(&bytes, &upload.name).filter(|kind| allowed == Allowed::Any || kind.is_picture());
    let kind = kind.ok_or(Refusal::Kind(allowed))?;
    let id = kernel::Id::<Prepared>::new().uuid();
    if !kind.is_picture() {
        let name = named(&upload.name, kind);
        return Ok(Prepared { id, kind, name, pieces: vec![Piece::new("file", kind, bytes.to_vec())], picture: None });
    }
    let turn = app.workshop.acquire().await.map_err(|error| Stop::Failed(Error::internal(error)))?;
    // A decoder that falls over has met a picture that is not whole.
    let made =
        tokio::task::spawn_blocking(move || picture::versions(&bytes, kind)).await.unwrap_or(Err(Refusal::Broken));
    drop(turn);
    let versions = made?;
    let last = versions.last().ok_or(Refusal::Broken)?;
    let (kind, width, height) = (last.kind, last.width, last.height);
    let widths = versions.iter().map(|version| version.width).collect();
    let picture = Picture { file: id, width, height, extension: kind.extension().to_owned(), widths };
    let pieces = versions.into_iter().map(|it| Piece::new(&it.width.to_string(), it.kind, it.bytes)).collect();
    Ok(Prepared { id, kind, name: named(&upload.name, kind), pieces, picture: Some(picture) })
}

/// What people call the file, with the end of the name that its content has.
fn named(name: &str, kind: Kind) -> String {
    let stem = match name.rsplit_once('.') {
        Some((stem, end)) if end.len() <= 5 && !stem.trim().is_empty() => stem,
        _ => name,
    };
    let stem = if stem.trim().is_empty() { "file" } else { stem.trim() };
    format!("{stem}.{}", kind.extension())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_ends_as_its_content_is() {
        assert_eq!(named("statuts.pdf.exe", Kind::Pdf), "statuts.pdf.pdf");
        assert_eq!(named("Photo.HEIC", Kind::Jpeg), "Photo.jpg");
        assert_eq!(named("", Kind::Text), "file.txt");
        assert_eq!(named(".pdf", Kind::Pdf), ".pdf.pdf");
    }
}
