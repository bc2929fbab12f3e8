//! Keeps the numbers of right-to-left text in the order they are read.
//! Invariant: the pieces joined again are the text, but for spaces inside a number that become U+00A0.

use serde::Serialize;

const NBSP: char = '\u{A0}';

/// A part of a line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub(crate) enum Piece {
    Words(String),
    /// Set left to right, as one sign of the line around it.
    Number {
        n: String,
    },
}

impl Piece {
    pub(crate) fn is_empty(&self) -> bool {
        matches!(self, Self::Words(words) if words.is_empty())
    }
}

/// Whether `c` is a letter of a right-to-left script (Hebrew to Arabic Extended-A, and presentation forms).
pub(crate) fn is_rtl(c: char) -> bool {
    matches!(c, '\u{0590}'..='\u{08FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}')
}

/// Cuts a right-to-left text where a number would lose its order.
///
/// By Unicode Standard Annex 9 (rules W2 and W4) a number stays whole across one of `: . , /` or U+00A0, so spaces
/// inside a number become U+00A0; one with `+`, `-` or brackets is set apart. A telephone number or a date is one number,
/// but the two ends of a range (`9:00–12:00`, `9-12`) are two, so that the range runs from right to left as its reader
/// does.
pub(crate) fn pieces(text: &str) -> Vec<Piece> {
    let chars: Vec<char> = text.chars().collect();
    let (mut out, mut words, mut at) = (Vec::new(), String::with_capacity(text.len()), 0);
    while at < chars.len() {
        let end = number_end(&chars, at);
        if end <= at {
            words.push(chars[at]);
            at += 1;
            continue;
        }
        let number: String = chars[at..end].iter().map(|&c| if c == ' ' { NBSP } else { c }).collect();
        if number.contains(['+', '-', '(', ')']) {
            out.push(Piece::Words(std::mem::take(&mut words)));
            out.push(Piece::Number { n: number });
        } else {
            words.push_str(&number);
        }
        at = end;
    }
    out.push(Piece::Words(words));
    out.retain(|piece| !piece.is_empty());
    out
}

/// Where the number that starts at `start` ends; `start` when none does.
fn number_end(chars: &[char], start: usize) -> usize {
    let inside = start > 0 && (chars[start - 1].is_alphanumeric() || chars[start - 1] == '+');
    let opens = chars[start].is_ascii_digit()
        || (matches!(chars[start], '+' | '(') && chars.get(start + 1).is_some_and(char::is_ascii_digit))
        || (chars[start] == '(' && chars.get(start + 1) == Some(&'+'));
    if inside || !opens {
        return start;
    }
    let (mut end, mut at, mut clock) = (start, start, false);
    while at < chars.len() {
        let c = chars[at];
        let next_digit = chars.get(at + 1).is_some_and(|c| c.is_ascii_digit() || *c == '(');
        match c {
            '0'..='9' => end = at + 1,
            '+' if at == start || chars[at - 1] == '(' => {}
            '(' | ')' => {}
            ':' if next_digit => clock = true,
            '-' if next_digit && !clock && !is_short_range(chars, start, at) => {}
            '.' | ',' | '/' | NBSP | '\u{202F}' if next_digit => {}
            ' ' if next_digit && !clock => {}
            _ => break,
        }
        at += 1;
    }
    if chars[start] == '(' && !chars[start..end].contains(&')') { start } else { end }
}

/// Whether the hyphen at `at` stands between two numbers of one or two digits, and nothing else: `9-12`.
fn is_short_range(chars: &[char], start: usize, at: usize) -> bool {
    let after = chars[at + 1..].iter().take_while(|c| c.is_ascii_digit()).count();
    at - start <= 2 && after <= 2 && chars.get(at + 1 + after) != Some(&'-')
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The pieces on one line, numbers between brackets.
    fn shown(text: &str) -> String {
        let piece = |piece: &Piece| match piece {
            Piece::Words(words) => words.replace(NBSP, "~"),
            Piece::Number { n } => format!("[{}]", n.replace(NBSP, "~")),
        };
        pieces(text).iter().map(piece).collect()
    }

    #[test]
    fn telephone_numbers_are_one_number() {
        assert_eq!(shown("هاتف +212 537 77 12 34."), "هاتف [+212~537~77~12~34].");
        assert_eq!(shown("هاتف 05 37 77 12 34"), "هاتف 05~37~77~12~34");
        assert_eq!(shown("(0537) 77-12-34 هاتف"), "[(0537)~77-12-34] هاتف");
        assert_eq!(shown("هاتف (+212) 537"), "هاتف [(+212)~537]");
    }

    #[test]
    fn dates_are_one_number_and_ranges_are_two() {
        assert_eq!(shown("في 2026-11-21"), "في [2026-11-21]");
        assert_eq!(shown("9-12 و 9:00-12:00"), "9-12 و 9:00-12:00");
        assert_eq!(shown("9:00–12:00"), "9:00–12:00");
    }

    #[test]
    fn other_words_are_untouched() {
        for text in ["", "(", "+", "( نص )", "مادة (3) من 15", "A4 و B-12", "1) أولا"] {
            assert_eq!(shown(text), text);
        }
    }
}
