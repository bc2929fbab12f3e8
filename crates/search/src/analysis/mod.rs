//! How text becomes terms, language by language.
//! Invariant: the same analysers serve documents, questions, synonyms and highlights, so that they always agree.

mod accents;
mod arabic;
mod letters;
mod remember;
mod rewrite;
mod stops;
mod words;

use tantivy::tokenizer::{
    AsciiFoldingFilter, Language as Snowball, Stemmer, TextAnalyzer, TokenStream, TokenizerManager,
};

pub(crate) use accents::restored;
pub(crate) use stops::{is_stop, is_stop_anywhere};
pub(crate) use words::{Words, next_word, tokens};

use crate::language::Language;
use remember::Remember;
use rewrite::Rewrite;

/// Name under which the index knows the analyser that keeps whole words.
pub(crate) const PLAIN: &str = "plain";

/// One analyser a language, and one that only folds. Cheap to clone; a clone serves one question.
#[derive(Clone)]
pub(crate) struct Analysers {
    stems: [TextAnalyzer; 6],
    plain: TextAnalyzer,
}

impl Analysers {
    pub(crate) fn new() -> Analysers {
        Analysers {
            stems: Language::ALL.map(|language| Remember::analyser(stemming(language))),
            plain: Remember::analyser(plain()),
        }
    }

    pub(crate) fn register(&self, manager: &TokenizerManager) {
        for language in Language::ALL {
            manager.register(language.code(), self.stems[language as usize].clone());
        }
        manager.register(PLAIN, self.plain.clone());
    }

    /// The stem of one word; `None` for a stop word.
    pub(crate) fn stem(&mut self, language: Language, word: &str) -> Option<String> {
        let mut stream = self.stems[language as usize].token_stream(word);
        stream.next().map(|token| token.text.clone())
    }

    /// Stems with their positions; stop words leave gaps.
    pub(crate) fn stems(&mut self, language: Language, text: &str) -> Vec<(usize, String)> {
        let mut found = Vec::new();
        let mut stream = self.stems[language as usize].token_stream(text);
        while let Some(token) = stream.next() {
            found.push((token.position, token.text.clone()));
        }
        found
    }

    /// A word in lower case without accents, as the vocabulary keeps it.
    pub(crate) fn plain(&mut self, word: &str) -> String {
        let mut stream = self.plain.token_stream(word);
        stream.next().map(|token| token.text.clone()).unwrap_or_default()
    }
}

/// Stop words go before stemming, for their lists hold whole words; accents go after it, for stemmers read them.
fn stemming(language: Language) -> TextAnalyzer {
    let words = TextAnalyzer::builder(Words::default());
    match language {
        Language::Fr => words
            .filter(Rewrite(|word| !is_stop(Language::Fr, word)))
            .filter(Stemmer::new(Snowball::French))
            .filter(AsciiFoldingFilter)
            .build(),
        Language::En => words
            .filter(Rewrite(|word| !is_stop(Language::En, word)))
            .filter(Stemmer::new(Snowball::English))
            .filter(AsciiFoldingFilter)
            .build(),
        Language::Es => words
            .filter(Rewrite(|word| !is_stop(Language::Es, word)))
            .filter(Stemmer::new(Snowball::Spanish))
            .filter(AsciiFoldingFilter)
            .build(),
        Language::Pt => words
            .filter(Rewrite(|word| !is_stop(Language::Pt, word)))
            .filter(Stemmer::new(Snowball::Portuguese))
            .filter(AsciiFoldingFilter)
            .build(),
        Language::Ar => words
            .filter(Rewrite(|word| !is_stop(Language::Ar, word)))
            .filter(Rewrite(arabic::stem))
            .filter(AsciiFoldingFilter)
            .build(),
        Language::Other => plain(),
    }
}

fn plain() -> TextAnalyzer {
    TextAnalyzer::builder(Words::default()).filter(Rewrite(arabic::fold_ending)).filter(AsciiFoldingFilter).build()
}
