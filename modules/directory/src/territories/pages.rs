//! The way in: choice of language, choice of territory, and a territory's home page.
//! No address is needed but the one read aloud: `/t/{territory}` leads home in the reader's language.

use super::counts;
use crate::directory::Directory;
use crate::services::card;
use crate::services::wanted::Wanted;
use crate::shelf::Shelf;
use crate::visit::Visit;
use crate::{guides, msg};
use axum::extract::{Path, State};
use http::StatusCode;
use kernel::{Error, Lang, Territory};
use maud::{Markup, html};
use platform::ui::{self, Page, Search, Tile};
use platform::{Answer, Cx, Keep, Locale, page};
use std::sync::Arc;

/// `/`: the languages, each by its own name in its own script, and the territories.
pub async fn languages(State(directory): State<Arc<Directory>>, cx: Cx) -> Answer {
    let locale = &cx.locale;
    let body = html! {
        (ui::hero(&locale.t(&msg::choose_language()), html! {}, html! {
            ul class="languages" {
                @for lang in Lang::INTERFACE {
                    li { a class="btn" href={ "/" (lang) } lang=(lang) dir=(lang.dir().as_str()) hreflang=(lang) { (locale.autonym(lang)) } }
                }
            }
        }))
        (choice(&directory.shelf(), locale))
    };
    let mut it = Page::new(locale, locale.t(&msg::choose_language()), body);
    it.canonical = Some(cx.app.settings.public() + "/");
    it.alternates = alternates();
    it.scripts = &["near"];
    Ok(page::html(ui::document(&it), Keep::UntilChanged))
}

/// `/{lang}`: the territories that publish a directory.
pub async fn index(State(directory): State<Arc<Directory>>, cx: Cx, Path(lang): Path<String>) -> Answer {
    if cx.lang().as_str() != lang {
        return Err(Error::NotFound.into());
    }
    let locale = &cx.locale;
    let shelf = directory.shelf();
    // Where there is nothing yet, nothing is near.
    let any = shelf.all_published().next().is_some();
    let near = html! { @if any { (ui::near_button(locale)) } };
    let body = html! {
        (ui::hero(&locale.t(&msg::choose_territory()), html! { (locale.t(&msg::choose_territory_lead())) }, near))
        (choice(&shelf, locale))
    };
    let mut it = Page::new(locale, locale.t(&msg::choose_territory()), body);
    it.canonical = Some(format!("{}/{lang}", cx.app.settings.public()));
    it.alternates = alternates();
    it.example = shelf.all_published().any(|territory| territory.example);
    it.links = cx.app.signposts(locale);
    it.scripts = &["near"];
    Ok(page::html(ui::document(&it), Keep::UntilChanged))
}

fn alternates() -> Vec<(Lang, String)> {
    Lang::INTERFACE.into_iter().map(|lang| (lang, format!("/{lang}"))).collect()
}

/// The territories, by country.
fn choice(shelf: &Shelf, locale: &Locale) -> Markup {
    let mut published: Vec<&Territory> = shelf.all_published().collect();
    let name = |territory: &Territory| territory.name.show(locale.lang).value.clone();
    published.sort_by(|a, b| locale.compare(&name(a), &name(b)));
    let mut countries: Vec<Option<&Territory>> = published.iter().map(|it| shelf.country(it.id)).collect();
    countries.sort_by_key(|country| country.map(name));
    countries.dedup_by_key(|country| country.map(|it| it.id));
    html! {
        @if published.is_empty() { (ui::empty("map-pin", &locale.t(&msg::choose_territory_none()), html! {}, html! {})) }
        @for country in countries {
            section class="stack" {
                @if let Some(country) = country { h2 { (ui::plain(locale, country.name.show(locale.lang))) } }
                ul class="places" {
                    @for territory in published.iter().filter(|it| shelf.country(it.id).map(|it| it.id) == country.map(|it| it.id)) {
                        li {
                            a class="place" href={ "/" (locale.lang) "/" (territory.slug) }
                                data-lat=[territory.centre.map(|it| it.0)] data-lon=[territory.centre.map(|it| it.1)] {
                                (ui::icon("map-pin")) (ui::plain(locale, territory.name.show(locale.lang)))
                            }
                        }
                    }
                }
            }
        }
    }
}

/// `/t/{territory}`: home, in the language that the reader's device asks for among those offered.
pub async fn short(State(directory): State<Arc<Directory>>, cx: Cx, Path(slug): Path<String>) -> Answer {
    let shelf = directory.shelf();
    let territory = shelf.published(&slug).ok_or(Error::NotFound)?;
    Ok(page::redirect(StatusCode::FOUND, &format!("/{}/{}", cx.lang(), territory.slug)))
}

/// A territory's home page.
pub async fn show(visit: Visit) -> Answer {
    let counts = counts::of(&visit)?;
    let open = card::few(&visit, &Wanted { open_now: true, ..Wanted::default() }, 6).await?;
    let guides = visit.directory.guides(visit.territory.id).await?;
    let locale = visit.locale();
    let services = visit.href("/services");
    let tiles: Vec<Tile<'_>> = visit
        .shelf
        .themes
        .iter()
        .filter_map(|theme| {
            let count = counts.themes.get(&theme.code).copied().filter(|count| *count > 0)?;
            Some(Tile {
                name: visit.plain(&theme.name),
                icon: ui::topic_icon(&theme.code),
                href: format!("{services}?theme={}", theme.code),
                count: Some(visit.t(&msg::services_count(count))),
            })
        })
        .collect();
    let emergency: Vec<(&str, Markup)> =
        visit.territory.emergency.iter().map(|it| (it.number.as_str(), visit.plain(&it.label))).collect();
    let title = visit.t(&msg::home_title(visit.name()));
    let body = html! {
        (ui::hero(&title, html! { (visit.t(&msg::home_lead())) }, ui::search(locale, &Search {
            action: &services, suggestions: Some(&visit.href("/suggestions")), placeholder: Some(&visit.t(&msg::search_example())), ..Search::default()
        })))
        (ui::emergency(locale, &emergency))
        @let ways = visit.ways();
        @if !ways.is_empty() { p class="cluster" { @for (label, href) in &ways { a class="btn" href=(href) { (label) } } } }
        section class="stack" aria-labelledby="themes" { h2 id="themes" { (visit.t(&platform::msg::ui_themes())) } (ui::tiles(&tiles)) }
        section class="stack" aria-labelledby="open" {
            h2 id="open" { (visit.t(&msg::open_now_title())) }
            @if open.is_empty() { p class="soft" { (visit.t(&msg::open_now_none())) } }
            @else {
                (card::list(&visit, &open, false))
                p { a class="btn" href={ (services) "?open=now" } { (visit.t(&msg::open_now_all())) } }
            }
        }
        @if !guides.is_empty() {
            section class="stack" aria-labelledby="guides" {
                h2 id="guides" { (visit.t(&msg::guides_title())) }
                (guides::pages::list(&visit, guides.iter().filter(|guide| guide.parent.is_none()).take(8)))
                p { a class="btn" href=(visit.href("/guides")) { (visit.t(&msg::guides_all())) } }
            }
        }
    };
    let mut it = visit.page(title, "", body);
    it.description = Some(visit.t(&msg::home_lead()));
    it.scripts = &["suggest"];
    Ok(page::html(ui::document(&it), Keep::ThisMinute))
}
