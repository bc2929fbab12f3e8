//! Buttons that were pressed: a press that comes twice over a bad line, or from a hurried finger, counts once.
//! Only a hash is kept, for a day.

use jiff::Timestamp;
use kernel::{Actor, Result};
use platform::accounts::secrets;
use platform::{Tx, db};
use sea_orm::ActiveValue::Set;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::OnConflict;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "desk_presses")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub press: String,
    /// Unix milliseconds.
    pub made_at: i64,
}

platform::no_relations!();

/// Whether this press of this person is new; from then on it is not. A form without one always is.
pub async fn is_new(tx: &Tx, actor: &Actor, press: &str) -> Result<bool> {
    if press.is_empty() {
        return Ok(true);
    }
    let account = actor.account().unwrap_or_default();
    let row = ActiveModel {
        press: Set(secrets::hash(&format!("{account} {press}"))),
        made_at: Set(tx.now().as_millisecond()),
    };
    let once = OnConflict::column(Column::Press).do_nothing().to_owned();
    let added = Entity::insert(row).on_conflict(once).exec_without_returning(tx.connection()).await;
    Ok(added.map_err(db::failed)? == 1)
}

/// Takes away presses before an instant.
pub async fn forget_before(tx: &Tx, instant: Timestamp) -> Result<()> {
    let old = Entity::delete_many().filter(Column::MadeAt.lt(instant.as_millisecond()));
    old.exec(tx.connection()).await.map(drop).map_err(db::failed)
}
