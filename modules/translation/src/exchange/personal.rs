//! What this module keeps about people: the files that they sent and have not finished with.
//! Terms and segments say nothing of who wrote them.

use super::store;
use kernel::{Error, Result};
use platform::personal::{EraseAccount, Personal, instant};
use platform::{App, Permit, Tx};
use serde_json::{Value, json};
use uuid::Uuid;

pub struct SentFiles;

#[async_trait::async_trait]
impl Personal for SentFiles {
    fn section(&self) -> &'static str {
        "translation_imports"
    }

    async fn export(&self, app: &App, account: Uuid) -> Result<Value> {
        let files = store::of_account(app.db.read(), account).await?;
        let one = |it: &store::Model| -> Result<Value> {
            let file: Value = serde_json::from_str(&it.body).map_err(Error::internal)?;
            Ok(json!({ "sent": instant(it.at * 1_000), "file": file }))
        };
        files.iter().map(one).collect()
    }

    async fn erase(&self, tx: &mut Tx, permit: &Permit<EraseAccount>) -> Result<()> {
        store::forget_all(tx, permit.object().account.id).await
    }
}
