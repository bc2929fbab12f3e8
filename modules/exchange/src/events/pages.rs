//! The public list of events, those to come first, and one of them. They are the same for everybody.
//! What was never announced is on neither; what was cancelled says so.

use super::concluding::list;
use super::model::{KIND, Kind};
use super::store::{self, Entry};
use super::wanted::{PAGE, Wanted};
use super::{followups, views, words};
use crate::indexed;
use crate::institutions;
use crate::msg;
use crate::visit::Here;
use jiff::Timestamp;
use kernel::{Error, Result};
use maud::{Markup, PreEscaped, html};
use platform::ui::{self, Chip, Choice, Filters, Group, Pages, Search, Share};
use platform::{Answer, Keep, page};
use serde_json::json;
use std::collections::{BTreeMap, HashSet};
use uuid::Uuid;

const LIST: &str = "exchange/events";

/// All that is asked for: what is to come, the next first, and what is past or cancelled, the last first.
pub(super) async fn found(here: &Here, wanted: &Wanted) -> Result<(Vec<Entry>, Vec<Entry>)> {
    let mut all = every(here, wanted).await?;
    all.retain(|it| wanted.takes(&here.shelf, it));
    let (mut ahead, past): (Vec<Entry>, Vec<Entry>) = all.into_iter().partition(Entry::is_ahead);
    ahead.reverse();
    Ok((ahead, past))
}

/// Those that say the words, whatever their kind.
async fn every(here: &Here, wanted: &Wanted) -> Result<Vec<Entry>> {
    let now = here.cx.app.clock.now().as_millisecond();
    let mut all = store::public(here.cx.app.db.read(), now).await?;
    if !wanted.words.is_empty() {
        let query = indexed::query(here.cx.lang(), &wanted.words, KIND);
        let hits = here.exchange.index.search(&query).map_err(Error::internal)?.hits;
        let hits: HashSet<String> = hits.into_iter().map(|it| it.id).collect();
        all.retain(|it| hits.contains(&it.event.id.to_string()));
    }
    Ok(all)
}

/// `/{lang}/exchange/events?q=&kind=&country=&theme=&page=`.
pub async fn index(here: Here) -> Answer {
    let mut wanted = Wanted::read(&here.shelf, &here.parameters);
    let all = every(&here, &wanted).await?;
    let taken = |it: &&Entry| wanted.takes(&here.shelf, it);
    let (mut ahead, past): (Vec<&Entry>, Vec<&Entry>) = all.iter().filter(taken).partition(|it| it.is_ahead());
    ahead.reverse();
    let total = ahead.len() + past.len();
    let last = total.div_ceil(PAGE).max(1);
    wanted.page = wanted.page.min(last - 1);
    let page_of = |some: Vec<&Entry>, skipped: usize| -> Vec<Entry> {
        let (from, to) = (wanted.page * PAGE, (wanted.page + 1) * PAGE);
        let shown = some.into_iter().enumerate().filter(|(n, _)| (from..to).contains(&(n + skipped)));
        shown.map(|(_, it)| it.clone()).collect()
    };
    let before = ahead.len();
    let (ahead, past) = (page_of(ahead, 0), page_of(past, before));
    let (title, action) = (here.t(&msg::events_title()), here.href(LIST));
    let href = |number: u64| {
        let page = usize::try_from(number).unwrap_or(1).max(1) - 1;
        format!("{action}{}", Wanted { page, ..wanted.clone() }.query_string())
    };
    let words_alone = Wanted { words: wanted.words.clone(), ..Wanted::default() }.query_string();
    let body = html! {
        h1 { (title) }
        p class="lead" { (here.t(&msg::events_lead())) }
        (ui::search(here.locale(), &Search { action: &action, value: &wanted.words, placeholder: Some(&here.t(&msg::events_search_example())), kept: wanted.filters(), ..Search::default() }))
        div class="with-filters" {
            div class="stack" { (filters(&here, &wanted, &all, &action)) }
            div class="stack" {
                (ui::active_filters(here.locale(), &chips(&here, &wanted, &action), &format!("{action}{words_alone}")))
                p role="status" { strong { (here.t(&msg::events_found(total))) } }
                @if total == 0 { (ui::empty("calendar", &here.t(&msg::events_none()), html! {}, html! {})) }
                @for (label, some) in [(msg::events_ahead(), &ahead), (msg::events_past(), &past)] {
                    @if !some.is_empty() {
                        section class="stack" {
                            h2 { (here.t(&label)) }
                            (views::cards(&here, &some.iter().collect::<Vec<_>>(), 3, |it| format!("{LIST}/{}", it.event.slug)))
                        }
                    }
                }
                (ui::pagination(here.locale(), &Pages { current: wanted.page as u64 + 1, last: last as u64, href: &href }))
                p class="cluster" {
                    a class="btn btn-quiet" href={ (action) "/calendar.ics" } { (ui::icon("calendar")) (here.t(&msg::events_feed())) }
                    a class="btn btn-quiet" href={ "/api/v1/" (LIST) (wanted.query_string()) } { "JSON" }
                }
            }
        }
    };
    let mut it = here.public(title.clone(), &format!("{LIST}{}", wanted.query_string()), body);
    it.breadcrumbs = vec![(here.t(&msg::exchange_title()), Some(here.href("exchange"))), (title, None)];
    it.description = Some(here.t(&msg::events_lead()));
    it.unlisted = !wanted.words.is_empty() || wanted.filters().len() > 1 || wanted.page > 0;
    Ok(page::html(ui::document(&it), Keep::ThisMinute))
}

