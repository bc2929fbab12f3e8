//! Offers and requests in the workspace: one's own, and one of them with its next steps.
//! A step is a noun of its own address; which steps are offered is the table of states' to say.

use super::model::{Listing, Side, State};
use super::policy::{Desk, Do, ReadListing};
use super::states::{Party, Step};
use super::store::{self, Entry, With};
use super::views::Around;
use super::{editor, form, words};
use crate::visit::Here;
use crate::{institutions, msg, told, translating};
use axum::response::Response;
use http::StatusCode;
use kernel::{Result, Right};
use maud::{Markup, html};
use messages::Message;
use platform::Answer;
use platform::forms::{Form, Sent, Typed, Wrong};
use platform::ui::{self, Column, Field, Kind, Tone};
use uuid::Uuid;

/// Letters of a note.
const NOTE: usize = 2_000;

async fn table(here: &Here, caption: &str, entries: &[Entry]) -> Result<Markup> {
    let ids: Vec<Uuid> = entries.iter().map(|it| it.listing.organisation.uuid()).collect();
    let known = institutions::named(&here.cx.app, &ids).await?;
    let labels = [
        msg::practice_name(),
        msg::practice_institution(),
        msg::listing_visibility(),
        msg::practice_state(),
        msg::exchange_changed(),
    ];
    let labels = labels.map(|it| here.t(&it));
    let columns: Vec<Column<'_>> = labels.iter().map(|label| Column { label, number: false }).collect();
    let line = |it: &Entry| {
        let at = jiff::Timestamp::from_millisecond(it.modified).unwrap_or_default();
        let by = known.get(&it.listing.organisation.uuid()).map(|it| it.called(here.locale()));
        vec![
            html! { a href=(here.href(&format!("work/exchange/listings/{}", it.listing.id))) { (ui::plain(here.locale(), it.listing.title.show(here.cx.lang()))) } },
            html! { bdi { (by.unwrap_or_default()) } },
            html! { (here.t(&words::visibility(it.listing.visibility))) },
            words::state_badge(here.locale(), it.state),
            html! { (here.locale().date_short(at.to_zoned(jiff::tz::TimeZone::UTC).date())) },
        ]
    };
    Ok(
        html! { div class="stacked titled" { (ui::table(caption, &columns, &entries.iter().map(line).collect::<Vec<_>>())) } },
    )
}

/// `/work/exchange/listings`: those of one's institutions.
pub async fn index(here: Here) -> Answer {
    let within = institutions::within(&here.cx, &here.shelf, Right::Share).await?;
    let db = here.cx.app.db.read();
    let all = store::listed(db, &here.cx.visible::<Listing>(), &within, State::ALL).await?;
    let title = here.t(&msg::listings_own());
    let mut parts = Vec::new();
    for side in Side::ALL {
        let some: Vec<Entry> = all.iter().filter(|it| it.listing.side == *side).cloned().collect();
        let name = here.t(&words::sides(*side));
        let table = if some.is_empty() { None } else { Some(table(&here, &name, &some).await?) };
        parts.push((*side, name, table));
    }
    let none = |side| match side {
        Side::Offer => msg::offers_own_none(),
        Side::Request => msg::requests_own_none(),
    };
    let body = html! {
        p class="lead" { (here.t(&msg::listings_own_lead())) }
        div class="cluster" {
            @for side in Side::ALL {
                a class="btn btn-primary" href=(here.href(&format!("work/exchange/listings/new?side={}", side.as_str()))) { (here.t(&words::new(*side))) }
            }
        }
        @for (side, name, table) in &parts {
            div class="stack" {
                h2 id=(side.folder()) { (name) }
                @if let Some(table) = table { (table) } @else { p class="soft" { (here.t(&none(*side))) } }
            }
        }
    };
    Ok(here.work(StatusCode::OK, &title, "work/exchange/listings", &[], body))
}

/// `/work/exchange/listings/{id}`.
pub async fn show(here: Here) -> Answer {
    let look = here.cx.look::<ReadListing>((here.id()?, here.shelf.clone())).await?;
    let typed = Typed::default();
    Ok(shown(&here, look.object(), &typed, &Wrong::default(), StatusCode::OK).await?)
}

