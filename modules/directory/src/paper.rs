//! The directory on paper: a brochure of a territory in one or several languages, and a poster with its short link.
//! It says no more than the public pages do, and marks every text that is not up to date in its language.

use crate::directory::Directory;
use crate::freshness::public as freshness;
use crate::guides::Guide;
use crate::listing;
use crate::locations::Location;
use crate::msg;
use crate::services::{Service, store, timetable, wanted::Wanted};
use crate::visit::Visit;
use axum::extract::Query;
use axum::response::Response;
use http::{HeaderValue, header};
use kernel::{Id, Lang, Result, Shown, Standing, Text};
use platform::press::{self, direction};
use platform::{Answer, Cx, Keep, Locale, page};
use print::{Brochure, Edition, Emergency, EmergencyNumber, Guides, Labels, Link, Phone, Poster, Theme};
use std::collections::HashMap;
use std::sync::Arc;

/// `/brochure.pdf?languages=fr,ar`: in the page's language unless others are named.
pub async fn brochure_pdf(visit: Visit, Query(parameters): Query<Vec<(String, String)>>) -> Answer {
    let named =
        parameters.iter().find(|(name, _)| name == "languages").map(|(_, value)| value.as_str()).unwrap_or_default();
    let mut languages: Vec<Lang> =
        named.split(',').filter_map(|tag| tag.parse().ok()).filter(|lang: &Lang| lang.has_interface()).collect();
    languages.dedup();
    if languages.is_empty() {
        languages.push(visit.lang());
    }
    let pdf = make(&visit.cx, &visit.directory, &visit.territory.slug, &languages).await?;
    Ok(file(pdf, &format!("{}-{}.pdf", visit.territory.slug, visit.lang())))
}

/// `/poster.pdf`.
pub async fn poster_pdf(visit: Visit) -> Answer {
    let name = format!("{}-{}-poster.pdf", visit.territory.slug, visit.lang());
    Ok(file(poster(&visit).await?, &name))
}

fn file(pdf: Vec<u8>, name: &str) -> Response {
    let mut response = page::kept("application/pdf", pdf, Keep::UntilChanged);
    if let Ok(value) = HeaderValue::from_str(&format!("inline; filename=\"{name}\"")) {
        response.headers_mut().insert(header::CONTENT_DISPOSITION, value);
    }
    response
}

/// The brochure of a territory in these languages, as a PDF.
pub async fn make(cx: &Cx, directory: &Arc<Directory>, slug: &str, languages: &[Lang]) -> Result<Vec<u8>> {
    let mut editions = Vec::new();
    for lang in languages.iter().take(Lang::INTERFACE.len()) {
        let cx = Cx { locale: Locale::new(*lang), actor: kernel::Actor::Public, ..cx.clone() };
        editions.push(edition(&Visit::to(cx, directory.clone(), slug)?).await?);
    }
    let title = editions.first().map(|it| format!("{} – {}", it.title.text, it.territory.text)).unwrap_or_default();
    let brochure = Brochure { title, publisher: None, editions };
    press::lay_out(&cx.app.settings, brochure).await
}

/// The poster that leads to a territory's directory, as a PDF.
pub async fn poster(visit: &Visit) -> Result<Vec<u8>> {
    let lines = visit.languages().into_iter().map(|lang| {
        let locale = Locale::new(lang);
        print::Text::new(locale.t(&msg::poster_headline()), lang.as_str(), direction(lang.dir()))
    });
    let poster = Poster {
        title: visit.t(&msg::home_title(visit.name())),
        lang: visit.lang().to_string(),
        dir: direction(visit.locale().dir()),
        territory: content(visit, visit.show(&visit.territory.name)),
        headline: words(visit, &msg::brochure_title()),
        link: short_link(visit),
        scan: visit.t(&msg::poster_line()),
        lines: lines.collect(),
        foot: None,
    };
    press::lay_out(&visit.cx.app.settings, poster).await
}

