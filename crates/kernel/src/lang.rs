//! A language, as a BCP 47 tag in canonical form (`fr`, `pt-BR`, `ku-Arab`).
//! Always valid and at most 15 bytes, so it is copied like a number.

use icu::locale::{LanguageIdentifier, LocaleExpander};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::{fmt, str::FromStr};

const MAX: usize = 15;

/// A language tag: language, then optionally script and region (RFC 5646), canonical case.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Lang([u8; MAX], u8);

/// Writing direction.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Dir {
    Ltr,
    Rtl,
}

impl Dir {
    pub const fn as_str(self) -> &'static str {
        match self {
            Dir::Ltr => "ltr",
            Dir::Rtl => "rtl",
        }
    }
}

#[derive(Debug, thiserror::Error, PartialEq, Eq)]
#[error("«{0}» is not a language tag (BCP 47), such as fr, ar or pt-BR")]
pub struct LangError(String);

impl Lang {
    pub const FR: Lang = Lang::literal("fr");
    pub const EN: Lang = Lang::literal("en");
    pub const ES: Lang = Lang::literal("es");
    pub const PT: Lang = Lang::literal("pt");
    pub const AR: Lang = Lang::literal("ar");

    /// The languages in which the interface speaks; content may be in any language.
    pub const INTERFACE: [Lang; 5] = [Lang::FR, Lang::AR, Lang::EN, Lang::ES, Lang::PT];

    const fn literal(tag: &str) -> Lang {
        let mut bytes = [0; MAX];
        let mut i = 0;
        while i < tag.len() {
            bytes[i] = tag.as_bytes()[i];
            i += 1;
        }
        Lang(bytes, tag.len() as u8)
    }

    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.0[..usize::from(self.1)]).unwrap_or_default()
    }

    /// The language without script and region: `pt-BR` → `pt`.
    pub fn base(self) -> Lang {
        self.as_str().split('-').next().and_then(|tag| tag.parse().ok()).unwrap_or(self)
    }

    /// Whether somebody who reads `other` reads this too: the same language in the same script (CLDR's likely script where
    /// the tag names none), whatever the region.
    pub fn reads_as(self, other: Lang) -> bool {
        if self == other {
            return true;
        }
        let language = |lang: &Lang| lang.as_str().split('-').next().unwrap_or_default().to_owned();
        if language(&self) != language(&other) {
            return false;
        }
        let likely = LocaleExpander::new_extended();
        let script = |lang: Lang| {
            let mut id = LanguageIdentifier::try_from_str(lang.as_str()).ok()?;
            likely.maximize(&mut id);
            id.script
        };
        script(self) == script(other)
    }

    /// Whether the interface has been written in this very language.
    pub fn has_interface(self) -> bool {
        Lang::INTERFACE.contains(&self)
    }

    /// Direction of its usual script (CLDR `scriptMetadata`), or of the script the tag names.
    pub fn dir(self) -> Dir {
        let mut parts = self.as_str().split('-');
        let language = parts.next().unwrap_or_default();
        let rtl = match parts.find(|part| part.len() == 4) {
            Some(script) => matches!(script, "Arab" | "Hebr" | "Syrc" | "Thaa" | "Nkoo" | "Adlm" | "Rohg"),
            None => matches!(
                language,
                "ar" | "acm"
                    | "aeb"
                    | "apc"
                    | "apd"
                    | "arc"
                    | "arq"
                    | "ary"
                    | "arz"
                    | "ckb"
                    | "dv"
                    | "fa"
                    | "he"
                    | "ks"
                    | "lrc"
                    | "mzn"
                    | "nqo"
                    | "pnb"
                    | "prs"
                    | "ps"
                    | "sd"
                    | "shu"
                    | "syr"
                    | "ug"
                    | "ur"
                    | "yi"
            ),
        };
        if rtl { Dir::Rtl } else { Dir::Ltr }
    }
}

impl FromStr for Lang {
    type Err = LangError;
    fn from_str(text: &str) -> Result<Self, LangError> {
        let wrong = || LangError(text.chars().take(40).collect());
        let id = LanguageIdentifier::try_from_str(&text.trim().replace('_', "-")).map_err(|_| wrong())?;
        if id.language.is_unknown() || !id.variants.is_empty() {
            return Err(wrong());
        }
        let tag = id.to_string();
        if tag.len() > MAX { Err(wrong()) } else { Ok(Lang::literal(&tag)) }
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
impl fmt::Debug for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
impl Serialize for Lang {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
impl<'de> Deserialize<'de> for Lang {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        std::borrow::Cow::<str>::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_are_canonical_and_directed() {
        assert_eq!("PT_br".parse::<Lang>().unwrap().as_str(), "pt-BR");
        assert_eq!("pt-BR".parse::<Lang>().unwrap().base(), Lang::PT);
        assert_eq!(Lang::AR.dir(), Dir::Rtl);
        assert_eq!("ku-Arab".parse::<Lang>().unwrap().dir(), Dir::Rtl);
        assert_eq!("ar-Latn".parse::<Lang>().unwrap().dir(), Dir::Ltr);
        for wrong in ["", "und", "a", "française", "en-x-y-z-very-long-tag", "<b>"] {
            assert!(wrong.parse::<Lang>().is_err(), "{wrong}");
        }
    }
}
