//! A practice in the workspace: one's own, what waits for the secretariat, one of them with its way and its next steps.
//! A step is a noun of its own address; which steps are offered is the table of states' to say.

use super::model::Practice;
use super::policy::{Desk, Do, ReadPractice};
use super::states::{Party, State, Step};
use super::store::{self, Entry};
use super::views::Around;
use super::{documents, editor, form, words};
use crate::institutions;
use crate::msg;
use crate::reviews::views as reviews;
use crate::told;
use crate::translating;
use crate::visit::Here;
use axum::response::Response;
use http::StatusCode;
use kernel::{Error, Result, Right};
use maud::{Markup, html};
use messages::Message;
use platform::Answer;
use platform::files::Seen;
use platform::forms::{Sent, Typed, Wrong};
use platform::ui::{self, Column, Field, Tone};
use uuid::Uuid;

/// Letters of a note.
const NOTE: usize = 4_000;

/// A list in which something is said of each.
async fn table(here: &Here, caption: &str, entries: &[Entry]) -> Result<Markup> {
    let ids: Vec<Uuid> = entries.iter().map(|it| it.practice.organisation.uuid()).collect();
    let known = institutions::named(&here.cx.app, &ids).await?;
    let labels = [msg::practice_name(), msg::practice_institution(), msg::practice_state(), msg::exchange_changed()];
    let labels = labels.map(|it| here.t(&it));
    let columns: Vec<Column<'_>> = labels.iter().map(|label| Column { label, number: false }).collect();
    let line = |it: &Entry| {
        let at = jiff::Timestamp::from_millisecond(it.modified).unwrap_or_default();
        let by = known.get(&it.practice.organisation.uuid()).map(|it| it.called(here.locale()));
        vec![
            html! { a href=(here.href(&format!("work/exchange/practices/{}", it.practice.id))) { (ui::plain(here.locale(), it.practice.title.show(here.cx.lang()))) } },
            html! { bdi { (by.unwrap_or_default()) } },
            words::state_badge(here.locale(), it.state),
            html! { (here.locale().date_short(at.to_zoned(jiff::tz::TimeZone::UTC).date())) },
        ]
    };
    Ok(
        html! { div class="stacked titled" { (ui::table(caption, &columns, &entries.iter().map(line).collect::<Vec<_>>())) } },
    )
}

/// `/work/exchange/practices`: those of one's institutions.
pub async fn index(here: Here) -> Answer {
    let within = institutions::within(&here.cx, &here.shelf, Right::Share).await?;
    let db = here.cx.app.db.read();
    let all = store::listed(db, &here.cx.visible::<Practice>(), &within, State::ALL).await?;
    let title = here.t(&msg::practices_own());
    let new = html! { a class="btn btn-primary" href=(here.href("work/exchange/practices/new")) { (here.t(&msg::practice_new())) } };
    let body = html! {
        p class="lead" { (here.t(&msg::practices_own_lead())) }
        @if all.is_empty() { (ui::empty("book", &here.t(&msg::practices_own_none()), html! {}, new)) }
        @else { div { (new) } (table(&here, &title, &all).await?) }
    };
    Ok(here.work(StatusCode::OK, &title, "work/exchange/practices", &[], body))
}

/// `/work/exchange/desk`: what was handed in, where one facilitates.
pub async fn handed_in(here: Here) -> Answer {
    let within = institutions::within(&here.cx, &here.shelf, Right::Facilitate).await?;
    let (db, title) = (here.cx.app.db.read(), here.t(&msg::exchange_desk()));
    let mut parts = Vec::new();
    for state in [State::Submitted, State::InReview, State::RevisionAsked, State::Due, State::Published] {
        let some = store::listed(db, &here.cx.visible::<Practice>(), &within, &[state]).await?;
        if !some.is_empty() {
            let name = here.t(&words::state(state));
            parts.push((state, name.clone(), table(&here, &name, &some).await?));
        }
    }
    let body = html! {
        p class="lead" { (here.t(&msg::exchange_desk_lead())) }
        @if parts.is_empty() { (ui::empty("check", &here.t(&msg::exchange_desk_none()), html! {}, html! {})) }
        @for (state, name, table) in &parts {
            div class="stack" { h2 id=(state.as_str()) { (name) } (table) }
        }
    };
    Ok(here.work(StatusCode::OK, &title, "work/exchange/desk", &[], body))
}

