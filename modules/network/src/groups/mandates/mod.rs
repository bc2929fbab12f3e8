//! Mandates: who sits where in a group, for whom, from when to when.
//! Nothing is deleted: a mandate that ends stays, and says who came before and after.

pub mod access;
pub mod composition;
pub mod forms;
pub mod model;
pub mod organisation;
pub mod pages;
pub mod store;
#[cfg(test)]
mod tests;
pub mod views;
