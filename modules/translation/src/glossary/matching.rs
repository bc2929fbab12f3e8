//! Finding agreed words in running text, whatever their case, accents, plural or Arabic prefixes. Pure.
//! Only whole words are found, and what is found is always a piece of the text as it stands.

use icu::normalizer::DecomposingNormalizerBorrowed;
use std::collections::HashMap;
use std::ops::Range;

/// Shortest stem that is left when an ending or a prefix is taken away, in letters.
const STEM: usize = 3;

/// What Arabic writes together with the word after it, the longest first; «و» and «ف» may stand before each.
const PREFIXES: [&str; 8] = ["بال", "كال", "لل", "ال", "ب", "ك", "ل", ""];

/// Endings of the plural in the Latin script, with what the singular has instead (accents are folded before).
const PLURALS: [(&str, &str); 9] = [
    ("aux", "al"),
    ("oes", "ao"),
    ("aes", "ao"),
    ("ais", "al"),
    ("ies", "y"),
    ("es", ""),
    ("ns", "m"),
    ("s", ""),
    ("x", ""),
];

fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{640}' | '\u{200c}'..='\u{200f}' | '\u{ad}')
}

fn in_word(c: char) -> bool {
    c.is_alphanumeric() || is_mark(c)
}

fn is_arabic(c: char) -> bool {
    matches!(c, '\u{620}'..='\u{64a}' | '\u{66e}'..='\u{6d3}' | '\u{6fa}'..='\u{6ff}')
}

/// A text without case, accents and vowel marks, its words separated by one space.
pub fn fold(text: &str) -> String {
    let words: Vec<String> =
        spans(text).into_iter().map(|span| bare(&text[span])).filter(|it| !it.is_empty()).collect();
    words.join(" ")
}

fn bare(word: &str) -> String {
    let apart = DecomposingNormalizerBorrowed::new_nfkd().normalize(word);
    let plain = apart.chars().filter(|c| !is_mark(*c)).map(|c| match c {
        'ٱ' => 'ا',
        'ى' | 'ی' => 'ي',
        'ة' => 'ه',
        'ک' => 'ك',
        c => c,
    });
    plain.flat_map(char::to_lowercase).collect()
}

fn spans(text: &str) -> Vec<Range<usize>> {
    let mut spans = Vec::new();
    let mut start = None;
    for (at, c) in text.char_indices() {
        match (start, in_word(c)) {
            (None, true) => start = Some(at),
            (Some(from), false) => {
                spans.push(from..at);
                start = None;
            }
            _ => {}
        }
    }
    spans.extend(start.map(|from| from..text.len()));
    spans
}

/// The stems that a folded word may have, itself first. A text may write more before a word than a glossary does.
fn stems(word: &str, running: bool) -> Vec<String> {
    let mut all = vec![word.to_owned()];
    let mut add = |stem: String| {
        if stem.chars().count() >= STEM && !all.contains(&stem) {
            all.push(stem);
        }
    };
    if word.chars().any(is_arabic) {
        let joined = if running { ["", "و", "ف"].as_slice() } else { &[""] };
        let prefixes = if running { PREFIXES.as_slice() } else { &["ال"] };
        for first in joined {
            let Some(rest) = word.strip_prefix(first) else { continue };
            prefixes.iter().filter_map(|prefix| rest.strip_prefix(prefix)).for_each(|stem| add(stem.to_owned()));
        }
    } else {
        for (plural, singular) in PLURALS {
            if let Some(stem) = word.strip_suffix(plural) {
                add(format!("{stem}{singular}"));
            }
        }
    }
    all
}

/// A wording, ready to be looked for.
pub struct Pattern(Vec<Vec<String>>);

impl Pattern {
    pub fn new(wording: &str) -> Pattern {
        let words = spans(wording).into_iter().map(|span| bare(&wording[span])).filter(|it| !it.is_empty());
        Pattern(words.map(|word| stems(&word, false)).collect())
    }
}

/// A text, read once so that many wordings can be looked for in it.
pub struct Read<'a> {
    text: &'a str,
    words: Vec<(Range<usize>, Vec<String>)>,
    at: HashMap<String, Vec<usize>>,
}

