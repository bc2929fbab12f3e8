//! What one's institutions took on at events, and saying that it is done.
//! Nobody ticks for another institution, not even whoever prepared the event.

use super::concluding::{DONE, list};
use super::followups::{self, FollowUp};
use super::model::Event;
use super::policy::AnswerFollowUp;
use super::store;
use crate::institutions;
use crate::msg;
use crate::visit::Here;
use axum::response::Response;
use http::StatusCode;
use kernel::{Result, Right, Text};
use maud::{Markup, html};
use platform::Answer;
use platform::forms::{Form, Sent, Typed, Wrong};
use platform::ui::{self, Field};
use std::collections::HashMap;
use uuid::Uuid;

pub(super) const LIST: &str = "work/exchange/followups";

/// `/work/exchange/followups`.
pub async fn index(here: Here) -> Answer {
    Ok(shown(&here, None, &Typed::default(), &Wrong::default(), StatusCode::OK).await?)
}

/// The list; `of` is the one whose form comes back.
async fn shown(here: &Here, of: Option<Uuid>, typed: &Typed, wrong: &Wrong, status: StatusCode) -> Result<Response> {
    let db = here.cx.app.db.read();
    let within = institutions::within(&here.cx, &here.shelf, Right::Share).await?;
    let all = followups::own(db, &here.cx.visible::<Event>(), &within).await?;
    let ids: Vec<Uuid> = all.iter().map(|it| it.organisation).collect();
    let known = institutions::named(&here.cx.app, &ids).await?;
    let ids: Vec<Uuid> = all.iter().map(|it| it.event).collect();
    let now = here.cx.app.clock.now().as_millisecond();
    let events = store::public_these(db, &ids, now).await?;
    let events: HashMap<Uuid, _> = events.into_iter().map(|it| (it.event.id.uuid(), it.event)).collect();
    let (open, done): (Vec<FollowUp>, Vec<FollowUp>) = all.into_iter().partition(FollowUp::is_open);
    let more = |it: &FollowUp| {
        html! {
            @if let Some(event) = events.get(&it.event) {
                p class="soft" { a href=(here.href(&format!("exchange/events/{}", event.slug))) { (ui::plain(here.locale(), event.title.show(here.cx.lang()))) } }
            }
            @if it.is_open() { (completing(here, it, of == Some(it.id), typed, wrong)) }
        }
    };
    let body = html! {
        (wrong.summary(here.locale()))
        p class="lead" { (here.t(&msg::followups_own_lead())) }
        @if open.is_empty() && done.is_empty() { (ui::empty("check", &here.t(&msg::followups_own_none()), html! {}, html! {})) }
        @for (label, some) in [(msg::followups_open(), &open), (msg::followups_done(), &done)] {
            @if !some.is_empty() { section class="stack" { h2 { (here.t(&label)) } (list(here, some, &known, more)) } }
        }
    };
    Ok(here.work(status, &here.t(&msg::followups_own()), LIST, &[], body))
}

fn completing(here: &Here, it: &FollowUp, mine: bool, typed: &Typed, wrong: &Wrong) -> Markup {
    let (usual, none) = (Typed::default(), Wrong::default());
    let (typed, wrong) = if mine { (typed, wrong) } else { (&usual, &none) };
    let form = Form { cx: &here.cx, typed, wrong };
    let name = format!("done-{}", it.id);
    html! {
        details open[mine] {
            summary { (here.t(&msg::followup_complete())) }
            form class="form" method="post" action=(here.href(&format!("{LIST}/{}/completion", it.id))) novalidate {
                (form.area(&name, &here.t(&msg::followup_done_what()), Field { required: true, ..Field::default() }))
                (ui::submit(&here.t(&msg::followup_complete())))
            }
        }
    }
}

/// `POST …/completion`, with what was done.
pub async fn complete(here: Here, sent: Sent) -> Answer {
    let (typed, id, mut wrong) = (Typed::from(sent), here.id()?, Wrong::default());
    let name = format!("done-{id}");
    let done = typed.lines(&name, DONE);
    wrong.required(&here.cx, &name, !done.is_empty());
    let mut tx = here.cx.app.db.begin().await?;
    let permit = here.cx.permit::<AnswerFollowUp>(&tx, (id, here.shelf.clone())).await?;
    if !wrong.is_empty() {
        drop(tx);
        return Ok(shown(&here, Some(id), &typed, &wrong, StatusCode::UNPROCESSABLE_ENTITY).await?);
    }
    followups::complete(&mut tx, &here.cx.actor, &permit, Text::new(here.cx.lang(), done)).await?;
    tx.commit().await?;
    Ok(here.go(LIST, "followup-done"))
}
