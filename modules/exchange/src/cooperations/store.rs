//! Cooperations and their parties: what is listed, begun, agreed, written and confirmed. Steps of the way are in `course.rs`.
//! What is written anew is no longer confirmed, except by whoever wrote it.

use super::model::{self, Cooperation, KIND, Party};
use super::plan::{Plan, Report};
use super::policy::{BeginCooperation, WriteCooperation};
pub use super::rows::Entry;
use super::rows::{ActiveModel, Column, Entity, entries, parties, row};
use super::stages::{Side, Stage, Step, next};
use crate::effects::store as effects;
use crate::msg;
use crate::practices::policy::Known;
use kernel::{Actor, Error, Id, Result, Text};
use platform::audit::{self, Entry as Act};
use platform::{Action, Change, Permit, Tx, Visible, db};
use sea_orm::ActiveValue::Set;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::{Expr, ExprTrait};
use sea_orm::{QueryOrder, QuerySelect};
use serde_json::json;
use std::collections::HashMap;

/// For the policy.
pub(crate) async fn find(tx: &Tx, id: Uuid) -> Result<Option<Entry>> {
    let row = Entity::find_by_id(id).one(tx.connection()).await.map_err(db::failed)?;
    Ok(entries(row.into_iter().collect(), tx.connection()).await?.pop())
}

/// Those that all their parties have confirmed, newest first; at most 500. Of one practice, where one is named.
pub async fn public(db: &impl ConnectionTrait, practice: Option<Uuid>) -> Result<Vec<Entry>> {
    let mut query = Entity::find().filter(Column::Listed.eq(1));
    if let Some(practice) = practice {
        query = query.filter(Column::Practice.eq(practice));
    }
    let query = query.order_by_desc(Column::Modified).order_by_asc(Column::Id).limit(500);
    entries(query.all(db).await.map_err(db::failed)?, db).await
}

/// All that the public sees: their identifiers.
pub(crate) async fn public_ids(db: &impl ConnectionTrait) -> Result<Vec<Uuid>> {
    let query = Entity::find().select_only().column(Column::Id).filter(Column::Listed.eq(1));
    query.order_by_asc(Column::Id).into_tuple().all(db).await.map_err(db::failed)
}

/// One of them.
pub async fn public_one(db: &impl ConnectionTrait, id: Uuid) -> Result<Option<Entry>> {
    let query = Entity::find_by_id(id).filter(Column::Listed.eq(1));
    let row = query.one(db).await.map_err(db::failed)?;
    Ok(entries(row.into_iter().collect(), db).await?.pop())
}

/// Those of these that the public sees, in no particular order.
pub(crate) async fn public_these(db: &impl ConnectionTrait, ids: &[Uuid]) -> Result<Vec<Entry>> {
    let mut found = Vec::with_capacity(ids.len());
    for chunk in ids.chunks(400) {
        let query = Entity::find().filter(Column::Listed.eq(1)).filter(Column::Id.is_in(chunk.iter().copied()));
        found.extend(entries(query.all(db).await.map_err(db::failed)?, db).await?);
    }
    Ok(found)
}

/// Those that the public sees and that are about these practices.
pub(crate) async fn public_about(db: &impl ConnectionTrait, practices: &[Uuid]) -> Result<Vec<Uuid>> {
    listed_ids(db, Column::Practice.is_in(practices.iter().copied())).await
}

/// Those that the public sees and in which these institutions take part.
pub(crate) async fn public_with(db: &impl ConnectionTrait, organisations: &[Uuid]) -> Result<Vec<Uuid>> {
    listed_ids(db, taken_part(organisations)).await
}

async fn listed_ids(db: &impl ConnectionTrait, which: sea_orm::sea_query::SimpleExpr) -> Result<Vec<Uuid>> {
    let query = Entity::find().select_only().column(Column::Id).filter(Column::Listed.eq(1)).filter(which);
    query.into_tuple().all(db).await.map_err(db::failed)
}

/// Those that count in figures: what the public sees, or those in which the institutions in reach take part; a piece at a
/// time, in a stable order.
pub(crate) async fn counted(
    db: &impl ConnectionTrait,
    within: Option<&Known>,
    after: Option<Uuid>,
    most: u64,
) -> Result<Vec<Entry>> {
    let mut query = match within {
        None => Entity::find().filter(Column::Listed.eq(1)),
        Some(within) => of(within),
    };
    if let Some(after) = after {
        query = query.filter(Column::Id.gt(after));
    }
    entries(query.order_by_asc(Column::Id).limit(most).all(db).await.map_err(db::failed)?, db).await
}

