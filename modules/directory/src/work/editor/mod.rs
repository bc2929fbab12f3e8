//! The editor: one form in the language in which a record is written. Opening, saving and asking are the same for any
//! kind of record; the rest is the form of a service.
//! What a form does not name stays as it is, and a form sent back as it came changes nothing.

pub(super) mod apply;
mod autosave;
pub(super) mod capacities;
mod conflict;
pub(super) mod costs;
pub(super) mod given;
pub(super) mod lines;
pub(super) mod offer;
pub(super) mod pages;
pub(super) mod pictured;
pub(super) mod places;
pub(super) mod reach;
pub(super) mod rows;
pub(super) mod said;
pub(super) mod shown;
#[cfg(test)]
mod tests;
pub(super) mod typed;
pub(super) mod view;

pub use apply::NAME;
