//! Which organisations are worth comparing at all: those that share the beginning of a word, an acronym, a website or a
//! telephone. For one organisation no more than [`MOST`] others are ever compared, however many there are.

use super::fold::{acronym, fold, telling};
use super::score::{Prepared, between, prepared};
use super::{Card, WORTH_ASKING};
use std::collections::HashMap;

/// Others that one organisation is compared with, those with which it shares the rarest first.
pub const MOST: usize = 300;
/// Letters at the beginning of a word.
const BEGINNING: usize = 4;

/// Organisations that are there, ready to be compared.
pub struct Blocks {
    cards: Vec<(Card, Vec<Prepared>)>,
    keys: HashMap<String, Vec<usize>>,
}

/// What an organisation is filed under.
fn keys(card: &Card) -> Vec<String> {
    let mut keys = Vec::new();
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
    keys.sort();
    keys.dedup();
    keys
}

impl Blocks {
    pub fn new(cards: Vec<Card>) -> Blocks {
        let mut blocks = Blocks { cards: Vec::with_capacity(cards.len()), keys: HashMap::new() };
        cards.into_iter().for_each(|card| blocks.add(card));
        blocks
    }

    /// Adds one more; its number is how many there were.
    pub fn add(&mut self, card: Card) {
        let at = self.cards.len();
        keys(&card).into_iter().for_each(|key| self.keys.entry(key).or_default().push(at));
        let names = prepared(&card);
        self.cards.push((card, names));
    }

    /// Those worth comparing with one.
    pub fn near(&self, card: &Card) -> Vec<usize> {
        let mut lists: Vec<&Vec<usize>> = keys(card).iter().filter_map(|key| self.keys.get(key)).collect();
        lists.sort_by_key(|list| list.len());
        let mut seen = std::collections::HashSet::new();
        let mut near = Vec::new();
        for at in lists.into_iter().flatten() {
            if near.len() == MOST {
                break;
            }
            if seen.insert(*at) {
                near.push(*at);
            }
        }
        near
    }

    /// Those that may be the same as one, the likeliest first, at most `most`.
    pub fn likely(&self, card: &Card, most: usize) -> Vec<(usize, f64)> {
        let names = prepared(card);
        let like = |at: usize| self.cards.get(at).map(|(other, theirs)| between((card, &names), (other, theirs)));
        let near = self.near(card).into_iter();
        let mut found: Vec<(usize, f64)> = near.filter_map(|at| Some((at, like(at)?))).collect();
        found.retain(|(_, likeness)| *likeness >= WORTH_ASKING);
        found.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
        found.truncate(most);
        found
    }
}
