//! «Still right»: somebody who looks after a record says that what the public sees of it holds.
//! It becomes a version of its own, so that the trail and the history name what exactly was confirmed.

use super::model::is_used_up;
use crate::drafts::policy::ConfirmRecord;
use crate::drafts::{Editable, fingerprint, versions};
use crate::guides::Guide;
use crate::msg;
use crate::records;
use crate::services::Service;
use jiff::civil::Date;
use kernel::{Actor, Error, Result};
use messages::Message;
use platform::audit::{self, Entry};
use platform::{Permit, Tx};
use serde_json::json;

/// A kind of record that is right for a time.
pub trait Perishable: Editable {
    /// What the audit trail calls it.
    const CONFIRMED: Message;
    const ENTRUSTED: Message;

    /// Notes that it was right on this day. An own date that would ask again at once is used up.
    fn confirm(&mut self, today: Date);
}

impl Perishable for Service {
    const CONFIRMED: Message = msg::act_service_confirmed();
    const ENTRUSTED: Message = msg::act_service_entrusted();

    fn confirm(&mut self, today: Date) {
        self.freshness.assured_on = Some(today);
        self.freshness.due = self.freshness.due.filter(|own| !is_used_up(*own, today));
    }
}

impl Perishable for Guide {
    const CONFIRMED: Message = msg::act_guide_confirmed();
    const ENTRUSTED: Message = msg::act_guide_entrusted();

    fn confirm(&mut self, today: Date) {
        self.reviewed_on = Some(today);
        self.review_due = self.review_due.filter(|own| !is_used_up(*own, today));
    }
}

/// Confirms what the public sees. `seen` is the fingerprint of what somebody read. Returns the version's number.
///
/// # Errors
/// `NotFound` when the public sees nothing of it; `Conflict` when it has changed since it was read.
pub async fn confirm<T: Perishable>(
    tx: &mut Tx,
    actor: &Actor,
    permit: &Permit<ConfirmRecord<T>>,
    seen: &str,
    today: Date,
    by_link: bool,
) -> Result<i64> {
    let published = permit.object().published.as_ref().filter(|it| it.is_public()).ok_or(Error::NotFound)?;
    if fingerprint(published)? != seen {
        return Err(Error::Conflict);
    }
    let before = versions::settle(tx, Some(published)).await?;
    let mut record = published.clone();
    record.confirm(today);
    let mut number = before;
    if record != *published {
        records::keep(tx, permit, std::slice::from_ref(&record)).await?;
        number = versions::add(tx, &record, before, actor.account(), String::new()).await?;
    }
    let details = json!({ "from": before, "to": number, "link": by_link });
    audit::write(tx, actor, Entry::new(T::CONFIRMED, T::KIND, permit.object().id()).with(details)).await?;
    Ok(number)
}
