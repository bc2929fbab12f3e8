//! Opening the editor, adding a row, saving.
//! What was typed comes back in every answer but the one that says it is saved.

use super::apply::{self, Edit, Errors};
use super::conflict;
use super::typed::Typed;
use super::view::{self, Form};
use crate::drafts::policy::{Desk, EditDraft};
use crate::drafts::saving::{self, Saved};
use crate::drafts::{fingerprint, texts};
use crate::listing;
use crate::msg;
use crate::services::{Service, timetable};
use crate::work::desk::Work;
use crate::work::review;
use axum::response::Response;
use http::StatusCode;
use kernel::{Error, Result, Right};
use maud::{Markup, html};
use platform::ui::{self, Tone};
use platform::{Answer, page};

type Sent = axum::Form<Vec<(String, String)>>;

/// `/work/services/{id}`: the service as it is being written. Who may not write sees how it stands.
pub async fn edit(work: Work) -> Answer {
    let permit = work.look().await?;
    let desk = permit.object();
    let service = desk.present().ok_or(Error::NotFound)?;
    let body = if desk.may(&work.cx.actor, Right::Write) {
        let typed = Typed::of(service, &work.shelf);
        let seen = fingerprint(service)?;
        let (errors, minor, more) = (Errors::new(), false, "");
        view::form(&Form { work: &work, desk, typed: &typed, errors: &errors, seen: &seen, minor, more })
    } else {
        html! { (in_words(&work, service)) }
    };
    Ok(framed(&work, desk, StatusCode::OK, body)?)
}

/// Every page of the editor: how the service stands, then the form, then what may be done with it.
fn framed(work: &Work, desk: &Desk, status: StatusCode, form: Markup) -> Result<Response> {
    let service = desk.present().ok_or(Error::NotFound)?;
    let body = html! {
        (review::standing(work, desk, service))
        (form)
        (review::actions(work, desk, service)?)
    };
    Ok(answer(work, service, status, body))
}

fn answer(work: &Work, service: &Service, status: StatusCode, body: Markup) -> Response {
    let (title, list) = (work.name(&service.name), work.t(&msg::list_title()));
    work.answer(status, &title, &format!("services/{}", work.id), &[(&list, "services")], body)
}

/// `POST /work/services/{id}`.
pub async fn update(work: Work, axum::Form(pairs): Sent) -> Answer {
    let typed = Typed::read(pairs);
    match attempt(&work, typed.clone()).await {
        // Somebody else saved in this very moment: read again, what they wrote is shown beside what was sent.
        Err(Error::Conflict) => Ok(attempt(&work, typed).await?),
        other => Ok(other?),
    }
}

async fn attempt(work: &Work, mut typed: Typed) -> Result<Response> {
    let tx = work.cx.app.db.begin().await?;
    let permit = work.cx.permit::<EditDraft>(&tx, work.key()).await?;
    let desk = permit.object();
    let present = desk.present().ok_or(Error::NotFound)?;
    let theirs = Typed::of(present, &work.shelf);
    let (now, minor) = (fingerprint(present)?, typed.has("minor", "yes"));
    let seen = typed.get("seen").to_owned();
    if seen == now {
        conflict::resolve(&mut typed, &theirs);
    }
    let shown = |errors: &Errors, more: &str, status| {
        let form = Form { work, desk, typed: &typed, errors, seen: &seen, minor, more };
        framed(work, desk, status, view::form(&form))
    };
    if let Some(group) = typed.get("do").strip_prefix("more-") {
        return shown(&Errors::new(), group, StatusCode::OK);
    }
    if seen != now {
        let body = conflict::page(work, &typed, &theirs, &now, minor);
        return Ok(answer(work, present, StatusCode::CONFLICT, body));
    }
    let today = work.now_in(present.territory).date();
    let lang = texts::source(present);
    let mut edit = Edit { typed: &typed, shelf: &work.shelf, lang, minor, today, errors: Errors::new() };
    let mut service = present.clone();
    apply::apply(&mut service, &mut edit);
    if !edit.errors.is_empty() {
        return shown(&edit.errors, "", StatusCode::UNPROCESSABLE_ENTITY);
    }
    match saving::save(&tx, &work.cx.actor, &permit, &seen, service).await? {
        Saved::Done(_) => tx.commit().await?,
        Saved::Unchanged => {}
        Saved::Conflict(_) => return Err(Error::Conflict),
    }
    Ok(page::redirect(StatusCode::SEE_OTHER, &work.of_service("?saved=1")))
}

/// When a service is open, in words and as the next four dates; hours that the form cannot show are told of here.
pub fn in_words(work: &Work, service: &Service) -> Markup {
    let Ok(visit) = work.visit(service) else { return html! {} };
    let hours = listing::hours(service, &[], &visit.territory.holidays);
    let lines = timetable::lines(&visit, &hours);
    let dates = hours.next_dates(visit.now.date(), 4);
    let locale = work.locale();
    let span = |(from, to): (jiff::civil::Time, jiff::civil::Time)| {
        if from == to { work.t(&msg::open_always()) } else { locale.time_range(from, to) }
    };
    html! {
        @if !lines.is_empty() {
            (ui::notice(Tone::Plain, false, html! {
                p { strong { (work.t(&msg::edit_hours_said())) } }
                ul { @for line in &lines { li { (line) } } }
                p { strong { (work.t(&msg::hours_next())) } }
                ul { @for (date, spans) in &dates { li { (locale.day_and_date(*date)) " " @for it in spans { bdi { (span(*it)) } " " } } } }
                @if view::beyond(service) > 0 { p { (work.t(&msg::edit_hours_beyond(view::beyond(service)))) } }
            }))
        }
    }
}
