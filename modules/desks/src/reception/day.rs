//! The day of those who receive at a desk: today's queue, who is expected, in which language, and what became of it.
//! Opened by a role on this very desk alone; every opening is in the audit trail.

use super::frame;
use crate::appointments::closures;
use crate::appointments::model::{Appointment, By, State};
use crate::appointments::own::reach;
use crate::appointments::store;
use crate::known::Desks;
use crate::msg;
use crate::policy::{Bureau, ReceivePeople};
use crate::queue;
use crate::queue::today::{self, Today};
use axum::extract::{Path, Query, State as Shared};
use directory::api::local;
use http::StatusCode;
use jiff::ToSpan;
use jiff::civil::Date;
use kernel::Error;
use maud::{Markup, html};
use platform::audit::{self, Entry};
use platform::forms::{Sent, Typed, Wrong};
use platform::ui::{self, Tone};
use platform::{Answer, Cx, page};
use serde::Deserialize;
use std::sync::Arc;
use uuid::Uuid;

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Asked {
    day: String,
    #[serde(flatten)]
    queue: today::Asked,
}

/// `/work/reception/{id}?day=`.
pub async fn day(
    cx: Cx,
    Shared(desks): Shared<Arc<Desks>>,
    Path((_, id)): Path<(String, Uuid)>,
    Query(asked): Query<Asked>,
) -> Answer {
    shown(&cx, &desks, id, StatusCode::OK, &asked, &Typed::default(), &Wrong::default()).await
}

/// The page of a day, with the form by which somebody joins today's queue as it was `typed`.
pub async fn shown(
    cx: &Cx,
    desks: &Desks,
    id: Uuid,
    status: StatusCode,
    asked: &Asked,
    typed: &Typed,
    wrong: &Wrong,
) -> Answer {
    let look = cx.look::<ReceivePeople>((id, cx.app.clone())).await?;
    let bureau = look.object();
    let territory = desks.shelf().territory(bureau.desk.territory).cloned().ok_or(Error::NotFound)?;
    let today = local(&territory, cx.app.clock.now()).date();
    let day: Date = asked.day.parse().unwrap_or(today);
    let expected = store::of_day(&cx.app, id, day).await?;
    if !expected.is_empty() {
        let read = Entry::new(msg::act_appointments_read(), crate::store::KIND, id);
        let tx = cx.app.db.begin().await?;
        audit::write(&tx, &cx.actor, read.with(serde_json::json!({ "day": day.to_string() }))).await?;
        tx.commit().await?;
    }
    let line = if day == today { queue::of_today(cx, bureau, &territory, asked.queue.session()).await? } else { None };
    if let Some(line) = &line {
        queue::note_reading(cx, desks, line).await?;
    }
    let told = &asked.queue.told;
    let body = html! {
        @if told == "taken" { (ui::notice(Tone::Warn, true, html! { p { (cx.locale.t(&msg::reception_overtaken())) } })) }
        (days(cx, id, day, today))
        @if let Some(line) = &line { (Today { cx, territory: &territory, line }.section(&asked.queue, typed, wrong)) }
        section class="stack" aria-labelledby="expected" {
            h3 id="expected" { (cx.locale.t(&msg::reception_expected())) }
            (list(cx, desks, &territory, bureau, &expected))
        }
    };
    Ok(frame::answer(cx, status, &bureau.desk, "", &cx.locale.t(&msg::reception()), &["live"], body))
}

fn days(cx: &Cx, id: Uuid, day: Date, today: Date) -> Markup {
    let href = |date: Date| frame::href(cx.lang(), id, &format!("?day={date}"));
    let beside = |by: i64| day.checked_add(by.days()).unwrap_or(day);
    let way = |rel: &str, by: i64, icon: &str, words: &messages::Message| {
        html! { a class="btn btn-small" rel=(rel) href=(href(beside(by))) { (ui::icon(icon)) span class="visually-hidden" { (cx.locale.t(words)) } } }
    };
    html! {
        nav class="reception-days" aria-label=(cx.locale.t(&msg::reception_days())) {
            (way("prev", -1, "arrow-back", &msg::reception_day_before()))
            h2 { (cx.locale.day_and_date(day)) }
            (way("next", 1, "arrow-forward", &msg::reception_day_after()))
            @if day != today { a class="btn btn-small" href=(href(today)) { (cx.locale.t(&msg::reception_today())) } }
        }
    }
}

