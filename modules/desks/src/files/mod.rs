//! Files of people who are followed: opened with their consent, sealed with a key of their own, read by few, ended for good.
//! Nobody but who keeps a file, those it is shared with and the coordinator of the desk ever sees one.

mod codes;
mod ending;
pub mod erasing;
pub mod finding;
pub mod model;
pub mod policy;
mod rows;
pub mod store;

pub use ending::{END, ending};
