//! Light stemming of Arabic, and the plurals it cannot reach.
//! Invariant: at least two letters of a word always remain.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::{letters, words};

/// Definite articles with the particles written onto them.
const ARTICLES: [&str; 6] = ["وال", "بال", "كال", "فال", "ال", "لل"];

/// Endings in the order they are tried, each once.
const ENDINGS: [&str; 10] = ["ها", "ان", "ات", "ون", "ين", "يه", "ية", "ه", "ة", "ي"];

/// Beginnings of words whose first letter is their own and not the conjunction "and". Light10 cuts it from all, so that
/// it would tell وثيقة from الوثيقة.
const OWN_WAW: [&str; 40] = [
    "واجب", "واحد", "والد", "واقع", "وثاي", "وثيق", "وجب", "وجه", "وجود", "وحد", "وحيد", "ودي", "ورش", "ورق", "وزار",
    "وزر", "وزن", "وزير", "وساط", "وساي", "وسيط", "وسيل", "وصاي", "وصفه", "وصل", "وصول", "وصي", "وضع", "وطن", "وظاي",
    "وظيف", "وفا", "وفد", "وقاي", "وقت", "وقف", "وكال", "وكيل", "ولاد", "ولاي",
];

/// Plurals made by changing the inside of the word, which no stripping finds: stem of the plural to stem of the singular.
static BROKEN_PLURALS: LazyLock<HashMap<String, String>> = LazyLock::new(|| {
    let mut stems = HashMap::new();
    for line in include_str!("../../plurals/ar.txt").lines().filter(|line| !line.starts_with('#')) {
        let Some((singular, plurals)) = line.split_once(':') else { continue };
        let singular = light(&normalised(singular));
        for plural in plurals.split_whitespace() {
            let plural = light(&normalised(plural));
            if plural != singular {
                stems.insert(plural, singular.clone());
            }
        }
    }
    stems
});

/// Turns a normalised word into its stem; always keeps the token.
pub(super) fn stem(word: &mut String) -> bool {
    if word.chars().next().is_some_and(|first| ('\u{621}'..='\u{6d3}').contains(&first)) {
        let light = light(word);
        *word = BROKEN_PLURALS.get(&light).cloned().unwrap_or(light);
        fold_ending(word);
    }
    true
}

/// Ta marbuta to ha: only after stemming, which tells them apart. Always keeps the token.
pub(super) fn fold_ending(word: &mut String) -> bool {
    if word.ends_with('ة') {
        word.pop();
        word.push('ه');
    }
    true
}

/// Light10: L. S. Larkey, L. Ballesteros, M. E. Connell, "Improving stemming for Arabic information retrieval: light
/// stemming and co-occurrence analysis", SIGIR 2002. The conjunction goes when three letters remain, then one article,
/// then every ending in turn, when two remain. Words that begin with waw themselves keep it.
fn light(word: &str) -> String {
    let mut stem = word;
    let own = OWN_WAW.iter().any(|own| stem.starts_with(own)) || stem.starts_with("ولد");
    if let Some(rest) = stem.strip_prefix('و')
        && length(rest) >= 3
        && !own
    {
        stem = rest;
    }
    if let Some(rest) = ARTICLES.iter().find_map(|article| stem.strip_prefix(article).filter(|rest| length(rest) >= 2))
    {
        stem = rest;
    }
    for ending in ENDINGS {
        if let Some(rest) = stem.strip_suffix(ending)
            && length(rest) >= 2
        {
            stem = rest;
        }
    }
    stem.to_owned()
}

fn length(word: &str) -> usize {
    word.chars().count()
}

fn normalised(word: &str) -> String {
    let word = word.trim();
    let mut out = String::new();
    if let Some((from, to)) = words::next_word(word, 0) {
        letters::write(&word[from..to], &mut out);
    }
    out
}
