//! How results and a service look.
//! Everything a person needs to decide whether to go is before the fold: open or not, where, the number to call.

use super::card;
use super::pages::{Results, Whole, last_page, page_href, title};
use super::{filters, timetable};
use crate::contacts::{Contact, Phone};
use crate::locations::Location;
use crate::services::{Eligibility, Family, Service, Sex, Standing};
use crate::visit::Visit;
use crate::{guides, msg, pictures, reports};
use kernel::Text;
use maud::{Markup, html};
use platform::locale::Join;
use platform::ui::{self, Map, Page, Pages, Row, Search, Share, Tone};
use search::Matched;
use std::sync::Arc;

/// The results page.
pub fn results<'a>(visit: &'a Visit, results: &Results) -> Page<'a> {
    let Results { wanted, found, services, guides } = results;
    let locale = visit.locale();
    let action = visit.href("/services");
    let map = visit.href(&wanted.rest().replacen("/services", "/map.json", 1));
    let href = page_href(visit, wanted);
    let body = html! {
        h1 { (title(visit, wanted)) }
        (ui::search(locale, &Search {
            action: &action, value: &wanted.words, suggestions: Some(&visit.href("/suggestions")),
            kept: wanted.parameters(false).into_iter().filter(|(name, _)| *name != "q").collect(), ..Search::default()
        }))
        div class="with-filters" {
            (filters::form(visit, results, &action))
            div class="stack" {
                (ui::active_filters(locale, &filters::chips(visit, wanted), &visit.href(&filters::cleared(wanted).rest())))
                p role="status" { strong { (visit.t(&msg::results_found(found.total))) } }
                @if let Some(corrected) = &found.corrected { (ui::notice(Tone::Info, false, html! { (visit.t(&msg::results_corrected(corrected, wanted.words.as_str()))) })) }
                @else if found.matched != Matched::All && found.total > 0 { (ui::notice(Tone::Info, false, html! { (visit.t(&msg::results_partial())) })) }
                @if services.is_empty() {
                    (ui::empty("search", &visit.t(&msg::results_found(0)), html! { (visit.t(&msg::results_none())) }, html! {}))
                } @else {
                    (ui::map(locale, &Map { src: &map, label: &visit.t(&msg::results_map()), tiles: visit.cx.app.settings.tile_url.as_deref(), ..Map::default() }))
                    (card::list(visit, services, true))
                    (ui::pagination(locale, &Pages { current: u64::try_from(wanted.page).unwrap_or(0) + 1, last: last_page(found.total), href: &href }))
                }
                @if !guides.is_empty() {
                    section class="stack" aria-labelledby="also" {
                        h2 id="also" { (visit.t(&msg::results_also())) }
                        (guides::pages::list(visit, guides.iter()))
                    }
                }
            }
        }
    };
    let mut page = visit.page(title(visit, wanted), &wanted.rest(), body);
    page.unlisted = !wanted.words.is_empty() || wanted.active() > 1 || wanted.page > 0;
    page.breadcrumbs.push((visit.t(&msg::results_title(visit.name())), None));
    page.scripts = &["suggest", "near"];
    page
}

