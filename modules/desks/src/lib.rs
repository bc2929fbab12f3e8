//! The desk: where people are received face to face, by appointment or without, and are oriented.
//! What somebody confides here is read by those who receive them and by the desk's coordinator, and by nobody else.

mod address;
pub mod appointments;
mod changes;
pub mod demo;
pub mod figures;
pub mod files;
mod known;
mod migrations;
pub mod model;
mod module;
mod pages;
mod personal;
pub mod policy;
pub mod queue;
mod reception;
mod recipients;
pub mod referrals;
pub mod sittings;
pub mod store;
pub mod team;
pub mod visits;
mod work;

pub use module::module;

/// Texts of the desks, checked when compiling.
pub mod msg {
    include!(concat!(env!("OUT_DIR"), "/messages.rs"));
}
