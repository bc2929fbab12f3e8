//! Proposals in the workspace: those that wait for an answer, one of them with what each side says, and the answers.
//! Two who answer at the same moment lose nothing: the later one is asked again how it stands.

use super::agreement;
use super::lessons::{Reason, Side};
use super::model::{Answer, Proposal, State, WORDS};
use super::policy::{AnswerProposal, Desk, EndProposal, ReadProposal};
use super::{store, views, words};
use crate::institutions;
use crate::listings::model::Listing;
use crate::practices::store as practices;
use crate::practices::views::paragraphs;
use crate::visit::Here;
use crate::{msg, told};
use axum::response::Response;
use http::StatusCode;
use kernel::{Error, Id, Result, Right, Text};
use maud::{Markup, html};
use platform::Answer as Answered;
use platform::forms::{Sent, Typed, Wrong};
use platform::ui::{self, Tone};
use uuid::Uuid;

/// How often an answer is tried again when somebody else was faster.
const TRIES: usize = 3;

/// `/work/exchange/proposals`.
pub async fn index(here: Here) -> Answered {
    let db = here.cx.app.db.read();
    let own = institutions::within(&here.cx, &here.shelf, Right::Share).await?;
    let runs = institutions::within(&here.cx, &here.shelf, Right::Facilitate).await?;
    let visible = here.cx.visible::<Proposal>();
    let all = store::listed(db, &visible, &own, &runs).await?;
    let waiting = store::waiting(db, &visible, &own).await?;
    let by = here.cx.actor.account();
    let waits: Vec<&Proposal> = waiting.iter().filter(|it| it.proposed_by.is_none() || it.proposed_by != by).collect();
    let others: Vec<&Proposal> = all.iter().filter(|it| waits.iter().all(|known| known.id != it.id)).collect();
    let ids: Vec<Uuid> = all.iter().chain(&waiting).map(|it| it.request).collect();
    let titles = store::titles(db, &visible, &ids).await?;
    let ids: Vec<Uuid> = all.iter().chain(&waiting).flat_map(|it| [it.seeker, it.provider]).collect();
    let known = institutions::named(&here.cx.app, &ids).await?;
    let title = here.t(&msg::proposals_title());
    let part = |label: String, some: &[&Proposal]| {
        html! { @if !some.is_empty() { h2 { (label) } (views::table(&here, &label, some, &titles, &known)) } }
    };
    let body = html! {
        p class="lead" { (here.t(&msg::proposals_lead())) }
        @if waits.is_empty() && others.is_empty() { (ui::empty("people", &here.t(&msg::proposals_none()), html! {}, html! {})) }
        (part(here.t(&msg::proposals_to_answer()), &waits))
        (part(here.t(&msg::proposals_all()), &others))
    };
    Ok(here.work(StatusCode::OK, &title, "work/exchange/proposals", &[], body))
}

/// `/work/exchange/proposals/{id}`.
pub async fn show(here: Here) -> Answered {
    let look = here.cx.look::<ReadProposal>((here.id()?, here.shelf.clone())).await?;
    Ok(shown(&here, look.object(), &Typed::default(), &Wrong::default(), StatusCode::OK).await?)
}

async fn shown(here: &Here, desk: &Desk, typed: &Typed, wrong: &Wrong, status: StatusCode) -> Result<Response> {
    let it = &desk.proposal;
    let known = institutions::named(&here.cx.app, &[it.seeker, it.provider]).await?;
    let name = |side: Side| known.get(&it.institution(side)).map(|it| it.called(here.locale())).unwrap_or_default();
    let own = desk.own(&here.cx.actor);
    let aside = |side: &Side| Desk { side: *side, ..desk.clone() }.answers_for_another(&here.cx.actor);
    let path = format!("work/exchange/proposals/{}", it.id);
    let body = html! {
        (wrong.summary(here.locale()))
        p class="cluster" { (words::state_badge(here.locale(), it.state)) (ui::badge(Tone::Info, None, &here.t(&msg::match_score(it.words.score)))) }
        @if let Some(id) = it.cooperation.filter(|_| !own.is_empty()) {
            p { a class="btn btn-primary" href=(here.href(&format!("work/exchange/cooperations/{id}"))) { (here.t(&msg::proposal_cooperation())) } }
        }
        @if it.state.is_open() && !desk.stands { (ui::notice(Tone::Warn, false, html! { p { (here.t(&msg::proposal_not_open())) } })) }
        @if let Some(note) = &it.words.note {
            section class="panel stack" aria-labelledby="note" { h2 id="note" { (here.t(&msg::proposal_note())) } (paragraphs(here.locale(), note)) }
        }
        section class="panel stack" aria-labelledby="sought" {
            h2 id="sought" { (here.t(&msg::proposal_sought())) }
            (described(here, &desk.request.listing))
        }
        (offered(here, desk).await?)
        (views::answers(here, desk, &known))
        @for side in &own {
            @if it.state.is_open() && aside(side) { p class="soft" { (here.t(&msg::proposal_another_answers())) } }
            (views::steps(here, desk, *side, &name(*side), typed, wrong))
        }
        @if it.state.is_open() && desk.facilitates(&here.cx.actor) {
            form method="post" action=(here.href(&format!("{path}/withdrawal"))) { button class="btn" type="submit" { (here.t(&msg::proposal_withdraw())) } }
        }
    };
    let list = here.t(&msg::proposals_title());
    let title = desk.request.listing.title.show(here.cx.lang()).value.clone();
    Ok(here.work(status, &title, &path, &[(&list, "work/exchange/proposals")], body))
}