fn named(here: &Here, name: &str, value: &str) -> String {
    match name {
        "kind" => Kind::parse(value).map(|it| here.t(&words::kind(it))),
        "theme" => here.shelf.theme(value).map(|it| it.name.show(here.cx.lang()).value.clone()),
        _ => {
            let place = here.shelf.territories.iter().find(|it| it.slug == value);
            place.map(|it| it.name.show(here.cx.lang()).value.clone())
        }
    }
    .unwrap_or_else(|| value.to_owned())
}

fn chips(here: &Here, wanted: &Wanted, action: &str) -> Vec<Chip> {
    let chip = |(name, value): (&'static str, String)| Chip {
        label: named(here, name, &value),
        remove: format!("{action}{}", wanted.without(name).query_string()),
    };
    wanted.filters().into_iter().map(chip).collect()
}

/// The filters, each with how many events it would leave.
fn filters(here: &Here, wanted: &Wanted, all: &[Entry], action: &str) -> Markup {
    let values = |name: &str, it: &Entry| -> Vec<String> {
        match name {
            "kind" => vec![it.event.kind.as_str().to_owned()],
            "country" => {
                let country = it.event.territory.and_then(|id| here.shelf.country(id));
                country.map(|it| it.slug.clone()).into_iter().collect()
            }
            _ => {
                let themes = here.shelf.themes.iter().filter(|theme| it.event.themes.contains(&theme.id));
                themes.map(|it| it.code.clone()).collect()
            }
        }
    };
    let group = |name: &'static str, label: String| {
        let (others, mut counts) = (wanted.without(name), BTreeMap::<String, u64>::new());
        let chosen = wanted.filters().into_iter().find(|(known, _)| *known == name).map(|(_, value)| value);
        counts.extend(chosen.clone().map(|value| (value, 0)));
        for it in all.iter().filter(|it| others.takes(&here.shelf, it)) {
            values(name, it).into_iter().for_each(|value| *counts.entry(value).or_default() += 1);
        }
        let mut choices: Vec<Choice<'_>> = (counts.into_iter())
            .map(|(value, count)| {
                let (label, chosen) = (named(here, name, &value), chosen.as_ref() == Some(&value));
                Choice { name, value, label, chosen, count: Some(count) }
            })
            .collect();
        choices.sort_by(|a, b| here.locale().compare(&a.label, &b.label));
        let any = here.t(&platform::msg::filter_any());
        choices.insert(0, Choice { name, value: String::new(), label: any, chosen: chosen.is_none(), count: None });
        Group::Select { name, label, choices }
    };
    let groups = vec![
        group("kind", here.t(&msg::event_kind())),
        group("country", here.t(&msg::practice_country())),
        group("theme", here.t(&msg::practice_themes())),
    ];
    let kept = (!wanted.words.is_empty()).then(|| ("q", wanted.words.clone())).into_iter().collect();
    ui::filters(here.locale(), &Filters { action, kept, groups, active: wanted.filters().len() })
}

