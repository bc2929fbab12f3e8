//! Content that exists in several languages: one source, and translations that say which revision of it they translate.
//! It has no `Display`: showing it always yields the language, the direction and the standing of what is shown.

use crate::{Dir, Lang};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A text in several languages.
pub type Text = Localized<String>;

/// A value in several languages. `revision` counts the changes of the source that matter to translators, from 1.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Received<T>", bound(deserialize = "T: Deserialize<'de>"))]
pub struct Localized<T> {
    source: Lang,
    #[serde(skip_serializing_if = "is_first")]
    revision: u32,
    versions: BTreeMap<Lang, Version<T>>,
}

/// A localized value as it comes in, not yet known to have its source version.
#[derive(Deserialize)]
struct Received<T> {
    source: Lang,
    #[serde(default = "first")]
    revision: u32,
    versions: BTreeMap<Lang, Version<T>>,
}

impl<T> TryFrom<Received<T>> for Localized<T> {
    type Error = &'static str;
    fn try_from(received: Received<T>) -> Result<Self, Self::Error> {
        let Received { source, revision, versions } = received;
        if !versions.contains_key(&source) {
            return Err("a localized value needs a version in its source language");
        }
        Ok(Self { source, revision, versions })
    }
}

/// One language's version of a value.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Version<T> {
    pub value: T,
    #[serde(default, skip_serializing_if = "is_human")]
    pub origin: Origin,
    /// The source revision that this version translates.
    #[serde(default = "first", skip_serializing_if = "is_first")]
    pub of: u32,
    /// Who approved it, when somebody did.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reviewer: Option<String>,
}

/// Who wrote a version.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Origin {
    #[default]
    Human,
    /// Written by a machine and approved by nobody yet.
    Machine,
}

/// How far a reader may trust what is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Standing {
    /// In the language asked for, and up to date.
    Current,
    /// In the language asked for, but the source has changed since.
    Stale,
    /// In the language asked for, written by a machine.
    Machine,
    /// Not available in the language asked for: another language is shown.
    Fallback,
}

/// How far a text has come in one language; the least of them is how a whole record stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Progress {
    Missing,
    Machine,
    Stale,
    Current,
    /// This is the language in which it was written, or another region's way of writing it.
    Source,
}

/// A value as a reader sees it.
#[derive(Debug, PartialEq, Eq)]
pub struct Shown<'a, T: ?Sized> {
    pub value: &'a T,
    pub lang: Lang,
    pub standing: Standing,
}

impl<T: ?Sized> Clone for Shown<'_, T> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<T: ?Sized> Copy for Shown<'_, T> {}

impl<T: ?Sized> Shown<'_, T> {
    pub fn dir(&self) -> Dir {
        self.lang.dir()
    }
}

fn first() -> u32 {
    1
}
fn is_first(revision: &u32) -> bool {
    *revision == 1
}
fn is_human(origin: &Origin) -> bool {
    *origin == Origin::Human
}

impl<T> Localized<T> {
    /// A value written in `source`, not translated yet.
    pub fn new(source: Lang, value: impl Into<T>) -> Self {
        let version = Version { value: value.into(), origin: Origin::Human, of: 1, reviewer: None };
        Self { source, revision: 1, versions: BTreeMap::from([(source, version)]) }
    }

    pub fn source(&self) -> Lang {
        self.source
    }

    pub fn revision(&self) -> u32 {
        self.revision
    }

    /// All versions, the source among them, in the order of their tags.
    pub fn versions(&self) -> impl Iterator<Item = (Lang, &Version<T>)> {
        self.versions.iter().map(|(lang, version)| (*lang, version))
    }

    pub fn version(&self, lang: Lang) -> Option<&Version<T>> {
        self.versions.get(&lang)
    }

    /// Adds or replaces the version of one language. A version of the source language is the source itself.
    pub fn set(&mut self, lang: Lang, mut version: Version<T>) {
        if lang == self.source {
            version.of = self.revision;
        }
        self.versions.insert(lang, version);
    }

    /// Adds a human translation of the current revision.
    pub fn with(mut self, lang: Lang, value: impl Into<T>) -> Self {
        let of = self.revision;
        self.set(lang, Version { value: value.into(), origin: Origin::Human, of, reviewer: None });
        self
    }

    /// Declares which revision the source is at; the source's own version follows.
    pub fn at_revision(mut self, revision: u32) -> Self {
        self.revision = revision.max(1);
        if let Some(version) = self.versions.get_mut(&self.source) {
            version.of = self.revision;
        }
        self
    }

    /// Replaces the source text; translations become stale unless the edit is `minor`.
    pub fn rewrite(&mut self, value: T, minor: bool) {
        if !minor {
            self.revision += 1;
        }
        let revision = self.revision;
        for version in self.versions.values_mut().filter(|version| minor && version.of + 1 > revision) {
            version.of = revision;
        }
        self.versions.insert(self.source, Version { value, origin: Origin::Human, of: revision, reviewer: None });
    }

