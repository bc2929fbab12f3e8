//! What the search index knows of each record: its words in every language, what it is filtered by, when it is open.
//! A confidential place gives no point and no street to it; services that are not offered are not in it.

use crate::directory::Directory;
use crate::guides::{Guide, markdown};
use crate::locations::Location;
use crate::organisations::Organisation;
use crate::records::Record;
use crate::schedules::hours::Hours;
use crate::services::{Service, Sex};
use crate::shelf::{self, Shelf};
use kernel::{Id, Lang, Result, Text as Localized};
use search::{Change, Document, Openings, Part, Point, Text};
use std::collections::{HashMap, HashSet};
use std::sync::Arc;
use uuid::Uuid;

/// Key of a record in the index.
pub fn key(kind: &str, id: Uuid) -> String {
    format!("{kind}:{id}")
}

/// The identifier in a key, if it is one of this kind.
pub fn id<R: Record>(key: &str) -> Option<Id<R>> {
    key.strip_prefix(R::KIND)?.strip_prefix(':')?.parse().ok()
}

/// What a document is made from besides its record.
pub struct Around {
    shelf: Arc<Shelf>,
    organisations: HashMap<Id<Organisation>, Arc<Organisation>>,
    locations: HashMap<Id<Location>, Arc<Location>>,
    now: jiff::Timestamp,
    /// What is hidden until somebody confirms it.
    hidden: HashSet<Uuid>,
}

/// A record that can be found.
pub trait Listed: Sized {
    fn organisation(&self) -> Option<Id<Organisation>> {
        None
    }
    fn locations(&self) -> Vec<Id<Location>> {
        Vec::new()
    }
    /// `None` when it is not to be found.
    fn document(&self, around: &Around) -> Option<Document>;
}

/// The changes that bring the index up to date with these records.
pub async fn documents<R: Record + Listed>(directory: &Directory, records: &[R]) -> Result<Vec<Change>> {
    let organisations: Vec<_> = records.iter().filter_map(Listed::organisation).collect();
    let locations: Vec<_> = records.iter().flat_map(Listed::locations).collect();
    let around = Around {
        shelf: directory.shelf(),
        organisations: directory.organisations(&organisations).await?.into_iter().map(|it| (it.id, it)).collect(),
        locations: directory.locations(&locations).await?.into_iter().map(|it| (it.id, it)).collect(),
        now: directory.app.clock.now(),
        hidden: records.iter().map(Record::uuid).filter(|id| directory.is_hidden(*id)).collect(),
    };
    let change = |record: &R| match record.document(&around) {
        Some(document) => Change::put(document),
        None => Change::remove(key(R::KIND, record.uuid())),
    };
    Ok(records.iter().map(change).collect())
}

fn say(texts: &mut Vec<Text>, part: Part, text: Option<&Localized>) {
    let versions = text.into_iter().flat_map(|text| text.versions());
    texts.extend(versions.map(|(lang, version)| Text::new(lang.as_str(), part, version.value.clone())));
}

fn fold(text: &Localized) -> String {
    text.show(text.source()).value.to_lowercase()
}

fn seconds(instant: Option<jiff::Timestamp>) -> i64 {
    instant.map_or(0, jiff::Timestamp::as_second)
}

fn days(date: jiff::civil::Date) -> i32 {
    let epoch = jiff::civil::date(1970, 1, 1);
    (date - epoch).get_days()
}

impl Listed for Service {
    fn organisation(&self) -> Option<Id<Organisation>> {
        self.organisation
    }

    fn locations(&self) -> Vec<Id<Location>> {
        self.places.iter().map(|place| place.location).collect()
    }

    fn document(&self, around: &Around) -> Option<Document> {
        if !self.status.is_public() || around.hidden.contains(&self.id.uuid()) {
            return None;
        }
        let places: Vec<&Arc<Location>> =
            self.places.iter().filter_map(|place| around.locations.get(&place.location)).collect();
        let point = places.iter().filter(|place| !place.confidential).find_map(|place| place.point());
        Some(Document {
            id: key(Service::KIND, self.id.uuid()),
            kind: Service::KIND.to_owned(),
            texts: service_texts(self, around),
            facets: service_facets(self, &places, around),
            point: point.map(|(lat, lon)| Point { lat, lon }),
            openings: openings(self, &places, around),
            fresh: self.freshness.assured_on.map(days),
            modified: seconds(self.last_modified),
            sort: fold(&self.name),
        })
    }
}

fn service_texts(service: &Service, around: &Around) -> Vec<Text> {
    let mut texts = Vec::new();
    say(&mut texts, Part::Title, Some(&service.name));
    say(&mut texts, Part::Terms, service.alternate_name.as_ref());
    say(&mut texts, Part::Summary, service.description.as_ref());
    let body = [
        &service.eligibility_description,
        &service.application_process,
        &service.fees_description,
        &service.interpretation_services,
    ];
    body.into_iter().for_each(|text| say(&mut texts, Part::Body, text.as_ref()));
    service.required_documents.iter().for_each(|it| say(&mut texts, Part::Body, it.document.as_ref()));
    for term in service.terms().filter_map(|term| around.shelf.terms.get(&term)) {
        say(&mut texts, Part::Terms, Some(&term.name));
    }
    if let Some(organisation) = service.organisation.and_then(|id| around.organisations.get(&id)) {
        say(&mut texts, Part::Body, Some(&organisation.name));
    }
    texts
}

