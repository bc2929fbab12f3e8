//! What fits a request: for its institution and for those who run the exchange, who may propose it to both sides.
//! Whatever is shown was read again for this page: what is no longer open is not on it.

use super::factors::Subject;
use super::gathering::{Matched, texts};
use super::model::{Proposal, State, WORDS, Words};
use super::policy::{Asked, LookForMatches, ProposeMatch};
use super::reasons::{Reason, Texts, reasons};
use super::score::{Scored, WEIGHTS};
use super::{store, views};
use crate::institutions::{self, Institution};
use crate::listings::model::Listing;
use crate::listings::store as listings;
use crate::practices::model::Practice;
use crate::practices::store as practices;
use crate::visit::Here;
use crate::{msg, told};
use axum::response::Response;
use http::StatusCode;
use kernel::{Error, Id, Result, Right, Text};
use maud::html;
use platform::Answer;
use platform::forms::{Sent, Typed, Wrong};
use platform::ui;
use std::collections::HashMap;
use uuid::Uuid;

/// How many are shown.
const MOST: usize = 10;

/// Something that may answer a request, as it is shown.
pub(super) struct Shown {
    pub scored: Scored,
    pub listing: Option<Listing>,
    pub practice: Option<Practice>,
    pub reasons: Vec<Reason>,
    /// What was proposed of it for this request last.
    pub proposal: Option<(Uuid, State)>,
}

impl Shown {
    pub fn title(&self) -> Option<&Text> {
        self.listing.as_ref().map(|it| &it.title).or(self.practice.as_ref().map(|it| &it.title))
    }

    pub fn institution(&self) -> Option<Uuid> {
        let offers = self.listing.as_ref().map(|it| it.organisation.uuid());
        offers.or(self.practice.as_ref().map(|it| it.organisation.uuid()))
    }
}

/// All of one page.
pub(super) struct Found {
    pub asked: Asked,
    pub shown: Vec<Shown>,
    pub institutions: HashMap<Uuid, Institution>,
    /// Whether whoever looks may propose.
    pub proposes: bool,
}

async fn find(here: &Here, asked: Asked) -> Result<Found> {
    let (app, db) = (&here.cx.app, here.cx.app.db.read());
    let request = &asked.request.listing;
    let gathered = here.exchange.gathered().await?;
    let matched = gathered.matches(app, &here.shelf, request, MOST).await?;
    let ids = |practice: bool| -> Vec<Uuid> {
        let some = matched.best.iter().filter(|it| it.subject.practice == practice);
        some.map(|it| it.subject.id).collect()
    };
    let mut offers: HashMap<Uuid, Listing> =
        listings::opened(db, &ids(false)).await?.into_iter().map(|it| (it.listing.id.uuid(), it.listing)).collect();
    let told = practices::public(db, &ids(true)).await?.into_iter().filter_map(|it| it.public);
    let mut told: HashMap<Uuid, Practice> = told.map(|it| (it.id.uuid(), it)).collect();
    let mut proposals = HashMap::new();
    for it in store::of_request(db, &here.cx.visible::<Proposal>(), request.id.uuid()).await? {
        proposals.entry(it.subject).or_insert((it.id, it.state));
    }
    let mut shown = Vec::new();
    for scored in &matched.best {
        let (listing, practice) = (offers.remove(&scored.subject.id), told.remove(&scored.subject.id));
        // What was closed since it was gathered is nothing to propose.
        if listing.is_some() || practice.is_some() {
            let reasons = why(&matched, scored, request, (listing.as_ref(), practice.as_ref()));
            let proposal = proposals.get(&scored.subject).copied();
            shown.push(Shown { scored: scored.clone(), listing, practice, reasons, proposal });
        }
    }
    let ids: Vec<Uuid> = shown.iter().filter_map(Shown::institution).chain([request.organisation.uuid()]).collect();
    let institutions = institutions::named(app, &ids).await?;
    let proposes = here.cx.actor.may(Right::Facilitate, &asked.within);
    Ok(Found { asked, shown, institutions, proposes })
}

