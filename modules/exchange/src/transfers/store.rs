//! The table of transfers: the only queries on it.
//! The taker tells, whoever it was taken from confirms; what is told anew waits to be confirmed anew.

use super::model::{Course, Told, Transfer};
use super::policy::{DecideTransfer, RecordTransfer, RetellTransfer};
use crate::msg;
use crate::practices::model::KIND;
use kernel::{Actor, Error, Id, Result};
use platform::audit::{self, Entry as Act};
use platform::{Change, Permit, Tx, db};
use sea_orm::ActiveValue::Set;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::Expr;
use sea_orm::{Condition, QueryOrder, QuerySelect};
use serde_json::json;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "exchange_transfers")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub practice: Uuid,
    pub parent: Option<Uuid>,
    pub organisation: Uuid,
    pub course: String,
    /// Who told it last.
    pub author: Option<Uuid>,
    /// Unix milliseconds.
    pub modified: i64,
    #[sea_orm(column_type = "Text")]
    pub body: String,
}

platform::no_relations!();

fn transfer(row: Model) -> Result<Transfer> {
    Ok(Transfer {
        id: row.id,
        practice: row.practice,
        parent: row.parent,
        organisation: row.organisation,
        // What a newer program calls otherwise is shown to nobody outside.
        course: Course::parse(&row.course).unwrap_or(Course::Told),
        told: serde_json::from_str(&row.body).map_err(Error::internal)?,
    })
}

async fn all(query: Select<Entity>, db: &impl ConnectionTrait) -> Result<Vec<Transfer>> {
    let query = query.order_by_desc(Column::Modified).order_by_asc(Column::Id).limit(500);
    query.all(db).await.map_err(db::failed)?.into_iter().map(transfer).collect()
}

pub(crate) async fn find(tx: &Tx, id: Uuid) -> Result<Option<Transfer>> {
    Entity::find_by_id(id).one(tx.connection()).await.map_err(db::failed)?.map(transfer).transpose()
}

/// The transfers of a practice that both sides tell.
pub async fn confirmed(db: &impl ConnectionTrait, practice: Uuid) -> Result<Vec<Transfer>> {
    let query = Entity::find().filter(Column::Practice.eq(practice));
    all(query.filter(Column::Course.eq(Course::Confirmed.as_str())), db).await
}

/// What an institution has taken up of a practice.
pub(crate) async fn of_practice_by(tx: &Tx, practice: Uuid, taker: Uuid) -> Result<Vec<Transfer>> {
    let query = Entity::find().filter(Column::Practice.eq(practice)).filter(Column::Organisation.eq(taker));
    all(query, tx.connection()).await
}

/// What these institutions have taken up, and what was taken from these practices; all for [`None`].
pub(crate) async fn around(
    db: &impl ConnectionTrait,
    takers: Option<&[Uuid]>,
    practices: &[Uuid],
) -> Result<Vec<Transfer>> {
    let mut query = Entity::find();
    if let Some(takers) = takers {
        let own = Column::Organisation.is_in(takers.iter().copied());
        query = query.filter(Condition::any().add(own).add(Column::Practice.is_in(practices.iter().copied())));
    }
    all(query, db).await
}

/// Tells that an institution took a practice up. The identifier of the transfer.
pub async fn record(tx: &mut Tx, actor: &Actor, permit: &Permit<RecordTransfer>, told: &Told) -> Result<Uuid> {
    let taking = permit.object();
    let id = Id::<Transfer>::new().uuid();
    let row = ActiveModel {
        id: Set(id),
        practice: Set(taking.practice),
        parent: Set(taking.parent),
        organisation: Set(taking.organisation),
        course: Set(Course::Told.as_str().to_owned()),
        author: Set(actor.account()),
        modified: Set(tx.now().as_millisecond()),
        body: Set(serde_json::to_string(told).map_err(Error::internal)?),
    };
    Entity::insert(row).exec_without_returning(tx.connection()).await.map_err(db::failed)?;
    let entry = Act::new(msg::act_transfer_told(), KIND, taking.practice);
    audit::write(tx, actor, entry.with(json!({ "transfer": id }))).await?;
    Ok(id)
}

/// Tells it anew.
pub async fn retell(tx: &mut Tx, actor: &Actor, permit: &Permit<RetellTransfer>, told: &Told) -> Result<()> {
    let before = &permit.object().transfer;
    if before.told == *told {
        return Ok(());
    }
    let row = ActiveModel {
        id: Set(before.id),
        course: Set(Course::Told.as_str().to_owned()),
        author: Set(actor.account()),
        modified: Set(tx.now().as_millisecond()),
        body: Set(serde_json::to_string(told).map_err(Error::internal)?),
        ..Default::default()
    };
    row.update(tx.connection()).await.map_err(db::failed)?;
    let entry = Act::new(msg::act_transfer_told(), KIND, before.practice);
    audit::write(tx, actor, entry.with(json!({ "transfer": before.id }))).await?;
    tx.record(Change::of(KIND, before.practice)).await
}

/// Confirms what the taker tells, or sees it otherwise.
///
/// # Errors
/// `Denied` for what is no decision.
pub async fn decide(tx: &mut Tx, actor: &Actor, permit: &Permit<DecideTransfer>, course: Course) -> Result<()> {
    let it = &permit.object().transfer;
    let act = match course {
        Course::Confirmed => msg::act_transfer_confirmed(),
        Course::Disputed => msg::act_transfer_disputed(),
        Course::Told => return Err(Error::Denied),
    };
    let row = ActiveModel { id: Set(it.id), course: Set(course.as_str().to_owned()), ..Default::default() };
    row.update(tx.connection()).await.map_err(db::failed)?;
    audit::write(tx, actor, Act::new(act, KIND, it.practice).with(json!({ "transfer": it.id }))).await?;
    tx.record(Change::of(KIND, it.practice)).await
}

/// Takes an account out.
pub(crate) async fn erase(tx: &Tx, account: Uuid) -> Result<()> {
    let update = Entity::update_many().col_expr(Column::Author, Expr::value(None::<Uuid>));
    update.filter(Column::Author.eq(account)).exec(tx.connection()).await.map(drop).map_err(db::failed)
}

/// What somebody told last: identifiers.
pub(crate) async fn told_by(db: &impl ConnectionTrait, account: Uuid) -> Result<Vec<Uuid>> {
    let query = Entity::find().select_only().column(Column::Id).filter(Column::Author.eq(account));
    query.into_tuple().all(db).await.map_err(db::failed)
}
