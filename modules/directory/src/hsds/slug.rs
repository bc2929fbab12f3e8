//! The readable part of an address, made from a name in any script.
//! A slug has at most 60 characters: lower-case letters and digits of any script, single hyphens between them.

use icu::normalizer::{ComposingNormalizerBorrowed, DecomposingNormalizerBorrowed};
use icu::properties::{CodePointMapData, props::GeneralCategory};
use std::collections::HashSet;
use uuid::Uuid;

const LONGEST: usize = 60;

/// The first of `slug`, `slug-2`, `slug-3`… that is not taken.
pub fn unused(slug: &str, taken: &[String]) -> String {
    let mut names = std::iter::once(slug.to_owned()).chain((2..).map(|number| format!("{slug}-{number}")));
    names.find(|name| !taken.contains(name)).unwrap_or_default()
}

/// `Île-de-France & Cie` → `ile-de-france-cie`. Empty if the name has neither letters nor digits.
pub fn slug(name: &str) -> String {
    let apart = DecomposingNormalizerBorrowed::new_nfkd().normalize(name);
    // Latin, Greek and Cyrillic accents go; the vowel signs of other scripts are part of the word and stay.
    let bare: String = apart.chars().filter(|c| !matches!(c, '\u{300}'..='\u{36f}' | '\'' | '’')).collect();
    let whole = ComposingNormalizerBorrowed::new_nfc().normalize(&bare);
    let mut out = String::new();
    let mut length = 0;
    for c in whole.chars().flat_map(char::to_lowercase) {
        if length == LONGEST {
            break;
        }
        if c.is_alphanumeric() || is_mark(c) && !out.is_empty() {
            out.push(c);
            length += 1;
        } else if !out.is_empty() && !out.ends_with('-') {
            out.push('-');
            length += 1;
        }
    }
    out.truncate(out.trim_end_matches('-').len());
    out
}

/// A sign that is written on a letter, such as the Indic virama.
fn is_mark(c: char) -> bool {
    let category = CodePointMapData::<GeneralCategory>::new().get(c);
    matches!(category, GeneralCategory::NonspacingMark | GeneralCategory::SpacingMark)
}

/// Makes `wanted` unique among `taken` by adding the end of the record's identifier, the same at every import.
pub(super) fn unique<S: std::hash::Hash + Eq + Clone>(
    wanted: &str,
    id: Uuid,
    scope: &S,
    taken: &mut HashSet<(S, String)>,
) -> String {
    let hex = id.simple().to_string();
    let tail = &hex[hex.len() - 6..];
    let short: String = wanted.chars().take(LONGEST - 7).collect();
    let with_tail = format!("{}-{tail}", short.trim_end_matches('-'));
    let candidates = [wanted.to_owned(), with_tail.trim_start_matches('-').to_owned(), hex.clone()];
    let found = candidates.into_iter().find(|slug| !slug.is_empty() && !taken.contains(&(scope.clone(), slug.clone())));
    let found = found.unwrap_or(hex);
    taken.insert((scope.clone(), found.clone()));
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_in_any_script() {
        assert_eq!(slug("Île-de-France & Cie"), "ile-de-france-cie");
        assert_eq!(slug("L’accueil d'été"), "laccueil-dete");
        assert_eq!(slug("مركز الاستقبال"), "مركز-الاستقبال");
        assert_eq!(slug("हिन्दी केंद्र"), "हिन्दी-केंद्र");
        assert_eq!(slug(" !!! "), "");
        assert_eq!(slug(&"a b".repeat(60)).chars().count(), 60);
    }

    #[test]
    fn the_second_of_a_name_gets_the_end_of_its_id() {
        let mut taken = HashSet::new();
        let id = Uuid::from_u128(0xabc123);
        assert_eq!(unique("a", Uuid::nil(), &(), &mut taken), "a");
        assert_eq!(unique("a", id, &(), &mut taken), "a-abc123");
        assert_eq!(unique("a", id, &(), &mut taken), id.simple().to_string());
        assert_eq!(unique("", Uuid::nil(), &(), &mut taken), "000000");
    }
}
