//! The tables of batches and of their steps: the only queries on them.
//! A batch is its maker's alone, a page of its steps is read at a time, and all of it is forgotten when its time is over.

use super::model::{Plan, Row, Stage, Standing};
use jiff::Timestamp;
use kernel::{Actor, Error, Id, Result};
use platform::personal::{EraseAccount, instant};
use platform::{Action, App, Permit, Personal, Tx, db};
use sea_orm::ActiveValue::Set;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::Expr;
use sea_orm::{QueryOrder, QuerySelect};
use serde_json::{Value, json};

/// Steps on a page, and steps done in one transaction.
pub const PAGE: u64 = 50;
/// Rows written by one statement.
const CHUNK: usize = 200;

pub mod batches {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "batches")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub account: Uuid,
        pub stage: String,
        #[sea_orm(column_type = "Text")]
        pub plan: String,
        /// Unix milliseconds.
        pub at: i64,
        pub expires_at: i64,
    }

    platform::no_relations!();
}

pub mod steps {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "batch_steps")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub batch: Uuid,
        /// The row of the sheet, or the place in the selection.
        pub number: i64,
        pub object: Option<Uuid>,
        pub standing: String,
        /// What the row says, as JSON.
        #[sea_orm(column_type = "Text")]
        pub body: String,
        /// The record before, as JSON; none where there was no draft.
        #[sea_orm(column_type = "Text", nullable)]
        pub before: Option<String>,
        /// What it was made into, as a fingerprint.
        pub made: Option<String>,
    }

    platform::no_relations!();
}

use batches::{Column as B, Entity as Batches};
use steps::{Column as S, Entity as Steps};

impl batches::Model {
    pub fn plan(&self) -> Result<Plan> {
        serde_json::from_str(&self.plan).map_err(Error::internal)
    }

    pub fn stage(&self) -> Stage {
        Stage::parse(&self.stage).unwrap_or(Stage::Undone)
    }
}

impl steps::Model {
    pub fn standing(&self) -> Standing {
        Standing::parse(&self.standing).unwrap_or(Standing::Kept)
    }

    pub fn row(&self) -> Result<Row> {
        if self.body.is_empty() {
            Ok(Row::default())
        } else {
            serde_json::from_str(&self.body).map_err(Error::internal)
        }
    }
}

/// To look at a batch, take it over, undo it: for who made it.
pub struct OwnBatch;

impl Action for OwnBatch {
    type Object = batches::Model;
    type Key = Uuid;

    async fn load(tx: &Tx, id: Uuid) -> Result<Option<batches::Model>> {
        Batches::find_by_id(id).one(tx.connection()).await.map_err(db::failed)
    }

    fn allows(actor: &Actor, batch: &batches::Model) -> bool {
        actor.account() == Some(batch.account)
    }
}

/// A step as it begins.
pub struct Begun {
    pub number: i64,
    pub object: Option<Uuid>,
    pub standing: Standing,
    pub row: Option<Row>,
}

/// Begins a batch of whoever asks.
///
/// # Errors
/// `SignIn` where nobody has: a batch is somebody's.
pub async fn begin(tx: &Tx, actor: &Actor, plan: &Plan, stage: Stage, expires: Timestamp) -> Result<Uuid> {
    let id = Id::<batches::Model>::new().uuid();
    let row = batches::ActiveModel {
        id: Set(id),
        account: Set(actor.account().ok_or(Error::SignIn)?),
        stage: Set(stage.as_str().to_owned()),
        plan: Set(serde_json::to_string(plan).map_err(Error::internal)?),
        at: Set(tx.now().as_millisecond()),
        expires_at: Set(expires.as_millisecond()),
    };
    Batches::insert(row).exec_without_returning(tx.connection()).await.map_err(db::failed)?;
    Ok(id)
}

/// Adds steps to a batch that was just begun.
pub async fn add(tx: &Tx, batch: Uuid, begun: &[Begun]) -> Result<()> {
    for chunk in begun.chunks(CHUNK) {
        let mut rows = Vec::with_capacity(chunk.len());
        for it in chunk {
            let body = it.row.as_ref().map(serde_json::to_string).transpose().map_err(Error::internal)?;
            rows.push(steps::ActiveModel {
                id: Set(Id::<steps::Model>::new().uuid()),
                batch: Set(batch),
                number: Set(it.number),
                object: Set(it.object),
                standing: Set(it.standing.as_str().to_owned()),
                body: Set(body.unwrap_or_default()),
                before: Set(None),
                made: Set(None),
            });
        }
        Steps::insert_many(rows).exec_without_returning(tx.connection()).await.map_err(db::failed)?;
    }
    Ok(())
}

/// Sets where a batch stands, and how it is to be done.
///
/// # Errors
/// `Conflict` when somebody has moved it on meanwhile.
pub async fn turn(tx: &Tx, batch: &batches::Model, stage: Stage, plan: &Plan, expires: Timestamp) -> Result<()> {
    let done = Batches::update_many()
        .col_expr(B::Stage, Expr::value(stage.as_str()))
        .col_expr(B::Plan, Expr::value(serde_json::to_string(plan).map_err(Error::internal)?))
        .col_expr(B::ExpiresAt, Expr::value(expires.as_millisecond()))
        .filter(B::Id.eq(batch.id))
        .filter(B::Stage.eq(batch.stage.as_str()))
        .exec(tx.connection())
        .await
        .map_err(db::failed)?;
    if done.rows_affected == 1 { Ok(()) } else { Err(Error::Conflict) }
}