/// The titles of these cooperations, for those who may see them.
pub(crate) async fn titles(db: &impl ConnectionTrait, ids: &[Uuid]) -> Result<HashMap<Uuid, Text>> {
    let mut found = HashMap::new();
    for chunk in ids.chunks(400) {
        let query = Entity::find().select_only().columns([Column::Id, Column::Body]);
        let query = query.filter(Column::Id.is_in(chunk.iter().copied()));
        let rows: Vec<(Uuid, String)> = query.into_tuple().all(db).await.map_err(db::failed)?;
        for (id, body) in rows {
            let it: Cooperation = serde_json::from_str(&body).map_err(Error::internal)?;
            found.insert(id, it.title);
        }
    }
    Ok(found)
}

fn of(within: &Known) -> Select<Entity> {
    let Known::Only(organisations) = within else { return Entity::find() };
    Entity::find().filter(taken_part(organisations))
}

fn taken_part(organisations: &[Uuid]) -> sea_orm::sea_query::SimpleExpr {
    let own = parties::Entity::find().select_only().column(parties::Column::Cooperation);
    let own = own.filter(parties::Column::Organisation.is_in(organisations.iter().copied()));
    Column::Id.in_subquery(sea_orm::QuerySelect::query(&mut { own }).to_owned())
}

/// Those in which the institutions in reach take part, changed last first; at most 500.
pub async fn listed(db: &impl ConnectionTrait, _: &Visible<Cooperation>, within: &Known) -> Result<Vec<Entry>> {
    let query = of(within).order_by_desc(Column::Modified).order_by_asc(Column::Id).limit(500);
    entries(query.all(db).await.map_err(db::failed)?, db).await
}

/// One that nothing is known of but its words.
fn begun(cooperation: Cooperation, stage: Stage) -> Entry {
    Entry {
        cooperation,
        stage,
        revision: 1,
        modified: 0,
        parties: Vec::new(),
        listed: false,
        offer: None,
        request: None,
        proposed_at: None,
        agreed_at: None,
        closed_at: None,
        contact: None,
        plan: Plan::default(),
        report: Report::default(),
        note: String::new(),
    }
}

async fn insert(tx: &Tx, it: &Entry) -> Result<()> {
    let row = row(it, tx.now().as_millisecond())?;
    Entity::insert(row).exec_without_returning(tx.connection()).await.map(drop).map_err(db::failed)
}

async fn seat(tx: &Tx, id: Uuid, organisation: Uuid, confirmed: Option<(i64, Option<Uuid>)>) -> Result<()> {
    let row = parties::ActiveModel {
        id: Set(Id::<Party>::new().uuid()),
        cooperation: Set(id),
        organisation: Set(organisation),
        confirmed_at: Set(confirmed.map(|(at, _)| at)),
        account: Set(confirmed.and_then(|(_, account)| account)),
        shows_cost: Set(0),
    };
    parties::Entity::insert(row).exec_without_returning(tx.connection()).await.map(drop).map_err(db::failed)
}

/// Notes a cooperation of the past, by one's own institution, which stands by it, with others, which are to confirm it.
pub async fn begin(
    tx: &Tx,
    actor: &Actor,
    permit: &Permit<BeginCooperation>,
    it: &Cooperation,
    others: &[Uuid],
) -> Result<()> {
    let own = permit.object().id.uuid();
    insert(tx, &begun(it.clone(), Stage::Reported)).await?;
    seat(tx, it.id.uuid(), own, Some((tx.now().as_millisecond(), actor.account()))).await?;
    for other in others.iter().filter(|other| **other != own).take(model::MOST - 1) {
        seat(tx, it.id.uuid(), *other, None).await?;
    }
    audit::write(tx, actor, Act::new(msg::act_cooperation_begun(), KIND, it.id.uuid())).await
}

