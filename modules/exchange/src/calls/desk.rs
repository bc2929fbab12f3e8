//! Calls in the workspace: those that one runs, and one of them with what came in and its next steps.
//! Which steps are offered is the table of states' to say; what came in is shown once the call is closed.

use super::model::Call;
use super::policy::{Bureau, DoCall, RunCall};
use super::rows::Entry;
use super::states::{Stage, Step};
use super::{editor, form, judging, store, told, views};
use crate::cooperations::model::Cooperation;
use crate::msg;
use crate::secretariat::run_at;
use crate::visit::Here;
use axum::response::Response;
use http::StatusCode;
use kernel::{Id, Result, Right};
use maud::{Markup, html};
use platform::Answer;
use platform::forms::{Form, Sent, Typed, Wrong};
use platform::ui::{self, Field, Kind, Tone};

const LIST: &str = "work/exchange/calls";
/// Letters of a reason.
const NOTE: usize = 2_000;

/// `/work/exchange/calls`: those that one runs.
pub async fn index(here: Here) -> Answer {
    let all = store::every(here.cx.app.db.read(), &here.cx.visible::<Call>()).await?;
    let run = |it: &&Entry| here.cx.actor.may(Right::Facilitate, &run_at(&here.shelf, it.call.place));
    let own: Vec<&Entry> = all.iter().filter(run).collect();
    let new =
        html! { a class="btn btn-primary" href=(here.href(&format!("{LIST}/new"))) { (here.t(&msg::call_new())) } };
    let body = html! {
        p class="lead" { (here.t(&msg::calls_run_lead())) }
        @if own.is_empty() { (ui::empty("flag", &here.t(&msg::calls_run_none()), html! {}, new)) }
        @else { div { (new) } (views::cards(&here, &own, LIST)) }
    };
    Ok(here.work(StatusCode::OK, &here.t(&msg::calls_run()), LIST, &[], body))
}

/// `/work/exchange/calls/{id}`.
pub async fn show(here: Here) -> Answer {
    let look = here.cx.look::<RunCall>((here.id()?, here.shelf.clone())).await?;
    Ok(shown(&here, look.object(), &Typed::default(), &Wrong::default(), StatusCode::OK).await?)
}

pub(super) async fn shown(
    here: &Here,
    bureau: &Bureau,
    typed: &Typed,
    wrong: &Wrong,
    status: StatusCode,
) -> Result<Response> {
    let it = &bureau.entry;
    let path = format!("{LIST}/{}", it.call.id);
    let public = matches!(it.stage, Stage::Open | Stage::InReview | Stage::Decided);
    let body = html! {
        (wrong.summary(here.locale()))
        p class="cluster" { (views::standing(here, it)) }
        @if !it.note.is_empty() { (ui::notice(Tone::Info, false, html! { p { strong { (here.t(&msg::call_withdrawn_because())) } } p class="words" { bdi { (it.note) } } })) }
        @if public { p { a href=(here.href(&format!("exchange/calls/{}", it.call.id))) { (here.t(&msg::practice_see_public())) } } }
        (steps(here, bureau))
        @if it.stage == Stage::Open { (ui::notice(Tone::Info, false, html! { p { (here.t(&msg::call_open_hidden())) } })) }
        @if matches!(it.stage, Stage::InReview | Stage::Decided) { (judging::panel(here, bureau, typed, wrong).await?) }
        details class="panel" open[it.stage == Stage::Draft] {
            summary { (here.t(&msg::call_as_written())) }
            div class="stack" { (views::article(here, &it.call)) }
        }
        (turns(here, bureau, typed, wrong))
    };
    let (list, name) = (here.t(&msg::calls_run()), views::titled(here, &it.call.title));
    Ok(here.work(status, &name, &path, &[(&list, LIST)], body))
}

fn steps(here: &Here, bureau: &Bureau) -> Markup {
    let may = |step| bureau.may(&here.cx.actor, step);
    let path = here.href(&format!("{LIST}/{}", bureau.entry.call.id));
    let t = |message| here.t(&message);
    html! {
        div class="cluster" {
            @if may(Step::Edit) { a class="btn" href={ (path) "/edit" } { (t(msg::call_edit())) } }
            @if may(Step::Open) {
                form method="post" action={ (path) "/opening" } { button class="btn btn-primary" type="submit" { (t(msg::call_open())) } }
            }
        }
        @if may(Step::Open) { p class="hint" { (t(msg::call_open_hint())) } }
    }
}

/// What is done seldom: another last day, or none at all.
fn turns(here: &Here, bureau: &Bureau, typed: &Typed, wrong: &Wrong) -> Markup {
    let may = |step| bureau.may(&here.cx.actor, step);
    let path = here.href(&format!("{LIST}/{}", bureau.entry.call.id));
    let form = Form { cx: &here.cx, typed, wrong };
    let t = |message| here.t(&message);
    html! {
        @if may(Step::Postpone) {
            details class="panel" open[wrong.of("until").is_some()] {
                summary { (t(msg::call_postpone())) }
                form class="form" method="post" action={ (path) "/postponement" } novalidate {
                    (form.field("until", &t(msg::call_postpone_until()), Field { kind: Kind::Date, required: true, hint: Some(&t(msg::call_postpone_hint())), ..Field::default() }))
                    (ui::submit(&t(msg::call_postpone())))
                }
            }
        }
        @if may(Step::Withdraw) {
            details class="panel" open[wrong.of("reason").is_some()] {
                summary { (t(msg::call_withdraw())) }
                form class="form" method="post" action={ (path) "/withdrawal" } novalidate {
                    (form.area("reason", &t(msg::call_withdraw_why()), Field { required: true, ..Field::default() }))
                    button class="btn btn-danger" type="submit" { (t(msg::call_withdraw())) }
                }
            }
        }
    }
}

