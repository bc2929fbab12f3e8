//! Reading a form that brings files. What is too large is read no further, and the fields that came before it are kept.
//! Who sends it has been found allowed before a byte is read: this takes the request itself.

use super::refusal::Refusal;
use super::{LARGEST, LARGEST_BODY};
use axum::RequestExt;
use axum::extract::{Multipart, Request, multipart};
use bytes::{Bytes, BytesMut};
use kernel::{Error, Result};

/// Most text of one form, in bytes.
const LARGEST_TEXT: usize = 256 * 1024;

/// What a form may bring.
#[derive(Debug, Clone, Copy)]
pub struct Limits {
    /// Most files at once.
    pub files: usize,
    /// Largest file, in bytes.
    pub bytes: usize,
}

impl Limits {
    pub const ONE: Limits = Limits { files: 1, bytes: LARGEST };
    pub const FEW: Limits = Limits { files: 5, bytes: LARGEST };
}

/// A form with files, in the order in which it came.
#[derive(Debug, Default)]
pub struct Form {
    pub fields: Vec<(String, String)>,
    pub uploads: Vec<Upload>,
}

impl Form {
    /// The first value of a field, empty when there is none.
    pub fn get(&self, name: &str) -> &str {
        self.fields.iter().find(|(known, _)| known == name).map_or("", |(_, value)| value)
    }
}

/// A file as it came, or why it was not read.
#[derive(Debug)]
pub struct Upload {
    pub field: String,
    /// What the sender calls it: shown, never used as a path.
    pub name: String,
    pub content: std::result::Result<Bytes, Refusal>,
}

/// Reads a form of the type `multipart/form-data`.
///
/// # Errors
/// `Malformed` when it is something else, or breaks off.
pub async fn receive(request: Request, limits: Limits) -> Result<Form> {
    let malformed = || Error::Malformed("a form with files is sent as multipart/form-data".into());
    let mut parts: Multipart = request.extract().await.map_err(|_| malformed())?;
    let (mut form, mut text, mut total) = (Form::default(), 0, 0);
    loop {
        let part = match parts.next_field().await {
            Ok(None) => return Ok(form),
            Ok(Some(part)) => part,
            Err(error) if is_large(&error) => {
                form.uploads.push(Upload {
                    field: String::new(),
                    name: String::new(),
                    content: Err(Refusal::TooLarge),
                });
                return Ok(form);
            }
            Err(_) => return Err(malformed()),
        };
        let field = part.name().unwrap_or_default().to_owned();
        if let Some(name) = part.file_name().map(cleaned) {
            let most = limits.bytes.min(LARGEST_BODY - total);
            let content = match read(part, most).await {
                Ok(bytes) if bytes.is_empty() && name.is_empty() => continue,
                Ok(bytes) if bytes.is_empty() => Err(Refusal::Empty),
                Ok(_) if form.uploads.len() >= limits.files => Err(Refusal::TooMany),
                Ok(bytes) => Ok(bytes),
                Err(Some(refusal)) => Err(refusal),
                Err(None) => return Err(malformed()),
            };
            total += content.as_ref().map_or(0, Bytes::len);
            let over = content == Err(Refusal::TooLarge);
            form.uploads.push(Upload { field, name, content });
            if over {
                return Ok(form);
            }
        } else {
            let bytes = read(part, LARGEST_TEXT - text).await.map_err(|_| malformed())?;
            text += bytes.len();
            form.fields.push((field, String::from_utf8_lossy(&bytes).into_owned()));
        }
    }
}

async fn read(mut part: multipart::Field<'_>, most: usize) -> Result<Bytes, Option<Refusal>> {
    let mut bytes = BytesMut::new();
    loop {
        match part.chunk().await {
            Ok(None) => return Ok(bytes.freeze()),
            Ok(Some(chunk)) if bytes.len() + chunk.len() > most => return Err(Some(Refusal::TooLarge)),
            Ok(Some(chunk)) => bytes.extend_from_slice(&chunk),
            Err(error) if is_large(&error) => return Err(Some(Refusal::TooLarge)),
            Err(_) => return Err(None),
        }
    }
}

fn is_large(error: &multipart::MultipartError) -> bool {
    error.status() == http::StatusCode::PAYLOAD_TOO_LARGE
}

