//! Moving a draft to another territory or organisation. The public sees it there once it is published.
//! Whoever publishes it must hold the right in both places: the policy counts where it was and where it will be.

use super::policy::MoveDraft;
use super::saving::begun;
use super::{Draft, Editable, State, store};
use kernel::{Actor, Error, Result};
use platform::audit::{self, Entry};
use platform::{Permit, Tx};
use serde_json::json;

/// Moves a draft, beginning one if there is none. Whether it was elsewhere before.
pub async fn move_to<T: Editable>(tx: &Tx, actor: &Actor, permit: &Permit<MoveDraft<T>>) -> Result<bool> {
    let it = permit.object();
    let present = it.desk.present().ok_or(Error::NotFound)?;
    let from = present.place(tx.connection()).await?;
    if from == it.to {
        return Ok(false);
    }
    let mut draft = begun(tx, actor, &it.desk).await?;
    draft.record.set_place(it.to);
    // Who reviewed it before did not see it there.
    let draft = Draft { state: State::Draft, author: actor.account(), publish_at: None, ..draft };
    let draft = store::put(tx, &it.desk, draft).await?;
    let entry = Entry::new(T::ACTS.moved, T::KIND, it.desk.id());
    let (from, to) = (from.territory, it.to.territory);
    audit::write(tx, actor, entry.with(json!({ "from": from, "to": to, "revision": draft.revision }))).await?;
    Ok(true)
}
