//! How results and a service look.
//! Everything a person needs to decide whether to go is before the fold: open or not, where, the number to call.

use super::card;
use super::pages::{Results, Whole, last_page, page_href, title};
use super::timetable;
use super::wanted::Wanted;
use crate::contacts::Phone;
use crate::locations::Location;
use crate::services::{Eligibility, Family, Service, Sex, Standing};
use crate::visit::Visit;
use crate::{guides, msg, reports};
use kernel::{Lang, Text};
use maud::{Markup, html};
use platform::locale::Join;
use platform::ui::{self, Chip, Choice, Filters, Group, Map, Page, Pages, Row, Search, Share, Tone};
use search::{Matched, Order};
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
            (filters(visit, results, &action))
            div class="stack" {
                (ui::active_filters(locale, &chips(visit, wanted), &visit.href(&cleared(wanted).rest())))
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

fn cleared(wanted: &Wanted) -> Wanted {
    Wanted { words: wanted.words.clone(), ..Wanted::default() }
}

fn filters(visit: &Visit, results: &Results, action: &str) -> Markup {
    let Results { wanted, found, .. } = results;
    let count = |name: &str, value: &str| {
        found.facets.get(name).and_then(|counts| counts.iter().find(|(it, _)| it == value)).map_or(0, |(_, count)| *count)
    };
    let box_ = |name: &'static str, value: &str, label: String, chosen: bool, count: Option<u64>| {
        Choice { name, value: value.to_owned(), label, chosen, count }
    };
    let themes = visit.shelf.themes.iter().filter(|theme| count("theme", &theme.code) > 0 || wanted.themes.contains(&theme.code));
    let themes = themes.map(|theme| {
        box_("theme", &theme.code, visit.show(&theme.name).value.clone(), wanted.themes.contains(&theme.code), Some(count("theme", &theme.code)))
    });
    let any = |name| Choice { name, value: String::new(), label: visit.t(&msg::filter_open_any()), chosen: false, count: None };
    let mut open = vec![Choice { chosen: !wanted.open_now && wanted.open_on.is_none(), ..any("open") }];
    open.push(box_("open", "now", visit.t(&msg::open_now_title()), wanted.open_now, None));
    let today = visit.now.date();
    open.extend((0..7).map(|n| {
        let day = today.saturating_add(jiff::Span::new().days(n));
        let label = if n == 0 { visit.t(&msg::today()) } else { visit.locale().day_and_date(day) };
        box_("open", &day.to_string(), visit.t(&msg::filter_open_on(label)), !wanted.open_now && wanted.open_on == Some(day), None)
    }));
    let facet = |name: &str| found.facets.get(name).cloned().unwrap_or_default();
    let mut languages = vec![Choice { name: "language", value: String::new(), label: visit.t(&platform::msg::filter_any()), chosen: wanted.language.is_none(), count: None }];
    languages.extend(facet("language").into_iter().filter_map(|(tag, count)| {
        let lang: Lang = tag.parse().ok()?;
        Some(box_("language", &tag, visit.locale().language_name(lang), wanted.language == Some(lang), Some(count)))
    }));
    let mut audiences = vec![Choice { name: "for", value: String::new(), label: visit.t(&msg::for_anybody()), chosen: wanted.audience.is_none(), count: None }];
    audiences.extend(facet("for").into_iter().filter_map(|(word, count)| {
        Some(box_("for", &word, audience(visit, &word)?, wanted.audience.as_deref() == Some(&word), Some(count)))
    }));
    let orders = [(Order::Relevance, "", msg::order_relevance()), (Order::Name, "name", msg::order_name()), (Order::Distance, "distance", msg::order_distance())];
    let orders = orders.into_iter().filter(|(order, ..)| *order != Order::Distance || wanted.near.is_some());
    let orders = orders.map(|(order, value, label)| box_("order", value, visit.t(&label), wanted.order == order, None)).collect();
    let conditions = vec![
        box_("free", "1", visit.t(&msg::cost_free()), wanted.free, Some(count("free", "yes"))),
        box_("accessible", "1", visit.t(&msg::accessibility()), wanted.accessible, Some(count("accessible", "yes"))),
    ];
    let mut groups = vec![
        Group::Select { name: "open", label: visit.t(&msg::filter_open()), choices: open },
        Group::Select { name: "language", label: visit.t(&msg::filter_language()), choices: languages },
        Group::Boxes { legend: visit.t(&msg::filter_theme()), choices: themes.collect() },
        Group::Select { name: "for", label: visit.t(&msg::filter_for()), choices: audiences },
        Group::Boxes { legend: visit.t(&msg::filter_more()), choices: conditions },
        Group::Select { name: "order", label: visit.t(&msg::order()), choices: orders },
    ];
    let kept = wanted.parameters(false).into_iter().filter(|(name, _)| matches!(*name, "q" | "lat" | "lon")).collect();
    if wanted.near.is_some() {
        let mut near = vec![Choice { name: "km", value: String::new(), label: visit.t(&msg::filter_distance_any()), chosen: wanted.within_km.is_none(), count: None }];
        near.extend([1.0, 2.0, 5.0, 10.0, 25.0].map(|km: f64| {
            let label = visit.t(&msg::filter_within(visit.locale().distance(km * 1000.0)));
            box_("km", &km.to_string(), label, wanted.within_km == Some(km), None)
        }));
        groups.push(Group::Select { name: "km", label: visit.t(&msg::filter_distance()), choices: near });
    }
    html! {
        div class="stack" {
            @if wanted.near.is_none() {
                form method="get" action=(action) {
                    @for (name, value) in wanted.parameters(false) { input type="hidden" name=(name) value=(value); }
                    input type="hidden" name="lat"; input type="hidden" name="lon";
                    (ui::near_button(visit.locale()))
                }
            }
            (ui::filters(visit.locale(), &Filters { action, kept, groups, active: wanted.active() }))
        }
    }
}

