//! The lists of offers and of requests, and one of them: for everybody, and in the workspace for members of the network.
//! Both ask the same question with what whoever looks may see; for the public that is the same for everybody.

use super::filters::Asked;
use super::model::{Listing, Side};
use super::policy::Sight;
use super::store::{self, Entry};
use super::views::Around;
use super::wanted::{PAGE, Wanted};
use super::words;
use crate::msg;
use crate::visit::Here;
use axum::response::Response;
use directory::api::Shelf;
use http::StatusCode;
use kernel::{Error, Result};
use maud::{Markup, PreEscaped, html};
use platform::ui::{self, Pages, Search, Share, Tone};
use platform::{Answer, Keep, page};
use search::{Found, Matched};
use serde_json::json;
use std::collections::HashMap;
use uuid::Uuid;

/// Which list an address means.
pub struct Place {
    pub side: Side,
    /// In the workspace.
    pub inside: bool,
}

impl Place {
    /// Who asks as a member has files of their own, kept nowhere.
    pub fn keep(&self) -> Option<Keep> {
        (!self.inside).then_some(Keep::ThisMinute)
    }

    pub fn of(here: &Here) -> Place {
        let path = here.cx.uri.split('?').next().unwrap_or_default();
        let inside = path.split('/').nth(2) == Some("work");
        let requests = path.split(['/', '.']).any(|part| part == Side::Request.folder());
        Place { side: if requests { Side::Request } else { Side::Offer }, inside }
    }

    /// Its address, after the language.
    pub fn path(&self) -> String {
        format!("{}exchange/{}", if self.inside { "work/" } else { "" }, self.side.folder())
    }

    /// Where one of them has its page.
    pub fn folder(&self) -> String {
        if self.inside { "work/exchange/listings".into() } else { self.path() }
    }
}

/// Asks the index for what whoever looks may see.
///
/// # Errors
/// When the index fails.
pub fn search(here: &Here, place: &Place, sight: &Sight, query: &search::Query) -> Result<Found> {
    let index = if place.inside { &here.exchange.inside } else { &here.exchange.index };
    let mut found = index.search(query).map_err(Error::internal)?;
    if sight.words().is_some() && place.inside {
        // A word that was meant may be one of a listing that is not seen.
        found.corrected = None;
    }
    Ok(found)
}

/// Reads what was found, in the order found.
///
/// # Errors
/// When the database fails.
pub async fn load(here: &Here, sight: &Sight, found: &Found) -> Result<Vec<Entry>> {
    let ids: Vec<Uuid> = found.hits.iter().filter_map(|hit| Uuid::try_parse(&hit.id).ok()).collect();
    let there = store::open(here.cx.app.db.read(), sight, &ids).await?;
    let mut there: HashMap<Uuid, Entry> = there.into_iter().map(|it| (it.listing.id.uuid(), it)).collect();
    Ok(ids.iter().filter_map(|id| there.remove(id)).collect())
}

/// The list of a side.
pub async fn index(here: Here) -> Answer {
    let place = Place::of(&here);
    let sight = Sight::of(&here.cx, &here.shelf).await?;
    let wanted = Wanted::read(place.side, &here.shelf, &here.parameters);
    let found = search(&here, &place, &sight, &wanted.query(here.cx.lang(), &sight))?;
    let entries = load(&here, &sight, &found).await?;
    let body = listed(&here, &place, &wanted, &found, &entries).await?;
    let title = here.t(&words::sides(place.side));
    if place.inside {
        return Ok(here.work(StatusCode::OK, &title, &place.path(), &[], body));
    }
    let query = Wanted { page: 0, ..wanted.clone() }.query_string();
    let body = html! { h1 { (title) } (body) };
    let mut it = here.public(title.clone(), &format!("{}{query}", place.path()), body);
    it.breadcrumbs = vec![(here.t(&msg::exchange_title()), Some(here.href("exchange"))), (title, None)];
    it.description = Some(here.t(&words::lead(place.side)));
    it.unlisted = !wanted.words.is_empty() || wanted.filters().len() > 1 || wanted.page > 0;
    Ok(page::html(ui::document(&it), Keep::UntilChanged))
}

async fn listed(here: &Here, place: &Place, wanted: &Wanted, found: &Found, entries: &[Entry]) -> Result<Markup> {
    let (locale, action) = (here.locale(), here.href(&place.path()));
    let asked = Asked { locale, shelf: &here.shelf, wanted, found };
    let listings: Vec<Listing> = entries.iter().map(|it| it.listing.clone()).collect();
    let around = Around::of(here, &listings).await?;
    let href = |number: u64| {
        let page = usize::try_from(number).unwrap_or(1).max(1) - 1;
        format!("{action}{}", Wanted { page, ..wanted.clone() }.query_string())
    };
    let words_alone =
        format!("{action}{}", Wanted { words: wanted.words.clone(), ..Wanted::all(place.side) }.query_string());
    let lead = if place.inside { msg::listings_inside_lead() } else { words::lead(place.side) };
    let kept = wanted.filters();
    Ok(html! {
        p class="lead" { (here.t(&lead)) }
        (ways(here, place))
        (ui::search(locale, &Search {
            action: &action, value: &wanted.words, placeholder: Some(&here.t(&msg::listings_search_example())), kept, ..Search::default()
        }))
        div class="with-filters" {
            div class="stack" { (asked.form(&action)) }
            div class="stack" {
                (ui::active_filters(locale, &asked.chips(&action), &words_alone))
                p role="status" { strong { (here.t(&words::found(place.side, found.total))) } }
                (hints(here, found))
                @if entries.is_empty() {
                    (ui::empty("search", &here.t(&words::found(place.side, 0)), html! { p { (here.t(&msg::practices_none())) } }, html! { a class="btn" href=(action) { (here.t(&words::everything(place.side))) } }))
                } @else {
                    (around.cards(&listings.iter().collect::<Vec<_>>(), &place.folder()))
                    (ui::pagination(locale, &Pages { current: wanted.page as u64 + 1, last: found.total.div_ceil(PAGE) as u64, href: &href }))
                    (files(here, place, &Wanted { page: 0, ..wanted.clone() }.query_string()))
                }
            }
        }
    })
}

