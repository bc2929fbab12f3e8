//! Texts as a machine may read them: what must stay is marked, and put back afterwards. Pure.
//! Each line goes by itself, so that what lies between them stays. A text whose marks did not all come back is not used.

use crate::exchange::inline::{Piece, pieces};
use crate::glossary::{Term, Use, model};
use kernel::Lang;
use platform::translator::Speaks;
use platform::xml::{self as tree, Child, Node};
use std::fmt::Write as _;

/// A line that is sent, with what its marks stand for.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Line {
    marked: String,
    marks: Vec<Mark>,
}

/// What one mark stands for.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Mark {
    /// Comes back as it is.
    Kept(String),
    /// Stands around words: `**`, `[` and `](https://…)`.
    Around(String, String),
}

/// A text, cut into what is sent and what is not.
#[derive(Debug, Clone, Default)]
pub struct Marked {
    /// Of each line: what stands before it, the line if it says something, and what stands after.
    lines: Vec<(String, Option<Line>, String)>,
}

/// Escapes what would be a mark.
fn escape(out: &mut String, words: &str) {
    for c in words.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            c => out.push(c),
        }
    }
}

/// How a machine is told that something stays: DeepL by the name of an element that it ignores, LibreTranslate by the
/// attribute of HTML that says so.
fn kept(speaks: Speaks, out: &mut String, number: usize, content: &str) {
    let (open, close) = match speaks {
        Speaks::DeepL => (format!("<x id=\"{number}\">"), "</x>"),
        Speaks::LibreTranslate => (format!("<span id=\"{number}\" translate=\"no\">"), "</span>"),
    };
    out.push_str(&open);
    escape(out, content);
    out.push_str(close);
}

fn around(speaks: Speaks) -> &'static str {
    match speaks {
        Speaks::DeepL => "g",
        Speaks::LibreTranslate => "span",
    }
}

