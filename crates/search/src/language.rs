//! The languages that have an analyser of their own.
//! Invariant: every language tag belongs to exactly one of them, so no text is ever left unindexed.

/// A language with its own stemming and stop words, or [`Language::Other`] for all the rest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) enum Language {
    Fr,
    En,
    Es,
    Pt,
    Ar,
    Other,
}

impl Language {
    pub(crate) const ALL: [Language; 6] =
        [Language::Fr, Language::En, Language::Es, Language::Pt, Language::Ar, Language::Other];

    /// By the first part of a BCP 47 tag: `pt-BR` and `PT` are both Portuguese.
    pub(crate) fn of(tag: &str) -> Language {
        let primary = tag.split(['-', '_']).next().unwrap_or_default();
        Language::ALL
            .into_iter()
            .find(|language| *language != Language::Other && primary.eq_ignore_ascii_case(language.code()))
            .unwrap_or(Language::Other)
    }

    /// Two letters, used in field, analyser and file names.
    pub(crate) fn code(self) -> &'static str {
        match self {
            Language::Fr => "fr",
            Language::En => "en",
            Language::Es => "es",
            Language::Pt => "pt",
            Language::Ar => "ar",
            Language::Other => "xx",
        }
    }
}