    /// Applies a function to every version's value.
    pub fn map<U>(&self, mut f: impl FnMut(Lang, &T) -> U) -> Localized<U> {
        let versions = self.versions.iter().map(|(lang, v)| {
            (*lang, Version { value: f(*lang, &v.value), origin: v.origin, of: v.of, reviewer: v.reviewer.clone() })
        });
        Localized { source: self.source, revision: self.revision, versions: versions.collect() }
    }

    /// What a reader of `wanted` sees. Falls back to the wanted language without region, then to its regional
    /// sisters, then to the source, then to whatever exists.
    pub fn show(&self, wanted: Lang) -> Shown<'_, T> {
        let base = wanted.base();
        let same = [wanted, base].into_iter().find_map(|lang| self.versions.get_key_value(&lang));
        let sister = || self.versions.iter().find(|(lang, _)| lang.base() == base);
        if let Some((lang, version)) = same.or_else(sister) {
            let standing = match version.origin {
                Origin::Machine => Standing::Machine,
                Origin::Human if version.of < self.revision => Standing::Stale,
                Origin::Human => Standing::Current,
            };
            return Shown { value: &version.value, lang: *lang, standing };
        }
        let (lang, version) = self
            .versions
            .get_key_value(&self.source)
            .or_else(|| self.versions.iter().next())
            .expect("a localized value has at least its source version");
        Shown { value: &version.value, lang: *lang, standing: Standing::Fallback }
    }

    /// Whether a reader of `wanted` gets it without falling back.
    pub fn speaks(&self, wanted: Lang) -> bool {
        self.show(wanted).standing != Standing::Fallback
    }
}

impl Text {
    /// The text in its source language.
    pub fn said(&self) -> &str {
        self.versions.get(&self.source).map(|it| it.value.as_str()).unwrap_or_default()
    }

    /// How far it has come in a language. What is written for another region in the same script needs no translation:
    /// whoever reads Portuguese reads what was written in Brazil. It counts for itself where there is a version of its own.
    pub fn progress(&self, lang: Lang) -> Progress {
        let own = self.versions.get_key_value(&lang);
        let near = || self.versions.iter().find(|(other, _)| other.reads_as(lang));
        match own.or_else(near).filter(|(_, version)| !version.value.trim().is_empty()) {
            None => Progress::Missing,
            Some((lang, _)) if *lang == self.source => Progress::Source,
            Some((_, version)) if version.origin == Origin::Machine => Progress::Machine,
            Some((_, version)) if version.of < self.revision => Progress::Stale,
            Some(_) => Progress::Current,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_regional_variant_counts_for_itself_and_serves_its_neighbours() {
        let brazil: Lang = "pt-BR".parse().unwrap();
        let mut text = Text::new(brazil, "Ônibus").with(Lang::FR, "Bus");
        assert_eq!(text.progress(brazil), Progress::Source);
        assert_eq!(text.progress(Lang::PT), Progress::Source);
        assert_eq!(text.progress(Lang::ES), Progress::Missing);
        text = text.with(Lang::PT, "Autocarro");
        assert_eq!(text.progress(Lang::PT), Progress::Current);
        text.rewrite("Coletivo".into(), false);
        assert_eq!((text.progress(Lang::PT), text.progress(brazil)), (Progress::Stale, Progress::Source));
        // Another script is another reader.
        let (latin, arabic): (Lang, Lang) = ("ku".parse().unwrap(), "ku-Arab".parse().unwrap());
        assert_eq!(Text::new(latin, "Silav").progress(arabic), Progress::Missing);
        let (china, taiwan): (Lang, Lang) = ("zh-CN".parse().unwrap(), "zh-TW".parse().unwrap());
        assert_eq!(Text::new(china, "你好").progress(taiwan), Progress::Missing);
    }

    #[test]
    fn showing_falls_back_openly() {
        let text = Text::new(Lang::FR, "Bonjour").with(Lang::AR, "مرحبا");
        assert_eq!(text.show(Lang::AR).standing, Standing::Current);
        let shown = text.show(Lang::EN);
        assert_eq!((shown.lang, shown.standing, shown.value.as_str()), (Lang::FR, Standing::Fallback, "Bonjour"));
        let brazil: Lang = "pt-BR".parse().unwrap();
        assert_eq!(Text::new(brazil, "Olá").show(Lang::PT).standing, Standing::Current);
    }

    #[test]
    fn rewriting_makes_translations_stale_unless_minor() {
        let mut text = Text::new(Lang::FR, "Bonjour").with(Lang::AR, "مرحبا");
        text.rewrite("Bonjour !".into(), true);
        assert_eq!(text.show(Lang::AR).standing, Standing::Current);
        text.rewrite("Bonsoir".into(), false);
        assert_eq!(text.show(Lang::AR).standing, Standing::Stale);
        assert_eq!(text.show(Lang::FR).standing, Standing::Current);
    }

    #[test]
    fn json_is_compact_and_comes_back() {
        let text = Text::new(Lang::FR, "Bonjour").with(Lang::AR, "مرحبا");
        let json = serde_json::to_string(&text).unwrap();
        assert_eq!(json, r#"{"source":"fr","versions":{"ar":{"value":"مرحبا"},"fr":{"value":"Bonjour"}}}"#);
        assert_eq!(serde_json::from_str::<Text>(&json).unwrap(), text);
    }
}
