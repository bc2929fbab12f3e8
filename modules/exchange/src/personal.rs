//! What the exchange keeps about people who have an account: what they wrote or confirmed last, and reviews.
//! Erased, nothing says any more whose it was; what was written and found stays.

use crate::calls::{applications, appraisals, store as calls};
use crate::cooperations::store as cooperations;
use crate::effects::store as effects;
use crate::events::{followups, guests, participants, store as events};
use crate::listings::store as listings;
use crate::matching::store as proposals;
use crate::portals::store as portals;
use crate::practices::store as practices;
use crate::reviews::store as reviews;
use crate::subscribers::store as subscribers;
use crate::transfers::store as transfers;
use kernel::Result;
use platform::accounts::account;
use platform::personal::{EraseAccount, instant};
use platform::{App, Permit, Personal, Tx, mail};
use serde_json::{Value, json};
use uuid::Uuid;

/// The exchange's part of an account's personal data.
pub struct InExchange;

#[async_trait::async_trait]
impl Personal for InExchange {
    fn section(&self) -> &'static str {
        "exchange"
    }

    async fn export(&self, app: &App, account: Uuid) -> Result<Value> {
        let db = app.db.read();
        let reviews = reviews::of_account(db, account).await?;
        let address = account::find(db, account).await?.and_then(|it| mail::address(&it.login));
        let subscription = match address {
            Some(address) => {
                // The secret of the index is made at its first use.
                let tx = app.db.begin().await?;
                let found = subscribers::of_address(&tx, &address).await?;
                tx.commit().await?;
                found
            }
            None => None,
        };
        let appraisals = appraisals::of_account(db, account).await?;
        Ok(json!({
            "practices_written_last": practices::written_by(db, account).await?,
            "offers_and_requests_written_last": listings::written_by(db, account).await?,
            "transfers_told_last": transfers::told_by(db, account).await?,
            "portals_observed": portals::noted_by(db, account).await?,
            "proposals_made_or_answered": proposals::touched_by(db, account).await?,
            "cooperations_confirmed": cooperations::confirmed_by(db, account).await?,
            "events_begun": events::begun_by(db, account).await?,
            "invitations_answered": guests::answered_by(db, account).await?,
            "followups_done": followups::done_by(db, account).await?,
            "participants_registered": participants::registered_by(db, account).await?,
            "calls_written_or_decided": calls::touched_by(db, account).await?,
            "applications_handed_in_agreed_or_decided": applications::touched_by(db, account).await?,
            "reviews_of_applications": appraisals.iter().map(|it| json!({
                "id": it.id, "application": it.application, "asked": instant(it.asked_at), "given": it.given_at.map(instant),
                "course": it.course, "found": it.marks,
            })).collect::<Vec<_>>(),
            "effects_answered_or_decided": effects::of_account(db, account).await?,
            "bulletin_by_mail": subscription.map(|(lang, since)| json!({ "language": lang, "since": since.map(instant) })),
            "reviews": reviews.iter().map(|it| json!({
                "id": it.id, "practice": it.practice, "asked": instant(it.asked_at), "given": it.given_at.map(instant),
                "course": it.course, "findings": it.findings,
            })).collect::<Vec<_>>(),
        }))
    }

    async fn erase(&self, tx: &mut Tx, permit: &Permit<EraseAccount>) -> Result<()> {
        let account = permit.object().account.id;
        if let Some(address) = mail::address(&permit.object().account.login) {
            subscribers::erase(tx, &address).await?;
        }
        practices::erase(tx, account).await?;
        listings::erase(tx, account).await?;
        transfers::erase(tx, account).await?;
        proposals::erase(tx, account).await?;
        cooperations::erase(tx, account).await?;
        portals::erase(tx, account).await?;
        effects::erase(tx, account).await?;
        events::erase(tx, account).await?;
        guests::erase(tx, account).await?;
        followups::erase(tx, account).await?;
        participants::erase(tx, account).await?;
        calls::erase(tx, account).await?;
        applications::erase(tx, account).await?;
        appraisals::erase(tx, account).await?;
        reviews::erase(tx, account).await
    }
}
