//! A glossary that comes back: from a sheet or TBX into terms, compared with those that are there. Pure.
//! A term is known again by its identifier, else by a preferred wording that it shares; what the file does not name stays.

use super::form::{MANY, PROSE, WORDING};
use super::matching::fold;
use super::tbx::BETWEEN;
use super::{Term, Use, Wording};
use kernel::{Id, Lang, Text};
use platform::sheets::{self, LIMITS, Sheet};
use platform::xml::{self as tree, Node};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeSet, HashMap};

/// Most terms of one file.
pub const TERMS: usize = 3_000;

/// Why a file is not read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refused {
    Sheet(sheets::Refused),
    Xml(tree::Refused),
    /// Neither a column nor an entry that says a wording.
    Nothing,
    /// More than [`TERMS`].
    Large,
}

/// A term as a file says it. What it does not say is none.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Incoming {
    pub id: Option<Id<Term>>,
    pub definition: Option<(Lang, String)>,
    pub note: Option<String>,
    pub wordings: Vec<Wording>,
    /// The languages and uses that the file speaks of: the others stay as they are.
    pub said: BTreeSet<(Lang, Use)>,
}

/// Reads a file, by what it is and not by its name.
pub fn read(bytes: &[u8]) -> Result<Vec<Incoming>, Refused> {
    let start = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes).trim_ascii_start();
    let wide = bytes.starts_with(&[0xff, 0xfe, b'<', 0]) || bytes.starts_with(&[0xfe, 0xff, 0, b'<']);
    let terms = if start.first() == Some(&b'<') || wide {
        tbx(&tree::read(bytes).map_err(Refused::Xml)?)
    } else {
        sheet(&sheets::read(bytes, &LIMITS).map_err(Refused::Sheet)?)
    };
    match terms.len() {
        0 => Err(Refused::Nothing),
        many if many > TERMS => Err(Refused::Large),
        _ => Ok(terms),
    }
}

fn tidy(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Columns as the list leaves: `id`, `definition_lang`, `definition`, `note`, `preferred.fr`…
fn sheet(sheet: &Sheet) -> Vec<Incoming> {
    let column = |name: &str| -> Option<(Lang, Use)> {
        let (using, lang) = name.split_once('.')?;
        let using = Use::ALL.into_iter().find(|it| it.as_str() == using)?;
        Some((lang.parse().ok()?, using))
    };
    let columns: Vec<(&str, (Lang, Use))> =
        sheet.columns.iter().filter_map(|name| Some((name.as_str(), column(name)?))).collect();
    if columns.is_empty() {
        return Vec::new();
    }
    let one = |row| {
        let cell = |name: &str| sheet.cell(row, name);
        let wordings = columns.iter().flat_map(|(name, (lang, using))| {
            let texts = cell(name).unwrap_or_default().split(BETWEEN.trim()).map(tidy).filter(|text| !text.is_empty());
            texts.map(|text| Wording { lang: *lang, using: *using, text }).collect::<Vec<_>>()
        });
        let lang = cell("definition_lang").and_then(|tag| tag.parse().ok());
        let definition = lang.zip(cell("definition").filter(|text| !text.is_empty()).map(str::to_owned));
        Incoming {
            id: cell("id").and_then(|id| id.parse().ok()),
            definition,
            note: cell("note").filter(|note| !note.is_empty()).map(str::to_owned),
            wordings: wordings.collect(),
            said: columns.iter().map(|(_, said)| *said).collect(),
        }
    };
    sheet.rows.iter().map(one).filter(|it| !it.wordings.is_empty()).collect()
}

fn below<'a>(node: &'a Node, names: &[&str], into: &mut Vec<&'a Node>) {
    for child in node.nodes() {
        if names.contains(&child.name.as_str()) {
            into.push(child);
        } else {
            below(child, names, into);
        }
    }
}

fn said(node: &Node) -> String {
    let mut text = String::new();
    for child in &node.children {
        match child {
            tree::Child::Text(words) => text.push_str(words),
            tree::Child::Node(inner) => text.push_str(&said(inner)),
        }
    }
    tidy(&text)
}

fn first<'a>(node: &'a Node, name: &str) -> Option<&'a Node> {
    let mut found = Vec::new();
    below(node, &[name], &mut found);
    found.into_iter().next()
}

