//! Calls of the example network, from `demo/exchange/calls.toml`: they go the way of every call, written, opened, applied for by both
//! sides, reviewed, decided. Loading them again changes nothing.

use crate::calls::application::{Application, Decision, Funding, Part, Verdict};
use crate::calls::appraisal::Marks;
use crate::calls::appraisals::{self, GiveAppraisal};
use crate::calls::model::{Call, REVIEWERS};
use crate::calls::policy::{BeginApplication, BeginGranted, DoCall, JudgeApplication, MoveApplication};
use crate::calls::rows::Part as Role;
use crate::calls::states::{Move, Side, Stage, State, Step};
use crate::calls::{applications, store, suggested};
use crate::cooperations::model::Cooperation;
use crate::demo::{organisation, read, text};
use crate::modality::Modality;
use crate::reviews::model::Course;
use crate::secretariat::BeginAt;
use directory::api::Shelf;
use jiff::Span;
use jiff::civil::Date;
use kernel::{Actor, Error, Id, Lang, Period, Result, Text};
use platform::accounts::account;
use platform::{Cx, Tx};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::sync::Arc;
use uuid::Uuid;

/// Those who review, in the order of the scores.
const REVIEW: [&str; 3] = ["joana@example.org", "sami@example.org", "karim@example.org"];

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    call: Vec<Entry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    key: String,
    lang: Lang,
    stage: Stage,
    /// Days from today.
    opens: i64,
    closes: i64,
    title: BTreeMap<Lang, String>,
    text: BTreeMap<Lang, String>,
    themes: Vec<String>,
    modalities: Vec<Modality>,
    currency: String,
    budget: u64,
    most: u64,
    zone: String,
    /// For each application, the digits that each of its reviewers gave; empty for one who has not yet.
    #[serde(default)]
    scores: Vec<Vec<String>>,
    application: Vec<Filed>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Filed {
    key: String,
    provider: String,
    receiver: String,
    by: Role,
    lang: Lang,
    state: State,
    title: BTreeMap<Lang, String>,
    parts: BTreeMap<Part, String>,
    modality: Modality,
    /// Days from today.
    from: i64,
    to: i64,
    funding: Funding,
    #[serde(default)]
    amount: u64,
    #[serde(default)]
    reason: String,
}

/// The identifier of a call of the example.
fn call_id(key: &str) -> Id<Call> {
    Id::derived("demo", &format!("call:{key}"))
}

/// The identifier of an application of the example.
fn application_id(key: &str) -> Id<Application> {
    Id::derived("demo", &format!("application:{key}"))
}

fn day(today: Date, days: i64) -> Result<Date> {
    today.checked_add(Span::new().days(days)).map_err(Error::internal)
}

/// Loads what is not there yet.
pub(crate) async fn load(cx: &Cx, tx: &mut Tx, shelf: &Arc<Shelf>) -> Result<()> {
    let file: File = read("exchange/calls.toml")?;
    for entry in file.call {
        let id = call_id(&entry.key);
        if store::find(tx, id.uuid()).await?.is_none() {
            one(cx, tx, shelf, id, entry).await?;
        }
    }
    Ok(())
}

async fn one(cx: &Cx, tx: &mut Tx, shelf: &Arc<Shelf>, id: Id<Call>, it: Entry) -> Result<()> {
    let wrong = |what: &str| Error::internal(format!("demo/exchange/calls: «{}»: {what}", it.key));
    let today = cx.app.clock.now().to_zoned(jiff::tz::TimeZone::UTC).date();
    let title = text(it.lang, it.title.clone()).ok_or_else(|| wrong("title"))?;
    let mut call = Call::new(id, title, None, it.zone.clone());
    call.text = text(it.lang, it.text.clone());
    let theme = |code: &String| shelf.theme(code).map(|it| it.id);
    call.themes = it.themes.iter().map(theme).collect::<Option<_>>().ok_or_else(|| wrong("theme"))?;
    (call.modalities, call.currency) = (it.modalities.clone(), it.currency.clone());
    (call.budget, call.most) = (it.budget, it.most);
    call.criteria = suggested(it.lang);
    // It is opened as long as it takes to apply, and moved to its own days afterwards.
    (call.opens, call.closes) = (Some(day(today, it.opens.min(-2))?), Some(day(today, it.closes.max(2))?));
    let permit = cx.permit::<BeginAt>(tx, (None, shelf.clone())).await?;
    store::begin(tx, &cx.actor, &permit, call).await?;
    let step = |step| (id.uuid(), shelf.clone(), step);
    let permit = cx.permit::<DoCall>(tx, step(Step::Open)).await?;
    store::open(tx, &cx.actor, &permit).await?;
    for filed in &it.application {
        apply(cx, tx, shelf, id, today, filed).await?;
    }
    if it.stage == Stage::Open {
        return Ok(());
    }
    let permit = cx.permit::<DoCall>(tx, step(Step::Postpone)).await?;
    store::dated(tx, &permit, day(today, it.opens)?, day(today, it.closes)?).await?;
    let time = Cx { actor: Actor::Job("LoadExample"), ..cx.clone() };
    let permit = time.permit::<DoCall>(tx, step(Step::Close)).await?;
    store::close(tx, &time.actor, &permit).await?;
    for (filed, scores) in it.application.iter().zip(&it.scores) {
        review(cx, tx, shelf, filed, scores).await?;
    }
    if it.stage == Stage::InReview {
        return Ok(());
    }
    decide(cx, tx, shelf, id, &it.application).await
}