/// What both sides have said yes to: the object of a permit that lets a cooperation begin. Whoever proves that somebody may
/// accept a proposal proves with it between whom, and on what.
pub trait Settled {
    /// The institutions that said yes: at least two, each with the account that said so, if that is known.
    fn parties(&self) -> Vec<(Uuid, Option<Uuid>)>;
    /// Whether the public may know of it from the start: what was offered or sought among few is known to few until its
    /// parties say otherwise.
    fn is_public(&self) -> bool {
        true
    }
    fn offer(&self) -> Option<Uuid>;
    fn request(&self) -> Option<Uuid>;
    /// When it was proposed, in Unix milliseconds.
    fn proposed_at(&self) -> Option<i64>;
    /// When the last of them said yes; now, where it is not said.
    fn agreed_at(&self) -> Option<i64> {
        None
    }
    /// What its parties have planned already.
    fn plan(&self) -> Plan {
        Plan::default()
    }
}

/// Begins a cooperation that both sides have said yes to. Where it is public, all of them stand by its words and everybody
/// sees it; otherwise it waits for them to confirm its words.
///
/// # Errors
/// `Denied` for fewer than two institutions, or a receiver that is none of them.
pub async fn agreed<A>(tx: &mut Tx, actor: &Actor, permit: &Permit<A>, it: &Cooperation) -> Result<()>
where
    A: Action,
    A::Object: Settled,
{
    let (on, now) = (permit.object(), tx.now().as_millisecond());
    let mut sides: Vec<(Uuid, Option<Uuid>)> = Vec::new();
    for (organisation, account) in on.parties() {
        if sides.iter().all(|(known, _)| *known != organisation) {
            sides.push((organisation, account));
        }
    }
    let known = it.receiver.is_none_or(|receiver| sides.iter().any(|(organisation, _)| *organisation == receiver));
    if sides.len() < 2 || sides.len() > model::MOST || !known {
        return Err(Error::Denied);
    }
    let at = on.agreed_at().unwrap_or(now);
    let entry = Entry {
        listed: on.is_public(),
        offer: on.offer(),
        request: on.request(),
        proposed_at: on.proposed_at(),
        agreed_at: Some(at),
        plan: on.plan(),
        ..begun(it.clone(), Stage::Agreed)
    };
    insert(tx, &entry).await?;
    for (organisation, account) in sides {
        seat(tx, it.id.uuid(), organisation, on.is_public().then_some((at, account))).await?;
    }
    let details = json!({ "offer": entry.offer, "request": entry.request });
    audit::write(tx, actor, Act::new(msg::act_cooperation_agreed(), KIND, it.id.uuid()).with(details)).await?;
    tx.record(Change::of(KIND, it.id.uuid())).await
}

/// Puts an entry in the place of the one that was seen, one revision further.
///
/// # Errors
/// `Conflict` when somebody else has written it since.
pub(super) async fn put(tx: &Tx, seen: i64, it: &Entry) -> Result<i64> {
    let next = Entry { revision: seen + 1, ..it.clone() };
    let update = Entity::update_many().set(row(&next, tx.now().as_millisecond())?);
    let update = update.filter(Column::Id.eq(it.cooperation.id.uuid())).filter(Column::Revision.eq(seen));
    let done = update.exec(tx.connection()).await.map_err(db::failed)?;
    if done.rows_affected == 1 { Ok(seen + 1) } else { Err(Error::Conflict) }
}

/// Writes it anew: only the sides of whoever writes stand by it then.
///
/// # Errors
/// `Conflict` when somebody else has written it since; `Denied` for another record, or one that was cancelled.
pub async fn write(
    tx: &mut Tx,
    actor: &Actor,
    permit: &Permit<WriteCooperation>,
    seen: i64,
    it: &Cooperation,
) -> Result<()> {
    let (desk, id) = (permit.object(), it.id.uuid());
    if desk.entry.cooperation.id != it.id || desk.entry.stage == Stage::Cancelled {
        return Err(Error::Denied);
    }
    if desk.entry.cooperation == *it {
        return Ok(());
    }
    let stage = if desk.entry.stage == Stage::Closed { Stage::Reported } else { desk.entry.stage };
    let then = Entry { cooperation: it.clone(), listed: false, stage, ..desk.entry.clone() };
    put(tx, seen, &then).await?;
    unsettle(tx, id).await?;
    audit::write(tx, actor, Act::new(msg::act_cooperation_written(), KIND, id)).await?;
    stand_by(tx, actor, id, &desk.own(actor), None).await
}

