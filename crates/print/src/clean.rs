//! Makes any string safe to set in type.
//! Invariant: what comes out holds only characters the fonts can draw, keeps its numbers in reading order in
//! right-to-left text, cannot spill its direction onto its neighbours, and can be broken into lines.

use crate::fonts;
use crate::numbers::{self, Piece};

/// What was met while cleaning, to tell when the fonts are not enough.
#[derive(Debug, Default)]
pub(crate) struct Tally {
    pub letters: usize,
    pub missing: usize,
    pub sample: String,
}

/// A word longer than this gets places where it may break.
const LONG_WORD: usize = 28;
const BREAK: char = '\u{200B}';
const PDI: char = '\u{2069}';

/// Splits a text into paragraphs at empty lines, each cleaned by [`line`]; empty paragraphs are dropped.
pub(crate) fn paragraphs(text: &str, rtl: bool, tally: &mut Tally) -> Vec<Vec<Piece>> {
    let text = text.replace("\r\n", "\n").replace(['\r', '\u{2029}'], "\n\n");
    let parts = text.split("\n\n").map(|part| line(part, rtl, tally));
    parts.filter(|part| part.iter().any(|piece| !piece.is_empty())).collect()
}

/// Cleans a text to one line: spaces run together, controls gone, symbols without a glyph (emoji) left out, letters
/// without a glyph shown as U+FFFD, long words breakable, and the numbers of a right-to-left text kept in order.
pub(crate) fn line(text: &str, rtl: bool, tally: &mut Tally) -> Vec<Piece> {
    let plain = breakable(&balanced(&drawable(text, tally)));
    if rtl { numbers::pieces(&plain) } else { vec![Piece::Words(plain)] }
}

/// Cleans a text that stays one string: a label, a title, what is read aloud.
pub(crate) fn plain(text: &str, tally: &mut Tally) -> String {
    breakable(&balanced(&drawable(text, tally)))
}

/// A telephone number, on one line.
pub(crate) fn phone(number: &str, tally: &mut Tally) -> String {
    drawable(number, tally).replace(is_isolate, "").replace(' ', "\u{A0}")
}

/// The digits of a telephone number as in a `tel:` link, or nothing when it is not one number.
pub(crate) fn dial(number: &str) -> Option<String> {
    let digits: String = number.chars().filter(|c| !is_filler(*c)).collect();
    let (plus, rest) = digits.strip_prefix('+').map_or(("", digits.as_str()), |rest| ("+", rest));
    let whole = (2..=15).contains(&rest.len()) && rest.chars().all(|c| c.is_ascii_digit());
    whole.then(|| format!("tel:{plus}{rest}"))
}

fn is_filler(c: char) -> bool {
    c.is_whitespace()
        || matches!(c, '.' | '-' | '(' | ')' | '/' | '\u{2010}' | '\u{2011}' | '\u{202F}')
        || is_isolate(c)
}

fn is_isolate(c: char) -> bool {
    matches!(c, '\u{2066}'..='\u{2069}')
}

/// Joiners and marks of direction that are kept though they have no shape of their own.
fn is_silent(c: char) -> bool {
    matches!(c, '\u{200C}'..='\u{200F}' | '\u{061C}' | '\u{2060}') || is_isolate(c)
}

fn drawable(text: &str, tally: &mut Tally) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        let space = c.is_whitespace() && !matches!(c, '\u{A0}' | '\u{202F}' | '\u{2007}');
        if space {
            if !out.ends_with(' ') {
                out.push(' ');
            }
        } else if is_dropped(c) {
            continue;
        } else if fonts::covers(c) || is_silent(c) {
            tally.letters += usize::from(c.is_alphabetic());
            out.push(c);
        } else if c.is_alphanumeric() {
            tally.letters += 1;
            tally.missing += 1;
            if tally.missing <= 12 {
                tally.sample.push(c);
            }
            out.push(char::REPLACEMENT_CHARACTER);
        }
    }
    out.trim().to_owned()
}

/// Controls, embeddings and overrides of direction, marks of variant, and characters that stand for none.
fn is_dropped(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{202A}'..='\u{202E}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}' | '\u{FFF9}'..='\u{FFFC}')
        || matches!(c, '\u{FDD0}'..='\u{FDEF}' | '\u{FFFE}' | '\u{FFFF}' | '\u{AD}' | '\u{200B}')
}

/// Closes every isolate that a text opens, and drops every close without an open.
fn balanced(text: &str) -> String {
    if !text.contains(is_isolate) {
        return text.to_owned();
    }
    if !text.contains(numbers::is_rtl) {
        // Nothing to isolate from: message formatters wrap every argument.
        return text.replace(is_isolate, "");
    }
    let mut out = String::with_capacity(text.len() + 8);
    let mut open = 0_usize;
    for c in text.chars() {
        match c {
            PDI if open == 0 => continue,
            PDI => open -= 1,
            // Deeper than any honest text; the standard stops at 125 levels.
            _ if is_isolate(c) && open >= 8 => continue,
            _ if is_isolate(c) => open += 1,
            _ => {}
        }
        out.push(c);
    }
    out.extend(std::iter::repeat_n(PDI, open));
    out
}

/// Gives long words places to break: after the separators of an address, else every [`LONG_WORD`] characters.
fn breakable(text: &str) -> String {
    if !text.split(' ').any(|word| word.len() > LONG_WORD) {
        return text.to_owned();
    }
    let mut out = String::with_capacity(text.len() + text.len() / 8);
    for (place, word) in text.split(' ').enumerate() {
        if place > 0 {
            out.push(' ');
        }
        if word.chars().count() > LONG_WORD { broken(word, &mut out) } else { out.push_str(word) }
    }
    out
}

fn broken(word: &str, out: &mut String) {
    let mut run = 0;
    let mut chars = word.chars().peekable();
    while let Some(c) = chars.next() {
        out.push(c);
        run += 1;
        let joint = run > 5 && matches!(c, '/' | '.' | '?' | '&' | '=' | '-' | '_' | '@' | ':');
        let next_starts = chars.peek().is_some_and(|next| next.is_alphabetic() || next.is_ascii());
        if (joint || run >= LONG_WORD) && next_starts {
            out.push(BREAK);
            run = 0;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_that_can_be_dialled_are() {
        assert_eq!(dial("+212 (0)537-77.12.34").as_deref(), Some("tel:+2120537771234"));
        assert_eq!(dial("19").as_deref(), Some("tel:19"));
        for number in ["", "1", "112 / 15 ou 17 selon", "12 34 56 78 90 12 34 56", "tel:19", "1+1"] {
            assert_eq!(dial(number), None, "{number}");
        }
    }

    #[test]
    fn long_words_can_break_and_short_ones_stay() {
        let plain = |text: &str| plain(text, &mut Tally::default());
        assert_eq!(plain("  un \t mot\n\nici "), "un mot ici");
        let broken = plain("https://teranga.example/fr/rabat/services/0192-aaaa");
        assert!(broken.contains("/\u{200B}"), "{broken}");
        assert_eq!(plain(&"e\u{301}".repeat(60)).matches("\u{200B}\u{301}").count(), 0, "marks stay with their letter");
    }

    #[test]
    fn isolates_are_closed_within_their_text() {
        let plain = |text: &str| plain(text, &mut Tally::default());
        assert_eq!(plain("\u{2069}\u{2067}نص"), "\u{2067}نص\u{2069}");
        assert_eq!(plain("\u{2068}3\u{2069} services"), "3 services");
    }
}
