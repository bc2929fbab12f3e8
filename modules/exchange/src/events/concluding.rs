//! What comes of an event, written by those who prepare it: documents, a report, and what was decided, as tasks of institutions.
//! Everybody reads documents and report at once; of what was decided only what is marked so.

use super::followups::{self, FollowUp};
use super::form;
use super::model::Event;
use super::policy::{Desk, DoEvent, KeepFollowUp};
use super::states::Step;
use super::{desk, store, told, views};
use crate::institutions::{self, Institution};
use crate::msg;
use crate::practices::model::LONG;
use crate::visit::Here;
use crate::writing;
use axum::response::Response;
use http::StatusCode;
use kernel::{Error, Id, Result, Text};
use maud::{Markup, html};
use platform::Answer;
use platform::forms::{Form, Sent, Typed, Wrong};
use platform::ui::{self, Field, Kind, Tone};
use std::collections::HashMap;
use uuid::Uuid;

/// Letters of what was decided.
const WHAT: usize = 1_000;

/// `/work/exchange/events/{id}/report`: documents and report.
pub async fn edit(here: Here) -> Answer {
    let look = here.cx.look::<DoEvent>((here.id()?, here.shelf.clone(), Step::Conclude)).await?;
    let typed = form::concluded(&look.object().entry.event);
    Ok(shown(&here, look.object(), &typed, &Wrong::default(), None, StatusCode::OK))
}

fn shown(here: &Here, desk: &Desk, typed: &Typed, wrong: &Wrong, told: Option<Markup>, status: StatusCode) -> Response {
    let it = &desk.entry.event;
    let path = format!("{}/{}", desk::LIST, it.id);
    let name = it.title.show(here.cx.lang()).value.clone();
    let form = Form { cx: &here.cx, typed, wrong };
    let hint = here.t(&msg::event_report_hint());
    let body = html! {
        @if let Some(told) = told { (told) }
        (wrong.summary(here.locale()))
        form class="form" method="post" action=(here.href(&format!("{path}/report"))) novalidate {
            input type="hidden" name="seen" value=(desk.entry.revision);
            (form.area("report", &here.t(&msg::event_report()), Field { hint: Some(&hint), lang: Some(it.lang), ..Field::default() }))
            (form::documents(here, &form))
            (ui::submit(&here.t(&msg::exchange_save())))
        }
    };
    let list = here.t(&msg::events_own());
    let trail = [(list.as_str(), desk::LIST), (name.as_str(), path.as_str())];
    here.work(status, &here.t(&msg::event_conclude()), &format!("{path}/report"), &trail, body)
}

/// `POST …/report`.
pub async fn update(here: Here, sent: Sent) -> Answer {
    let (typed, id, mut wrong) = (Typed::from(sent), here.id()?, Wrong::default());
    let mut tx = here.cx.app.db.begin().await?;
    let permit = here.cx.permit::<DoEvent>(&tx, (id, here.shelf.clone(), Step::Conclude)).await?;
    let event = form::conclude(&here, &permit.object().entry.event, &typed, &mut wrong);
    if !wrong.is_empty() {
        drop(tx);
        return Ok(shown(&here, permit.object(), &typed, &wrong, None, StatusCode::UNPROCESSABLE_ENTITY));
    }
    match store::conclude(&mut tx, &here.cx.actor, &permit, writing::seen(&typed), event).await {
        Ok(()) => tx.commit().await?,
        Err(Error::Conflict) => {
            drop(tx);
            let told = writing::overtaken(&here, &msg::call_overtaken(), &format!("{}/{id}", desk::LIST));
            return Ok(shown(&here, permit.object(), &typed, &wrong, Some(told), StatusCode::CONFLICT));
        }
        Err(error) => return Err(error.into()),
    }
    Ok(here.go(&format!("{}/{id}", desk::LIST), "saved"))
}

/// What was decided, on the desk of an event.
///
/// # Errors
/// When the database fails.
pub(super) async fn panel(here: &Here, desk: &Desk, typed: &Typed, wrong: &Wrong) -> Result<Markup> {
    let event = &desk.entry.event;
    let all = followups::of_event(here.cx.app.db.read(), event.id.uuid()).await?;
    let ids: Vec<Uuid> = all.iter().map(|it| it.organisation).collect();
    let known = institutions::named(&here.cx.app, &ids).await?;
    let may = desk.may(&here.cx.actor, Step::Conclude);
    let path = here.href(&format!("{}/{}", desk::LIST, event.id));
    Ok(html! {
        section class="stack" aria-labelledby="decided" {
            h2 id="decided" { (here.t(&msg::followups_title())) }
            @if may { p { a class="btn" href={ (path) "/report" } { (here.t(&msg::event_conclude())) } } }
            @if all.is_empty() { p class="soft" { (here.t(&msg::followups_none())) } }
            @else { (list(here, &all, &known, |it| removing(here, it, may))) }
            @if may { (adding(here, event, &path, typed, wrong)) }
        }
    })
}