async fn apply(cx: &Cx, tx: &mut Tx, shelf: &Arc<Shelf>, call: Id<Call>, today: Date, it: &Filed) -> Result<()> {
    let id = application_id(&it.key);
    let both = (organisation(&it.provider).uuid(), organisation(&it.receiver).uuid());
    let own = if it.by == Role::Provider { both.0 } else { both.1 };
    let title = text(it.lang, it.title.clone()).ok_or_else(|| Error::internal(format!("demo: «{}»", it.key)))?;
    let mut made = Application::new(id, call.uuid(), both, title);
    made.parts = it.parts.iter().map(|(part, said)| (*part, Text::new(it.lang, said.trim()))).collect();
    made.period = Period { from: Some(day(today, it.from)?), to: Some(day(today, it.to)?) };
    (made.modality, made.funding) = (Some(it.modality), it.funding);
    let permit = cx.permit::<BeginApplication>(tx, (call.uuid(), own, shelf.clone())).await?;
    applications::begin(tx, &cx.actor, &permit, it.by, made).await?;
    let moves: &[(Side, Move)] = match it.state {
        State::Draft => &[],
        State::Proposed => &[(Side::Writer, Move::Submit)],
        _ => &[(Side::Writer, Move::Submit), (Side::Partner, Move::Agree)],
    };
    for (seen, (side, to)) in (1..).zip(moves) {
        let permit = cx.permit::<MoveApplication>(tx, (id.uuid(), shelf.clone(), *side, *to)).await?;
        let done = applications::take(tx, &cx.actor, &permit, seen, "").await?;
        done.map_err(|why| Error::internal(format!("demo/exchange/calls: «{}»: {why:?}", it.key)))?;
    }
    Ok(())
}

/// The first of those who review who have no interest in it, as many as the file has scores for.
async fn review(cx: &Cx, tx: &mut Tx, shelf: &Arc<Shelf>, it: &Filed, scores: &[String]) -> Result<()> {
    let permit = cx.permit::<JudgeApplication>(tx, (application_id(&it.key).uuid(), shelf.clone())).await?;
    let mut asked: Vec<(Uuid, Uuid)> = Vec::new();
    for login in REVIEW {
        let Some(person) = account::by_login(tx.connection(), login).await? else { continue };
        if asked.len() < REVIEWERS
            && let Ok(review) = appraisals::ask(tx, &cx.actor, &permit, person.id).await?
        {
            asked.push((review, person.id));
        }
    }
    for ((review, account), digits) in asked.into_iter().zip(scores).filter(|(_, digits)| !digits.is_empty()) {
        let scores: BTreeMap<u8, u8> = (0u8..).zip(digits.bytes().map(|digit| digit.saturating_sub(b'0'))).collect();
        let reasons = scores.keys().map(|n| (*n, "Ejemplo.".to_owned())).collect();
        let marks = Marks { scores, reasons, ..Marks::default() };
        let actor = account::acting(tx, account).await?.ok_or(Error::NotFound)?;
        let reader = Cx { actor, ..cx.clone() };
        let permit = reader.permit::<GiveAppraisal>(tx, (review, shelf.clone())).await?;
        appraisals::give(tx, &reader.actor, &permit, marks, Course::Given).await?;
    }
    Ok(())
}

async fn decide(cx: &Cx, tx: &mut Tx, shelf: &Arc<Shelf>, id: Id<Call>, all: &[Filed]) -> Result<()> {
    for it in all {
        let verdict = match it.state {
            State::Granted => Verdict::Grant,
            State::Reserved => Verdict::Reserve,
            _ => Verdict::Refuse,
        };
        let permit = cx.permit::<JudgeApplication>(tx, (application_id(&it.key).uuid(), shelf.clone())).await?;
        let decision = Decision { verdict, amount: it.amount, reason: it.reason.clone(), at: 0 };
        let done = applications::judge(tx, &cx.actor, &permit, decision).await?;
        // Without the people of the example nobody has reviewed: then it stays in review.
        if done.is_err() {
            return Ok(());
        }
    }
    let permit = cx.permit::<DoCall>(tx, (id.uuid(), shelf.clone(), Step::Decide)).await?;
    for it in store::decide(tx, &cx.actor, &permit).await?.iter().filter(|it| it.state == State::Granted) {
        let permit = cx.permit::<BeginGranted>(tx, (it.application.id.uuid(), shelf.clone())).await?;
        let made = Id::<Cooperation>::derived("demo", &format!("cooperation-of:{}", it.application.id));
        applications::cooperate(tx, &cx.actor, &permit, made).await?;
    }
    Ok(())
}
