//! The requests in the workspace: those that wait first, and one with all that is needed to decide it.
//! Reading one is written into the audit trail: it says who asked and how to reach them.

use super::super::candidates;
use super::super::likeness::NEARLY_SURE;
use super::super::network::Network;
use super::super::words;
use super::store::{self, Decide, Model, Said, WAITS};
use crate::msg;
use crate::people::when;
use axum::extract::{Path, Query, State};
use directory::api::Shelf;
use http::StatusCode;
use kernel::Result;
use maud::{Markup, html};
use platform::audit::{self, Entry};
use platform::ui::{self, Column, Field, Row, Tone};
use platform::{Answer, Cx, Locale, page};
use serde::Deserialize;
use std::sync::Arc;
use uuid::Uuid;

/// Requests on one page.
const PAGE: u64 = 30;

#[derive(Deserialize)]
pub struct Asked {
    /// The last request of the page before.
    after: Option<Uuid>,
}

fn state(locale: &Locale, request: &Model) -> Markup {
    let (tone, words) = match request.state.as_str() {
        store::APPROVED => (Tone::Ok, msg::org_state_approved()),
        store::REFUSED => (Tone::Plain, msg::org_state_refused()),
        _ => (Tone::Warn, msg::org_state_waiting()),
    };
    ui::badge(tone, None, &locale.t(&words))
}

fn place(locale: &Locale, shelf: &Shelf, request: &Model) -> String {
    request.home().and_then(|id| words::territory(locale, shelf, id)).unwrap_or_default()
}

/// `/work/network/requests`.
pub async fn index(State(network): State<Arc<Network>>, cx: Cx, Query(asked): Query<Asked>) -> Answer {
    let shelf = network.shelf();
    let (found, more) = store::page(cx.app.db.read(), &cx.visible(), &shelf, asked.after, PAGE).await?;
    let locale = &cx.locale;
    let mut lines = Vec::new();
    for it in &found {
        let said = it.said()?;
        lines.push(vec![
            html! { a href={ "/" (cx.lang()) "/work/network/requests/" (it.id) } { bdi { (said.name) } } },
            html! { (words::kind(locale, said.kind)) },
            html! { (place(locale, &shelf, it)) },
            html! { (when(locale, it.made_at)) },
            state(locale, it),
        ]);
    }
    let labels = [msg::org_col_name(), msg::org_kind(), msg::org_territory(), msg::org_request_since(), msg::state()]
        .map(|it| locale.t(&it));
    let columns: Vec<_> = labels.iter().map(|label| Column { label, number: false }).collect();
    let title = locale.t(&msg::org_requests());
    let above = locale.t(&msg::org_work());
    let body = html! {
        h1 { (title) }
        @if lines.is_empty() { (ui::empty("mail", &locale.t(&msg::org_requests_none()), html! { p { (locale.t(&msg::org_requests_none_text())) } }, html! {})) }
        @else { (ui::table(&title, &columns, &lines)) }
        @if asked.after.is_some() || more {
            nav class="cluster" aria-label=(locale.t(&platform::msg::pagination())) {
                @if asked.after.is_some() { a class="btn" href={ "/" (cx.lang()) "/work/network/requests" } { (locale.t(&msg::list_from_start())) } }
                @if let (true, Some(last)) = (more, found.last()) { a class="btn" href={ "?after=" (last.id) } { (locale.t(&platform::msg::page_next())) } }
            }
        }
    };
    let trail = [(above.as_str(), "work/network/organisations")];
    Ok(page::once(StatusCode::OK, ui::workspace(&cx, &title, "work/network/requests", &trail, body)))
}

/// `/work/network/requests/{id}`.
pub async fn show(State(network): State<Arc<Network>>, cx: Cx, Path((_, id)): Path<(String, Uuid)>) -> Answer {
    let markup = shown(&cx, &network, id, None, None).await?;
    Ok(page::once(StatusCode::OK, markup))
}

