//! The public pages of the network: the list with its map, one organisation, the places of the map.
//! They are the same for everybody, so nothing but what is public is on them.

use super::filters::Asked;
use super::found::{self, Listed};
use super::network::Network;
use super::views;
use super::visit::Visit;
use super::wanted::{PAGE, Wanted};
use crate::msg;
use axum::extract::{Path, Query, State};
use directory::api::{self, Shelf};
use kernel::{Error, Lang};
use maud::html;
use platform::ui::{self, Map, Page, Pages, Search, Tone};
use platform::{Answer, Cx, Keep, page};
use search::Matched;
use serde_json::json;
use std::sync::Arc;
use uuid::Uuid;

pub type Parameters = Query<Vec<(String, String)>>;
/// Places on one map.
const ON_MAP: usize = 1_000;

/// The language in the address is that of the page; any other first part is no page of the network.
pub fn in_language(cx: &Cx, lang: &str) -> kernel::Result<()> {
    if cx.lang().as_str() == lang { Ok(()) } else { Err(Error::NotFound) }
}

/// `/{lang}/network`: who does what where.
pub async fn index(Visit { network, cx, shelf, wanted, .. }: Visit) -> Answer {
    let found = network.index.search(&wanted.query(&shelf, cx.lang())).map_err(Error::internal)?;
    let listed = found::load(&cx, &shelf, &found::ids(&found)).await?;
    let locale = &cx.locale;
    let action = format!("/{}/network", cx.lang());
    let asked = Asked { locale, shelf: &shelf, wanted: &wanted, found: &found };
    let query = Wanted { page: 0, ..wanted.clone() }.query_string();
    let href = |number: u64| {
        let page = usize::try_from(number).unwrap_or(1).max(1) - 1;
        format!("{action}{}", Wanted { page, ..wanted.clone() }.query_string())
    };
    let last = found.total.div_ceil(PAGE) as u64;
    let words_alone = format!("{action}{}", Wanted { words: wanted.words.clone(), ..Wanted::default() }.query_string());
    let title = locale.t(&msg::org_title());
    let body = html! {
        h1 { (title) }
        p class="lead" { (locale.t(&msg::org_lead())) }
        p class="cluster" {
            a class="btn" href={ (action) "/gaps" } { (ui::icon("list")) (locale.t(&msg::org_gaps())) }
            a class="btn" href={ (action) "/join" } { (locale.t(&msg::org_join())) }
        }
        (ui::search(locale, &Search {
            action: &action, value: &wanted.words, placeholder: Some(&locale.t(&msg::org_search_example())),
            kept: wanted.parameters().into_iter().filter(|(name, _)| *name != "q").collect(), ..Search::default()
        }))
        div class="with-filters" {
            div class="stack" { (asked.form(&action)) }
            div class="stack" {
                (ui::active_filters(locale, &asked.chips(&action), &words_alone))
                p role="status" { strong { (locale.t(&msg::org_found(found.total))) } }
                @if let Some(corrected) = &found.corrected { (ui::notice(Tone::Info, false, html! { (locale.t(&msg::org_corrected(corrected.as_str()))) })) }
                @else if found.matched != Matched::All && found.total > 0 { (ui::notice(Tone::Info, false, html! { (locale.t(&msg::org_partly())) })) }
                @if listed.is_empty() {
                    (ui::empty("search", &locale.t(&msg::org_found(0)), html! { p { (locale.t(&msg::org_found_none())) } }, html! { a class="btn" href=(action) { (locale.t(&msg::org_all())) } }))
                } @else {
                    (ui::map(locale, &Map { src: &format!("{action}/map.json{query}"), label: &locale.t(&msg::org_map()), tiles: cx.app.settings.tile_url.as_deref(), ..Map::default() }))
                    @if found.total > ON_MAP { p class="soft" { (locale.t(&msg::org_map_first(ON_MAP))) } }
                    (views::list(locale, &shelf, &listed))
                    (ui::pagination(locale, &Pages { current: wanted.page as u64 + 1, last, href: &href }))
                    (views::exports(locale, &action, &query))
                }
            }
        }
    };
    let mut it = public(&cx, title.clone(), &format!("/network{query}"), body);
    it.breadcrumbs = vec![(title, None)];
    it.description = Some(locale.t(&msg::org_lead()));
    it.example = shelf.territories.iter().any(|it| it.example);
    it.unlisted = !wanted.words.is_empty() || wanted.active() > 1 || wanted.page > 0;
    Ok(page::html(ui::document(&it), Keep::UntilChanged))
}

