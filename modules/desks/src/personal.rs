//! What desks keep about people who have an account: where and in which languages they receive.
//! Erased, appointments, tickets, visits and files stay as they were kept, and say no longer with whom.

use crate::appointments::store as appointments;
use crate::files::erasing;
use crate::queue::{presence, store as queue};
use crate::{referrals, team, visits};
use kernel::Result;
use platform::personal::EraseAccount;
use platform::{App, Permit, Personal, Tx};
use serde_json::{Value, json};
use uuid::Uuid;

/// The desks' part of an account's personal data.
pub struct AtDesks;

#[async_trait::async_trait]
impl Personal for AtDesks {
    fn section(&self) -> &'static str {
        "desks"
    }

    async fn export(&self, app: &App, account: Uuid) -> Result<Value> {
        let teams = team::of_account(app.db.read(), account).await?;
        let teams: Vec<_> = teams.iter().map(|it| json!({ "desk": it.desk, "profile": it.profile })).collect();
        let recorded = visits::store::recorded_by(app.db.read(), account).await?;
        let files = erasing::kept_by(app.db.read(), account).await?;
        let files: Vec<_> = files.iter().map(|(file, desk)| json!({ "file": file, "desk": desk })).collect();
        let places = presence::of_account(app.db.read(), account).await?;
        let places: Vec<_> =
            places.iter().map(|it| json!({ "desk": it.desk, "day": it.day, "place": it.counter })).collect();
        let referred = referrals::store::made_by(app.db.read(), account).await?;
        let kept = json!({
            "receives_at": teams, "received_on": places, "visits_recorded": recorded, "keeps_files": files,
            "referrals_made": referred,
        });
        Ok(kept)
    }

    async fn erase(&self, tx: &mut Tx, permit: &Permit<EraseAccount>) -> Result<()> {
        let account = permit.object().account.id;
        team::forget(tx, account).await?;
        appointments::forget_mediator(tx, account).await?;
        visits::store::forget_mediator(tx, account).await?;
        referrals::store::forget_account(tx, account).await?;
        erasing::forget_account(tx, account).await?;
        presence::forget(tx, account).await?;
        queue::forget_mediator(tx, account).await
    }
}
