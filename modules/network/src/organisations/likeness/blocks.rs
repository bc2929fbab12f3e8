//! Organisations ready to be compared, whole: those worth comparing with one are found by what they are filed under.

use super::filed::Filed;
use super::score::{Prepared, between};
use super::{Card, WORTH_ASKING};

/// Organisations that are there, ready to be compared.
#[derive(Default)]
pub struct Blocks {
    cards: Vec<Prepared>,
    filed: Filed,
}

impl Blocks {
    pub fn new(cards: &[Card]) -> Blocks {
        let mut blocks = Blocks::default();
        cards.iter().for_each(|card| blocks.add(card));
        blocks
    }

    /// Adds one more; its number is how many there were.
    pub fn add(&mut self, card: &Card) {
        self.filed.add(card);
        self.cards.push(Prepared::of(card));
    }

    /// Those that may be the same as one, the likeliest first, at most `most`.
    pub fn likely(&self, card: &Card, most: usize) -> Vec<(usize, f64)> {
        let asked = Prepared::of(card);
        let like = |at: usize| self.cards.get(at).map(|other| between(&asked, other));
        let near = self.filed.near(card).into_iter();
        let mut found: Vec<(usize, f64)> = near.filter_map(|at| Some((at, like(at)?))).collect();
        found.retain(|(_, likeness)| *likeness >= WORTH_ASKING);
        found.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
        found.truncate(most);
        found
    }
}