/// The page of a service.
pub fn service<'a>(visit: &'a Visit, whole: &Whole) -> Page<'a> {
    let Whole { service, organisation, places, guides } = whole;
    let hours = timetable::hours(visit, service, places);
    let rest = format!("/services/{}", service.slug);
    let name = visit.show(&service.name).value.clone();
    let body = html! {
        article class="stack" {
            header class="stack" {
                h1 { (visit.text(&service.name)) }
                @if let Some(other) = &service.alternate_name { p class="soft" { (visit.plain(other)) } }
                p class="cluster" {
                    (timetable::status(visit, service, &hours))
                    @if service.is_free() { (ui::badge(Tone::Plain, Some("cost"), &visit.t(&msg::cost_free()))) }
                    (freshness(visit, service))
                }
                (alert(visit, service))
                (capacity(visit, service))
                (calls(visit, service, places))
            }
            @if let Some(description) = &service.description { (visit.paragraphs(description)) }
            (pictures::gallery(visit, &service.pictures))
            (ui::rows(&rows(visit, service, places, timetable::table(visit, service, &hours, Some(visit.now.date())))))
            @if let Some(organisation) = organisation {
                p { (visit.t(&msg::offered_by())) " " a href=(visit.href(&format!("/organisations/{}", organisation.slug))) { (visit.plain(&organisation.name)) } }
            }
            @if !guides.is_empty() {
                section class="stack" { h2 { (visit.t(&msg::related_guides())) } (guides::pages::list(visit, guides.iter())) }
            }
            (ui::share(visit.locale(), &Share { title: &name, url: &visit.url(&rest), pdf: None }))
            (reports::views::footer(visit, &rest))
        }
    };
    let mut page = visit.page(name.clone(), &rest, body);
    page.description = service.description.as_ref().map(|text| card::shorten(visit.show(text).value, 160));
    page.breadcrumbs.push((visit.t(&msg::results_title(visit.name())), Some(visit.href("/services"))));
    page.breadcrumbs.push((name, None));
    page
}

pub fn freshness(visit: &Visit, service: &Service) -> Markup {
    crate::freshness::public::badge(visit, service.id.uuid(), service.freshness.assured_on)
}

pub fn capacity(visit: &Visit, service: &Service) -> Markup {
    html! {
        @for it in &service.capacities {
            @let full = it.available <= 0.0;
            (ui::notice(if full { Tone::Warn } else { Tone::Info }, false, html! {
                strong { @if full { (visit.t(&msg::capacity_full())) } @else { (visit.t(&msg::capacity_left(it.available))) } } " "
                @if let Some(note) = &it.description { (visit.text(note)) " " }
                span class="soft" { (visit.t(&msg::capacity_updated(visit.locale().date(it.updated.to_zoned(jiff::tz::TimeZone::UTC).date())))) }
            }))
        }
    }
}

pub fn alert(visit: &Visit, service: &Service) -> Markup {
    html! { @if let Some(alert) = &service.alert { (ui::notice(Tone::Warn, false, html! { strong { (visit.t(&msg::alert())) } " " (visit.text(alert)) })) } }
}

/// Numbers to call, of the service, else of its places.
pub fn calls(visit: &Visit, service: &Service, places: &[Arc<Location>]) -> Markup {
    let own = service.phones.iter().chain(service.places.iter().flat_map(|place| &place.phones));
    let phones: Vec<&Phone> = own.chain(places.iter().flat_map(|place| &place.phones)).collect();
    html! {
        @if !phones.is_empty() {
            ul class="calls cluster" {
                @for phone in phones {
                    li {
                        a class="btn btn-primary" href={ "tel:" (dialled(&phone.number)) } { (ui::icon("phone")) bdi { (phone.number) } }
                        @if let Some(extension) = phone.extension { " " (visit.t(&msg::extension(extension.to_string()))) }
                        @if let Some(what) = &phone.description { " " span class="soft" { (visit.plain(what)) } }
                    }
                }
            }
        }
    }
}

/// What a telephone dials.
pub fn dialled(number: &str) -> String {
    number.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect()
}

