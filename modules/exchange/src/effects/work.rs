//! Checks in the workspace: those to answer and to confirm, one of them, and its answer by a member.
//! What was typed comes back with what must be mended beside it; two who answer at once lose nothing.

use super::model::{Effect, Side, State, Step};
use super::policy::{AnswerEffect, Bureau, DecideEffect, ReadEffect};
use super::{form, store, words};
use crate::cooperations::store as cooperations;
use crate::visit::Here;
use crate::{institutions, msg, told};
use axum::response::Response;
use http::StatusCode;
use kernel::{Error, Result, Right, Text};
use maud::{Markup, html};
use platform::Answer;
use platform::forms::{Form, Sent, Typed, Wrong};
use platform::ui::{self, Column, Field};
use std::collections::HashMap;
use uuid::Uuid;

/// Letters of an objection.
const WORDS: usize = 2_000;
/// What a list shows: all that was asked.
const ASKED: [State; 5] = [State::Due, State::Answered, State::Disputed, State::Confirmed, State::Missed];

/// `/work/exchange/effects`.
pub async fn index(here: Here) -> Answer {
    let within = institutions::within(&here.cx, &here.shelf, Right::Share).await?;
    let db = here.cx.app.db.read();
    let all = store::around(db, &within, &ASKED).await?;
    let ids: Vec<Uuid> = all.iter().map(|it| it.cooperation).collect();
    let titles: HashMap<Uuid, Text> = cooperations::titles(db, &ids).await?;
    let title = here.t(&msg::effects_own());
    let labels = [msg::practice_name(), msg::effect_when(), msg::practice_state()].map(|it| here.t(&it));
    let columns: Vec<Column<'_>> = labels.iter().map(|label| Column { label, number: false }).collect();
    let line = |it: &Effect| {
        let name = titles.get(&it.cooperation).map(|text| ui::plain(here.locale(), text.show(here.cx.lang())));
        vec![
            html! { a href=(here.href(&format!("work/exchange/effects/{}", it.id))) { (name.unwrap_or_else(|| html! { "–" })) } },
            html! { (here.t(&msg::effect_after(it.months))) },
            words::badge(here.locale(), it.state),
        ]
    };
    let body = html! {
        p class="lead" { (here.t(&msg::effects_own_lead())) }
        @if all.is_empty() { (ui::empty("check", &here.t(&msg::effects_none()), html! {}, html! {})) }
        @else { div class="stacked titled" { (ui::table(&title, &columns, &all.iter().map(line).collect::<Vec<_>>())) } }
    };
    Ok(here.work(StatusCode::OK, &title, "work/exchange/effects", &[], body))
}

/// `/work/exchange/effects/{id}`.
pub async fn show(here: Here) -> Answer {
    let look = here.cx.look::<ReadEffect>((here.id()?, here.shelf.clone())).await?;
    let typed = form::typed(&look.object().effect.answer);
    Ok(shown(&here, look.object(), &typed, &Wrong::default(), StatusCode::OK)?)
}

/// The link, for those who may hand it on: the institution that is asked.
fn link(here: &Here, it: &Bureau) -> Result<Option<String>> {
    if it.by_link().is_none() || !it.sides(&here.cx.actor).contains(&Side::Receiver) {
        return Ok(None);
    }
    let Some(sealed) = &it.effect.link else { return Ok(None) };
    let bytes = here.cx.app.seal.unseal(sealed)?;
    let link = String::from_utf8(bytes).map_err(Error::internal)?;
    Ok(Some(format!("{}/{}/exchange/effects/{link}", here.cx.app.settings.public(), here.cx.lang())))
}

fn shown(here: &Here, it: &Bureau, typed: &Typed, wrong: &Wrong, status: StatusCode) -> Result<Response> {
    let may = |step| it.leads(&here.cx.actor, step).is_some();
    let path = format!("work/exchange/effects/{}", it.effect.id);
    let name = it.entry.cooperation.title.show(here.cx.lang());
    let title = here.t(&msg::effect_title(it.effect.months));
    let form = Form { cx: &here.cx, typed, wrong };
    let body = html! {
        (wrong.summary(here.locale()))
        p class="lead" { a href=(here.href(&format!("work/exchange/cooperations/{}", it.effect.cooperation))) { (ui::plain(here.locale(), name)) } }
        p class="cluster" { (words::badge(here.locale(), it.effect.state)) @if let Some(at) = it.effect.answered_at { span { (words::day(here.locale(), at)) } } }
        @if let Some(link) = link(here, it)? {
            div class="panel stack" {
                p { (here.t(&msg::effect_link_hint())) }
                p { code class="link-once" dir="ltr" { (link) } }
            }
        }
        @if !it.effect.answer.changes.is_empty() {
            section class="panel stack" aria-label=(here.t(&msg::effect_answer())) { (words::answer(here.locale(), &it.effect, true)) }
        }
        @if may(Step::Confirm) { (decision(here, &form, it, &path)) }
        @if may(Step::Answer) {
            @if it.effect.answer.changes.is_empty() { p { (here.t(&msg::effect_lead())) } (form::form(&form, &here.href(&path), it.effect.revision)) }
            @else {
                details class="panel" open[wrong.of("objection").is_none() && !wrong.is_empty()] {
                    summary { (here.t(&msg::effect_again())) }
                    (form::form(&form, &here.href(&path), it.effect.revision))
                }
            }
        }
    };
    let list = here.t(&msg::effects_own());
    Ok(here.work(status, &title, &path, &[(&list, "work/exchange/effects")], body))
}

