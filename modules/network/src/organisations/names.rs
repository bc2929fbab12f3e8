//! Names of all organisations of the directory, in the network or not, as one looks for doubles among them.
//! It is kept in memory and says only which to read: tens of them, however many there are.

use super::candidates::card;
use super::likeness::{Card, Filed};
use directory::api::Organisation;
use std::collections::{BTreeSet, HashMap};
use uuid::Uuid;

/// What organisations are filed under, by their identifiers.
#[derive(Default)]
pub struct Names {
    filed: Filed,
    ids: Vec<Uuid>,
    at: HashMap<Uuid, u32>,
}

impl Names {
    /// Files an organisation, as it is now.
    pub fn put(&mut self, it: &Organisation) {
        let id = it.id.uuid();
        self.take(id);
        let at = self.filed.add(&card(it, None));
        self.ids.push(id);
        self.at.insert(id, at);
    }

    /// Takes one out that is no more.
    pub fn take(&mut self, id: Uuid) {
        if let Some(at) = self.at.remove(&id) {
            self.filed.take(at);
        }
    }

    /// Those worth comparing with any of these, each once.
    pub fn near(&self, cards: &[Card]) -> Vec<Uuid> {
        let near: BTreeSet<usize> = cards.iter().flat_map(|card| self.filed.near(card)).collect();
        near.into_iter().filter_map(|at| self.ids.get(at).copied()).collect()
    }
}
