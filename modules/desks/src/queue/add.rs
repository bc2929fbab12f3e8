//! Somebody joins the queue: a reason to go first if there is one, then one press on their language. Nothing else is asked.
//! Where the session is full the page says so, and whoever takes a person in all the same does it knowingly.

use super::line::Line;
use super::model::Priority;
use super::store::{self, New};
use super::today::Today;
use super::{pages, presses, words};
use crate::known::Desks;
use crate::model::languages;
use crate::msg;
use crate::policy::ReceivePeople;
use crate::reception::day;
use axum::extract::{Path, State as Shared};
use http::StatusCode;
use kernel::{Error, Lang};
use maud::{Markup, html};
use platform::accounts::secrets;
use platform::forms::{Form, Sent, Typed, Wrong};
use platform::ui::{self, Field, Tone};
use platform::{Answer, Cx, Locale};
use std::sync::Arc;
use uuid::Uuid;

/// What stands for a language that has no button, and for none in particular.
const OTHER: &str = "other";
const ANY: &str = "any";

/// The form; every language is a button that sends it.
pub fn form(today: &Today<'_>, typed: &Typed, wrong: &Wrong) -> Markup {
    let locale = &today.cx.locale;
    let full = today.line.room() == 0;
    let press = Some(typed.get("press")).filter(|it| !it.is_empty());
    let press = press.map_or_else(|| secrets::token().unwrap_or_default(), str::to_owned);
    let it = Form { cx: today.cx, typed, wrong };
    html! {
        section class="panel stack" aria-labelledby="add" {
            h4 id="add" { (locale.t(&msg::queue_add())) }
            (wrong.summary(locale))
            @if full { (ui::notice(Tone::Warn, false, html! { p { (locale.t(&msg::queue_add_full())) } })) }
            form class="stack" method="post" action=(today.href("/queue")) {
                input type="hidden" name="session" value=(today.line.sitting.session.id);
                input type="hidden" name="press" value=(press);
                @if full { input type="hidden" name="knowingly" value="1"; }
                (reasons(locale, typed, wrong))
                fieldset class={ "field" @if wrong.of("language").is_some() { " has-error" } } id="language" tabindex="-1" {
                    legend { (locale.t(&msg::queue_add_language())) }
                    @if let Some(words) = wrong.of("language") { p class="error" { (ui::icon("warning")) (words) } }
                    div class="cluster" {
                        @for lang in offered(today) {
                            button class="btn" type="submit" name="language" value=(lang) { (locale.language_name(lang)) }
                        }
                        button class="btn" type="submit" name="language" value=(ANY) { (locale.t(&msg::queue_language_any())) }
                    }
                }
                details open[!typed.get("other").is_empty() || wrong.of("other").is_some()] {
                    summary { (locale.t(&msg::queue_add_more())) }
                    div class="stack" {
                        (it.field("name", &locale.t(&msg::queue_add_name()), Field { hint: Some(&locale.t(&msg::queue_add_name_hint())), max: Some(40), autocomplete: Some("off"), ..Field::default() }))
                        (it.field("other", &locale.t(&msg::queue_add_other()), Field { max: Some(60), autocomplete: Some("off"), ..Field::default() }))
                        button class="btn" type="submit" name="language" value=(OTHER) { (locale.t(&msg::queue_add_in_other())) }
                    }
                }
            }
        }
    }
}

/// The languages of those who receive in the session, then those of the pages.
fn offered(today: &Today<'_>) -> Vec<Lang> {
    let team: Vec<_> = today.line.bureau.receiving(today.line.sitting.session.id).cloned().collect();
    let mut all = languages(&team);
    all.extend(Lang::INTERFACE.into_iter().filter(|lang| !team.iter().any(|it| it.profile.languages.contains(lang))));
    all
}

fn reasons(locale: &Locale, typed: &Typed, wrong: &Wrong) -> Markup {
    let chosen = typed.get("priority");
    let reason = |value: &str, words: String| {
        html! { label class="choice" { input type="radio" name="priority" value=(value) checked[value == chosen]; span { (words) } } }
    };
    let error = wrong.of("priority");
    html! {
        details open[error.is_some() || !chosen.is_empty()] {
            summary { (locale.t(&msg::queue_add_priority())) }
            fieldset class="field" id="priority" tabindex="-1" {
                legend class="visually-hidden" { (locale.t(&msg::queue_add_priority())) }
                @if let Some(words) = error { p class="error" { (ui::icon("warning")) (words) } }
                div class="cluster queue-reasons" {
                    (reason("", locale.t(&msg::queue_priority_none())))
                    @for it in Priority::ALL { (reason(it.as_str(), locale.t(&words::priority(it)))) }
                }
            }
        }
    }
}

/// Who joins, as the form says it.
fn read(cx: &Cx, typed: &Typed, wrong: &mut Wrong) -> (Option<Lang>, Option<Priority>, String) {
    let language = match typed.get("language") {
        ANY => None,
        OTHER => {
            let named = Locale::languages_named(&typed.line("other", 60)).ok().and_then(|it| it.first().copied());
            if named.is_none() {
                wrong.add("other", cx.locale.t(&msg::appointment_language_unknown()));
            }
            named
        }
        tag => {
            let lang = tag.parse::<Lang>().ok();
            if lang.is_none() {
                wrong.add("language", cx.locale.t(&platform::msg::field_choose()));
            }
            lang
        }
    };
    let reason = typed.get("priority");
    let priority = Priority::parse(reason);
    if priority.is_none() && !reason.is_empty() {
        wrong.add("priority", cx.locale.t(&platform::msg::field_choose()));
    }
    (language, priority, typed.line("name", 40))
}

/// `POST /work/reception/{id}/queue`.
pub async fn create(
    cx: Cx,
    Shared(desks): Shared<Arc<Desks>>,
    Path((_, id)): Path<(String, Uuid)>,
    sent: Sent,
) -> Answer {
    let typed = Typed::from(sent);
    let mut wrong = Wrong::default();
    let (language, priority, name) = read(&cx, &typed, &mut wrong);
    let mut tx = cx.app.db.begin().await?;
    let permit = cx.permit::<ReceivePeople>(&tx, (id, cx.app.clone())).await?;
    crate::store::hold(&tx, id).await?;
    let bureau = permit.object();
    let territory = desks.shelf().territory(bureau.desk.territory).cloned().ok_or(Error::NotFound)?;
    let session = typed.id("session");
    let line = Line::today(tx.connection(), &cx.app, bureau, &territory, session).await?.ok_or(Error::NotFound)?;
    let refused = line.room() == 0 && !typed.ticked("knowingly");
    if refused {
        wrong.add("language", cx.locale.t(&msg::queue_add_knowingly()));
    }
    if !wrong.is_empty() {
        drop(tx);
        return day::shown(&cx, &desks, id, StatusCode::UNPROCESSABLE_ENTITY, &day::Asked::default(), &typed, &wrong)
            .await;
    }
    let back = pages::Back { cx: &cx, desk: id, line: &line };
    if !presses::is_new(&tx, &cx.actor, typed.get("press")).await? {
        return Ok(back.to("", None));
    }
    let sitting = line.sitting;
    let new = New { session: sitting.session.id, day: sitting.date, appointment: None, language, priority, name };
    let ticket = store::add(&mut tx, &cx.app, &permit, &cx.actor, &new).await?;
    tx.commit().await?;
    Ok(back.to("added", Some(ticket.id)))
}
