//! From draft to public on screen: where a record stands, and the buttons that move it on.
//! A button is shown only to those who may press it; pressing it is proved again by a permit.

use super::desk::Work;
use super::kinds::Kind;
use super::{labels, moving};
use crate::drafts::policy::{Desk, EditDraft, PublishDraft, ReviewDraft};
use crate::drafts::{State, fingerprint, lists, publishing, saving, telling};
use crate::msg;
use axum::Form;
use axum::response::Response;
use http::StatusCode;
use jiff::civil::Date;
use jiff::{Timestamp, ToSpan};
use kernel::{Error, Id, Result, Right, Territory};
use maud::{Markup, html};
use messages::Message;
use platform::ui::{self, Field, Tone};
use platform::{Answer, page};
use serde::Deserialize;

/// Most characters of a note.
const NOTE: usize = 2_000;

/// How a record stands: with the public, as a draft, in each language.
pub fn standing<T: Kind>(work: &Work, desk: &Desk<T>, record: &T) -> Markup {
    let published = desk.published.as_ref();
    let saved = work.cx.uri.ends_with("saved=1");
    let territory = desk.place().territory;
    let place = territory.and_then(|it| work.shelf.territory(it));
    let public = published.filter(|it| it.is_public()).and_then(Kind::public);
    let rest = |lang| work.of::<T>(&format!("/translations/{lang}"));
    html! {
        @if saved { (ui::notice(Tone::Ok, true, html! { p { (work.t(&msg::edit_saved())) } })) }
        p class="cluster" {
            @if let Some(state) = desk.state() { (labels::state_badge(work, state)) }
            @if published.is_some_and(|it| it.is_public()) { (ui::badge(Tone::Ok, Some("check"), &work.t(&msg::state_published()))) }
            @else if published.is_some() { (ui::badge(Tone::Plain, None, &work.t(&msg::state_archived()))) }
            @else { (ui::badge(Tone::Plain, None, &work.t(&msg::state_new()))) }
            @if work.directory.lapsed(work.id).is_some() { (ui::badge(Tone::Warn, Some("clock"), &work.t(&msg::state_overdue()))) }
            @if let Some(place) = place { span { (ui::icon("map-pin")) (work.plain(&place.name)) } }
        }
        @if let Some(draft) = &desk.draft {
            @if !draft.note.is_empty() {
                @let title = if draft.state == State::ChangesAsked { msg::review_asked() } else { msg::review_note_said() };
                (ui::notice(Tone::Info, false, html! { p { strong { (work.t(&title)) } } p dir="auto" { (draft.note) } }))
            }
            @if let Some(at) = draft.publish_at { p { (work.t(&msg::review_scheduled_for(day(work, territory, at)))) } }
        }
        (labels::languages(work, &rest, &lists::standings(&work.shelf, territory, record)))
        p class="cluster" {
            a class="btn btn-quiet" href=(work.of::<T>("/preview")) { (work.t(&msg::preview_open())) }
            a class="btn btn-quiet" href=(work.of::<T>("/versions")) { (work.t(&msg::history_title())) }
            @if let (Some(rest), Some(place)) = (public, place) {
                a class="btn btn-quiet" href={ "/" (work.lang()) "/" (place.slug) (rest) } { (work.t(&msg::preview_public())) }
            }
        }
    }
}

fn day(work: &Work, territory: Option<Id<Territory>>, at: Timestamp) -> String {
    work.locale().date_full(at.to_zoned(work.zone(territory)).date())
}

