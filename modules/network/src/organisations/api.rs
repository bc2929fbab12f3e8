//! The network as open data: `/api/network/organisations` and one of them, as JSON.
//! Only what is public is answered; texts come in every language in which they were written.

use super::found::{self, Listed};
use super::network::Network;
use super::pages::Parameters;
use super::wanted::{PAGE, Wanted};
use axum::extract::{Path, Query, State};
use directory::api::{Facts, Shelf};
use kernel::{Error, Text};
use platform::{Answer, Cx, Keep, openapi, page};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::sync::Arc;
use utoipa::openapi::path::Operation;
use uuid::Uuid;

/// The language versions of a text.
fn versions(text: &Text) -> BTreeMap<String, &str> {
    text.versions().map(|(lang, version)| (lang.to_string(), version.value.as_str())).collect()
}

/// An organisation as the API and GeoJSON give it.
pub fn record(shelf: &Shelf, it: &Listed) -> Value {
    let (organisation, profile) = (&it.organisation, &it.profile);
    let facts = Facts::of(organisation);
    let place = |id: &kernel::Id<kernel::Territory>| shelf.territory(*id).map(|it| it.slug.clone());
    let themes = shelf.themes.iter().filter(|it| profile.themes.contains(&it.id)).map(|it| it.code.as_str());
    let people = it.people.iter().map(|it| {
        json!({ "name": it.said.name, "function": it.said.function.as_ref().map(versions), "email": it.said.email, "phone": it.said.phone })
    });
    json!({
        "id": profile.id,
        "slug": organisation.slug,
        "name": versions(&organisation.name),
        "description": organisation.description.as_ref().map(versions),
        "type": profile.kind,
        "level": profile.level,
        "home": organisation.territory.as_ref().and_then(place),
        "territories": profile.territories.iter().filter_map(place).collect::<Vec<_>>(),
        "themes": themes.collect::<Vec<_>>(),
        "populations": profile.populations,
        "capacities": profile.capacities,
        "languages": profile.languages,
        "networks": profile.networks,
        "offer": profile.offer.as_ref().map(versions),
        "website": facts.website,
        "email": facts.email,
        "phone": facts.phone,
        "founded": facts.founded,
        "point": it.point.filter(|(_, exact)| *exact).map(|((lat, lon), _)| [lat, lon]),
        "focal_points": people.collect::<Vec<_>>(),
    })
}

/// `/api/network/organisations`.
pub async fn index(State(network): State<Arc<Network>>, cx: Cx, Query(parameters): Parameters) -> Answer {
    let shelf = network.shelf();
    let wanted = Wanted::read(&shelf, &parameters);
    let query = search::Query { facets: Vec::new(), ..wanted.query(&shelf, cx.lang()) };
    let found = network.index.search(&query).map_err(Error::internal)?;
    let listed = found::load(&cx, &shelf, &found::ids(&found)).await?;
    let answer = json!({
        "total": found.total,
        "page": wanted.page + 1,
        "pages": found.total.div_ceil(PAGE),
        "licence": cx.app.settings.data_licence,
        "date": cx.app.clock.now().to_zoned(jiff::tz::TimeZone::UTC).date(),
        "contents": listed.iter().map(|it| record(&shelf, it)).collect::<Vec<_>>(),
    });
    Ok(page::open(page::kept("application/json", answer.to_string(), Keep::UntilChanged)))
}

/// `/api/network/organisations/{id}`.
pub async fn show(State(network): State<Arc<Network>>, cx: Cx, Path(id): Path<String>) -> Answer {
    let id = Uuid::try_parse(&id).map_err(|_| Error::NotFound)?;
    let shelf = network.shelf();
    let it = found::load(&cx, &shelf, &[id]).await?.pop().ok_or(Error::NotFound)?;
    let mut answer = record(&shelf, &it);
    answer["licence"] = json!(cx.app.settings.data_licence);
    Ok(page::open(page::kept("application/json", answer.to_string(), Keep::UntilChanged)))
}

/// The description of the list.
pub fn describe_list() -> Operation {
    let parameters = [
        ("q", "Words of name, description, offer, themes and territories."),
        ("territory", "Slug of a territory: those that work there or in a part of it."),
        ("wider", "1: also those that serve the whole of a territory around it."),
        (
            "type",
            "ministry, municipality, public-body, association, university, international, diaspora or other; may be repeated.",
        ),
        ("level", "municipal, regional, national, continental or international; may be repeated."),
        ("theme", "Code of a theme; may be repeated."),
        ("for", "A population served, such as refugees."),
        ("can", "A capacity, such as training; may be repeated."),
        ("language", "BCP 47 tag of a language it works in."),
        ("page", "From 1."),
    ];
    let summary = "The organisations of the network: who does what where.";
    openapi::described("network", "listNetworkOrganisations", summary, &parameters)
}

/// The description of one.
pub fn describe_one() -> Operation {
    openapi::identified("network", "getNetworkOrganisation", "An organisation of the network.")
}
