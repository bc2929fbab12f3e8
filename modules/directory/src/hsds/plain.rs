//! Text from elsewhere, made plain: HTML entities decoded, tags and control characters gone.
//! `strip` is idempotent and keeps clean text as it is; no text in the directory has a tag in it.

/// Cleans text that came from a foreign publisher: entities decoded, HTML to lines of text, `\n` written as two
/// characters to a real one, spaces at the ends gone.
pub(super) fn foreign(text: &str) -> String {
    if !text.contains(['<', '&', '\\', '\r', '\n']) && !text.contains(is_unwanted) {
        return text.trim().to_owned();
    }
    let mut text = text.replace("\\r\\n", "\n").replace("\\n", "\n").replace("\r\n", "\n").replace('\r', "\n");
    // Publishers encode twice, seldom three times; more is an attack and stays encoded, which is harmless.
    for _ in 0..3 {
        let decoded = html_escape::decode_html_entities(&text);
        if decoded == text {
            break;
        }
        text = decoded.into_owned();
    }
    tidy(&strip(&text, true))
}

/// Removes tags and control characters, nothing else. For texts that Teranga itself exported, and for forms.
pub fn strip_tags(text: &str) -> String {
    strip(text, false)
}

/// Control characters, which no database column and no XML document likes.
fn is_unwanted(c: char) -> bool {
    matches!(c, '\0'..='\u{8}' | '\u{b}' | '\u{c}' | '\u{e}'..='\u{1f}' | '\u{7f}' | '\u{feff}' | '\u{fffe}' | '\u{ffff}')
}

/// One pass over the text. `lines`: block tags become line breaks.
fn strip(text: &str, lines: bool) -> String {
    if !text.contains('<') {
        return text.chars().filter(|c| !is_unwanted(*c)).collect();
    }
    let clean: String = text.chars().filter(|c| !is_unwanted(*c)).collect();
    let mut out = String::with_capacity(clean.len());
    let mut rest = clean.as_str();
    let mut may_close = true;
    while let Some(at) = rest.find('<') {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        if !rest[1..].starts_with(|c: char| c.is_ascii_alphabetic() || matches!(c, '/' | '!' | '?')) {
            out.push('<');
            rest = &rest[1..];
            continue;
        }
        let end = if may_close { rest.find('>') } else { None };
        let Some(end) = end else {
            // Never closed: a bracket in a text, kept so that it cannot open anything.
            may_close = false;
            out.push_str("< ");
            rest = &rest[1..];
            continue;
        };
        let name = rest[1..end].split(|c: char| !c.is_ascii_alphanumeric()).find(|part| !part.is_empty()).unwrap_or("");
        rest = after(rest, end, name);
        if out.ends_with('<') {
            out.push(' ');
        }
        if lines && is_block(name) {
            out.push('\n');
        }
    }
    out.push_str(rest);
    out
}

/// What follows a tag; of scripts and styles, what follows their content.
fn after<'a>(rest: &'a str, end: usize, name: &str) -> &'a str {
    let tail = &rest[end + 1..];
    if rest.starts_with("</") || !(name.eq_ignore_ascii_case("script") || name.eq_ignore_ascii_case("style")) {
        return tail;
    }
    let closing = tail.char_indices().filter(|(_, c)| *c == '<').find(|(at, _)| {
        let bytes = &tail.as_bytes()[at + 1..];
        bytes.first() == Some(&b'/')
            && bytes.get(1..=name.len()).is_some_and(|n| n.eq_ignore_ascii_case(name.as_bytes()))
    });
    closing.and_then(|(at, _)| tail[at..].find('>').map(|end| &tail[at + end + 1..])).unwrap_or("")
}

fn is_block(name: &str) -> bool {
    let blocks = ["br", "p", "li", "ul", "ol", "div", "tr", "table", "h1", "h2", "h3", "h4", "h5", "h6", "hr"];
    blocks.iter().any(|block| name.eq_ignore_ascii_case(block))
}

/// No spaces at the ends of lines, at most one empty line between two others.
fn tidy(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut empty = 0;
    for line in text.trim().lines() {
        let line = line.trim_end();
        empty = if line.trim().is_empty() { empty + 1 } else { 0 };
        if empty <= 1 {
            out.push_str(if empty == 1 { "" } else { line });
            out.push('\n');
        }
    }
    out.truncate(out.trim_end().len());
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn entities_tags_and_written_line_breaks() {
        assert_eq!(foreign("they&rsquo;re &amp;amp; R&D"), "they’re & R&D");
        assert_eq!(foreign("<p>One</p><p>Two<br/>three</p>"), "One\n\nTwo\nthree");
        assert_eq!(foreign("Meals. \\n\t    \t"), "Meals.");
        assert_eq!(foreign("a<script>alert('x')</script>b &lt;script&gt;c&lt;/script&gt;"), "ab");
        assert_eq!(foreign("<img src=x onerror=alert(1)"), "< img src=x onerror=alert(1)");
        assert_eq!(foreign("under 5 < 6 and <<b>script>"), "under 5 < 6 and < script>");
        assert_eq!(strip_tags("keeps &amp; and\ttabs\r\n"), "keeps &amp; and\ttabs\r\n");
    }

    proptest! {
        #[test]
        fn stripping_twice_changes_nothing(text in "(<|>|/|b|script|!| |&lt;|é|x){0,40}") {
            let once = strip_tags(&text);
            prop_assert_eq!(strip_tags(&once), once.clone());
            let mut rest = once.as_str();
            while let Some(at) = rest.find('<') {
                rest = &rest[at + 1..];
                prop_assert!(!rest.starts_with(|c: char| c.is_ascii_alphabetic() || c == '/' || c == '!'));
            }
        }
    }
}
