//! How pages of an export hang together: the same page in several languages, and pages that contain each other.
//! Both are found in time proportional to the file, however long the chains in it.

use super::json::{Key, Received};
use std::collections::HashMap;

/// All identifiers of each page in all languages, smallest first. Links count in both directions and through others.
pub fn groups(received: &[(usize, Received)]) -> HashMap<Key, Vec<Key>> {
    let mut numbers: HashMap<&Key, usize> = HashMap::new();
    let mut sets = Sets::default();
    for (_, page) in received {
        let own = *numbers.entry(&page.id).or_insert_with(|| sets.add());
        for key in page.translations() {
            let other = *numbers.entry(key).or_insert_with(|| sets.add());
            sets.join(own, other);
        }
    }
    let mut members: HashMap<usize, Vec<Key>> = HashMap::new();
    for (key, number) in &numbers {
        members.entry(sets.find(*number)).or_default().push((*key).clone());
    }
    members.values_mut().for_each(|group| group.sort_unstable());
    received.iter().map(|(_, page)| (page.id.clone(), members[&sets.find(numbers[&page.id])].clone())).collect()
}

/// Disjoint sets of numbers.
#[derive(Default)]
struct Sets(Vec<usize>);

impl Sets {
    fn add(&mut self) -> usize {
        self.0.push(self.0.len());
        self.0.len() - 1
    }

    fn find(&mut self, mut n: usize) -> usize {
        while self.0[n] != n {
            self.0[n] = self.0[self.0[n]];
            n = self.0[n];
        }
        n
    }

    fn join(&mut self, a: usize, b: usize) {
        let (a, b) = (self.find(a), self.find(b));
        self.0[a.max(b)] = a.min(b);
    }
}

/// One of each circle of parents: without its parent the circle is open.
pub fn circles(parents: &[Option<usize>]) -> Vec<usize> {
    let mut found = Vec::new();
    // The walk on which each was first seen, from 1.
    let mut walks = vec![0; parents.len()];
    for start in 0..parents.len() {
        let mut at = start;
        while walks[at] == 0 {
            walks[at] = start + 1;
            match parents[at] {
                Some(parent) if walks[parent] == start + 1 => found.push(at),
                Some(parent) => at = parent,
                None => {}
            }
        }
    }
    found
}
