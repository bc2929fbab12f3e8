//! What files tell about a person who has an account: which ones they added.
//! Erased, the files stay with their objects and no longer say who gave them.

use super::store::{Column, Entity};
use crate::access::Permit;
use crate::app::App;
use crate::db::{self, Tx};
use crate::personal::{EraseAccount, Personal, instant};
use kernel::Result;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::Expr;
use serde_json::{Value, json};

/// The files' part of an account's personal data.
pub(crate) struct AddedFiles;

#[async_trait::async_trait]
impl Personal for AddedFiles {
    fn section(&self) -> &'static str {
        "files"
    }

    async fn export(&self, app: &App, account: Uuid) -> Result<Value> {
        let added =
            Entity::find().filter(Column::UploadedBy.eq(account)).all(app.db.read()).await.map_err(db::failed)?;
        let told = |it: &super::Model| {
            json!({ "name": it.name, "kind": it.kind, "bytes": it.size, "added": instant(it.created_at),
                "of": it.owner_kind, "object": it.owner })
        };
        Ok(added.iter().map(told).collect())
    }

    async fn erase(&self, tx: &mut Tx, permit: &Permit<EraseAccount>) -> Result<()> {
        let nobody = Entity::update_many().col_expr(Column::UploadedBy, Expr::value(None::<Uuid>));
        let theirs = nobody.filter(Column::UploadedBy.eq(permit.object().account.id));
        theirs.exec(tx.connection()).await.map(drop).map_err(db::failed)
    }
}