fn described(here: &Here, it: &Listing) -> Markup {
    html! {
        p { strong { (ui::plain(here.locale(), it.title.show(here.cx.lang()))) } }
        (paragraphs(here.locale(), &it.what))
        @if !it.modalities.is_empty() { p class="cluster" { @for form in &it.modalities { (ui::badge(Tone::Plain, None, &form.name(here.locale()))) } } }
    }
}

async fn offered(here: &Here, desk: &Desk) -> Result<Markup> {
    let Some(it) = &desk.offered else { return Ok(html! {}) };
    let practice = match &it.listing {
        Some(_) => None,
        None => {
            practices::public(here.cx.app.db.read(), &[desk.proposal.subject.id]).await?.pop().and_then(|it| it.public)
        }
    };
    Ok(html! {
        section class="panel stack" aria-labelledby="offered" {
            h2 id="offered" { (here.t(&msg::proposal_offered())) }
            @if let Some(listing) = &it.listing { (described(here, listing)) }
            @if let Some(practice) = practice {
                p { a href=(here.href(&format!("exchange/practices/{}", practice.slug))) { (ui::plain(here.locale(), practice.title.show(here.cx.lang()))) } }
                @if let Some(summary) = &practice.summary { (paragraphs(here.locale(), summary)) }
            }
        }
    })
}

/// The side for which a form answers.
fn side(typed: &Typed) -> Result<Side> {
    Side::parse(typed.get("side")).ok_or(Error::NotFound)
}

async fn answer(here: &Here, side: Side, answer: Answer) -> Result<State> {
    let key = || Ok::<_, Error>((here.id()?, side, here.shelf.clone()));
    let mut tx = here.cx.app.db.begin().await?;
    let permit = here.cx.permit::<AnswerProposal>(&tx, key()?).await?;
    let cooperation = Id::<crate::cooperations::model::Cooperation>::new();
    let state = store::answer(&tx, &here.cx.actor, &permit, answer, cooperation.uuid()).await?;
    let desk = permit.object();
    if state == State::Agreed {
        agreement::begin(&here.cx, &mut tx, &here.shelf, desk, cooperation).await?;
    }
    let title = &desk.request.listing.title;
    let about = (desk.proposal.id, &desk.within);
    told::proposal(&here.cx.app, &tx, &here.cx.actor, about, state, title).await?;
    tx.commit().await?;
    Ok(state)
}

/// Answers, and once more where somebody else was faster and it can still be answered.
async fn answered(here: &Here, side: Side, said: &Answer) -> Result<State> {
    let mut tried = 0;
    loop {
        tried += 1;
        match answer(here, side, said.clone()).await {
            Err(Error::Conflict) if tried < TRIES => {}
            done => return done,
        }
    }
}

async fn told_or_shown(here: Here, typed: &Typed, done: Result<State>) -> Answered {
    let path = format!("work/exchange/proposals/{}", here.id()?);
    match done {
        Ok(State::Agreed) => Ok(here.go(&path, "agreed")),
        Ok(State::Refused) => Ok(here.go(&path, "refused")),
        Ok(_) => Ok(here.go(&path, "accepted")),
        // What it is no longer open for is said on its page.
        Err(Error::Conflict | Error::Denied) => {
            let look = here.cx.look::<ReadProposal>((here.id()?, here.shelf.clone())).await?;
            let mut wrong = Wrong::default();
            wrong.add("reason", here.t(&msg::proposal_overtaken()));
            Ok(shown(&here, look.object(), typed, &wrong, StatusCode::CONFLICT).await?)
        }
        Err(error) => Err(error.into()),
    }
}

/// `POST …/acceptance`.
pub async fn acceptance(here: Here, sent: Sent) -> Answered {
    let typed = Typed::from(sent);
    let said = Answer { accepts: true, reason: None, words: None, at: 0 };
    let done = answered(&here, side(&typed)?, &said).await;
    told_or_shown(here, &typed, done).await
}

/// `POST …/refusal`.
pub async fn refusal(here: Here, sent: Sent) -> Answered {
    let typed = Typed::from(sent);
    let side = side(&typed)?;
    let reason = Reason::parse(typed.get("reason"));
    let mut wrong = Wrong::default();
    wrong.required(&here.cx, "reason", reason.is_some());
    if !wrong.is_empty() {
        let look = here.cx.look::<ReadProposal>((here.id()?, here.shelf.clone())).await?;
        return Ok(shown(&here, look.object(), &typed, &wrong, StatusCode::UNPROCESSABLE_ENTITY).await?);
    }
    let words = Some(typed.lines("words", WORDS)).filter(|it| !it.is_empty());
    let words = words.map(|it| Text::new(here.cx.lang(), it));
    let done = answered(&here, side, &Answer { accepts: false, reason, words, at: 0 }).await;
    told_or_shown(here, &typed, done).await
}

/// `POST …/withdrawal`.
pub async fn withdrawal(here: Here) -> Answered {
    let id = here.id()?;
    let tx = here.cx.app.db.begin().await?;
    let permit = here.cx.permit::<EndProposal>(&tx, (id, here.shelf.clone())).await?;
    store::end(&tx, &here.cx.actor, &permit).await?;
    tx.commit().await?;
    Ok(here.go(&format!("work/exchange/proposals/{id}"), "withdrawn"))
}