/// `/work/exchange/practices/{id}`.
pub async fn show(here: Here) -> Answer {
    let look = here.cx.look::<ReadPractice>((here.id()?, here.shelf.clone())).await?;
    Ok(shown(&here, look.object(), &Typed::default(), &Wrong::default(), StatusCode::OK).await?)
}

pub(super) async fn shown(
    here: &Here,
    desk: &Desk,
    typed: &Typed,
    wrong: &Wrong,
    status: StatusCode,
) -> Result<Response> {
    let it = &desk.entry.practice;
    let name = it.title.show(here.cx.lang()).value.clone();
    let known = institutions::named(&here.cx.app, &it.institutions()).await?;
    let around = Around { locale: here.locale(), shelf: &here.shelf, institutions: &known };
    let path = format!("work/exchange/practices/{}", it.id);
    let own = desk.parties(&here.cx.actor).contains(&Party::Institution);
    let (list, at) = if own {
        (here.t(&msg::practices_own()), "work/exchange/practices")
    } else {
        (here.t(&msg::exchange_desk()), "work/exchange/desk")
    };
    let body = html! {
        (wrong.summary(here.locale()))
        p class="cluster" {
            (words::state_badge(here.locale(), desk.entry.state))
            @if desk.entry.public.is_some() { a href=(here.href(&format!("exchange/practices/{}", it.slug))) { (here.t(&msg::practice_see_public())) } }
        }
        @if !desk.entry.note.is_empty() && desk.entry.state == State::RevisionAsked {
            (ui::notice(Tone::Warn, false, html! { p { strong { (here.t(&msg::practice_revision_note())) } } p class="words" { (desk.entry.note) } }))
        }
        (steps(here, desk, wrong))
        @if desk.may(&here.cx.actor, Step::Edit) { (documents::form(here, desk, typed, wrong)) }
        (reviews::panel(here, desk).await?)
        @if desk.translates(&here.cx.actor) { (translating::ways(here, it.lang, &path, |lang| it.progress(lang))) }
        section class="panel stack practice" aria-labelledby="practice" {
            h2 id="practice" { (here.t(&msg::practice_as_written())) }
            (around.article(it, desk.entry.public.as_ref() == Some(it), Seen::Members))
        }
        (versions(here, desk).await?)
    };
    Ok(here.work(status, &name, &path, &[(&list, at)], body))
}

fn step_form(here: &Here, desk: &Desk, noun: &str, label: &Message, main: bool) -> Markup {
    let class = if main { "btn btn-primary" } else { "btn" };
    html! {
        form method="post" action=(here.href(&format!("work/exchange/practices/{}/{noun}", desk.entry.practice.id))) {
            button class=(class) type="submit" { (here.t(label)) }
        }
    }
}

/// What one may do now.
fn steps(here: &Here, desk: &Desk, wrong: &Wrong) -> Markup {
    let may = |step| desk.may(&here.cx.actor, step);
    let path = format!("work/exchange/practices/{}", desk.entry.practice.id);
    let note = Typed::default();
    html! {
        div class="cluster" {
            @if may(Step::Edit) { a class="btn" href=(here.href(&format!("{path}/edit"))) { (here.t(&msg::practice_edit())) } }
            @if may(Step::Submit) { (step_form(here, desk, "submission", &msg::practice_submit(), true)) }
            @if may(Step::TakeBack) { (step_form(here, desk, "taking-back", &msg::practice_take_back(), false)) }
            @if may(Step::Confirm) { (step_form(here, desk, "confirmation", &msg::practice_confirm(), true)) }
            @if may(Step::Publish) && desk.entry.state == State::InReview { (step_form(here, desk, "publication", &msg::practice_publish(), true)) }
            @if may(Step::Reopen) { (step_form(here, desk, "reopening", &msg::practice_reopen(), false)) }
            @if may(Step::Discard) && desk.entry.number == 0 { (step_form(here, desk, "discarding", &msg::practice_discard(), false)) }
            @else if may(Step::Retire) { (step_form(here, desk, "retirement", &msg::practice_retire(), false)) }
        }
        @if may(Step::AskRevision) {
            details class="panel" open[wrong.of("note").is_some()] {
                summary { (here.t(&msg::practice_ask_revision())) }
                form class="form" method="post" action=(here.href(&format!("{path}/revision"))) novalidate {
                    (platform::forms::Form { cx: &here.cx, typed: &note, wrong }.area("note", &here.t(&msg::practice_revision_words()), Field { required: true, ..Field::default() }))
                    (ui::submit(&here.t(&msg::practice_revision_send())))
                }
            }
        }
    }
}

