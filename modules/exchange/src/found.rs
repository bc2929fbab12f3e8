//! One search over all that the exchange has published, whatever it is, as a page and as open data.
//! What portals publish themselves is not in it: that is never mixed with one's own.

use crate::exchange::Exchange;
use crate::open_data::{self, described};
use crate::portals::pages::select;
use crate::visit::Here;
use crate::{bulletin, calls, cooperations, events, msg, portals, practices};
use directory::api::highlighted;
use kernel::{Error, Result};
use maud::{Markup, html};
use messages::Message;
use platform::Access::Public;
use platform::asked::{Asked, query_string};
use platform::ui::{self, Filters, Pages, Search, Tone};
use platform::{Answer, Keep, Routes, page};
use search::{Found, Hit, Matched, Query};
use serde_json::{Value, json};
use std::collections::HashMap;
use std::sync::Arc;
use utoipa::openapi::path::Operation;
use uuid::Uuid;

const PATH: &str = "exchange/search";
/// Records of one page.
const PAGE: usize = 20;
const LAST_PAGE: usize = 50;

pub(crate) fn routes() -> Routes<Arc<Exchange>> {
    Routes::new().get("/{lang}/exchange/search", Public, index).api("/api/v1/exchange/search", Public, describe(), list)
}

/// What a record is, in words, by its kind in the index; its folder is what its address begins with.
fn kind(it: &str) -> Option<(Message, &'static str)> {
    Some(match it {
        practices::model::KIND => (msg::found_practice(), "practices"),
        "offer" => (msg::found_offer(), "offers"),
        "request" => (msg::found_request(), "requests"),
        cooperations::model::KIND => (msg::found_cooperation(), "cooperations"),
        calls::model::KIND => (msg::found_call(), "calls"),
        events::model::KIND => (msg::found_event(), "events"),
        bulletin::model::KIND => (msg::found_bulletin(), "bulletins"),
        portals::model::KIND => (msg::found_portal(), "portals"),
        _ => return None,
    })
}

struct Wanted {
    words: String,
    kind: Option<String>,
    page: usize,
}

impl Wanted {
    fn read(here: &Here) -> Wanted {
        let asked = Asked(&here.parameters);
        Wanted {
            words: asked.words(),
            kind: asked.one("kind").filter(|it| kind(it).is_some()),
            page: asked.page(LAST_PAGE),
        }
    }

    fn parameters(&self) -> Vec<(&'static str, String)> {
        let words = Some(("q", self.words.clone())).filter(|(_, words)| !words.is_empty());
        words.into_iter().chain(self.kind.iter().map(|it| ("kind", it.clone()))).collect()
    }

    fn query(&self, here: &Here) -> Query {
        Query {
            text: self.words.clone(),
            lang: here.cx.lang().to_string(),
            kinds: self.kind.iter().cloned().collect(),
            facets: vec!["kind".to_owned()],
            offset: self.page * PAGE,
            limit: PAGE,
            ..Query::default()
        }
    }
}

/// What was found, and where each is; what was taken back a moment ago has no address any more.
async fn find(here: &Here, wanted: &Wanted) -> Result<(Found, HashMap<String, String>)> {
    let found = here.exchange.index.search(&wanted.query(here)).map_err(Error::internal)?;
    let (db, now) = (here.cx.app.db.read(), here.cx.app.clock.now().as_millisecond());
    let of = |kind: &str| -> Vec<Uuid> {
        let own = found.hits.iter().filter(|hit| hit.kind == kind);
        own.filter_map(|hit| Uuid::try_parse(&hit.id).ok()).collect()
    };
    let mut slugs: Vec<(Uuid, String)> = Vec::new();
    let ids = of(practices::model::KIND);
    if !ids.is_empty() {
        let there = practices::store::public(db, &ids).await?;
        slugs.extend(there.into_iter().filter_map(|it| it.public.map(|own| (own.id.uuid(), own.slug))));
    }
    let ids = of(events::model::KIND);
    if !ids.is_empty() {
        let there = events::store::public_these(db, &ids, now).await?;
        slugs.extend(there.into_iter().map(|it| (it.event.id.uuid(), it.event.slug)));
    }
    let ids = of(bulletin::model::KIND);
    if !ids.is_empty() {
        let there = bulletin::store::public_these(db, &ids).await?;
        slugs.extend(there.into_iter().filter_map(|it| it.public.map(|own| (own.id, own.slug))));
    }
    let ids = of(portals::model::KIND);
    if !ids.is_empty() {
        let there = portals::store::public_these(db, &ids).await?;
        slugs.extend(there.into_iter().map(|it| (it.portal.id.uuid(), it.portal.slug)));
    }
    let mut named: HashMap<String, String> = slugs.into_iter().map(|(id, slug)| (id.to_string(), slug)).collect();
    for kind in ["offer", "request", cooperations::model::KIND, calls::model::KIND] {
        named.extend(of(kind).into_iter().map(|id| (id.to_string(), id.to_string())));
    }
    let address = |hit: &Hit| {
        let (_, folder) = kind(&hit.kind)?;
        Some((hit.id.clone(), format!("exchange/{folder}/{}", named.get(&hit.id)?)))
    };
    let addresses = found.hits.iter().filter_map(address).collect();
    Ok((found, addresses))
}

