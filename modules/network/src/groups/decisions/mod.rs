//! Decisions: numbered within their group, each with a public address of its own that never changes.
//! A decision that was published stays; what changes is how far it has been carried out.

pub mod model;
pub mod pages;
pub mod store;
pub mod views;