async fn versions(here: &Here, desk: &Desk) -> Result<Markup> {
    let all = store::versions_of(here.cx.app.db.read(), desk.entry.practice.id.uuid()).await?;
    let day = |millis: i64| {
        let at = jiff::Timestamp::from_millisecond(millis).unwrap_or_default();
        here.locale().date(at.to_zoned(jiff::tz::TimeZone::UTC).date())
    };
    Ok(html! {
        @if !all.is_empty() {
            section class="stack" aria-labelledby="versions" {
                h2 id="versions" { (here.t(&msg::practice_versions())) }
                ul { @for it in &all { li { (here.t(&msg::practice_version(day(it.published_at), it.number))) } } }
            }
        }
    })
}

/// Takes a step, tells those whom it concerns, and leads back with a word for it.
async fn take(here: Here, step: Step, note: &str, told: &str) -> Answer {
    let id = here.id()?;
    let mut tx = here.cx.app.db.begin().await?;
    let permit = here.cx.permit::<Do>(&tx, (id, here.shelf.clone(), step)).await?;
    let state = store::take(&mut tx, &here.cx.actor, &permit, note).await?;
    told::stepped(&here.cx.app, &tx, &here.cx.actor, permit.object(), state).await?;
    tx.commit().await?;
    let path = format!("work/exchange/practices/{id}");
    Ok(here.go(if step == Step::Discard { "work/exchange/practices" } else { &path }, told))
}

/// `POST …/submission`: hands it in; what it lacks is shown in its form.
pub async fn submission(here: Here) -> Answer {
    let look = here.cx.look::<Do>((here.id()?, here.shelf.clone(), Step::Submit)).await?;
    let mut wrong = Wrong::default();
    form::lacks(&here.cx, &look.object().entry.practice, &mut wrong);
    if wrong.is_empty() {
        return take(here, Step::Submit, "", "submitted").await;
    }
    Ok(editor::lacking(&here, look.object(), &wrong).await?)
}

/// `POST …/taking-back`.
pub async fn taking_back(here: Here) -> Answer {
    take(here, Step::TakeBack, "", "taken").await
}

/// `POST …/revision`: asks the institution for changes, and says which.
pub async fn revision(here: Here, sent: Sent) -> Answer {
    let note = Typed::from(sent).lines("note", NOTE);
    let mut wrong = Wrong::default();
    wrong.required(&here.cx, "note", !note.is_empty());
    if wrong.is_empty() {
        return take(here, Step::AskRevision, &note, "revision").await;
    }
    let look = here.cx.look::<Do>((here.id()?, here.shelf.clone(), Step::AskRevision)).await?;
    Ok(shown(&here, look.object(), &Typed::default(), &wrong, StatusCode::UNPROCESSABLE_ENTITY).await?)
}

/// `POST …/publication`: on two reviews that carry it, and no less.
pub async fn publication(here: Here) -> Answer {
    let look = here.cx.look::<Do>((here.id()?, here.shelf.clone(), Step::Publish)).await?;
    let found = crate::reviews::store::of_desk(here.cx.app.db.read(), look.object()).await?;
    if !crate::reviews::model::carries(&found) {
        let mut wrong = Wrong::default();
        wrong.add("reviews", here.t(&msg::practice_not_carried()));
        return Ok(shown(&here, look.object(), &Typed::default(), &wrong, StatusCode::UNPROCESSABLE_ENTITY).await?);
    }
    take(here, Step::Publish, "", "published").await
}

/// `POST …/reopening`: begins the next version.
pub async fn reopening(here: Here) -> Answer {
    take(here, Step::Reopen, "", "reopened").await
}

/// `POST …/confirmation`: all of it is still so.
pub async fn confirmation(here: Here) -> Answer {
    take(here, Step::Confirm, "", "confirmed").await
}

/// `POST …/retirement`: the public no longer sees it.
pub async fn retirement(here: Here) -> Answer {
    take(here, Step::Retire, "", "retired").await
}

/// `POST …/discarding`: throws away what nobody has ever seen.
pub async fn discarding(here: Here) -> Answer {
    let look = here.cx.look::<Do>((here.id()?, here.shelf.clone(), Step::Discard)).await?;
    if look.object().entry.number > 0 {
        return Err(Error::NotFound.into());
    }
    take(here, Step::Discard, "", "discarded").await
}
