//! Naming other records in one that is being written: who gives a service and where, which services belong to a guide's page.
//! What was typed is safe before one looks for another record, and one comes back to it.

mod around;
pub mod pages;
mod views;
mod writing;

pub use around::{Around, around, around_guide, said};
pub use views::{linked, part};
pub use writing::{attach_organisation, attach_place, way_back, writing};
