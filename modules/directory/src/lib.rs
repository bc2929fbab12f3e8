//! The directory: a territory's services and rights guides, in everyone's language.
//! The address of a confidential place leaves this module by no door.

pub mod api;
pub mod attributes;
pub mod batches;
mod bundle;
mod carrying;
pub mod contacts;
pub mod demo;
mod destinations;
mod directory;
pub mod drafts;
pub mod export;
pub mod freshness;
pub mod guides;
pub mod hsds;
pub mod import;
pub mod inbox;
mod keeping;
pub mod links;
pub mod listing;
mod lists;
pub mod locations;
mod migrations;
mod module;
pub mod organisations;
pub mod paper;
mod personal;
pub mod pictures;
mod places;
pub mod progress;
mod published;
pub mod records;
pub mod reports;
pub mod schedules;
pub mod searches;
pub mod services;
pub mod shelf;
mod site;
pub mod taxonomies;
pub mod territories;
pub mod visit;
mod work;

pub use directory::{Directory, index_folder};
pub use import::is_empty;
pub use module::module;

/// Texts of the directory, checked when compiling.
pub mod msg {
    include!(concat!(env!("OUT_DIR"), "/messages.rs"));
}