/// The codes that stand around words, by their numbers among the pieces: where each opens and closes.
fn pairs(all: &[Piece<'_>]) -> Vec<(usize, usize)> {
    let mut open: Vec<(usize, &str)> = Vec::new();
    let mut found = Vec::new();
    for (n, piece) in all.iter().enumerate() {
        let Piece::Code(code) = piece else { continue };
        let closes =
            |known: &str| (known == "[" && code.starts_with("](")) || (known == *code && matches!(*code, "**" | "__"));
        if let Some(at) = open.iter().rposition(|(_, known)| closes(known)) {
            found.push((open[at].0, n));
            // What was opened in between closes nowhere: pairs never cross.
            open.truncate(at);
        } else if matches!(*code, "**" | "__" | "[") {
            open.push((n, code));
        }
    }
    found
}

/// Marks one line.
fn line(speaks: Speaks, text: &str, terms: &[Term], from: Lang, to: Lang) -> Option<Line> {
    let all = pieces(text);
    if !all.iter().any(|piece| matches!(piece, Piece::Words(words) if words.chars().any(char::is_alphabetic))) {
        return None;
    }
    let pairs = pairs(&all);
    let (mut marked, mut marks) = (String::new(), Vec::new());
    let mut numbers: Vec<(usize, usize)> = Vec::new();
    for (n, piece) in all.iter().enumerate() {
        match piece {
            Piece::Words(words) => said(speaks, &mut marked, &mut marks, words, terms, from, to),
            Piece::Code(code) => {
                if let Some((_, close)) = pairs.iter().find(|(open, _)| *open == n) {
                    let Piece::Code(after) = all[*close] else { continue };
                    marks.push(Mark::Around((*code).to_owned(), after.to_owned()));
                    numbers.push((*close, marks.len()));
                    let _ = write!(marked, "<{} id=\"{}\">", around(speaks), marks.len());
                } else if numbers.iter().any(|(close, _)| *close == n) {
                    let _ = write!(marked, "</{}>", around(speaks));
                } else {
                    marks.push(Mark::Kept((*code).to_owned()));
                    kept(speaks, &mut marked, marks.len(), code);
                }
            }
        }
    }
    Some(Line { marked, marks })
}

/// An agreed wording, with a capital where the text has one.
fn as_written(found: &str, wording: &str) -> String {
    let (capital, mut letters) = (found.chars().next().is_some_and(char::is_uppercase), wording.chars());
    match letters.next().filter(|_| capital) {
        Some(first) => first.to_uppercase().chain(letters).collect(),
        None => wording.to_owned(),
    }
}

/// Words, with the agreed wording in place of each term that has exactly one.
fn said(speaks: Speaks, out: &mut String, marks: &mut Vec<Mark>, words: &str, terms: &[Term], from: Lang, to: Lang) {
    let mut at = 0;
    for hint in model::hints(terms, from, words) {
        let wordings = hint.term.said(to, Use::Preferred);
        let start = hint.found.as_ptr() as usize - words.as_ptr() as usize;
        let [wording] = wordings[..] else { continue };
        if start < at {
            continue;
        }
        escape(out, &words[at..start]);
        let wording = as_written(hint.found, wording);
        kept(speaks, out, marks.len() + 1, &wording);
        marks.push(Mark::Kept(wording));
        at = start + hint.found.len();
    }
    escape(out, &words[at..]);
}

impl Marked {
    pub fn new(speaks: Speaks, text: &str, terms: &[Term], from: Lang, to: Lang) -> Marked {
        let lines = text.split('\n').map(|whole| {
            let inner = whole.trim();
            let start = whole.len() - whole.trim_start().len();
            let (before, after) = (&whole[..start], &whole[start + inner.len()..]);
            match line(speaks, inner, terms, from, to) {
                Some(line) => (before.to_owned(), Some(line), after.to_owned()),
                None => (whole.to_owned(), None, String::new()),
            }
        });
        Marked { lines: lines.collect() }
    }

    /// What is sent.
    pub fn sent(&self) -> impl Iterator<Item = &str> {
        self.lines.iter().filter_map(|(_, line, _)| Some(line.as_ref()?.marked.as_str()))
    }

    /// The text that came back for what was sent, in its order; none when something that must stay is not in it.
    pub fn back(&self, came: &[String]) -> Option<String> {
        let mut came = came.iter();
        let mut lines = Vec::new();
        for (before, line, after) in &self.lines {
            let said = match line {
                Some(line) => restored(line, came.next()?)?,
                None => String::new(),
            };
            lines.push(format!("{before}{said}{after}"));
        }
        came.next().is_none().then(|| lines.join("\n"))
    }
}

fn restored(line: &Line, came: &str) -> Option<String> {
    // HTML has names for what XML has none for; of those a machine writes this one.
    let plain = came.replace("&nbsp;", "\u{a0}");
    let root = tree::read(format!("<t>{plain}</t>").as_bytes()).ok()?;
    let mut seen = vec![false; line.marks.len()];
    let mut text = String::new();
    put(&root, line, &mut seen, &mut text)?;
    (seen.iter().all(|it| *it) && !text.trim().is_empty()).then(|| text.trim().to_owned())
}

fn put(node: &Node, line: &Line, seen: &mut [bool], out: &mut String) -> Option<()> {
    for child in &node.children {
        match child {
            Child::Text(words) => out.push_str(words),
            Child::Node(inner) => {
                let number: usize = inner.get("id").parse().ok()?;
                let known = seen.get_mut(number.checked_sub(1)?)?;
                // The same mark twice would say something twice.
                if std::mem::replace(known, true) {
                    return None;
                }
                match &line.marks[number - 1] {
                    Mark::Kept(code) => out.push_str(code),
                    Mark::Around(open, close) => {
                        out.push_str(open);
                        put(inner, line, seen, out)?;
                        out.push_str(close);
                    }
                }
            }
        }
    }
    Some(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::glossary::model::sample;
    use proptest::prelude::*;

    const BOTH: [Speaks; 2] = [Speaks::LibreTranslate, Speaks::DeepL];

    fn marked(speaks: Speaks, text: &str) -> Marked {
        Marked::new(speaks, text, &[], Lang::FR, Lang::AR)
    }

    #[test]
    fn what_must_stay_is_marked_as_each_machine_wants_it() {
        let text = "Voir **la [carte](https://a.example/?a=1&b=2)** & le +216 71 000 014";
        let deepl = marked(Speaks::DeepL, text);
        assert_eq!(
            deepl.sent().collect::<Vec<_>>(),
            ["Voir <g id=\"1\">la <g id=\"2\">carte</g></g> &amp; le <x id=\"3\">+216 71 000 014</x>"]
        );
        let libre = marked(Speaks::LibreTranslate, text);
        assert_eq!(
            libre.sent().collect::<Vec<_>>(),
            [
                "Voir <span id=\"1\">la <span id=\"2\">carte</span></span> &amp; le <span id=\"3\" translate=\"no\">+216 71 000 014</span>"
            ]
        );
        let came = "<x id=\"3\">+216 71 000 014</x> &amp; <g id=\"1\">انظر <g id=\"2\">الخريطة</g></g>".to_owned();
        assert_eq!(
            deepl.back(&[came]).as_deref(),
            Some("+216 71 000 014 & **انظر [الخريطة](https://a.example/?a=1&b=2)**")
        );
    }

    #[test]
    fn lines_stay_lines() {
        let text = "## Le titre\n\n- Un\n- 71 000 014\n  deux ";
        let marked = marked(Speaks::DeepL, text);
        assert_eq!(marked.sent().count(), 3);
        let came = ["<x id=\"1\">## </x>العنوان", "<x id=\"1\">- </x>واحد", "اثنان"].map(str::to_owned);
        assert_eq!(marked.back(&came).as_deref(), Some("## العنوان\n\n- واحد\n- 71 000 014\n  اثنان "));
    }

    #[test]
    fn terms_take_their_agreed_wording() {
        let terms =
            [sample(&[(Lang::FR, Use::Preferred, "titre de séjour"), (Lang::AR, Use::Preferred, "بطاقة إقامة")])];
        let marked = Marked::new(Speaks::DeepL, "Votre titre de séjour.", &terms, Lang::FR, Lang::AR);
        assert_eq!(marked.sent().collect::<Vec<_>>(), ["Votre <x id=\"1\">بطاقة إقامة</x>."]);
    }

    #[test]
    fn what_lost_or_doubled_a_mark_is_not_used() {
        let marked = marked(Speaks::LibreTranslate, "Le **mot** ici");
        for wrong in [
            "الكلمة هنا",
            "<span id=\"1\">ا</span><span id=\"1\">ب</span>",
            "<span id=\"2\">ا</span>",
            "<b>ا</b><span id=\"1\">ب</span>",
            "<span id=\"1\">ا",
            "&copy; <span id=\"1\">ا</span>",
            "",
        ] {
            assert_eq!(marked.back(&[wrong.to_owned()]), None, "{wrong}");
        }
        assert_eq!(marked.back(&[]), None);
        let twice = "<span id=\"1\">ا</span>".to_owned();
        assert_eq!(marked.back(&[twice.clone(), twice]), None);
    }

    proptest! {
        #[test]
        fn a_machine_that_changes_nothing_gives_back_what_was_said(text in "[a-zé<>&\"' *_\\[\\]()`{}#\n0-9.+-]{0,80}") {
            for speaks in BOTH {
                let marked = marked(speaks, &text);
                let came: Vec<String> = marked.sent().map(str::to_owned).collect();
                let back = marked.back(&came).unwrap();
                let bare = |text: &str| text.split('\n').map(|line| line.trim().to_owned()).collect::<Vec<_>>();
                prop_assert_eq!(bare(&back), bare(&text));
            }
        }

        #[test]
        fn no_answer_makes_it_stumble(came in "(?s)[a-z<>/&;= \"1-3]{0,60}") {
            for speaks in BOTH {
                let _ = marked(speaks, "Le **mot** [ici](https://a.example)").back(std::slice::from_ref(&came));
            }
        }
    }
}
