//! Text of others without anything that is not text: tags, scripts, control characters, marks that turn the direction of writing.
//! Cut at a word, and said to be cut.

use crate::portals::markup::{self, Reader};
use html5ever::tokenizer::Tag;

/// Bytes that are looked at.
const LOOKED_AT: usize = 64 * 1024;

struct Plain {
    text: String,
    /// Inside of what nobody reads.
    hidden: bool,
}

/// What stands within a line; all other tags end a word.
const WITHIN: [&str; 16] =
    ["a", "abbr", "b", "bdi", "bdo", "cite", "code", "em", "font", "i", "mark", "small", "span", "strong", "sub", "u"];

impl Plain {
    fn gap(&mut self, name: &str) {
        if !WITHIN.contains(&name) {
            self.text.push(' ');
        }
    }
}

impl Reader for Plain {
    fn tag(&mut self, name: &str, _: &Tag) {
        self.hidden |= matches!(name, "script" | "style" | "iframe" | "noembed" | "noframes");
        self.gap(name);
    }

    fn end(&mut self, name: &str) {
        self.hidden = false;
        self.gap(name);
    }

    fn text(&mut self, text: &str) {
        if !self.hidden {
            self.text.push_str(text);
        }
    }
}

/// Letters that are none: they hide, or turn the direction of what follows.
fn invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{61c}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffc}' | '\u{e0000}'..='\u{e007f}')
}

/// The text of a piece of markup, on one line, of at most so many letters.
pub fn plain(markup: &str, most: usize) -> String {
    let mut end = markup.len().min(LOOKED_AT);
    while !markup.is_char_boundary(end) {
        end -= 1;
    }
    let mut looked_at = &markup[..end];
    if end < markup.len() {
        // What is cut in the middle of a tag is no text.
        let (open, close) = (looked_at.rfind('<'), looked_at.rfind('>'));
        looked_at = &looked_at[..open.filter(|it| Some(*it) > close).unwrap_or(end)];
    }
    let read = markup::read(looked_at, Plain { text: String::new(), hidden: false });
    let bare: String =
        read.text.chars().filter(|c| !invisible(*c)).map(|c| if c.is_control() { ' ' } else { c }).collect();
    let mut text = String::new();
    let mut letters = 0;
    for word in bare.split_whitespace() {
        let length = word.chars().count();
        if letters + length + usize::from(letters > 0) > most {
            if letters == 0 {
                text.extend(word.chars().take(most));
            }
            text.push('…');
            break;
        }
        if letters > 0 {
            text.push(' ');
            letters += 1;
        }
        text.push_str(word);
        letters += length;
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn markup_goes_and_words_stay() {
        assert_eq!(plain("<p>Ouvert <b>le lun</b>di</p><p>Entrée&nbsp;libre</p>", 90), "Ouvert le lundi Entrée libre");
        assert_eq!(plain("a<br/>b < c &amp; d<script>alert(1)</script><style>p{}</style> e", 90), "a b < c & d e");
        assert_eq!(plain("<script>x<p>hidden", 90), "");
        assert_eq!(plain("<img src=x onerror=alert(1)>ok<!-- no -->", 90), "ok");
        assert_eq!(plain("\u{202e}abc\u{200b}\u{7}d\u{0}e\n\tf", 90), "abc de f");
        assert_eq!(plain("مكتب الاستقبال مفتوح", 12), "مكتب…");
        assert_eq!(plain("seulement deux mots", 14), "seulement deux…");
        assert_eq!(plain(&"x".repeat(50), 10), format!("{}…", "x".repeat(10)));
        assert_eq!(plain(&"<div>".repeat(50_000), 10), "");
    }

    proptest! {
        #[test]
        fn nothing_but_text_is_left(markup in "(<[/a-z!?-]{0,8}|>|&[a-z#0-9]{0,6};?|[ -~]|\u{202e}|\u{0}|é|ب){0,80}", most in 1usize..60) {
            let text = plain(&markup, most);
            prop_assert!(text.chars().count() <= most + 1, "{text}");
            prop_assert!(!text.chars().any(|c| c.is_control() || invisible(c)), "{text:?}");
        }
    }
}
