//! What can be printed: a brochure in several languages, and a poster of one page.
//! Invariant: plain data. Every word a reader sees is given by the caller, with its own language and direction.

use serde::{Deserialize, Serialize};

/// The direction in which a text is written.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Direction {
    /// Left to right: French, English, Wolof.
    #[default]
    Ltr,
    /// Right to left: Arabic, Persian, Urdu.
    Rtl,
}

/// The digits of page and step numbers.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Numerals {
    /// 0123456789, also used for Arabic in the Maghreb.
    #[default]
    Western,
    /// ٠١٢٣٤٥٦٧٨٩, used for Arabic in the Mashriq.
    Arabic,
    /// ۰۱۲۳۴۵۶۷۸۹, used for Persian and Urdu.
    Persian,
}

/// A text as it was written: its language may differ from that of the page it stands on.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Text {
    /// Plain text, never markup, at most [`crate::limits::TEXT_BYTES`]. An empty line starts a new paragraph where the
    /// place allows paragraphs (summaries and steps); elsewhere line breaks count as spaces.
    pub text: String,
    /// BCP 47 tag, such as `fr` or `pt-BR`.
    pub lang: String,
    pub dir: Direction,
    /// What readers must know about this version, in the edition's language: out of date, made by a machine, or shown
    /// in another language because no translation exists. Printed beside the text.
    pub mark: Option<String>,
}

impl Text {
    /// A text without a mark.
    pub fn new(text: impl Into<String>, lang: impl Into<String>, dir: Direction) -> Self {
        Self { text: text.into(), lang: lang.into(), dir, mark: None }
    }

    /// What somebody typed, in a language that nobody told: its direction is that of its first letter. A page in `lang` is around.
    pub fn typed(text: impl Into<String>, lang: &str, dir: Direction) -> Self {
        let text = text.into();
        let first = text.chars().find(|c| c.is_alphabetic());
        let own = first.map_or(dir, |c| if crate::numbers::is_rtl(c) { Direction::Rtl } else { Direction::Ltr });
        Self { text, lang: if own == dir { lang } else { "und" }.into(), dir: own, mark: None }
    }

    /// The same text with a mark that readers see.
    #[must_use]
    pub fn marked(mut self, mark: impl Into<String>) -> Self {
        self.mark = Some(mark.into());
        self
    }
}

/// A link and how it is written on paper.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Link {
    /// The full address. What is not http(s) is printed but cannot be clicked.
    pub url: String,
    /// The short form that people read and type, such as `teranga.example/rabat`.
    pub text: String,
}

/// An A5 brochure: one part for each language edition, in the order given.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Brochure {
    /// The document's title for readers' software, in the language of the first edition.
    pub title: String,
    /// Who publishes it; written in the document's properties.
    pub publisher: Option<String>,
    /// One to [`crate::limits::EDITIONS`]. The first gives the document's language.
    pub editions: Vec<Edition>,
}

/// One language's part of a brochure. All `String` fields are in the edition's own language.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Edition {
    /// BCP 47 tag.
    pub lang: String,
    pub dir: Direction,
    /// The language's name in itself, such as `Français`.
    pub name: String,
    pub numerals: Numerals,
    pub labels: Labels,
    /// The name of the municipality or region.
    pub territory: Text,
    pub title: Text,
    pub subtitle: Option<Text>,
    /// The date of the edition, written out.
    pub date: String,
    /// The directory's first page in this language; its QR code is on the cover.
    pub link: Link,
    /// What the marks mean and how far to trust the brochure; printed under the contents.
    pub notice: Option<Text>,
    /// Left out when without numbers.
    pub emergency: Emergency,
    pub themes: Vec<Theme>,
    /// Left out when without guides.
    pub guides: Guides,
}

/// The fixed words of an edition, in its language.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Labels {
    /// Heading, such as "Contents".
    pub contents: String,
    /// Heading, such as "Emergency numbers".
    pub emergency: String,
    /// Heading, such as "Step by step".
    pub guides: String,
    pub hours: String,
    pub phone: String,
    pub place: String,
    pub bring: String,
    pub languages: String,
    /// Before the link of a service, such as "Online".
    pub online: String,
    /// Under each QR code, such as "Scan to read this page online"; also read aloud, followed by the link.
    pub scan: String,
}

/// The page of emergency numbers.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Emergency {
    /// The page online; becomes a QR code.
    pub url: Option<String>,
    pub numbers: Vec<EmergencyNumber>,
}

/// One number to call in danger.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct EmergencyNumber {
    pub label: Text,
    pub number: String,
    /// When it answers, what it costs, what it is for.
    pub note: Option<Text>,
}

/// A chapter of services.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Theme {
    pub name: Text,
    pub summary: Option<Text>,
    /// The page online; becomes a QR code.
    pub url: Option<String>,
    pub services: Vec<Service>,
}

/// One service of the directory. What is empty is left out of the page.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Service {
    pub name: Text,
    /// Who offers it.
    pub provider: Option<Text>,
    pub summary: Option<Text>,
    /// One text a line, such as "Monday to Friday: 9:00–16:00".
    pub hours: Vec<Text>,
    pub phones: Vec<Phone>,
    /// An address, or only an area where the address is kept back.
    pub place: Option<Text>,
    /// What to bring, one thing each.
    pub bring: Vec<Text>,
    /// "Free", or what it costs.
    pub cost: Option<Text>,
    /// The languages spoken there, as a list in words.
    pub languages: Option<Text>,
    pub link: Option<Link>,
    /// When and by whom it was last checked.
    pub checked: Option<Text>,
}

/// A telephone number.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Phone {
    /// As people write it, such as `+212 537 00 00 00`.
    pub number: String,
    /// Whose it is or when it answers.
    pub label: Option<Text>,
}

/// The chapter of guides.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Guides {
    /// The page online; becomes a QR code.
    pub url: Option<String>,
    pub items: Vec<Guide>,
}

/// A guide in short: what to do, in order.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Guide {
    pub title: Text,
    pub summary: Option<Text>,
    /// Printed with their numbers.
    pub steps: Vec<Text>,
    /// The guide online; becomes a QR code.
    pub url: Option<String>,
}

/// An A4 poster of one page that leads to the directory.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Poster {
    /// The document's title for readers' software, in `lang`.
    pub title: String,
    /// BCP 47 tag of the document.
    pub lang: String,
    pub dir: Direction,
    pub territory: Text,
    pub headline: Text,
    /// Printed large, and as a large QR code.
    pub link: Link,
    /// Under the QR code, in `lang`; also read aloud, followed by the link.
    pub scan: String,
    /// One line for each language, at most [`crate::limits::POSTER_LINES`].
    pub lines: Vec<Text>,
    /// Date, publisher or telephone number, at the foot.
    pub foot: Option<Text>,
}
