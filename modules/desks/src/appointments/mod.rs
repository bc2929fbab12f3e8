//! Appointments: taken without an account, moved or given back with a code or a link, received at the desk.
//! What is confided for one is read by those who receive at the desk, and is gone some weeks after the day.

mod agenda;
pub mod booking;
pub mod closures;
mod codes;
pub mod model;
pub mod offers;
pub(crate) mod own;
mod reminders;
mod slots;
pub mod store;

use crate::known::Desks;
use platform::Access::{Public, PublicWrite};
use platform::Routes;
use std::sync::Arc;

pub use reminders::{REMIND, reminder};

/// The routes of appointments.
pub fn routes() -> Routes<Arc<Desks>> {
    Routes::new()
        .get("/{lang}/{territory}/desks/{desk}/appointments/new", Public, booking::new)
        .post("/{lang}/{territory}/desks/{desk}/appointments", PublicWrite, booking::create)
        .get("/{lang}/appointments", Public, own::ask)
        .post("/{lang}/appointments", PublicWrite, own::find)
        .get("/{lang}/appointments/{link}", Public, own::show)
        .get("/{lang}/appointments/{link}/move", Public, own::times)
        .post("/{lang}/appointments/{link}/move", PublicWrite, own::change)
        .post("/{lang}/appointments/{link}/cancellation", PublicWrite, own::cancel)
}
