//! A tokenizer that analyses each word once.
//! Invariant: gives what the analyser gives for each word by itself, at the positions and offsets of the text.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

use tantivy::tokenizer::{TextAnalyzer, Token, TokenStream, Tokenizer};

use super::words::{WordStream, Words};

/// Words remembered at a time. A few thousand words make up most of any text; there is one memory per field.
const REMEMBERED: usize = 2_000;

type Known = HashMap<String, Option<String>, BuildHasherDefault<Fnv>>;

/// FNV-1a by eight bytes: the memory is small and short-lived, so that a hash need not resist chosen words.
#[derive(Clone, Copy)]
pub(crate) struct Fnv(u64);

impl Default for Fnv {
    fn default() -> Fnv {
        Fnv(0xcbf2_9ce4_8422_2325)
    }
}

impl Hasher for Fnv {
    fn write(&mut self, bytes: &[u8]) {
        for chunk in bytes.chunks(8) {
            let mut eight = [0; 8];
            eight[..chunk.len()].copy_from_slice(chunk);
            self.0 = (self.0 ^ u64::from_le_bytes(eight)).wrapping_mul(0x0000_0100_0000_01b3).rotate_left(23);
        }
    }

    fn finish(&self) -> u64 {
        self.0.wrapping_mul(0x9e37_79b9_7f4a_7c15)
    }
}

#[derive(Clone)]
pub(crate) struct Remember {
    words: Words,
    analyser: TextAnalyzer,
    /// What each word becomes; `None` for stop words.
    known: Known,
}

impl Remember {
    /// Stemming and folding cost several times what looking up a word does.
    pub(crate) fn analyser(analyser: TextAnalyzer) -> TextAnalyzer {
        TextAnalyzer::builder(Remember { words: Words::default(), analyser, known: Known::default() }).build()
    }
}

impl Tokenizer for Remember {
    type TokenStream<'a> = RememberStream<'a>;

    fn token_stream<'a>(&'a mut self, text: &'a str) -> RememberStream<'a> {
        RememberStream { words: self.words.token_stream(text), analyser: &mut self.analyser, known: &mut self.known }
    }
}

pub(crate) struct RememberStream<'a> {
    words: WordStream<'a>,
    analyser: &'a mut TextAnalyzer,
    known: &'a mut Known,
}

fn learn<'a>(known: &'a mut Known, analyser: &mut TextAnalyzer, word: &str) -> &'a Option<String> {
    if known.len() >= REMEMBERED {
        known.clear();
    }
    let mut stream = analyser.token_stream(word);
    let becomes = stream.next().map(|token| token.text.clone());
    known.entry(word.to_owned()).or_insert(becomes)
}

impl TokenStream for RememberStream<'_> {
    fn advance(&mut self) -> bool {
        while self.words.advance() {
            let text = &mut self.words.token_mut().text;
            let becomes = match self.known.get(text) {
                Some(becomes) => becomes,
                None => learn(self.known, self.analyser, text),
            };
            if let Some(becomes) = becomes {
                text.clear();
                text.push_str(becomes);
                return true;
            }
        }
        false
    }

    fn token(&self) -> &Token {
        self.words.token()
    }

    fn token_mut(&mut self) -> &mut Token {
        self.words.token_mut()
    }
}
