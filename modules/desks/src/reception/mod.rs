//! Reception: the pages of those who receive at a desk. Each is opened by a role on this very desk alone.

pub(crate) mod day;
pub mod frame;
mod index;
mod lock;

use crate::known::Desks;
use platform::Access::May;
use platform::Routes;
use std::sync::Arc;

/// The routes of reception that belong to no other part of the desk.
pub fn routes() -> Routes<Arc<Desks>> {
    let receive = May(kernel::Right::Receive);
    Routes::new()
        .get("/{lang}/work/reception", receive, index::index)
        .post("/{lang}/work/reception/lock", receive, lock::lock)
        .get("/{lang}/work/reception/{id}", receive, day::day)
        .post("/{lang}/work/reception/{id}/appointments/{appointment}/state", receive, day::step)
}
