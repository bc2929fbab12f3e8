//! What is kept of people here: the runs that they asked for, for a month.
//! What a machine wrote says nothing of who asked for it.

use super::runs;
use kernel::Result;
use platform::personal::{EraseAccount, Personal, instant};
use platform::{App, Permit, Tx};
use serde_json::{Value, json};
use uuid::Uuid;

pub struct AskedRuns;

#[async_trait::async_trait]
impl Personal for AskedRuns {
    fn section(&self) -> &'static str {
        "machine_runs"
    }

    async fn export(&self, app: &App, account: Uuid) -> Result<Value> {
        let runs = runs::of(&app.db, account).await?;
        let one =
            |run: &runs::Model| json!({ "asked": instant(run.at * 1_000), "language": run.lang, "texts": run.written });
        Ok(runs.iter().map(one).collect())
    }

    async fn erase(&self, tx: &mut Tx, permit: &Permit<EraseAccount>) -> Result<()> {
        runs::forget(tx, permit.object().account.id).await
    }
}