/// `POST …/opening`: from now on nothing of it changes but its last day; what it lacks is shown in its form.
pub async fn opening(here: Here) -> Answer {
    let id = here.id()?;
    let mut tx = here.cx.app.db.begin().await?;
    let permit = here.cx.permit::<DoCall>(&tx, (id, here.shelf.clone(), Step::Open)).await?;
    let (bureau, mut wrong) = (permit.object(), Wrong::default());
    form::lacks(&here, &bureau.entry.call, &mut wrong);
    if !wrong.is_empty() {
        drop(tx);
        let typed = form::typed(&here, &bureau.entry.call);
        return Ok(editor::shown(&here, bureau, &typed, &wrong, None, StatusCode::UNPROCESSABLE_ENTITY));
    }
    store::open(&mut tx, &here.cx.actor, &permit).await?;
    told::opened(&here.cx.app, &tx, &here.cx.actor, &here.shelf, &bureau.entry.call).await?;
    tx.commit().await?;
    Ok(here.go(&format!("{LIST}/{id}"), "call-opened"))
}

/// `POST …/postponement`: a later last day, told to all who have begun to write.
pub async fn postponement(here: Here, sent: Sent) -> Answer {
    let (typed, id, mut wrong) = (Typed::from(sent), here.id()?, Wrong::default());
    let day = wrong.date(&here.cx, &typed, "until");
    wrong.required(&here.cx, "until", day.is_some() || wrong.of("until").is_some());
    let mut tx = here.cx.app.db.begin().await?;
    let permit = here.cx.permit::<DoCall>(&tx, (id, here.shelf.clone(), Step::Postpone)).await?;
    let call = &permit.object().entry.call;
    if day.is_some_and(|day| call.closes.is_none_or(|known| day <= known)) {
        wrong.add("until", here.t(&msg::call_only_later()));
    }
    if call.closes_at().is_none_or(|at| at <= here.cx.app.clock.now()) {
        wrong.add("until", here.t(&msg::application_late()));
    }
    let Some(day) = day.filter(|_| wrong.is_empty()) else {
        drop(tx);
        return Ok(shown(&here, permit.object(), &typed, &wrong, StatusCode::UNPROCESSABLE_ENTITY).await?);
    };
    store::postpone(&mut tx, &here.cx.actor, &permit, day).await?;
    told::postponed(&here.cx.app, &tx, &here.cx.actor, &here.shelf, call).await?;
    tx.commit().await?;
    Ok(here.go(&format!("{LIST}/{id}"), "saved"))
}

/// `POST …/withdrawal`.
pub async fn withdrawal(here: Here, sent: Sent) -> Answer {
    let (typed, id, mut wrong) = (Typed::from(sent), here.id()?, Wrong::default());
    let reason = typed.lines("reason", NOTE);
    wrong.required(&here.cx, "reason", !reason.is_empty());
    let mut tx = here.cx.app.db.begin().await?;
    let permit = here.cx.permit::<DoCall>(&tx, (id, here.shelf.clone(), Step::Withdraw)).await?;
    if !wrong.is_empty() {
        drop(tx);
        return Ok(shown(&here, permit.object(), &typed, &wrong, StatusCode::UNPROCESSABLE_ENTITY).await?);
    }
    store::withdraw(&mut tx, &here.cx.actor, &permit, &reason).await?;
    told::withdrawn(&here.cx.app, &tx, &here.cx.actor, &here.shelf, &permit.object().entry.call).await?;
    tx.commit().await?;
    Ok(here.go(&format!("{LIST}/{id}"), "saved"))
}

/// `POST …/decision`: makes final what was said of every application, and begins what was granted.
pub async fn decision(here: Here) -> Answer {
    let id = here.id()?;
    let mut tx = here.cx.app.db.begin().await?;
    let permit = here.cx.permit::<DoCall>(&tx, (id, here.shelf.clone(), Step::Decide)).await?;
    let bureau = permit.object();
    if let Some(words) = judging::amiss(&here, &tx, bureau).await? {
        drop(tx);
        let mut wrong = Wrong::default();
        wrong.add("decision", words);
        return Ok(shown(&here, bureau, &Typed::default(), &wrong, StatusCode::UNPROCESSABLE_ENTITY).await?);
    }
    let decided = store::decide(&mut tx, &here.cx.actor, &permit).await?;
    for it in decided.iter().filter(|it| it.state == super::states::State::Granted) {
        let key = (it.application.id.uuid(), here.shelf.clone());
        let permit = here.cx.permit::<super::policy::BeginGranted>(&tx, key).await?;
        let made = Id::<Cooperation>::new();
        super::applications::cooperate(&mut tx, &here.cx.actor, &permit, made).await?;
    }
    told::decided(&here.cx.app, &tx, &here.cx.actor, &here.shelf, &decided).await?;
    tx.commit().await?;
    Ok(here.go(&format!("{LIST}/{id}"), "call-decided"))
}
