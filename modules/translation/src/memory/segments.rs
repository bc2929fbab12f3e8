//! Cutting a text and its translation into pieces that belong together. Pure.
//! Only what can be paired without guessing is cut: otherwise the longer piece stays whole.

use icu::segmenter::SentenceSegmenter;
use icu::segmenter::options::SentenceBreakInvariantOptions;

/// Longest segment that is kept, in characters: more than a paragraph is looked for by nobody.
const LONGEST: usize = 2_000;
/// Shortest segment that is kept, in letters.
const SHORTEST: usize = 2;

/// The paragraphs of a text, without empty ones.
fn paragraphs(text: &str) -> Vec<&str> {
    text.lines().map(str::trim).filter(|line| !line.is_empty()).collect()
}

/// The sentences of a paragraph.
pub fn sentences(paragraph: &str) -> Vec<&str> {
    let segmenter = SentenceSegmenter::new(SentenceBreakInvariantOptions::default());
    let breaks: Vec<usize> = segmenter.segment_str(paragraph).collect();
    let all = breaks.windows(2).map(|pair| paragraph[pair[0]..pair[1]].trim());
    all.filter(|it| !it.is_empty()).collect()
}

/// A segment as it is compared: single spaces, nothing at its ends.
pub fn plain(segment: &str) -> String {
    segment.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Whether a segment is worth keeping and looking for.
pub fn counts(segment: &str) -> bool {
    let letters = segment.chars().filter(|c| c.is_alphabetic()).count();
    letters >= SHORTEST && segment.chars().count() <= LONGEST
}

/// Pairs of a source and its translation: whole, by paragraph and by sentence, as far as their numbers agree.
pub fn pairs(source: &str, target: &str) -> Vec<(String, String)> {
    let mut all = vec![(source, target)];
    let (left, right) = (paragraphs(source), paragraphs(target));
    if left.len() == right.len() {
        for (left, right) in left.into_iter().zip(right) {
            all.push((left, right));
            let (ones, others) = (sentences(left), sentences(right));
            if ones.len() == others.len() {
                all.extend(ones.into_iter().zip(others));
            }
        }
    }
    let mut kept: Vec<(String, String)> = Vec::new();
    for (source, target) in all {
        let pair = (plain(source), plain(target));
        if counts(&pair.0) && counts(&pair.1) && !kept.contains(&pair) {
            kept.push(pair);
        }
    }
    kept
}

/// What is looked for in place of a text that waits: the text itself, and each of its sentences.
pub fn asked(text: &str) -> Vec<String> {
    let mut all = vec![plain(text)];
    for sentence in paragraphs(text).into_iter().flat_map(sentences) {
        let sentence = plain(sentence);
        if !all.contains(&sentence) {
            all.push(sentence);
        }
    }
    all.retain(|it| counts(it));
    all
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn sentences_are_paired_when_there_are_as_many() {
        let found =
            pairs("Venez le matin. Prenez un ticket.\n\nC’est gratuit.", "تعال صباحا. خذ تذكرة.\n\nالخدمة مجانية.");
        assert!(found.contains(&("Prenez un ticket.".into(), "خذ تذكرة.".into())), "{found:?}");
        assert!(found.contains(&("C’est gratuit.".into(), "الخدمة مجانية.".into())), "{found:?}");
        assert_eq!(found.len(), 5, "{found:?}");
        let uneven = pairs("Venez le matin. Prenez un ticket.", "تعال صباحا وخذ تذكرة.");
        assert_eq!(uneven.len(), 1, "{uneven:?}");
    }

    #[test]
    fn numbers_and_nothing_are_not_kept() {
        assert!(pairs("71 000 000", "71 000 000").is_empty());
        assert!(pairs("Bonjour", " ").is_empty());
        assert!(pairs(&"mot ".repeat(600), "كلمة").is_empty());
        assert_eq!(asked("Un. Deux.\nUn."), ["Un. Deux. Un.", "Un.", "Deux."]);
    }

    proptest! {
        #[test]
        fn nothing_makes_it_stumble(source in "(?s).{0,300}", target in "(?s).{0,300}") {
            for (left, right) in pairs(&source, &target) {
                prop_assert!(plain(&source).contains(&left) && plain(&target).contains(&right));
            }
        }
    }
}
