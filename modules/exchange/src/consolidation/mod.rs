//! The consolidation table: what is offered beside what is sought, by theme, country and form, on any day.
//! Whoever looks sees what they might see of each offer and request, and not a count more.

mod exports;
pub mod ledger;
pub mod model;
mod pages;
mod read;

use crate::exchange::Exchange;
use kernel::Right::ReadDrafts;
use platform::Access::{May, Public};
use platform::Routes;
use std::sync::Arc;

/// All routes of the table.
pub(crate) fn routes() -> Routes<Arc<Exchange>> {
    let sees = May(ReadDrafts);
    Routes::new()
        .get("/{lang}/exchange/table", Public, pages::show)
        .get("/{lang}/exchange/table.csv", Public, exports::csv)
        .get("/{lang}/exchange/table.xlsx", Public, exports::xlsx)
        .get("/{lang}/exchange/table.pdf", Public, exports::pdf)
        .api("/api/v1/exchange/table", Public, exports::describe(), exports::json)
        .get("/{lang}/work/exchange/table", sees, pages::show)
        .get("/{lang}/work/exchange/table.csv", sees, exports::csv)
        .get("/{lang}/work/exchange/table.xlsx", sees, exports::xlsx)
        .get("/{lang}/work/exchange/table.pdf", sees, exports::pdf)
}
