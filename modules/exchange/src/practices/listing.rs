//! What the index knows of a published practice: its words in every language, and what it is filtered by.
//! Nothing of a draft is in it, nor whom to ask.

use super::model::{KIND, Practice};
use super::store::Entry;
use crate::goals;
use crate::indexed::Words;
use crate::institutions::{self, Institution};
use directory::api::Shelf;
use kernel::Result;
use platform::App;
use search::{Change, Document, Part};
use uuid::Uuid;

/// The changes that bring the index up to date with these practices.
pub async fn documents(app: &App, shelf: &Shelf, entries: &[Entry]) -> Result<Vec<Change>> {
    let ids: Vec<Uuid> = entries.iter().flat_map(|it| it.public.iter().flat_map(Practice::institutions)).collect();
    let known = institutions::named(app, &ids).await?;
    let change = |it: &Entry| {
        let id = it.practice.id.uuid();
        match &it.public {
            Some(practice) => {
                let part: Vec<&Institution> = practice.institutions().iter().filter_map(|id| known.get(id)).collect();
                Change::put(document(shelf, practice, &part, it.published_at.unwrap_or_default()))
            }
            None => Change::remove(id.to_string()),
        }
    };
    Ok(entries.iter().map(change).collect())
}

fn document(shelf: &Shelf, it: &Practice, institutions: &[&Institution], published: i64) -> Document {
    let mut words = Words::default();
    words.say(Part::Title, Some(&it.title));
    words.say(Part::Summary, it.summary.as_ref());
    it.parts.values().for_each(|text| words.say(Part::Body, Some(text)));
    words.themes(shelf, &it.themes);
    institutions.iter().for_each(|it| words.say(Part::Terms, Some(&it.name)));
    let countries = institutions.iter().filter_map(|it| it.country(shelf));
    countries.for_each(|it| words.say(Part::Terms, Some(&it.name)));
    words.named(|locale| {
        let populations = it.populations.iter().map(|it| network::api::population(locale, *it));
        populations.chain(it.compact.iter().map(|number| goals::compact(locale, *number))).collect()
    });
    Document { facets: facets(shelf, it, institutions), ..words.document(KIND, it.id, &it.title, published) }
}

fn facets(shelf: &Shelf, it: &Practice, institutions: &[&Institution]) -> Vec<(String, String)> {
    let mut facets = Vec::new();
    let mut add = |name: &str, value: &str| facets.push((name.to_owned(), value.to_owned()));
    let themes = it.themes.iter().filter_map(|id| shelf.themes.iter().find(|theme| theme.id == *id));
    themes.for_each(|theme| add("theme", &theme.code));
    it.populations.iter().for_each(|it| add("for", it.as_str()));
    it.met.iter().for_each(|it| add("criterion", it.as_str()));
    it.standing.iter().for_each(|it| add("results", it.as_str()));
    it.languages().iter().for_each(|it| add("language", it.as_str()));
    let own = institutions.iter().find(|known| known.id == it.organisation);
    own.and_then(|it| it.kind).iter().for_each(|it| add("type", it.as_str()));
    // A practice done together is found in each of their countries.
    institutions.iter().filter_map(|it| it.country(shelf)).for_each(|it| add("country", &it.slug));
    let place = it.territory.and_then(|id| shelf.country(id));
    place.iter().for_each(|it| add("country", &it.slug));
    facets.sort();
    facets.dedup();
    facets
}
