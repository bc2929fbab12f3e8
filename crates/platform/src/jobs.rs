//! Work done later: written in the same transaction as what causes it, run at least once, so every job is idempotent.
//! A job is known by its name and key; asked for twice, it is done once.

use crate::app::App;
use crate::db::{self, Tx};
use futures::future::BoxFuture;
use jiff::ToSpan;
use kernel::{Error, Result};
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::{Expr, ExprTrait, OnConflict};
use sea_orm::{ActiveValue::Set, QueryOrder};
use std::collections::HashMap;
use std::{sync::Arc, time::Duration};
use tokio::task::JoinSet;

/// A job that takes longer than this is believed dead and given to another node, in milliseconds.
const LEASE: i64 = 300_000;
/// Jobs of different names that run at the same time.
const AT_ONCE: usize = 4;
/// Attempts before a job is left aside for `teranga doctor` to report.
const ATTEMPTS: i32 = 8;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "jobs")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub name: String,
    pub key: String,
    /// Unix milliseconds.
    pub run_at: i64,
    pub attempts: i32,
    pub locked_until: i64,
    pub failure: Option<String>,
}

crate::no_relations!();

/// Does a job, given the instance and the job's key; says when it is due again, if ever.
pub type Run = dyn Fn(App, String) -> BoxFuture<'static, Result<Option<jiff::Timestamp>>> + Send + Sync;

/// What a module does when a job of one name falls due. Returns when it is due again, if ever.
#[derive(Clone)]
pub struct Worker {
    /// A verb: `ForgetOldSearches`.
    pub name: &'static str,
    pub run: Arc<Run>,
}

/// Asks for a job. The same name and key again, before it has run, changes nothing.
pub async fn ask(tx: &Tx, name: &str, key: &str, run_at: jiff::Timestamp) -> Result<()> {
    let row = ActiveModel {
        id: Set(kernel::Id::<Model>::new().uuid()),
        name: Set(name.to_owned()),
        key: Set(key.to_owned()),
        run_at: Set(run_at.as_millisecond()),
        attempts: Set(0),
        locked_until: Set(0),
        failure: Set(None),
    };
    let once = OnConflict::columns([Column::Name, Column::Key]).do_nothing().to_owned();
    Entity::insert(row).on_conflict(once).exec_without_returning(tx.connection()).await.map(drop).map_err(db::failed)
}

/// Asks for jobs that are done once a day, from an hour after the start; each says [`tomorrow`] when it is done.
pub async fn ask_daily(app: &App, names: &[&str]) -> Result<()> {
    let tx = app.db.begin().await?;
    let first = tx.now().checked_add(1.hours()).map_err(Error::internal)?;
    for name in names {
        ask(&tx, name, "daily", first).await?;
    }
    tx.commit().await
}

/// When a daily job is due again.
pub fn tomorrow(app: &App) -> Option<jiff::Timestamp> {
    app.clock.now().checked_add(24.hours()).ok()
}

/// Runs everything that is due, one after the other. Returns how many ran.
pub async fn run_due(app: &App, workers: &[Worker]) -> Result<usize> {
    let mut done = 0;
    while let Some(job) = take(app, &[]).await? {
        run(app, workers, &job).await?;
        done += 1;
    }
    Ok(done)
}

/// Jobs given up, with the reason.
pub async fn given_up(app: &App) -> Result<Vec<Model>> {
    Entity::find().filter(Column::Attempts.gte(ATTEMPTS)).all(app.db.read()).await.map_err(db::failed)
}

/// Runs due jobs until told to stop: of one name one after the other, of different names a few at once, so that one that
/// waits for somebody else's server holds back none but its own kind.
pub(crate) async fn follow(app: App, workers: Vec<Worker>) {
    let workers: Arc<[Worker]> = workers.into();
    let mut tick = tokio::time::interval(Duration::from_secs(5));
    let (mut running, mut names) = (JoinSet::new(), HashMap::new());
    loop {
        tokio::select! {
            // What has begun goes on as long as the program does.
            () = app.stopping() => return running.detach_all(),
            _ = tick.tick() => {}
            Some(done) = running.join_next_with_id() => {
                // One that broke down is believed dead when its lease is over.
                let (id, outcome) = done.map_or_else(|broken| (broken.id(), Ok(())), |(id, outcome)| (id, outcome));
                names.remove(&id);
                waits(outcome);
            }
        }
        while running.len() < AT_ONCE {
            let busy: Vec<String> = names.values().cloned().collect();
            match take(&app, &busy).await {
                Ok(None) => break,
                Ok(Some(job)) => {
                    let (name, app, workers) = (job.name.clone(), app.clone(), workers.clone());
                    let task = running.spawn(async move { run(&app, &workers, &job).await });
                    names.insert(task.id(), name);
                }
                Err(error) => {
                    waits(Err(error));
                    break;
                }
            }
        }
    }
}

fn waits(outcome: Result<()>) {
    if let Err(error) = outcome {
        tracing::warn!(%error, "jobs wait");
    }
}

async fn run(app: &App, workers: &[Worker], job: &Model) -> Result<()> {
    let Some(worker) = workers.iter().find(|worker| worker.name == job.name) else { return Ok(()) };
    let outcome = (worker.run)(app.clone(), job.key.clone()).await;
    settle(app, job, outcome).await
}

/// The next job that is due, of a name that is not busy; it is ours from then on.
async fn take(app: &App, busy: &[String]) -> Result<Option<Model>> {
    let now = app.clock.now().as_millisecond();
    let due = Column::RunAt.lte(now).and(Column::LockedUntil.lt(now)).and(Column::Attempts.lt(ATTEMPTS));
    let due = due.and(Column::Name.is_not_in(busy.iter().map(String::as_str)));
    loop {
        let next = Entity::find()
            .filter(due.clone())
            .order_by_asc(Column::RunAt)
            .one(app.db.read())
            .await
            .map_err(db::failed)?;
        let Some(job) = next else { return Ok(None) };
        let tx = app.db.begin().await?;
        let taken = Entity::update_many()
            .col_expr(Column::LockedUntil, Expr::value(now + LEASE))
            .col_expr(Column::Attempts, Expr::value(job.attempts + 1))
            .filter(Column::Id.eq(job.id).and(Column::LockedUntil.eq(job.locked_until)))
            .exec(tx.connection())
            .await
            .map_err(db::failed)?;
        tx.commit().await?;
        if taken.rows_affected == 1 {
            return Ok(Some(job));
        }
    }
}

async fn settle(app: &App, job: &Model, outcome: Result<Option<jiff::Timestamp>>) -> Result<()> {
    let tx = app.db.begin().await?;
    match outcome {
        Ok(again) => {
            Entity::delete_by_id(job.id).exec(tx.connection()).await.map_err(db::failed)?;
            if let Some(at) = again {
                ask(&tx, &job.name, &job.key, at).await?;
            }
        }
        Err(error) => {
            tracing::error!(job = job.name, attempt = job.attempts + 1, %error, "a job failed");
            let wait = 30_000 * 2_i64.pow(job.attempts.clamp(0, 10).unsigned_abs());
            Entity::update_many()
                .col_expr(Column::RunAt, Expr::value(app.clock.now().as_millisecond() + wait))
                .col_expr(Column::LockedUntil, Expr::value(0_i64))
                .col_expr(Column::Failure, Expr::value(error.to_string()))
                .filter(Column::Id.eq(job.id))
                .exec(tx.connection())
                .await
                .map_err(db::failed)?;
        }
    }
    tx.commit().await
}
