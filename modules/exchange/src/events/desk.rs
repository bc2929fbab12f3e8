//! Events in the workspace: those that one prepares, and one of them with its next steps.
//! Which steps are offered is the table of states' to say.

use super::model::Event;
use super::policy::{Desk, DoEvent, RunEvent};
use super::states::{State, Step};
use super::store::{self, Entry};
use super::{concluding, editor, form, hosting, told, views, words};
use crate::msg;
use crate::secretariat::run_at;
use crate::translating;
use crate::visit::Here;
use axum::response::Response;
use http::StatusCode;
use kernel::{Result, Right};
use maud::{Markup, html};
use platform::Answer;
use platform::forms::{Form, Sent, Typed, Wrong};
use platform::ui::{self, Field, Tone};

pub(crate) const LIST: &str = "work/exchange/events";
/// Letters of a reason.
const NOTE: usize = 2_000;

/// `/work/exchange/events`: those that one prepares.
pub async fn index(here: Here) -> Answer {
    let now = here.cx.app.clock.now().as_millisecond();
    let all = store::every(here.cx.app.db.read(), &here.cx.visible::<Event>(), now).await?;
    let run = |it: &&Entry| here.cx.actor.may(Right::Facilitate, &run_at(&here.shelf, it.event.territory));
    let own: Vec<&Entry> = all.iter().filter(run).collect();
    let new =
        html! { a class="btn btn-primary" href=(here.href(&format!("{LIST}/new"))) { (here.t(&msg::event_new())) } };
    let body = html! {
        p class="lead" { (here.t(&msg::events_own_lead())) }
        @if own.is_empty() { (ui::empty("calendar", &here.t(&msg::events_own_none()), html! {}, new)) }
        @else { div { (new) } (views::cards(&here, &own, 2, |it| format!("{LIST}/{}", it.event.id))) }
    };
    Ok(here.work(StatusCode::OK, &here.t(&msg::events_own()), LIST, &[], body))
}

/// `/work/exchange/events/{id}`.
pub async fn show(here: Here) -> Answer {
    let look = here.cx.look::<RunEvent>((here.id()?, here.shelf.clone())).await?;
    Ok(shown(&here, look.object(), &Typed::default(), &Wrong::default(), StatusCode::OK).await?)
}

pub(super) async fn shown(
    here: &Here,
    desk: &Desk,
    typed: &Typed,
    wrong: &Wrong,
    status: StatusCode,
) -> Result<Response> {
    let it = &desk.entry;
    let path = format!("{LIST}/{}", it.event.id);
    let body = html! {
        (wrong.summary(here.locale()))
        p class="cluster" { (words::state_badge(here.locale(), it.state)) (here.t(&words::kind(it.event.kind))) }
        (views::cancelled(here, it))
        @if it.announced_at.is_some() {
            p { a href=(here.href(&format!("exchange/events/{}", it.event.slug))) { (here.t(&msg::practice_see_public())) } }
        }
        (steps(here, desk))
        @if it.announced_at.is_some() { (hosting::panel(here, desk, typed, wrong).await?) (concluding::panel(here, desk, typed, wrong).await?) }
        details class="panel" open[it.state == State::Draft] {
            summary { (here.t(&msg::event_as_written())) }
            div class="stack" { (views::article(here, &it.event, 3)) }
        }
        @if desk.translates(&here.cx.actor) { (translating::ways(here, it.event.lang, &path, |lang| it.event.progress(lang))) }
        (turns(here, desk, typed, wrong))
    };
    let (list, name) = (here.t(&msg::events_own()), it.event.title.show(here.cx.lang()).value.clone());
    Ok(here.work(status, &name, &path, &[(&list, LIST)], body))
}

fn steps(here: &Here, desk: &Desk) -> Markup {
    let may = |step| desk.may(&here.cx.actor, step);
    let path = here.href(&format!("{LIST}/{}", desk.entry.event.id));
    let t = |message| here.t(&message);
    html! {
        div class="cluster" {
            @if may(Step::Edit) { a class="btn" href={ (path) "/edit" } { (t(msg::event_edit())) } }
            @if may(Step::Announce) {
                form method="post" action={ (path) "/announcement" } { button class="btn btn-primary" type="submit" { (t(msg::event_announce())) } }
            }
        }
        @if may(Step::Announce) { p class="hint" { (t(msg::event_announce_hint())) } }
    }
}

/// What is done seldom.
fn turns(here: &Here, desk: &Desk, typed: &Typed, wrong: &Wrong) -> Markup {
    let path = here.href(&format!("{LIST}/{}", desk.entry.event.id));
    let form = Form { cx: &here.cx, typed, wrong };
    let t = |message| here.t(&message);
    let hint = t(msg::event_cancel_hint());
    html! {
        @if desk.may(&here.cx.actor, Step::Cancel) {
            details class="panel" open[wrong.of("reason").is_some()] {
                summary { (t(msg::event_cancel())) }
                form class="form" method="post" action={ (path) "/cancellation" } novalidate {
                    (form.area("reason", &t(msg::event_cancel_why()), Field { required: true, hint: Some(&hint), ..Field::default() }))
                    button class="btn btn-danger" type="submit" { (t(msg::event_cancel())) }
                }
            }
        }
    }
}

/// `POST …/announcement`: from now on everybody reads it; what it lacks is shown in its form.
pub async fn announcement(here: Here) -> Answer {
    let id = here.id()?;
    let mut tx = here.cx.app.db.begin().await?;
    let permit = here.cx.permit::<DoEvent>(&tx, (id, here.shelf.clone(), Step::Announce)).await?;
    let (desk, mut wrong) = (permit.object(), Wrong::default());
    form::lacks(&here, &desk.entry.event, false, &mut wrong);
    if !wrong.is_empty() {
        drop(tx);
        let typed = form::typed(&here, &desk.entry.event);
        let told = ui::notice(Tone::Warn, true, html! { p { (here.t(&msg::event_not_announced())) } });
        return Ok(editor::shown(&here, desk, &typed, &wrong, Some(told), StatusCode::UNPROCESSABLE_ENTITY));
    }
    store::announce(&mut tx, &here.cx.actor, &permit).await?;
    tx.commit().await?;
    Ok(here.go(&format!("{LIST}/{id}"), "event-announced"))
}

/// `POST …/cancellation`, with the reason.
pub async fn cancellation(here: Here, sent: Sent) -> Answer {
    let (typed, id, mut wrong) = (Typed::from(sent), here.id()?, Wrong::default());
    let reason = typed.lines("reason", NOTE);
    wrong.required(&here.cx, "reason", !reason.is_empty());
    let mut tx = here.cx.app.db.begin().await?;
    let permit = here.cx.permit::<DoEvent>(&tx, (id, here.shelf.clone(), Step::Cancel)).await?;
    if !wrong.is_empty() {
        drop(tx);
        return Ok(shown(&here, permit.object(), &typed, &wrong, StatusCode::UNPROCESSABLE_ENTITY).await?);
    }
    store::cancel(&mut tx, &here.cx.actor, &permit, &reason).await?;
    told::cancelled(&here.cx.app, &tx, &here.cx.actor, &here.shelf, &permit.object().entry.event).await?;
    tx.commit().await?;
    Ok(here.go(&format!("{LIST}/{id}"), "event-cancelled"))
}