/// A public page; `rest` is its address after the language.
pub fn public<'a>(cx: &'a Cx, title: String, rest: &str, body: maud::Markup) -> Page<'a> {
    let mut it = Page::new(&cx.locale, title, body);
    it.canonical = Some(format!("{}/{}{rest}", cx.app.settings.public(), cx.lang()));
    it.alternates = Lang::INTERFACE.map(|lang| (lang, format!("/{lang}{rest}"))).to_vec();
    it.links = ways(cx);
    it
}

/// Where the footer of a public page of the network leads.
pub fn ways(cx: &Cx) -> Vec<(String, String)> {
    let way = |label, path: &str| (label, format!("/{}/{path}", cx.lang()));
    vec![
        way(cx.locale.t(&msg::org_title()), "network"),
        way(cx.locale.t(&msg::groups_public_list()), "network/groups"),
        way(cx.locale.t(&platform::msg::nav_workspace()), "work"),
    ]
}

/// `/{lang}/network/map.json`: the places of the organisations found, or of the `only` one, as GeoJSON (RFC 7946).
pub async fn map(Visit { network, cx, shelf, wanted, parameters }: Visit) -> Answer {
    let only = parameters.iter().find(|(name, _)| name == "only").map(|(_, id)| Uuid::try_parse(id));
    let mut features = Vec::new();
    match only {
        Some(id) => {
            let listed = found::load(&cx, &shelf, &[id.map_err(|_| Error::NotFound)?]).await?;
            features.extend(listed.iter().filter_map(|it| feature(&cx, it)));
        }
        None => {
            let query = Wanted { page: 0, ..wanted }.query(&shelf, cx.lang());
            let take = |_: &Shelf, it: &Listed| {
                features.extend(feature(&cx, it));
                Ok(())
            };
            found::each(&cx, &network, &query, ON_MAP, take).await?;
        }
    }
    let collection = json!({ "type": "FeatureCollection", "features": features });
    Ok(page::kept("application/geo+json", collection.to_string(), Keep::UntilChanged))
}

fn feature(cx: &Cx, it: &Listed) -> Option<serde_json::Value> {
    let ((lat, lon), _) = it.point?;
    let title = it.organisation.name.show(cx.lang()).value;
    Some(json!({
        "type": "Feature",
        "geometry": { "type": "Point", "coordinates": [lon, lat] },
        "properties": { "title": title, "href": views::href(cx.lang(), it), "key": it.profile.id },
    }))
}

/// `/{lang}/network/organisations/{slug}`.
pub async fn show(State(network): State<Arc<Network>>, cx: Cx, Path((lang, slug)): Path<(String, String)>) -> Answer {
    in_language(&cx, &lang)?;
    let shelf = network.shelf();
    let organisation =
        api::organisation_at(cx.app.db.read(), &slug).await?.filter(|it| !it.archived).ok_or(Error::NotFound)?;
    let listed = found::load(&cx, &shelf, &[organisation.id.uuid()]).await?.pop().ok_or(Error::NotFound)?;
    let name = listed.organisation.name.show(cx.lang()).value.clone();
    let body = views::organisation(&cx, &shelf, &listed);
    let mut it = public(&cx, name.clone(), &format!("/network/organisations/{slug}"), body);
    it.breadcrumbs = vec![(cx.locale.t(&msg::org_title()), Some(format!("/{lang}/network"))), (name, None)];
    it.example = shelf.territories.iter().any(|it| it.example);
    Ok(page::html(ui::document(&it), Keep::UntilChanged))
}
