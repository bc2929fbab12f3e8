//! Documents of a group and of its meetings: files kept here, or links to where something lies.
//! What is not public is for members alone; what is taken away can be put back for a week, then its file is gone.

mod keeper;
pub mod model;
pub mod pages;
pub mod store;
pub mod views;

pub use keeper::GroupFiles;