fn service_facets(service: &Service, places: &[&Arc<Location>], around: &Around) -> Vec<(String, String)> {
    let mut facets: Vec<(String, String)> = Vec::new();
    let mut add = |name: &str, value: String| facets.push((name.to_owned(), value));
    service.name.versions().for_each(|(lang, _)| add("written", lang.to_string()));
    around.shelf.around(service.territory).iter().for_each(|territory| add("territory", territory.id.to_string()));
    if let Some(organisation) = service.organisation {
        add("organisation", organisation.to_string());
    }
    for term in service.terms() {
        add("term", term.to_string());
        if let Some(known) = around.shelf.terms.get(&term) {
            if around.shelf.theme(&known.code).is_some_and(|theme| theme.id == term) {
                add("theme", known.code.clone());
            }
            if let Some(taxonomy) = known.taxonomy {
                add("taxonomy", taxonomy.to_string());
            }
        }
    }
    let spoken =
        service.languages.iter().chain(places.iter().flat_map(|place| &place.languages)).filter_map(|it| it.code);
    spoken.for_each(|lang| add("language", lang.base().to_string()));
    if service.is_free() {
        add("free", "yes".into());
    }
    if places.iter().any(|place| !place.accessibility.is_empty()) {
        add("accessible", "yes".into());
    }
    audience(service).into_iter().for_each(|who| add("for", who));
    places
        .iter()
        .flat_map(|place| &place.addresses)
        .for_each(|address| add("postcode", address.postal_code.to_lowercase()));
    facets.sort();
    facets.dedup();
    facets
}

/// Whom a service is especially for, as the filter «who it is for» names them.
pub fn audience(service: &Service) -> Vec<String> {
    let it = &service.eligibility;
    let word =
        |value: serde_json::Result<serde_json::Value>| value.ok().and_then(|value| value.as_str().map(str::to_owned));
    let mut words: Vec<String> = it.statuses.iter().filter_map(|status| word(serde_json::to_value(status))).collect();
    words.extend(it.family.iter().filter_map(|family| word(serde_json::to_value(family))));
    match it.sex {
        Some(Sex::Women) => words.push("women".into()),
        Some(Sex::Men) => words.push("men".into()),
        None => {}
    }
    if it.maximum_age.is_some_and(|age| age <= 30.0) {
        words.push("young".into());
    }
    words
}

/// The hours that count for a service: its own, else those of the first place that has some.
pub fn hours(service: &Service, places: &[&Arc<Location>], holidays: &[kernel::Holiday]) -> Hours {
    let at_place = || service.places.iter().map(|place| &place.schedules).find(|schedules| !schedules.is_empty());
    let of_place = || places.iter().map(|place| &place.schedules).find(|schedules| !schedules.is_empty());
    let own = (!service.schedules.is_empty()).then_some(&service.schedules);
    let schedules = own.or_else(at_place).or_else(of_place).map_or(&[][..], Vec::as_slice);
    Hours::new(schedules, &service.exceptions, holidays, service.open_on_holidays)
}

fn openings(service: &Service, places: &[&Arc<Location>], around: &Around) -> Openings {
    let Some(territory) = around.shelf.territory(service.territory) else { return Openings::default() };
    let hours = hours(service, places, &territory.holidays);
    let found = hours.search_openings(shelf::local(territory, around.now).date());
    Openings { weekly: found.weekly, closed: found.closed, special: found.special }
}

impl Listed for Organisation {
    fn document(&self, around: &Around) -> Option<Document> {
        if self.archived {
            return None;
        }
        let mut texts = Vec::new();
        say(&mut texts, Part::Title, Some(&self.name));
        say(&mut texts, Part::Terms, self.alternate_name.as_ref());
        say(&mut texts, Part::Summary, self.description.as_ref());
        let territories = self.territory.map(|id| around.shelf.around(id)).unwrap_or_default();
        let within = territories.iter().map(|territory| ("territory".to_owned(), territory.id.to_string()));
        let written = self.name.versions().map(|(lang, _)| ("written".to_owned(), lang.to_string()));
        Some(Document {
            id: key(Organisation::KIND, self.id.uuid()),
            kind: Organisation::KIND.to_owned(),
            texts,
            facets: within.chain(written).collect(),
            sort: fold(&self.name),
            ..Document::default()
        })
    }
}

impl Listed for Guide {
    fn document(&self, around: &Around) -> Option<Document> {
        if self.archived || around.hidden.contains(&self.id.uuid()) {
            return None;
        }
        let mut texts = Vec::new();
        say(&mut texts, Part::Title, Some(&self.title));
        say(&mut texts, Part::Summary, self.summary.as_ref());
        for section in &self.sections {
            say(&mut texts, Part::Body, section.title.as_ref());
            let plain = section.body.as_ref().map(|body| body.map(|_, text| markdown::to_plain(text)));
            say(&mut texts, Part::Body, plain.as_ref());
            let steps = section.steps.as_ref().map(|steps| steps.map(|_: Lang, steps| steps.join("\n")));
            say(&mut texts, Part::Body, steps.as_ref());
        }
        let territories = around.shelf.around(self.territory);
        Some(Document {
            id: key(Guide::KIND, self.id.uuid()),
            kind: Guide::KIND.to_owned(),
            texts,
            facets: territories.iter().map(|territory| ("territory".to_owned(), territory.id.to_string())).collect(),
            fresh: self.reviewed_on.map(days),
            modified: seconds(self.last_modified),
            sort: fold(&self.title),
            ..Document::default()
        })
    }
}
