//! What came back, and what a test expects of it. Every expectation that fails shows the answer.
//! Words are looked for in what a person sees: without tags, with entities undone.

use axum::response::Response;
use http::{HeaderMap, StatusCode};
use http_body_util::BodyExt;
use serde_json::Value;

/// An answer, read to its end.
#[derive(Debug, Clone)]
pub struct Answer {
    pub path: String,
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: Vec<u8>,
}

impl Answer {
    pub(crate) async fn read(path: String, response: Response) -> Answer {
        let (parts, body) = response.into_parts();
        let body = body.collect().await.unwrap_or_else(|error| panic!("{path}: {error}")).to_bytes().to_vec();
        Answer { path, status: parts.status, headers: parts.headers, body }
    }

    /// Expects 200.
    #[track_caller]
    pub fn ok(self) -> Self {
        self.is(200)
    }

    /// Expects a status.
    #[track_caller]
    pub fn is(self, status: u16) -> Self {
        let start: String = self.words().chars().take(600).collect();
        assert_eq!(self.status.as_u16(), status, "{}: {start}", self.path);
        self
    }

    /// The body as it came.
    #[track_caller]
    pub fn text(&self) -> &str {
        std::str::from_utf8(&self.body).unwrap_or_else(|error| panic!("{}: {error}", self.path))
    }

    #[track_caller]
    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.body)
            .unwrap_or_else(|error| panic!("{}: {error}: {}", self.path, String::from_utf8_lossy(&self.body)))
    }

    /// A header, empty when there is none.
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
    }

    /// Where one is sent on to.
    pub fn location(&self) -> &str {
        self.header("location")
    }

    /// What a person sees, with single spaces.
    pub fn words(&self) -> String {
        visible(&String::from_utf8_lossy(&self.body))
    }

    /// Expects words that a person sees.
    #[track_caller]
    pub fn shows(self, words: &str) -> Self {
        let seen = self.words();
        assert!(seen.contains(words), "{} does not show «{words}»: {seen}", self.path);
        self
    }

    /// Expects that nobody sees these words, and that they are nowhere in the source either.
    #[track_caller]
    pub fn hides(self, words: &str) -> Self {
        let source = String::from_utf8_lossy(&self.body);
        assert!(!source.contains(words) && !self.words().contains(words), "{} has «{words}» in it", self.path);
        self
    }
}

/// Text of a page: no tags, no scripts, entities undone, spaces collapsed.
fn visible(html: &str) -> String {
    let mut text = String::new();
    let mut rest = html;
    while let Some(start) = rest.find('<') {
        text.push_str(&rest[..start]);
        let tag = &rest[start..];
        let closing =
            ["script", "style"].iter().find(|name| tag[1..].starts_with(**name)).map(|name| format!("</{name}>"));
        let end = match &closing {
            Some(closing) => tag.find(closing.as_str()).map(|at| at + closing.len()),
            None => tag.find('>').map(|at| at + 1),
        };
        text.push(' ');
        rest = end.map_or("", |end| &tag[end..]);
    }
    text.push_str(rest);
    let entities = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&nbsp;", " "), ("&amp;", "&")];
    let text = entities.iter().fold(text, |text, (entity, letter)| text.replace(entity, letter));
    // The marks around arguments (UAX #9) are not seen.
    let text = text.replace(|c| matches!(c, '\u{2066}'..='\u{2069}'), "");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_seen_counts() {
        assert_eq!(visible("<p>A&amp;B <b>c</b>\n d</p><script>if (a<b) x()</script> e"), "A&B c d e");
    }
}
