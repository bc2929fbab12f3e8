//! Reminders of what falls due: a task the day before and the day after, a mandate a month and a week before its last day.
//! A reminder says what it was asked for; when that has changed since, the change has asked for another and this one does nothing.

use super::mandates::model::{Mandate, ending};
use super::mandates::store as mandates;
use super::model::Group;
use super::policy::{self, Body};
use super::tasks::store as tasks;
use super::told::Teller;
use jiff::civil::Date;
use jiff::{Timestamp, ToSpan};
use kernel::{Actor, Result};
use platform::jobs::{self, Worker};
use platform::{App, Tx};
use std::sync::Arc;
use uuid::Uuid;

const TASK: &str = "RemindOfTask";
const MANDATE: &str = "RemindOfMandate";
/// The hour of the day, where the group works.
const HOUR: i8 = 8;
/// Days after the due day of a task.
const AROUND_TASK: [i32; 2] = [-1, 1];
/// Days after the last day of a mandate.
const BEFORE_END: [i32; 2] = [-30, -7];

/// The workers of the groups.
pub fn workers() -> Vec<Worker> {
    vec![
        Worker { name: TASK, run: Arc::new(|app, key| Box::pin(task(app, key))) },
        Worker { name: MANDATE, run: Arc::new(|app, key| Box::pin(mandate(app, key))) },
    ]
}

/// The next of the mornings so many days from a day, where the group works.
fn next(group: &Group, day: Date, days: [i32; 2], now: Timestamp) -> Option<Timestamp> {
    let morning = |days: i32| {
        let at = day.checked_add(days.days()).ok()?.at(HOUR, 0, 0, 0);
        Some(at.to_zoned(group.zone()).ok()?.timestamp())
    };
    days.into_iter().filter_map(morning).find(|at| *at > now)
}

async fn ask(tx: &Tx, name: &str, id: Uuid, day: Date, at: Option<Timestamp>) -> Result<()> {
    match at {
        Some(at) => jobs::ask(tx, name, &format!("{id}@{day}"), at).await,
        None => Ok(()),
    }
}

fn asked(key: &str) -> Option<(Uuid, Date)> {
    let (id, day) = key.split_once('@')?;
    Some((id.parse().ok()?, day.parse().ok()?))
}

/// Will remind of a task that is due on this day.
pub async fn of_task(tx: &Tx, group: &Group, id: Uuid, due: Date) -> Result<()> {
    ask(tx, TASK, id, due, next(group, due, AROUND_TASK, tx.now())).await
}

/// Will remind of the end of a mandate, if one was agreed. An end before its time surprises nobody.
pub async fn of_mandate(tx: &Tx, group: &Group, it: &Mandate) -> Result<()> {
    match it.ends.filter(|_| it.ended.is_none()) {
        Some(last) => ask(tx, MANDATE, it.id, last, next(group, last, BEFORE_END, tx.now())).await,
        None => Ok(()),
    }
}

/// The group of what is reminded of, as long as it works.
async fn at_work(tx: &Tx, group: Uuid, app: &App) -> Result<Option<Body>> {
    let body = policy::load(tx, group, app).await?;
    Ok(body.filter(|body| body.group.closed.is_none_or(|last| body.today <= last)))
}

async fn task(app: App, key: String) -> Result<Option<Timestamp>> {
    let Some((id, due)) = asked(&key) else { return Ok(None) };
    let tx = app.db.begin().await?;
    let Some(row) = tasks::open(tx.connection(), id).await?.filter(|it| it.due() == Some(due)) else { return Ok(None) };
    let Some(body) = at_work(&tx, row.group_id, &app).await? else { return Ok(None) };
    let by = Actor::Job(TASK);
    Teller { app: &app, tx: &tx, by: &by, body: &body }.due(&row, due).await?;
    let again = next(&body.group, due, AROUND_TASK, tx.now());
    tx.commit().await?;
    Ok(again)
}

async fn mandate(app: App, key: String) -> Result<Option<Timestamp>> {
    let Some((id, last)) = asked(&key) else { return Ok(None) };
    let tx = app.db.begin().await?;
    let Some(it) = mandates::by_id(tx.connection(), id).await? else { return Ok(None) };
    let Some(body) = at_work(&tx, it.group, &app).await? else { return Ok(None) };
    let ends = ending(&body.mandates, body.today, -BEFORE_END[0]).iter().any(|other| other.id == id);
    if it.ends != Some(last) || it.ended.is_some() || !ends {
        return Ok(None);
    }
    let by = Actor::Job(MANDATE);
    Teller { app: &app, tx: &tx, by: &by, body: &body }.mandate(&it, last).await?;
    let again = next(&body.group, last, BEFORE_END, tx.now());
    tx.commit().await?;
    Ok(again)
}
