//! What the index knows of a portal of the inventory: what we say of it. Nothing that it publishes itself is in it.

use super::model::{KIND, Seen};
use super::views;
use crate::indexed::Words;
use directory::api::Shelf;
use search::{Document, Part};

/// What we say of it.
pub fn document(shelf: &Shelf, seen: &Seen) -> Document {
    let (it, mut words) = (&seen.portal, Words::default());
    words.say(Part::Title, Some(&it.name));
    words.say(Part::Summary, it.summary.as_ref());
    words.themes(shelf, &it.themes());
    words.say(Part::Terms, shelf.territory(it.territory).map(|it| &it.name));
    let phases: Vec<_> = it.topics.keys().copied().collect();
    words.named(|locale| {
        let own = [it.owner.clone(), it.url.clone()];
        own.into_iter().chain(phases.iter().map(|it| locale.t(&views::phase(*it)))).collect()
    });
    words.document(KIND, it.id, &it.name, 0)
}
