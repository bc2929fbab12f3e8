//! What the index knows of a cooperation by which all its parties stand: what was agreed, and who they are.

use super::model::KIND;
use super::rows::Entry;
use crate::indexed::Words;
use crate::institutions::Institution;
use directory::api::Shelf;
use search::{Document, Part};
use std::collections::HashMap;
use uuid::Uuid;

/// What it says.
pub fn document(shelf: &Shelf, entry: &Entry, known: &HashMap<Uuid, Institution>) -> Document {
    let (it, mut words) = (&entry.cooperation, Words::default());
    words.say(Part::Title, Some(&it.title));
    words.say(Part::Summary, Some(&it.objectives));
    words.themes(shelf, &it.themes);
    for party in entry.parties.iter().filter_map(|party| known.get(&party.organisation)) {
        words.say(Part::Terms, Some(&party.name));
        words.say(Part::Terms, party.country(shelf).map(|it| &it.name));
    }
    words.named(|locale| vec![it.modality.name(locale)]);
    words.document(KIND, it.id, &it.title, entry.agreed_at.unwrap_or(entry.modified))
}
