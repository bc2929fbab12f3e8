//! The directory: a territory's services and rights guides, in everyone's language.
//! The address of a confidential place leaves this module by no door.

pub mod attributes;
pub mod contacts;
pub mod guides;
pub mod hsds;
pub mod locations;
pub mod organisations;
pub mod schedules;
pub mod services;
pub mod taxonomies;
