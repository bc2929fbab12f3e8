//! How alike two segments are, and which stored ones are worth comparing. Pure.
//! Numbers made here are stored: changing how they are made asks for a migration that makes them anew.

use crate::glossary::matching::fold;
use kernel::Lang;
use sha2::{Digest, Sha256};
use similar::TextDiff;

/// Bands of one segment: those that share one are compared.
pub const BANDS: usize = 16;
/// Minima in one band. With 16 bands of 3, two segments that share 60 % of their trigrams meet with 98 %, two that share
/// 10 % (any two of one language) with 1.6 %.
const ROWS: usize = 3;

/// The pair of languages of a segment, without regions: what is said in Brazil helps in Portugal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Pair {
    pub from: Lang,
    pub to: Lang,
}

impl Pair {
    pub fn new(from: Lang, to: Lang) -> Pair {
        Pair { from: from.base(), to: to.base() }
    }
}

fn number(parts: &[&str]) -> i64 {
    let digest = Sha256::digest(parts.join("\u{1f}").as_bytes());
    i64::from_be_bytes(std::array::from_fn(|n| digest[n]))
}

/// What a segment is found by when it is asked for exactly.
pub fn key(pair: Pair, source: &str) -> i64 {
    number(&[pair.from.as_str(), pair.to.as_str(), source])
}

/// SplitMix64's last step: spreads a number over all 64 bits (Steele, Lea, Flood 2014).
const fn spread(mut z: u64) -> u64 {
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ (z >> 31)
}

/// The trigrams of a folded segment, each as a number; numerals count as one another.
fn trigrams(segment: &str) -> Vec<u64> {
    let folded: Vec<char> =
        format!("  {} ", fold(segment)).chars().map(|c| if c.is_numeric() { '0' } else { c }).collect();
    let mut all: Vec<u64> = folded
        .windows(3)
        .map(|it| {
            it.iter().fold(0_u64, |sum, c| spread(sum.wrapping_add(u64::from(u32::from(*c)) + 0x9e37_79b9_7f4a_7c15)))
        })
        .collect();
    all.sort_unstable();
    all.dedup();
    all
}

/// The bands of a segment (MinHash over trigrams, Broder 1997): alike segments share one.
pub fn bands(pair: Pair, segment: &str) -> Vec<i64> {
    let trigrams = trigrams(segment);
    let languages = number(&[pair.from.as_str(), pair.to.as_str()]) as u64;
    let least = |seed: u64| trigrams.iter().map(|it| spread(it ^ spread(seed))).min().unwrap_or_default();
    (0..BANDS)
        .map(|band| {
            let rows = (0..ROWS).map(|row| least((band * ROWS + row) as u64 + 1));
            rows.fold(languages ^ band as u64, |sum, it| spread(sum ^ it)) as i64
        })
        .collect()
}

/// How alike two segments are, in percent: what an edit of one would keep. 100 only for the same.
pub fn likeness(one: &str, other: &str) -> u8 {
    if one == other {
        return 100;
    }
    let ratio = TextDiff::from_chars(one, other).ratio();
    (ratio * 100.0).floor().clamp(0.0, 99.0) as u8
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const FRENCH: Pair = Pair { from: Lang::FR, to: Lang::AR };

    #[test]
    fn small_changes_meet_and_strangers_do_not() {
        let meets = |one: &str, other: &str| {
            let others = bands(FRENCH, other);
            bands(FRENCH, one).iter().any(|band| others.contains(band))
        };
        let known = "Prenez rendez-vous au moins un mois avant la fin de votre séjour autorisé.";
        assert!(meets(known, "Prenez rendez-vous au moins deux mois avant la fin de votre séjour autorisé."));
        assert!(meets(known, "PRENEZ RENDEZ-VOUS au moins un mois avant la fin de votre sejour"));
        assert!(!meets(known, "L’école inscrit les enfants du quartier à tout moment de l’année."));
        let other = Pair::new(Lang::FR, Lang::EN);
        assert!(!bands(other, known).iter().any(|band| bands(FRENCH, known).contains(band)));
    }

    #[test]
    fn what_is_stored_stays_the_same() {
        assert_eq!(key(FRENCH, "Bonjour"), key(Pair::new(Lang::FR, "ar-TN".parse().unwrap()), "Bonjour"));
        let (number, bands) = (key(FRENCH, "Bonjour à tous"), bands(FRENCH, "Bonjour à tous"));
        assert_eq!(
            (number, bands[0], bands[15]),
            (-6_898_432_489_722_883_624, 8_845_687_349_351_266_642, -1_614_501_710_300_187_397)
        );
    }

    proptest! {
        #[test]
        fn likeness_is_whole_only_for_the_same(one in ".{0,60}", other in ".{0,60}") {
            prop_assert_eq!(likeness(&one, &other) == 100, one == other);
            prop_assert_eq!(bands(FRENCH, &one).len(), BANDS);
        }
    }
}
