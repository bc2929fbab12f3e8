//! The form of a term: read from what was typed, checked, and given back with what to mend. Pure.
//! What was typed is kept whole, so that nobody types it twice.

use super::matching::fold;
use super::{Term, Use, Wording};
use crate::msg;
use kernel::{Id, Lang, Scope, Text};
use messages::Message;
use std::collections::BTreeMap;

/// Longest wording, in characters.
pub const WORDING: usize = 120;
/// Longest definition or note, in characters.
pub const PROSE: usize = 1_000;
/// Most wordings of one language and use.
pub const MANY: usize = 20;

/// What was typed, by field.
#[derive(Debug, Clone, Default)]
pub struct Typed(BTreeMap<String, String>);

/// What is wrong: name of the field, and the words beside it.
pub type Errors = Vec<(String, Message)>;

impl Typed {
    pub fn new(pairs: Vec<(String, String)>) -> Typed {
        // Of two fields with one name the first counts, as everywhere.
        Typed(pairs.into_iter().rev().map(|(name, value)| (name, value.replace("\r\n", "\n"))).collect())
    }

    /// As the form shows a term that is there.
    pub fn of(term: &Term) -> Typed {
        let mut fields = BTreeMap::from([("note".to_owned(), term.note.clone())]);
        if let Some(definition) = &term.definition {
            let shown = definition.show(definition.source());
            fields.insert("definition".to_owned(), shown.value.clone());
            fields.insert("definition_lang".to_owned(), shown.lang.to_string());
        }
        for it in &term.wordings {
            let name = field(it.using, it.lang);
            fields.entry(name).and_modify(|there| *there = format!("{there}\n{}", it.text)).or_insert(it.text.clone());
        }
        fields.insert("revision".to_owned(), term.revision.to_string());
        Typed(fields)
    }

    pub fn get(&self, name: &str) -> &str {
        self.0.get(name).map_or("", String::as_str)
    }

    /// Says that the one who types has now seen this revision.
    pub fn see(&mut self, revision: i64) {
        self.0.insert("revision".to_owned(), revision.to_string());
    }

    /// The languages that the form asks for: those of the interface, those already used, and the one chosen beside them.
    pub fn languages(&self) -> Vec<Lang> {
        let mut all = Lang::INTERFACE.to_vec();
        let named = self.0.keys().filter_map(|name| name.split_once('.')?.1.parse().ok());
        for lang in named.chain(self.get("other").parse().ok()) {
            if !all.contains(&lang) {
                all.push(lang);
            }
        }
        all
    }
}

/// The name of a field of wordings.
pub fn field(using: Use, lang: Lang) -> String {
    format!("{}.{lang}", using.as_str())
}

/// Wordings as typed, one a line; the same twice is one.
fn lines(typed: &str) -> Vec<String> {
    let mut all: Vec<String> = Vec::new();
    for line in typed.lines() {
        let line = line.split_whitespace().collect::<Vec<_>>().join(" ");
        if !line.is_empty() && !all.contains(&line) {
            all.push(line);
        }
    }
    all
}

/// The wordings of the form, checked.
fn wordings(typed: &Typed, errors: &mut Errors) -> Vec<Wording> {
    let mut all: Vec<Wording> = Vec::new();
    for lang in typed.languages() {
        let mut known: Vec<(String, Use)> = Vec::new();
        for using in Use::ALL {
            let (name, lines) = (field(using, lang), lines(typed.get(&field(using, lang))));
            if lines.len() > MANY {
                errors.push((name.clone(), msg::glossary_too_many(MANY)));
            }
            if lines.iter().any(|line| line.chars().count() > WORDING) {
                errors.push((name.clone(), platform::msg::field_too_long(WORDING)));
            }
            if lines.iter().any(|line| fold(line).is_empty()) {
                errors.push((name.clone(), msg::glossary_no_word()));
            }
            for text in lines {
                let same = fold(&text);
                let twice = known.iter().any(|(other, use_)| *other == same && *use_ != using);
                if twice && using == Use::Forbidden {
                    errors.push((name.clone(), msg::glossary_both(text.clone())));
                }
                known.push((same, using));
                all.push(Wording { lang, using, text });
            }
        }
    }
    if !all.iter().any(|it| it.using == Use::Preferred) {
        errors.push((field(Use::Preferred, Lang::INTERFACE[0]), msg::glossary_needed()));
    }
    all
}

/// The term that was typed, or what to mend.
pub fn read(typed: &Typed, id: Id<Term>, scope: Scope) -> Result<Term, Errors> {
    let mut errors = Errors::new();
    let wordings = wordings(typed, &mut errors);
    let prose = |name: &str| typed.get(name).trim().replace(|c: char| c.is_control() && c != '\n', " ");
    let (definition, note) = (prose("definition"), prose("note"));
    for (name, text) in [("definition", &definition), ("note", &note)] {
        if text.chars().count() > PROSE {
            errors.push((name.to_owned(), platform::msg::field_too_long(PROSE)));
        }
    }
    let lang: Option<Lang> = typed.get("definition_lang").parse().ok();
    if !definition.is_empty() && lang.is_none() {
        errors.push(("definition_lang".to_owned(), msg::glossary_which_language()));
    }
    if !typed.get("other").trim().is_empty() && typed.get("other").parse::<Lang>().is_err() {
        errors.push(("other".to_owned(), msg::glossary_unknown_language()));
    }
    if !errors.is_empty() {
        return Err(errors);
    }
    let definition = lang.filter(|_| !definition.is_empty()).map(|lang| Text::new(lang, definition));
    Ok(Term { id, scope, definition, note, wordings, archived: false, revision: 1 })
}

#[cfg(test)]
mod tests {
    use super::super::model::sample;
    use super::*;

    fn typed(pairs: &[(&str, &str)]) -> Typed {
        Typed::new(pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect())
    }

    fn wrong(pairs: &[(&str, &str)]) -> Vec<String> {
        let errors = read(&typed(pairs), Id::new(), Scope::Network).unwrap_err();
        errors.into_iter().map(|(name, _)| name).collect()
    }

    #[test]
    fn a_form_gives_back_the_term_that_filled_it() {
        let mut term = sample(&[
            (Lang::FR, Use::Preferred, "titre de séjour"),
            (Lang::FR, Use::Forbidden, "papiers"),
            (Lang::FR, Use::Forbidden, "carte"),
            ("uk".parse().unwrap(), Use::Preferred, "дозвіл"),
        ]);
        term.definition = Some(Text::new(Lang::FR, "Ce qui permet de rester."));
        term.note = "Deux\nlignes".into();
        let again = read(&Typed::of(&term), term.id, term.scope).unwrap();
        assert_eq!(again, term);
    }

    #[test]
    fn what_is_wrong_is_said_beside_its_field() {
        assert_eq!(wrong(&[]), ["preferred.fr"]);
        assert_eq!(wrong(&[("preferred.fr", "Mot"), ("forbidden.fr", "mots\nMOT")]), ["forbidden.fr"]);
        assert_eq!(wrong(&[("preferred.fr", "mot"), ("definition", "…")]), ["definition_lang"]);
        assert_eq!(wrong(&[("preferred.fr", "mot"), ("other", "klingon!")]), ["other"]);
        assert_eq!(wrong(&[("preferred.fr", "—")]), ["preferred.fr"]);
        assert_eq!(wrong(&[("preferred.ar", &"كلمة ".repeat(60))]), ["preferred.ar"]);
        assert_eq!(wrong(&[("preferred.fr", "mot"), ("note", &"a".repeat(PROSE + 1))]), ["note"]);
    }
}
