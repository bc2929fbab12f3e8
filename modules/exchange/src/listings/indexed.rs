//! What the indexes know of an open listing: its words in every language, what it is filtered by, and who may see it.
//! The public's index has only what everybody sees, so that not even a word of the rest is in it.

use super::model::{Listing, Side, Visibility};
use super::policy;
use super::store::Entry;
use crate::indexed::Words;
use crate::institutions::{self, Institution};
use directory::api::Shelf;
use kernel::{Id, Result, Territory};
use platform::App;
use search::{Change, Document, Part};
use std::collections::HashMap;
use uuid::Uuid;

/// What is put into each index.
#[derive(Debug, Default)]
pub struct Documents {
    pub public: Vec<Change>,
    pub inside: Vec<Change>,
}

/// The changes that bring the indexes up to date with these, all of which are open.
pub async fn documents(app: &App, shelf: &Shelf, entries: &[Entry]) -> Result<Documents> {
    let ids: Vec<Uuid> = entries.iter().map(|it| it.listing.organisation.uuid()).collect();
    let known = institutions::named(app, &ids).await?;
    let mut documents = Documents::default();
    for it in entries {
        let made = document(shelf, &it.listing, &known, it.opened_at.unwrap_or(it.modified));
        documents.public.push(match it.listing.visibility {
            Visibility::Public => Change::put(made.clone()),
            Visibility::Network | Visibility::Named => Change::remove(made.id.clone()),
        });
        documents.inside.push(Change::put(made));
    }
    Ok(documents)
}

/// The country in which it is needed or was tried: that of its territory, or else of its institution.
pub fn country<'a>(shelf: &'a Shelf, it: &Listing, home: Option<Id<Territory>>) -> Option<&'a Territory> {
    it.territory.and_then(|id| shelf.country(id)).or_else(|| home.and_then(|id| shelf.country(id)))
}

fn document(shelf: &Shelf, it: &Listing, known: &HashMap<Uuid, Institution>, opened: i64) -> Document {
    let own = known.get(&it.organisation.uuid());
    let country = country(shelf, it, own.and_then(|it| it.home));
    let mut words = Words::default();
    words.say(Part::Title, Some(&it.title));
    words.say(Part::Summary, Some(&it.what));
    words.say(Part::Body, it.conditions.as_ref());
    words.themes(shelf, &it.themes);
    words.say(Part::Terms, own.map(|it| &it.name));
    words.say(Part::Terms, country.map(|it| &it.name));
    words.named(|locale| it.modalities.iter().map(|it| it.name(locale)).collect());
    let document = words.document(it.side.as_str(), it.id, &it.title, opened);
    Document { facets: facets(shelf, it, country), ..document }
}

fn facets(shelf: &Shelf, it: &Listing, country: Option<&Territory>) -> Vec<(String, String)> {
    let mut facets = Vec::new();
    let mut add = |name: &str, value: &str| facets.push((name.to_owned(), value.to_owned()));
    shelf.themes.iter().filter(|theme| it.themes.contains(&theme.id)).for_each(|theme| add("theme", &theme.code));
    it.modalities.iter().for_each(|it| add("modality", it.as_str()));
    it.languages.iter().for_each(|it| add("language", it.as_str()));
    country.iter().for_each(|it| add("country", &it.slug));
    if it.side == Side::Request {
        add("urgency", it.urgency.as_str());
    }
    policy::seen_by(it.organisation.uuid(), it.visibility, &it.named).iter().for_each(|word| add("seen", word));
    facets.sort();
    facets.dedup();
    facets
}