/// The filters in force, each with the address without it.
fn chips(visit: &Visit, wanted: &Wanted) -> Vec<Chip> {
    let without = |change: &dyn Fn(&mut Wanted)| {
        let mut other = Wanted { page: 0, ..wanted.clone() };
        change(&mut other);
        visit.href(&other.rest())
    };
    let mut chips = Vec::new();
    let mut add = |label: String, remove: String| chips.push(Chip { label, remove });
    for code in &wanted.themes {
        let label = visit.shelf.theme(code).map_or(code.clone(), |theme| visit.show(&theme.name).value.clone());
        add(label, without(&|it| it.themes.retain(|theme| theme != code)));
    }
    if let Some(lang) = wanted.language {
        add(visit.locale().language_name(lang), without(&|it| it.language = None));
    }
    if wanted.open_now {
        add(visit.t(&msg::open_now_title()), without(&|it| it.open_now = false));
    } else if let Some(day) = wanted.open_on {
        add(visit.t(&msg::filter_open_on(visit.locale().day_and_date(day))), without(&|it| it.open_on = None));
    }
    if wanted.free {
        add(visit.t(&msg::cost_free()), without(&|it| it.free = false));
    }
    if wanted.accessible {
        add(visit.t(&msg::accessibility()), without(&|it| it.accessible = false));
    }
    if let Some(word) = &wanted.audience {
        add(audience(visit, word).unwrap_or_else(|| word.clone()), without(&|it| it.audience = None));
    }
    if let (Some(km), Some(_)) = (wanted.within_km, wanted.near) {
        add(visit.t(&msg::filter_within(visit.locale().distance(km * 1000.0))), without(&|it| it.within_km = None));
    }
    chips
}

/// Whom a word of the filter «who it is for» names; `None` for a word we do not know.
pub fn audience(visit: &Visit, word: &str) -> Option<String> {
    Some(visit.t(&match word {
        "women" => msg::for_women(),
        "men" => msg::for_men(),
        "children" => msg::for_children(),
        "pregnant" => msg::for_pregnant(),
        "single-parent" => msg::for_single_parent(),
        "unaccompanied-minor" => msg::for_unaccompanied_minor(),
        "young" => msg::for_young(),
        "asylum-seeker" => msg::for_asylum_seeker(),
        "refugee" => msg::for_refugee(),
        "resident" => msg::for_resident(),
        "undocumented" => msg::for_undocumented(),
        "student" => msg::for_student(),
        "worker" => msg::for_worker(),
        "returnee" => msg::for_returnee(),
        _ => return None,
    }))
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
    let today = visit.now.date();
    let words = match service.freshness.assured_on {
        Some(day) if service.freshness.is_overdue(today) => msg::checked_overdue(visit.locale().date(day)),
        Some(day) => msg::checked(visit.locale().date(day)),
        None => msg::checked_never(),
    };
    let tone = if service.freshness.is_overdue(today) { Tone::Warn } else { Tone::Plain };
    ui::badge(tone, Some("check"), &visit.t(&words))
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
fn calls(visit: &Visit, service: &Service, places: &[Arc<Location>]) -> Markup {
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
        rows.push(row("document", visit.t(&msg::bring()), html! { ul { @for it in documents { li { (visit.text(it)) } } } }));
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
    let spoken: Vec<String> = service.languages.iter().filter_map(|it| it.code.map(|lang| visit.locale().language_name(lang)).or(it.name.clone())).collect();
    if !spoken.is_empty() {
        rows.push(row("language", visit.t(&msg::languages()), html! { (visit.locale().list(&spoken, Join::And)) }));
    }
    if let Some(interpreter) = &service.interpretation_services {
        rows.push(row("language", visit.t(&msg::interpretation()), visit.text(interpreter)));
    }
    let access: Vec<&Text> = places.iter().flat_map(|place| &place.accessibility).filter_map(|it| it.description.as_ref()).collect();
    if !access.is_empty() {
        rows.push(row("accessibility", visit.t(&msg::accessibility()), html! { ul { @for it in access { li { (visit.text(it)) } } } }));
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
    let places: Vec<&str> = it.residence.iter().filter_map(|id| visit.shelf.territory(*id)).map(|place| place.name.show(visit.lang()).value.as_str()).collect();
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
            let amount = if it.free { Some(visit.t(&msg::cost_free())) } else { amount };
            let words = it.amount_description.as_ref().map(|text| visit.text(text));
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
