//! Services: what is offered, to whom, where, when, at what price.
//! The public sees those that are offered; others are kept and shown to nobody.

mod model;
pub mod places;
pub mod store;

pub use model::*;
