//! How alike two organisations are, from 0 to 1. The order of the two does not matter.

use super::Card;
use super::fold::{acronym, fold, telling};
use std::collections::HashMap;

/// Letters of a name that count; the rest of a longer one tells nothing more.
const LONGEST: usize = 120;
/// Names of one organisation that are compared.
const NAMES: usize = 8;

/// How alike two organisations are.
#[cfg(test)]
pub fn likeness(a: &Card, b: &Card) -> f64 {
    between((a, &prepared(a)), (b, &prepared(b)))
}

/// The same, with what was made of their names before: folding them again for every pair would take most of the time.
pub(super) fn between((a, mine): (&Card, &[Prepared]), (b, theirs): (&Card, &[Prepared])) -> f64 {
    let pairs = mine.iter().flat_map(|one| theirs.iter().map(move |other| (one, other)));
    let name = pairs.map(|(one, other)| named_alike(one, other)).fold(0.0, f64::max);
    let reached = (a.host().is_some() && a.host() == b.host()) || (a.digits().is_some() && a.digits() == b.digits());
    // A house of associations has one telephone: alone it does not make two names one.
    let said = if reached { name.max(0.6 + 0.4 * name) } else { name };
    (said + place(a, b)).clamp(0.0, 1.0)
}

/// A name, ready to be compared.
pub(super) struct Prepared {
    folded: String,
    words: Vec<String>,
    sorted: String,
    acronym: String,
}

pub(super) fn prepared(card: &Card) -> Vec<Prepared> {
    let prepare = |name: &String| {
        let folded: String = fold(name).chars().take(LONGEST).collect();
        let words = telling(&folded);
        let mut sorted = words.clone();
        sorted.sort();
        Prepared { acronym: acronym(&folded), sorted: sorted.join(" "), words, folded }
    };
    card.names.iter().take(NAMES).map(prepare).filter(|it| !it.folded.is_empty()).collect()
}

fn named_alike(a: &Prepared, b: &Prepared) -> f64 {
    if a.sorted == b.sorted {
        return 1.0;
    }
    let short = |one: &Prepared, other: &Prepared| {
        let spelled = one.words.len() == 1 && one.folded.chars().count() >= 3;
        spelled && one.words[0] == other.acronym && other.words.len() > 1
    };
    if short(a, b) || short(b, a) {
        return 0.9;
    }
    // Numbers tell apart what is otherwise the same: «Lycée 2» is not «Lycée 3».
    let numbers = |it: &Prepared| -> Vec<String> {
        it.words.iter().filter(|word| word.chars().all(|c| c.is_ascii_digit())).cloned().collect()
    };
    let apart = if numbers(a) == numbers(b) { 0.0 } else { 0.3 };
    let written = jaro_winkler(&a.sorted, &b.sorted);
    (0.55 * trigrams(&a.sorted, &b.sorted) + 0.45 * written - apart).clamp(0.0, 1.0)
}

/// What the places add or take away.
fn place(a: &Card, b: &Card) -> f64 {
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

/// Dice's coefficient of the trigrams of two texts, each between blanks.
fn trigrams(a: &str, b: &str) -> f64 {
    let grams = |text: &str| {
        let letters: Vec<char> = format!("  {text} ").chars().collect();
        let mut counted: HashMap<[char; 3], usize> = HashMap::new();
        letters.windows(3).for_each(|it| *counted.entry([it[0], it[1], it[2]]).or_default() += 1);
        counted
    };
    let (a, b) = (grams(a), grams(b));
    let shared: usize = a.iter().map(|(gram, count)| *count.min(b.get(gram).unwrap_or(&0))).sum();
    let all: usize = a.values().sum::<usize>() + b.values().sum::<usize>();
    if all == 0 { 0.0 } else { 2.0 * as_f64(shared) / as_f64(all) }
}

pub(super) fn as_f64(count: usize) -> f64 {
    u32::try_from(count).map_or(f64::MAX, f64::from)
}

/// Jaro's measure, raised for a common beginning of up to four letters (Winkler 1990).
fn jaro_winkler(a: &str, b: &str) -> f64 {
    // Letters are matched greedily from one side: always from the same, so that the order of the two does not matter.
    let (a, b) = if a <= b { (a, b) } else { (b, a) };
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    let jaro = jaro(&a, &b);
    let common = a.iter().zip(&b).take(4).take_while(|(one, other)| one == other).count();
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
