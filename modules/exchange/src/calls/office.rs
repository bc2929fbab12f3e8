//! Applications in the workspace: those of one's institutions, and one of them with what each side and the secretariat may do.
//! Each institution agrees for itself; what is late is said in words, and stays as it was written.

use super::application::Application;
use super::appraisal::Appraisal;
use super::policy::{Desk, MoveApplication, ReadApplication};
use super::rows::{Filed, Part};
use super::states::{Move, Side, Stage, State};
use super::{applications, appraisals, filing, judging, store, told, views, words};
use crate::cooperations::fields::money;
use crate::institutions;
use crate::msg;
use crate::practices::model::LONG;
use crate::visit::Here;
use axum::response::Response;
use http::StatusCode;
use kernel::{Error, Result, Right};
use maud::{Markup, html};
use platform::Answer;
use platform::forms::{Form, Sent, Typed, Wrong};
use platform::ui::{self, Column, Field, Tone};
use uuid::Uuid;

const LIST: &str = "work/exchange/applications";

/// `/work/exchange/applications`: those of one's institutions, and the calls that are open.
pub async fn index(here: Here) -> Answer {
    let db = here.cx.app.db.read();
    let within = institutions::within(&here.cx, &here.shelf, Right::Share).await?;
    let own = |id: Uuid| within.has(id);
    let mut all = applications::own(db, &here.cx.visible::<Application>(), &within).await?;
    // A draft is its writer's alone.
    all.retain(|it| it.state != State::Draft || !it.note.is_empty() || own(it.institution(it.written_by)));
    let shown: Vec<&Filed> = all.iter().collect();
    let known = views::known(&here, &shown).await?;
    let calls: Vec<Uuid> = all.iter().map(|it| it.application.call).collect();
    let titles = store::titles(db, &here.cx.visible(), &calls).await?;
    let labels = [
        msg::application_title(),
        msg::call_one(),
        msg::application_provider(),
        msg::application_receiver(),
        msg::practice_state(),
    ];
    let labels = labels.map(|it| here.t(&it));
    let columns: Vec<Column<'_>> = labels.iter().map(|label| Column { label, number: false }).collect();
    let name = |id: Uuid| known.get(&id).map(|it| it.called(here.locale())).unwrap_or_default();
    let line = |it: &Filed| {
        vec![
            html! { a href=(here.href(&format!("{LIST}/{}", it.application.id))) { (ui::plain(here.locale(), it.application.title.show(here.cx.lang()))) } },
            html! { @if let Some(title) = titles.get(&it.application.call) { a href=(here.href(&format!("exchange/calls/{}", it.application.call))) { (ui::plain(here.locale(), title.show(here.cx.lang()))) } } },
            html! { bdi { (name(it.application.provider)) } },
            html! { bdi { (name(it.application.receiver)) } },
            words::state_badge(here.locale(), it.state),
        ]
    };
    let now = here.cx.app.clock.now();
    let open = store::public(db).await?;
    let open: Vec<_> =
        open.iter().filter(|it| it.stage == Stage::Open && it.call.closes_at().is_some_and(|at| now < at)).collect();
    let title = here.t(&msg::applications_own());
    let body = html! {
        p class="lead" { (here.t(&msg::applications_own_lead())) }
        @if all.is_empty() { (ui::empty("document", &here.t(&msg::applications_own_none()), html! {}, html! {})) }
        @else { div class="stacked titled" { (ui::table(&title, &columns, &all.iter().map(line).collect::<Vec<_>>())) } }
        @if !open.is_empty() { section class="stack" { h2 { (here.t(&msg::calls_open_now())) } (views::cards(&here, &open, "exchange/calls")) } }
    };
    Ok(here.work(StatusCode::OK, &title, LIST, &[], body))
}

/// `/work/exchange/applications/{id}`.
pub async fn show(here: Here) -> Answer {
    let look = here.cx.look::<ReadApplication>((here.id()?, here.shelf.clone())).await?;
    Ok(shown(&here, look.object(), &Typed::default(), &Wrong::default(), StatusCode::OK).await?)
}

