//! Rights guides: a tree of pages per territory that say what, for whom, how, what to bring and what next.
//! A section's anchor never changes, so that links from elsewhere keep working.

pub mod arranging;
mod editable;
pub mod integreat;
pub mod markdown;
mod model;
pub mod order;
pub mod pages;
pub mod store;

pub use editable::{lines, steps};
pub use model::*;
