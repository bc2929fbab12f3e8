//! Signing in at a ministry's own identity provider (OpenID Connect Core 1.0: authorization code, PKCE, state, nonce).
//! It says who somebody is to it; whose account that is here, only the account's own proof or an invitation says.

mod held;
mod identities;
mod settings;
mod talk;
mod verify;

pub use held::{forget, hold, holding, let_go};
pub use identities::{Model, find, link, of_account, unlink, used};
pub use settings::OpenId;
pub use talk::{Answered, Errand, Provider, Purpose, Refused, come_back, leave};

pub(super) use identities::{link_new, remove_all};

use crate::app::App;
use serde::{Deserialize, Serialize};

/// Whom a provider names, once its word was verified.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Identity {
    pub issuer: String,
    /// Whoever it is, for ever, to this issuer alone.
    pub subject: String,
    /// An address that the provider says it has verified.
    pub email: Option<String>,
    pub name: Option<String>,
    /// Whether the provider asked for a second factor, and the operator believes it.
    pub second_factor: bool,
}

/// The name of this instance's provider, for a button; none when there is none.
pub fn name(app: &App) -> Option<&str> {
    app.provider.as_ref().map(|provider| provider.settings().name.as_str())
}
