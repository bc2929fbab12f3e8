//! Recording a visit and mending one on its day.
//! A form that is sent twice is one visit; what is wrong comes back with everything that was typed.

use super::form::{self, Known};
use super::frame::Receiving;
use super::model::{Visit, WAITED};
use super::policy::CorrectVisit;
use super::{list, read, store};
use crate::appointments::model::{By, State};
use crate::appointments::store as appointments;
use crate::msg;
use crate::policy::ReceivePeople;
use crate::queue::{self, model::State as Turn};
use axum::extract::Query;
use axum::response::Response;
use http::StatusCode;
use jiff::civil::Date;
use kernel::{Error, Id, Lang, Result};
use maud::{Markup, html};
use platform::forms::{Form, Sent, Typed, Wrong};
use platform::ui::{self, Tone};
use platform::{Answer, Permit, Tx, page, undo};
use serde::Deserialize;
use uuid::Uuid;

const SCRIPTS: &[&str] = &["visit"];

/// Whom a new visit is of, as an address says it.
#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Of {
    appointment: String,
    ticket: String,
}

/// What is known already of whom a visit is of.
#[derive(Default)]
struct Came {
    appointment: Option<Uuid>,
    ticket: Option<Uuid>,
    /// Minutes.
    waited: Option<u16>,
    session: Option<Uuid>,
    language: Option<Lang>,
    theme: Option<Uuid>,
}

impl Came {
    /// What the desk knows of an appointment, or of a turn in the queue; of what is not its own, nothing.
    async fn of(at: &Receiving, appointment: Option<Uuid>, ticket: Option<Uuid>) -> Result<Came> {
        let (app, db) = (&at.cx.app, at.cx.app.db.read());
        let turn = match ticket {
            Some(id) => queue::store::find(db, app, id).await?.filter(|it| it.desk == at.desk()),
            None => None,
        };
        let mut came = Came::default();
        if let Some(id) = turn.as_ref().and_then(|it| it.appointment).or(appointment)
            && let Some(it) = appointments::at_desk(app, db, at.desk(), id).await?
        {
            came.appointment = Some(it.id);
            (came.session, came.language, came.theme) = (Some(it.session), Some(it.language), it.theme);
        }
        if let Some(it) = turn {
            came.waited =
                queue::model::waited_minutes(&it).and_then(|it| u16::try_from(it).ok()).filter(|it| *it <= WAITED);
            (came.ticket, came.session) = (Some(it.id), Some(it.session));
            came.language = it.language.or(came.language);
        }
        Ok(came)
    }
}

/// `/work/reception/{id}/visits/new?appointment=&ticket=`.
pub async fn new(at: Receiving, Query(of): Query<Of>) -> Answer {
    let came = Came::of(&at, of.appointment.parse().ok(), of.ticket.parse().ok()).await?;
    let mut typed = Typed::default();
    typed.put("id", Id::<Visit>::new());
    typed.put("next", "none");
    for (name, id) in [("appointment", came.appointment), ("ticket", came.ticket)] {
        typed.put(name, id.map(|it| it.to_string()).unwrap_or_default());
    }
    if let Some(language) = came.language {
        form::speaks(&at, &mut typed, language);
    }
    if let Some(theme) = came.theme {
        typed.put("need", theme);
    }
    making(&at, StatusCode::OK, &typed, &Wrong::default()).await
}

async fn making(at: &Receiving, status: StatusCode, typed: &Typed, wrong: &Wrong) -> Answer {
    let action = at.href("");
    let body = html! {
        h2 { (at.t(&msg::visit_new())) }
        (waiting(at))
        (shown(at, typed, wrong, &action, false).await?)
    };
    Ok(at.answer(status, &at.t(&msg::visits()), SCRIPTS, body))
}

async fn shown(at: &Receiving, typed: &Typed, wrong: &Wrong, action: &str, kept: bool) -> Result<Markup> {
    let frequent = store::frequent(at.cx.app.db.read(), at.desk()).await?;
    let choices = at.choices().await?;
    let form = Form { cx: &at.cx, typed, wrong };
    Ok(form::show(at, &form, &Known { choices: &choices, frequent: &frequent, action, kept }))
}

