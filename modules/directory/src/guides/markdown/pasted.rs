//! What people paste from Word, from web pages and from shared documents, as Markdown.
//! Word writes its lists as paragraphs that look like lists: they become lists here. The cleaning itself is `from_html`'s.

use super::from_html;

/// Most bytes of HTML that are read.
pub const MOST: usize = 1_000_000;
/// Deepest list that Word has.
const LEVELS: u32 = 9;
/// Characters of nobody (private use) that mark an item: bulleted from here, numbered [`LEVELS`] later.
const MARK: u32 = 0xE100;

/// Markdown of HTML that was pasted.
pub fn from_pasted(html: &str) -> String {
    listed(&from_html(&marked(html)))
}

fn is_mark(c: char) -> bool {
    (MARK..MARK + 2 * LEVELS).contains(&u32::from(c))
}

/// What the item of a list begins with.
fn mark(level: u32, numbered: bool) -> Option<char> {
    char::from_u32(MARK + level.clamp(1, LEVELS) - 1 + if numbered { LEVELS } else { 0 })
}

fn unmark(line: &str) -> Option<(usize, bool, &str)> {
    let first = line.chars().next()?;
    let n = u32::from(first).checked_sub(MARK).filter(|n| *n < 2 * LEVELS)?;
    Some((usize::try_from(n % LEVELS).ok()?, n >= LEVELS, &line[first.len_utf8()..]))
}

/// The same HTML: paragraphs that Word means as items bear a mark instead of their bullet, what is only styled bold is
/// bold, and a document wrapped in a bold that is not is not.
fn marked(html: &str) -> String {
    let clean: String = html.chars().filter(|c| !is_mark(*c)).collect();
    let mut out = String::with_capacity(clean.len());
    let mut spans: Vec<bool> = Vec::new();
    let mut level: Option<u32> = None;
    let mut rest = clean.as_str();
    while let Some(at) = rest.find('<') {
        if level.is_some() && rest[..at].chars().any(|c| !c.is_whitespace()) {
            // An item whose bullet is not set apart.
            out.extend(level.take().and_then(|level| mark(level, false)));
        }
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        if let Some(bullet) = bullet(rest) {
            let numbered = text(bullet.0).contains(|c: char| c.is_alphanumeric() && !matches!(c, 'o' | '§' | 'ü'));
            out.extend(level.take().and_then(|level| mark(level, numbered)));
            rest = bullet.1;
            continue;
        }
        let tag = &rest[..end(rest)];
        rest = &rest[tag.len()..];
        let name = name(tag);
        let style = style(tag);
        match name.as_str() {
            "p" | "h1" | "h2" | "h3" | "h4" => {
                level = item(&style);
                out.push_str(tag);
            }
            "span" => {
                let bold = has(&style, "font-weight:bold") || has(&style, "font-weight:700");
                spans.push(bold);
                out.push_str(if bold { "<strong>" } else { "" });
            }
            "/span" => out.push_str(if spans.pop() == Some(true) { "</strong>" } else { "" }),
            "b" | "strong" if has(&style, "font-weight:normal") => {}
            _ => out.push_str(tag),
        }
    }
    out.push_str(rest);
    out
}

/// Where a tag ends, after its `>` outside quotes.
fn end(html: &str) -> usize {
    let mut quote = None;
    for (at, byte) in html.bytes().enumerate() {
        match (quote, byte) {
            (Some(open), byte) if byte == open => quote = None,
            (Some(_), _) => {}
            (None, b'"' | b'\'') => quote = Some(byte),
            (None, b'>') => return at + 1,
            _ => {}
        }
    }
    html.len()
}

fn name(tag: &str) -> String {
    let inside = tag.trim_start_matches('<');
    let end = inside.find(|c: char| c.is_whitespace() || c == '>').unwrap_or(inside.len());
    inside[..end].to_ascii_lowercase()
}

/// The style of a tag, without blanks, in lower case.
fn style(tag: &str) -> String {
    let lower = tag.to_ascii_lowercase();
    let Some((_, value)) = lower.split_once("style=") else { return String::new() };
    let value = match value.chars().next() {
        Some(quote @ ('"' | '\'')) => value[1..].split(quote).next().unwrap_or_default(),
        _ => value.split(|c: char| c.is_whitespace() || c == '>').next().unwrap_or_default(),
    };
    value.chars().filter(|c| !c.is_whitespace()).collect()
}

/// Whether a style says this; Word says `mso-bidi-font-weight`, which is another property.
fn has(style: &str, property: &str) -> bool {
    style.split(';').any(|it| it == property)
}

/// The level of an item of Word: `mso-list:l0 level2 lfo1`.
fn item(style: &str) -> Option<u32> {
    let (_, list) = style.split_once("mso-list:")?;
    let (_, level) = list.split(';').next()?.split_once("level")?;
    level.chars().take_while(char::is_ascii_digit).collect::<String>().parse().ok()
}

/// What stands between the two conditional marks around a bullet, and what follows.
fn bullet(html: &str) -> Option<(&str, &str)> {
    let inside =
        ["<![if !supportLists]>", "<!--[if !supportLists]-->"].iter().find_map(|open| html.strip_prefix(open))?;
    ["<![endif]>", "<!--[endif]-->"].iter().filter_map(|close| inside.split_once(close)).min_by_key(|it| it.0.len())
}

/// The words of a bullet.
fn text(html: &str) -> String {
    let mut words = String::new();
    for (n, piece) in html.split('<').enumerate() {
        words.push_str(if n == 0 { piece } else { piece.split_once('>').map_or("", |(_, text)| text) });
    }
    words.replace("&nbsp;", " ")
}

