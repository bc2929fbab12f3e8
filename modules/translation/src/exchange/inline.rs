//! What of a text is not to be translated: marks of Markdown, addresses, numbers to call, places for values. Pure.
//! The pieces of a text, one after the other, are the text.

/// A piece of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Piece<'a> {
    Words(&'a str),
    /// Kept as it is.
    Code(&'a str),
}

/// How long the code is that begins here, in bytes; 0 when none does. `line` says whether a line begins here.
fn code(rest: &str, line: bool, after_word: bool) -> usize {
    if line && let Some(length) = line_mark(rest) {
        return length;
    }
    for mark in ["**", "__", "!["] {
        if rest.starts_with(mark) {
            return mark.len();
        }
    }
    if rest.starts_with('[') && rest.contains("](") {
        return 1;
    }
    if rest.starts_with("](") {
        return rest.find(')').map_or(0, |end| end + 1);
    }
    for (open, close) in [('`', '`'), ('{', '}'), ('<', '>')] {
        if let Some(inside) = rest.strip_prefix(open) {
            let end =
                inside.find([close, '\n']).filter(|end| inside[*end..].starts_with(close) && *end > 0 && *end < 300);
            return end.map_or(0, |end| 1 + end + close.len_utf8());
        }
    }
    if after_word { 0 } else { address(rest).max(number(rest)) }
}

/// `## `, `- `, `1. `, `> `: what makes a line a heading, an item or a quotation.
fn line_mark(rest: &str) -> Option<usize> {
    let bare = rest.trim_start_matches(' ');
    let indent = rest.len() - bare.len();
    let mark = bare.find(' ')?;
    let word = &bare[..mark];
    let numbered = word
        .strip_suffix(['.', ')'])
        .is_some_and(|it| it.len() < 4 && !it.is_empty() && it.bytes().all(|b| b.is_ascii_digit()));
    let known = numbered
        || matches!(word, "-" | "*" | "+" | ">" | "|")
        || (word.len() <= 6 && !word.is_empty() && word.bytes().all(|b| b == b'#'));
    known.then_some(indent + mark + 1)
}

/// A web or mail address.
fn address(rest: &str) -> usize {
    let word =
        rest.split(|c: char| c.is_whitespace() || matches!(c, '<' | '>' | '"' | '»' | '،')).next().unwrap_or_default();
    let word = word.trim_end_matches(['.', ',', ';', ':', '!', '?', ')', '؛', '؟', '*', '_']);
    let web = ["http://", "https://", "www.", "mailto:", "tel:"]
        .iter()
        .any(|it| word.starts_with(it) && word.len() > it.len());
    let mail = || {
        let known = word.split_once('@').filter(|(name, host)| !name.is_empty() && host.contains('.'));
        known.is_some_and(|_| word.bytes().all(|b| b.is_ascii_alphanumeric() || b"@._+-".contains(&b)))
    };
    if web || mail() { word.len() } else { 0 }
}

/// A number to call: at least six digits, with what stands between them.
fn number(rest: &str) -> usize {
    if !rest.starts_with(|c: char| c.is_ascii_digit() || c == '+') {
        return 0;
    }
    let end = rest
        .find(|c: char| !(c.is_ascii_digit() || matches!(c, '+' | ' ' | '.' | '-' | '\u{a0}' | '\u{202f}')))
        .unwrap_or(rest.len());
    let run = rest[..end].trim_end_matches(|c: char| !c.is_ascii_digit());
    if run.bytes().filter(u8::is_ascii_digit).count() >= 6 { run.len() } else { 0 }
}

/// The pieces of a text.
pub fn pieces(text: &str) -> Vec<Piece<'_>> {
    let mut all = Vec::new();
    let (mut at, mut words) = (0, 0);
    let mut last: Option<char> = None;
    while at < text.len() {
        let after_word = last.is_some_and(|c| c.is_alphanumeric() || matches!(c, '@' | '.' | '-' | '_'));
        let length = code(&text[at..], last.is_none_or(|c| c == '\n'), after_word);
        if length > 0 {
            if words < at {
                all.push(Piece::Words(&text[words..at]));
            }
            all.push(Piece::Code(&text[at..at + length]));
            last = text[..at + length].chars().next_back();
            at += length;
            words = at;
        } else {
            last = text[at..].chars().next();
            at += last.map_or(1, char::len_utf8);
        }
    }
    if words < text.len() {
        all.push(Piece::Words(&text[words..]));
    }
    all
}

/// The codes of a text, in its order.
pub fn codes(text: &str) -> Vec<&str> {
    pieces(text)
        .into_iter()
        .filter_map(|it| if let Piece::Code(code) = it { Some(code.trim()) } else { None })
        .collect()
}

/// The addresses and numbers of a source that its translation does not have.
pub fn lost<'a>(source: &'a str, target: &str) -> Vec<&'a str> {
    let bare = |text: &str| text.chars().filter(|c| !c.is_whitespace()).collect::<String>();
    let there = bare(target);
    let worth = codes(source).into_iter().filter(|code| code.chars().filter(|c| c.is_alphanumeric()).count() > 2);
    worth.filter(|code| !there.contains(&bare(code))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn marks_addresses_and_numbers_are_kept_apart() {
        assert_eq!(
            codes("## Le **guichet**\n- [Carte](https://a.example/x) ou `code`"),
            ["##", "**", "**", "-", "[", "](https://a.example/x)", "`code`"]
        );
        assert_eq!(codes("Appelez le +216 71 000 014, ou a.b@c.example."), ["+216 71 000 014", "a.b@c.example"]);
        assert_eq!(codes("Le 12 mai, 30 dinars, {name}"), ["{name}"]);
        assert!(codes("Venez [avec] vous-même").is_empty());
        assert_eq!(lost("Voir https://a.example ou 71 000 014", "انظر https://a.example"), ["71 000 014"]);
        assert!(lost("Le **mot**", "الكلمة").is_empty());
    }

    proptest! {
        #[test]
        fn the_pieces_are_the_text(text in "(?s)([a-zé \n*_\\[\\]()`{}<>#.+0-9-]|https://a.b|ب){0,80}") {
            let whole: String = pieces(&text).into_iter().map(|it| match it { Piece::Words(it) | Piece::Code(it) => it }).collect();
            prop_assert_eq!(whole, text);
        }
    }
}
