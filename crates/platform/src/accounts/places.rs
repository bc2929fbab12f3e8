//! Where scopes lie in each other and what they are called: known by the module that keeps territories and organisations,
//! and by the one that keeps desks.

use kernel::{Id, Lang, Result, Scope, Territory};
use uuid::Uuid;

/// Given to the instance by one module; see [`crate::Running::places`].
#[async_trait::async_trait]
pub trait Places: Send + Sync {
    /// The scope and every one around it, the network left out.
    fn around(&self, scope: Scope) -> Vec<Scope>;
    /// What people call it; none when it is not known.
    async fn name(&self, scope: Scope, lang: Lang) -> Result<Option<String>>;
    /// The IANA time zone that people there go by; of the network, that of its first territory.
    fn timezone(&self, scope: Scope) -> Option<String>;
    /// The territories on which roles are given, in the order of the tree.
    fn territories(&self) -> Vec<Scope>;
}

/// The desks on which roles are given; from the module that keeps them, see [`crate::Running::desks`].
pub trait Desks: Send + Sync {
    /// The territory in which a desk lies.
    fn territory(&self, desk: Uuid) -> Option<Id<Territory>>;
    /// What people call it.
    fn name(&self, desk: Uuid, lang: Lang) -> Option<String>;
    fn all(&self) -> Vec<Uuid>;
}