fn removing(here: &Here, it: &FollowUp, may: bool) -> Markup {
    let action = here.href(&format!("work/exchange/followups/{}/removal", it.id));
    html! {
        @if !it.public { (ui::badge(Tone::Plain, None, &here.t(&msg::followup_inside()))) }
        @if may && it.is_open() {
            form method="post" action=(action) { button class="btn btn-quiet" type="submit" { (here.t(&msg::followup_remove())) } }
        }
    }
}

/// What was decided, each with who does it until when, how it stands, and what may be done.
pub(super) fn list(
    here: &Here,
    all: &[FollowUp],
    known: &HashMap<Uuid, Institution>,
    more: impl Fn(&FollowUp) -> Markup,
) -> Markup {
    html! {
        ul class="stack plain" {
            @for it in all {
                li class="panel-plain stack" {
                    (views::followup(here, it, known))
                    (more(it))
                }
            }
        }
    }
}

fn adding(here: &Here, event: &Event, path: &str, typed: &Typed, wrong: &Wrong) -> Markup {
    let t = |message| here.t(&message);
    let form = Form { cx: &here.cx, typed, wrong };
    let hint = t(msg::event_invite_hint_one());
    html! {
        details class="panel" open[typed.has("what")] {
            summary { (t(msg::followup_add())) }
            form class="form" method="post" action={ (path) "/followups" } novalidate {
                (form.area("what", &t(msg::followup_what()), Field { required: true, lang: Some(event.lang), ..Field::default() }))
                (form.field("institution", &t(msg::practice_institution()), Field { required: true, hint: Some(&hint), ..Field::default() }))
                (form.field("due", &t(msg::followup_due()), Field { kind: Kind::Date, required: true, ..Field::default() }))
                (form.tick("public", &t(msg::followup_public())))
                (ui::submit(&t(msg::followup_add())))
            }
        }
    }
}

/// `POST …/followups`: something that was decided, told to whoever is to do it.
pub async fn decide(here: Here, sent: Sent) -> Answer {
    let (typed, id, mut wrong) = (Typed::from(sent), here.id()?, Wrong::default());
    let what = typed.lines("what", WHAT);
    wrong.required(&here.cx, "what", !what.is_empty());
    let due = wrong.date(&here.cx, &typed, "due");
    wrong.required(&here.cx, "due", due.is_some() || wrong.of("due").is_some());
    let named = typed.line("institution", WHAT);
    let own = institutions::meant(here.cx.app.db.read(), &named).await?;
    wrong.required(&here.cx, "institution", !named.is_empty());
    if own.is_none() && !named.is_empty() {
        wrong.add("institution", here.t(&msg::event_invite_unknown(named.as_str())));
    }
    let mut tx = here.cx.app.db.begin().await?;
    let permit = here.cx.permit::<DoEvent>(&tx, (id, here.shelf.clone(), Step::Conclude)).await?;
    let (Some(own), Some(due), true) = (own, due, wrong.is_empty()) else {
        drop(tx);
        let status = StatusCode::UNPROCESSABLE_ENTITY;
        return Ok(desk::shown(&here, permit.object(), &typed, &wrong, status).await?);
    };
    let event = &permit.object().entry.event;
    let it = FollowUp {
        id: Id::<FollowUp>::new().uuid(),
        event: id,
        organisation: own.id.uuid(),
        what: Text::new(event.lang, what),
        due,
        public: typed.ticked("public"),
        done: None,
        done_at: None,
    };
    followups::decide(&mut tx, &here.cx.actor, &permit, &it).await?;
    told::decided(&here.cx.app, &tx, &here.cx.actor, &here.shelf, &it).await?;
    tx.commit().await?;
    Ok(here.go(&format!("{}/{id}", desk::LIST), "saved"))
}

/// `POST /work/exchange/followups/{id}/removal`.
pub async fn remove(here: Here) -> Answer {
    let mut tx = here.cx.app.db.begin().await?;
    let permit = here.cx.permit::<KeepFollowUp>(&tx, (here.id()?, here.shelf.clone())).await?;
    followups::remove(&mut tx, &here.cx.actor, &permit).await?;
    tx.commit().await?;
    Ok(here.go(&format!("{}/{}", desk::LIST, permit.object().it.event), "saved"))
}

/// Letters of what was done.
pub(super) const DONE: usize = LONG;
