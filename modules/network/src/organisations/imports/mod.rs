//! Bringing organisations in from a spreadsheet: columns recognised and corrected, rows compared with what is there, every
//! likely double decided by a person. Nothing is written before the last step, and the same file twice doubles nothing.

mod columns;
mod pages;
mod read;
mod review;
pub mod store;
mod write;

pub use pages::{columns as choose, create, decide, new, show};
pub use store::forget;
pub use write::confirm;