/// TBX of 2008 (`termEntry`, `langSet`, `tig`, `ntig`) and of 2019 (`conceptEntry`, `langSec`, `termSec`).
fn tbx(root: &Node) -> Vec<Incoming> {
    let mut entries = Vec::new();
    below(root, &["termEntry", "conceptEntry"], &mut entries);
    let one = |entry: &&Node| {
        let mut incoming = Incoming::default();
        let id = entry.get("id");
        incoming.id = id.strip_prefix('t').unwrap_or(id).parse().ok();
        incoming.note = entry.named("note").next().map(said).filter(|note| !note.is_empty());
        let definition = entry.nodes().find(|it| it.name == "descrip" && it.get("type") == "definition");
        incoming.definition = definition.and_then(|it| Some((it.get("xml:lang").parse().ok()?, said(it))));
        let mut languages = Vec::new();
        below(entry, &["langSet", "langSec"], &mut languages);
        for set in languages {
            let Ok(lang) = set.get("xml:lang").parse::<Lang>() else { continue };
            incoming.said.extend(Use::ALL.map(|using| (lang, using)));
            let mut terms = Vec::new();
            below(set, &["tig", "ntig", "termSec"], &mut terms);
            for term in terms {
                let Some(text) = first(term, "term").map(said).filter(|text| !text.is_empty()) else { continue };
                let mut notes = Vec::new();
                below(term, &["termNote"], &mut notes);
                let status = notes.into_iter().find(|it| it.get("type") == "administrativeStatus").map(said);
                let using = match status.as_deref().unwrap_or_default() {
                    it if it.starts_with("deprecated") || it.starts_with("superseded") => Use::Forbidden,
                    it if it.starts_with("admitted") => Use::Allowed,
                    _ => Use::Preferred,
                };
                incoming.wordings.push(Wording { lang, using, text });
            }
        }
        incoming
    };
    entries.iter().map(one).filter(|it| !it.wordings.is_empty()).collect()
}

/// What would become of a term of a file.
#[derive(Debug, Clone, PartialEq)]
pub enum Verdict {
    New(Term),
    /// What it would be; the one that is there is beside it.
    Changed(Term),
    Same,
    /// It has no preferred wording, or one that is too long, or one that is also to be avoided.
    Wrong,
}

fn fits(term: &Term) -> bool {
    let many = |lang: Lang, using| term.wordings.iter().filter(|it| it.lang == lang && it.using == using).count();
    let clash = |it: &&Wording| {
        it.using == Use::Forbidden
            && term.wordings.iter().any(|other| {
                other.lang == it.lang && other.using != Use::Forbidden && fold(&other.text) == fold(&it.text)
            })
    };
    let short = |it: &Wording| it.text.chars().count() <= WORDING && !fold(&it.text).is_empty();
    term.wordings.iter().any(|it| it.using == Use::Preferred)
        && term.wordings.iter().all(|it| short(it) && many(it.lang, it.using) <= MANY)
        && !term.wordings.iter().any(|it| clash(&it))
        && term.note.chars().count() <= PROSE
        && term.definition.as_ref().is_none_or(|it| it.said().chars().count() <= PROSE)
}

/// The term that a file says, over the one that is there: what it does not speak of stays.
fn over(there: &Term, it: &Incoming) -> Term {
    let mut term = there.clone();
    term.wordings.retain(|wording| !it.said.contains(&(wording.lang, wording.using)));
    term.wordings.extend(it.wordings.iter().cloned());
    if let Some((lang, text)) = &it.definition {
        let same = term.definition.as_ref().is_some_and(|known| known.source() == *lang && known.said() == text);
        if !same {
            term.definition = Some(Text::new(*lang, text.clone()));
        }
    }
    if let Some(note) = &it.note {
        term.note.clone_from(note);
    }
    term
}

/// Whether two terms say the same, in whatever order.
fn alike(one: &Term, other: &Term) -> bool {
    let all = |term: &Term| -> BTreeSet<(Lang, Use, String)> {
        term.wordings.iter().map(|it| (it.lang, it.using, it.text.clone())).collect()
    };
    all(one) == all(other) && one.note == other.note && one.definition == other.definition
}

/// Compares the terms of a file with those of a scope; `fresh` is what a new one is made from.
pub fn compare(all: &[Incoming], there: &[Term], fresh: &Term) -> Vec<Verdict> {
    let by_id: HashMap<Id<Term>, &Term> = there.iter().map(|term| (term.id, term)).collect();
    let mut by_wording: HashMap<(Lang, String), &Term> = HashMap::new();
    for term in there {
        for it in term.wordings.iter().filter(|it| it.using == Use::Preferred) {
            by_wording.entry((it.lang, fold(&it.text))).or_insert(term);
        }
    }
    let mut taken: BTreeSet<Id<Term>> = BTreeSet::new();
    let one = |it: &Incoming| {
        let preferred = it.wordings.iter().filter(|it| it.using == Use::Preferred);
        let shared = || preferred.clone().find_map(|it| by_wording.get(&(it.lang, fold(&it.text)))).copied();
        let known = it.id.and_then(|id| by_id.get(&id).copied()).or_else(shared);
        let Some(known) = known else {
            let term = over(&Term { id: Id::new(), ..fresh.clone() }, it);
            return if fits(&term) { Verdict::New(term) } else { Verdict::Wrong };
        };
        // Two lines for one term: the first counts.
        if !taken.insert(known.id) {
            return Verdict::Wrong;
        }
        let term = over(known, it);
        match () {
            () if alike(&term, known) => Verdict::Same,
            () if fits(&term) => Verdict::Changed(term),
            () => Verdict::Wrong,
        }
    };
    all.iter().map(one).collect()
}