/// The page of a request; `told` stands above it, `error` beside the reason of a refusal.
pub async fn shown(
    cx: &Cx,
    network: &Arc<Network>,
    id: Uuid,
    told: Option<Markup>,
    error: Option<&str>,
) -> Result<Markup> {
    let shelf = network.shelf();
    let tx = cx.app.db.begin().await?;
    let permit = cx.permit::<Decide>(&tx, (id, shelf.clone())).await?;
    let request = permit.object().request.clone();
    audit::write(&tx, &cx.actor, Entry::new(msg::act_request_read(), "network-request", id)).await?;
    tx.commit().await?;
    let said = request.said()?;
    let locale = &cx.locale;
    let waits = request.state == WAITS;
    let alike = if waits {
        candidates::like(cx, network, &said.name, &said.website, &said.phone, request.home()).await?
    } else {
        Vec::new()
    };
    let body = html! {
        h1 { bdi { (said.name) } }
        p class="cluster" { (state(locale, &request)) }
        @if let Some(told) = told { (told) }
        (ui::rows(&rows(cx, &shelf, &request, &said)))
        @if let Some(organisation) = request.organisation {
            p { a class="btn" href={ "/" (cx.lang()) "/work/network/organisations/" (organisation) } { (locale.t(&msg::org_request_organisation())) } }
        }
        @if waits { (deciding(cx, id, &alike, error)) }
    };
    let (above, list) = (locale.t(&msg::org_work()), locale.t(&msg::org_requests()));
    let trail = [(above.as_str(), "work/network/organisations"), (list.as_str(), "work/network/requests")];
    Ok(ui::workspace(cx, &said.name, &format!("work/network/requests/{id}"), &trail, body))
}

fn rows(cx: &Cx, shelf: &Shelf, request: &Model, said: &Said) -> Vec<Row<'static>> {
    let locale = &cx.locale;
    let text = |text: &str| html! { span class="words" { bdi { (text) } } };
    let all = [
        ("organisation", msg::org_kind(), html! { (words::kind(locale, said.kind)) }),
        ("map-pin", msg::org_territory(), html! { (place(locale, shelf, request)) }),
        ("external", msg::org_web(), text(&said.website)),
        ("comment", msg::org_join_why(), text(&said.why)),
        (
            "people",
            msg::org_join_contact(),
            html! { (text(&said.person)) " " (text(&said.email)) " " bdi dir="ltr" { (said.phone) } },
        ),
        ("clock", msg::org_request_since(), html! { (when(locale, request.made_at)) }),
    ];
    let reason = (!said.reason.is_empty()).then(|| ("info", msg::org_refuse_reason(), text(&said.reason)));
    let all = all.into_iter().chain(reason);
    all.map(|(icon, label, content)| Row { icon, label: locale.t(&label), content }).collect()
}

/// What may be decided: a new organisation, one that is there already, or no.
fn deciding(cx: &Cx, id: Uuid, alike: &[candidates::Alike], error: Option<&str>) -> Markup {
    let locale = &cx.locale;
    let base = format!("/{}/work/network/requests/{id}", cx.lang());
    let sure = alike.first().is_some_and(|it| it.likeness >= NEARLY_SURE);
    html! {
        section class="stack" aria-labelledby="alike" {
            h2 id="alike" { (locale.t(&msg::org_alike())) }
            @if alike.is_empty() { p { (locale.t(&msg::org_alike_none())) } }
            form class="form" method="post" action={ (base) "/approval" } {
                fieldset class="field" {
                    legend { (locale.t(&msg::org_approve_as())) }
                    label class="choice" { input type="radio" name="organisation" value="" checked[!sure]; span { (locale.t(&msg::org_approve_new())) } }
                    @for (number, it) in alike.iter().enumerate() {
                        label class="choice" {
                            input type="radio" name="organisation" value=(it.id) checked[sure && number == 0];
                            span { (locale.t(&msg::org_approve_known())) " " bdi { (it.name) } @if let Some(place) = &it.place { " · " (place) } }
                        }
                    }
                }
                (ui::submit(&locale.t(&msg::org_approve())))
            }
        }
        section class="stack" aria-labelledby="refuse" {
            h2 id="refuse" { (locale.t(&msg::org_refuse())) }
            form class="form" method="post" action={ (base) "/refusal" } {
                (ui::textarea(locale, Field { name: "reason", label: &locale.t(&msg::org_refuse_reason()), hint: Some(&locale.t(&msg::org_refuse_hint())), required: true, error, max: Some(1_000), ..Field::default() }))
                div { button class="btn" type="submit" { (locale.t(&msg::org_refuse())) } }
            }
        }
    }
}
