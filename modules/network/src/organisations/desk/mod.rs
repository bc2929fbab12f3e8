//! The organisations in the workspace: those one may see, making one, changing one, inviting its people.
//! Every change proves its permit inside the transaction that makes it and is written into the audit trail.

mod fields;
pub mod form;
mod list;
mod pages;
pub mod show;

pub use list::index;
pub use pages::{create, edit, hide, homes, list_again, make, new, update};
pub use show::{invite, show};