/// `/{lang}/exchange/search?q=&kind=&page=`.
pub async fn index(here: Here) -> Answer {
    let wanted = Wanted::read(&here);
    let (found, addresses) = find(&here, &wanted).await?;
    let action = here.href(PATH);
    let href = |number: u64| {
        let page = usize::try_from(number).unwrap_or(1).max(1) - 1;
        format!("{action}{}", query_string(wanted.parameters(), page))
    };
    let counted = found.facets.get("kind").into_iter().flatten();
    let named = |(it, count): &(String, u64)| {
        kind(it).map(|(name, _)| (it.clone(), format!("{} ({})", here.t(&name), here.locale().number(*count))))
    };
    let kinds: Vec<(String, String)> = counted.filter_map(named).collect();
    let groups = vec![select(&here, "kind", &msg::found_kind(), wanted.kind.as_deref().unwrap_or_default(), kinds)];
    let kept = wanted.parameters().into_iter().filter(|(name, _)| *name == "q").collect();
    let active = usize::from(wanted.kind.is_some());
    let query = query_string(wanted.parameters(), 0);
    let last = found.total.div_ceil(PAGE).min(LAST_PAGE);
    let title = here.t(&msg::found_title());
    let body = html! {
        h1 { (title) }
        p class="lead" { (here.t(&msg::found_lead())) }
        (search_box(&here, &wanted.words))
        div class="with-filters" {
            div class="stack" { (ui::filters(here.locale(), &Filters { action: &action, kept, groups, active })) }
            div class="stack" {
                p role="status" { strong { (here.t(&msg::found_found(found.total))) } }
                (hints(&here, &found))
                @if found.total == 0 { (ui::empty("search", &here.t(&msg::found_found(0)), html! { p { (here.t(&msg::found_none())) } }, html! {})) }
                ul class="stack plain" {
                    @for hit in &found.hits { @if let Some(path) = addresses.get(&hit.id) { li { (one(&here, hit, path)) } } }
                }
                (ui::pagination(here.locale(), &Pages { current: wanted.page as u64 + 1, last: last as u64, href: &href }))
                p { a class="btn btn-quiet" href={ "/api/v1/" (PATH) (query) } { "JSON" } }
            }
        }
    };
    let mut it = here.public(title.clone(), &format!("{PATH}{query}"), body);
    it.breadcrumbs = vec![(here.t(&msg::exchange_title()), Some(here.href("exchange"))), (title, None)];
    it.description = Some(here.t(&msg::found_lead()));
    it.unlisted = true;
    Ok(page::html(ui::document(&it), Keep::ThisMinute))
}

/// Where words are typed, on this page and on the way in.
pub fn search_box(here: &Here, words: &str) -> Markup {
    let (action, example) = (here.href(PATH), here.t(&msg::found_example()));
    ui::search(
        here.locale(),
        &Search { action: &action, value: words, placeholder: Some(&example), ..Search::default() },
    )
}

fn hints(here: &Here, found: &Found) -> Markup {
    html! {
        @if let Some(word) = &found.corrected { (ui::notice(Tone::Info, false, html! { (here.t(&msg::practices_corrected(word.as_str()))) })) }
        @else if found.matched != Matched::All && found.total > 0 { (ui::notice(Tone::Info, false, html! { (here.t(&msg::found_partly())) })) }
    }
}

fn one(here: &Here, hit: &Hit, path: &str) -> Markup {
    let reader = here.cx.lang();
    html! {
        article class="panel stack" {
            h2 { a href=(here.href(path)) { @if let Some(title) = &hit.title { (highlighted(title, reader)) } } }
            p class="cluster" { @if let Some((name, _)) = kind(&hit.kind) { (ui::badge(Tone::Plain, None, &here.t(&name))) } }
            @if let Some(snippet) = &hit.snippet { p { (highlighted(snippet, reader)) } }
        }
    }
}

fn record(here: &Here, hit: &Hit, path: &str) -> Value {
    let text = |it: &Option<search::Snippet>| it.as_ref().map(|it| json!({ "language": it.lang, "text": it.text }));
    json!({
        "id": hit.id,
        "kind": hit.kind,
        "title": text(&hit.title),
        "passage": text(&hit.snippet),
        "page": format!("{}{}", here.cx.app.settings.public(), here.href(path)),
    })
}

/// `/api/v1/exchange/search`.
pub async fn list(here: Here) -> Answer {
    let wanted = Wanted::read(&here);
    let (found, addresses) = find(&here, &wanted).await?;
    let all = found.hits.iter().filter_map(|hit| addresses.get(&hit.id).map(|path| record(&here, hit, path)));
    Ok(open_data::listed(&here, found.total, wanted.page, PAGE, all.collect()))
}

/// The description of the search.
pub fn describe() -> Operation {
    let parameters = [
        ("q", "Words, in any language."),
        ("kind", "practice, offer, request, cooperation, call, event, bulletin or portal."),
        ("page", "From 1; at most 50."),
    ];
    described(
        "searchExchange",
        "All that the exchange has published, by words; the best first, 20 a page.",
        &parameters,
    )
}