fn row(icon: &'static str, label: String, content: Markup) -> Row<'static> {
    Row { icon, label, content }
}

/// What a person asks about a service, one row for each question; `table` says when it is open.
pub fn rows(visit: &Visit, service: &Service, places: &[Arc<Location>], table: Markup) -> Vec<Row<'static>> {
    let mut rows = vec![row("people", visit.t(&msg::who()), who(visit, service))];
    if !service.required_documents.is_empty() {
        let documents = service.required_documents.iter().filter_map(|it| it.document.as_ref());
        rows.push(row(
            "document",
            visit.t(&msg::bring()),
            html! { ul { @for it in documents { li { (visit.text(it)) } } } },
        ));
    }
    if let Some(how) = &service.application_process {
        rows.push(row("list", visit.t(&msg::how()), visit.paragraphs(how)));
    }
    if let Some(cost) = cost(visit, service) {
        rows.push(row("cost", visit.t(&msg::cost()), cost));
    }
    rows.push(row("clock", visit.t(&msg::hours_title()), table));
    if let Some(wait) = &service.wait_time {
        rows.push(row("clock", visit.t(&msg::wait()), visit.text(wait)));
    }
    for place in places {
        rows.push(row("map-pin", visit.t(&msg::place_title()), where_(visit, place)));
    }
    let spoken: Vec<String> = service
        .languages
        .iter()
        .filter_map(|it| it.code.map(|lang| visit.locale().language_name(lang)).or(it.name.clone()))
        .collect();
    if !spoken.is_empty() {
        rows.push(row("language", visit.t(&msg::languages()), html! { (visit.locale().list(&spoken, Join::And)) }));
    }
    if let Some(interpreter) = &service.interpretation_services {
        rows.push(row("language", visit.t(&msg::interpretation()), visit.text(interpreter)));
    }
    let access: Vec<&Text> =
        places.iter().flat_map(|place| &place.accessibility).filter_map(|it| it.description.as_ref()).collect();
    if !access.is_empty() {
        rows.push(row(
            "accessibility",
            visit.t(&msg::accessibility()),
            html! { ul { @for it in access { li { (visit.text(it)) } } } },
        ));
    }
    let served: Vec<&Text> = service.service_areas.iter().filter_map(|it| it.name.as_ref()).collect();
    if !served.is_empty() {
        let served = html! { ul { @for it in served { li { (visit.text(it)) } } } };
        rows.push(row("map-pin", visit.t(&msg::service_served()), served));
    }
    if let Some(accreditations) = &service.accreditations {
        rows.push(row("check", visit.t(&msg::service_accredited()), visit.paragraphs(accreditations)));
    }
    if !service.contacts.is_empty() {
        rows.push(row("people", visit.t(&msg::service_contacts()), contacts(visit, &service.contacts)));
    }
    if service.url.is_some() || service.email.is_some() {
        rows.push(row("external", visit.t(&msg::write()), html! {
            ul {
                @if let Some(url) = &service.url { li { a href=(url) rel="noopener" { (visit.t(&msg::website())) } } }
                @if let Some(email) = &service.email { li { a href={ "mailto:" (email) } { bdi { (email) } } } }
            }
        }));
    }
    rows
}

/// Whom to ask for: a function, and how to reach it.
pub fn contacts(visit: &Visit, contacts: &[Contact]) -> Markup {
    html! {
        ul {
            @for it in contacts {
                li {
                    @if let Some(name) = &it.name { strong { bdi { (name) } } " " }
                    @if let Some(title) = &it.title { (visit.text(title)) " " }
                    @if let Some(department) = &it.department { span class="soft" { (visit.plain(department)) } " " }
                    @for phone in &it.phones { a href={ "tel:" (dialled(&phone.number)) } { bdi { (phone.number) } } " " }
                    @if let Some(email) = &it.email { a href={ "mailto:" (email) } { bdi { (email) } } }
                }
            }
        }
    }
}

pub fn who(visit: &Visit, service: &Service) -> Markup {
    let facts = eligibility(visit, &service.eligibility);
    html! {
        @if let Some(text) = &service.eligibility_description { (visit.paragraphs(text)) }
        @else if facts.is_empty() { (visit.t(&msg::who_everybody())) }
        @if !facts.is_empty() { ul { @for fact in facts { li { (fact) } } } }
    }
}

