//! Territories of this instance, and the way in to what each publishes.
//! Kept in memory by every node: there are few, and every page needs them.

pub mod counts;
pub mod pages;
pub mod store;
