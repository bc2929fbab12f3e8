//! The exchange: what institutions have tried and what became of it, checked by others, taken up elsewhere.
//! What is shown as checked was checked by two people of other institutions; nothing is shown as better than it was.

pub mod bulletin;
pub mod calls;
pub mod consolidation;
pub mod cooperations;
mod demo;
mod demo_bulletins;
mod demo_calls;
mod demo_cooperations;
mod demo_events;
mod demo_listings;
mod demo_matching;
mod demo_portals;
mod demo_together;
pub mod effects;
pub mod events;
mod exchange;
mod found;
pub mod goals;
mod indexed;
pub mod indicators;
mod institutions;
pub mod listings;
pub mod matching;
mod migrations;
mod modality;
mod module;
mod open_data;
mod personal;
pub mod portals;
pub mod practices;
mod published;
pub mod reviews;
pub mod secretariat;
mod site;
pub mod subscribers;
mod told;
pub mod transfers;
mod translating;
mod visit;
mod waiting;
mod waiting_together;
mod way;
mod writing;

pub use crate::demo::load as demo;
pub use crate::exchange::Exchange;
pub use institutions::Institution;
pub use modality::Modality;
pub use module::module;
pub use visit::Here;

/// Texts of the exchange, checked when compiling.
pub mod msg {
    include!(concat!(env!("OUT_DIR"), "/messages.rs"));
}
