//! The people of the network: signing in, one's own account, who may do what, and what was done.
//! Invariant: this crate is screens alone; accounts, grants and the audit trail are kept by `platform`.

mod account;
mod audit;
mod demo;
mod forms;
mod groups;
mod invitations;
mod migrations;
mod module;
mod people;
mod rights;
mod sessions;

pub use demo::people as demo_people;
pub use module::module;

/// Texts of this module, checked when compiling.
pub mod msg {
    include!(concat!(env!("OUT_DIR"), "/messages.rs"));
}
