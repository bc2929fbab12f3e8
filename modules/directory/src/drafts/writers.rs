//! Who wrote a draft, all of them: they are told what becomes of it. Its only queries.
//! Forgotten with the draft.

use kernel::{Actor, Result};
use platform::{Tx, db};
use sea_orm::ActiveValue::Set;
use sea_orm::QuerySelect;
use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "draft_writers")]
pub struct Model {
    /// The identifier of the record.
    #[sea_orm(primary_key, auto_increment = false)]
    pub object: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub account: Uuid,
}

platform::no_relations!();

/// Notes that somebody wrote in it.
pub(super) async fn note(tx: &Tx, actor: &Actor, object: Uuid) -> Result<()> {
    let Some(account) = actor.account() else { return Ok(()) };
    let row = ActiveModel { object: Set(object), account: Set(account) };
    let insert = Entity::insert(row).on_conflict_do_nothing_on([Column::Object, Column::Account]);
    insert.exec_without_returning(tx.connection()).await.map(drop).map_err(db::failed)
}

pub(super) async fn of(tx: &Tx, object: Uuid) -> Result<Vec<Uuid>> {
    let query = Entity::find().select_only().column(Column::Account).filter(Column::Object.eq(object));
    query.into_tuple().all(tx.connection()).await.map_err(db::failed)
}

pub(super) async fn forget(tx: &Tx, object: Uuid) -> Result<()> {
    let delete = Entity::delete_many().filter(Column::Object.eq(object));
    delete.exec(tx.connection()).await.map(drop).map_err(db::failed)
}

/// Takes an account out.
pub(crate) async fn erase(tx: &Tx, account: Uuid) -> Result<()> {
    let delete = Entity::delete_many().filter(Column::Account.eq(account));
    delete.exec(tx.connection()).await.map(drop).map_err(db::failed)
}