/// The last part of what the sender calls a file, without anything that hides or leads elsewhere.
pub(super) fn cleaned(name: &str) -> String {
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let hidden = |c: char| {
        c.is_control()
            || matches!(c, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
    };
    let kept: String =
        last.chars().filter(|c| !hidden(*c) && !matches!(c, '"' | '<' | '>' | ':' | '|' | '?' | '*')).collect();
    let kept = kept.trim().trim_start_matches('.');
    kept.chars().take(120).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::body::Body;

    #[test]
    fn names_lead_nowhere() {
        assert_eq!(cleaned("../../etc/passwd"), "passwd");
        assert_eq!(cleaned(r"C:\Users\salma\Photo de la mairie.JPG"), "Photo de la mairie.JPG");
        assert_eq!(cleaned("..\u{202e}gpj.exe\r\nSet-Cookie: a"), "gpj.exeSet-Cookie a");
        assert_eq!(cleaned(".."), "");
        assert_eq!(cleaned("وثيقة.pdf"), "وثيقة.pdf");
    }

    fn request(body: impl Into<Body>) -> Request {
        let request = http::Request::post("/").header("content-type", "multipart/form-data; boundary=X");
        request.body(body.into()).unwrap()
    }

    fn part(head: &str, content: &[u8]) -> Vec<u8> {
        [b"--X\r\nContent-Disposition: form-data; ", head.as_bytes(), b"\r\n\r\n", content, b"\r\n"].concat()
    }

    #[tokio::test]
    async fn fields_stay_when_a_file_is_refused() {
        let body = [
            part("name=\"alt\"", "La mairie".as_bytes()),
            part("name=\"file\"; filename=\"a.jpg\"", b"12345678901"),
            b"--X--\r\n".to_vec(),
        ]
        .concat();
        let form = receive(request(body), Limits { files: 1, bytes: 10 }).await.unwrap();
        assert_eq!(form.get("alt"), "La mairie");
        assert_eq!(form.uploads[0].content, Err(Refusal::TooLarge));
    }

    #[tokio::test]
    async fn a_form_has_no_more_files_than_it_may() {
        let file = |name: &str| part(&format!("name=\"file\"; filename=\"{name}\""), b"abc");
        let body = [file(""), file("a"), file("b"), b"--X--\r\n".to_vec()].concat();
        let form = receive(request(body), Limits { files: 1, bytes: 10 }).await.unwrap();
        let told: Vec<_> = form.uploads.iter().map(|it| (it.name.as_str(), it.content.is_ok())).collect();
        assert_eq!(told, [("", true), ("a", false), ("b", false)]);
    }

    #[tokio::test]
    async fn a_stream_without_end_is_read_no_further_than_its_limit() {
        let head = Bytes::from(part("name=\"file\"; filename=\"a.jpg\"", b""));
        let read = std::sync::Arc::new(std::sync::atomic::AtomicUsize::new(0));
        let counted = read.clone();
        let endless = futures::stream::iter(std::iter::once(head).chain(std::iter::repeat_with(move || {
            counted.fetch_add(1 << 16, std::sync::atomic::Ordering::Relaxed);
            Bytes::from_static(&[b'a'; 1 << 16])
        })));
        let endless = futures::StreamExt::map(endless, Ok::<_, std::convert::Infallible>);
        let mut request = request(Body::from_stream(endless));
        axum::extract::DefaultBodyLimit::apply(axum::extract::DefaultBodyLimit::max(LARGEST_BODY), &mut request);
        let form = receive(request, Limits::ONE).await.unwrap();
        assert_eq!(form.uploads[0].content, Err(Refusal::TooLarge));
        assert!(read.load(std::sync::atomic::Ordering::Relaxed) <= LARGEST_BODY + (1 << 17));
    }

    #[tokio::test]
    async fn what_is_no_such_form_is_malformed() {
        let plain = http::Request::post("/").body(Body::from("a=b")).unwrap();
        assert!(matches!(receive(plain, Limits::ONE).await, Err(Error::Malformed(_))));
        assert!(matches!(receive(request("--X\r\nbroken"), Limits::ONE).await, Err(Error::Malformed(_))));
    }
}
