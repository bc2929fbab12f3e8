//! What may be given to an HTML parser: its work grows with the square of the nesting and of a tag's attributes.
//! Text that passes here is parsed in time proportional to its length; what does not pass is kept as words only.

use std::collections::HashMap;

/// Elements open at once, counted generously.
const DEPTH: usize = 300;
/// Parts of one tag: names, attributes, equal signs.
const PARTS: usize = 400;

/// Elements that end by themselves.
const SELF_ENDING: [&str; 24] = [
    "area", "base", "br", "col", "dd", "dt", "embed", "hr", "img", "input", "li", "link", "meta", "option", "p",
    "param", "source", "tbody", "td", "th", "thead", "tr", "track", "wbr",
];

/// Whether parsing this HTML takes reasonable time. Counts more elements as open than a parser would, never fewer.
pub fn is_reasonable(html: &str) -> bool {
    let mut open: HashMap<String, usize> = HashMap::new();
    let mut depth = 0;
    for (start, _) in html.match_indices('<') {
        let rest = &html[start + 1..];
        let (closing, rest) = rest.strip_prefix('/').map_or((false, rest), |rest| (true, rest));
        if !rest.starts_with(|c: char| c.is_ascii_alphabetic()) {
            continue;
        }
        let end = rest.find(|c: char| c.is_whitespace() || matches!(c, '/' | '>' | '<')).unwrap_or(rest.len());
        let name = rest[..end].to_ascii_lowercase();
        if !closing && parts(&rest.as_bytes()[end..]) > PARTS {
            return false;
        }
        if SELF_ENDING.contains(&name.as_str()) {
            continue;
        }
        let count = open.entry(name).or_default();
        if !closing {
            *count += 1;
            depth += 1;
        } else if *count > 0 {
            *count -= 1;
            depth -= 1;
        }
        if depth > DEPTH {
            return false;
        }
    }
    true
}

/// How many parts a tag has, from after its name to its end, not counting inside quoted values.
fn parts(tag: &[u8]) -> usize {
    let (mut quote, mut count, mut before) = (None, 0, b' ');
    for byte in tag {
        match (quote, *byte) {
            (Some(open), byte) if byte == open => (quote, count) = (None, count + 1),
            (Some(_), _) => {}
            (None, b'>') => break,
            (None, byte @ (b'"' | b'\'')) if before == b'=' => quote = Some(byte),
            (None, byte) if byte.is_ascii_whitespace() || matches!(byte, b'/' | b'=' | b'"' | b'\'') => count += 1,
            _ => {}
        }
        if count > PARTS {
            break;
        }
        if !byte.is_ascii_whitespace() {
            before = *byte;
        }
    }
    count
}

/// The words of HTML that is not worth parsing: everything between `<` and `>` goes.
pub fn words(html: &str) -> String {
    let mut words = String::new();
    for (n, piece) in html.split('<').enumerate() {
        words.push_str(if n == 0 { piece } else { piece.split_once('>').map_or("", |(_, text)| text) });
        words.push(' ');
    }
    html_escape::decode_html_entities(&words).into_owned()
}
