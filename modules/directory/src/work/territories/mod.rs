//! Territories at the desk: where they lie, their languages, clocks, holidays and numbers in danger.
//! What is saved here is public at once; only a territory that is not published yet is seen by nobody.

mod form;
pub mod pages;
mod read;
