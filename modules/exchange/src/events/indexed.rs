//! What the index knows of an event that was announced: its words in every language. Nothing of a draft is in it.

use super::model::KIND;
use super::store::Entry;
use super::words;
use crate::indexed::Words;
use directory::api::Shelf;
use search::{Document, Part};

/// What it says.
pub fn document(shelf: &Shelf, entry: &Entry) -> Document {
    let (it, mut words) = (&entry.event, Words::default());
    words.say(Part::Title, Some(&it.title));
    words.say(Part::Summary, it.text.as_ref());
    words.say(Part::Body, it.report.as_ref());
    it.agenda.iter().for_each(|point| words.say(Part::Body, Some(&point.title)));
    words.themes(shelf, &it.themes);
    it.territory.and_then(|id| shelf.territory(id)).iter().for_each(|place| words.say(Part::Terms, Some(&place.name)));
    words.named(|locale| vec![locale.t(&words::kind(it.kind)), it.place.clone()]);
    words.document(KIND, it.id, &it.title, entry.modified)
}