fn decision(here: &Here, form: &Form<'_>, it: &Bureau, path: &str) -> Markup {
    let t = |message| here.t(&message);
    html! {
        p { (t(msg::effect_confirm_lead())) }
        form method="post" action=(here.href(&format!("{path}/confirmation"))) {
            input type="hidden" name="seen" value=(it.effect.revision);
            (ui::submit(&t(msg::effect_confirm())))
        }
        @if it.leads(&here.cx.actor, Step::Dispute).is_some() {
            details class="panel" open[form.wrong.of("objection").is_some()] {
                summary { (t(msg::effect_dispute())) }
                form class="form" method="post" action=(here.href(&format!("{path}/dispute"))) novalidate {
                    input type="hidden" name="seen" value=(it.effect.revision);
                    (form.area("objection", &t(msg::effect_objection_words()), Field { required: true, max: Some(WORDS as u32), ..Field::default() }))
                    button class="btn" type="submit" { (t(msg::effect_dispute_send())) }
                }
            }
        }
    }
}

fn seen(typed: &Typed) -> i64 {
    typed.get("seen").parse().unwrap_or(-1)
}

fn overtaken(here: &Here, it: &Bureau, typed: &Typed) -> Result<Response> {
    let mut wrong = Wrong::default();
    wrong.add("words", here.t(&msg::exchange_overtaken()));
    shown(here, it, typed, &wrong, StatusCode::CONFLICT)
}

/// `POST /work/exchange/effects/{id}`.
pub async fn answer(here: Here, sent: Sent) -> Answer {
    let (typed, id) = (Typed::from(sent), here.id()?);
    let mut tx = here.cx.app.db.begin().await?;
    let permit = here.cx.permit::<AnswerEffect>(&tx, (id, here.shelf.clone())).await?;
    let mut wrong = Wrong::default();
    let answer = form::read(&here.cx, &typed, &permit.object().effect.answer, &mut wrong);
    if !wrong.is_empty() {
        drop(tx);
        return Ok(shown(&here, permit.object(), &typed, &wrong, StatusCode::UNPROCESSABLE_ENTITY)?);
    }
    match store::answer(&mut tx, &here.cx.actor, &permit, seen(&typed), &answer).await {
        Ok(()) => {
            told::effect_answered(&here.cx.app, &tx, &here.cx.actor, permit.object()).await?;
            tx.commit().await?;
            Ok(here.go(&format!("work/exchange/effects/{id}"), "saved"))
        }
        Err(Error::Conflict) => {
            drop(tx);
            Ok(overtaken(&here, permit.object(), &typed)?)
        }
        Err(error) => Err(error.into()),
    }
}

async fn decide(here: Here, sent: Sent, verdict: Step) -> Answer {
    let (typed, id) = (Typed::from(sent), here.id()?);
    let mut tx = here.cx.app.db.begin().await?;
    let permit = here.cx.permit::<DecideEffect>(&tx, (id, here.shelf.clone())).await?;
    let words = typed.lines("objection", WORDS);
    if verdict == Step::Dispute && words.is_empty() {
        drop(tx);
        let mut wrong = Wrong::default();
        wrong.required(&here.cx, "objection", false);
        return Ok(shown(&here, permit.object(), &typed, &wrong, StatusCode::UNPROCESSABLE_ENTITY)?);
    }
    match store::decide(&mut tx, &here.cx.actor, &permit, seen(&typed), (verdict, &words)).await {
        Ok(()) => {
            told::effect_decided(&here.cx.app, &tx, &here.cx.actor, permit.object(), verdict).await?;
            tx.commit().await?;
            Ok(here.go(&format!("work/exchange/effects/{id}"), "saved"))
        }
        Err(Error::Conflict) => {
            drop(tx);
            let mut wrong = Wrong::default();
            wrong.add("objection", here.t(&msg::exchange_overtaken()));
            Ok(shown(&here, permit.object(), &typed, &wrong, StatusCode::CONFLICT)?)
        }
        Err(error) => Err(error.into()),
    }
}

/// `POST …/confirmation`.
pub async fn confirmation(here: Here, sent: Sent) -> Answer {
    decide(here, sent, Step::Confirm).await
}

/// `POST …/dispute`.
pub async fn dispute(here: Here, sent: Sent) -> Answer {
    decide(here, sent, Step::Dispute).await
}