pub(super) async fn shown(
    here: &Here,
    desk: &Desk,
    typed: &Typed,
    wrong: &Wrong,
    status: StatusCode,
) -> Result<Response> {
    let it = &desk.filed;
    let path = format!("{LIST}/{}", it.application.id);
    let known = views::known(here, &[it]).await?;
    let own = desk.own(&here.cx.actor);
    let beside = desk.is_in() && desk.runs(&here.cx.actor);
    let call = views::titled(here, &desk.call.call.title);
    let body = html! {
        (wrong.summary(here.locale()))
        p class="cluster" { (words::state_badge(here.locale(), it.state)) a href=(here.href(&format!("exchange/calls/{}", desk.call.call.id))) { bdi { (call) } } }
        @if desk.call.stage == Stage::Open { p class="cluster" { (views::standing(here, &desk.call)) } }
        @if !it.note.is_empty() { (ui::notice(Tone::Warn, false, html! { p { strong { (here.t(&msg::application_returned_because())) } } p class="words" { bdi { (it.note) } } })) }
        (steps(here, desk, &own, typed, wrong))
        @if desk.call.stage == Stage::Decided && it.state.counts() { (decided(here, desk, &own, beside).await?) }
        section class="panel stack" aria-labelledby="application" {
            h2 id="application" { (here.t(&msg::application_as_written())) }
            (views::filed(here, &known, it, &desk.call.call.currency))
        }
        @if beside { (judging::beside(here, desk, typed, wrong).await?) }
    };
    let name = views::titled(here, &it.application.title);
    if own.is_empty() {
        let above = format!("work/exchange/calls/{}", desk.call.call.id);
        return Ok(here.work(status, &name, &path, &[(&call, &above)], body));
    }
    let list = here.t(&msg::applications_own());
    Ok(here.work(status, &name, &path, &[(&list, LIST)], body))
}

/// What was decided: for both institutions what reviewers found without their names, and the letters.
async fn decided(here: &Here, desk: &Desk, own: &[Side], runs: bool) -> Result<Markup> {
    let it = &desk.filed;
    let all = appraisals::of(here.cx.app.db.read(), it.application.id.uuid()).await?;
    let given: Vec<&Appraisal> = all.iter().filter(|it| it.is_given()).collect();
    let amount = it.decision.as_ref().map(|it| it.amount).unwrap_or_default();
    let letters: Vec<Part> = Part::ALL
        .iter()
        .copied()
        .filter(|part| runs || own.iter().any(|side| desk.part(*side) == Some(*part)))
        .collect();
    let known = institutions::named(&here.cx.app, &it.institutions()).await?;
    let name = |part: Part| known.get(&it.institution(part)).map(|it| it.called(here.locale())).unwrap_or_default();
    Ok(html! {
        section class="panel stack" aria-labelledby="decided" {
            h2 id="decided" { (here.t(&msg::application_decided())) }
            p { (words::state_badge(here.locale(), it.state)) @if it.state == State::Granted { " " strong { (money(here.locale(), amount, &desk.call.call.currency)) } } }
            @if let Some(decision) = it.decision.as_ref().filter(|it| !it.reason.is_empty()) { p class="words" { bdi { (decision.reason) } } }
            @if let Some(id) = it.cooperation.filter(|_| !own.is_empty()) {
                p { a class="btn btn-primary" href=(here.href(&format!("work/exchange/cooperations/{id}"))) { (here.t(&msg::proposal_cooperation())) } }
            }
            ul { @for part in letters { li { a href=(here.href(&format!("{LIST}/{}/letters/{}", it.application.id, part.as_str()))) { (here.t(&msg::letter_to(name(part)))) } } } }
            @if !own.is_empty() {
                h3 { (here.t(&msg::reviews_title())) }
                @for (n, one) in given.iter().enumerate() { (judging::found(here, desk, one, &here.t(&msg::review_number(n + 1)))) }
            }
        }
    })
}

fn button(here: &Here, desk: &Desk, noun: &str, side: Side, label: &str, main: bool) -> Markup {
    let class = if main { "btn btn-primary" } else { "btn" };
    html! {
        form method="post" action=(here.href(&format!("{LIST}/{}/{noun}", desk.filed.application.id))) {
            input type="hidden" name="side" value=(side.as_str());
            input type="hidden" name="seen" value=(desk.filed.revision);
            button class=(class) type="submit" { (label) }
        }
    }
}

