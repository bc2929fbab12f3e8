//! Writing an event: saved as one goes, before it is announced and until it is over.
//! Nobody overwrites what they have not seen: a form bears the revision from which it was made.

use super::model::Event;
use super::policy::{Desk, DoEvent};
use super::states::Step;
use super::{form, participants, store, told, words};
use crate::msg;
use crate::secretariat::{self, BeginAt, Beginning};
use crate::visit::Here;
use crate::writing::{self, Finished, Written};
use axum::response::Response;
use directory::api::slug;
use http::StatusCode;
use kernel::{Id, Result};
use maud::{Markup, html};
use platform::forms::{Form, Sent, Typed, Wrong};
use platform::ui::{self, Tone};
use platform::{Answer, Tx};

const LIST: &str = super::desk::LIST;

fn beginning() -> Beginning {
    Beginning {
        list: (LIST, msg::events_own()),
        title: msg::event_new(),
        lead: msg::event_new_lead(),
        held: (msg::event_held_by(), msg::event_held_by_hint()),
    }
}

/// `/work/exchange/events/new`.
pub async fn new(here: Here) -> Answer {
    Ok(secretariat::blank(&here, &beginning()))
}

/// `POST /work/exchange/events`.
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
    let id = Id::<Event>::new();
    let wanted: String = slug(begun.title.said()).chars().take(80).collect();
    let free = store::free_slug(&tx, wanted.trim_matches('-'), id.uuid()).await?;
    store::begin(&tx, &here.cx.actor, &permit, Event::new(id, free, begun.title, place, zone)).await?;
    tx.commit().await?;
    Ok(here.go(&format!("{LIST}/{id}/edit"), ""))
}

/// `/work/exchange/events/{id}/edit`.
pub async fn edit(here: Here) -> Answer {
    let look = here.cx.look::<DoEvent>((here.id()?, here.shelf.clone(), Step::Edit)).await?;
    let typed = form::typed(&here, &look.object().entry.event);
    Ok(shown(&here, look.object(), &typed, &Wrong::default(), None, StatusCode::OK))
}

pub(super) fn shown(
    here: &Here,
    desk: &Desk,
    typed: &Typed,
    wrong: &Wrong,
    told: Option<Markup>,
    status: StatusCode,
) -> Response {
    let it = &desk.entry.event;
    let path = format!("{LIST}/{}", it.id);
    let name = it.title.show(here.cx.lang()).value.clone();
    let form = Form { cx: &here.cx, typed, wrong };
    let before = html! {
        @if desk.entry.is_ahead() { (ui::notice(Tone::Info, false, html! { p { (here.t(&msg::event_edit_public())) } })) }
    };
    let written = Written {
        told,
        wrong,
        before,
        path: &path,
        revision: desk.entry.revision,
        badge: words::state_badge(here.locale(), desk.entry.state),
        itself: !desk.entry.is_ahead(),
    };
    let body = writing::form(here, written, form::fields(here, &form, it));
    let list = here.t(&msg::events_own());
    let trail = [(list.as_str(), LIST), (name.as_str(), path.as_str())];
    here.scripted(status, &here.t(&msg::event_edit()), &format!("{path}/edit"), &trail, body, &["editor"])
}

/// `POST /work/exchange/events/{id}`: saves, unless somebody else did in the meantime.
pub async fn update(here: Here, sent: Sent) -> Answer {
    let typed = Typed::from(sent);
    let (quiet, id) = (writing::is_quiet(&typed), here.id()?);
    let mut tx = here.cx.app.db.begin().await?;
    let permit = here.cx.permit::<DoEvent>(&tx, (id, here.shelf.clone(), Step::Edit)).await?;
    let (entry, mut wrong) = (&permit.object().entry, Wrong::default());
    if quiet && entry.is_ahead() {
        // Everybody would read what is half written, and those invited would be told of it.
        return Ok(writing::not_saved(&here));
    }
    let event = form::read(&here, &entry.event, &typed, &mut wrong);
    if entry.is_ahead() {
        form::lacks(&here, &event, true, &mut wrong);
    }
    if !wrong.is_empty() {
        drop(tx);
        if quiet {
            return Ok(writing::not_saved(&here));
        }
        return Ok(shown(&here, permit.object(), &typed, &wrong, None, StatusCode::UNPROCESSABLE_ENTITY));
    }
    let (seen, path) = (writing::seen(&typed), format!("{LIST}/{id}"));
    let (ahead, then) = (entry.is_ahead(), event.clone());
    let mut done = store::save(&mut tx, &here.cx.actor, &permit, seen, event).await;
    if ahead && done.is_ok() {
        done = changed(&here, &tx, &permit.object().entry.event, &then).await.and(done);
    }
    match writing::finish(&here, &typed, tx, &path, (done, &msg::call_overtaken())).await? {
        Finished::Answered(answer) => Ok(answer),
        Finished::Overtaken(told) => {
            Ok(shown(&here, permit.object(), &typed, &wrong, Some(told), StatusCode::CONFLICT))
        }
    }
}

/// What everybody reads was changed: those who come learn where and when, and whoever waits gets the places that are new.
async fn changed(here: &Here, tx: &Tx, before: &Event, then: &Event) -> Result<()> {
    let (app, by) = (&here.cx.app, &here.cx.actor);
    let when = |it: &Event| (it.begins_at(), it.ends_at(), it.place.clone(), it.link.clone());
    if when(before) != when(then) {
        told::moved(app, tx, by, &here.shelf, then).await?;
    }
    if before.capacity != then.capacity {
        let up = participants::settle(tx, then.id.uuid()).await?;
        told::placed(app, tx, by, &here.shelf, then, &up).await?;
    }
    Ok(())
}
