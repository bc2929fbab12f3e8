//! The inventory of portals as open data: CSV and XLSX of all that the filters leave, and JSON with what was seen over time.
//! Only what is public is in them; `platform::sheets` sees to it that no cell is a formula.

use super::model::{Noted, Phase, Portal, Seen};
use super::pages::{around, today};
use super::store;
use super::views;
use super::wanted::{PAGE, Wanted};
use crate::institutions::Institution;
use crate::msg;
use crate::practices::views::themes;
use crate::visit::Here;
use http::{HeaderValue, header};
use kernel::{Dir, Error, Text};
use platform::sheets::{Cell, Format, Layout, Writer};
use platform::{Answer, Keep, page};
use serde_json::{Value, json};
use std::collections::{BTreeMap, HashMap};
use utoipa::openapi::path::Operation;
use uuid::Uuid;

/// Between several values in one cell.
const BETWEEN: &str = "; ";

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
    let found = wanted.among(&here.shelf, &all, here.cx.lang(), today(here));
    let known = around(here, &found).await?.institutions;
    let (title, names) = (here.t(&msg::portals_title()), headings(here));
    let columns: Vec<(&str, u16)> = names.iter().map(|name| (name.as_str(), 28)).collect();
    let right_to_left = here.locale().dir() == Dir::Rtl;
    let layout = Layout { name: &title, right_to_left, columns: &columns, now: here.cx.app.clock.now() };
    let mut writer = Writer::new(format, &layout)?;
    for it in found {
        let line = cells(here, &known, it);
        writer.row(&line.iter().map(|cell| Cell::Text(cell)).collect::<Vec<_>>())?;
    }
    let settings = &here.cx.app.settings;
    let about = [settings.data_licence.clone(), today(here).to_string(), settings.public()];
    writer.notes(&here.t(&msg::exchange_licence()), &about)?;
    let mut response = page::kept(format.media_type(), writer.finish()?, Keep::UntilChanged);
    let name = format!("attachment; filename=\"portals.{}\"", format.extension());
    if let Ok(value) = HeaderValue::from_str(&name) {
        response.headers_mut().insert(header::CONTENT_DISPOSITION, value);
    }
    Ok(response)
}

fn versions(text: &Text) -> BTreeMap<String, &str> {
    text.versions().map(|(lang, version)| (lang.to_string(), version.value.as_str())).collect()
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
    let found = wanted.among(&here.shelf, &all, here.cx.lang(), today(&here));
    let shown: Vec<&Seen> = found.iter().copied().skip(wanted.page * PAGE).take(PAGE).collect();
    let known = around(&here, &shown).await?.institutions;
    let answer = json!({
        "total": found.len(),
        "page": wanted.page + 1,
        "pages": found.len().div_ceil(PAGE),
        "licence": here.cx.app.settings.data_licence,
        "date": today(&here),
        "contents": shown.iter().map(|it| record(&here, &known, it, None)).collect::<Vec<_>>(),
    });
    Ok(page::open(page::kept("application/json", answer.to_string(), Keep::UntilChanged)))
}

/// `/api/v1/exchange/portals/{id}`, with what was seen of it over time.
pub async fn one(here: Here) -> Answer {
    let (db, id) = (here.cx.app.db.read(), here.id()?);
    let all = store::public(db).await?;
    let it = all.iter().find(|it| it.portal.id.uuid() == id).ok_or(Error::NotFound)?;
    let known = around(&here, &[it]).await?.institutions;
    let history = store::observed(db, id).await?;
    let mut answer = record(&here, &known, it, Some(&history));
    answer["licence"] = json!(here.cx.app.settings.data_licence);
    Ok(page::open(page::kept("application/json", answer.to_string(), Keep::UntilChanged)))
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
    let parameters = parameters.map(|(name, says)| {
        json!({ "name": name, "in": "query", "required": false, "description": says, "schema": { "type": "string" } })
    });
    operation("listPortals", "Information portals on migration, those first that answer best.", &parameters)
}

/// The description of one.
pub fn describe_one() -> Operation {
    let id = json!({ "name": "id", "in": "path", "required": true, "schema": { "type": "string", "format": "uuid" } });
    operation("getPortal", "An information portal, with what was seen of it over time.", &[id])
}

fn operation(id: &str, summary: &str, parameters: &[Value]) -> Operation {
    let answer =
        json!({ "description": summary, "content": { "application/json": { "schema": { "type": "object" } } } });
    let described = json!({ "operationId": id, "summary": summary, "tags": ["exchange"], "parameters": parameters, "responses": { "200": answer } });
    serde_json::from_value(described).unwrap_or_default()
}
