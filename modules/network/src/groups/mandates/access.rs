//! To take up a mandate with the link that was made for it.
//! The link is the right: whoever has it and is signed in may, once.

use super::model::Mandate;
use super::store;
use kernel::{Actor, Result};
use platform::{Action, Tx};

/// To open a mandate to one's own account.
pub struct TakeUp;

impl Action for TakeUp {
    type Object = Mandate;
    type Key = String;

    async fn load(tx: &Tx, token: String) -> Result<Option<Mandate>> {
        store::by_link(tx.connection(), &token, tx.now()).await
    }

    fn allows(actor: &Actor, mandate: &Mandate) -> bool {
        actor.account().is_some() && mandate.account.is_none()
    }
}
