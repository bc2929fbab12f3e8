//! The table of calls: the only queries on it. What decides who wins is written before a call opens, and never after.
//! A last day is only ever moved to a later one.

use super::application::settle;
use super::model::{Call, KIND};
use super::policy::{Bureau, DoCall};
use super::rows::{Column, Entity, Entry, entry, row};
use super::states::{Stage, Step};
use super::{applications, rows};
use crate::msg;
use crate::secretariat::BeginAt;
use jiff::civil::Date;
use kernel::{Actor, Error, Result, Text};
use messages::Message;
use platform::audit::{self, Entry as Act};
use platform::{Change, Permit, Tx, Visible, db, jobs};
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::{Expr, ExprTrait};
use sea_orm::{QueryOrder, QuerySelect};
use serde_json::json;
use std::collections::HashMap;

/// Calls of one list.
const MOST: u64 = 500;
/// What everybody sees.
const SEEN: [Stage; 3] = [Stage::Open, Stage::InReview, Stage::Decided];

async fn all(query: Select<Entity>, db: &impl ConnectionTrait) -> Result<Vec<Entry>> {
    let query = query.order_by_desc(Column::ClosesAt).order_by_asc(Column::Id).limit(MOST);
    query.all(db).await.map_err(db::failed)?.into_iter().map(entry).collect()
}

/// For the policy.
pub(crate) async fn find(tx: &Tx, id: Uuid) -> Result<Option<Entry>> {
    Entity::find_by_id(id).one(tx.connection()).await.map_err(db::failed)?.map(entry).transpose()
}

/// What everybody sees of calls: those that are open, looked at or decided; the last to close first.
pub async fn public(db: &impl ConnectionTrait) -> Result<Vec<Entry>> {
    all(Entity::find().filter(Column::Stage.is_in(SEEN.map(Stage::as_str))), db).await
}

/// Those of these that everybody sees, in no particular order.
pub async fn public_these(db: &impl ConnectionTrait, ids: &[Uuid]) -> Result<Vec<Entry>> {
    let query = Entity::find()
        .filter(Column::Stage.is_in(SEEN.map(Stage::as_str)))
        .filter(Column::Id.is_in(ids.iter().copied()));
    all(query, db).await
}

/// One of them.
pub async fn public_one(db: &impl ConnectionTrait, id: Uuid) -> Result<Option<Entry>> {
    let query = Entity::find_by_id(id).filter(Column::Stage.is_in(SEEN.map(Stage::as_str)));
    query.one(db).await.map_err(db::failed)?.map(entry).transpose()
}

/// All of them, drafts too: the caller keeps those that somebody runs.
pub async fn every(db: &impl ConnectionTrait, _: &Visible<Call>) -> Result<Vec<Entry>> {
    all(Entity::find(), db).await
}

/// The titles of these calls.
pub async fn titles(db: &impl ConnectionTrait, _: &Visible<Call>, ids: &[Uuid]) -> Result<HashMap<Uuid, Text>> {
    let rows = Entity::find().filter(Column::Id.is_in(ids.iter().copied())).all(db).await.map_err(db::failed)?;
    rows.into_iter().map(|row| entry(row).map(|it| (it.call.id.uuid(), it.call.title))).collect()
}

/// Those whose last day is over: their identifiers.
pub(crate) async fn ending(db: &impl ConnectionTrait, now: i64) -> Result<Vec<Uuid>> {
    let open = Entity::find().filter(Column::Stage.eq(Stage::Open.as_str())).filter(Column::ClosesAt.lte(now));
    let ids = open.order_by_asc(Column::Id).select_only().column(Column::Id);
    ids.into_tuple().all(db).await.map_err(db::failed)
}

