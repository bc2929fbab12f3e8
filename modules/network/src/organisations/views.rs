//! How organisations look: in a list, and on a page of their own.
//! What is shown is what was loaded for the one who looks; nothing is decided here.

use super::found::Listed;
use super::model::FocalPoint;
use super::words;
use crate::msg;
use directory::api::{Facts, Shelf};
use kernel::Lang;
use maud::{Markup, html};
use platform::ui::{self, Card, Fact, Map, Row, Share, Tone};
use platform::{Cx, Locale};

/// The public address of an organisation.
pub fn href(lang: Lang, it: &Listed) -> String {
    format!("/{lang}/network/organisations/{}", it.organisation.slug)
}

/// The list.
pub fn list(locale: &Locale, shelf: &Shelf, listed: &[Listed]) -> Markup {
    let hrefs: Vec<_> = listed.iter().map(|it| (href(locale.lang, it), it.profile.id.to_string())).collect();
    let cards: Vec<Card<'_>> = listed
        .iter()
        .zip(&hrefs)
        .map(|(it, (href, key))| Card {
            title: ui::plain(locale, it.organisation.name.show(locale.lang)),
            level: 2,
            href,
            badges: badges(locale, it),
            facts: facts(locale, shelf, it),
            key: Some(key),
            ..Card::default()
        })
        .collect();
    ui::cards(false, &cards)
}

fn badges(locale: &Locale, it: &Listed) -> Markup {
    html! {
        (ui::badge(Tone::Info, None, &words::kind(locale, it.profile.kind)))
        (ui::badge(Tone::Plain, None, &words::level(locale, it.profile.level)))
    }
}

fn facts(locale: &Locale, shelf: &Shelf, it: &Listed) -> Vec<Fact<'static>> {
    let places = words::territories(locale, shelf, &it.profile.territories);
    let themes = words::themes(locale, shelf, &it.profile.themes);
    let said = [("map-pin", msg::org_territories(), places), ("list", msg::org_themes(), themes)];
    let said = said.into_iter().filter(|(_, _, names)| !names.is_empty());
    said.map(|(icon, label, names)| Fact { icon, label: locale.t(&label), value: several(&names) }).collect()
}

/// Several names: with points between them, for a name may have commas and an «and» of its own.
pub fn several(names: &[String]) -> Markup {
    html! { @for (number, name) in names.iter().enumerate() { @if number > 0 { " · " } bdi { (name) } } }
}

/// Links to the files of what is listed.
pub fn exports(locale: &Locale, action: &str, query: &str) -> Markup {
    html! {
        nav class="cluster" aria-label=(locale.t(&msg::org_export())) {
            span { (locale.t(&msg::org_export())) }
            @for (name, ending) in [("XLSX", "xlsx"), ("CSV", "csv"), ("GeoJSON", "geojson")] {
                a class="btn btn-quiet" href={ (action) "/organisations." (ending) (query) } download { (ui::icon("download")) (name) }
            }
            a class="btn btn-quiet" href={ "/api/network/organisations" (query) } { "JSON" }
        }
    }
}

/// The article of one organisation.
pub fn organisation(cx: &Cx, shelf: &Shelf, it: &Listed) -> Markup {
    let locale = &cx.locale;
    let name = it.organisation.name.show(cx.lang());
    let url = format!("{}{}", cx.app.settings.public(), href(cx.lang(), it));
    html! {
        article class="stack" {
            h1 { (ui::text(locale, name)) }
            p class="cluster" { (badges(locale, it)) }
            @if let Some(text) = &it.organisation.description { (paragraphs(locale, text)) }
            (calls(locale, &Facts::of(&it.organisation)))
            (ui::rows(&rows(locale, shelf, it)))
            @if !it.people.is_empty() {
                section class="stack" aria-labelledby="people" {
                    h2 id="people" { (locale.t(&msg::org_people())) }
                    (people(locale, &it.people, false))
                }
            }
            @if let Some((point, true)) = it.point {
                (ui::map(locale, &Map { src: &format!("/{}/network/map.json?only={}", cx.lang(), it.profile.id), label: &locale.t(&msg::org_map()), tiles: cx.app.settings.tile_url.as_deref(), place: Some(point), ..Map::default() }))
            }
            (ui::share(locale, &Share { title: name.value, url: &url, pdf: None }))
        }
    }
}