/// What the script says of visits that wait in the browser, and whose they are: it opens those of nobody else.
pub fn waiting(at: &Receiving) -> Markup {
    let who = ui::keeper(at.cx.actor.account().unwrap_or_default());
    html! {
        div data-visit-store=(who) data-desk=(at.desk()) data-form=(at.href("/new")) data-list=(at.href(""))
            data-kept=(at.t(&msg::visit_waits())) data-sent=(at.t(&msg::visit_sent())) data-draft=(at.t(&msg::visit_draft()))
            data-reopen=(at.t(&msg::visit_reopen())) data-discard=(at.t(&msg::visit_discard())) data-sure=(at.t(&msg::visit_discard_sure())) data-refused=(at.t(&msg::visit_refused())) {
            p class="notice notice-info" role="status" hidden data-visit-said {}
            p class="soft" hidden data-visit-count=(at.t(&msg::visit_waiting())) {}
            ul class="plain stack" hidden data-visit-refused {}
            div class="notice notice-warn" hidden data-visit-others {
                div class="stack" {
                    p { strong data-visit-others-count=(at.t(&msg::visit_others())) {} }
                    p { (at.t(&msg::visit_others_lead())) }
                    form class="cluster" method="post" action={ "/" (at.cx.lang()) "/session/end" } {
                        button class="btn btn-primary" type="submit" { (at.t(&msg::visit_others_out())) }
                        button class="btn btn-danger" type="button" data-visit-others-lose data-sure=(at.t(&msg::visit_others_sure())) { (at.t(&msg::visit_others_lose())) }
                    }
                }
            }
        }
    }
}

/// `POST /work/reception/{id}/visits`.
pub async fn create(at: Receiving, sent: Sent) -> Answer {
    let typed = Typed::from(sent);
    let choices = at.choices().await?;
    let mut wrong = Wrong::default();
    let Some(visit) = read::visit(&at, &choices, &typed, &mut wrong) else {
        return making(&at, StatusCode::UNPROCESSABLE_ENTITY, &typed, &wrong).await;
    };
    let came = Came::of(&at, typed.id("appointment"), typed.id("ticket")).await?;
    let (appointment, ticket, waited) = (came.appointment, came.ticket, came.waited);
    let visit = Visit { appointment, ticket, waited, session: came.session.or(visit.session), ..visit };
    let mut tx = at.cx.app.db.begin().await?;
    let permit = at.cx.permit::<ReceivePeople>(&tx, (at.desk(), at.cx.app.clone())).await?;
    let kept = store::record(&tx, &at.cx.app, &permit, &at.cx.actor, &visit).await?;
    if kept == store::Kept::New {
        received(&at, &mut tx, &permit, &visit).await?;
    }
    tx.commit().await?;
    Ok(done(&at, &typed, visit.id))
}

/// The turn in the queue, or the appointment, that a visit is of is over. Where somebody was quicker, it is so already.
async fn received(at: &Receiving, tx: &mut Tx, permit: &Permit<ReceivePeople>, visit: &Visit) -> Result<()> {
    let (app, actor) = (&at.cx.app, &at.cx.actor);
    if let Some(id) = visit.ticket {
        let turn = queue::store::find(tx.connection(), app, id).await?;
        let mut from = turn.map(|it| it.state).filter(|it| matches!(it, Turn::Called | Turn::With));
        while let Some(state) = from {
            let to = if state == Turn::Called { Turn::With } else { Turn::Done };
            match queue::store::step(tx, app, permit, actor, id, (state, to)).await {
                Ok(_) => from = Some(to).filter(|it| *it == Turn::With),
                Err(Error::Conflict) => break,
                Err(error) => return Err(error),
            }
        }
    }
    let Some(id) = visit.appointment else { return Ok(()) };
    let found = appointments::at_desk(app, tx.connection(), at.desk(), id).await?;
    if found.is_some_and(|it| it.state.next(By::Desk).contains(&State::Seen)) {
        appointments::make_step(tx, app, permit, actor, id, State::Seen).await?;
    }
    Ok(())
}

fn done(at: &Receiving, typed: &Typed, id: Uuid) -> Response {
    let to = if typed.get("then") == "slip" { format!("/{id}/slip") } else { "?told=kept".to_owned() };
    page::redirect(StatusCode::SEE_OTHER, &at.href(&to))
}