/// Begins a call that nobody else sees yet.
pub async fn begin(tx: &Tx, actor: &Actor, _: &Permit<BeginAt>, call: Call) -> Result<()> {
    let id = call.id.uuid();
    let it = Entry {
        call,
        stage: Stage::Draft,
        revision: 1,
        author: actor.account(),
        modified: tx.now().as_millisecond(),
        opened_at: None,
        decided_at: None,
        decided_by: None,
        note: String::new(),
    };
    Entity::insert(row(&it)?).exec_without_returning(tx.connection()).await.map_err(db::failed)?;
    audit::write(tx, actor, Act::new(msg::act_call_begun(), KIND, id)).await
}

async fn put(tx: &Tx, seen: i64, it: &Entry) -> Result<i64> {
    let then = Entry { revision: seen + 1, modified: tx.now().as_millisecond(), ..it.clone() };
    let update = Entity::update_many().set(row(&then)?).filter(Column::Id.eq(it.call.id.uuid()));
    let done = update.filter(Column::Revision.eq(seen)).exec(tx.connection()).await.map_err(db::failed)?;
    if done.rows_affected == 1 { Ok(seen + 1) } else { Err(Error::Conflict) }
}

fn allowed(permit: &Permit<DoCall>, actor: &Actor, step: Step) -> Result<Stage> {
    let bureau: &Bureau = permit.object();
    if bureau.step != step {
        return Err(Error::Denied);
    }
    bureau.leads(actor, step).ok_or(Error::Denied)
}

/// Saves what is written of a call that is not open yet.
///
/// # Errors
/// `Conflict` when somebody else has written it since; `Denied` once it was opened, or when it is moved to another place.
pub async fn save(tx: &Tx, actor: &Actor, permit: &Permit<DoCall>, seen: i64, call: Call) -> Result<i64> {
    allowed(permit, actor, Step::Edit)?;
    let before = &permit.object().entry;
    if before.call.id != call.id || before.call.place != call.place || before.opened_at.is_some() {
        return Err(Error::Denied);
    }
    if before.call == call && before.revision == seen {
        return Ok(seen);
    }
    let id = call.id.uuid();
    let revision = put(tx, seen, &Entry { call, ..before.clone() }).await?;
    audit::write(tx, actor, Act::new(msg::act_call_saved(), KIND, id)).await?;
    Ok(revision)
}

async fn told(tx: &mut Tx, actor: &Actor, id: Uuid, act: Message, details: serde_json::Value) -> Result<()> {
    audit::write(tx, actor, Act::new(act, KIND, id).with(details)).await?;
    tx.record(Change::of(KIND, id)).await
}

/// Opens it as it is written: from now on nothing of it changes but its last day.
///
/// # Errors
/// `Denied` when something is missing.
pub async fn open(tx: &mut Tx, actor: &Actor, permit: &Permit<DoCall>) -> Result<()> {
    let stage = allowed(permit, actor, Step::Open)?;
    let (before, now) = (&permit.object().entry, tx.now());
    if !before.call.missing(now).is_empty() {
        return Err(Error::Denied);
    }
    put(tx, before.revision, &Entry { stage, opened_at: Some(now.as_millisecond()), ..before.clone() }).await?;
    if let Some(at) = before.call.closes_at() {
        jobs::ask(tx, super::clock::CLOSE, &format!("{}:{}", before.call.id, at.as_millisecond()), at).await?;
    }
    told(tx, actor, before.call.id.uuid(), msg::act_call_opened(), json!({})).await
}

/// Moves its last day.
///
/// # Errors
/// `Denied` when it would not be later, or the call is over by now.
pub async fn postpone(tx: &mut Tx, actor: &Actor, permit: &Permit<DoCall>, day: Date) -> Result<()> {
    allowed(permit, actor, Step::Postpone)?;
    let (before, now) = (&permit.object().entry, tx.now());
    let later = before.call.closes.is_some_and(|known| known < day);
    if !later || before.call.closes_at().is_none_or(|at| at <= now) {
        return Err(Error::Denied);
    }
    let then = Entry { call: Call { closes: Some(day), ..before.call.clone() }, ..before.clone() };
    put(tx, before.revision, &then).await?;
    if let Some(at) = then.call.closes_at() {
        jobs::ask(tx, super::clock::CLOSE, &format!("{}:{}", before.call.id, at.as_millisecond()), at).await?;
    }
    told(tx, actor, before.call.id.uuid(), msg::act_call_postponed(), json!({ "closes": day })).await
}