/// A text of several paragraphs, in its own language and direction.
pub fn paragraphs(locale: &Locale, text: &kernel::Text) -> Markup {
    let shown = text.show(locale.lang);
    let other = shown.lang != locale.lang;
    html! {
        div class="prose" lang=[other.then_some(shown.lang)] dir=[other.then(|| shown.dir().as_str())] {
            @for paragraph in shown.value.split("\n\n").filter(|it| !it.trim().is_empty()) { p { (paragraph.trim()) } }
        }
        (ui::mark(locale, shown))
    }
}

fn calls(locale: &Locale, facts: &Facts) -> Markup {
    html! {
        ul class="calls cluster" {
            @if let Some(number) = &facts.phone { li { (telephone(number)) } }
            @if let Some(address) = facts.website.as_deref().filter(|it| is_web(it)) { li { a class="btn btn-quiet" href=(address) rel="noopener" { (ui::icon("external")) (locale.t(&msg::org_web())) } } }
            @if let Some(email) = &facts.email { li { a class="btn btn-quiet" href={ "mailto:" (email) } { bdi { (email) } } } }
        }
    }
}

fn is_web(address: &str) -> bool {
    url::Url::parse(address).is_ok_and(|url| matches!(url.scheme(), "http" | "https"))
}

fn telephone(number: &str) -> Markup {
    let dialled: String = number.chars().filter(|c| c.is_ascii_digit() || matches!(c, '+' | '*' | '#')).collect();
    html! { a class="btn btn-quiet" href={ "tel:" (dialled) } { (ui::icon("phone")) bdi { (number) } } }
}

fn rows(locale: &Locale, shelf: &Shelf, it: &Listed) -> Vec<Row<'static>> {
    let profile = &it.profile;
    let join = |names: Vec<String>| (!names.is_empty()).then(|| several(&names));
    let said = [
        ("map-pin", msg::org_territories(), join(words::territories(locale, shelf, &profile.territories))),
        ("list", msg::org_themes(), join(words::themes(locale, shelf, &profile.themes))),
        (
            "family",
            msg::org_populations(),
            join(profile.populations.iter().map(|it| words::population(locale, *it)).collect()),
        ),
        (
            "check",
            msg::org_capacities(),
            join(profile.capacities.iter().map(|it| words::capacity(locale, *it)).collect()),
        ),
        (
            "language",
            msg::org_languages(),
            join(profile.languages.iter().map(|it| locale.language_name(*it)).collect()),
        ),
        ("share", msg::org_networks(), join(profile.networks.clone())),
        ("info", msg::org_offer(), profile.offer.as_ref().map(|text| paragraphs(locale, text))),
        ("clock", msg::org_founded(), it.organisation.year_incorporated.map(|year| html! { (year) })),
    ];
    let said = said.into_iter();
    said.filter_map(|(icon, label, content)| Some(Row { icon, label: locale.t(&label), content: content? })).collect()
}

/// Whom to turn to; `marked` says beside each who sees it.
pub fn people(locale: &Locale, people: &[FocalPoint], marked: bool) -> Markup {
    html! {
        ul class="cards cards-wide" {
            @for it in people {
                li class="card" {
                    div class="card-body" {
                        h3 class="card-title" { bdi { (it.said.name) } }
                        @if let Some(function) = &it.said.function { p { (ui::text(locale, function.show(locale.lang))) } }
                        @if marked { p { (ui::badge(Tone::Plain, None, &words::visibility(locale, it.visibility))) } }
                        div class="card-actions cluster" {
                            @if !it.said.phone.is_empty() { (telephone(&it.said.phone)) }
                            @if !it.said.email.is_empty() { a class="btn btn-quiet" href={ "mailto:" (it.said.email) } { bdi { (it.said.email) } } }
                        }
                    }
                }
            }
        }
    }
}