#[cfg(test)]
mod tests {
    use super::super::model::sample;
    use super::super::tbx as files;
    use super::*;
    use jiff::Timestamp;
    use kernel::Scope;
    use platform::Locale;
    use platform::sheets::Format;
    use proptest::prelude::*;

    fn terms() -> Vec<Term> {
        let mut card = sample(&[
            (Lang::FR, Use::Preferred, "titre de séjour"),
            (Lang::FR, Use::Forbidden, "papiers"),
            (Lang::AR, Use::Preferred, "بطاقة إقامة"),
        ]);
        card.id = Id::derived("test", "card");
        card.definition = Some(Text::new(Lang::FR, "Ce qui permet de rester."));
        card.note = "Une note".into();
        let mut desk = sample(&[(Lang::FR, Use::Preferred, "guichet"), (Lang::FR, Use::Allowed, "accueil")]);
        desk.id = Id::derived("test", "desk");
        vec![card, desk]
    }

    fn fresh() -> Term {
        Term { wordings: Vec::new(), ..sample(&[]) }
    }

    #[test]
    fn what_leaves_comes_back_the_same() {
        let all = terms();
        for format in [Format::Csv, Format::Xlsx] {
            let file = files::sheet(&all, format, &Locale::new(Lang::FR), Timestamp::UNIX_EPOCH).unwrap();
            let back = read(&file).unwrap();
            assert!(compare(&back, &all, &fresh()).iter().all(|it| *it == Verdict::Same), "{format:?}: {back:?}");
        }
        let back = read(&files::tbx(&all, Lang::FR).unwrap()).unwrap();
        assert!(compare(&back, &all, &fresh()).iter().all(|it| *it == Verdict::Same), "{back:?}");
    }

    #[test]
    fn a_partial_sheet_changes_what_it_names_alone() {
        let all = terms();
        let file = "preferred.fr,preferred.es\nTITRE DE SEJOUR,permiso de residencia\nmot neuf,palabra\n,sola\n";
        let verdicts = compare(&read(file.as_bytes()).unwrap(), &all, &fresh());
        let [Verdict::Changed(card), Verdict::New(new), Verdict::New(_)] = &verdicts[..] else {
            panic!("{verdicts:?}")
        };
        assert_eq!(card.said(Lang::FR, Use::Forbidden), ["papiers"]);
        assert_eq!(
            (card.said(Lang::ES, Use::Preferred), card.note.as_str()),
            (vec!["permiso de residencia"], "Une note")
        );
        assert_eq!((new.said(Lang::FR, Use::Preferred), new.scope), (vec!["mot neuf"], Scope::Network));
    }

    #[test]
    fn what_cannot_be_a_term_is_told_apart() {
        let all = terms();
        let long = "a".repeat(WORDING + 1);
        let file = format!("preferred.fr,forbidden.fr\nmot,Mots\n{long},\n,seul\nguichet,\nguichet,\n");
        let verdicts = compare(&read(file.as_bytes()).unwrap(), &all, &fresh());
        assert_eq!(verdicts.iter().filter(|it| **it == Verdict::Wrong).count(), 3, "{verdicts:?}");
        for wrong in ["nom,prénom\na,b\n", "<a/>", "<martif><text/></martif>"] {
            assert_eq!(read(wrong.as_bytes()), Err(Refused::Nothing), "{wrong}");
        }
        let bomb = b"<!DOCTYPE a [<!ENTITY b \"bb\">]><martif>&b;</martif>";
        assert_eq!(read(bomb), Err(Refused::Xml(tree::Refused::Entities)));
    }

    #[test]
    fn tbx_of_2019_is_read_too() {
        let file = "<tbx type=\"TBX-Basic\" style=\"dca\" xml:lang=\"en\" xmlns=\"urn:iso:std:iso:30042:ed-2\"><text><body>\
            <conceptEntry id=\"c1\"><langSec xml:lang=\"fr\"><termSec><term>mot</term></termSec>\
            <termSec><term>vieux mot</term><termNote type=\"administrativeStatus\">deprecatedTerm-admn-sts</termNote></termSec></langSec>\
            <langSec xml:lang=\"ar\"><termSec><term>كلمة</term></termSec></langSec></conceptEntry></body></text></tbx>";
        let read = read(file.as_bytes()).unwrap().remove(0);
        let uses: Vec<(Lang, Use)> = read.wordings.iter().map(|it| (it.lang, it.using)).collect();
        assert_eq!(uses, [(Lang::FR, Use::Preferred), (Lang::FR, Use::Forbidden), (Lang::AR, Use::Preferred)]);
    }

    proptest! {
        #[test]
        fn nothing_makes_it_stumble(bytes in proptest::collection::vec(any::<u8>(), 0..300), text in "[<>a-z.,|\"\n= ]{0,120}") {
            for file in [bytes.as_slice(), text.as_bytes()] {
                if let Ok(read) = read(file) {
                    let _ = compare(&read, &terms(), &fresh());
                }
            }
        }
    }
}
