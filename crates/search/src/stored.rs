//! The text kept with each document: id, kind, and the texts that hits show.
//! Invariant: reading borrows from the text, and a text that is not whole gives `None`, never a panic.

use tantivy::schema::OwnedValue;
use tantivy::schema::document::{DeserializeError, DocumentDeserialize, DocumentDeserializer};

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

/// Everything as `length:text` in one string, which the engine reads back with a single copy.
pub(crate) fn encode(document: &Document) -> String {
    let mut out = String::with_capacity(64 + document.texts.iter().map(|text| text.text.len() + 24).sum::<usize>());
    let mut put = |text: &str| {
        out.push_str(&text.len().to_string());
        out.push(':');
        out.push_str(text);
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

pub(crate) fn decode(mut rest: &str) -> Option<Stored<'_>> {
    let mut stored = Stored { id: take(&mut rest)?, kind: take(&mut rest)?, texts: Vec::new() };
    while !rest.is_empty() {
        let lang = take(&mut rest)?;
        let name = take(&mut rest)?;
        let part = Part::ALL.into_iter().find(|part| part.name() == name)?;
        stored.texts.push(StoredText { lang, part, text: take(&mut rest)? });
    }
    Some(stored)
}

fn take<'a>(rest: &mut &'a str) -> Option<&'a str> {
    let (length, after) = rest.split_once(':')?;
    let (text, after) = after.split_at_checked(length.parse().ok()?)?;
    *rest = after;
    Some(text)
}

/// What the engine gives back of a document.
#[derive(Default)]
pub(crate) struct Shown(pub(crate) String);

impl DocumentDeserialize for Shown {
    fn deserialize<'de, D: DocumentDeserializer<'de>>(mut fields: D) -> Result<Shown, DeserializeError> {
        while let Some((_, value)) = fields.next_field::<OwnedValue>()? {
            if let OwnedValue::Str(text) = value {
                return Ok(Shown(text));
            }
        }
        Ok(Shown::default())
    }
}
