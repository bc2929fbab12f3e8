//! One's own place in the queue, without an account: the number, who is before, about how long. Nothing else.
//! Its address holds a secret that leads nowhere once the day is over; no machine keeps the page.

use super::line::Line;
use super::live;
use super::model::{State, Ticket};
use super::{store, words};
use crate::known::Desks;
use crate::msg;
use crate::{pages, policy, sittings};
use axum::extract::{Path, State as Shared};
use axum::response::Response;
use http::{HeaderMap, HeaderValue, StatusCode, header};
use jiff::tz::TimeZone;
use kernel::{Error, Result};
use maud::{Markup, html};
use platform::ui::{self, Page};
use platform::{Answer, Cx, page};
use std::sync::Arc;

/// Seconds between two looks.
const EVERY: u32 = 30;

async fn part(cx: &Cx, desks: &Desks, lang: &str, secret: &str) -> Result<Markup> {
    if cx.lang().as_str() != lang {
        return Err(Error::NotFound);
    }
    let tx = cx.app.db.reading().await?;
    let ticket = store::by_secret(tx.connection(), &cx.app, secret).await?;
    // Once what was confided is gone, so is the page.
    let ticket = ticket.filter(|it| !it.confided.secret.is_empty()).ok_or(Error::NotFound)?;
    let bureau = policy::load(&tx, ticket.desk, &cx.app).await?.ok_or(Error::NotFound)?;
    let territory = desks.shelf().territory(bureau.desk.territory).cloned().ok_or(Error::NotFound)?;
    let zone = TimeZone::get(&territory.timezone).unwrap_or(TimeZone::UTC);
    let session = bureau.desk.session(ticket.session).ok_or(Error::NotFound)?;
    let sitting = sittings::planned(session, &zone, ticket.day).ok_or(Error::NotFound)?;
    let tickets = store::of_day(tx.connection(), &cx.app, ticket.desk, ticket.day).await?;
    let line = Line::of(tx.connection(), &cx.app, &bureau, (sitting, Vec::new()), tickets).await?;
    tx.commit().await?;
    Ok(told(cx, &line, &ticket))
}

fn told(cx: &Cx, line: &Line<'_>, it: &Ticket) -> Markup {
    let locale = &cx.locale;
    let counter = line.presences.iter().find(|open| Some(open.account) == it.mediator).map(|open| open.counter.clone());
    html! {
        p { (locale.t(&msg::queue_your_number())) }
        p class="queue-slip-number" { (locale.number(it.number)) }
        @match (it.state, counter) {
            (State::Waiting, _) => { (place(cx, line, it)) }
            (State::Called, Some(counter)) => { p class="queue-your-turn" { strong { (locale.t(&msg::queue_your_turn(counter))) } } }
            (State::Called | State::With, _) => { p { (locale.t(&msg::queue_your_turn_now())) } }
            (State::Done, _) => { p { (locale.t(&msg::queue_your_end())) } }
            (State::Left, _) => { p { (locale.t(&msg::queue_your_absence())) } }
        }
    }
}

fn place(cx: &Cx, line: &Line<'_>, it: &Ticket) -> Markup {
    let locale = &cx.locale;
    let forecast = line.forecast();
    let own = forecast.get(&it.id).copied();
    // Of whom nobody can say when they are called, the order of the queue alone is known.
    let before = match own {
        Some(own) => forecast.values().filter(|at| **at < own).count(),
        None => line.waiting().iter().take_while(|other| other.id != it.id).count(),
    };
    html! {
        p { @if before == 0 { (locale.t(&msg::queue_your_next())) } @else { (locale.t(&msg::queue_your_place(before))) } }
        p { (locale.t(&msg::queue_your_wait(words::about(locale, line, own)))) }
        p class="soft" { (locale.t(&msg::queue_your_wait_how())) }
    }
}

fn private(mut answer: Response) -> Response {
    answer.headers_mut().insert(header::REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
    answer
}

/// `/queue/{secret}`.
pub async fn show(cx: Cx, Shared(desks): Shared<Arc<Desks>>, Path((lang, secret)): Path<(String, String)>) -> Answer {
    let part = part(&cx, &desks, &lang, &secret).await?;
    let title = cx.locale.t(&msg::queue_your_title());
    let href = format!("/{lang}/queue/{secret}/place");
    let body = html! {
        (pages::way_out(&cx.locale))
        h1 { (title) }
        div class="queue-slip" { (live::part(&cx.locale, &href, EVERY * 1_000, &live::tag(&part), &part)) }
    };
    let mut it = Page::new(&cx.locale, title, body);
    it.unlisted = true;
    it.head = live::again(EVERY);
    it.scripts = &["leave", "live"];
    Ok(private(page::once(StatusCode::OK, ui::document(&it))))
}

/// `/queue/{secret}/place`: the part of the page that follows the queue.
pub async fn place_part(
    cx: Cx,
    Shared(desks): Shared<Arc<Desks>>,
    Path((lang, secret)): Path<(String, String)>,
    headers: HeaderMap,
) -> Answer {
    let part = part(&cx, &desks, &lang, &secret).await?;
    Ok(private(page::part(&headers, &live::tag(&part), "no-store", || part)))
}