fn why(
    matched: &Matched,
    scored: &Scored,
    request: &Listing,
    (listing, practice): (Option<&Listing>, Option<&Practice>),
) -> Vec<Reason> {
    let (own, theirs) = (texts(Some(request), None), texts(listing, practice));
    reasons(&matched.pool, &matched.query, scored, &WEIGHTS, &Texts { request: &own, offered: &theirs })
}

/// `/work/exchange/requests/{id}/matches`.
pub async fn show(here: Here) -> Answer {
    let look = here.cx.look::<LookForMatches>((here.id()?, here.shelf.clone())).await?;
    let found = find(&here, look.object().clone()).await?;
    Ok(page(&here, &found, &Typed::default(), &Wrong::default(), StatusCode::OK))
}

fn page(here: &Here, found: &Found, typed: &Typed, wrong: &Wrong, status: StatusCode) -> Response {
    let request = &found.asked.request.listing;
    let title = here.t(&msg::matches_title());
    let body = html! {
        (wrong.summary(here.locale()))
        p class="lead" { (here.t(&msg::matches_lead())) }
        (views::request(here, found))
        @if found.shown.is_empty() { (ui::empty("search", &here.t(&msg::matches_none()), html! {}, html! {})) }
        @else { (views::matches(here, found, typed, wrong)) }
        details class="panel" {
            summary { (here.t(&msg::match_how())) }
            p { (here.t(&msg::match_how_words())) }
        }
    };
    let name = request.title.show(here.cx.lang()).value.clone();
    let above = format!("work/exchange/listings/{}", request.id);
    let path = format!("work/exchange/requests/{}/matches", request.id);
    here.work(status, &title, &path, &[(&name, &above)], body)
}

/// The offer or practice that a form names.
fn subject(typed: &Typed) -> Result<Subject> {
    let id = typed.id("subject").ok_or(Error::NotFound)?;
    Ok(Subject { id, practice: typed.get("kind") == "practice" })
}

/// `POST /work/exchange/requests/{id}/proposals`.
pub async fn create(here: Here, sent: Sent) -> Answer {
    let typed = Typed::from(sent);
    let (id, subject) = (here.id()?, subject(&typed)?);
    let look = here.cx.look::<LookForMatches>((id, here.shelf.clone())).await?;
    let found = find(&here, look.object().clone()).await?;
    let score = found.shown.iter().find(|it| it.scored.subject == subject).map_or(0.0, |it| it.scored.score);
    let note = typed.lines("note", WORDS);
    let mut wrong = Wrong::default();
    wrong.required(&here.cx, &format!("note-{}", subject.id), !note.is_empty());
    if !wrong.is_empty() {
        return Ok(page(&here, &found, &typed, &wrong, StatusCode::UNPROCESSABLE_ENTITY));
    }
    let tx = here.cx.app.db.begin().await?;
    let permit = here.cx.permit::<ProposeMatch>(&tx, (id, subject, here.shelf.clone())).await?;
    let words = Words { note: Some(Text::new(here.cx.lang(), note)), score: hundredths(score), ..Words::default() };
    let proposal = Id::<Proposal>::new().uuid();
    match store::propose(&tx, &here.cx.actor, &permit, proposal, words).await {
        Ok(()) => {
            let pair = permit.object();
            let (cx, title) = (&here.cx, &pair.request.listing.title);
            told::proposal(&cx.app, &tx, &cx.actor, (proposal, &pair.within), State::Proposed, title).await?;
            tx.commit().await?;
            Ok(here.go(&format!("work/exchange/proposals/{proposal}"), "proposed"))
        }
        Err(Error::Conflict) => {
            drop(tx);
            wrong.add(format!("note-{}", subject.id), here.t(&msg::proposal_already()));
            Ok(page(&here, &found, &typed, &wrong, StatusCode::CONFLICT))
        }
        Err(error) => Err(error.into()),
    }
}

/// A score as it is said.
pub(super) fn hundredths(score: f32) -> u8 {
    (score.clamp(0.0, 1.0) * 100.0).round() as u8
}