async fn shown(here: &Here, desk: &Desk, typed: &Typed, wrong: &Wrong, status: StatusCode) -> Result<Response> {
    let it = &desk.entry.listing;
    let name = it.title.show(here.cx.lang()).value.clone();
    let around = Around::of(here, std::slice::from_ref(it)).await?;
    let path = format!("work/exchange/listings/{}", it.id);
    let own = desk.parties(&here.cx.actor).contains(&Party::Institution);
    let list = here.t(&if own { msg::listings_own() } else { words::sides(it.side) });
    let folder = format!("work/exchange/{}", it.side.folder());
    let at = if own { "work/exchange/listings" } else { folder.as_str() };
    let body = html! {
        (wrong.summary(here.locale()))
        p class="cluster" {
            (ui::badge(Tone::Plain, None, &here.t(&words::side(it.side))))
            (words::state_badge(here.locale(), desk.entry.state))
            (around.visibility(it))
        }
        @if !desk.entry.note.is_empty() && desk.entry.state == State::Paused {
            (ui::notice(Tone::Warn, false, html! { p { strong { (here.t(&msg::listing_paused_note())) } } p class="words" { (desk.entry.note) } }))
        }
        @if own && !it.named.is_empty() {
            p { (here.t(&msg::listing_named())) (here.locale().colon()) " " @for (n, id) in it.named.iter().enumerate() { @if n > 0 { " · " } (around.institution(*id)) } }
        }
        @if it.side == Side::Request && desk.entry.state == State::Open && !desk.parties(&here.cx.actor).is_empty() {
            p { a class="btn" href=(here.href(&format!("work/exchange/requests/{}/matches", it.id))) { (here.t(&msg::matches_see())) } }
        }
        (steps(here, desk, typed, wrong))
        @if desk.translates(&here.cx.actor) { (translating::ways(here, it.lang, &path, |lang| it.progress(lang))) }
        section class="panel stack" aria-labelledby="listing" {
            h2 id="listing" { (here.t(&msg::listing_as_seen())) }
            (around.article(it, desk.entry.opened_at))
        }
    };
    Ok(here.work(status, &name, &path, &[(&list, at)], body))
}

fn step_form(here: &Here, desk: &Desk, noun: &str, label: &Message, main: bool) -> Markup {
    let class = if main { "btn btn-primary" } else { "btn" };
    html! {
        form method="post" action=(here.href(&format!("work/exchange/listings/{}/{noun}", desk.entry.listing.id))) {
            button class=(class) type="submit" { (here.t(label)) }
        }
    }
}

/// What can be done now.
fn steps(here: &Here, desk: &Desk, typed: &Typed, wrong: &Wrong) -> Markup {
    let may = |step| desk.may(&here.cx.actor, step);
    let path = here.href(&format!("work/exchange/listings/{}", desk.entry.listing.id));
    let own = desk.parties(&here.cx.actor).contains(&Party::Institution);
    let again = if desk.entry.opened_at.is_some() { msg::listing_open_again() } else { msg::listing_open() };
    let form = Form { cx: &here.cx, typed, wrong };
    html! {
        div class="cluster" {
            @if may(Step::Edit) { a class="btn" href={ (path) "/edit" } { (here.t(&msg::practice_edit())) } }
            @if may(Step::Open) { (step_form(here, desk, "opening", &again, true)) }
            @if may(Step::Pause) && own { (step_form(here, desk, "pause", &msg::listing_pause(), false)) }
            @if may(Step::Close) { (step_form(here, desk, "closing", &msg::listing_close(), false)) }
            @if may(Step::Rewrite) { (step_form(here, desk, "rewriting", &msg::listing_rewrite(), false)) }
        }
        @if may(Step::Prolong) && desk.entry.opened_at.is_some() {
            details class="panel" open[wrong.of("until").is_some() || desk.entry.state == State::Expired] {
                summary { (here.t(&msg::listing_prolong())) }
                form class="form" method="post" action={ (path) "/prolongation" } novalidate {
                    (form.field("until", &here.t(&msg::listing_prolong_until()), Field { kind: Kind::Date, required: true, ..Field::default() }))
                    (ui::submit(&here.t(&msg::listing_prolong())))
                }
            }
        }
        @if may(Step::Pause) && !own {
            details class="panel" open[wrong.of("note").is_some()] {
                summary { (here.t(&msg::listing_pause())) }
                form class="form" method="post" action={ (path) "/pause" } novalidate {
                    (form.area("note", &here.t(&msg::listing_pause_why()), Field { required: true, hint: Some(&here.t(&msg::listing_pause_why_hint())), ..Field::default() }))
                    (ui::submit(&here.t(&msg::listing_pause())))
                }
            }
        }
    }
}

