//! Drafts: what people write before the public sees it, and the versions that were published.
//! A draft is shown to nobody outside the scopes of its object, and reaches the public by its publication alone.

pub mod lists;
mod model;
pub mod policy;
pub mod publishing;
pub mod saving;
pub mod store;
pub mod texts;
pub mod translating;
pub mod versions;

pub use model::{Draft, State, fingerprint, short};
