//! The inventory of portals as open data: CSV and XLSX of all that the filters leave, and JSON with what was seen over time.
//! Only what is public is in them.

use super::model::{Noted, Phase, Portal, Seen};
use super::pages::around;
use super::store;
use super::views;
use super::wanted::{PAGE, Wanted};
use crate::institutions::Institution;
use crate::msg;
use crate::open_data::{self, BETWEEN, Sheet, described, identified, versions};
use crate::practices::views::themes;
use crate::visit::Here;
use kernel::Error;
use platform::sheets::Format;
use platform::{Answer, Keep, page};
use serde_json::{Value, json};
use std::collections::{BTreeMap, HashMap};
use utoipa::openapi::path::Operation;
use uuid::Uuid;

/// `/{lang}/exchange/portals.csv`.
pub async fn csv(here: Here) -> Answer {
    table(&here, Format::Csv).await
}

/// `/{lang}/exchange/portals.xlsx`.
pub async fn xlsx(here: Here) -> Answer {
    table(&here, Format::Xlsx).await
}

fn headings(here: &Here) -> Vec<String> {
    let first = [
        msg::portal_name(),
        msg::portal_url(),
        msg::portal_keeper(),
        msg::portal_place(),
        msg::portal_for(),
        msg::portal_languages(),
    ];
    let last = [
        msg::portal_offers(),
        msg::portal_seen_on(),
        msg::portal_answers(),
        msg::portal_usable(),
        msg::portal_updated(),
        msg::portal_licence(),
        msg::portal_contact(),
        msg::practice_page(),
    ];
    first.into_iter().chain(Phase::ALL.iter().map(|it| views::phase(*it))).chain(last).map(|it| here.t(&it)).collect()
}

fn cells(here: &Here, known: &HashMap<Uuid, Institution>, it: &Seen) -> Vec<String> {
    let (locale, portal) = (here.locale(), &it.portal);
    let keeper = portal.organisation.and_then(|id| known.get(&id.uuid())).map(|it| it.called(locale));
    let place = here.shelf.territory(portal.territory).map(|it| it.name.show(locale.lang).value.clone());
    let joined = |names: Vec<String>| names.join(BETWEEN);
    let last = it.last.as_ref();
    let mut cells = vec![
        portal.name.show(locale.lang).value.clone(),
        portal.url.clone(),
        keeper.unwrap_or_else(|| portal.owner.clone()),
        place.unwrap_or_default(),
        joined(portal.populations.iter().map(|it| network::api::population(locale, *it)).collect()),
        joined(portal.languages.iter().map(ToString::to_string).collect()),
    ];
    let of = |phase: &Phase| portal.topics.get(phase).map(|ids| themes(locale, &here.shelf, ids)).unwrap_or_default();
    cells.extend(Phase::ALL.iter().map(|it| joined(of(it))));
    cells.extend([
        joined(portal.offered.iter().map(|it| here.t(&views::offered(*it))).collect()),
        last.map(|it| it.on.to_string()).unwrap_or_default(),
        last.map(|it| here.t(&views::answers(it.answers))).unwrap_or_default(),
        last.map(|it| here.t(&views::usable(it.usable))).unwrap_or_default(),
        last.and_then(|it| it.updated).map(|day| day.to_string()).unwrap_or_default(),
        portal.licence.clone(),
        portal.contact.email.clone(),
        format!("{}/{}/exchange/portals/{}", here.cx.app.settings.public(), locale.lang, portal.slug),
    ]);
    cells
}

async fn table(here: &Here, format: Format) -> Answer {
    let all = store::public(here.cx.app.db.read()).await?;
    let wanted = Wanted::read(&here.shelf, &here.parameters);
    let found = wanted.among(&here.shelf, &all, here.cx.lang(), here.today());
    let known = around(here, &found).await?.institutions;
    let mut sheet = Sheet::begin(here, format, &here.t(&msg::portals_title()), &headings(here))?;
    for it in found {
        sheet.row(&cells(here, &known, it))?;
    }
    let name = format!("portals.{}", format.extension());
    Ok(page::file(format.media_type(), sheet.finish()?, Some(Keep::UntilChanged), &name))
}

fn record(here: &Here, known: &HashMap<Uuid, Institution>, it: &Seen, history: Option<&[Noted]>) -> Value {
    let portal: &Portal = &it.portal;
    let keeper = portal.organisation.and_then(|id| known.get(&id.uuid()));
    let codes = |ids: &Vec<_>| -> Vec<&str> {
        let named = here.shelf.themes.iter().filter(|theme| ids.contains(&theme.id));
        named.map(|theme| theme.code.as_str()).collect()
    };
    let mut said = json!({
        "id": portal.id,
        "slug": portal.slug,
        "url": portal.url,
        "name": versions(&portal.name),
        "description": portal.summary.as_ref().map(versions),
        "keeper": keeper.map(|it| json!({ "id": it.id, "name": versions(&it.name) })),
        "keeper_name": portal.owner,
        "territory": here.shelf.territory(portal.territory).map(|it| it.slug.as_str()),
        "populations": portal.populations,
        "languages": portal.languages,
        "topics": portal.topics.iter().map(|(phase, ids)| (phase.as_str(), codes(ids))).collect::<BTreeMap<_, _>>(),
        "services": portal.offered,
        "licence_of_portal": portal.licence,
        "contact": portal.contact,
        "last_observation": it.last,
    });
    if let Some(history) = history {
        said["observations"] = history.iter().map(|it| json!(it.observation)).collect();
    }
    said
}

/// `/api/v1/exchange/portals`.
pub async fn list(here: Here) -> Answer {
    let all = store::public(here.cx.app.db.read()).await?;
    let wanted = Wanted::read(&here.shelf, &here.parameters);
    let found = wanted.among(&here.shelf, &all, here.cx.lang(), here.today());
    let shown: Vec<&Seen> = found.iter().copied().skip(wanted.page * PAGE).take(PAGE).collect();
    let known = around(&here, &shown).await?.institutions;
    let records = shown.iter().map(|it| record(&here, &known, it, None)).collect();
    Ok(open_data::listed(&here, found.len(), wanted.page, PAGE, records))
}

/// `/api/v1/exchange/portals/{id}`, with what was seen of it over time.
pub async fn one(here: Here) -> Answer {
    let (db, id) = (here.cx.app.db.read(), here.id()?);
    let all = store::public(db).await?;
    let it = all.iter().find(|it| it.portal.id.uuid() == id).ok_or(Error::NotFound)?;
    let known = around(&here, &[it]).await?.institutions;
    let history = store::observed(db, id).await?;
    Ok(open_data::one(&here, record(&here, &known, it, Some(&history))))
}

/// The description of the list.
pub fn describe_list() -> Operation {
    let parameters = [
        ("q", "Words of name, description, keeper and address."),
        ("place", "Slug of a territory: its portals, those of what lies around it, and those of what lies in it."),
        ("phase", "before, transit, here or return."),
        ("theme", "Code of a theme."),
        ("language", "BCP 47 tag of a language that it speaks."),
        ("page", "From 1."),
    ];
    described("listPortals", "Information portals on migration, those first that answer best.", &parameters)
}

/// The description of one.
pub fn describe_one() -> Operation {
    identified("getPortal", "An information portal, with what was seen of it over time.")
}
