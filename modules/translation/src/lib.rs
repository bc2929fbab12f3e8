//! What helps those who translate, whatever they translate: the glossary, and what is built on it.
//! This module keeps no text of another module: it is asked beside their editors, through `platform::texts`.

mod aide;
pub mod glossary;
mod migrations;
mod module;
mod scopes;

pub use glossary::demo;
pub use module::module;

/// Texts of this module, checked when compiling.
pub mod msg {
    include!(concat!(env!("OUT_DIR"), "/messages.rs"));
}
