//! Who else of the desk sees a file: those whom its keeper shows it to, while they receive there.
//! Whoever is shown a file writes into it too, and cannot erase it.

use super::policy::KeepFile;
use super::rows::shares;
use super::store::{KIND, writable};
use crate::msg;
use kernel::{Actor, Error, Result};
use platform::audit::{self, Entry};
use platform::{Permit, Tx, db};
use sea_orm::ActiveValue::Set;
use sea_orm::entity::prelude::*;
use serde_json::json;

pub(super) async fn shared_with(tx: &Tx, id: Uuid) -> Result<Vec<Uuid>> {
    let rows = shares::Entity::find().filter(shares::Column::File.eq(id)).all(tx.connection()).await;
    Ok(rows.map_err(db::failed)?.into_iter().map(|it| it.account).collect())
}

/// Lets somebody else who receives at the desk see a file and write into it.
///
/// # Errors
/// `NotFound` when they do not receive there.
pub async fn share(tx: &Tx, permit: &Permit<KeepFile>, actor: &Actor, account: Uuid) -> Result<()> {
    let id = writable(permit)?;
    let held = permit.object();
    if !held.bureau.team.iter().any(|it| it.account == account) {
        return Err(Error::NotFound);
    }
    if held.shared.contains(&account) || held.file.keeper == Some(account) {
        return Ok(());
    }
    let row = shares::ActiveModel { file: Set(id), account: Set(account), given_at: Set(tx.now().as_millisecond()) };
    shares::Entity::insert(row).exec_without_returning(tx.connection()).await.map_err(db::failed)?;
    let entry = Entry::new(msg::act_desk_file_shared(), KIND, id).with(json!({ "with": account }));
    audit::write(tx, actor, entry).await
}

/// Takes that back.
pub async fn unshare(tx: &Tx, permit: &Permit<KeepFile>, actor: &Actor, account: Uuid) -> Result<()> {
    let id = permit.object().file.id;
    let gone = shares::Entity::delete_by_id((id, account)).exec(tx.connection()).await.map_err(db::failed)?;
    if gone.rows_affected == 0 {
        return Err(Error::NotFound);
    }
    let entry = Entry::new(msg::act_desk_file_unshared(), KIND, id).with(json!({ "with": account }));
    audit::write(tx, actor, entry).await
}