fn list(cx: &Cx, desks: &Desks, territory: &kernel::Territory, bureau: &Bureau, expected: &[Appointment]) -> Markup {
    let locale = &cx.locale;
    let shelf = desks.shelf();
    let mine = bureau.mediator(&cx.actor).map(|it| it.account);
    html! {
        @if expected.is_empty() { (ui::empty("calendar", &locale.t(&msg::reception_nobody()), html! {}, html! {})) }
        ol class="plain stack" {
            @for it in expected {
                li class="card" {
                    div class="card-body" {
                        h4 class="card-title" { (locale.time(local(territory, it.starts).time())) " · " bdi { (it.confided.name) } }
                        div class="cluster" {
                            (ui::badge(tone(it.state), None, &locale.t(&state(it.state))))
                            (ui::badge(Tone::Info, Some("language"), &locale.language_name(it.language)))
                            @if it.confided.interpreter { (ui::badge(Tone::Warn, None, &locale.t(&msg::reception_interpreter()))) }
                            @if it.mediator.is_none() { (ui::badge(Tone::Warn, None, &locale.t(&msg::reception_nobody_receives()))) }
                            @if mine.is_some() && it.mediator == mine { (ui::badge(Tone::Ok, Some("person"), &locale.t(&msg::reception_with_you()))) }
                        }
                        @if let Some(theme) = it.theme.and_then(|id| shelf.terms.get(&kernel::Id::from_uuid(id))) { p { (ui::plain(locale, theme.name.show(cx.lang()))) } }
                        p { (reach(cx, it)) }
                        (steps(cx, bureau.desk.id.uuid(), it))
                        (recorded(cx, bureau.desk.id.uuid(), it))
                    }
                }
            }
        }
    }
}

fn steps(cx: &Cx, desk: Uuid, it: &Appointment) -> Markup {
    let steps: Vec<State> = it.state.next(By::Desk).iter().copied().filter(|it| *it != State::Moved).collect();
    html! {
        @if !steps.is_empty() {
            form class="cluster" method="post" action={ "/" (cx.lang()) "/work/reception/" (desk) "/appointments/" (it.id) "/state" } {
                input type="hidden" name="day" value=(it.day);
                @for (number, next) in steps.iter().enumerate() {
                    button class={ "btn" @if number == 0 { " btn-primary" } } type="submit" name="state" value=(next.as_str()) { (cx.locale.t(&step_to(it.state, *next))) }
                }
            }
        }
    }
}

/// The way to record the visit of somebody who is there, or was.
fn recorded(cx: &Cx, desk: Uuid, it: &Appointment) -> Markup {
    html! {
        @if matches!(it.state, State::Arrived | State::Seen) {
            p { a class="btn" href=(frame::href(cx.lang(), desk, &format!("/visits/new?appointment={}", it.id))) { (cx.locale.t(&msg::visit_record())) } }
        }
    }
}

const fn tone(state: State) -> Tone {
    match state {
        State::Booked => Tone::Info,
        State::Arrived | State::Seen => Tone::Ok,
        State::NoShow | State::Excused | State::Moved | State::Closed => Tone::Warn,
    }
}

fn state(state: State) -> messages::Message {
    match state {
        State::Booked => msg::reception_state_booked(),
        State::Arrived => msg::reception_state_arrived(),
        State::Seen => msg::reception_state_seen(),
        State::NoShow => msg::reception_state_no_show(),
        State::Excused => msg::reception_state_excused(),
        State::Moved => msg::reception_state_moved(),
        State::Closed => msg::reception_state_closed(),
    }
}

fn step_to(from: State, to: State) -> messages::Message {
    match (from, to) {
        (State::Seen, _) | (State::NoShow, _) | (_, State::Booked) => msg::reception_step_back(),
        (_, State::Arrived) => msg::reception_step_arrived(),
        (_, State::Seen) => msg::reception_step_seen(),
        (_, State::NoShow) => msg::reception_step_no_show(),
        (_, State::Excused) => msg::reception_step_excused(),
        (_, State::Moved) => msg::reception_state_moved(),
        (_, State::Closed) => msg::reception_step_closed(),
    }
}

/// `POST /work/reception/{id}/appointments/{appointment}/state`.
pub async fn step(
    cx: Cx,
    Shared(desks): Shared<Arc<Desks>>,
    Path((_, id, appointment)): Path<(String, Uuid, Uuid)>,
    sent: Sent,
) -> Answer {
    let next = State::parse(sent.get("state")).filter(|it| *it != State::Moved).ok_or(Error::NotFound)?;
    let day: Date = sent.get("day").parse().map_err(|_| Error::NotFound)?;
    let mut tx = cx.app.db.begin().await?;
    let permit = cx.permit::<ReceivePeople>(&tx, (id, cx.app.clone())).await?;
    let back = frame::href(cx.lang(), id, &format!("?day={day}"));
    match store::make_step(&mut tx, &cx.app, &permit, &cx.actor, appointment, next).await {
        Err(Error::Conflict) => return Ok(page::redirect(StatusCode::SEE_OTHER, &format!("{back}&told=taken"))),
        Ok(it) if next == State::Closed => closures::tell(&cx.app, &tx, &desks, &it).await?,
        done => drop(done?),
    }
    tx.commit().await?;
    Ok(page::redirect(StatusCode::SEE_OTHER, &back))
}
