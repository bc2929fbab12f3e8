//! Indicators of effect: how long until institutions match, what was carried out, what has changed, who was reached, at what
//! cost. Counts of people come from releases alone; shares of few are not said.

mod board;
pub(crate) mod facts;
mod files;
pub mod model;
mod pages;
pub mod people;
mod views;
pub(crate) mod wanted;
pub(crate) mod words;

use crate::exchange::Exchange;
use kernel::Right::Share;
use platform::Access::{May, Public};
use platform::Routes;
use std::sync::Arc;

/// All routes of indicators.
pub(crate) fn routes() -> Routes<Arc<Exchange>> {
    let shares = May(Share);
    Routes::new()
        .get("/{lang}/exchange/indicators", Public, pages::public)
        .get("/{lang}/exchange/indicators/method", Public, pages::method)
        .get("/{lang}/exchange/indicators.csv", Public, files::csv)
        .get("/{lang}/exchange/indicators.xlsx", Public, files::xlsx)
        .api("/api/v1/exchange/indicators", Public, files::describe(), files::json)
        .get("/{lang}/work/exchange/indicators", shares, pages::work)
        .get("/{lang}/work/exchange/indicators.csv", shares, files::own_csv)
        .get("/{lang}/work/exchange/indicators.xlsx", shares, files::own_xlsx)
}
