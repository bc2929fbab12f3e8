//! The table of who has closed the tour: the only queries on it.
//! One row an account, written by that account alone.

use crate::msg;
use kernel::{Actor, Error, Result};
use platform::audit::{self, Entry};
use platform::personal::{EraseAccount, instant};
use platform::{Action, App, Permit, Personal, Tx, db};
use sea_orm::ActiveValue::Set;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::OnConflict;
use serde_json::{Value, json};

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "tours")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub account: Uuid,
    /// Unix milliseconds.
    pub closed_at: i64,
}

platform::no_relations!();

/// To close one's own tour.
pub struct CloseTour;

impl Action for CloseTour {
    type Object = Uuid;
    type Key = Uuid;

    async fn load(_: &Tx, account: Uuid) -> Result<Option<Uuid>> {
        Ok(Some(account))
    }

    fn allows(actor: &Actor, account: &Uuid) -> bool {
        actor.account() == Some(*account)
    }
}

/// Whether somebody has closed the tour.
///
/// # Errors
/// When the database fails.
pub async fn is_closed(db: &impl ConnectionTrait, account: Uuid) -> Result<bool> {
    Ok(Entity::find_by_id(account).one(db).await.map_err(db::failed)?.is_some())
}

/// Closes the tour; once is enough.
///
/// # Errors
/// When the database fails.
pub async fn close(tx: &Tx, actor: &Actor, permit: &Permit<CloseTour>) -> Result<()> {
    let account = *permit.object();
    if is_closed(tx.connection(), account).await? {
        return Ok(());
    }
    let row = ActiveModel { account: Set(account), closed_at: Set(tx.now().as_millisecond()) };
    let known = OnConflict::column(Column::Account).do_nothing().to_owned();
    let insert = Entity::insert(row).on_conflict(known).exec_without_returning(tx.connection());
    insert.await.map_err(|error: DbErr| -> Error { db::failed(error) })?;
    audit::write(tx, actor, Entry::new(msg::act_tour_closed(), "account", account)).await
}

/// What the tour knows of an account.
pub(crate) struct Tours;

#[async_trait::async_trait]
impl Personal for Tours {
    fn section(&self) -> &'static str {
        "tour"
    }

    async fn export(&self, app: &App, account: Uuid) -> Result<Value> {
        let row = Entity::find_by_id(account).one(app.db.read()).await.map_err(db::failed)?;
        Ok(json!({ "closed": row.map(|it| instant(it.closed_at)) }))
    }

    async fn erase(&self, tx: &mut Tx, permit: &Permit<EraseAccount>) -> Result<()> {
        let own = Entity::delete_many().filter(Column::Account.eq(permit.object().account.id));
        own.exec(tx.connection()).await.map(drop).map_err(db::failed)
    }
}