/// Lines that bear a mark become the items of lists.
fn listed(markdown: &str) -> String {
    let mut out: Vec<String> = Vec::new();
    // What the items of each level are indented by, and how many they are.
    let mut open: Vec<(usize, u32)> = Vec::new();
    let mut after_item = false;
    for block in markdown.split("\n\n") {
        let Some((level, numbered, words)) = unmark(block.trim_start_matches("> ")) else {
            (open, after_item) = (Vec::new(), false);
            out.push(block.to_owned());
            continue;
        };
        open.truncate(level + 1);
        while open.len() <= level {
            // Four is enough below «10. » and not too much below «- ».
            open.push((open.last().map_or(0, |(indent, _)| indent + 4), 0));
        }
        let count = open.last_mut().map_or(1, |(_, count)| {
            *count += 1;
            *count
        });
        let bullet = if numbered { format!("{count}. ") } else { "- ".to_owned() };
        let indent = " ".repeat(open.last().map_or(0, |(indent, _)| *indent));
        let words = words.trim().replace('\n', &format!("\n{indent}{}", " ".repeat(bullet.len())));
        let line = format!("{indent}{bullet}{words}");
        match out.last_mut().filter(|_| after_item) {
            Some(list) => *list = format!("{list}\n{line}"),
            None => out.push(line),
        }
        after_item = true;
    }
    out.join("\n\n").replace(is_mark, "")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::guides::markdown::to_html;
    use proptest::prelude::*;

    fn word(level: u32, bullet: &str, words: &str) -> String {
        format!(
            "<p class=MsoListParagraphCxSpMiddle style='margin-left:36.0pt;mso-list:l0 level{level} lfo1'>\
             <![if !supportLists]><span style='font-family:Symbol'>{bullet}<span style='font:7.0pt \"Times New Roman\"'>\
             &nbsp;&nbsp; </span></span><![endif]>{words}<o:p></o:p></p>"
        )
    }

    #[test]
    fn the_lists_of_word_are_lists() {
        let html = format!(
            "<html xmlns:o=\"urn:schemas-microsoft-com:office:office\"><head><style>p.MsoNormal {{color:red}}</style>\
             <!--[if gte mso 9]><xml><w:View>Normal</w:View></xml><![endif]--></head><body><!--StartFragment-->\
             <p class=MsoNormal style='mso-margin-top-alt:auto'>À apporter&nbsp;:<o:p></o:p></p>{}{}{}{}\
             <p class=MsoNormal>Puis <b style='mso-bidi-font-weight:normal'>venez</b>.</p>{}{}<!--EndFragment--></body></html>",
            word(1, "·", "Passeport"),
            word(2, "o", "original"),
            word(2, "o", "copie"),
            word(1, "·", "Photo"),
            word(1, "1.", "À la mairie"),
            word(1, "2.", "Au centre"),
        );
        let markdown = from_pasted(&html);
        assert_eq!(
            markdown,
            "À apporter :\n\n- Passeport\n    - original\n    - copie\n- Photo\n\nPuis **venez**.\n\n1. À la mairie\n2. Au centre"
        );
        assert_eq!(to_html(&markdown).matches("<ul>").count(), 2);
        assert_eq!(to_html(&markdown).matches("<ol>").count(), 1);
    }

    #[test]
    fn what_other_programs_copy_keeps_its_sense() {
        let docs = "<meta charset='utf-8'><b style=\"font-weight:normal;\" id=\"docs-internal-guid-1\"><p dir=\"ltr\">\
             <span style=\"font-weight:400\">Un </span><span style=\"font-weight:700\">mot</span></p>\
             <ul><li dir=\"ltr\"><p>a</p></li></ul></b>";
        assert_eq!(from_pasted(docs), "Un **mot**\n\n- a");
        let table = "<table><tr><th>Jour</th><th>Heure</th></tr><tr><td>lundi</td><td>9 h</td></tr></table>";
        assert_eq!(from_pasted(table), "| Jour | Heure |\n| --- | --- |\n| lundi | 9 h |");
        assert_eq!(from_pasted("<p>a <a href='https://a.org/'>b</a></p>"), "a [b](https://a.org/)");
    }

    #[test]
    fn what_attackers_paste_is_harmless() {
        for hostile in [
            "<img src=x onerror=alert(1)><script>alert(1)</script>",
            "<p style='mso-list:l0 level99999999999 lfo1'><![if !supportLists]>·<![endif]><a href='javascript:x'>a</a>",
            "<p style='mso-list:level1'><![if !supportLists]><script>alert(1)</script>",
            "<span style='font-weight:bold' onclick=x><svg onload=x>",
        ] {
            let html = to_html(&from_pasted(hostile));
            assert!(!html.contains("<script") && !html.contains("javascript:") && !html.contains("onerror="), "{html}");
        }
    }

    proptest! {
        #[test]
        fn anything_can_be_pasted(html in "(<(p|b|span|li|ul|table|td)( style='mso-list:l0 level[0-9] lfo1;font-weight:(bold|normal)')?>|</(p|b|span|li|ul|table)>|<!\\[if !supportLists\\]>|<!\\[endif\\]>|[a-z<>&'\" \u{e100}]{0,6}){0,30}") {
            let markdown = from_pasted(&html);
            prop_assert!(!markdown.contains(is_mark), "{:?}", markdown);
            prop_assert!(!to_html(&markdown).contains("<script"));
        }
    }
}
