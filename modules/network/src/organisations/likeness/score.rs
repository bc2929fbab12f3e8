//! How alike two organisations are, from 0 to 1. The order of the two does not matter.

use super::Card;
use super::fold::{acronym, fold, telling};
use kernel::{Id, Territory};
use std::cmp::Ordering;

/// Letters of a name that count; the rest of a longer one tells nothing more.
const LONGEST: usize = 120;
/// Names of one organisation that are compared.
const NAMES: usize = 8;

/// How alike two organisations are.
#[cfg(test)]
pub fn likeness(a: &Card, b: &Card) -> f64 {
    between(&Prepared::of(a), &Prepared::of(b))
}

/// The same, with what was made of them before: folding names again for every pair would take most of the time.
pub(super) fn between(a: &Prepared, b: &Prepared) -> f64 {
    let pairs = a.names.iter().flat_map(|one| b.names.iter().map(move |other| (one, other)));
    let name = pairs.map(|(one, other)| named_alike(one, other)).fold(0.0, f64::max);
    let reached = (a.host.is_some() && a.host == b.host) || (a.digits.is_some() && a.digits == b.digits);
    // A house of associations has one telephone: alone it does not make two names one.
    let said = if reached { name.max(0.6 + 0.4 * name) } else { name };
    (said + place(a, b)).clamp(0.0, 1.0)
}

/// An organisation, ready to be compared.
pub(super) struct Prepared {
    /// Each way of writing it once.
    names: Vec<Name>,
    host: Option<String>,
    digits: Option<String>,
    territory: Option<Id<Territory>>,
    point: Option<(f64, f64)>,
}

impl Prepared {
    pub fn of(card: &Card) -> Prepared {
        let mut names: Vec<Name> = Vec::new();
        for name in card.names.iter().take(NAMES).map(|name| Name::of(name)) {
            if !name.folded.is_empty() && names.iter().all(|known| known.folded != name.folded) {
                names.push(name);
            }
        }
        let (host, digits) = (card.host(), card.digits());
        Prepared { names, host, digits, territory: card.territory, point: card.point }
    }
}

/// A name, ready to be compared.
struct Name {
    folded: String,
    words: Vec<String>,
    numbers: Vec<String>,
    acronym: String,
    /// Its words in order, as one text, as letters, and as groups of three, in order too.
    sorted: String,
    letters: Vec<char>,
    trigrams: Vec<[char; 3]>,
}

impl Name {
    fn of(name: &str) -> Name {
        let folded: String = fold(name).chars().take(LONGEST).collect();
        let words = telling(&folded);
        let mut sorted = words.clone();
        sorted.sort();
        let sorted = sorted.join(" ");
        let numbers = words.iter().filter(|word| word.chars().all(|c| c.is_ascii_digit())).cloned().collect();
        let (acronym, letters, trigrams) = (acronym(&folded), sorted.chars().collect(), trigrams(&sorted));
        Name { folded, words, numbers, acronym, sorted, letters, trigrams }
    }
}

fn named_alike(a: &Name, b: &Name) -> f64 {
    if a.sorted == b.sorted {
        return 1.0;
    }
    let short = |one: &Name, other: &Name| {
        let spelled = one.words.len() == 1 && one.folded.chars().count() >= 3;
        spelled && one.words[0] == other.acronym && other.words.len() > 1
    };
    if short(a, b) || short(b, a) {
        return 0.9;
    }
    // Numbers tell apart what is otherwise the same: «Lycée 2» is not «Lycée 3».
    let apart = if a.numbers == b.numbers { 0.0 } else { 0.3 };
    // Letters are matched greedily from one side: always from the same, so that the order of the two does not matter.
    let written =
        if a.sorted <= b.sorted { jaro_winkler(&a.letters, &b.letters) } else { jaro_winkler(&b.letters, &a.letters) };
    (0.55 * dice(&a.trigrams, &b.trigrams) + 0.45 * written - apart).clamp(0.0, 1.0)
}

