//! Pages of services: the results of a search, one service, suggestions while typing, the places for the map.
//! A list never loads more than one page of it.

use super::card::{self, Listed};
use super::wanted::{PAGE, Wanted};
use super::{jsonld, store, views};
use crate::freshness::public as freshness;
use crate::guides::Guide;
use crate::listing;
use crate::locations::Location;
use crate::organisations::Organisation;
use crate::records::Record;
use crate::services::Service;
use crate::visit::Visit;
use crate::{msg, searches};
use axum::extract::{Path, Query};
use kernel::{Error, Id, Result};
use platform::{Answer, Keep, page, ui};
use search::Found;
use serde_json::json;
use std::sync::Arc;

type Parameters = Query<Vec<(String, String)>>;

/// What a results page shows.
pub struct Results {
    pub wanted: Wanted,
    pub found: Found,
    pub services: Vec<Listed>,
    /// Guides in which the words were found.
    pub guides: Vec<Guide>,
}

/// `/services`: results as a list and a map.
pub async fn index(visit: Visit, Query(parameters): Parameters) -> Answer {
    let results = search(&visit, Wanted::read(&parameters)).await?;
    if results.found.total == 0
        && results.guides.is_empty()
        && !results.wanted.words.is_empty()
        && results.wanted.page == 0
    {
        searches::missed(&visit, &results.wanted).await?;
    }
    let it = views::results(&visit, &results);
    Ok(page::html(ui::document(&it), Keep::ThisMinute))
}

async fn search(visit: &Visit, wanted: Wanted) -> Result<Results> {
    let found = visit.directory.index.search(&wanted.query(visit)).map_err(Error::internal)?;
    let services = card::load(visit, &found).await?;
    let guides =
        if wanted.words.is_empty() || wanted.page > 0 { Vec::new() } else { guides(visit, &wanted.words).await? };
    Ok(Results { wanted, found, services, guides })
}

async fn guides(visit: &Visit, words: &str) -> Result<Vec<Guide>> {
    let query = search::Query {
        text: words.to_owned(),
        lang: visit.lang().to_string(),
        kinds: vec![Guide::KIND.to_owned()],
        filters: vec![("territory".to_owned(), vec![visit.territory.id.to_string()])],
        limit: 4,
        ..search::Query::default()
    };
    let found = visit.directory.index.search(&query).map_err(Error::internal)?;
    let all = visit.directory.guides(visit.territory.id).await?;
    let ids = found.hits.iter().filter_map(|hit| listing::id::<Guide>(&hit.id));
    Ok(ids.filter_map(|id| all.iter().find(|guide| guide.id == id).cloned()).collect())
}

/// A service with all that its page shows.
pub struct Whole {
    pub service: Service,
    pub organisation: Option<Arc<Organisation>>,
    pub places: Vec<Arc<Location>>,
    pub guides: Vec<Guide>,
}

/// The public service at this address.
pub async fn find(visit: &Visit, slug: &str) -> Result<Service> {
    let db = visit.cx.app.db.read();
    store::by_slug(db, &visit.visible(), visit.territory.id, slug).await?.ok_or(Error::NotFound)
}

pub async fn whole(visit: &Visit, service: Service) -> Result<Whole> {
    let ids: Vec<Id<Location>> = service.places.iter().map(|place| place.location).collect();
    let organisation: Vec<Id<Organisation>> = service.organisation.into_iter().collect();
    let guides = visit.directory.guides(visit.territory.id).await?;
    Ok(Whole {
        places: visit.directory.locations(&ids).await?,
        organisation: visit.directory.organisations(&organisation).await?.pop(),
        guides: guides.iter().filter(|guide| guide.services.contains(&service.id)).cloned().collect(),
        service,
    })
}

/// `/services/{slug}`: everything about a service.
pub async fn show(visit: Visit, Path((_, _, slug)): Path<(String, String, String)>) -> Answer {
    let service = find(&visit, &slug).await?;
    if visit.directory.is_hidden(service.id.uuid()) {
        let name = visit.show(&service.name).value.clone();
        return freshness::being_checked(&visit, &format!("/services/{slug}"), &name, service.organisation).await;
    }
    let whole = whole(&visit, service).await?;
    let mut it = views::service(&visit, &whole);
    it.head = jsonld::head(&jsonld::service(&visit, &whole));
    Ok(page::html(ui::document(&it), Keep::ThisMinute))
}

