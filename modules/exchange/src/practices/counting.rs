//! How many words a text has, in any script, as Unicode cuts them (UAX #29).
//! A browser's `Intl.Segmenter` counts the same, so what one sees while writing is what counts.

use icu::segmenter::WordSegmenter;
use icu::segmenter::options::WordBreakInvariantOptions;
use std::ops::RangeInclusive;

/// Words of a summary that can be handed in.
pub const SUMMARY: RangeInclusive<usize> = 75..=100;

/// The words of a text: pieces with a letter or a digit, not signs and blanks. (What the segmenter says of a piece does not
/// serve: a word that ends with a mark, as in Arabic, is no word to it.)
pub fn words(text: &str) -> usize {
    let cut = WordSegmenter::new_for_non_complex_scripts(WordBreakInvariantOptions::default());
    let ends: Vec<usize> = cut.segment_str(text).collect();
    ends.windows(2).filter(|piece| text[piece[0]..piece[1]].contains(char::is_alphanumeric)).count()
}

#[cfg(test)]
mod tests {
    use super::words;

    #[test]
    fn words_are_counted_in_any_script() {
        assert_eq!(words(""), 0);
        assert_eq!(words(" … — ! "), 0);
        assert_eq!(words("Una ventanilla única, abierta en 2024."), 6);
        assert_eq!(words("L’accueil d’ici"), 2);
        assert_eq!(words("شباكٌ واحدٌ للوثائق والصحة، مفتوحٌ كل يوم."), 7);
        assert_eq!(words("Здравствуйте, добро пожаловать"), 3);
    }
}
