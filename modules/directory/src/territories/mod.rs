//! Territories of this instance, and what each publishes.
//! Kept in memory by every node: there are few, and every page needs them.

pub mod store;
