//! The frame of a group's pages in the workspace: its name, the ways through it, what was just done.
//! It shows no way that would lead to «not found».

use super::model::Group;
use super::policy::Body;
use super::told::Teller;
use crate::{msg, people};
use axum::extract::Query;
use axum::response::Response;
use http::StatusCode;
use kernel::Result;
use maud::{Markup, html};
use messages::Message;
use platform::ui::{self, Tone};
use platform::{Action, Answer, Cx, Locale, Permit, Tx, page};
use serde::Deserialize;
use uuid::Uuid;

/// What was just done, as the address says it.
#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Told {
    told: String,
}

/// As handlers take it.
pub type Said = Query<Told>;

/// The answer to «it is done».
pub fn told(cx: &Cx, told: &Told) -> Markup {
    html! { @if told.told == "saved" { (ui::notice(Tone::Ok, true, html! { p { (cx.locale.t(&platform::msg::form_saved())) } })) } }
}

/// Address of a group's page in the workspace.
pub fn href(cx: &Cx, group: Uuid, rest: &str) -> String {
    format!("/{}/groups/{group}{rest}", cx.lang())
}

/// An instant in Unix milliseconds, as the clocks of the group show it.
pub fn moment(locale: &Locale, group: &Group, millis: i64) -> String {
    let at = group.at(jiff::Timestamp::from_millisecond(millis).unwrap_or_default());
    format!("{} {}", locale.date_short(at.date()), locale.time(at.time()))
}

/// After a form that was right.
pub fn done(cx: &Cx, group: Uuid, rest: &str) -> Answer {
    let (path, anchor) = rest.split_once('#').map_or((rest, String::new()), |(path, id)| (path, format!("#{id}")));
    Ok(page::redirect(StatusCode::SEE_OTHER, &format!("{}?told=saved{anchor}", href(cx, group, path))))
}

/// A transaction, with the proof that this group may be acted on.
pub async fn permit<A>(cx: &Cx, id: Uuid) -> Result<(Tx, Permit<A>)>
where
    A: Action<Key = (Uuid, platform::App), Object = Body>,
{
    let tx = cx.app.db.begin().await?;
    let permit = cx.permit::<A>(&tx, (id, cx.app.clone())).await?;
    Ok((tx, permit))
}

/// Tells members of what whoever asks does.
pub fn teller<'a>(cx: &'a Cx, tx: &'a Tx, body: &'a Body) -> Teller<'a> {
    Teller { app: &cx.app, tx, by: &cx.actor, body }
}

/// A group as it may be seen.
pub async fn see<A>(cx: &Cx, id: Uuid) -> Result<Body>
where
    A: Action<Key = (Uuid, platform::App), Object = Body>,
{
    let look = cx.look::<A>((id, cx.app.clone())).await?;
    Ok(look.object().clone())
}

fn tabs(body: &Body, cx: &Cx) -> Vec<(&'static str, Message)> {
    let mut tabs = vec![("", msg::groups_composition())];
    if body.is_member(&cx.actor) {
        tabs.extend(super::MEMBER_TABS.iter().map(|(path, label)| (*path, label())));
    }
    tabs
}

/// A page of the group. `here` is one of the ways through it; the content begins with an `h2`.
pub fn page(cx: &Cx, body: &Body, here: &str, title: &str, content: Markup) -> Markup {
    let locale = &cx.locale;
    let name = body.group.name.show(cx.lang());
    let ways: Vec<_> = tabs(body, cx)
        .into_iter()
        .map(|(path, label)| (href(cx, body.group.id.uuid(), path), locale.t(&label), path == here))
        .collect();
    let framed = html! {
        h1 { (ui::plain(locale, name)) }
        (ui::tabs(&locale.t(&msg::groups_ways()), &ways))
        (content)
    };
    let list = locale.t(&msg::groups());
    let path = format!("groups/{}{here}", body.group.id);
    let title = if title.is_empty() { name.value.clone() } else { format!("{title} · {}", name.value) };
    ui::workspace(cx, &title, &path, &[(&list, "groups")], framed)
}

/// The answer with a page of the group.
pub fn shown(cx: &Cx, body: &Body, here: &str, title: &str, content: Markup) -> Response {
    page::once(StatusCode::OK, page(cx, body, here, title, content))
}

/// The same, with what must be mended.
pub fn to_mend(cx: &Cx, body: &Body, here: &str, title: &str, content: Markup) -> Response {
    page::to_mend(page(cx, body, here, title, content))
}

/// What people call the place of a group.
pub async fn place(cx: &Cx, body: &Group) -> Result<String> {
    people::place(cx, body.scope()).await
}
