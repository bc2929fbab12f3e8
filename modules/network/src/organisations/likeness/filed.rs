//! Which organisations are worth comparing at all: those that share the beginning of a word, an acronym, a website or a
//! telephone. For one organisation no more than [`MOST`] others are ever compared, however many there are.

use super::Card;
use super::fold::{acronym, fold, telling};
use super::score::as_f64;
use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};

/// Others that one organisation is compared with, those with which it shares most of what is rare first.
pub const MOST: usize = 60;
/// Letters at the beginning of a word.
const BEGINNING: usize = 4;

/// Organisations by what they are filed under; each is known by its number, in the order in which it was added. Only the
/// hashes of keys are kept: two keys with one hash cost a comparison, and nothing else.
#[derive(Default)]
pub struct Filed {
    under: HashMap<u64, Vec<u32>>,
    /// The keys of each.
    of: Vec<Vec<u64>>,
}

/// What an organisation is filed under.
fn keys(card: &Card) -> Vec<u64> {
    let mut keys: Vec<String> = Vec::new();
    for name in card.names.iter().take(8) {
        let folded = fold(name);
        let words = telling(&folded);
        keys.extend(words.iter().map(|word| word.chars().take(BEGINNING).collect::<String>()));
        // An acronym is filed where the name that it shortens is filed under its own.
        keys.push(format!("acronym {}", acronym(&folded)));
        if let [one] = &words[..] {
            keys.push(format!("acronym {one}"));
        }
        let mut sorted = words;
        sorted.sort();
        keys.push(format!("whole {}", sorted.join(" ")));
    }
    keys.extend(card.host().map(|host| format!("web {host}")));
    keys.extend(card.digits().map(|digits| format!("phone {digits}")));
    let mut keys: Vec<u64> = keys.iter().map(|key| hashed(key)).collect();
    keys.sort_unstable();
    keys.dedup();
    keys
}

fn hashed(key: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    key.hash(&mut hasher);
    hasher.finish()
}

impl Filed {
    /// Files one more.
    pub fn add(&mut self, card: &Card) -> u32 {
        let at = u32::try_from(self.of.len()).unwrap_or(u32::MAX);
        let keys = keys(card);
        keys.iter().for_each(|key| self.under.entry(*key).or_default().push(at));
        self.of.push(keys);
        at
    }

    /// Takes one out; its number is not given again.
    pub fn take(&mut self, at: u32) {
        let Some(keys) = self.of.get_mut(at as usize).map(std::mem::take) else { return };
        for key in keys {
            if let Some(filed) = self.under.get_mut(&key) {
                filed.retain(|other| *other != at);
            }
        }
    }

    /// Those worth comparing with one: what few share weighs more than what many do.
    pub fn near(&self, card: &Card) -> Vec<usize> {
        let mut shared: HashMap<u32, f64> = HashMap::new();
        for filed in keys(card).iter().filter_map(|key| self.under.get(key)).filter(|filed| !filed.is_empty()) {
            let weight = (1.0 + as_f64(self.of.len()) / as_f64(filed.len())).ln();
            filed.iter().for_each(|at| *shared.entry(*at).or_default() += weight);
        }
        let mut near: Vec<(u32, f64)> = shared.into_iter().collect();
        near.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
        near.truncate(MOST);
        near.into_iter().map(|(at, _)| at as usize).collect()
    }
}
