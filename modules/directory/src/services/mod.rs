//! Services: what is offered, to whom, where, when, at what price.
//! The public sees those that are offered; others are kept and shown to nobody.

pub mod card;
mod editable;
mod filters;
mod jsonld;
mod model;
pub mod pages;
pub mod places;
pub mod store;
pub mod timetable;
pub mod views;
pub mod wanted;

pub use model::*;
