//! A term: what is meant, and how each language says it. Pure.
//! A term has at least one wording, and no wording is both wanted and to be avoided.

use super::matching::{Pattern, Read, fold};
use kernel::{Id, Lang, Scope, Text};
use serde::{Deserialize, Serialize};
use std::ops::Range;

/// How a wording is to be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Use {
    Preferred,
    Allowed,
    Forbidden,
}

impl Use {
    pub const ALL: [Use; 3] = [Use::Preferred, Use::Allowed, Use::Forbidden];

    pub const fn as_str(self) -> &'static str {
        match self {
            Use::Preferred => "preferred",
            Use::Allowed => "allowed",
            Use::Forbidden => "forbidden",
        }
    }
}

/// One way to say it in one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Wording {
    pub lang: Lang,
    #[serde(rename = "use")]
    pub using: Use,
    pub text: String,
}

/// Something that must be said in the same words everywhere.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Term {
    pub id: Id<Term>,
    pub scope: Scope,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub definition: Option<Text>,
    /// For those who translate, in whatever language they share.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
    pub wordings: Vec<Wording>,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub archived: bool,
    /// Counts the times it was written, from 1.
    pub revision: i64,
}

impl Term {
    /// The wordings of one language and use. `pt-BR` counts as `pt`.
    pub fn said(&self, lang: Lang, using: Use) -> Vec<&str> {
        let same = self.wordings.iter().filter(|it| it.lang.base() == lang.base() && it.using == using);
        same.map(|it| it.text.as_str()).collect()
    }

    /// The languages that have a wording, in the order in which they were written.
    pub fn languages(&self) -> Vec<Lang> {
        let mut all: Vec<Lang> = Vec::new();
        for it in &self.wordings {
            if !all.contains(&it.lang) {
                all.push(it.lang);
            }
        }
        all
    }

    /// What the term is called in a language, or else in the first that it has.
    pub fn name(&self, lang: Lang) -> (&str, Lang) {
        let mut best = self.wordings.iter().collect::<Vec<_>>();
        best.sort_by_key(|it| (it.lang.base() != lang.base(), it.using));
        best.first().map_or(("", lang), |it| (it.text.as_str(), it.lang))
    }

    /// All that it can be found by.
    pub fn folded(&self) -> String {
        let all: Vec<String> = self.wordings.iter().map(|it| fold(&it.text)).collect();
        all.join(" / ")
    }
}

/// A term found in a text that is to be translated.
#[derive(Debug, Clone, PartialEq)]
pub struct Hint<'a> {
    pub term: &'a Term,
    /// As the text says it.
    pub found: &'a str,
}

/// A wording in a translation that is to be avoided.
#[derive(Debug, Clone, PartialEq)]
pub struct Warning<'a> {
    pub term: &'a Term,
    pub used: &'a str,
}

fn hits(term: &Term, lang: Lang, text: &Read<'_>, wanted: impl Fn(Use) -> bool) -> Vec<Range<usize>> {
    let said = term.wordings.iter().filter(|it| it.lang.base() == lang.base() && wanted(it.using));
    said.flat_map(|it| text.find(&Pattern::new(&it.text))).collect()
}

/// The terms that a text speaks of, in the order in which it does.
pub fn hints<'a>(terms: &'a [Term], lang: Lang, text: &'a str) -> Vec<Hint<'a>> {
    let read = Read::new(text);
    let mut found: Vec<(Range<usize>, &Term)> = Vec::new();
    for term in terms {
        found.extend(hits(term, lang, &read, |_| true).into_iter().min_by_key(|it| it.start).map(|it| (it, term)));
    }
    // «titre de séjour» speaks of nothing that «titre» alone would say.
    let inside = |one: &Range<usize>| {
        found.iter().any(|(other, _)| other.start <= one.start && one.end <= other.end && other.len() > one.len())
    };
    let mut kept: Vec<_> = found.iter().filter(|(range, _)| !inside(range)).collect();
    kept.sort_by_key(|(range, _)| range.start);
    kept.into_iter().map(|(range, term)| Hint { term, found: &text[range.clone()] }).collect()
}

/// The wordings of a text that are to be avoided in its language; not those that are part of one that is wanted.
pub fn warnings<'a>(terms: &'a [Term], lang: Lang, text: &'a str) -> Vec<Warning<'a>> {
    let read = Read::new(text);
    let mut found = Vec::new();
    for term in terms {
        let bad = hits(term, lang, &read, |using| using == Use::Forbidden);
        if bad.is_empty() {
            continue;
        }
        let good = hits(term, lang, &read, |using| using != Use::Forbidden);
        let within = |one: &Range<usize>| good.iter().any(|it| it.start <= one.start && one.end <= it.end);
        let bad = bad.into_iter().find(|it| !within(it));
        found.extend(bad.map(|it| Warning { term, used: &text[it] }));
    }
    found
}

#[cfg(test)]
pub(crate) fn sample(wordings: &[(Lang, Use, &str)]) -> Term {
    let wordings =
        wordings.iter().map(|(lang, using, text)| Wording { lang: *lang, using: *using, text: (*text).into() });
    Term {
        id: Id::derived("test", "term"),
        scope: Scope::Network,
        definition: None,
        note: String::new(),
        wordings: wordings.collect(),
        archived: false,
        revision: 1,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use Use::{Allowed, Forbidden, Preferred};

    #[test]
    fn terms_of_a_text_come_in_its_order_and_the_longest_wins() {
        let terms = [
            sample(&[(Lang::FR, Preferred, "titre"), (Lang::AR, Preferred, "عنوان")]),
            sample(&[(Lang::FR, Preferred, "titre de séjour"), (Lang::AR, Preferred, "بطاقة إقامة")]),
            sample(&[(Lang::FR, Preferred, "rendez-vous")]),
        ];
        let text = "Prenez rendez-vous. Les TITRES DE SÉJOUR sont gratuits.";
        let found: Vec<&str> = hints(&terms, Lang::FR, text).iter().map(|it| it.found).collect();
        assert_eq!(found, ["rendez-vous", "TITRES DE SÉJOUR"]);
        assert!(hints(&terms, Lang::AR, text).is_empty());
        assert_eq!(hints(&terms, Lang::AR, "وبطاقة الإقامة").len(), 1);
    }

    #[test]
    fn what_is_to_be_avoided_is_seen_unless_it_is_part_of_what_is_wanted() {
        let terms = [sample(&[
            (Lang::FR, Preferred, "personne en situation irrégulière"),
            (Lang::FR, Forbidden, "irrégulier"),
            (Lang::FR, Forbidden, "irrégulière"),
            (Lang::FR, Forbidden, "clandestin"),
            (Lang::FR, Allowed, "personne sans papiers"),
        ])];
        assert!(warnings(&terms, Lang::FR, "Une personne en situation irrégulière").is_empty());
        assert_eq!(warnings(&terms, Lang::FR, "Les Clandestins aussi")[0].used, "Clandestins");
        assert_eq!(
            warnings(&terms, Lang::FR, "personne en situation irrégulière, dite irrégulière")[0].used,
            "irrégulière"
        );
    }

    #[test]
    fn a_region_speaks_its_language() {
        let brazil: Lang = "pt-BR".parse().unwrap();
        let term = sample(&[(brazil, Preferred, "carteira"), (Lang::PT, Forbidden, "papel")]);
        assert_eq!(term.said(Lang::PT, Preferred), ["carteira"]);
        assert_eq!(warnings(&[term], brazil, "Traga o papel")[0].used, "papel");
    }
}
