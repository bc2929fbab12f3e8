//! Visits: what people came for and what they were given, recorded in under a minute and without naming anybody.
//! A visit is kept once, however often it is sent.

pub mod counted;
pub mod model;
pub mod policy;
pub mod store;
