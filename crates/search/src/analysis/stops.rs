//! Words too common to look for.
//! Invariant: a list holds each word with and without its accents, since many people type none.

use std::collections::HashSet;
use std::sync::LazyLock;

use tantivy::tokenizer::{AsciiFoldingFilter, TextAnalyzer, TokenStream};

use super::Words;
use crate::language::Language;

static LISTS: LazyLock<[HashSet<String>; 6]> = LazyLock::new(|| {
    Language::ALL.map(|language| {
        read(match language {
            Language::Fr => include_str!("../../stops/fr.txt"),
            Language::En => include_str!("../../stops/en.txt"),
            Language::Es => include_str!("../../stops/es.txt"),
            Language::Pt => include_str!("../../stops/pt.txt"),
            Language::Ar => include_str!("../../stops/ar.txt"),
            Language::Other => "",
        })
    })
});

fn read(list: &str) -> HashSet<String> {
    let mut words = HashSet::new();
    let mut folding = TextAnalyzer::builder(Words::default()).filter(AsciiFoldingFilter).build();
    for line in list.lines().filter(|line| !line.starts_with('#')) {
        words.extend(super::tokens(line).into_iter().map(|(word, _)| word));
        let mut folded = folding.token_stream(line);
        while let Some(token) = folded.next() {
            words.insert(token.text.clone());
        }
    }
    words
}

/// Whether a normalised word is a stop word of that language.
pub(crate) fn is_stop(language: Language, word: &str) -> bool {
    LISTS[language as usize].contains(word)
}

/// Whether it is one in any language: the language of a question is not known for sure.
pub(crate) fn is_stop_anywhere(word: &str) -> bool {
    LISTS.iter().any(|list| list.contains(word))
}