/// From one side to the other, and to the table.
fn ways(here: &Here, place: &Place) -> Markup {
    let at = |side| here.href(&Place { side, inside: place.inside }.path());
    let table = here.href(if place.inside { "work/exchange/table" } else { "exchange/table" });
    let mut all: Vec<(String, String, bool)> =
        Side::ALL.iter().map(|side| (at(*side), here.t(&words::sides(*side)), *side == place.side)).collect();
    all.push((table, here.t(&msg::table_title()), false));
    ui::tabs(&here.t(&msg::listings_title()), &all)
}

fn hints(here: &Here, found: &Found) -> Markup {
    html! {
        @if let Some(corrected) = &found.corrected { (ui::notice(Tone::Info, false, html! { (here.t(&msg::practices_corrected(corrected.as_str()))) })) }
        @else if found.matched != Matched::All && found.total > 0 { (ui::notice(Tone::Info, false, html! { (here.t(&msg::listings_partly())) })) }
    }
}

fn files(here: &Here, place: &Place, query: &str) -> Markup {
    let action = here.href(&place.path());
    html! {
        nav class="cluster" aria-label=(here.t(&msg::exchange_files())) {
            span { (here.t(&msg::exchange_files())) }
            @for (name, ending) in [("XLSX", "xlsx"), ("CSV", "csv")] {
                a class="btn btn-quiet" href={ (action) "." (ending) (query) } download { (ui::icon("download")) (name) }
            }
            @if !place.inside { a class="btn btn-quiet" href={ "/api/v1/exchange/" (place.side.folder()) (query) } { "JSON" } }
        }
    }
}

/// `/{lang}/exchange/offers/{id}` and `/{lang}/exchange/requests/{id}`: what everybody sees of one.
pub async fn show(here: Here) -> Answer {
    let place = Place::of(&here);
    let found = store::open(here.cx.app.db.read(), &Sight::public(), &[here.id()?]).await?.pop();
    let entry = found.filter(|it| it.listing.side == place.side).ok_or(Error::NotFound)?;
    let around = Around::of(&here, std::slice::from_ref(&entry.listing)).await?;
    Ok(one(&here, &place, &entry, &around))
}

fn one(here: &Here, place: &Place, entry: &Entry, around: &Around<'_>) -> Response {
    let it = &entry.listing;
    let name = it.title.show(here.cx.lang());
    let rest = format!("{}/{}", place.path(), it.id);
    let url = format!("{}/{}/{rest}", here.cx.app.settings.public(), here.cx.lang());
    let body = html! {
        article class="stack" {
            h1 { (ui::text(here.locale(), name)) }
            section class="stack" aria-labelledby="listing" {
                h2 id="listing" { (here.t(&words::side(it.side))) }
                (around.article(it, entry.opened_at))
            }
            (ui::share(here.locale(), &Share { title: name.value, url: &url, pdf: None }))
        }
    };
    let mut page = here.public(name.value.clone(), &rest, body);
    page.description = Some(it.what.show(here.cx.lang()).value.chars().take(200).collect());
    page.breadcrumbs = vec![
        (here.t(&msg::exchange_title()), Some(here.href("exchange"))),
        (here.t(&words::sides(it.side)), Some(here.href(&place.path()))),
        (name.value.clone(), None),
    ];
    page.head = described(here, &here.shelf, it, around, &url);
    page::html(ui::document(&page), Keep::UntilChanged)
}

/// What search engines read of it: schema.org `Offer` or `Demand`. `<` never stands bare, so no text can end the script.
fn described(here: &Here, shelf: &Shelf, it: &Listing, around: &Around<'_>, url: &str) -> Markup {
    let lang = here.cx.lang();
    let by = around.institutions.get(&it.organisation.uuid()).map(|it| it.called(here.locale()));
    let by = json!({ "@type": "Organization", "name": by });
    let place = it.territory.and_then(|id| shelf.territory(id)).map(|at| at.name.show(lang).value.clone());
    let mut data = json!({
        "@context": "https://schema.org",
        "@type": match it.side { Side::Offer => "Offer", Side::Request => "Demand" },
        "@id": url,
        "name": it.title.show(lang).value,
        "description": it.what.show(lang).value,
        "inLanguage": it.title.show(lang).lang,
        "availabilityStarts": it.period.from,
        "availabilityEnds": it.period.to,
        "areaServed": place.or_else(|| around.place(it)),
        "itemOffered": { "@type": "Service", "serviceType": it.modalities.iter().map(|it| it.name(here.locale())).collect::<Vec<_>>(),
            "availableChannel": { "@type": "ServiceChannel", "availableLanguage": it.languages } },
    });
    match it.side {
        Side::Offer => data["offeredBy"] = by,
        Side::Request => data["@reverse"] = json!({ "seeks": by }),
    }
    let text = data.to_string().replace('<', "\\u003c").replace('>', "\\u003e").replace('&', "\\u0026");
    html! { script type="application/ld+json" { (PreEscaped(text)) } }
}