/// Takes a step, tells those whom it concerns, and leads back with a word for it.
async fn take(here: Here, step: Step, with: With, done: &str) -> Answer {
    let id = here.id()?;
    let mut tx = here.cx.app.db.begin().await?;
    let permit = here.cx.permit::<Do>(&tx, (id, here.shelf.clone(), step)).await?;
    let state = store::take(&mut tx, &here.cx.actor, &permit, with).await?;
    told::listing(&here.cx.app, &tx, &here.cx.actor, permit.object(), state).await?;
    tx.commit().await?;
    Ok(here.go(&format!("work/exchange/listings/{id}"), done))
}

/// `POST …/opening`: shows it to whom it is for; what it lacks is shown in its form, or beside the new last day.
pub async fn opening(here: Here) -> Answer {
    let look = here.cx.look::<Do>((here.id()?, here.shelf.clone(), Step::Open)).await?;
    let desk = look.object();
    let mut wrong = Wrong::default();
    form::lacks(&here.cx, &desk.entry.listing, here.today(), &mut wrong);
    if wrong.is_empty() {
        return take(here, Step::Open, With::default(), "opened").await;
    }
    if desk.may(&here.cx.actor, Step::Edit) {
        return Ok(editor::lacking(&here, desk, &wrong).await?);
    }
    // It was whole when it was closed: only its last day can be over since.
    let mut wrong = Wrong::default();
    wrong.add("until", here.t(&msg::listing_needs_later()));
    Ok(shown(&here, desk, &Typed::default(), &wrong, StatusCode::UNPROCESSABLE_ENTITY).await?)
}

/// `POST …/pause`: others no longer see it; the secretariat says why.
pub async fn pause(here: Here, sent: Sent) -> Answer {
    let typed = Typed::from(sent);
    let note = typed.lines("note", NOTE);
    let look = here.cx.look::<Do>((here.id()?, here.shelf.clone(), Step::Pause)).await?;
    let own = look.object().parties(&here.cx.actor).contains(&Party::Institution);
    let mut wrong = Wrong::default();
    wrong.required(&here.cx, "note", own || !note.is_empty());
    if wrong.is_empty() {
        return take(here, Step::Pause, With { note, ..With::default() }, "paused").await;
    }
    Ok(shown(&here, look.object(), &typed, &wrong, StatusCode::UNPROCESSABLE_ENTITY).await?)
}

/// `POST …/prolongation`: gives it a later last day, and opens it.
pub async fn prolongation(here: Here, sent: Sent) -> Answer {
    let typed = Typed::from(sent);
    let mut wrong = Wrong::default();
    let until = wrong.date(&here.cx, &typed, "until");
    let look = here.cx.look::<Do>((here.id()?, here.shelf.clone(), Step::Prolong)).await?;
    let listing = &look.object().entry.listing;
    if wrong.is_empty() {
        let early = until.is_none_or(|day| day < here.today() || listing.period.from.is_some_and(|from| day < from));
        if early {
            wrong.add("until", here.t(&msg::listing_needs_day()));
        }
    }
    let mut prolonged = listing.clone();
    prolonged.period.to = until;
    if wrong.is_empty() && prolonged.missing(here.today()).is_empty() {
        return take(here, Step::Prolong, With { until, ..With::default() }, "prolonged").await;
    }
    if wrong.is_empty() {
        // Something else is missing: it is written first.
        wrong.add("until", here.t(&msg::exchange_not_saved()));
    }
    Ok(shown(&here, look.object(), &typed, &wrong, StatusCode::UNPROCESSABLE_ENTITY).await?)
}

/// `POST …/closing`: others no longer see it.
pub async fn closing(here: Here) -> Answer {
    take(here, Step::Close, With::default(), "closed").await
}

/// `POST …/rewriting`: it is a draft again.
pub async fn rewriting(here: Here) -> Answer {
    take(here, Step::Rewrite, With::default(), "rewritten").await
}
