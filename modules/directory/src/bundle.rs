//! The offline copy of a territory in one language: one file with all its services and guide pages.
//! It says no more than the public pages do, and its version changes exactly when its content does.

use crate::guides::{Guide, pages as guide_pages};
use crate::listing;
use crate::locations::Location;
use crate::organisations::Organisation;
use crate::services::{Service, card, store, timetable, views};
use crate::visit::Visit;
use kernel::{Id, Shown, Standing};
use maud::html;
use platform::{Answer, Keep, page, ui};
use serde::Serialize;
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

#[derive(Serialize)]
struct Bundle<'a> {
    version: String,
    lang: kernel::Lang,
    dir: &'static str,
    made: String,
    territory: Home<'a>,
    words: BTreeMap<&'static str, String>,
    themes: Vec<Theme<'a>>,
    services: Vec<Entry>,
    guides: Vec<Page>,
}

#[derive(Serialize)]
struct Home<'a> {
    slug: &'a str,
    name: &'a str,
    timezone: &'a str,
    emergency: Vec<Number>,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    example: bool,
}

#[derive(Serialize)]
struct Number {
    number: String,
    label: String,
}

#[derive(Serialize)]
struct Theme<'a> {
    slug: &'a str,
    name: &'a str,
    icon: &'a str,
}

/// A service; keys without anything to say are left out, to weigh less.
#[derive(Serialize)]
struct Entry {
    slug: String,
    name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    lang: Option<kernel::Lang>,
    #[serde(skip_serializing_if = "Option::is_none")]
    mark: Option<String>,
    #[serde(skip_serializing_if = "String::is_empty")]
    summary: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    provider: Option<String>,
    /// What one should know first, as HTML: an alert, full or not, when it was last checked.
    notes: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    search: String,
    themes: Vec<String>,
    languages: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    phones: Vec<Number>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    hours: Vec<(u16, u16)>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    closed: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    special: Vec<(String, u16, u16)>,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    free: bool,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    accessible: bool,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    audience: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    area: Option<String>,
    rows: Vec<Row>,
}

#[derive(Serialize)]
struct Row {
    icon: &'static str,
    label: String,
    html: String,
}

#[derive(Serialize)]
struct Page {
    slug: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    parent: Option<String>,
    title: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    lang: Option<kernel::Lang>,
    #[serde(skip_serializing_if = "Option::is_none")]
    mark: Option<String>,
    #[serde(skip_serializing_if = "String::is_empty")]
    summary: String,
    html: String,
}

/// `/bundle.json`.
pub async fn show(visit: Visit) -> Answer {
    let services = store::of_territory(visit.cx.app.db.read(), &visit.visible(), visit.territory.id).await?;
    let places: Vec<Id<Location>> =
        services.iter().flat_map(|it| it.places.iter().map(|place| place.location)).collect();
    let places: HashMap<_, _> =
        visit.directory.locations(&places).await?.into_iter().map(|place| (place.id, place)).collect();
    let providers: Vec<Id<Organisation>> = services.iter().filter_map(|it| it.organisation).collect();
    let providers: HashMap<_, _> =
        visit.directory.organisations(&providers).await?.into_iter().map(|it| (it.id, it)).collect();
    let guides = visit.directory.guides(visit.territory.id).await?;
    let mut bundle = Bundle {
        version: String::new(),
        lang: visit.lang(),
        dir: visit.locale().dir().as_str(),
        made: visit.cx.app.clock.now().strftime("%Y-%m-%dT%H:%M:%SZ").to_string(),
        territory: home(&visit),
        words: words(&visit),
        themes: visit
            .shelf
            .themes
            .iter()
            .map(|theme| Theme {
                slug: &theme.code,
                name: visit.show(&theme.name).value,
                icon: platform::ui::topic_icon(&theme.code),
            })
            .collect(),
        services: services.iter().map(|service| entry(&visit, service, &places, &providers)).collect(),
        guides: guides.iter().map(|guide| guide_page(&visit, guide, &guides)).collect(),
    };
    bundle.version = version(&bundle)?;
    let json = serde_json::to_string(&bundle).map_err(kernel::Error::internal)?;
    Ok(page::kept("application/json", json, Keep::UntilChanged))
}

/// The words of the offline pages, and whose digits and dates they use.
fn words(visit: &Visit) -> BTreeMap<&'static str, String> {
    let mut words: BTreeMap<_, _> = ui::words(visit.locale()).into_iter().collect();
    words.insert("locale", messages::number::regional(visit.lang()).to_string());
    words
}

/// Hash of the content, without the moment at which it was made.
fn version(bundle: &Bundle<'_>) -> kernel::Result<String> {
    let content = serde_json::to_vec(&(&bundle.territory, &bundle.themes, &bundle.services, &bundle.guides))
        .map_err(kernel::Error::internal)?;
    Ok(Sha256::digest(content)[..8].iter().map(|byte| format!("{byte:02x}")).collect())
}

