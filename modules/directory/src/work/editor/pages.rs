//! Opening the editor, adding a row, saving.
//! What was typed comes back in every answer but the one that says it is saved.

use super::apply::{Edit, Errors};
use super::typed::Typed;
use super::view::{self, Form};
use super::{autosave, conflict};
use crate::drafts::policy::{Desk, EditDraft};
use crate::drafts::saving::{self, Saved};
use crate::drafts::{fingerprint, texts};
use crate::freshness::section::section;
use crate::listing;
use crate::msg;
use crate::services::{Service, timetable};
use crate::work::desk::Work;
use crate::work::kinds::Kind;
use crate::work::{archive, picking, review, undo};
use axum::response::Response;
use http::StatusCode;
use kernel::{Error, Result, Right};
use maud::{Markup, html};
use platform::ui::{self, Tone};
use platform::{Answer, page};

/// Buttons that lead to a page of their own, once what was typed is safe.
const LEADS: [&str; 4] = ["pictures", "places", "organisation", "services"];

type Sent = axum::Form<Vec<(String, String)>>;

/// `…/{id}`: the record as it is being written. Who may not write sees how it stands.
pub async fn edit<T: Kind>(work: Work) -> Answer {
    let look = work.look::<T>().await?;
    let desk = look.object();
    let record = desk.present().ok_or(Error::NotFound)?;
    let body = if desk.may(&work.cx.actor, Right::Write) {
        let typed = record.typed(&work.shelf);
        let seen = fingerprint(record)?;
        let around = record.around(&work).await?;
        let (errors, minor, more) = (Errors::new(), false, "");
        T::form(&Form { work: &work, desk, typed: &typed, around: &around, errors: &errors, seen: &seen, minor, more })
    } else {
        record.summary(&work)
    };
    let body = html! { (section(&work, desk).await?) (body) };
    Ok(framed(&work, desk, StatusCode::OK, body).await?)
}

/// Every page of the editor: how the record stands, then the form, then what may be done with it.
async fn framed<T: Kind>(work: &Work, desk: &Desk<T>, status: StatusCode, form: Markup) -> Result<Response> {
    let record = desk.present().ok_or(Error::NotFound)?;
    let body = html! {
        (undo::notice(work))
        (picking::way_back(work).await?)
        (review::standing(work, desk, record))
        (form)
        (review::actions(work, desk, record)?)
        (archive::panel(work, desk).await?)
    };
    Ok(answer(work, record, status, body))
}

fn answer<T: Kind>(work: &Work, record: &T, status: StatusCode, body: Markup) -> Response {
    let (title, list) = (work.called(record), work.t(&T::list()));
    work.scripted(status, &title, &work.path_of::<T>(), &[(&list, T::FOLDER)], body, T::SCRIPTS)
}

/// `POST …/{id}`.
pub async fn update<T: Kind>(work: Work, axum::Form(pairs): Sent) -> Answer {
    let typed = Typed::read(pairs);
    match attempt::<T>(&work, typed.clone()).await {
        // Somebody else saved in this very moment: read again, what they wrote is shown beside what was sent.
        Err(Error::Conflict) => Ok(attempt::<T>(&work, typed).await?),
        other => Ok(other?),
    }
}

async fn attempt<T: Kind>(work: &Work, mut typed: Typed) -> Result<Response> {
    let tx = work.cx.app.db.begin().await?;
    let permit = work.cx.permit::<EditDraft<T>>(&tx, work.key()).await?;
    let desk = permit.object();
    let present = desk.present().ok_or(Error::NotFound)?;
    let theirs = present.typed(&work.shelf);
    let (now, minor) = (fingerprint(present)?, typed.has("minor", "yes"));
    let mut seen = typed.get("seen").to_owned();
    if conflict::is_none::<T>(&typed, &theirs) {
        // What somebody changed since is nothing that this form shows.
        seen.clone_from(&now);
    }
    if seen == now {
        conflict::resolve::<T>(&mut typed, &theirs);
    }
    let asked = typed.get("do").to_owned();
    let leads = LEADS.contains(&asked.as_str());
    if !asked.is_empty() && !leads {
        T::rearrange(&mut typed, &asked);
        let more = asked.strip_prefix("more-").unwrap_or_default();
        return shown(work, desk, &typed, (&seen, minor), &Errors::new(), more, StatusCode::OK).await;
    }
    let quiet = autosave::is_quiet(&typed);
    if quiet && (seen != now || !autosave::may(desk)) {
        return Ok(autosave::refused(work, StatusCode::CONFLICT, &msg::autosave_conflict()));
    }
    if seen != now {
        let around = present.around(work).await?;
        let body = conflict::page(work, present, &around, (&typed, &theirs), &now, minor);
        return Ok(answer(work, present, StatusCode::CONFLICT, body));
    }
    let today = work.now_in(desk.place().territory).date();
    let lang = texts::source(present);
    // Read only where something is added: a form saves itself often.
    let adds = typed.has_any("place.add");
    let offered = if adds { T::offered(&present.around(work).await?) } else { Vec::new() };
    let mut edit =
        Edit { typed: &typed, shelf: &work.shelf, lang, minor, today, offered: &offered, errors: Errors::new() };
    let mut record = present.clone();
    record.apply(&mut edit);
    let errors = edit.errors;
    if minor {
        texts::forgive(&mut record, typed.get("opened"));
    }
    if !errors.is_empty() && quiet {
        return Ok(autosave::refused(work, StatusCode::UNPROCESSABLE_ENTITY, &msg::autosave_wrong()));
    }
    if !errors.is_empty() {
        let status = StatusCode::UNPROCESSABLE_ENTITY;
        return shown(work, desk, &typed, (&seen, minor), &errors, "", status).await;
    }
    let saved = quiet.then(|| record.clone());
    match saving::save(&tx, &work.cx.actor, &permit, &seen, record).await? {
        Saved::Done(_) => tx.commit().await?,
        Saved::Unchanged => {}
        Saved::Conflict(_) => return Err(Error::Conflict),
    }
    if let Some(record) = saved {
        return autosave::done(work, &typed, &record, desk.place());
    }
    let next = match picking::writing(work, &typed) {
        _ if leads => format!("/{asked}"),
        Some(service) => format!("?for={service}&saved=1"),
        None => "?saved=1".to_owned(),
    };
    Ok(page::redirect(StatusCode::SEE_OTHER, &work.of::<T>(&next)))
}

/// The form again as it was typed, nothing saved.
async fn shown<T: Kind>(
    work: &Work,
    desk: &Desk<T>,
    typed: &Typed,
    (seen, minor): (&str, bool),
    errors: &Errors,
    more: &str,
    status: StatusCode,
) -> Result<Response> {
    let around = desk.present().ok_or(Error::NotFound)?.around(work).await?;
    let form = T::form(&Form { work, desk, typed, around: &around, errors, seen, minor, more });
    framed(work, desk, status, form).await
}

/// When a service is open, in words and as the next four dates; hours that the form cannot show are told of here.
pub fn in_words(work: &Work, service: &Service) -> Markup {
    let Ok(visit) = work.visit(Some(service.territory)) else { return html! {} };
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
