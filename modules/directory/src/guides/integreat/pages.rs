//! One page of an export as we understand it: its HTML cut into sections of Markdown, with anchors from the headings.
//! The same page read again gives the same sections and anchors.

use super::json::{Key, Received};
use crate::guides::markdown::{self, Block};
use crate::hsds::slug;
use jiff::Timestamp;
use std::collections::HashMap;

/// Bytes of HTML of one page.
const CONTENT: usize = 1 << 20;
/// Characters of a title.
const TITLE: usize = 300;
/// Characters of a summary, about.
const SUMMARY: usize = 200;
/// The anchor of what comes before the first heading.
const LEAD: &str = "introduction";

/// A page in one language.
#[derive(Debug, Clone, PartialEq)]
pub struct Page {
    pub id: Key,
    /// Identifiers of this page in all languages, its own among them, smallest first.
    pub linked: Vec<Key>,
    /// Place of its parent among the pages of the import.
    pub parent: Option<usize>,
    pub order: i32,
    pub title: String,
    /// From the last part of its path, else from its title; not yet unique.
    pub slug: String,
    /// Plain text of at most about 200 characters.
    pub summary: Option<String>,
    pub sections: Vec<PageSection>,
    pub last_modified: Option<Timestamp>,
    /// Place in the list of the file, from 0.
    pub place: usize,
}

/// A part of a page: what stands under one heading.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PageSection {
    /// Unique in its page.
    pub anchor: String,
    /// Plain text. Only what comes before the first heading has none.
    pub title: Option<String>,
    /// Markdown.
    pub body: Option<String>,
}

impl Page {
    /// The page, without its time and its place among the others. An error is a field and what is wrong with it.
    pub(super) fn read(received: &Received) -> Result<Page, (&'static str, String)> {
        let title = one_line(&html_escape::decode_html_entities(&received.title));
        if title.is_empty() {
            return Err(("title", "is empty".to_owned()));
        }
        if title.chars().count() > TITLE {
            return Err(("title", format!("has more than {TITLE} characters")));
        }
        let content = received.content.as_deref().unwrap_or_default();
        if content.len() > CONTENT {
            return Err(("content", format!("has more than {} MB", CONTENT >> 20)));
        }
        let blocks = markdown::to_blocks(content);
        let name = received.path.as_deref().and_then(|path| path.trim_matches('/').rsplit('/').next()).map(slug);
        let name = name.filter(|name| !name.is_empty()).unwrap_or_else(|| slug(&title));
        Ok(Page {
            id: received.id.clone(),
            linked: Vec::new(),
            parent: None,
            order: received.order.unwrap_or_default().clamp(i32::MIN.into(), i32::MAX.into()) as i32,
            title,
            slug: if name.is_empty() { "page".to_owned() } else { name },
            summary: summary(&blocks, received.excerpt.as_deref().unwrap_or_default()),
            sections: sections(blocks),
            last_modified: None,
            place: 0,
        })
    }
}

/// Cuts a page at its headings of the levels 1 to 3, or, when it has only lower ones, at the highest of these.
fn sections(blocks: Vec<Block>) -> Vec<PageSection> {
    let levels = blocks.iter().filter_map(|block| Some(block.heading.as_ref()?.0));
    let cut = levels.min().unwrap_or_default().max(3);
    let mut found = Vec::new();
    let mut anchors = Anchors::default();
    let mut title = None;
    let mut body: Vec<Block> = Vec::new();
    let mut end = |title: &mut Option<String>, body: &mut Vec<Block>| {
        let text = markdown::join(&std::mem::take(body));
        let title = title.take();
        if title.is_some() || !text.is_empty() {
            let anchor = anchors.unique(title.as_deref().map_or(LEAD.to_owned(), slug));
            found.push(PageSection { anchor, title, body: Some(text).filter(|text| !text.is_empty()) });
        }
    };
    for block in blocks {
        match &block.heading {
            Some((level, heading)) if *level <= cut => {
                end(&mut title, &mut body);
                title = Some(one_line(heading));
                body.extend(block.links());
            }
            _ => body.push(block),
        }
    }
    end(&mut title, &mut body);
    found
}

/// Gives each name once.
#[derive(Default)]
pub(super) struct Anchors(HashMap<String, usize>);

impl Anchors {
    /// The name itself, or with the first free number: `name`, `name-2`, `name-3`.
    pub fn unique(&mut self, name: String) -> String {
        let name = if name.is_empty() { "section".to_owned() } else { name };
        let mut number = self.0.get(&name).copied().unwrap_or_default() + 1;
        let mut free = if number == 1 { name.clone() } else { format!("{name}-{number}") };
        while free != name && self.0.contains_key(&free) {
            number += 1;
            free = format!("{name}-{number}");
        }
        if free != name {
            self.0.insert(free.clone(), 1);
        }
        self.0.insert(name, number);
        free
    }
}

/// The beginning of the text under the headings; a page without text has the beginning of its excerpt.
fn summary(blocks: &[Block], excerpt: &str) -> Option<String> {
    let text: Vec<Block> = blocks.iter().filter(|block| block.heading.is_none()).take(20).cloned().collect();
    let text = markdown::to_plain(&markdown::join(&text));
    let text = if text.is_empty() { markdown::to_plain(&markdown::from_html(excerpt)) } else { text };
    let text = one_line(&text);
    Some(shorten(&text, SUMMARY)).filter(|text| !text.is_empty())
}

/// Cuts a text after a sentence in its second half, else after a word.
fn shorten(text: &str, limit: usize) -> String {
    let Some((end, _)) = text.char_indices().nth(limit) else { return text.to_owned() };
    let start = &text[..end];
    let sentence = [". ", "! ", "? ", "؟ ", "。", "। "]
        .iter()
        .filter_map(|mark| Some(start.rfind(mark)? + mark.trim_end().len()))
        .max();
    match (sentence.filter(|at| *at > end / 2), start.rfind(' ')) {
        (Some(at), _) => start[..at].to_owned(),
        (None, Some(at)) => format!("{}…", start[..at].trim_end_matches([',', ';', ':', '–', '-', ' '])),
        (None, None) => format!("{start}…"),
    }
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
