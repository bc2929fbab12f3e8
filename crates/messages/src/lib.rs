//! Interface texts in five languages, written in Fluent files and checked when compiling.
//! A text that exists in one language and not in another, or with other arguments, does not build.
//!
//! A crate keeps its texts in `locales/<lang>/*.ftl` (French is the reference), says in its `build.rs`
//! `fn main() { messages::build::generate() }` with `messages` among its build dependencies, and includes the result:
//!
//! ```text
//! pub mod msg { include!(concat!(env!("OUT_DIR"), "/messages.rs")); }
//! ```
//!
//! `services-found = { $count -> … }` then becomes `msg::services_found(3)`, a [`Message`] that any language can say.
//! Arguments come in the alphabetical order of their names, so that rewording a text cannot swap them; an argument on
//! which some language chooses a plural takes a [`Number`], any other a [`Value`].
//! Terms of `terms/<lang>.ftl` in this crate, such as `{ -brand }`, are known to all.

pub mod build;

#[cfg(feature = "runtime")]
mod catalog;
#[cfg(feature = "runtime")]
mod message;
#[cfg(feature = "runtime")]
pub mod number;
#[cfg(feature = "runtime")]
mod speech;
#[cfg(feature = "runtime")]
mod value;

#[cfg(feature = "runtime")]
pub use {
    catalog::{Catalog, place},
    message::Message,
    value::{Number, Value},
};

/// The five languages of the interface, French (the reference) first: the order in which a [`Catalog`] keeps them.
pub const LANGUAGES: [&str; 5] = ["fr", "ar", "en", "es", "pt"];

/// The terms that every module may use, in the order of [`LANGUAGES`].
pub(crate) const TERMS: [&str; 5] = [
    include_str!("../terms/fr.ftl"),
    include_str!("../terms/ar.ftl"),
    include_str!("../terms/en.ftl"),
    include_str!("../terms/es.ftl"),
    include_str!("../terms/pt.ftl"),
];
