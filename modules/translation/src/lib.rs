//! What helps those who translate, whatever they translate: agreed words, and what was translated before.
//! This module keeps no text of another module: it is asked beside their editors, through `platform::texts`.

mod aide;
pub mod exchange;
pub mod glossary;
pub mod machine;
pub mod memory;
mod migrations;
mod module;
mod scopes;

pub use glossary::demo;
pub use module::module;

/// Texts of this module, checked when compiling.
pub mod msg {
    include!(concat!(env!("OUT_DIR"), "/messages.rs"));
}
