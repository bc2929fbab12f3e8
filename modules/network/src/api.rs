//! What other modules may use of the network, and nothing else: what organisations are in it, and how that is said.
//! Reading gives what whoever asks may see.

pub use crate::organisations::{Kind, Level, Population, Profile, kind, population, territory_tree};

use kernel::Result;
use platform::Visible;
use sea_orm::ConnectionTrait;
use uuid::Uuid;

/// Kind of the change log after which what a profile says may be different.
pub const PROFILE: &str = crate::organisations::PROFILE;

/// The profiles of these organisations that one may see, in no particular order.
///
/// # Errors
/// When the database fails.
pub async fn profiles(db: &impl ConnectionTrait, visible: &Visible<Profile>, ids: &[Uuid]) -> Result<Vec<Profile>> {
    crate::organisations::profiles(db, visible, ids).await
}
