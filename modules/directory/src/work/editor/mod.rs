//! The editor: one form in the language in which a record is written. Opening, saving and asking are the same for any
//! kind of record; the rest is the form of a service.
//! What a form does not name stays as it is, and a form sent back as it came changes nothing.

pub(super) mod apply;
mod conflict;
mod offer;
pub(super) mod pages;
mod places;
pub(super) mod said;
mod shown;
#[cfg(test)]
mod tests;
pub(super) mod typed;
pub(super) mod view;

pub use apply::NAME;
