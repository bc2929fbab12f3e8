//! Other people's HTML as a flat run of tags and text, cleaned first.
//! Tags are balanced and known, links have a permitted address, scripts and styles are gone with what is in them.

use super::{cleaner, guard};
use ammonia::Builder;
use std::sync::LazyLock;

/// A piece of clean HTML. Names are in lower case; text has no entities left.
#[derive(Debug, PartialEq, Eq)]
pub enum Token<'a> {
    Open { name: &'a str, href: Option<String> },
    Close(&'a str),
    Text(String),
}

/// Elements that are kept because they structure the text; all others leave their content only.
const TAGS: &str = "p div section article header footer aside main nav figure figcaption address dl dt dd h1 h2 h3 h4 \
     h5 h6 ul ol li blockquote pre br hr table caption thead tbody tfoot tr th td strong b em i a details summary";
/// Elements that go with all that is in them.
const GONE: [&str; 12] = [
    "script", "style", "noscript", "template", "iframe", "object", "svg", "math", "select", "textarea", "title", "head",
];

static IN: LazyLock<Builder<'static>> = LazyLock::new(|| {
    let mut builder = cleaner(TAGS.split_whitespace().collect());
    builder.clean_content_tags(GONE.into());
    builder
});

/// The HTML cleaned, for [`tokens`].
pub fn clean(html: &str) -> String {
    if guard::is_reasonable(html) {
        IN.clean(html).to_string()
    } else {
        html_escape::encode_text(&guard::words(html)).into_owned()
    }
}

/// Splits what [`clean`] wrote.
pub fn tokens(clean: &str) -> impl Iterator<Item = Token<'_>> {
    let mut rest = clean;
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let Some(inside) = rest.strip_prefix('<') else {
            let (text, after) = rest.split_at(rest.find('<').unwrap_or(rest.len()));
            rest = after;
            return Some(Token::Text(html_escape::decode_html_entities(text).into_owned()));
        };
        let (tag, after) = inside.split_at(tag_end(inside));
        rest = after.strip_prefix('>').unwrap_or(after);
        Some(match tag.strip_prefix('/') {
            Some(name) => Token::Close(name),
            None => Token::Open { name: tag.split(' ').next().unwrap_or_default(), href: href(tag) },
        })
    })
}

/// Where a tag ends: at the first `>` outside quotes.
fn tag_end(inside: &str) -> usize {
    let mut quoted = false;
    let end = inside.bytes().position(|byte| {
        quoted ^= byte == b'"';
        byte == b'>' && !quoted
    });
    end.unwrap_or(inside.len())
}

fn href(tag: &str) -> Option<String> {
    let (_, value) = tag.split_once(" href=\"")?;
    Some(html_escape::decode_html_entities(value.split('"').next()?).into_owned())
}
