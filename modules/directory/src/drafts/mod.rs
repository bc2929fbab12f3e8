//! Drafts: what people write before the public sees it, and the versions that were published.
//! A draft is shown to nobody outside the scopes of its object, and reaches the public by its publication alone.

pub mod archiving;
pub mod choices;
mod editable;
pub mod inventory;
pub(crate) mod kinds;
pub mod lists;
mod model;
pub mod moving;
pub mod paging;
pub mod policy;
pub mod publishing;
pub mod saving;
pub(crate) mod sealing;
pub mod store;
pub(crate) mod telling;
pub mod texts;
pub mod translating;
pub mod versions;
pub(crate) mod writers;

pub use editable::{Acts, Editable, Keyed, Place};
pub use model::{Draft, State, fingerprint, short};
