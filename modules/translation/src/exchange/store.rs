//! Files that came back and wait to be looked at: for whoever sent them alone, and for a day at most.
//! Its only queries.

use jiff::Timestamp;
use kernel::{Error, Id, Result};
use platform::{Tx, db};
use sea_orm::ActiveValue::Set;
use sea_orm::QueryOrder;
use sea_orm::entity::prelude::*;
use serde::{Serialize, de::DeserializeOwned};

/// How long a file waits, in seconds.
const WAITS: i64 = 86_400;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "translation_imports")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// Who sent it.
    pub account: Uuid,
    /// Unix seconds.
    pub at: i64,
    #[sea_orm(column_type = "Text")]
    pub body: String,
}

platform::no_relations!();

/// Keeps a file, and forgets those that waited too long.
pub async fn keep<T: Serialize>(tx: &Tx, account: Uuid, file: &T) -> Result<Uuid> {
    let now = tx.now().as_second();
    Entity::delete_many().filter(Column::At.lt(now - WAITS)).exec(tx.connection()).await.map_err(db::failed)?;
    let id = Id::<Model>::new().uuid();
    let body = serde_json::to_string(file).map_err(Error::internal)?;
    let row = ActiveModel { id: Set(id), account: Set(account), at: Set(now), body: Set(body) };
    Entity::insert(row).exec_without_returning(tx.connection()).await.map_err(db::failed)?;
    Ok(id)
}

/// A file of this account that still waits.
///
/// # Errors
/// `NotFound` when there is none, or it is of another kind.
pub async fn find<T: DeserializeOwned>(
    db: &impl ConnectionTrait,
    account: Uuid,
    id: Uuid,
    now: Timestamp,
) -> Result<T> {
    let query =
        Entity::find_by_id(id).filter(Column::Account.eq(account)).filter(Column::At.gte(now.as_second() - WAITS));
    let row = query.one(db).await.map_err(db::failed)?.ok_or(Error::NotFound)?;
    serde_json::from_str(&row.body).map_err(|_| Error::NotFound)
}

/// Forgets a file.
pub async fn forget(tx: &Tx, account: Uuid, id: Uuid) -> Result<()> {
    let delete = Entity::delete_many().filter(Column::Id.eq(id)).filter(Column::Account.eq(account));
    delete.exec(tx.connection()).await.map(drop).map_err(db::failed)
}

/// Forgets every file of an account.
pub async fn forget_all(tx: &Tx, account: Uuid) -> Result<()> {
    let delete = Entity::delete_many().filter(Column::Account.eq(account));
    delete.exec(tx.connection()).await.map(drop).map_err(db::failed)
}

/// The files of an account.
pub async fn of_account(db: &impl ConnectionTrait, account: Uuid) -> Result<Vec<Model>> {
    let query = Entity::find().filter(Column::Account.eq(account)).order_by_asc(Column::At);
    query.all(db).await.map_err(db::failed)
}
