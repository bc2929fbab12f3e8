//! Tasks: what a group has given somebody to do, by when, and whether it is done.
//! Done is undone with one press; nothing is deleted.

pub mod pages;
pub mod store;
pub mod views;
