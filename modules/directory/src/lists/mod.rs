//! Short lists: a few services and guides that somebody takes along, at an address that holds nothing but identifiers.
//! Nothing is kept of them.

pub mod model;
pub mod pages;
