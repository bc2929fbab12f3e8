//! The JSON of an export: the file as a list of pieces, and a page as it comes in.
//! The file is checked as a whole first; after that one bad page spoils no other.

use super::{BYTES, PAGES, ReadError};
use serde::de::{Deserializer, IgnoredAny, SeqAccess, Visitor};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fmt;

/// A foreign identifier. Numbers come before other texts, the smallest first.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(untagged)]
pub enum Key {
    Number(u64),
    Text(String),
}

#[derive(Deserialize)]
#[serde(untagged)]
enum KeyReceived {
    Number(u64),
    Text(String),
}

impl<'de> Deserialize<'de> for Key {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let received = KeyReceived::deserialize(deserializer);
        Ok(match received.map_err(|_| serde::de::Error::custom("an identifier is a whole number or a text"))? {
            KeyReceived::Number(number) => Key::Number(number),
            KeyReceived::Text(text) => {
                text.trim().parse().map_or_else(|_| Key::Text(text.trim().to_owned()), Key::Number)
            }
        })
    }
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Key::Number(number) => number.fmt(f),
            Key::Text(text) => text.fmt(f),
        }
    }
}

/// A page as it comes in.
#[derive(Debug, Deserialize)]
pub struct Received {
    pub id: Key,
    pub title: String,
    pub path: Option<String>,
    pub excerpt: Option<String>,
    pub content: Option<String>,
    pub parent: Option<Parent>,
    pub order: Option<i64>,
    pub last_updated: Option<String>,
    pub modified_gmt: Option<String>,
    available_languages: Option<Languages>,
}

#[derive(Debug, Deserialize)]
pub struct Parent {
    pub id: Option<Key>,
    pub path: Option<String>,
}

impl Parent {
    /// Whether this is how the top is written: identifier 0 and no path.
    pub fn is_none(&self) -> bool {
        self.path.is_none() && matches!(self.id, None | Some(Key::Number(0)))
    }
}

/// The same page in other languages. Old versions write only the identifier, and an empty list for nothing.
#[derive(Debug, Deserialize)]
#[serde(untagged)]
enum Languages {
    Named(BTreeMap<String, Link>),
    Nothing([IgnoredAny; 0]),
}

#[derive(Debug, Deserialize)]
#[serde(untagged)]
enum Link {
    Whole { id: Key },
    Short(Key),
}

impl Link {
    fn id(&self) -> &Key {
        match self {
            Link::Whole { id } | Link::Short(id) => id,
        }
    }
}

impl Received {
    fn languages(&self) -> impl Iterator<Item = (&str, &Key)> {
        let named = match &self.available_languages {
            Some(Languages::Named(named)) => Some(named),
            Some(Languages::Nothing(_)) | None => None,
        };
        named.into_iter().flatten().map(|(lang, link)| (lang.as_str(), link.id()))
    }

    /// The same page in other languages.
    pub fn translations(&self) -> impl Iterator<Item = &Key> {
        self.languages().map(|(_, id)| id)
    }

    /// Whether another page is this one in this language.
    pub fn is_elsewhere_in(&self, lang: kernel::Lang) -> bool {
        self.languages().any(|(tag, id)| tag == lang.as_str() && *id != self.id)
    }
}

/// The elements of the list that the file is, each as its own text.
pub fn elements(json: &[u8]) -> Result<Vec<&str>, ReadError> {
    if json.len() > BYTES {
        return Err(ReadError::TooLarge);
    }
    let json = std::str::from_utf8(json).map_err(|error| {
        let before = &json[..error.valid_up_to()];
        ReadError::Encoding { line: before.iter().filter(|byte| **byte == b'\n').count() + 1 }
    })?;
    let json = json.trim_start_matches('\u{feff}');
    let Count(count) = serde_json::from_str(json).map_err(|error| {
        let reason = error.to_string();
        let reason = reason.rsplit_once(" at line").map_or(reason.as_str(), |(reason, _)| reason).to_owned();
        ReadError::Json { line: error.line(), column: error.column(), reason }
    })?;
    if count > PAGES {
        return Err(ReadError::TooMany);
    }
    Ok(split(json, count))
}

/// How many elements a list has.
struct Count(usize);

impl<'de> Deserialize<'de> for Count {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct List;
        impl<'de> Visitor<'de> for List {
            type Value = Count;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a list of pages")
            }
            fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Count, A::Error> {
                let mut count = 0;
                while list.next_element::<IgnoredAny>()?.is_some() {
                    count += 1;
                }
                Ok(Count(count))
            }
        }
        deserializer.deserialize_seq(List)
    }
}

/// Cuts a list, known to be one, at the commas between its elements.
fn split(json: &str, count: usize) -> Vec<&str> {
    let list = json.trim();
    let inside = list.get(1..list.len().saturating_sub(1)).unwrap_or_default();
    let mut pieces = Vec::with_capacity(count);
    let (mut depth, mut quoted, mut escaped, mut start) = (0usize, false, false, 0);
    for (at, byte) in inside.bytes().enumerate() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if quoted => escaped = true,
            b'"' => quoted = !quoted,
            _ if quoted => {}
            b'{' | b'[' => depth += 1,
            b'}' | b']' => depth = depth.saturating_sub(1),
            b',' if depth == 0 => {
                pieces.push(&inside[start..at]);
                start = at + 1;
            }
            _ => {}
        }
    }
    if count > 0 {
        pieces.push(&inside[start..]);
    }
    pieces
}
