//! The groups of somebody in the workspace: the list, and one group's composition.
//! A group outside one's own and one's places is «not found».

use super::frame::{self, Said, see};
use super::policy::{FoundGroup, SeeGroup};
use super::store::{self, Wanted};
use super::{mandates, views, waiting};
use crate::organisations::Network;
use crate::{msg, people};
use axum::extract::{Path, Query, State};
use http::StatusCode;
use kernel::{Id, Result, Right, Scope};
use maud::html;
use platform::{Action, Answer, Cx, page, ui};
use serde::Deserialize;
use std::sync::Arc;
use uuid::Uuid;

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Asked {
    /// The address of the last group of the page before.
    after: Option<String>,
}

/// The places on which somebody may found groups, as forms write them, with what people call them.
pub async fn founding_places(cx: &Cx) -> Result<Vec<(String, String)>> {
    let territories = cx.app.places().map(|places| places.territories()).unwrap_or_default();
    let mut places = Vec::new();
    for scope in std::iter::once(Scope::Network).chain(territories) {
        if FoundGroup::allows(&cx.actor, &(scope, cx.app.around(scope))) {
            let written = scope.id().map(|id| id.to_string()).unwrap_or_default();
            places.push((written, people::place(cx, scope).await?));
        }
    }
    Ok(places)
}

/// `/groups?after=`.
pub async fn index(cx: Cx, Query(asked): Query<Asked>) -> Answer {
    let locale = &cx.locale;
    let account = cx.member()?.account;
    let own = mandates::store::of_account(cx.app.db.read(), account).await?;
    let now = cx.app.clock.now();
    let ids: Vec<Uuid> = own.iter().map(|it| it.group).collect();
    let groups = store::by_ids(cx.app.db.read(), &ids).await?;
    let current = |id: Uuid| {
        let today = groups.iter().find(|it| it.id == Id::from_uuid(id)).map(|it| it.today(now));
        own.iter().filter(move |it| it.group == id && today.is_some_and(|today| it.in_force(today)))
    };
    let mine: Vec<Uuid> = ids.iter().copied().filter(|id| current(*id).next().is_some()).collect();
    let seen = store::seen(&cx.app, &cx.visible(), &mine);
    let begun = asked.after.is_some();
    let wanted = Wanted { after: asked.after, ..Wanted::default() };
    let (found, more) = store::page(cx.app.db.read(), seen, &wanted).await?;
    let mut lines = Vec::new();
    for group in &found {
        let part = current(group.id.uuid()).next();
        lines.push(views::line(&cx, group, &frame::place(&cx, group).await?, part));
    }
    let (title, waits) = (locale.t(&msg::groups()), waiting::panel(&cx).await?);
    let founds = cx.actor.may_somewhere(Right::ManagePeople);
    let body = html! {
        h1 { (title) }
        p class="cluster" {
            @if founds { a class="btn btn-primary" href={ "/" (cx.lang()) "/groups/new" } { (locale.t(&msg::groups_found())) } }
            a class="btn" href={ "/" (cx.lang()) "/network/groups" } { (locale.t(&msg::groups_public_list())) }
        }
        (waits)
        @if lines.is_empty() { (ui::empty("people", &locale.t(&msg::groups_none()), html! { p { (locale.t(&msg::groups_none_text())) } }, html! {})) }
        @else { (views::lines(&cx, &title, &lines)) }
        (views::onward(&cx, begun, found.last().filter(|_| more), &format!("/{}/groups", cx.lang())))
    };
    Ok(page::once(StatusCode::OK, ui::workspace(&cx, &title, "groups", &[], body)))
}

/// `/groups/{id}`.
pub async fn show(
    State(network): State<Arc<Network>>,
    cx: Cx,
    Path((_, id)): Path<(String, Uuid)>,
    Query(said): Said,
) -> Answer {
    let body = see::<SeeGroup>(&cx, id).await?;
    let place = frame::place(&cx, &body.group).await?;
    let named = mandates::organisation::named(&cx, &network, &body).await?;
    let content = html! { (frame::told(&cx, &said)) (views::about(&cx, &body, &place)) (mandates::composition::composition(&cx, &body, &named)) };
    Ok(frame::shown(&cx, &body, "", "", content))
}
