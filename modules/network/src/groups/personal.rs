//! What groups keep about people who have an account, handed out and taken away.
//! Erased, a mandate stays as a place that was filled, and says no longer by whom; decisions stay as they were taken.

use super::mandates::store as mandates;
use kernel::Result;
use platform::personal::EraseAccount;
use platform::{App, Permit, Personal, Tx};
use serde_json::{Value, json};
use uuid::Uuid;

/// The groups' part of an account's personal data.
pub struct InGroups;

#[async_trait::async_trait]
impl Personal for InGroups {
    fn section(&self) -> &'static str {
        "groups"
    }

    async fn export(&self, app: &App, account: Uuid) -> Result<Value> {
        let mandates = mandates::of_account(app.db.read(), account).await?;
        Ok(json!({ "mandates": mandates }))
    }

    async fn erase(&self, tx: &mut Tx, permit: &Permit<EraseAccount>) -> Result<()> {
        let account = permit.object().account.id;
        mandates::forget(tx, account).await
    }
}
