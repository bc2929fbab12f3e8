//! The public pages of practices: the list, and one of them.
//! They are the same for everybody, so nothing but what is public is on them.

use super::filters::Asked;
use super::store::{self, Entry};
use super::views::Around;
use super::wanted::{PAGE, Wanted};
use crate::found;
use crate::institutions;
use crate::msg;
use crate::transfers::views as transfers;
use crate::visit::Here;
use kernel::{Error, Result};
use maud::{Markup, html};
use platform::files::Seen;
use platform::ui::{self, Pages, Search, Share, Tone};
use platform::{Answer, Keep, page};
use search::{Found, Matched};
use std::collections::HashMap;
use uuid::Uuid;

/// Reads what was found, in the order found.
pub(super) async fn load(here: &Here, found: &Found) -> Result<Vec<Entry>> {
    let ids: Vec<Uuid> = found.hits.iter().filter_map(|hit| Uuid::try_parse(&hit.id).ok()).collect();
    let there = store::public(here.cx.app.db.read(), &ids).await?;
    let mut there: HashMap<Uuid, Entry> = there.into_iter().map(|it| (it.practice.id.uuid(), it)).collect();
    Ok(ids.iter().filter_map(|id| there.remove(id)).collect())
}

/// `/{lang}/exchange`: the way in.
pub async fn home(here: Here) -> Answer {
    let title = here.t(&msg::exchange_title());
    let all = here.exchange.index.search(&search::Query { limit: 4, ..Wanted::default().query(here.cx.lang()) });
    let all = all.map_err(Error::internal)?;
    let newest = load(&here, &all).await?;
    let count = |kind: &str| {
        let query = search::Query { kinds: vec![kind.to_owned()], ..search::Query::default() };
        here.exchange.index.search(&query).map(|found| found.total).map_err(Error::internal)
    };
    let body = html! {
        h1 { (title) }
        p class="lead" { (here.t(&msg::exchange_lead())) }
        (found::search_box(&here, ""))
        section class="stack" aria-labelledby="practices" {
            h2 id="practices" { (here.t(&msg::practices_title())) }
            p { (here.t(&msg::practices_lead())) }
            (listed(&here, &newest).await?)
            p { a class="btn btn-primary" href=(here.href("exchange/practices")) { (here.t(&msg::practices_all(all.total))) } }
        }
        section class="stack" aria-labelledby="listings" {
            h2 id="listings" { (here.t(&msg::listings_title())) }
            p { (here.t(&msg::table_lead())) }
            div class="cluster" {
                a class="btn btn-primary" href=(here.href("exchange/offers")) { (here.t(&msg::offers_all(count("offer")?))) }
                a class="btn btn-primary" href=(here.href("exchange/requests")) { (here.t(&msg::requests_all(count("request")?))) }
                a class="btn" href=(here.href("exchange/table")) { (here.t(&msg::table_title())) }
            }
        }
        section class="stack" aria-labelledby="cooperations" {
            h2 id="cooperations" { (here.t(&msg::cooperations_title())) }
            p { (here.t(&msg::cooperations_lead())) }
            p class="cluster" {
                a class="btn" href=(here.href("exchange/cooperations")) { (here.t(&msg::cooperations_title())) }
                a class="btn" href=(here.href("exchange/indicators")) { (here.t(&msg::indicators_title())) }
                a class="btn" href=(here.href("exchange/bulletins")) { (here.t(&msg::bulletins_title())) }
                a class="btn" href=(here.href("exchange/calls")) { (here.t(&msg::calls_title())) }
                a class="btn" href=(here.href("exchange/events")) { (here.t(&msg::events_title())) }
            }
        }
        section class="stack" aria-labelledby="portals" {
            h2 id="portals" { (here.t(&msg::portals_title())) }
            p { (here.t(&msg::portals_lead())) }
            p class="cluster" {
                a class="btn" href=(here.href("exchange/portals")) { (here.t(&msg::portals_everything())) }
                a class="btn" href=(here.href("exchange/portals/answers")) { (here.t(&msg::portals_find())) }
                a class="btn" href=(here.href("exchange/portals/coverage")) { (here.t(&msg::portals_coverage())) }
                a class="btn" href=(here.href("exchange/portals/news")) { (here.t(&msg::portal_news())) }
            }
        }
    };
    let mut it = here.public(title.clone(), "exchange", body);
    it.description = Some(here.t(&msg::exchange_lead()));
    it.breadcrumbs = vec![(title, None)];
    Ok(page::html(ui::document(&it), Keep::UntilChanged))
}

/// Practices as cards.
async fn listed(here: &Here, entries: &[Entry]) -> Result<Markup> {
    let public = entries.iter().filter_map(|it| it.public.as_ref());
    let ids: Vec<Uuid> = public.clone().flat_map(super::model::Practice::institutions).collect();
    let known = institutions::named(&here.cx.app, &ids).await?;
    let around = Around { locale: here.locale(), shelf: &here.shelf, institutions: &known };
    let cards: Vec<_> = public.map(|it| (it, here.href(&format!("exchange/practices/{}", it.slug)))).collect();
    Ok(around.cards(&cards))
}

