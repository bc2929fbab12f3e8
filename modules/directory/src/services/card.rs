//! A service among others: what it is, whether it is open, where, in which languages.
//! A list is read with one query for each noun, however long it is.

use super::timetable;
use super::wanted::Wanted;
use crate::freshness::public::mark;
use crate::listing;
use crate::locations::Location;
use crate::msg;
use crate::services::Service;
use crate::visit::Visit;
use kernel::{Error, Id, Lang, Result};
use maud::{Markup, PreEscaped, html};
use platform::ui::{self, Card, Fact, Tone};
use search::{Found, Hit, Snippet};
use std::collections::HashMap;
use std::sync::Arc;

/// A service found, with its places and how the search saw it.
pub struct Listed {
    pub service: Arc<Service>,
    pub places: Vec<Arc<Location>>,
    pub hit: Hit,
}

/// Loads what a search has found.
pub async fn load(visit: &Visit, found: &Found) -> Result<Vec<Listed>> {
    let ids: Vec<Id<Service>> = found.hits.iter().filter_map(|hit| listing::id(&hit.id)).collect();
    let services = visit.directory.services(&visit.visible(), &ids).await?;
    let places: Vec<Id<Location>> =
        services.iter().flat_map(|service| service.places.iter().map(|place| place.location)).collect();
    let places: HashMap<_, _> =
        visit.directory.locations(&places).await?.into_iter().map(|place| (place.id, place)).collect();
    let listed = services.into_iter().filter_map(|service| {
        let hit = found.hits.iter().find(|hit| listing::id(&hit.id) == Some(service.id))?.clone();
        let places = service.places.iter().filter_map(|place| places.get(&place.location).cloned()).collect();
        Some(Listed { service, places, hit })
    });
    Ok(listed.collect())
}

/// The first few services that are wanted.
pub async fn few(visit: &Visit, wanted: &Wanted, limit: usize) -> Result<Vec<Listed>> {
    let query = search::Query { limit, facets: Vec::new(), ..wanted.query(visit) };
    let found = visit.directory.index.search(&query).map_err(Error::internal)?;
    load(visit, &found).await
}

/// The list; `detailed` shows the passage in which the words were found.
pub fn list(visit: &Visit, services: &[Listed], detailed: bool) -> Markup {
    let hrefs: Vec<(String, String)> = services
        .iter()
        .map(|it| (visit.href(&format!("/services/{}", it.service.slug)), it.service.id.to_string()))
        .collect();
    let cards: Vec<Card<'_>> =
        services.iter().zip(&hrefs).map(|(it, (href, key))| card(visit, it, href, key, detailed)).collect();
    ui::cards(!detailed, &cards)
}

fn card<'a>(visit: &Visit, it: &Listed, href: &'a str, key: &'a str, detailed: bool) -> Card<'a> {
    let service = &it.service;
    let summary = match &it.hit.snippet {
        Some(snippet) if detailed => highlighted(snippet, visit.lang()),
        _ => service.description.as_ref().map_or_else(|| html! {}, |text| beginning(visit, text)),
    };
    let mut facts = Vec::new();
    if let Some(place) = it.places.first().and_then(|place| whereabouts(visit, place)) {
        let far = it.hit.metres.map(|metres| format!(" · {}", visit.locale().distance(metres)));
        facts.push(Fact {
            icon: "map-pin",
            label: visit.t(&msg::place_title()),
            value: html! { (place) (far.unwrap_or_default()) },
        });
    }
    let spoken: Vec<String> =
        service.languages.iter().filter_map(|it| it.code).map(|lang| visit.locale().language_name(lang)).collect();
    if !spoken.is_empty() {
        let spoken = visit.locale().list(&spoken, platform::locale::Join::And);
        facts.push(Fact { icon: "language", label: visit.t(&msg::languages()), value: html! { (spoken) } });
    }
    let hours = timetable::hours(visit, service, &it.places);
    Card {
        title: visit.text(&service.name),
        href,
        icon: None,
        badges: html! {
            (timetable::status(visit, service, &hours))
            (mark(visit, service.id.uuid()))
            @if service.is_free() { (ui::badge(Tone::Plain, Some("cost"), &visit.t(&msg::cost_free()))) }
            @if service.capacities.iter().any(|capacity| capacity.available <= 0.0) { (ui::badge(Tone::Warn, None, &visit.t(&msg::capacity_full()))) }
        },
        summary,
        facts,
        actions: html! {},
        key: Some(key),
        level: 2 + u8::from(!detailed),
    }
}

/// Where a place is, in a few words; a confidential one tells its area only.
pub fn whereabouts(visit: &Visit, place: &Location) -> Option<Markup> {
    if place.confidential {
        return place.area.as_ref().map(|area| visit.plain(area));
    }
    let address = place.addresses.first();
    match (address, &place.name) {
        (Some(address), _) => {
            Some(html! { bdi { (visit.show(&address.address_1).value) ", " (visit.show(&address.city).value) } })
        }
        (None, Some(name)) => Some(visit.plain(name)),
        (None, None) => None,
    }
}

/// The first words of a text, cut between words.
fn beginning(visit: &Visit, text: &kernel::Text) -> Markup {
    let shown = visit.show(text);
    let cut = shorten(shown.value, 160);
    ui::plain(visit.locale(), kernel::Shown { value: cut.as_str(), lang: shown.lang, standing: shown.standing })
}

/// At most so many characters of a text, cut after a word.
pub fn shorten(text: &str, most: usize) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= most {
        return line;
    }
    let cut: String = line.chars().take(most).collect();
    let end = cut.rfind(' ').unwrap_or(cut.len());
    format!("{}…", cut[..end].trim_end_matches([',', ';', '.', ':', '،']))
}

/// A passage with the words that were found marked.
pub fn highlighted(snippet: &Snippet, reader: Lang) -> Markup {
    let lang: Lang = snippet.lang.parse().unwrap_or(reader);
    let mut marked = String::new();
    let mut from = 0;
    for range in &snippet.highlights {
        let (Some(before), Some(word)) = (snippet.text.get(from..range.start), snippet.text.get(range.clone())) else {
            continue;
        };
        marked.push_str(&html! { (before) mark { (word) } }.into_string());
        from = range.end;
    }
    marked.push_str(&html! { (snippet.text.get(from..).unwrap_or_default()) }.into_string());
    let other = lang.base() != reader;
    html! { span lang=[other.then_some(lang)] dir=[other.then(|| lang.dir().as_str())] { (PreEscaped(marked)) } }
}
