//! The thesaurus: the things that institutions speak of, found in texts of five languages as the same things. Pure.
//! A word counts in the language in which it was said alone, so that false friends of two languages never meet.

use kernel::{Lang, Text};
use platform::folding::fold;
use search::Synonyms;
use std::collections::{BTreeMap, HashMap};

const WORDS: &str = include_str!("lexicon.txt");
/// The languages of its columns.
const COLUMNS: [Lang; 5] = [Lang::ES, Lang::PT, Lang::FR, Lang::EN, Lang::AR];
/// Letters that a plural adds.
const PLURAL: usize = 2;
/// Things that one text names, at most: who names everything says nothing.
pub const THINGS: usize = 1_024;

/// A word of a wording.
#[derive(Debug, Clone)]
struct Piece {
    stem: String,
    /// Whether any ending may follow.
    open: bool,
}

impl Piece {
    fn is(&self, word: &str) -> bool {
        let same = |word: &str| {
            word.strip_prefix(self.stem.as_str()).is_some_and(|rest| {
                self.open || (rest.chars().count() <= if self.stem.chars().count() < 4 { 0 } else { PLURAL })
            })
        };
        same(word) || bare(word).is_some_and(same)
    }
}

/// An Arabic word without what is written together with it: and, so, by, to, as, the.
pub(super) fn bare(word: &str) -> Option<&str> {
    let is_arabic = word.chars().next().is_some_and(|c| ('\u{600}'..='\u{6ff}').contains(&c));
    if !is_arabic {
        return None;
    }
    let rest = word.strip_prefix(['و', 'ف']).unwrap_or(word);
    let rest = rest.strip_prefix("لل").or_else(|| {
        let rest = rest.strip_prefix(['ب', 'ك', 'ل']).unwrap_or(rest);
        rest.strip_prefix("ال")
    });
    rest.filter(|rest| rest.chars().count() >= 3)
}

#[derive(Debug, Clone)]
struct Wording {
    pieces: Vec<Piece>,
    thing: u16,
}

/// A thing found in a text, in the words in which it was said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    pub thing: u16,
    pub said: String,
}

/// Words by what they mean.
#[derive(Debug, Clone, Default)]
pub struct Lexicon {
    things: HashMap<String, u16>,
    /// By language and the first two letters.
    wordings: HashMap<(Lang, String), Vec<Wording>>,
}

fn head(word: &str) -> String {
    word.chars().take(2).collect()
}

impl Lexicon {
    /// The words that come along.
    pub fn usual() -> Lexicon {
        let mut lexicon = Lexicon::default();
        for line in WORDS.lines().filter(|line| !line.starts_with('#') && !line.trim().is_empty()) {
            let mut columns = line.split('|').map(str::trim);
            let Some(name) = columns.next() else { continue };
            for (lang, wordings) in COLUMNS.into_iter().zip(columns) {
                wordings.split(',').for_each(|wording| lexicon.add(lang, wording.trim(), name));
            }
        }
        for lang in COLUMNS {
            lexicon.widen(lang, &Synonyms::default());
        }
        lexicon
    }

    /// A way to say something. What cannot be told apart is left out.
    pub fn add(&mut self, lang: Lang, wording: &str, name: &str) {
        let pieces: Vec<Piece> = wording
            .split_whitespace()
            .flat_map(|word| {
                let open = word.ends_with('*');
                let words: Vec<String> = fold(word.trim_end_matches('*')).split(' ').map(str::to_owned).collect();
                let last = words.len();
                words.into_iter().enumerate().map(move |(n, stem)| Piece { stem, open: open && n + 1 == last })
            })
            .filter(|piece| !piece.stem.is_empty())
            .collect();
        let next = self.things.len();
        let Some(first) = pieces.first().filter(|_| next < THINGS || self.things.contains_key(name)) else { return };
        let thing = *self.things.entry(name.to_owned()).or_insert(next as u16);
        let key = (lang.base(), head(&first.stem));
        self.wordings.entry(key).or_default().push(Wording { pieces, thing });
    }

    /// The names of a theme, word by word, as words for it.
    pub fn theme(&mut self, code: &str, name: &Text) {
        for (lang, version) in name.versions() {
            let whole = fold(&version.value);
            for word in whole.split(' ').filter(|word| word.chars().count() >= 5) {
                self.add(lang, word, &format!("theme {code}"));
            }
        }
    }

    /// Words that people search with mean what the words mean beside which they stand.
    fn widen(&mut self, lang: Lang, synonyms: &Synonyms) {
        let names: HashMap<u16, String> = self.things.iter().map(|(name, thing)| (*thing, name.clone())).collect();
        for (from, to) in synonyms.groups_of(lang.as_str()) {
            let things = |it: &String| self.find(lang, it).into_iter().map(|found| found.thing).collect::<Vec<_>>();
            let Some(meant) = to.iter().map(things).find(|it| it.len() == 1) else { continue };
            let new: Vec<String> = from.iter().filter(|it| things(it).is_empty()).cloned().collect();
            if let Some(name) = meant.first().and_then(|thing| names.get(thing)) {
                new.iter().for_each(|wording| self.add(lang, wording, name));
            }
        }
    }

