//! The editor of a service: one form in the language in which it is written.
//! What a form does not name stays as it is, and a form sent back as it came changes nothing.

mod apply;
mod conflict;
mod offer;
pub(super) mod pages;
mod places;
mod shown;
#[cfg(test)]
mod tests;
mod typed;
mod view;

pub use apply::NAME;
