//! What those who receive do with the queue: look at it, call, say what became of somebody, open and close their place.
//! A step that somebody else took first is told, and nothing is lost.

use super::calls::{self, Outcome};
use super::line::Line;
use super::live;
use super::model::{State, counter};
use super::store;
use super::today::{Asked, Today};
use crate::known::Desks;
use crate::msg;
use crate::policy::{Bureau, ReceivePeople};
use crate::reception::frame;
use axum::extract::{Path, Query, State as Shared};
use axum::response::Response;
use http::{HeaderMap, StatusCode};
use kernel::{Error, Result, Territory};
use platform::accounts::secrets;
use platform::audit::{self, Entry};
use platform::forms::Sent;
use platform::{Answer, Cx, page};
use serde_json::json;
use std::sync::Arc;
use uuid::Uuid;

/// The way back to the day, with what to tell.
pub struct Back<'a> {
    pub cx: &'a Cx,
    pub desk: Uuid,
    pub line: &'a Line<'a>,
}

impl Back<'_> {
    pub fn to(&self, told: &str, ticket: Option<Uuid>) -> Response {
        let session = (self.line.day.len() > 1).then_some(self.line.sitting.session.id);
        to(self.cx, self.desk, session, told, ticket)
    }
}

fn to(cx: &Cx, desk: Uuid, session: Option<Uuid>, told: &str, ticket: Option<Uuid>) -> Response {
    let mut query = url::form_urlencoded::Serializer::new(String::new());
    if let Some(session) = session {
        query.append_pair("session", &session.to_string());
    }
    if !told.is_empty() {
        query.append_pair("told", told);
    }
    if let Some(ticket) = ticket {
        query.append_pair("ticket", &ticket.to_string());
    }
    let query = query.finish();
    let query = if query.is_empty() { String::new() } else { format!("?{query}") };
    page::redirect(StatusCode::SEE_OTHER, &frame::href(cx.lang(), desk, &format!("{query}#queue")))
}

/// Writes down that somebody reads a queue in which words were confided, once a day and node.
///
/// # Errors
/// When the database fails.
pub async fn note_reading(cx: &Cx, desks: &Desks, line: &Line<'_>) -> Result<()> {
    let (desk, day) = (line.bureau.desk.id.uuid(), line.sitting.date);
    let confided = line.tickets.iter().any(|it| !it.confided.name.is_empty());
    let Some(account) = cx.actor.account().filter(|_| confided) else { return Ok(()) };
    if desks.readers.is_first(account, desk, day) {
        let tx = cx.app.db.begin().await?;
        let read = Entry::new(msg::act_queue_read(), crate::store::KIND, desk);
        audit::write(&tx, &cx.actor, read.with(json!({ "day": day.to_string() }))).await?;
        tx.commit().await?;
    }
    Ok(())
}

/// The queue of today at a desk, in the session that is asked for.
///
/// # Errors
/// When the database fails.
pub async fn of_today<'a>(
    cx: &Cx,
    bureau: &'a Bureau,
    territory: &Territory,
    asked: Option<Uuid>,
) -> Result<Option<Line<'a>>> {
    Line::today(cx.app.db.read(), &cx.app, bureau, territory, asked).await
}

/// `/work/reception/{id}/queue?session=`: the part of the day's page that follows the queue.
pub async fn list(
    cx: Cx,
    Shared(desks): Shared<Arc<Desks>>,
    Path((_, id)): Path<(String, Uuid)>,
    Query(asked): Query<Asked>,
    headers: HeaderMap,
) -> Answer {
    let look = cx.look::<ReceivePeople>((id, cx.app.clone())).await?;
    let territory = desks.shelf().territory(look.object().desk.territory).cloned().ok_or(Error::NotFound)?;
    let line = of_today(&cx, look.object(), &territory, asked.session()).await?.ok_or(Error::NotFound)?;
    note_reading(&cx, &desks, &line).await?;
    let today = Today { cx: &cx, territory: &territory, line: &line };
    let press = secrets::token()?;
    Ok(page::part(&headers, &live::tag(&today.list("")), "no-store", || today.list(&press)))
}

/// `POST /work/reception/{id}/queue/calls`: the next person.
pub async fn call(
    cx: Cx,
    Shared(desks): Shared<Arc<Desks>>,
    Path((_, id)): Path<(String, Uuid)>,
    sent: Sent,
) -> Answer {
    let session: Option<Uuid> = sent.get("session").parse().ok();
    let mut tx = cx.app.db.begin().await?;
    let permit = cx.permit::<ReceivePeople>(&tx, (id, cx.app.clone())).await?;
    let territory = desks.shelf().territory(permit.object().desk.territory).cloned().ok_or(Error::NotFound)?;
    let asked = (&territory, session, sent.get("press"));
    let (told, ticket) = match calls::next(&mut tx, &cx.app, &permit, &cx.actor, asked).await? {
        Outcome::Called(ticket) => ("called", Some(ticket.id)),
        Outcome::Pending => ("pending", None),
        Outcome::Nobody => ("nobody", None),
        Outcome::Again => ("", None),
    };
    tx.commit().await?;
    Ok(to(&cx, id, session, told, ticket))
}

/// `POST /work/reception/{id}/queue/{ticket}/state`.
pub async fn step(cx: Cx, Path((_, id, ticket)): Path<(String, Uuid, Uuid)>, sent: Sent) -> Answer {
    let state = |name| State::parse(sent.get(name)).ok_or(Error::NotFound);
    // What is at no desk of theirs is not there, whatever else the form lacks.
    let mut tx = cx.app.db.begin().await?;
    let permit = cx.permit::<ReceivePeople>(&tx, (id, cx.app.clone())).await?;
    let (from, next) = (state("from")?, state("state")?);
    let session: Option<Uuid> = sent.get("session").parse().ok();
    match store::step(&mut tx, &cx.app, &permit, &cx.actor, ticket, (from, next)).await {
        Err(Error::Conflict) => return Ok(to(&cx, id, session, "taken", None)),
        done => done?,
    };
    tx.commit().await?;
    Ok(to(&cx, id, session, "", None))
}

/// `POST /work/reception/{id}/queue/presence`: where one receives, or that one does not for now.
pub async fn presence(
    cx: Cx,
    Shared(desks): Shared<Arc<Desks>>,
    Path((_, id)): Path<(String, Uuid)>,
    sent: Sent,
) -> Answer {
    let mut tx = cx.app.db.begin().await?;
    let permit = cx.permit::<ReceivePeople>(&tx, (id, cx.app.clone())).await?;
    crate::store::hold(&tx, id).await?;
    let territory = desks.shelf().territory(permit.object().desk.territory).cloned().ok_or(Error::NotFound)?;
    let session: Option<Uuid> = sent.get("session").parse().ok();
    let line = Line::today(tx.connection(), &cx.app, permit.object(), &territory, session).await?;
    let line = line.ok_or(Error::NotFound)?;
    let back = Back { cx: &cx, desk: id, line: &line };
    let place = (line.sitting.session.id, line.sitting.date);
    if sent.get("break") == "1" {
        super::presence::close(&mut tx, &permit, &cx.actor, place).await?;
    } else {
        let typed = sent.get("counter").trim();
        let wished = counter(typed);
        if wished.is_none() && !typed.is_empty() {
            return Ok(back.to("place", None));
        }
        match super::presence::open(&mut tx, &permit, &cx.actor, place, wished.as_deref()).await {
            Err(Error::Conflict) => return Ok(back.to("counter", None)),
            done => done?,
        }
    }
    tx.commit().await?;
    Ok(back.to("", None))
}
