//! The queue of a session: numbers for people who come, with or without an appointment, and the screen that calls them.
//! A number says nothing of anybody; what somebody says nevertheless is sealed, and gone when the day is over.

mod add;
mod board;
pub mod boards;
mod calls;
mod closing;
mod line;
pub mod live;
pub mod model;
pub mod order;
mod own;
mod pages;
pub mod presence;
mod presses;
mod slip;
pub mod store;
pub mod today;
pub mod wait;
mod words;

use crate::known::Desks;
use platform::Access::{May, Public};
use platform::Routes;
use std::sync::Arc;

pub use closing::{CLOSE, closer};
pub use line::Line;
pub use pages::{note_reading, of_today};

/// The routes of the queue.
pub fn routes() -> Routes<Arc<Desks>> {
    let receive = May(kernel::Right::Receive);
    Routes::new()
        .get("/{lang}/work/reception/{id}/queue", receive, pages::list)
        .post("/{lang}/work/reception/{id}/queue", receive, add::create)
        .post("/{lang}/work/reception/{id}/queue/calls", receive, pages::call)
        .post("/{lang}/work/reception/{id}/queue/presence", receive, pages::presence)
        .get("/{lang}/work/reception/{id}/queue/{ticket}", receive, slip::show)
        .post("/{lang}/work/reception/{id}/queue/{ticket}/state", receive, pages::step)
        .get("/{lang}/queue/{secret}", Public, own::show)
        .get("/{lang}/queue/{secret}/place", Public, own::place_part)
        .get("/{lang}/{territory}/desks/{desk}/board", Public, board::show)
        .get("/{lang}/{territory}/desks/{desk}/board/calls", Public, board::calls)
}
