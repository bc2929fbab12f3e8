//! What is close to what: languages that are read without being spoken, themes that touch, forms of work that can stand for each
//! other. Pure; the tables are short and told in full, and all of them are symmetric but reading.

use crate::modality::Modality;
use kernel::Lang;

/// How far somebody who works in the first language reads a plain text in the second, unless both know it. In the order of
/// magnitude of the written cloze tests of Gooskens, van Heuven et al., «Mutual intelligibility between closely related
/// languages in Europe» (International Journal of Multilingualism 15, 2018), rounded; pairs that are not named do not read
/// each other.
const READS: &[(&str, &str, f32)] = &[
    ("pt", "es", 0.75),
    ("es", "pt", 0.65),
    ("es", "ca", 0.65),
    ("ca", "es", 0.9),
    ("es", "gl", 0.8),
    ("gl", "es", 0.9),
    ("pt", "gl", 0.85),
    ("gl", "pt", 0.8),
    ("es", "it", 0.5),
    ("it", "es", 0.5),
    ("pt", "it", 0.4),
    ("it", "pt", 0.35),
    ("fr", "es", 0.3),
    ("fr", "it", 0.3),
    ("es", "fr", 0.25),
    ("pt", "fr", 0.3),
    ("fr", "pt", 0.25),
    ("it", "fr", 0.3),
];
/// Where an interpreter of the network knows both.
pub const INTERPRETED: f32 = 0.45;
/// Where nobody is known to help.
pub const APART: f32 = 0.1;

/// How far somebody of the first language follows the second.
pub fn reads(own: Lang, other: Lang) -> f32 {
    if own.base() == other.base() {
        return 1.0;
    }
    let (own, other) = (own.base(), other.base());
    let of = |it: &&(&str, &str, f32)| it.0 == own.as_str() && it.1 == other.as_str();
    READS.iter().find(of).map_or(0.0, |it| it.2)
}

/// Usual themes that touch each other, by their codes: an institution that knows one often knows the other.
const TOUCH: &[(&str, &str)] = &[
    ("orientation", "papers"),
    ("orientation", "social"),
    ("papers", "legal"),
    ("legal", "protection"),
    ("legal", "work"),
    ("protection", "family"),
    ("protection", "housing"),
    ("health", "mental-health"),
    ("health", "family"),
    ("mental-health", "protection"),
    ("education", "language-classes"),
    ("education", "family"),
    ("language-classes", "culture"),
    ("work", "education"),
    ("housing", "social"),
    ("food", "social"),
];
/// A theme and the one it lies in.
const PARENT: f32 = 0.6;
/// Themes of one parent, and themes that touch.
const SISTER: f32 = 0.35;

/// A theme, as far as its neighbours go.
#[derive(Debug, Clone)]
pub struct Theme<'a> {
    pub code: &'a str,
    /// Its place in the list and that of its parent.
    pub parent: Option<usize>,
}

/// How close two themes of a list are: 1 for the same.
pub fn themes(all: &[Theme<'_>], one: usize, other: usize) -> f32 {
    let (Some(a), Some(b)) = (all.get(one), all.get(other)) else { return 0.0 };
    let touch = |it: &(&str, &str)| (it.0 == a.code && it.1 == b.code) || (it.0 == b.code && it.1 == a.code);
    match () {
        () if one == other => 1.0,
        () if a.parent == Some(other) || b.parent == Some(one) => PARENT,
        () if (a.parent.is_some() && a.parent == b.parent) || TOUCH.iter().any(touch) => SISTER,
        () => 0.0,
    }
}

/// Forms of work that can stand for each other.
const STANDS_FOR: &[(Modality, Modality)] = &[
    (Modality::Visit, Modality::StudyVisit),
    (Modality::Visit, Modality::StaffExchange),
    (Modality::StudyVisit, Modality::StaffExchange),
    (Modality::Expert, Modality::Training),
    (Modality::Expert, Modality::Remote),
    (Modality::Expert, Modality::Project),
    (Modality::Remote, Modality::Tools),
    (Modality::Remote, Modality::Training),
];
/// How well such a form stands for the other.
const INSTEAD: f32 = 0.5;
/// Where one side says nothing of forms, as practices do: whoever did something can tell of it.
pub const UNSAID: f32 = 0.6;

/// The place of a form in a set of bits.
pub fn bit(it: Modality) -> u16 {
    1 << Modality::ALL.iter().position(|known| *known == it).unwrap_or_default()
}

/// The forms that can stand for those of a set.
pub fn instead(of: u16) -> u16 {
    let is = |it: Modality| of & bit(it) != 0;
    STANDS_FOR.iter().fold(0, |all, (a, b)| all | if is(*a) { bit(*b) } else { 0 } | if is(*b) { bit(*a) } else { 0 })
}

/// How well what one side can fits what the other seeks.
pub fn modalities(one: u16, other: u16, other_instead: u16) -> f32 {
    if one == 0 || other == 0 {
        UNSAID
    } else if one & other != 0 {
        1.0
    } else if one & other_instead != 0 {
        INSTEAD
    } else {
        0.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tables_are_symmetric_where_they_should_be() {
        for a in Modality::ALL {
            for b in Modality::ALL {
                let (one, other) = (bit(*a), bit(*b));
                assert_eq!(modalities(one, other, instead(other)), modalities(other, one, instead(one)), "{a:?} {b:?}");
            }
        }
        let codes = ["papers", "legal", "protection", "food"].map(|code| Theme { code, parent: None });
        assert_eq!(themes(&codes, 0, 1), themes(&codes, 1, 0));
        assert_eq!(themes(&codes, 2, 2), 1.0);
        assert_eq!(themes(&codes, 0, 3), 0.0);
    }

    #[test]
    fn who_reads_what_is_not_the_same_both_ways() {
        assert!(reads(Lang::PT, Lang::ES) > reads(Lang::ES, Lang::PT));
        assert_eq!(reads("pt-BR".parse().unwrap(), Lang::PT), 1.0);
        assert_eq!(reads(Lang::AR, Lang::FR), 0.0);
    }
}
