//! Files of people who are followed: opened with their consent, sealed with a key of their own, read by few, ended for good.
//! Nobody but who keeps a file, those it is shared with and the coordinator of the desk ever sees one.

mod codes;
pub(crate) mod consenting;
pub mod demo;
mod ending;
pub mod erasing;
pub mod finding;
pub mod model;
mod pages;
pub mod policy;
mod rows;
pub mod sharing;
pub mod store;
pub mod transfers;
mod waiting;
pub(crate) mod words;

pub use ending::{END, ending};
pub use pages::routes;
pub use waiting::FilesWait;
