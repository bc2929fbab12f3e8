//! The organisations of the example network, from `demo/network/organisations.toml`, which the README of `demo/` describes.
//! Loading them again changes nothing: what is there stays as somebody may have changed it.

use super::model::{Capacity, FocalPoint, Kind, Level, Population, Profile, Said, Seat, Visibility};
use super::policy::EditProfile;
use super::{desk, store};
use directory::api::{self, Facts, NewOrganisation, Shelf};
use kernel::{Error, Id, Lang, Result, Text};
use platform::{App, Cx, Tx};
use rust_embed::RustEmbed;
use serde::Deserialize;
use std::collections::{BTreeMap, HashSet};
use std::sync::Arc;
use uuid::Uuid;

#[derive(RustEmbed)]
#[folder = "$CARGO_MANIFEST_DIR/../../demo"]
#[include = "network/*.toml"]
struct Files;

/// A table of languages, as the file writes it.
type Table = BTreeMap<Lang, String>;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    organisation: Vec<Entry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    slug: String,
    source: Lang,
    /// Only of those that no territory's file has.
    #[serde(default)]
    name: Table,
    #[serde(default)]
    description: Table,
    home: Option<String>,
    website: Option<String>,
    email: Option<String>,
    phone: Option<String>,
    founded: Option<i32>,
    kind: Kind,
    level: Level,
    territories: Vec<String>,
    #[serde(default)]
    themes: Vec<String>,
    #[serde(default)]
    populations: Vec<Population>,
    #[serde(default)]
    languages: Vec<Lang>,
    #[serde(default)]
    capacities: Vec<Capacity>,
    #[serde(default)]
    networks: Vec<String>,
    #[serde(default)]
    offer: Table,
    lat: Option<f64>,
    lon: Option<f64>,
    #[serde(default)]
    people: Vec<Person>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Person {
    name: String,
    #[serde(default)]
    function: Table,
    #[serde(default)]
    email: String,
    #[serde(default)]
    phone: String,
    visibility: Visibility,
}

fn text(source: Lang, mut table: Table) -> Option<Text> {
    let first = table.remove(&source)?;
    Some(table.into_iter().fold(Text::new(source, first), |text, (lang, value)| text.with(lang, value)))
}

fn id(slug: &str) -> Id<api::Organisation> {
    Id::derived("demo", &format!("organisation:{slug}"))
}

/// Loads those that are not there yet.
///
/// # Errors
/// When the file is wrong, with what is wrong in it, or the database fails.
pub async fn load(app: &App) -> Result<()> {
    let file = Files::get("network/organisations.toml").ok_or_else(|| Error::internal("demo/network is missing"))?;
    let words = std::str::from_utf8(&file.data).map_err(Error::internal)?;
    let file: File = toml::from_str(words).map_err(|error| Error::internal(format!("demo/network: {error}")))?;
    let cx = Cx::operator(app.clone());
    let shelf = Arc::new(Shelf::load(app.db.read()).await?);
    let ids: Vec<Uuid> = file.organisation.iter().map(|it| id(&it.slug).uuid()).collect();
    let there: HashSet<Uuid> =
        store::profiles(app.db.read(), &cx.visible(), &ids).await?.into_iter().map(|it| it.id).collect();
    let mut tx = app.db.begin().await?;
    for entry in file.organisation {
        if !there.contains(&id(&entry.slug).uuid()) {
            one(&cx, &mut tx, &shelf, entry).await?;
        }
    }
    tx.commit().await
}

async fn one(cx: &Cx, tx: &mut Tx, shelf: &Arc<Shelf>, entry: Entry) -> Result<()> {
    let wrong = |what: &str| Error::internal(format!("demo/network: «{}»: {what}", entry.slug));
    let place = |slug: &String| shelf.territories.iter().find(|it| it.slug == *slug).map(|it| it.id);
    let mut profile = Profile::new(id(&entry.slug).uuid(), entry.kind, entry.level);
    profile.territories =
        entry.territories.iter().map(place).collect::<Option<_>>().ok_or_else(|| wrong("territory"))?;
    let theme = |code: &String| shelf.theme(code).map(|it| it.id);
    profile.themes = entry.themes.iter().map(theme).collect::<Option<_>>().ok_or_else(|| wrong("theme"))?;
    (profile.populations, profile.capacities) = (entry.populations, entry.capacities);
    (profile.languages, profile.networks) = (entry.languages, entry.networks);
    profile.offer = text(entry.source, entry.offer);
    profile.seat = entry.lat.zip(entry.lon).map(|(latitude, longitude)| Seat { latitude, longitude });
    let known = api::organisations(tx.connection(), &[profile.id]).await?.pop();
    let permit = if known.is_some() {
        let permit = cx.permit::<EditProfile>(tx, (profile.id, shelf.clone())).await?;
        store::keep(tx, &permit, &profile).await?;
        permit
    } else {
        let new = NewOrganisation {
            id: id(&entry.slug),
            territory: entry.home.as_ref().and_then(place),
            name: text(entry.source, entry.name).ok_or_else(|| Error::internal("demo/network: a name is missing"))?,
            description: text(entry.source, entry.description),
            facts: Facts { website: entry.website, email: entry.email, phone: entry.phone, founded: entry.founded },
        };
        desk::make(cx, tx, shelf, new, &profile).await?
    };
    let people: Vec<FocalPoint> = entry.people.into_iter().map(|it| person(it, entry.source)).collect();
    store::replace_focal_points(tx, &permit, &people).await
}

fn person(it: Person, source: Lang) -> FocalPoint {
    FocalPoint {
        id: Uuid::nil(),
        organisation: Uuid::nil(),
        account: None,
        invitation: None,
        visibility: it.visibility,
        said: Said { name: it.name, function: text(source, it.function), email: it.email, phone: it.phone },
    }
}
