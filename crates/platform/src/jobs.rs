//! Work done later: written in the same transaction as what causes it, run at least once, so every job is idempotent.
//! A job is known by its name and key; asked for twice, it is done once.

use crate::app::App;
use crate::db::{self, Tx};
use futures::future::BoxFuture;
use kernel::Result;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::{Expr, ExprTrait, OnConflict};
use sea_orm::{ActiveValue::Set, QueryOrder};
use std::{sync::Arc, time::Duration};

/// A job that takes longer than this is believed dead and given to another node, in milliseconds.
const LEASE: i64 = 300_000;
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

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

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

/// Runs everything that is due, one after the other. Returns how many ran.
pub async fn run_due(app: &App, workers: &[Worker]) -> Result<usize> {
    let mut done = 0;
    while let Some(job) = take(app).await? {
        let Some(worker) = workers.iter().find(|worker| worker.name == job.name) else { continue };
        let outcome = (worker.run)(app.clone(), job.key.clone()).await;
        settle(app, &job, outcome).await?;
        done += 1;
    }
    Ok(done)
}

/// Jobs given up, with the reason.
pub async fn given_up(app: &App) -> Result<Vec<Model>> {
    Entity::find().filter(Column::Attempts.gte(ATTEMPTS)).all(app.db.read()).await.map_err(db::failed)
}

/// Runs due jobs until told to stop.
pub(crate) async fn follow(app: App, workers: Vec<Worker>) {
    let mut tick = tokio::time::interval(Duration::from_secs(5));
    loop {
        tokio::select! {
            () = app.stopping() => return,
            _ = tick.tick() => {}
        }
        if let Err(error) = run_due(&app, &workers).await {
            tracing::warn!(%error, "jobs wait");
        }
    }
}

async fn take(app: &App) -> Result<Option<Model>> {
    let now = app.clock.now().as_millisecond();
    let due = Column::RunAt.lte(now).and(Column::LockedUntil.lt(now)).and(Column::Attempts.lt(ATTEMPTS));
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
