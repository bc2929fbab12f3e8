//! Who may change a subscription: whoever has its link. The one that confirms opens once and for a week; the one under each
//! mail is sealed by the instance, so that nobody makes one.

use super::store::{self, Subscriber};
use kernel::{Actor, Result};
use platform::{Action, Tx};
use uuid::Uuid;

/// To say that the address is one's own.
pub struct ConfirmSubscription;

impl Action for ConfirmSubscription {
    type Object = Subscriber;
    /// The token of the link.
    type Key = String;

    async fn load(tx: &Tx, token: String) -> Result<Option<Subscriber>> {
        store::by_token(tx, &token).await
    }

    fn allows(_: &Actor, it: &Subscriber) -> bool {
        it.confirmed_at.is_none()
    }
}

/// To change its language, or stop it.
pub struct KeepSubscription;

impl Action for KeepSubscription {
    type Object = Subscriber;
    type Key = Uuid;

    async fn load(tx: &Tx, id: Uuid) -> Result<Option<Subscriber>> {
        store::find(tx, id).await
    }

    fn allows(_: &Actor, it: &Subscriber) -> bool {
        it.confirmed_at.is_some()
    }
}
