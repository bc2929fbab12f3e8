//! The network: its people (signing in, who may do what, what was done) and its organisations (who does what where).
//! Accounts, grants and the audit trail are kept by `platform`, organisations by the directory: here is what the network adds.

mod account;
pub mod api;
mod audit;
mod demo;
mod forms;
mod grants;
mod groups;
mod invitations;
mod migrations;
mod module;
mod notices;
mod organisations;
mod people;
mod provider;
mod resets;
mod rights;
mod second_factor_roles;
mod sessions;
mod site;
mod told;

pub use demo::people as demo_people;
pub use groups::demo_groups;
pub use module::module;
pub use organisations::demo::load as demo_organisations;

/// Texts of this module, checked when compiling.
pub mod msg {
    include!(concat!(env!("OUT_DIR"), "/messages.rs"));
}
