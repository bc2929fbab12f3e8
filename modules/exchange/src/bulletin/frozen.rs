//! A bulletin as the public reads it: everything in it, in every language in which it was there, as of the day of its
//! publication. What becomes of the records later changes nothing here, but that a text may still be translated.

use super::model::{Chart, Figure, Kind, Topic};
use jiff::civil::Date;
use kernel::{Lang, Text};
use platform::Locale;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// A record as it was.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Item {
    pub id: Uuid,
    /// Its page, after the language.
    pub path: String,
    pub title: Text,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub summary: Option<Text>,
    /// The institutions: never a person.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub by: Vec<Text>,
    /// Short lines: form, stage, when, what has changed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub facts: Vec<Text>,
}

/// A section as it was.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Part {
    pub topic: Topic,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<Text>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub figures: Vec<Figure>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub charts: Vec<Chart>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub items: Vec<Item>,
}

impl Part {
    /// Whether it says anything.
    pub fn is_empty(&self) -> bool {
        self.note.is_none() && self.figures.is_empty() && self.items.is_empty()
    }
}

/// All of it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Frozen {
    pub id: Uuid,
    pub slug: String,
    pub kind: Kind,
    pub lang: Lang,
    pub title: Text,
    pub from: Date,
    pub to: Date,
    /// The place that it is of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<Text>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub theme: Option<Text>,
    pub languages: Vec<Lang>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub introduction: Option<Text>,
    /// The day of its publication; of a draft, today.
    pub on: Date,
    pub parts: Vec<Part>,
}

impl Frozen {
    /// The text with this key, of those that a person wrote.
    pub fn text_mut(&mut self, key: &str) -> Option<&mut Text> {
        match key {
            "title" => Some(&mut self.title),
            "introduction" => self.introduction.as_mut(),
            _ => {
                let topic = Topic::parse(key.strip_prefix("note-")?)?;
                self.parts.iter_mut().find(|it| it.topic == topic)?.note.as_mut()
            }
        }
    }

    /// The language in which somebody is written to: theirs where it comes out in it.
    pub fn speaks(&self, wanted: Lang) -> Lang {
        let same = self.languages.iter().copied().find(|it| it.base() == wanted.base());
        same.unwrap_or(self.lang)
    }
}

/// What the program itself says, in every language of its interface.
pub fn said(words: impl Fn(&Locale) -> String) -> Text {
    let first = Text::new(Lang::EN, words(&Locale::new(Lang::EN)));
    let others = Lang::INTERFACE.into_iter().filter(|lang| *lang != Lang::EN);
    others.fold(first, |text, lang| text.with(lang, words(&Locale::new(lang))))
}
