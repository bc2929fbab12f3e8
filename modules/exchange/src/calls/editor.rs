//! Writing a call: saved as one goes, until it is opened.
//! Nobody overwrites what they have not seen: a form bears the revision from which it was made.

use super::model::Call;
use super::policy::{Bureau, DoCall};
use super::states::Step;
use super::{form, store, words};
use crate::msg;
use crate::secretariat::{self, BeginAt, Beginning};
use crate::visit::Here;
use crate::writing::{self, Finished, Written};
use axum::response::Response;
use http::StatusCode;
use kernel::Id;
use maud::{Markup, html};
use platform::Answer;
use platform::forms::{Form, Sent, Typed, Wrong};

const LIST: &str = "work/exchange/calls";

fn beginning() -> Beginning {
    Beginning {
        list: (LIST, msg::calls_run()),
        title: msg::call_new(),
        lead: msg::call_new_lead(),
        held: (msg::call_place(), msg::call_place_hint()),
    }
}

/// `/work/exchange/calls/new`.
pub async fn new(here: Here) -> Answer {
    Ok(secretariat::blank(&here, &beginning()))
}

/// `POST /work/exchange/calls`.
pub async fn create(here: Here, sent: Sent) -> Answer {
    let (typed, mut wrong) = (Typed::from(sent), Wrong::default());
    let begun = secretariat::begun(&here, &typed, &mut wrong)?;
    let (place, zone) = (begun.territory(), begun.zone());
    let tx = here.cx.app.db.begin().await?;
    let permit = here.cx.permit::<BeginAt>(&tx, (place, here.shelf.clone())).await?;
    if !wrong.is_empty() {
        drop(tx);
        return Ok(secretariat::to_mend(&here, &beginning(), &typed, &wrong));
    }
    let (id, lang) = (Id::<Call>::new(), begun.title.source());
    let mut call = Call::new(id, begun.title, place, zone);
    call.criteria = form::suggested(lang);
    store::begin(&tx, &here.cx.actor, &permit, call).await?;
    tx.commit().await?;
    Ok(here.go(&format!("{LIST}/{id}/edit"), ""))
}

/// `/work/exchange/calls/{id}/edit`.
pub async fn edit(here: Here) -> Answer {
    let look = here.cx.look::<DoCall>((here.id()?, here.shelf.clone(), Step::Edit)).await?;
    let typed = form::typed(&here, &look.object().entry.call);
    Ok(shown(&here, look.object(), &typed, &Wrong::default(), None, StatusCode::OK))
}

pub(super) fn shown(
    here: &Here,
    bureau: &Bureau,
    typed: &Typed,
    wrong: &Wrong,
    told: Option<Markup>,
    status: StatusCode,
) -> Response {
    let it = &bureau.entry.call;
    let path = format!("{LIST}/{}", it.id);
    let name = it.title.show(here.cx.lang()).value.clone();
    let form = Form { cx: &here.cx, typed, wrong };
    let written = Written {
        told,
        wrong,
        before: html! {},
        path: &path,
        revision: bureau.entry.revision,
        badge: words::stage_badge(here.locale(), bureau.entry.stage),
        itself: true,
    };
    let body = writing::form(here, written, form::fields(here, &form, it));
    let list = here.t(&msg::calls_run());
    let trail = [(list.as_str(), LIST), (name.as_str(), path.as_str())];
    here.scripted(status, &here.t(&msg::call_edit()), &format!("{path}/edit"), &trail, body, &["editor"])
}

/// `POST /work/exchange/calls/{id}`: saves, unless somebody else did in the meantime.
pub async fn update(here: Here, sent: Sent) -> Answer {
    let typed = Typed::from(sent);
    let (quiet, id) = (writing::is_quiet(&typed), here.id()?);
    let tx = here.cx.app.db.begin().await?;
    let permit = here.cx.permit::<DoCall>(&tx, (id, here.shelf.clone(), Step::Edit)).await?;
    let mut wrong = Wrong::default();
    let call = form::read(&here, &permit.object().entry.call, &typed, &mut wrong);
    if !wrong.is_empty() {
        drop(tx);
        if quiet {
            return Ok(writing::not_saved(&here));
        }
        return Ok(shown(&here, permit.object(), &typed, &wrong, None, StatusCode::UNPROCESSABLE_ENTITY));
    }
    let (seen, path) = (writing::seen(&typed), format!("{LIST}/{id}"));
    let done = store::save(&tx, &here.cx.actor, &permit, seen, call).await;
    match writing::finish(&here, &typed, tx, &path, (done, &msg::call_overtaken())).await? {
        Finished::Answered(answer) => Ok(answer),
        Finished::Overtaken(told) => {
            Ok(shown(&here, permit.object(), &typed, &wrong, Some(told), StatusCode::CONFLICT))
        }
    }
}
