//! Markdown in and out: to clean HTML for pages, to plain text for search and paper, and from other people's HTML.
//! Whatever the text says, no script, style, image, event handler or unknown address scheme comes out.

mod blocks;
mod guard;
mod inline;
mod pasted;
mod tables;
#[cfg(test)]
mod tests;
mod tokens;

pub use blocks::{Block, from_html, join, to_blocks};
pub use pasted::{MOST, from_pasted};

use ammonia::{Builder, UrlRelative};
use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag, TagEnd, html};
use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

/// Addresses that a link may have.
const SCHEMES: [&str; 4] = ["http", "https", "mailto", "tel"];

static OUT: LazyLock<Builder<'static>> = LazyLock::new(|| {
    let tags = "h3 h4 h5 h6 p br ul ol li strong em a blockquote table thead tbody tr th td";
    let mut builder = cleaner(tags.split(' ').collect());
    builder.link_rel(Some("noopener"));
    builder
});

/// A cleaner that keeps these tags and, of all attributes, only the address of a link.
fn cleaner(tags: HashSet<&'static str>) -> Builder<'static> {
    let mut builder = Builder::empty();
    builder
        .tags(tags)
        .clean_content_tags(HashSet::from(["script", "style"]))
        .tag_attributes(HashMap::from([("a", HashSet::from(["href"]))]))
        .url_schemes(HashSet::from(SCHEMES))
        .url_relative(UrlRelative::Deny)
        .link_rel(None);
    builder
}

/// HTML to be shown in a page. The highest heading of the text becomes `h3`; HTML in the text is shown as text, a
/// picture as its description.
pub fn to_html(markdown: &str) -> String {
    let top = events(markdown)
        .filter_map(|event| match event {
            Event::Start(Tag::Heading { level, .. }) => Some(level),
            _ => None,
        })
        .min()
        .unwrap_or(HeadingLevel::H3);
    let events = events(markdown).filter_map(|event| match event {
        Event::Start(Tag::Image { .. }) | Event::End(TagEnd::Image) | Event::Rule => None,
        Event::Start(Tag::Heading { level, .. }) => {
            Some(Event::Start(Tag::Heading { level: lower(level, top), id: None, classes: vec![], attrs: vec![] }))
        }
        Event::End(TagEnd::Heading(level)) => Some(Event::End(TagEnd::Heading(lower(level, top)))),
        Event::Start(Tag::CodeBlock(_) | Tag::HtmlBlock) => Some(Event::Start(Tag::Paragraph)),
        Event::End(TagEnd::CodeBlock | TagEnd::HtmlBlock) => Some(Event::End(TagEnd::Paragraph)),
        Event::Html(text) | Event::InlineHtml(text) | Event::Code(text) => Some(Event::Text(text)),
        other => Some(other),
    });
    let mut written = String::with_capacity(markdown.len() * 2);
    html::push_html(&mut written, events);
    OUT.clean(&written).to_string()
}

/// The words alone: one line for each paragraph, heading, list item, table row and line break.
pub fn to_plain(markdown: &str) -> String {
    let mut plain = String::with_capacity(markdown.len());
    for event in events(markdown) {
        match event {
            Event::Text(text) | Event::Code(text) => plain.push_str(&text),
            Event::SoftBreak | Event::End(TagEnd::TableCell) => plain.push(' '),
            Event::HardBreak => plain.push('\n'),
            Event::End(end) if !is_inline(end) => plain.push('\n'),
            Event::Start(Tag::List(_)) => plain.push('\n'),
            _ => {}
        }
    }
    let lines = plain.lines().map(|line| line.split_whitespace().collect::<Vec<_>>().join(" "));
    lines.filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
}

/// Text as one line of Markdown that says just this text.
pub fn escape(text: &str) -> String {
    let mut run = inline::Run::new();
    inline::push(&mut run, text, inline::Style::default());
    inline::paragraphs(&run, true).iter().map(|line| inline::write(line, &[])).collect()
}

/// The addresses of the links in a text, as they are written.
pub fn links(markdown: &str) -> Vec<String> {
    let address =
        |event| if let Event::Start(Tag::Link { dest_url, .. }) = event { Some(dest_url.into_string()) } else { None };
    events(markdown).filter_map(address).collect()
}

fn events(markdown: &str) -> Parser<'_> {
    Parser::new_ext(markdown, Options::ENABLE_TABLES)
}

fn is_inline(end: TagEnd) -> bool {
    matches!(end, TagEnd::Emphasis | TagEnd::Strong | TagEnd::Link | TagEnd::Image)
}

/// A heading's level when the highest of the text is shown as `h3`.
fn lower(level: HeadingLevel, top: HeadingLevel) -> HeadingLevel {
    match (level as usize).saturating_sub(top as usize) {
        0 => HeadingLevel::H3,
        1 => HeadingLevel::H4,
        2 => HeadingLevel::H5,
        _ => HeadingLevel::H6,
    }
}