/// Nobody stands by what is written any more.
pub(super) async fn unsettle(tx: &Tx, id: Uuid) -> Result<()> {
    let update = parties::Entity::update_many()
        .col_expr(parties::Column::ConfirmedAt, Expr::value(None::<i64>))
        .col_expr(parties::Column::Account, Expr::value(None::<Uuid>));
    let update = update.filter(parties::Column::Cooperation.eq(id));
    update.exec(tx.connection()).await.map(drop).map_err(db::failed)
}

/// The institutions for which somebody writes stand by it. Once all do, the public sees it; what was reported is closed, and
/// it is settled when the receiving side will be asked what has changed.
///
/// # Errors
/// `Conflict` when it was written anew since `seen`.
pub async fn confirm(
    tx: &mut Tx,
    actor: &Actor,
    permit: &Permit<WriteCooperation>,
    seen: Option<i64>,
    shows_cost: Option<bool>,
) -> Result<()> {
    let desk = permit.object();
    if seen.is_some_and(|seen| seen != desk.entry.revision) {
        return Err(Error::Conflict);
    }
    let id = desk.entry.cooperation.id.uuid();
    let entry = Act::new(msg::act_cooperation_confirmed(), KIND, id);
    audit::write(tx, actor, entry.with(json!({ "for": desk.own(actor) }))).await?;
    stand_by(tx, actor, id, &desk.own(actor), shows_cost).await
}

pub(super) async fn stand_by(
    tx: &mut Tx,
    actor: &Actor,
    id: Uuid,
    own: &[Uuid],
    shows_cost: Option<bool>,
) -> Result<()> {
    let now = tx.now().as_millisecond();
    let mine = parties::Column::Cooperation.eq(id).and(parties::Column::Organisation.is_in(own.iter().copied()));
    if let Some(shows) = shows_cost {
        let update = parties::Entity::update_many().col_expr(parties::Column::ShowsCost, Expr::value(i64::from(shows)));
        update.filter(mine.clone()).exec(tx.connection()).await.map_err(db::failed)?;
    }
    let update = parties::Entity::update_many()
        .col_expr(parties::Column::ConfirmedAt, Expr::value(Some(now)))
        .col_expr(parties::Column::Account, Expr::value(actor.account()));
    let update = update.filter(mine).filter(parties::Column::ConfirmedAt.is_null());
    update.exec(tx.connection()).await.map_err(db::failed)?;
    let found = find(tx, id).await?.ok_or(Error::NotFound)?;
    if model::is_public(&found.parties) {
        let mut stood = ActiveModel { id: Set(id), listed: Set(1), ..Default::default() };
        if let Some(stage) = next(found.stage, Side::All, Step::Close) {
            stood.stage = Set(stage.as_str().to_owned());
            stood.closed_at = Set(found.closed_at.or(Some(now)));
            effects::schedule(tx, &found).await?;
        }
        stood.update(tx.connection()).await.map_err(db::failed)?;
    }
    tx.record(Change::of(KIND, id)).await
}

/// Moves the day on which all stood by a cooperation of the example to where the example says it was.
pub(crate) async fn dated(tx: &Tx, permit: &Permit<WriteCooperation>, at: i64) -> Result<()> {
    let id = permit.object().entry.cooperation.id.uuid();
    let row = ActiveModel { id: Set(id), closed_at: Set(Some(at)), ..Default::default() };
    row.update(tx.connection()).await.map(drop).map_err(db::failed)
}

/// Takes an account out.
pub(crate) async fn erase(tx: &Tx, account: Uuid) -> Result<()> {
    let update = parties::Entity::update_many().col_expr(parties::Column::Account, Expr::value(None::<Uuid>));
    let update = update.filter(parties::Column::Account.eq(account));
    update.exec(tx.connection()).await.map(drop).map_err(db::failed)
}

/// What somebody confirmed: identifiers of cooperations.
pub(crate) async fn confirmed_by(db: &impl ConnectionTrait, account: Uuid) -> Result<Vec<Uuid>> {
    let query = parties::Entity::find().select_only().column(parties::Column::Cooperation);
    let query = query.filter(parties::Column::Account.eq(account));
    query.into_tuple().all(db).await.map_err(db::failed)
}