/// The permit to mend the visit in the address, today.
async fn mend(at: &Receiving, tx: &Tx) -> Result<Permit<CorrectVisit>> {
    at.cx.permit::<CorrectVisit>(tx, key(at)).await
}

fn key(at: &Receiving) -> (Uuid, Uuid, Date, platform::App) {
    (at.desk(), at.visit, at.today(), at.cx.app.clone())
}

/// `/work/reception/{id}/visits/{visit}`.
pub async fn edit(at: Receiving) -> Answer {
    let look = at.cx.look::<CorrectVisit>(key(&at)).await?;
    let typed = form::typed(&at, &look.object().visit);
    mending(&at, StatusCode::OK, &typed, &Wrong::default()).await
}

async fn mending(at: &Receiving, status: StatusCode, typed: &Typed, wrong: &Wrong) -> Answer {
    let action = at.href(&format!("/{}", at.visit));
    let body = html! {
        h2 { (at.t(&msg::visit_mend())) }
        (shown(at, typed, wrong, &action, true).await?)
        form class="panel stack" method="post" action={ (action) "/withdrawal" } {
            p { (at.t(&msg::visit_remove_lead())) }
            div { button class="btn btn-danger" type="submit" { (at.t(&msg::visit_remove())) } }
        }
    };
    Ok(at.answer(status, &at.t(&msg::visits()), SCRIPTS, body))
}

/// `POST /work/reception/{id}/visits/{visit}`.
pub async fn update(at: Receiving, sent: Sent) -> Answer {
    let typed = Typed::from(sent);
    let choices = at.choices().await?;
    let tx = at.cx.app.db.begin().await?;
    let permit = mend(&at, &tx).await?;
    let mut wrong = Wrong::default();
    let Some(said) = read::visit(&at, &choices, &typed, &mut wrong) else {
        drop(tx);
        return mending(&at, StatusCode::UNPROCESSABLE_ENTITY, &typed, &wrong).await;
    };
    let before = permit.object().visit.clone();
    let (language, about, next) = (said.language, said.about, said.next);
    let visit = Visit { language, about, next, needs: said.needs, given: said.given, note: said.note, ..before };
    store::correct(&tx, &at.cx.app, &permit, &at.cx.actor, &visit).await?;
    tx.commit().await?;
    Ok(done(&at, &typed, visit.id))
}

/// `POST /work/reception/{id}/visits/{visit}/withdrawal`: the list of today comes back with the way to undo it. What was taken away
/// travels in that page, sealed, and in no address.
pub async fn remove(at: Receiving) -> Answer {
    let tx = at.cx.app.db.begin().await?;
    let permit = mend(&at, &tx).await?;
    let removed = store::remove(&tx, &permit, &at.cx.actor).await?;
    tx.commit().await?;
    let token = undo::token(&at.cx, removed)?;
    let told = ui::notice(
        Tone::Ok,
        true,
        html! {
            form class="cluster" method="post" action=(at.href("/return")) {
                input type="hidden" name="token" value=(token);
                span { (at.t(&msg::visit_removed())) }
                button class="btn btn-small" type="submit" { (at.t(&msg::visit_bring_back())) }
            }
        },
    );
    list::answer(&at, told).await
}

/// `POST /work/reception/{id}/visits/return`: by whoever took it away, within the hour.
pub async fn bring_back(at: Receiving, sent: Sent) -> Answer {
    let removed: store::Removed = undo::read(&at.cx, sent.get("token")).ok_or(Error::NotFound)?;
    let tx = at.cx.app.db.begin().await?;
    let permit = at.cx.permit::<ReceivePeople>(&tx, (at.desk(), at.cx.app.clone())).await?;
    store::bring_back(&tx, &permit, &at.cx.actor, removed).await?;
    tx.commit().await?;
    Ok(page::redirect(StatusCode::SEE_OTHER, &at.href("?told=back")))
}

/// A visit of the desk that is in the address, of any day.
pub async fn found(at: &Receiving) -> Result<Visit> {
    store::find(&at.cx.app, at.cx.app.db.read(), at.desk(), at.visit).await?.ok_or(Error::NotFound)
}