/// The one at this address, as everybody reads it.
///
/// # Errors
/// `NotFound` where there is none, or none yet.
pub(super) async fn at(here: &Here) -> Result<Entry> {
    let now = here.cx.app.clock.now().as_millisecond();
    store::public_at(here.cx.app.db.read(), here.part("slug"), now).await?.ok_or(Error::NotFound)
}

/// `/{lang}/exchange/events/{slug}`.
pub async fn show(here: Here) -> Answer {
    let it = at(&here).await?;
    let decided = followups::public(here.cx.app.db.read(), it.event.id.uuid()).await?;
    let ids: Vec<Uuid> = decided.iter().map(|it| it.organisation).collect();
    let known = institutions::named(&here.cx.app, &ids).await?;
    let name = it.event.title.show(here.cx.lang());
    let rest = format!("{LIST}/{}", it.event.slug);
    let url = format!("{}/{}/{rest}", here.cx.app.settings.public(), here.cx.lang());
    let body = html! {
        article class="stack" {
            h1 { (ui::text(here.locale(), name)) }
            p class="cluster" { (words::state_badge(here.locale(), it.state)) (here.t(&words::kind(it.event.kind))) }
            (views::cancelled(&here, &it))
            (views::article(&here, &it.event, 2))
            @if !decided.is_empty() {
                section class="stack" aria-labelledby="decided" {
                    h2 id="decided" { (here.t(&msg::followups_title())) }
                    (list(&here, &decided, &known, |_| html! {}))
                }
            }
            p class="cluster" {
                a class="btn btn-quiet" href={ (here.href(&rest)) "/event.ics" } { (ui::icon("calendar")) (here.t(&msg::event_calendar())) }
                a class="btn btn-quiet" href={ "/api/v1/exchange/events/" (it.event.id) } { "JSON" }
            }
            (ui::share(here.locale(), &Share { title: name.value, url: &url, pdf: None }))
        }
    };
    let mut shown = here.public(name.value.clone(), &rest, body);
    shown.description = it.event.text.as_ref().map(|it| it.show(here.cx.lang()).value.chars().take(200).collect());
    shown.breadcrumbs = vec![
        (here.t(&msg::exchange_title()), Some(here.href("exchange"))),
        (here.t(&msg::events_title()), Some(here.href(LIST))),
        (name.value.clone(), None),
    ];
    shown.head = described(&here, &it, &url);
    Ok(page::html(ui::document(&shown), Keep::ThisMinute))
}

/// What search engines read of it: schema.org `Event`. `<` never stands bare, so no text can end the script.
fn described(here: &Here, it: &Entry, url: &str) -> Markup {
    let (lang, event) = (here.cx.lang(), &it.event);
    let local = |at: Option<Timestamp>| {
        at.map(|at| at.to_zoned(event.time_zone()).strftime("%Y-%m-%dT%H:%M:%S%:z").to_string())
    };
    let place =
        (!event.place.is_empty()).then(|| json!({ "@type": "Place", "name": event.place, "address": event.place }));
    let online = event.link.as_ref().map(|url| json!({ "@type": "VirtualLocation", "url": url }));
    let places: Vec<serde_json::Value> = [place, online].into_iter().flatten().collect();
    let status = if it.state == super::states::State::Cancelled { "EventCancelled" } else { "EventScheduled" };
    let data = json!({
        "@context": "https://schema.org",
        "@type": "Event",
        "@id": url,
        "name": event.title.show(lang).value,
        "description": event.text.as_ref().map(|it| it.show(lang).value.clone()),
        "startDate": local(event.begins_at()),
        "endDate": local(event.ends_at()),
        "eventStatus": format!("https://schema.org/{status}"),
        "inLanguage": event.languages,
        "location": places,
        "organizer": { "@type": "Organization", "name": views::held_by(here.locale(), &here.shelf, event) },
        "maximumAttendeeCapacity": event.capacity,
    });
    let text = data.to_string().replace('<', "\\u003c").replace('>', "\\u003e").replace('&', "\\u0026");
    html! { script type="application/ld+json" { (PreEscaped(text)) } }
}