/// What the places add or take away.
fn place(a: &Prepared, b: &Prepared) -> f64 {
    let near = match (a.point, b.point) {
        (Some(one), Some(other)) => match kilometres(one, other) {
            km if km < 1.0 => 0.08,
            km if km < 20.0 => 0.0,
            km if km < 100.0 => -0.05,
            _ => -0.15,
        },
        _ => 0.0,
    };
    let home = match (a.territory, b.territory) {
        (Some(one), Some(other)) if one == other => 0.08,
        (Some(_), Some(_)) => -0.1,
        _ => 0.0,
    };
    // One of the two says where; both saying it is no more certain.
    if near < 0.0 || home < 0.0 { f64::min(near, home) } else { f64::max(near, home) }
}

/// Great-circle distance on a sphere of 6,371 km (haversine).
fn kilometres((lat_a, lon_a): (f64, f64), (lat_b, lon_b): (f64, f64)) -> f64 {
    let (dlat, dlon) = ((lat_b - lat_a).to_radians() / 2.0, (lon_b - lon_a).to_radians() / 2.0);
    let root = dlat.sin().powi(2) + lat_a.to_radians().cos() * lat_b.to_radians().cos() * dlon.sin().powi(2);
    2.0 * 6_371.0 * root.clamp(0.0, 1.0).sqrt().asin()
}

/// The groups of three letters of a text between blanks, in order.
fn trigrams(text: &str) -> Vec<[char; 3]> {
    let letters: Vec<char> = format!("  {text} ").chars().collect();
    let mut trigrams: Vec<[char; 3]> = letters.windows(3).map(|it| [it[0], it[1], it[2]]).collect();
    trigrams.sort_unstable();
    trigrams
}

/// Dice's coefficient of two ordered lists: twice what they share, of all there is.
fn dice(a: &[[char; 3]], b: &[[char; 3]]) -> f64 {
    let (mut at, mut of, mut shared) = (0, 0, 0);
    while let (Some(one), Some(other)) = (a.get(at), b.get(of)) {
        match one.cmp(other) {
            Ordering::Less => at += 1,
            Ordering::Greater => of += 1,
            Ordering::Equal => (at, of, shared) = (at + 1, of + 1, shared + 1),
        }
    }
    let all = a.len() + b.len();
    if all == 0 { 0.0 } else { 2.0 * as_f64(shared) / as_f64(all) }
}

pub(super) fn as_f64(count: usize) -> f64 {
    u32::try_from(count).map_or(f64::MAX, f64::from)
}

/// Jaro's measure, raised for a common beginning of up to four letters (Winkler 1990).
fn jaro_winkler(a: &[char], b: &[char]) -> f64 {
    let jaro = jaro(a, b);
    let common = a.iter().zip(b).take(4).take_while(|(one, other)| one == other).count();
    jaro + as_f64(common) * 0.1 * (1.0 - jaro)
}

fn jaro(a: &[char], b: &[char]) -> f64 {
    if a.is_empty() || b.is_empty() {
        return if a.len() == b.len() { 1.0 } else { 0.0 };
    }
    let window = (a.len().max(b.len()) / 2).saturating_sub(1);
    let mut taken = vec![false; b.len()];
    let mut matched = Vec::new();
    for (at, letter) in a.iter().enumerate() {
        let reach = at.saturating_sub(window)..(at + window + 1).min(b.len());
        if let Some(found) = reach.into_iter().find(|other| !taken[*other] && b[*other] == *letter) {
            taken[found] = true;
            matched.push(*letter);
        }
    }
    if matched.is_empty() {
        return 0.0;
    }
    let others = b.iter().zip(&taken).filter(|(_, taken)| **taken).map(|(letter, _)| letter);
    let moved = matched.iter().zip(others).filter(|(one, other)| one != other).count();
    let (same, swapped) = (as_f64(matched.len()), as_f64(moved) / 2.0);
    (same / as_f64(a.len()) + same / as_f64(b.len()) + (same - swapped) / same) / 3.0
}