/// The first steps that stand like this.
pub async fn next(tx: &Tx, batch: Uuid, standings: &[Standing], limit: u64) -> Result<Vec<steps::Model>> {
    let among = S::Standing.is_in(standings.iter().map(|it| it.as_str()));
    let query = Steps::find().filter(S::Batch.eq(batch)).filter(among).order_by_asc(S::Number).limit(limit);
    query.all(tx.connection()).await.map_err(db::failed)
}

/// What became of a step.
pub struct Done {
    pub standing: Standing,
    pub before: Option<String>,
    pub made: Option<String>,
}

pub async fn settle(tx: &Tx, step: Uuid, done: Done) -> Result<()> {
    let update = Steps::update_many()
        .col_expr(S::Standing, Expr::value(done.standing.as_str()))
        .col_expr(S::Before, Expr::value(done.before))
        .col_expr(S::Made, Expr::value(done.made));
    update.filter(S::Id.eq(step)).exec(tx.connection()).await.map(drop).map_err(db::failed)
}

/// Writes down what a row of a sheet comes to.
pub async fn compared(tx: &Tx, step: Uuid, object: Option<Uuid>, standing: Standing, row: &Row) -> Result<()> {
    let update = Steps::update_many()
        .col_expr(S::Object, Expr::value(object))
        .col_expr(S::Standing, Expr::value(standing.as_str()))
        .col_expr(S::Body, Expr::value(serde_json::to_string(row).map_err(Error::internal)?));
    update.filter(S::Id.eq(step)).exec(tx.connection()).await.map(drop).map_err(db::failed)
}

/// Forgets a row of a sheet that changes nothing.
pub async fn drop_step(tx: &Tx, step: Uuid) -> Result<()> {
    Steps::delete_by_id(step).exec(tx.connection()).await.map(drop).map_err(db::failed)
}

/// A batch, from where its maker may look at it.
pub async fn find(db: &impl ConnectionTrait, actor: &Actor, id: Uuid) -> Result<batches::Model> {
    let owner = actor.account().ok_or(Error::SignIn)?;
    let query = Batches::find_by_id(id).filter(B::Account.eq(owner));
    query.one(db).await.map_err(db::failed)?.ok_or(Error::NotFound)
}

/// How many steps stand in which way.
pub async fn counts(db: &impl ConnectionTrait, batch: &batches::Model) -> Result<Vec<(Standing, u64)>> {
    let query = Steps::find().select_only().column(S::Standing).column_as(S::Id.count(), "count");
    let query = query.filter(S::Batch.eq(batch.id)).group_by(S::Standing);
    let rows: Vec<(String, i64)> = query.into_tuple().all(db).await.map_err(db::failed)?;
    let named = |(name, count): (String, i64)| Some((Standing::parse(&name)?, u64::try_from(count).ok()?));
    Ok(rows.into_iter().filter_map(named).collect())
}

/// A page of steps after one of them, in their order.
pub async fn page(db: &impl ConnectionTrait, batch: &batches::Model, after: i64) -> Result<Vec<steps::Model>> {
    let query = Steps::find().filter(S::Batch.eq(batch.id)).filter(S::Number.gt(after));
    query.order_by_asc(S::Number).limit(PAGE + 1).all(db).await.map_err(db::failed)
}

/// Throws a batch away.
pub async fn discard(tx: &Tx, permit: &Permit<OwnBatch>) -> Result<()> {
    remove(tx, &[permit.object().id]).await
}

async fn remove(tx: &Tx, batches: &[Uuid]) -> Result<()> {
    for ids in batches.chunks(CHUNK) {
        let steps = Steps::delete_many().filter(S::Batch.is_in(ids.iter().copied()));
        steps.exec(tx.connection()).await.map_err(db::failed)?;
        let these = Batches::delete_many().filter(B::Id.is_in(ids.iter().copied()));
        these.exec(tx.connection()).await.map_err(db::failed)?;
    }
    Ok(())
}

/// Forgets what is over.
pub async fn forget(tx: &Tx) -> Result<()> {
    let over = Batches::find().select_only().column(B::Id).filter(B::ExpiresAt.lt(tx.now().as_millisecond()));
    let ids: Vec<Uuid> = over.into_tuple().all(tx.connection()).await.map_err(db::failed)?;
    remove(tx, &ids).await
}

/// The account of a batch that a job works on, with the batch.
pub(super) async fn of_job(tx: &Tx, id: Uuid) -> Result<Option<batches::Model>> {
    Batches::find_by_id(id).one(tx.connection()).await.map_err(db::failed)
}

/// What batches tell of an account.
pub(crate) struct MadeBatches;

#[async_trait::async_trait]
impl Personal for MadeBatches {
    fn section(&self) -> &'static str {
        "batches"
    }

    async fn export(&self, app: &App, account: Uuid) -> Result<Value> {
        let rows = Batches::find().filter(B::Account.eq(account)).all(app.db.read()).await.map_err(db::failed)?;
        let told = rows.iter().map(|it| {
            json!({ "id": it.id, "begun": instant(it.at), "kept until": instant(it.expires_at), "stage": it.stage })
        });
        Ok(told.collect())
    }

    async fn erase(&self, tx: &mut Tx, permit: &Permit<EraseAccount>) -> Result<()> {
        let own = Batches::find().select_only().column(B::Id).filter(B::Account.eq(permit.object().account.id));
        let ids: Vec<Uuid> = own.into_tuple().all(tx.connection()).await.map_err(db::failed)?;
        remove(tx, &ids).await
    }
}