/// What each side may do now.
fn steps(here: &Here, desk: &Desk, own: &[Side], typed: &Typed, wrong: &Wrong) -> Markup {
    let may = |side, to| desk.may(&here.cx.actor, side, to);
    let t = |message| here.t(&message);
    let path = here.href(&format!("{LIST}/{}", desk.filed.application.id));
    let form = Form { cx: &here.cx, typed, wrong };
    let twice =
        desk.filed.state == State::Proposed && own.contains(&Side::Partner) && desk.answers_for_both(&here.cx.actor);
    html! {
        div class="cluster" {
            @if may(Side::Writer, Move::Edit) || (desk.filed.state == State::Draft && own.contains(&Side::Writer)) { a class="btn" href={ (path) "/edit" } { (t(msg::application_edit())) } }
            @if may(Side::Writer, Move::Submit) { (button(here, desk, "submission", Side::Writer, &t(msg::application_submit()), true)) }
            @if may(Side::Partner, Move::Agree) { (button(here, desk, "agreement", Side::Partner, &t(msg::application_agree()), true)) }
            @for side in [Side::Writer, Side::Partner] {
                @if may(side, Move::TakeBack) && (side == Side::Writer || !own.contains(&Side::Writer)) { (button(here, desk, "taking-back", side, &t(msg::application_take_back()), false)) }
            }
        }
        @if may(Side::Writer, Move::Submit) { p class="hint" { (t(msg::application_submit_hint())) } }
        @if twice { p class="soft" { (t(msg::application_other_agrees())) } }
        @if may(Side::Partner, Move::Return) {
            details class="panel" open[wrong.of("note").is_some()] {
                summary { (t(msg::application_return())) }
                form class="form" method="post" action={ (path) "/return" } novalidate {
                    input type="hidden" name="side" value="partner";
                    input type="hidden" name="seen" value=(desk.filed.revision);
                    (form.area("note", &t(msg::application_return_why()), Field { required: true, ..Field::default() }))
                    (ui::submit(&t(msg::application_return())))
                }
            }
        }
    }
}

/// Whether both institutions may apply for this call.
async fn eligible(here: &Here, desk: &Desk) -> Result<bool> {
    let known = institutions::named(&here.cx.app, &desk.filed.institutions()).await?;
    let call = &desk.call.call;
    let is_for = |id: Uuid| known.get(&id).is_some_and(|it| call.is_for(&here.shelf, it.home, it.kind));
    let [provider, receiver] = desk.filed.institutions();
    Ok(call.admits(is_for(provider), is_for(receiver)))
}

async fn take(here: Here, sent: Sent, to: Move, done: &str) -> Answer {
    let (typed, id) = (Typed::from(sent), here.id()?);
    let side = Side::parse(typed.get("side")).ok_or(Error::NotFound)?;
    let mut wrong = Wrong::default();
    let note = typed.lines("note", LONG);
    let tx = here.cx.app.db.begin().await?;
    let permit = here.cx.permit::<MoveApplication>(&tx, (id, here.shelf.clone(), side, to)).await?;
    let desk = permit.object();
    wrong.required(&here.cx, "note", to != Move::Return || !note.is_empty());
    if matches!(to, Move::Submit | Move::Agree) && !eligible(&here, desk).await? {
        wrong.add("eligible", here.t(&msg::application_not_eligible()));
    }
    let seen = typed.get("seen").parse().unwrap_or(-1);
    if wrong.is_empty() {
        match applications::take(&tx, &here.cx.actor, &permit, seen, &note).await {
            Ok(Ok(state)) => {
                told::moved(&here.cx.app, &tx, &here.cx.actor, desk, state).await?;
                tx.commit().await?;
                return Ok(here.go(&format!("{LIST}/{id}"), done));
            }
            Ok(Err(applications::Hindered::Late)) => wrong.add("late", here.t(&msg::application_late())),
            Ok(Err(applications::Hindered::Early)) => wrong.add("late", here.t(&msg::application_early())),
            Ok(Err(applications::Hindered::Lacking)) => {
                filing::lacks(&here, desk, &mut wrong);
                drop(tx);
                return Ok(match side {
                    Side::Writer => filing::lacking(&here, desk, &wrong),
                    _ => shown(&here, desk, &typed, &wrong, StatusCode::UNPROCESSABLE_ENTITY).await?,
                });
            }
            Err(Error::Conflict) => {
                drop(tx);
                wrong.add("seen", here.t(&msg::application_overtaken()));
                return Ok(shown(&here, desk, &typed, &wrong, StatusCode::CONFLICT).await?);
            }
            Err(error) => return Err(error.into()),
        }
    }
    drop(tx);
    Ok(shown(&here, desk, &typed, &wrong, StatusCode::UNPROCESSABLE_ENTITY).await?)
}

/// `POST …/submission`: its writer hands it in; the other institution is to agree.
pub async fn submission(here: Here, sent: Sent) -> Answer {
    take(here, sent, Move::Submit, "application-submitted").await
}

/// `POST …/agreement`: the other institution agrees, and it counts.
pub async fn agreement(here: Here, sent: Sent) -> Answer {
    take(here, sent, Move::Agree, "application-agreed").await
}

/// `POST …/return`: the other institution does not agree as it is, and says why.
pub async fn returned(here: Here, sent: Sent) -> Answer {
    take(here, sent, Move::Return, "application-returned").await
}

/// `POST …/taking-back`: it is a draft again.
pub async fn taking_back(here: Here, sent: Sent) -> Answer {
    take(here, sent, Move::TakeBack, "application-taken-back").await
}
