//! Cuts text into words.
//! Invariant: offsets are bytes of the original text, on character boundaries; token text is normalised by `letters`.

use tantivy::tokenizer::{Token, TokenStream, Tokenizer};

use super::letters;

/// Longer runs of letters (in bytes) are not words anyone types: they are passed over.
const LONGEST: usize = 120;

/// Splits at everything that is neither letter, digit nor mark. An apostrophe splits too, so that French elisions
/// (l', d', qu') become words of one or two letters, which the stop lists drop. Han and Kana characters, which have no
/// spaces between words, are words of one character.
#[derive(Clone, Default)]
pub(crate) struct Words {
    token: Token,
}

impl Tokenizer for Words {
    type TokenStream<'a> = WordStream<'a>;

    fn token_stream<'a>(&'a mut self, text: &'a str) -> WordStream<'a> {
        self.token.reset();
        WordStream { text, at: 0, token: &mut self.token }
    }
}

pub(crate) struct WordStream<'a> {
    text: &'a str,
    at: usize,
    token: &'a mut Token,
}

impl TokenStream for WordStream<'_> {
    fn advance(&mut self) -> bool {
        while let Some((from, to)) = next_word(self.text, self.at) {
            self.at = to;
            self.token.position = self.token.position.wrapping_add(1);
            self.token.text.clear();
            if to - from > LONGEST {
                continue;
            }
            letters::write(&self.text[from..to], &mut self.token.text);
            if !self.token.text.is_empty() {
                self.token.offset_from = from;
                self.token.offset_to = to;
                return true;
            }
        }
        false
    }

    fn token(&self) -> &Token {
        self.token
    }

    fn token_mut(&mut self) -> &mut Token {
        self.token
    }
}

/// All words of a text: normalised text, and where it stands.
pub(crate) fn tokens(text: &str) -> Vec<(String, std::ops::Range<usize>)> {
    let mut words = Words::default();
    let mut stream = words.token_stream(text);
    let mut found = Vec::new();
    while let Some(token) = stream.next() {
        found.push((token.text.clone(), token.offset_from..token.offset_to));
    }
    found
}

/// The next word at or after a byte offset.
pub(crate) fn next_word(text: &str, at: usize) -> Option<(usize, usize)> {
    let bytes = text.as_bytes();
    let mut from = at;
    let first = loop {
        match *bytes.get(from)? {
            byte if byte.is_ascii_alphanumeric() => break char::from(byte),
            byte if byte.is_ascii() => from += 1,
            _ => {
                let letter = text[from..].chars().next()?;
                if starts(letter) {
                    break letter;
                }
                from += letter.len_utf8();
            }
        }
    };
    let mut to = from + first.len_utf8();
    if stands_alone(first) {
        return Some((from, to));
    }
    while let Some(byte) = bytes.get(to) {
        if byte.is_ascii_alphanumeric() {
            to += 1;
            continue;
        }
        let next = if byte.is_ascii() { None } else { text[to..].chars().next() };
        match next.filter(|next| !stands_alone(*next) && (starts(*next) || letters::is_mark(*next))) {
            Some(next) => to += next.len_utf8(),
            None => break,
        }
    }
    Some((from, to))
}

/// For letters beyond ASCII, and within it.
fn starts(letter: char) -> bool {
    letter.is_ascii_alphanumeric() || (!letter.is_ascii() && letter.is_alphanumeric() && !letters::is_mark(letter))
}

fn stands_alone(letter: char) -> bool {
    matches!(letter, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3134f}')
}