/// `/map.json`: the places of the services found, as GeoJSON (RFC 7946); at most 500. Confidential places are not in it.
pub async fn map(visit: Visit, Query(parameters): Parameters) -> Answer {
    let wanted = Wanted::read(&parameters);
    let query = search::Query { limit: 500, offset: 0, facets: Vec::new(), ..wanted.query(&visit) };
    let found = visit.directory.index.search(&query).map_err(Error::internal)?;
    let features: Vec<_> = card::load(&visit, &found)
        .await?
        .iter()
        .flat_map(|it| {
            let href = visit.href(&format!("/services/{}", it.service.slug));
            let title = visit.show(&it.service.name).value.clone();
            let points = it.places.iter().filter(|place| !place.confidential).filter_map(|place| place.point());
            points.map(|(lat, lon)| feature(lat, lon, &title, &href, it.service.id)).collect::<Vec<_>>()
        })
        .collect();
    let collection = json!({ "type": "FeatureCollection", "features": features });
    Ok(page::kept("application/geo+json", collection.to_string(), Keep::ThisMinute))
}

fn feature(lat: f64, lon: f64, title: &str, href: &str, key: Id<Service>) -> serde_json::Value {
    json!({
        "type": "Feature",
        "geometry": { "type": "Point", "coordinates": [lon, lat] },
        "properties": { "title": title, "href": href, "key": key },
    })
}

/// `/suggestions?q=`: titles that begin like what is being typed.
pub async fn suggestions(visit: Visit, Query(parameters): Parameters) -> Answer {
    let words = Wanted::read(&parameters).words;
    let here = [("territory".to_owned(), vec![visit.territory.id.to_string()])];
    let found = visit.directory.index.suggest(&words, visit.lang().as_str(), &here, 8).map_err(Error::internal)?;
    let mut list = Vec::new();
    let services: Vec<Id<Service>> = found.iter().filter_map(|it| listing::id(&it.id)).collect();
    let services = visit.directory.services(&visit.visible(), &services).await?;
    let organisations: Vec<Id<Organisation>> = found.iter().filter_map(|it| listing::id(&it.id)).collect();
    let organisations = visit.directory.organisations(&organisations).await?;
    let guides = visit.directory.guides(visit.territory.id).await?;
    for it in &found {
        let service = || {
            services
                .iter()
                .find(|service| listing::id(&it.id) == Some(service.id))
                .map(|service| (format!("/services/{}", service.slug), msg::kind_service()))
        };
        let guide = || {
            guides
                .iter()
                .find(|guide| listing::id(&it.id) == Some(guide.id))
                .map(|guide| (format!("/guides/{}", guide.slug), msg::kind_guide()))
        };
        let organisation = || {
            organisations
                .iter()
                .find(|org| listing::id(&it.id) == Some(org.id))
                .map(|org| (format!("/organisations/{}", org.slug), msg::kind_organisation()))
        };
        if let Some((rest, kind)) = service().or_else(guide).or_else(organisation) {
            list.push(json!({ "title": it.title, "lang": it.lang, "href": visit.href(&rest), "kind": visit.t(&kind) }));
        }
    }
    Ok(page::kept("application/json", serde_json::Value::from(list).to_string(), Keep::UntilChanged))
}

/// The address of each page of results.
pub fn page_href(visit: &Visit, wanted: &Wanted) -> impl Fn(u64) -> String {
    let (href, wanted) = (visit.href(""), wanted.clone());
    move |number| {
        let page = usize::try_from(number).unwrap_or(1).max(1) - 1;
        format!("{href}{}", Wanted { page, ..wanted.clone() }.rest())
    }
}

/// How many pages of results there are.
pub fn last_page(total: usize) -> u64 {
    u64::try_from(total.div_ceil(PAGE)).unwrap_or(u64::MAX)
}

/// The heading of the results.
pub fn title(visit: &Visit, wanted: &Wanted) -> String {
    visit.t(&if wanted.words.is_empty() {
        msg::results_title(visit.name())
    } else {
        msg::results_title_for(wanted.words.as_str(), visit.name())
    })
}