/// Structured eligibility, one sentence for each condition.
pub fn eligibility(visit: &Visit, it: &Eligibility) -> Vec<String> {
    let mut facts = Vec::new();
    let whom: Vec<String> = it.statuses.iter().map(|status| visit.t(&standing(*status))).collect();
    if !whom.is_empty() {
        facts.push(visit.locale().list(&whom, Join::Or));
    }
    facts.extend(it.sex.map(|sex| visit.t(&if sex == Sex::Women { msg::for_women() } else { msg::for_men() })));
    facts.extend(it.family.iter().map(|situation| visit.t(&family(*situation))));
    let age = |years: f64| visit.locale().number(years);
    facts.extend(match (it.minimum_age, it.maximum_age) {
        (Some(from), Some(to)) => Some(visit.t(&msg::who_ages(age(from), age(to)))),
        (Some(from), None) => Some(visit.t(&msg::who_from_age(age(from)))),
        (None, Some(to)) => Some(visit.t(&msg::who_to_age(age(to)))),
        (None, None) => None,
    });
    facts.extend(it.language_level.as_ref().map(|level| visit.t(&msg::who_level(level))));
    let places: Vec<&str> = it
        .residence
        .iter()
        .filter_map(|id| visit.shelf.territory(*id))
        .map(|place| place.name.show(visit.lang()).value.as_str())
        .collect();
    if !places.is_empty() {
        facts.push(visit.t(&msg::who_residence(visit.locale().list(&places, Join::Or))));
    }
    facts
}

fn standing(standing: Standing) -> messages::Message {
    match standing {
        Standing::AsylumSeeker => msg::for_asylum_seeker(),
        Standing::Refugee => msg::for_refugee(),
        Standing::Resident => msg::for_resident(),
        Standing::Undocumented => msg::for_undocumented(),
        Standing::Student => msg::for_student(),
        Standing::Worker => msg::for_worker(),
        Standing::Returnee => msg::for_returnee(),
    }
}

fn family(family: Family) -> messages::Message {
    match family {
        Family::Children => msg::for_children(),
        Family::Pregnant => msg::for_pregnant(),
        Family::SingleParent => msg::for_single_parent(),
        Family::UnaccompaniedMinor => msg::for_unaccompanied_minor(),
    }
}

/// What it costs; `None` when nothing is said.
pub fn cost(visit: &Visit, service: &Service) -> Option<Markup> {
    let text = service.fees_description.as_ref().or(service.fees.as_ref());
    let options: Vec<Markup> = service
        .cost_options
        .iter()
        .filter_map(|it| {
            let amount = it.amount.map(|amount| visit.locale().money(amount, it.currency.as_deref().unwrap_or_default()));
            let words = it.amount_description.as_ref().map(|text| visit.text(text));
            // «Free» alone says nothing more than the text above it.
            let free = it.free && (words.is_some() || text.is_none());
            let amount = if it.free { free.then(|| visit.t(&msg::cost_free())) } else { amount };
            (amount.is_some() || words.is_some()).then(|| html! { @if let Some(amount) = &amount { bdi { (amount) } } @if let Some(words) = words { @if amount.is_some() { " – " } (words) } })
        })
        .collect();
    if text.is_none() && options.is_empty() {
        return service.is_free().then(|| html! { (visit.t(&msg::cost_free())) });
    }
    Some(html! {
        @if let Some(text) = text { (visit.paragraphs(text)) }
        @if !options.is_empty() { ul { @for option in options { li { (option) } } } }
    })
}

/// How to get to a place.
pub fn where_(visit: &Visit, place: &Location) -> Markup {
    if place.confidential {
        return html! {
            @if let Some(area) = &place.area { p { (visit.t(&msg::place_area(visit.show(area).value.as_str()))) } }
            p { (visit.t(&msg::place_confidential())) }
        };
    }
    html! {
        @if let Some(name) = &place.name { strong { (visit.text(name)) } }
        @for it in &place.addresses {
            address {
                (visit.plain(&it.address_1))
                @if let Some(more) = &it.address_2 { br; (visit.plain(more)) }
                br; bdi { (it.postal_code) } " " (visit.plain(&it.city))
            }
        }
        @if let Some(how) = &place.transportation { p { (visit.text(how)) } }
        @if let Some((lat, lon)) = place.point() {
            p { a class="btn btn-quiet" href={ "geo:" (lat) "," (lon) "?q=" (lat) "," (lon) } { (ui::icon("route")) (visit.t(&msg::itinerary())) } }
        }
    }
}
