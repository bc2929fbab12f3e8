//! The steps of a cooperation on its way: planned, begun, told, reported, cancelled. Each is taken by the table of stages and by
//! nothing else. A plan is not public; a report is, once all parties stand by it.

use super::model::KIND;
use super::plan::{Plan, Report};
use super::policy::Follow;
use super::rows::{Column, Entity, Entry};
use super::stages::{Stage, Step};
use super::store::{put, stand_by, unsettle};
use crate::msg;
use kernel::{Actor, Error, Result, Text};
use messages::Message;
use platform::audit::{self, Entry as Act};
use platform::{Change, Permit, Tx, db};
use sea_orm::QuerySelect;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::Expr;
use serde_json::json;

fn act(step: Step) -> Message {
    match step {
        Step::Plan => msg::act_cooperation_plan_saved(),
        Step::Settle => msg::act_cooperation_planned(),
        Step::Begin => msg::act_cooperation_started(),
        Step::Tell => msg::act_cooperation_report_saved(),
        Step::Report => msg::act_cooperation_reported(),
        Step::Close => msg::act_cooperation_confirmed(),
        Step::Cancel => msg::act_cooperation_cancelled(),
    }
}

/// Where the step of a permit leads, for whoever takes it; none of `steps`, it is denied.
fn leads(permit: &Permit<Follow>, actor: &Actor, steps: &[Step]) -> Result<Stage> {
    let desk = permit.object();
    desk.leads(actor, desk.step).filter(|_| steps.contains(&desk.step)).ok_or(Error::Denied)
}

async fn kept(tx: &mut Tx, actor: &Actor, step: Step, seen: i64, then: &Entry, before: Stage) -> Result<i64> {
    let revision = put(tx, seen, then).await?;
    let details = json!({ "from": before, "to": then.stage, "revision": revision });
    audit::write(tx, actor, Act::new(act(step), KIND, then.cooperation.id.uuid()).with(details)).await?;
    if then.stage != before && then.listed {
        tx.record(Change::of(KIND, then.cooperation.id.uuid())).await?;
    }
    Ok(revision)
}

/// Whom a plan names: the party that receives, and where it is asked later what has changed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Asked {
    pub receiver: Option<Uuid>,
    pub contact: String,
}

/// Keeps the plan; with the step of settling it, what it lacks is refused. The revision that it has now.
///
/// # Errors
/// `Denied` for another step, for a receiver that is no party, and for a plan that is settled with something lacking;
/// `Conflict` when somebody else has written since.
pub async fn plan(
    tx: &mut Tx,
    actor: &Actor,
    permit: &Permit<Follow>,
    seen: i64,
    plan: Plan,
    asked: &Asked,
) -> Result<i64> {
    let (desk, stage) = (permit.object(), leads(permit, actor, &[Step::Plan, Step::Settle])?);
    let before = &desk.entry;
    let party = |it: &Uuid| before.parties.iter().any(|party| party.organisation == *it);
    let whole = plan.missing(asked.receiver.is_some(), !asked.contact.is_empty()).is_empty();
    if asked.receiver.as_ref().is_some_and(|it| !party(it)) || (desk.step == Step::Settle && !whole) {
        return Err(Error::Denied);
    }
    if before.revision != seen {
        return Err(Error::Conflict);
    }
    let opened = before.contact.as_deref().map(|it| tx.seal()?.unseal(it)).transpose()?.unwrap_or_default();
    let contact = if opened == asked.contact.as_bytes() {
        before.contact.clone()
    } else {
        Some(tx.seal()?.seal(asked.contact.as_bytes())?)
    };
    let mut then = Entry { plan, contact, stage, ..before.clone() };
    then.cooperation.receiver = asked.receiver;
    if then == *before {
        return Ok(seen);
    }
    kept(tx, actor, desk.step, seen, &then, before.stage).await
}

/// Keeps the report. With the step of reporting, whoever reports stands by it, and the others are to confirm it.
///
/// # Errors
/// As [`plan`].
pub async fn report(
    tx: &mut Tx,
    actor: &Actor,
    permit: &Permit<Follow>,
    seen: i64,
    (report, results): (Report, Option<Text>),
    shows_cost: bool,
) -> Result<i64> {
    let (desk, stage) = (permit.object(), leads(permit, actor, &[Step::Tell, Step::Report])?);
    let (before, id) = (&desk.entry, desk.entry.cooperation.id.uuid());
    let sends = desk.step == Step::Report;
    if sends && !report.missing().is_empty() {
        return Err(Error::Denied);
    }
    if before.revision != seen {
        return Err(Error::Conflict);
    }
    let mut then = Entry { report, stage, ..before.clone() };
    then.cooperation.results = results;
    let same = then == *before;
    if same && !sends {
        return Ok(seen);
    }
    let revision = kept(tx, actor, desk.step, seen, &then, before.stage).await?;
    if sends {
        if !same || before.stage.is_open() {
            unsettle(tx, id).await?;
        }
        stand_by(tx, actor, id, &desk.own(actor), Some(shows_cost)).await?;
    }
    Ok(revision)
}

/// Takes a step that says nothing but itself: it has begun, or it is cancelled for a reason. Where it stands then.
///
/// # Errors
/// `Denied` for another step, or one that is cancelled without a reason; `Conflict` when somebody else was faster.
pub async fn take(tx: &mut Tx, actor: &Actor, permit: &Permit<Follow>, reason: &str) -> Result<Stage> {
    let (desk, stage) = (permit.object(), leads(permit, actor, &[Step::Begin, Step::Cancel])?);
    if desk.step == Step::Cancel && reason.trim().is_empty() {
        return Err(Error::Denied);
    }
    let note = if desk.step == Step::Cancel { reason.to_owned() } else { desk.entry.note.clone() };
    let then = Entry { stage, note, ..desk.entry.clone() };
    kept(tx, actor, desk.step, desk.entry.revision, &then, desk.entry.stage).await?;
    Ok(stage)
}

/// Those whose first day has come and that nobody has said to have begun.
pub(crate) async fn beginning(db: &impl ConnectionTrait, now: i64) -> Result<Vec<Uuid>> {
    let query = Entity::find().filter(Column::Stage.eq(Stage::Planned.as_str())).filter(Column::Starts.lte(now));
    ids(query, db).await
}

/// Those whose last day was before this instant, with no report, of which nobody was reminded since another.
pub(crate) async fn unreported(db: &impl ConnectionTrait, before: i64, since: i64) -> Result<Vec<Uuid>> {
    let silent = sea_orm::Condition::any().add(Column::RemindedAt.is_null()).add(Column::RemindedAt.lte(since));
    let query = Entity::find().filter(Column::Stage.eq(Stage::UnderWay.as_str())).filter(Column::Ends.lte(before));
    ids(query.filter(silent), db).await
}

async fn ids(query: Select<Entity>, db: &impl ConnectionTrait) -> Result<Vec<Uuid>> {
    let query = query.select_only().column(Column::Id).limit(500);
    sea_orm::QueryOrder::order_by_asc(query, Column::Id).into_tuple().all(db).await.map_err(db::failed)
}

/// Notes that the parties were reminded of the report. Nothing that anybody wrote changes by it.
pub(crate) async fn reminded(tx: &Tx, permit: &Permit<super::policy::Remind>) -> Result<()> {
    let id = permit.object().entry.cooperation.id.uuid();
    let update = Entity::update_many().col_expr(Column::RemindedAt, Expr::value(Some(tx.now().as_millisecond())));
    update.filter(Column::Id.eq(id)).exec(tx.connection()).await.map(drop).map_err(db::failed)
}