/// A text of the interface.
fn words(visit: &Visit, message: &messages::Message) -> print::Text {
    said(visit, visit.t(message))
}

/// Words already in the reader's language.
fn said(visit: &Visit, words: impl Into<String>) -> print::Text {
    print::Text::new(words, visit.lang().as_str(), direction(visit.locale().dir()))
}

/// A text of the content, with its own language and its mark.
fn content(visit: &Visit, shown: Shown<'_, String>) -> print::Text {
    let text = print::Text::new(shown.value.as_str(), shown.lang.as_str(), direction(shown.dir()));
    match shown.standing {
        Standing::Current => text,
        Standing::Stale => text.marked(visit.t(&platform::msg::badge_stale())),
        Standing::Machine => text.marked(visit.t(&platform::msg::badge_machine())),
        Standing::Fallback => text.marked(visit.t(&platform::msg::shown_in(visit.locale().language_name(shown.lang)))),
    }
}

fn text(visit: &Visit, text: &Text) -> print::Text {
    content(visit, visit.show(text))
}

fn short_link(visit: &Visit) -> Link {
    let public = visit.cx.app.settings.public();
    let url = format!("{public}/t/{}", visit.territory.slug);
    Link { text: url.trim_start_matches("https://").trim_start_matches("http://").to_owned(), url }
}

async fn edition(visit: &Visit) -> Result<Edition> {
    let services = store::of_territory(visit.cx.app.db.read(), &visit.visible(), visit.territory.id).await?;
    let places: Vec<Id<Location>> =
        services.iter().flat_map(|it| it.places.iter().map(|place| place.location)).collect();
    let places: HashMap<_, _> =
        visit.directory.locations(&places).await?.into_iter().map(|place| (place.id, place)).collect();
    let guides = visit.directory.guides(visit.territory.id).await?;
    let emergency = visit.territory.emergency.iter().map(|it| EmergencyNumber {
        label: text(visit, &it.label),
        number: it.number.clone(),
        note: None,
    });
    Ok(Edition {
        lang: visit.lang().to_string(),
        dir: direction(visit.locale().dir()),
        name: visit.locale().autonym(visit.lang()).into_owned(),
        labels: labels(visit),
        territory: text(visit, &visit.territory.name),
        title: words(visit, &msg::brochure_title()),
        subtitle: Some(words(visit, &msg::brochure_subtitle())),
        date: visit.t(&msg::brochure_made(visit.locale().date(visit.now.date()))),
        link: Link { url: visit.url(""), ..short_link(visit) },
        notice: None,
        emergency: Emergency { url: Some(visit.url("")), numbers: emergency.collect() },
        themes: themes(visit, &services, &places),
        guides: Guides {
            url: Some(visit.url("/guides")),
            items: guides.iter().map(|guide| in_short(visit, guide)).collect(),
        },
        ..Edition::default()
    })
}

fn labels(visit: &Visit) -> Labels {
    Labels {
        contents: visit.t(&msg::brochure_contents()),
        emergency: visit.t(&msg::brochure_emergency()),
        guides: visit.t(&msg::brochure_guides()),
        hours: visit.t(&msg::hours_title()),
        phone: visit.t(&platform::msg::ui_call()),
        place: visit.t(&msg::place_title()),
        bring: visit.t(&msg::bring()),
        languages: visit.t(&msg::languages()),
        online: visit.t(&msg::website()),
        scan: visit.t(&msg::brochure_open_page()),
    }
}

