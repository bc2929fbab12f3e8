//! What the index knows of a call that was opened: its words in every language. Nothing of a draft is in it, nor who applied.

use super::model::KIND;
use super::rows::Entry;
use crate::indexed::Words;
use directory::api::Shelf;
use search::{Document, Part};

/// What it says.
pub fn document(shelf: &Shelf, entry: &Entry) -> Document {
    let (it, mut words) = (&entry.call, Words::default());
    words.say(Part::Title, Some(&it.title));
    words.say(Part::Summary, it.text.as_ref());
    it.criteria.iter().for_each(|criterion| words.say(Part::Body, Some(&criterion.name)));
    words.themes(shelf, &it.themes);
    let places = it.place.iter().chain(&it.places).filter_map(|id| shelf.territory(*id));
    places.for_each(|place| words.say(Part::Terms, Some(&place.name)));
    words.named(|locale| it.modalities.iter().map(|it| it.name(locale)).collect());
    words.document(KIND, it.id, &it.title, entry.opened_at.unwrap_or(entry.modified))
}