fn home(visit: &Visit) -> Home<'_> {
    let emergency = visit
        .territory
        .emergency
        .iter()
        .map(|it| Number { number: it.number.clone(), label: visit.show(&it.label).value.clone() });
    Home {
        slug: &visit.territory.slug,
        name: visit.name(),
        timezone: &visit.territory.timezone,
        emergency: emergency.collect(),
        example: visit.territory.example,
    }
}

/// The language, if it is not the page's, and the words of the mark, if any.
fn standing<T: ?Sized>(visit: &Visit, shown: Shown<'_, T>) -> (Option<kernel::Lang>, Option<String>) {
    let mark = match shown.standing {
        Standing::Current => None,
        Standing::Stale => Some(visit.t(&platform::msg::badge_stale())),
        Standing::Machine => Some(visit.t(&platform::msg::badge_machine())),
        Standing::Fallback => Some(visit.t(&platform::msg::shown_in(visit.locale().language_name(shown.lang)))),
    };
    ((shown.lang != visit.lang()).then_some(shown.lang), mark)
}

type Known<T> = HashMap<Id<T>, Arc<T>>;

fn entry(visit: &Visit, service: &Service, places: &Known<Location>, providers: &Known<Organisation>) -> Entry {
    let places: Vec<Arc<Location>> =
        service.places.iter().filter_map(|place| places.get(&place.location).cloned()).collect();
    let provider = service.organisation.and_then(|id| providers.get(&id));
    let hours = timetable::hours(visit, service, &places);
    let openings = hours.search_openings(visit.now.date());
    let name = visit.show(&service.name);
    let (lang, mark) = standing(visit, name);
    let date = |day: i32| jiff::civil::date(1970, 1, 1).saturating_add(jiff::Span::new().days(day)).to_string();
    let soon = crate::services::wanted::day(visit.now.date()) + 60;
    let phones = service.phones.iter().chain(places.iter().flat_map(|place| &place.phones));
    Entry {
        slug: service.slug.clone(),
        name: name.value.clone(),
        lang,
        mark,
        summary: service.description.as_ref().map(|text| visit.show(text).value.clone()).unwrap_or_default(),
        provider: provider.map(|it| visit.show(&it.name).value.clone()),
        notes: html! { (views::alert(visit, service)) (views::capacity(visit, service)) p { (views::freshness(visit, service)) } }.into_string(),
        search: service.alternate_name.as_ref().map(|text| visit.show(text).value.clone()).unwrap_or_default(),
        themes: service.terms().filter_map(|id| visit.shelf.themes.iter().find(|theme| theme.id == id)).map(|theme| theme.code.clone()).collect(),
        languages: service.languages.iter().filter_map(|it| it.code).map(|lang| lang.to_string()).collect(),
        phones: phones
            .map(|it| Number { number: it.number.clone(), label: it.description.as_ref().map(|text| visit.show(text).value.clone()).unwrap_or_default() })
            .collect(),
        hours: openings.weekly,
        closed: openings.closed.into_iter().filter(|day| *day <= soon).map(date).collect(),
        special: openings.special.into_iter().filter(|(day, ..)| *day <= soon).map(|(day, from, to)| (date(day), from, to)).collect(),
        free: service.is_free(),
        accessible: places.iter().any(|place| !place.accessibility.is_empty()),
        audience: listing::audience(service),
        area: places.first().and_then(|place| card::whereabouts(visit, place)).map(|markup| plain(&markup.into_string())),
        rows: rows(visit, service, &places, &hours),
    }
}

fn plain(html: &str) -> String {
    let text = ammonia::Builder::empty().clean(html).to_string();
    html_escape::decode_html_entities(&text).into_owned()
}

fn rows(
    visit: &Visit,
    service: &Service,
    places: &[Arc<Location>],
    hours: &crate::schedules::hours::Hours,
) -> Vec<Row> {
    let rows = views::rows(visit, service, places, timetable::table(visit, service, hours, None));
    rows.into_iter().map(|row| Row { icon: row.icon, label: row.label, html: row.content.into_string() }).collect()
}

fn guide_page(visit: &Visit, guide: &Guide, all: &[Guide]) -> Page {
    let title = visit.show(&guide.title);
    let (lang, mark) = standing(visit, title);
    Page {
        slug: guide.slug.clone(),
        parent: guide.parent.and_then(|id| all.iter().find(|it| it.id == id)).map(|it| it.slug.clone()),
        title: title.value.clone(),
        lang,
        mark,
        summary: guide.summary.as_ref().map(|text| visit.show(text).value.clone()).unwrap_or_default(),
        html: html! { (guide_pages::review(visit, guide)) (guide_pages::content(visit, guide)) }.into_string(),
    }
}