impl<'a> Read<'a> {
    pub fn new(text: &'a str) -> Read<'a> {
        let words =
            spans(text).into_iter().map(|span| (span.clone(), bare(&text[span]))).filter(|(_, it)| !it.is_empty());
        let words: Vec<_> = words.map(|(span, word)| (span, stems(&word, true))).collect();
        let mut at: HashMap<String, Vec<usize>> = HashMap::new();
        for (n, (_, stems)) in words.iter().enumerate() {
            for stem in stems {
                at.entry(stem.clone()).or_default().push(n);
            }
        }
        Read { text, words, at }
    }

    /// Where a wording stands, in bytes, from the first to the last.
    pub fn find(&self, pattern: &Pattern) -> Vec<Range<usize>> {
        let Some((first, rest)) = pattern.0.split_first() else { return Vec::new() };
        let mut starts: Vec<usize> = first.iter().filter_map(|stem| self.at.get(stem)).flatten().copied().collect();
        starts.sort_unstable();
        starts.dedup();
        starts.into_iter().filter_map(|start| self.follows(start, rest)).collect()
    }

    fn follows(&self, start: usize, rest: &[Vec<String>]) -> Option<Range<usize>> {
        let mut last = start;
        for stems in rest {
            let (before, (span, found)) = (&self.words[last].0, self.words.get(last + 1)?);
            let between = &self.text[before.end..span.start];
            let apart = between.contains(['.', '!', '?', '؟', ';', '؛', ':', ',', '،', '\n']);
            if apart || !found.iter().any(|stem| stems.contains(stem)) {
                return None;
            }
            last += 1;
        }
        Some(self.words[start].0.start..self.words[last].0.end)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn found<'a>(text: &'a str, wording: &str) -> Vec<&'a str> {
        Read::new(text).find(&Pattern::new(wording)).into_iter().map(|range| &text[range]).collect()
    }

    #[test]
    fn words_are_found_in_their_other_forms() {
        assert_eq!(found("L’ÉTRANGER et les étrangers", "étranger"), ["ÉTRANGER", "étrangers"]);
        assert_eq!(found("les bureaux municipaux", "bureau municipal"), ["bureaux municipaux"]);
        assert_eq!(found("as certidões", "certidão"), ["certidões"]);
        assert_eq!(found("los trámites y las ciudades", "ciudad"), ["ciudades"]);
        assert_eq!(found("all municipalities", "municipality"), ["municipalities"]);
        assert_eq!(found("dos sans-papiers", "sans papiers"), ["sans-papiers"]);
        assert_eq!(found("وبالإقامةِ والوزارة", "إقامة"), ["وبالإقامةِ"]);
        assert_eq!(found("في الوزارة، للوزارة، ووزارة", "وزارة"), ["الوزارة", "للوزارة", "ووزارة"]);
    }

    #[test]
    fn only_whole_words_in_one_sentence_are_found() {
        for (text, wording) in [
            ("clandestinité", "clandestin"),
            ("le titre. De séjour", "titre de séjour"),
            ("والد", "لد"),
            ("", "mot"),
            ("mot", ""),
            ("mot", "—"),
            ("as", "a"),
        ] {
            assert!(found(text, wording).is_empty(), "{wording} in {text}");
        }
    }

    proptest! {
        #[test]
        fn nothing_makes_it_stumble(text in ".{0,200}", wording in ".{0,20}") {
            for range in Read::new(&text).find(&Pattern::new(&wording)) {
                prop_assert!(!text[range].is_empty());
            }
        }

        #[test]
        fn a_wording_is_found_where_it_is(before in "[a-zé ]{0,20}", wording in "[a-zéèA-Z]{3,12}( [a-zé]{3,12}){0,2}", after in "[a-z ]{0,20}") {
            let text = format!("{before} {wording} {after}");
            prop_assert!(found(&text, &wording).iter().any(|it| *it == wording));
            let (loud, many) = (text.to_uppercase(), format!("{before} {wording}s {after}"));
            prop_assert!(!found(&loud, &wording).is_empty());
            prop_assert!(found(&many, &wording).iter().any(|it| it.starts_with(wording.as_str())));
        }

        #[test]
        fn an_arabic_word_is_found_behind_its_prefixes(
            word in "[ابتثجحخدذرزسشصضطظعغقمنهي]{3,8}",
            prefix in "(و|ف)?(ال|بال|كال|لل|ب|ك|ل)?",
        ) {
            let text = format!("في {prefix}{word}.");
            prop_assert_eq!(found(&text, &word), vec![format!("{prefix}{word}")]);
            let definite = format!("ال{word}");
            prop_assert_eq!(found(&text, &definite).len(), 1);
        }
    }
}
