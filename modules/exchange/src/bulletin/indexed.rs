//! What the index knows of a published bulletin: its words in every language. Nothing of a draft is in it.

use super::model::KIND;
use super::store::Entry;
use crate::indexed::Words;
use search::{Document, Part};

/// What it says, if it was published.
pub fn document(entry: &Entry) -> Option<Document> {
    let it = entry.public.as_ref()?;
    let mut words = Words::default();
    words.say(Part::Title, Some(&it.title));
    words.say(Part::Summary, it.introduction.as_ref());
    it.place.iter().chain(&it.theme).for_each(|text| words.say(Part::Terms, Some(text)));
    for part in &it.parts {
        words.say(Part::Body, part.note.as_ref());
        part.items.iter().for_each(|item| words.say(Part::Body, Some(&item.title)));
    }
    Some(words.document(KIND, it.id, &it.title, entry.published_at.unwrap_or_default()))
}
