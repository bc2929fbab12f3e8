//! What members write to each other: threads of messages, read by members alone while they are members.
//! Who has read what is neither kept nor shown.

pub mod pages;
pub mod store;
pub mod views;
