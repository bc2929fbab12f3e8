//! The consolidation table: what is offered beside what is sought, by theme, country and form, on any day.
//! Whoever looks sees what they might see of each offer and request, and not a count more.

pub(crate) mod ledger;
pub mod model;

use crate::exchange::Exchange;
use platform::Routes;
use std::sync::Arc;

/// All routes of the table.
pub(crate) fn routes() -> Routes<Arc<Exchange>> {
    Routes::new()
}