/// What may be done with it.
pub fn actions<T: Kind>(work: &Work, desk: &Desk<T>, record: &T) -> Result<Markup> {
    let may = |right| desk.may(&work.cx.actor, right);
    let (write, publish) = (may(Right::Write), may(Right::Publish));
    let seen = fingerprint(record)?;
    let draft = desk.draft.as_ref();
    let waits = draft.is_some_and(|it| matches!(it.state, State::InReview | State::Scheduled));
    Ok(html! {
        @if draft.is_none() { p class="soft" { (work.t(&msg::review_nothing())) } }
        div class="stack actions" {
            @if write && draft.is_some() && !waits {
                (panel::<T>(work, &msg::review_submit(), "/submission", "btn btn-primary", html! {
                    (note(work, "note-submit", &msg::review_note(), None))
                }))
            }
            @if publish && draft.is_some() {
                (panel::<T>(work, &msg::review_publish(), "/publication", "btn btn-primary", html! {
                    p { (work.t(&msg::review_publish_lead())) }
                    input type="hidden" name="seen" value=(seen);
                    (date(work, "", None))
                }))
            }
            @if publish && waits {
                (panel::<T>(work, &msg::review_refuse(), "/refusal", "btn", html! {
                    (note(work, "note-refuse", &msg::review_refuse_note(), None))
                }))
            }
            @if write && T::MOVES { (moving::panel(work, desk)) }
            @if write && draft.is_some() {
                (panel::<T>(work, &msg::review_withdraw(), "/withdrawal", "btn btn-danger", html! { p { (work.t(&msg::review_withdraw_lead())) } }))
            }
        }
    })
}

/// An action in a fold of its own, so that none is pressed in passing.
pub(super) fn panel<T: Kind>(work: &Work, title: &Message, rest: &str, class: &str, content: Markup) -> Markup {
    html! {
        details class="panel" {
            summary { (work.t(title)) }
            form class="form" method="post" action=(work.of::<T>(rest)) {
                (content)
                div { button class=(class) type="submit" { (work.t(title)) } }
            }
        }
    }
}

/// The note's field; its identifier differs where a page has several.
fn note(work: &Work, id: &str, label: &Message, error: Option<&str>) -> Markup {
    html! {
        div class={ "field" @if error.is_some() { " has-error" } } {
            label for=(id) { (work.t(label)) }
            @if let Some(error) = error { p class="error" { (ui::icon("warning")) (error) } }
            textarea class="textarea" id=(id) name="note" rows="3" maxlength=(NOTE) {}
        }
    }
}

