//! What is kept about a person here: what they were told, how they want to be told, and mail on its way to them.
//! Erased, nothing of it stays.

use super::{choices, store};
use crate::access::Permit;
use crate::app::App;
use crate::db::Tx;
use crate::mail;
use crate::personal::{EraseAccount, Personal, instant};
use kernel::Result;
use serde_json::{Value, json};
use uuid::Uuid;

/// The part of notices.
pub struct Told;

#[async_trait::async_trait]
impl Personal for Told {
    fn section(&self) -> &'static str {
        "notices"
    }

    async fn export(&self, app: &App, id: Uuid) -> Result<Value> {
        let told = store::of_account(app.db.read(), id).await?;
        let chosen = choices::choices(app.db.read(), id).await?;
        Ok(json!({
            "told": told.iter().map(|it| json!({ "at": instant(it.at), "kind": it.kind, "about": it.path,
                "read": it.read_at.map(instant) })).collect::<Vec<_>>(),
            "chosen": chosen,
        }))
    }

    async fn erase(&self, tx: &mut Tx, permit: &Permit<EraseAccount>) -> Result<()> {
        let id = permit.object().account.id;
        mail::forget_account(tx, id).await?;
        store::forget_account(tx, id).await
    }
}
