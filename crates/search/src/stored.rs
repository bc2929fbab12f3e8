//! The bytes kept with each document: id, kind, and the texts that hits show.
//! Invariant: reading borrows from the bytes, and bytes that are not whole give `None`, never a panic.

use crate::document::{Document, Part};

/// A document as it was stored.
pub(crate) struct Stored<'a> {
    pub(crate) id: &'a str,
    pub(crate) kind: &'a str,
    pub(crate) texts: Vec<StoredText<'a>>,
}

#[derive(Clone, Copy)]
pub(crate) struct StoredText<'a> {
    pub(crate) lang: &'a str,
    pub(crate) part: Part,
    pub(crate) text: &'a str,
}

pub(crate) fn encode(document: &Document) -> Vec<u8> {
    let mut out = Vec::with_capacity(64 + document.texts.iter().map(|text| text.text.len() + 16).sum::<usize>());
    let mut put = |text: &str| {
        out.extend((text.len() as u32).to_le_bytes());
        out.extend(text.as_bytes());
    };
    put(&document.id);
    put(&document.kind);
    for text in document.texts.iter().filter(|text| text.part != Part::Terms) {
        put(&text.lang);
        put(text.part.name());
        put(&text.text);
    }
    out
}

pub(crate) fn decode(mut bytes: &[u8]) -> Option<Stored<'_>> {
    let mut stored = Stored { id: take(&mut bytes)?, kind: take(&mut bytes)?, texts: Vec::new() };
    while !bytes.is_empty() {
        let lang = take(&mut bytes)?;
        let name = take(&mut bytes)?;
        let part = Part::ALL.into_iter().find(|part| part.name() == name)?;
        stored.texts.push(StoredText { lang, part, text: take(&mut bytes)? });
    }
    Some(stored)
}

fn take<'a>(bytes: &mut &'a [u8]) -> Option<&'a str> {
    let (length, rest) = bytes.split_first_chunk::<4>()?;
    let (text, rest) = rest.split_at_checked(u32::from_le_bytes(*length) as usize)?;
    *bytes = rest;
    std::str::from_utf8(text).ok()
}
