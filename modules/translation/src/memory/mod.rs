//! The translation memory: sentences as people have translated them, kept when the public sees them, suggested later.
//! Nothing is in it that was never public, and nobody's name is.

pub mod gathering;
pub mod likeness;
pub mod segments;
pub mod store;
pub mod tmx;
pub(crate) mod views;

pub use likeness::Pair;
pub use store::{Suggestion, suggest};
