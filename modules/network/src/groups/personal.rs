//! What groups keep about people who have an account, handed out and taken away.
//! Erased, a mandate stays as a place that was filled, and says no longer by whom; decisions stay as they were taken.

use super::discussion::store as discussion;
use super::mandates::store as mandates;
use super::meetings::feeds;
use super::tasks::store as tasks;
use kernel::Result;
use platform::personal::{EraseAccount, instant};
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
        let ids: Vec<Uuid> = mandates.iter().map(|it| it.id).collect();
        let tasks = tasks::open_of(app.db.read(), &ids).await?;
        let calendar = feeds::since(app.db.read(), account).await?.map(instant);
        let tasks: Vec<_> = tasks.iter().map(|it| json!({ "what": it.what, "due": it.due })).collect();
        let written = discussion::of_account(app.db.read(), account).await?;
        let messages: Vec<_> = written.iter().map(|(at, text)| json!({ "at": instant(*at), "text": text })).collect();
        Ok(json!({ "mandates": mandates, "tasks": tasks, "messages": messages, "calendar_since": calendar }))
    }

    async fn erase(&self, tx: &mut Tx, permit: &Permit<EraseAccount>) -> Result<()> {
        let account = permit.object().account.id;
        feeds::forget(tx, account).await?;
        discussion::forget(tx, account).await?;
        mandates::forget(tx, account).await
    }
}