/// `/{lang}/exchange/practices`.
pub async fn index(here: Here) -> Answer {
    let wanted = Wanted::read(&here.shelf, &here.parameters);
    let found = here.exchange.index.search(&wanted.query(here.cx.lang())).map_err(Error::internal)?;
    let entries = load(&here, &found).await?;
    let locale = here.locale();
    let action = here.href("exchange/practices");
    let asked = Asked { locale, shelf: &here.shelf, wanted: &wanted, found: &found };
    let query = Wanted { page: 0, ..wanted.clone() }.query_string();
    let href = |number: u64| {
        let page = usize::try_from(number).unwrap_or(1).max(1) - 1;
        format!("{action}{}", Wanted { page, ..wanted.clone() }.query_string())
    };
    let words_alone = format!("{action}{}", Wanted { words: wanted.words.clone(), ..Wanted::default() }.query_string());
    let title = here.t(&msg::practices_title());
    let body = html! {
        h1 { (title) }
        p class="lead" { (here.t(&msg::practices_lead())) }
        (ui::search(locale, &Search {
            action: &action, value: &wanted.words, placeholder: Some(&here.t(&msg::practices_search_example())),
            kept: wanted.parameters().into_iter().filter(|(name, _)| *name != "q").collect(), ..Search::default()
        }))
        div class="with-filters" {
            div class="stack" { (asked.form(&action)) }
            div class="stack" {
                (ui::active_filters(locale, &asked.chips(&action), &words_alone))
                p role="status" { strong { (here.t(&msg::practices_found(found.total))) } }
                (hints(&here, &found))
                @if entries.is_empty() {
                    (ui::empty("search", &here.t(&msg::practices_found(0)), html! { p { (here.t(&msg::practices_none())) } }, html! { a class="btn" href=(action) { (here.t(&msg::practices_everything())) } }))
                } @else {
                    (listed(&here, &entries).await?)
                    (ui::pagination(locale, &Pages { current: wanted.page as u64 + 1, last: found.total.div_ceil(PAGE) as u64, href: &href }))
                    (files(&here, &action, &query))
                }
            }
        }
    };
    let mut it = here.public(title.clone(), &format!("exchange/practices{query}"), body);
    it.breadcrumbs = vec![(here.t(&msg::exchange_title()), Some(here.href("exchange"))), (title, None)];
    it.description = Some(here.t(&msg::practices_lead()));
    it.unlisted = !wanted.words.is_empty() || wanted.active() > 1 || wanted.page > 0;
    Ok(page::html(ui::document(&it), Keep::UntilChanged))
}

fn hints(here: &Here, found: &Found) -> Markup {
    html! {
        @if let Some(corrected) = &found.corrected { (ui::notice(Tone::Info, false, html! { (here.t(&msg::practices_corrected(corrected.as_str()))) })) }
        @else if found.matched != Matched::All && found.total > 0 { (ui::notice(Tone::Info, false, html! { (here.t(&msg::practices_partly())) })) }
    }
}

fn files(here: &Here, action: &str, query: &str) -> Markup {
    html! {
        nav class="cluster" aria-label=(here.t(&msg::exchange_files())) {
            span { (here.t(&msg::exchange_files())) }
            @for (name, ending) in [("XLSX", "xlsx"), ("CSV", "csv")] {
                a class="btn btn-quiet" href={ (action) "." (ending) (query) } download { (ui::icon("download")) (name) }
            }
            a class="btn btn-quiet" href={ "/api/v1/exchange/practices" (query) } { "JSON" }
        }
    }
}

/// `/{lang}/exchange/practices/{slug}`.
pub async fn show(here: Here) -> Answer {
    let entry = store::public_at(here.cx.app.db.read(), here.part("slug")).await?.ok_or(Error::NotFound)?;
    let practice = entry.public.as_ref().ok_or(Error::NotFound)?;
    let known = institutions::named(&here.cx.app, &practice.institutions()).await?;
    let around = Around { locale: here.locale(), shelf: &here.shelf, institutions: &known };
    let name = practice.title.show(here.cx.lang());
    let rest = format!("exchange/practices/{}", practice.slug);
    let url = format!("{}/{}/{rest}", here.cx.app.settings.public(), here.cx.lang());
    let body = html! {
        article class="stack practice" {
            h1 { (ui::text(here.locale(), name)) }
            (checked(&here, &entry))
            (around.article(practice, true, Seen::Public))
            (transfers::descendants(&here, practice).await?)
            (ui::share(here.locale(), &Share { title: name.value, url: &url, pdf: None }))
        }
    };
    let mut it = here.public(name.value.clone(), &rest, body);
    it.description = practice.summary.as_ref().map(|text| text.show(here.cx.lang()).value.clone());
    it.breadcrumbs = vec![
        (here.t(&msg::exchange_title()), Some(here.href("exchange"))),
        (here.t(&msg::practices_title()), Some(here.href("exchange/practices"))),
        (name.value.clone(), None),
    ];
    Ok(page::html(ui::document(&it), Keep::UntilChanged))
}

/// Since when it is known to be so, and whether that was long ago.
fn checked(here: &Here, entry: &Entry) -> Markup {
    let day = |millis: i64| {
        let at = jiff::Timestamp::from_millisecond(millis).unwrap_or_default();
        here.locale().date(at.to_zoned(jiff::tz::TimeZone::UTC).date())
    };
    html! {
        @if let Some(at) = entry.published_at { p class="soft" { (here.t(&msg::practice_published_on(day(at)))) } }
        @if entry.state == super::states::State::Due { (ui::notice(Tone::Warn, false, html! { p { (here.t(&msg::practice_due_public())) } })) }
    }
}