/// Each service under its first theme; those without one come last, under no theme's name but the usual heading.
fn themes(visit: &Visit, services: &[Service], places: &HashMap<Id<Location>, Arc<Location>>) -> Vec<Theme> {
    let first = |service: &Service| service.terms().find(|id| visit.shelf.themes.iter().any(|theme| theme.id == *id));
    let mut themes: Vec<Theme> = visit
        .shelf
        .themes
        .iter()
        .map(|theme| Theme {
            name: text(visit, &theme.name),
            summary: theme.description.as_ref().map(|it| text(visit, it)),
            url: Some(visit.url(&Wanted { themes: vec![theme.code.clone()], ..Wanted::default() }.rest())),
            services: services
                .iter()
                .filter(|it| first(it) == Some(theme.id))
                .map(|it| printed(visit, it, places))
                .collect(),
        })
        .collect();
    let others: Vec<_> =
        services.iter().filter(|it| first(it).is_none()).map(|it| printed(visit, it, places)).collect();
    let name = words(visit, &platform::msg::ui_services());
    themes.push(Theme { name, summary: None, url: Some(visit.url("/services")), services: others });
    themes.retain(|theme| !theme.services.is_empty());
    themes
}

fn printed(visit: &Visit, service: &Service, places: &HashMap<Id<Location>, Arc<Location>>) -> print::Service {
    let places: Vec<&Arc<Location>> = service.places.iter().filter_map(|place| places.get(&place.location)).collect();
    let hours = listing::hours(service, &places, &visit.territory.holidays);
    let phones = service.phones.iter().chain(places.iter().flat_map(|place| &place.phones));
    let spoken: Vec<String> =
        service.languages.iter().filter_map(|it| it.code).map(|lang| visit.locale().language_name(lang)).collect();
    print::Service {
        name: text(visit, &service.name),
        provider: None,
        summary: service.description.as_ref().map(|it| text(visit, it)),
        hours: timetable::lines(visit, &hours).into_iter().map(|line| said(visit, line)).collect(),
        phones: phones
            .map(|it| Phone {
                number: it.number.clone(),
                label: it.description.as_ref().map(|label| text(visit, label)),
            })
            .collect(),
        place: places.first().and_then(|place| whereabouts(visit, place)),
        bring: service
            .required_documents
            .iter()
            .filter_map(|it| it.document.as_ref())
            .map(|it| text(visit, it))
            .collect(),
        cost: service
            .fees_description
            .as_ref()
            .map(|it| text(visit, it))
            .or_else(|| service.is_free().then(|| words(visit, &msg::cost_free()))),
        languages: (!spoken.is_empty()).then(|| said(visit, visit.locale().list(&spoken, platform::locale::Join::And))),
        link: None,
        checked: checked(visit, service),
    }
}

/// When it was last confirmed; nothing where nobody ever has and nothing asks for it.
fn checked(visit: &Visit, service: &Service) -> Option<print::Text> {
    let (lapsed, assured) = (visit.directory.lapsed(service.id.uuid()), service.freshness.assured_on);
    let told = lapsed.is_some() || assured.is_some();
    told.then(|| words(visit, &freshness::words(visit, lapsed, assured)))
}

fn whereabouts(visit: &Visit, place: &Location) -> Option<print::Text> {
    if place.confidential {
        return place.area.as_ref().map(|area| text(visit, area));
    }
    let address = place.addresses.first()?;
    let (street, city) = (visit.show(&address.address_1), visit.show(&address.city));
    Some(print::Text::new(
        format!("{}, {} {}", street.value, address.postal_code, city.value),
        street.lang.as_str(),
        direction(street.dir()),
    ))
}

fn in_short(visit: &Visit, guide: &Guide) -> print::Guide {
    let steps = guide.sections.iter().filter_map(|section| section.steps.as_ref()).next().map(|steps| {
        let shown = steps.show(visit.lang());
        shown
            .value
            .iter()
            .map(|step| content(visit, Shown { value: step, lang: shown.lang, standing: shown.standing }))
            .collect()
    });
    let title = text(visit, &guide.title);
    let lapsed = visit.directory.lapsed(guide.id.uuid());
    let since = lapsed.map(|it| visit.t(&msg::fresh_since(visit.locale().date(it.since))));
    print::Guide {
        title: since.into_iter().fold(title, print::Text::marked),
        summary: guide.summary.as_ref().map(|it| text(visit, it)),
        steps: steps.unwrap_or_default(),
        url: Some(visit.url(&format!("/guides/{}", guide.slug))),
    }
}
