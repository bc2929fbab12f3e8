//! The organisations of the network as those in it see them: found by words, those one may change first to hand.
//! A page of them is one question to the index and a fixed number of queries.

use super::super::found::{self, Listed};
use super::super::network::Network;
use super::super::pages::Parameters;
use super::super::views::several;
use super::super::wanted::{PAGE, Wanted};
use super::super::words;
use crate::msg;
use axum::extract::{Query, State};
use directory::api::Shelf;
use http::StatusCode;
use kernel::{Error, Reach, Right};
use maud::{Markup, html};
use platform::ui::{self, Column, Pages, Tone};
use platform::{Answer, Cx, page};
use std::sync::Arc;

/// `/work/network/organisations`.
pub async fn index(State(network): State<Arc<Network>>, cx: Cx, Query(parameters): Parameters) -> Answer {
    let shelf = network.shelf();
    let wanted = Wanted::read(&shelf, &parameters);
    let own = parameters.iter().any(|(name, value)| name == "own" && value == "1");
    let query = asked(&cx, wanted.query(&shelf, cx.lang()), own);
    let found = network.index.search(&query).map_err(Error::internal)?;
    let listed = found::load(&cx, &shelf, &found::ids(&found)).await?;
    let locale = &cx.locale;
    let action = format!("/{}/work/network/organisations", cx.lang());
    let lines: Vec<Vec<Markup>> = listed.iter().map(|it| line(&cx, &shelf, &action, it)).collect();
    let labels = [msg::org_col_name(), msg::org_kind(), msg::org_col_home(), msg::org_themes()].map(|it| locale.t(&it));
    let columns: Vec<_> = labels.iter().map(|label| Column { label, number: false }).collect();
    let title = locale.t(&msg::org_work());
    let kept = if own { "&own=1" } else { "" };
    let href = |number: u64| {
        let page = usize::try_from(number).unwrap_or(1).max(1) - 1;
        let rest = Wanted { page, ..wanted.clone() }.query_string();
        if rest.is_empty() {
            format!("{action}?{}", kept.trim_start_matches('&'))
        } else {
            format!("{action}{rest}{kept}")
        }
    };
    let body = html! {
        h1 { (title) }
        p class="cluster" {
            @if cx.actor.may_somewhere(Right::ManagePeople) {
                a class="btn btn-primary" href={ (action) "/new" } { (locale.t(&msg::org_new())) }
                a class="btn" href={ "/" (cx.lang()) "/work/network/requests" } { (locale.t(&msg::org_requests())) }
            }
            @if cx.actor.may_somewhere(Right::ManagePeople) { a class="btn" href={ "/" (cx.lang()) "/work/network/imports/new" } { (locale.t(&msg::org_import())) } }
            a class="btn" href={ "/" (cx.lang()) "/network" } { (locale.t(&msg::org_public_list())) }
        }
        form class="list-filters" method="get" action=(action) {
            (ui::field(locale, ui::Field { name: "q", label: &locale.t(&msg::org_search()), value: &wanted.words, kind: ui::Kind::Search, ..ui::Field::default() }))
            label class="choice" { input type="checkbox" name="own" value="1" checked[own]; span { (locale.t(&msg::org_own())) } }
            (ui::submit(&locale.t(&platform::msg::filters_apply())))
        }
        p role="status" { strong { (locale.t(&msg::org_found(found.total))) } }
        @if lines.is_empty() { (ui::empty("organisation", &locale.t(&msg::org_found(0)), html! { p { (locale.t(&msg::org_work_none())) } }, html! {})) }
        @else { div class="stacked titled" { (ui::table(&title, &columns, &lines)) } }
        (ui::pagination(locale, &Pages { current: wanted.page as u64 + 1, last: found.total.div_ceil(PAGE) as u64, href: &href }))
    };
    Ok(page::once(StatusCode::OK, ui::workspace(&cx, &title, "work/network/organisations", &[], body)))
}

/// The question for one who asks: what the public sees, and where one may change organisations also what is hidden.
fn asked(cx: &Cx, query: search::Query, own: bool) -> search::Query {
    let mut query = search::Query { facets: Vec::new(), ..query };
    let within = reach(cx);
    if own || within.is_none() {
        query.filters.retain(|(name, _)| name != "listed");
        query.filters.extend(within.map(|within| ("within".to_owned(), within)));
    }
    query
}

fn line(cx: &Cx, shelf: &Shelf, action: &str, it: &Listed) -> Vec<Markup> {
    let locale = &cx.locale;
    let home = it.organisation.territory.and_then(|id| words::territory(locale, shelf, id));
    vec![
        html! {
            a href={ (action) "/" (it.profile.id) } { (ui::plain(locale, it.organisation.name.show(cx.lang()))) }
            @if !it.profile.listed { " " (ui::badge(Tone::Warn, None, &locale.t(&msg::org_hidden()))) }
        },
        html! { (words::kind(locale, it.profile.kind)) },
        html! { (home.unwrap_or_else(|| locale.t(&msg::org_home_network()))) },
        html! { (several(&words::themes(locale, shelf, &it.profile.themes))) },
    ]
}

/// The scopes in which one may change organisations; none for everywhere.
fn reach(cx: &Cx) -> Option<Vec<String>> {
    let scopes = |right| match cx.actor.reach(right) {
        Reach::Everywhere => None,
        Reach::Only(scopes) => Some(scopes),
    };
    let (manages, writes) = (scopes(Right::ManagePeople)?, scopes(Right::Write)?);
    let own = writes.into_iter().filter(|it| matches!(it, kernel::Scope::Organisation(_)));
    let ids = manages.into_iter().chain(own).filter_map(kernel::Scope::id).map(|id| id.to_string());
    // A filter without values is none: who may change nothing must find nothing.
    Some(ids.chain(std::iter::once("none".to_owned())).collect())
}