/// Closes it, once its last day is over.
///
/// # Errors
/// `Denied` before.
pub async fn close(tx: &mut Tx, actor: &Actor, permit: &Permit<DoCall>) -> Result<()> {
    let stage = allowed(permit, actor, Step::Close)?;
    let (before, now) = (&permit.object().entry, tx.now());
    if before.call.closes_at().is_some_and(|at| now < at) {
        return Err(Error::Denied);
    }
    put(tx, before.revision, &Entry { stage, ..before.clone() }).await?;
    told(tx, actor, before.call.id.uuid(), msg::act_call_closed(), json!({})).await
}

/// Withdraws it, with the reason.
///
/// # Errors
/// `Denied` without a reason.
pub async fn withdraw(tx: &mut Tx, actor: &Actor, permit: &Permit<DoCall>, note: &str) -> Result<()> {
    let stage = allowed(permit, actor, Step::Withdraw)?;
    let before = &permit.object().entry;
    if note.is_empty() {
        return Err(Error::Denied);
    }
    put(tx, before.revision, &Entry { stage, note: note.to_owned(), ..before.clone() }).await?;
    told(tx, actor, before.call.id.uuid(), msg::act_call_withdrawn(), json!({})).await
}

/// Makes final what was said of every application: the applications as they stand then.
///
/// # Errors
/// `Denied` while something is not said of one of them, or where more is granted than there is.
pub async fn decide(tx: &mut Tx, actor: &Actor, permit: &Permit<DoCall>) -> Result<Vec<rows::Filed>> {
    let stage = allowed(permit, actor, Step::Decide)?;
    let (before, now) = (&permit.object().entry, tx.now().as_millisecond());
    let filed = applications::counting(tx, before.call.id.uuid()).await?;
    let said: Vec<_> = filed.iter().map(|it| it.decision.as_ref()).collect();
    settle(before.call.budget, &said).map_err(|_| Error::Denied)?;
    let then = Entry { stage, decided_at: Some(now), decided_by: actor.account(), ..before.clone() };
    put(tx, before.revision, &then).await?;
    let decided = applications::decided(tx, &filed).await?;
    let details = json!({ "applications": decided.len() });
    told(tx, actor, before.call.id.uuid(), msg::act_call_decided(), details).await?;
    Ok(decided)
}

/// Moves the days of a call of the example to where the example says they were; it has been applied for by then.
pub(crate) async fn dated(tx: &Tx, permit: &Permit<DoCall>, opens: Date, closes: Date) -> Result<()> {
    let before = &permit.object().entry;
    let call = Call { opens: Some(opens), closes: Some(closes), ..before.call.clone() };
    put(tx, before.revision, &Entry { call, ..before.clone() }).await.map(drop)
}

/// Identifiers of the calls that an account wrote last or decided.
pub(crate) async fn touched_by(db: &impl ConnectionTrait, account: Uuid) -> Result<Vec<Uuid>> {
    let own = Column::Author.eq(account).or(Column::DecidedBy.eq(account));
    let query = Entity::find().select_only().column(Column::Id).filter(own).order_by_asc(Column::Id);
    query.into_tuple().all(db).await.map_err(db::failed)
}

/// Takes an account out.
pub(crate) async fn erase(tx: &Tx, account: Uuid) -> Result<()> {
    for column in [Column::Author, Column::DecidedBy] {
        let update = Entity::update_many().col_expr(column, Expr::value(None::<Uuid>));
        update.filter(column.eq(account)).exec(tx.connection()).await.map_err(db::failed)?;
    }
    Ok(())
}
