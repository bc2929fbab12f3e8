//! What the index knows of an organisation: its words in every language, and what it is filtered by and counted under.
//! Nobody's name or number is in it: focal points are not searched for.

use super::model::Profile;
use directory::api::{self, Organisation, Shelf};
use kernel::{Id, Lang, Result, Territory, Text as Localized};
use platform::App;
use search::{Change, Document, Part, Point, Text};
use std::collections::HashMap;
use uuid::Uuid;

/// The changes that bring the index up to date with these profiles.
pub async fn documents(app: &App, shelf: &Shelf, profiles: Vec<Profile>) -> Result<Vec<Change>> {
    let ids: Vec<Uuid> = profiles.iter().map(|it| it.id).collect();
    let organisations: HashMap<Uuid, Organisation> =
        api::organisations(app.db.read(), &ids).await?.into_iter().map(|it| (it.id.uuid(), it)).collect();
    let points = api::points(app.db.read(), &ids).await?;
    Ok(profiles
        .iter()
        .map(|profile| match organisations.get(&profile.id) {
            Some(organisation) if !organisation.archived => {
                let known = points.get(&profile.id).copied();
                Change::put(document(shelf, profile, organisation, known))
            }
            _ => Change::remove(profile.id.to_string()),
        })
        .collect())
}

/// Where an organisation is shown on a map, and whether that is where it is (or only the middle of its territory).
pub fn point(
    shelf: &Shelf,
    profile: &Profile,
    home: Option<Id<Territory>>,
    known: Option<(f64, f64)>,
) -> Option<((f64, f64), bool)> {
    let exact = known.or_else(|| profile.seat.as_ref().map(|it| (it.latitude, it.longitude)));
    let centre = || {
        let mut all = home.into_iter().chain(profile.territories.iter().copied());
        all.find_map(|id| shelf.around(id).iter().find_map(|it| it.centre))
    };
    exact.map(|point| (point, true)).or_else(|| centre().map(|point| (point, false)))
}

fn document(shelf: &Shelf, profile: &Profile, organisation: &Organisation, known: Option<(f64, f64)>) -> Document {
    let mut texts = Vec::new();
    let mut say = |part, text: Option<&Localized>| {
        let versions = text.into_iter().flat_map(Localized::versions);
        texts.extend(versions.map(|(lang, version)| Text::new(lang.as_str(), part, version.value.clone())));
    };
    say(Part::Title, Some(&organisation.name));
    say(Part::Terms, organisation.alternate_name.as_ref());
    say(Part::Summary, organisation.description.as_ref());
    say(Part::Body, profile.offer.as_ref());
    for theme in profile.themes.iter().filter_map(|id| shelf.terms.get(id)) {
        say(Part::Terms, Some(&theme.name));
    }
    let places = profile.territories.iter().filter_map(|id| shelf.territory(*id));
    places.for_each(|it| say(Part::Terms, Some(&it.name)));
    texts.extend(profile.networks.iter().map(|name| Text::new(Lang::EN.as_str(), Part::Terms, name.clone())));
    let point = point(shelf, profile, organisation.territory, known);
    Document {
        id: profile.id.to_string(),
        kind: "organisation".into(),
        texts,
        facets: facets(shelf, profile, organisation),
        point: point.map(|((lat, lon), _)| Point { lat, lon }),
        sort: organisation.name.show(organisation.name.source()).value.to_lowercase(),
        ..Document::default()
    }
}

fn facets(shelf: &Shelf, profile: &Profile, organisation: &Organisation) -> Vec<(String, String)> {
    let mut facets = Vec::new();
    let mut add = |name: &str, value: String| facets.push((name.to_owned(), value));
    add("listed", if profile.listed { "yes" } else { "no" }.into());
    add("type", profile.kind.as_str().into());
    add("level", profile.level.as_str().into());
    for id in &profile.territories {
        // Who works in a town works in its region; the other way round is asked for by name.
        shelf.around(*id).iter().for_each(|it| add("territory", it.id.to_string()));
        add("territory", whole(*id));
    }
    let themes = profile.themes.iter().filter_map(|id| shelf.themes.iter().find(|theme| theme.id == *id));
    themes.for_each(|theme| add("theme", theme.code.clone()));
    profile.populations.iter().for_each(|it| add("for", it.as_str().into()));
    profile.capacities.iter().for_each(|it| add("can", it.as_str().into()));
    profile.languages.iter().for_each(|it| add("language", it.base().to_string()));
    let within = api::scopes(shelf, profile.id, organisation.territory);
    within.iter().filter_map(|scope| scope.id()).for_each(|id| add("within", id.to_string()));
    facets.sort();
    facets.dedup();
    facets
}

/// The value under which those are found that serve the whole of a territory, not only a part of it.
pub fn whole(territory: Id<Territory>) -> String {
    format!("whole:{territory}")
}