fn date(work: &Work, value: &str, error: Option<&str>) -> Markup {
    ui::field(
        work.locale(),
        Field {
            name: "on",
            label: &work.t(&msg::review_on()),
            hint: Some(&work.t(&msg::review_on_hint())),
            value,
            error,
            kind: ui::Kind::Date,
            ..Field::default()
        },
    )
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Sent {
    note: String,
    seen: String,
    /// The day from which it is to be public; empty for now.
    on: String,
}

impl Sent {
    fn note(&self) -> String {
        self.note.replace("\r\n", "\n").trim().chars().take(NOTE).collect()
    }
}

fn back<T: Kind>(work: &Work) -> Response {
    page::redirect(StatusCode::SEE_OTHER, &work.of::<T>(""))
}

/// `POST …/submission`.
pub async fn submission<T: Kind>(work: Work, Form(sent): Form<Sent>) -> Answer {
    let tx = work.cx.app.db.begin().await?;
    let permit = work.cx.permit::<EditDraft<T>>(&tx, work.key()).await?;
    let told = telling::Told::of(&tx, permit.object(), &work.shelf).await?;
    saving::submit(&tx, &work.cx.actor, &permit, sent.note()).await?;
    told.submitted(&work.cx.app, &tx, &work.cx.actor).await?;
    tx.commit().await?;
    Ok(back::<T>(&work))
}

/// `POST …/publication`: now, or on a day to come.
pub async fn publication<T: Kind>(work: Work, Form(sent): Form<Sent>) -> Answer {
    let mut tx = work.cx.app.db.begin().await?;
    let permit = work.cx.permit::<PublishDraft<T>>(&tx, work.key()).await?;
    let unsaid = permit.object().draft.as_ref().map_or(0, |draft| draft.record.unsaid());
    if unsaid > 0 {
        let (title, error) = (work.t(&msg::review_publish()), work.t(&msg::pictures_unsaid(unsaid)));
        let way = html! { p { a href=(work.of::<T>("#picture")) { (work.t(&msg::pictures_title())) } } };
        let fields = html! { (way) input type="hidden" name="seen" value=(sent.seen); (date(&work, &sent.on, None)) };
        return again(&work, permit.object(), &title, "/publication", ("on", &error), fields);
    }
    let (actor, seen) = (&work.cx.actor, Some(sent.seen.as_str()).filter(|seen| !seen.is_empty()));
    let told = telling::Told::of(&tx, permit.object(), &work.shelf).await?;
    if sent.on.trim().is_empty() {
        publishing::publish(&mut tx, actor, &permit, seen).await?;
        told.published(&work.cx.app, &tx, actor).await?;
    } else {
        let Some(at) = to_come(&work, permit.object().place().territory, sent.on.trim()) else {
            let title = work.t(&msg::review_publish());
            let error = work.t(&msg::review_on_wrong());
            let fields = html! {
                input type="hidden" name="seen" value=(sent.seen);
                (date(&work, &sent.on, Some(&error)))
            };
            return again(&work, permit.object(), &title, "/publication", ("on", &error), fields);
        };
        publishing::schedule(&tx, actor, &permit, seen, at).await?;
        let on = at.to_zoned(work.zone(permit.object().place().territory)).date();
        told.scheduled(&work.cx.app, &tx, actor, on).await?;
    }
    tx.commit().await?;
    Ok(back::<T>(&work))
}

/// The first moment of a day to come within two years, in a territory.
fn to_come(work: &Work, territory: Option<Id<Territory>>, on: &str) -> Option<Timestamp> {
    let date = on.parse::<Date>().ok()?;
    let today = work.now_in(territory).date();
    let near = today < date && date <= today.saturating_add(2.years());
    near.then(|| date.to_zoned(work.zone(territory)).ok().map(|it| it.timestamp())).flatten()
}

/// What was sent, with what to mend.
fn again<T: Kind>(work: &Work, desk: &Desk<T>, title: &str, rest: &str, error: (&str, &str), fields: Markup) -> Answer {
    let name = work.called(desk.present().ok_or(Error::NotFound)?);
    let (list, path) = (work.t(&T::list()), work.path_of::<T>());
    let body = html! {
        (ui::error_summary(work.locale(), &[error]))
        form class="form" method="post" action=(work.of::<T>(rest)) {
            (fields)
            (ui::submit(title))
        }
    };
    let trail = [(list.as_str(), T::FOLDER), (name.as_str(), path.as_str())];
    Ok(work.answer(StatusCode::UNPROCESSABLE_ENTITY, title, &path, &trail, body))
}

/// `POST …/refusal`: asks for changes.
pub async fn refusal<T: Kind>(work: Work, Form(sent): Form<Sent>) -> Answer {
    let tx = work.cx.app.db.begin().await?;
    let permit = work.cx.permit::<ReviewDraft<T>>(&tx, work.key()).await?;
    if sent.note().is_empty() {
        let (title, error) = (work.t(&msg::review_refuse()), work.t(&msg::review_refuse_empty()));
        let fields = note(&work, "note", &msg::review_refuse_note(), Some(&error));
        return again(&work, permit.object(), &title, "/refusal", ("note", &error), fields);
    }
    let told = telling::Told::of(&tx, permit.object(), &work.shelf).await?;
    publishing::refuse(&tx, &work.cx.actor, &permit, sent.note()).await?;
    told.refused(&work.cx.app, &tx, &work.cx.actor).await?;
    tx.commit().await?;
    Ok(back::<T>(&work))
}

/// `POST …/withdrawal`: throws the draft away.
pub async fn withdrawal<T: Kind>(work: Work) -> Answer {
    let tx = work.cx.app.db.begin().await?;
    let permit = work.cx.permit::<EditDraft<T>>(&tx, work.key()).await?;
    let published = permit.object().published.is_some();
    saving::withdraw(&tx, &work.cx.actor, &permit).await?;
    tx.commit().await?;
    Ok(if published { back::<T>(&work) } else { page::redirect(StatusCode::SEE_OTHER, &work.href(T::FOLDER)) })
}
