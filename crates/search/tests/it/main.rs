//! What the index promises, asked from outside.
//! Invariant: no test waits, and each has an index of its own.

#![allow(clippy::unwrap_used, reason = "a test's helper may fail like its test")]

mod changes;
mod facets;
mod fixtures;
mod folders;
mod hostile;
mod languages;
mod openings;
mod order;
mod snippets;
mod suggest;
mod synonyms;
mod typing;