    /// The things that a text names, each as often as it does; the longest wording wins at each place.
    pub fn find(&self, lang: Lang, text: &str) -> Vec<Found> {
        let words: Vec<(&str, String)> = words(text).map(|word| (word, fold(word))).collect();
        let lang = lang.base();
        let mut found = Vec::new();
        let mut at = 0;
        while at < words.len() {
            let long = self.longest(lang, &words[at..]);
            if let Some((thing, length)) = long {
                let said: Vec<&str> = words[at..at + length].iter().map(|(word, _)| *word).collect();
                found.push(Found { thing, said: said.join(" ") });
                at += length;
            } else {
                at += 1;
            }
        }
        found
    }

    fn longest(&self, lang: Lang, words: &[(&str, String)]) -> Option<(u16, usize)> {
        let (_, first) = words.first()?;
        let heads = [Some(head(first)), bare(first).map(head)];
        let all = heads.into_iter().flatten().filter_map(|head| self.wordings.get(&(lang, head))).flatten();
        let fits = |it: &&Wording| {
            it.pieces.len() <= words.len() && it.pieces.iter().zip(words).all(|(piece, (_, word))| piece.is(word))
        };
        // Of equally long ones the closest to what was said.
        let size = |it: &&Wording| (it.pieces.len(), it.pieces.iter().map(|it| it.stem.len()).sum::<usize>());
        all.filter(fits).max_by_key(size).map(|it| (it.thing, it.pieces.len()))
    }

    /// What two texts both name, in the words of each.
    pub fn shared(&self, one: &[(Lang, &str)], other: &[(Lang, &str)]) -> Vec<(u16, String, String)> {
        let all = |texts: &[(Lang, &str)]| {
            let mut said: BTreeMap<u16, String> = BTreeMap::new();
            for it in texts.iter().flat_map(|(lang, text)| self.find(*lang, text)) {
                said.entry(it.thing).or_insert(it.said);
            }
            said
        };
        let mut theirs = all(other);
        all(one).into_iter().filter_map(|(thing, said)| Some((thing, said, theirs.remove(&thing)?))).collect()
    }
}

/// The words of a text as they are written; vowel signs and the stretched line are part of a word.
pub(super) fn words(text: &str) -> impl Iterator<Item = &str> {
    let is_mark = |c: char| matches!(c, '\u{64b}'..='\u{652}' | '\u{640}' | '\u{300}'..='\u{36f}');
    text.split(move |c: char| !c.is_alphanumeric() && !is_mark(c)).filter(|word| !word.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_thing_is_found_in_every_language() {
        let lexicon = Lexicon::usual();
        let things = |lang: Lang, text: &str| -> Vec<u16> {
            let mut all: Vec<u16> = lexicon.find(lang, text).into_iter().map(|it| it.thing).collect();
            all.sort_unstable();
            all
        };
        let spanish = things(Lang::ES, "Casa de acogida para mujeres que huyen de la violencia");
        assert_eq!(spanish.len(), 3);
        for (lang, text) in [
            (Lang::PT, "Abrigo para mulheres que fogem da violência"),
            (Lang::FR, "Foyer pour des femmes qui fuient des violences"),
            (Lang::EN, "A shelter for women who flee violence"),
            (Lang::AR, "مأوى للنساء الهاربات من العنف"),
        ] {
            assert_eq!(things(lang, text), spanish, "{lang}");
        }
        // The whole wording wins over its words, and a word of another language says nothing.
        assert_eq!(things(Lang::ES, "cursos de idiomas").len(), 1);
        assert!(things(Lang::EN, "mujeres").is_empty());
    }

    #[test]
    fn every_line_says_it_in_every_language() {
        for line in WORDS.lines().filter(|line| !line.starts_with('#') && !line.trim().is_empty()) {
            assert_eq!(line.split('|').filter(|it| !it.trim().is_empty()).count(), 6, "{line}");
        }
    }

    #[test]
    fn what_was_said_is_told_as_it_was_written() {
        let lexicon = Lexicon::usual();
        let shared = lexicon.shared(&[(Lang::ES, "Tutela de niñas")], &[(Lang::PT, "A tutela das Crianças")]);
        let said: Vec<(&str, &str)> = shared.iter().map(|(_, a, b)| (a.as_str(), b.as_str())).collect();
        assert!(said.contains(&("niñas", "Crianças")), "{said:?}");
    }
}
