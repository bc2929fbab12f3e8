//! Cooperations: what institutions agree on, plan, do and report together. Each party stands by its side; the public sees what
//! all stand by. What is written anew is confirmed anew.

pub mod clock;
pub mod course;
pub(crate) mod fields;
mod follow;
pub(crate) mod indexed;
pub mod model;
mod pages;
pub mod plan;
mod plan_form;
pub mod policy;
mod report_form;
pub(crate) mod rows;
pub mod stages;
pub mod store;
pub(crate) mod views;
mod work;

use crate::exchange::Exchange;
use kernel::Right::Share;
use platform::Access::{May, Public};
use platform::Routes;
use std::sync::Arc;

/// All routes of cooperations.
pub(crate) fn routes() -> Routes<Arc<Exchange>> {
    let shares = May(Share);
    Routes::new()
        .get("/{lang}/exchange/cooperations", Public, pages::index)
        .get("/{lang}/exchange/cooperations/{id}", Public, pages::show)
        .api("/api/v1/exchange/cooperations", Public, pages::describe_list(), pages::list)
        .api("/api/v1/exchange/cooperations/{id}", Public, pages::describe_one(), pages::one)
        .get("/{lang}/work/exchange/cooperations", shares, work::index)
        .get("/{lang}/work/exchange/cooperations/new", shares, work::new)
        .post_long("/{lang}/work/exchange/cooperations", shares, work::create)
        .get("/{lang}/work/exchange/cooperations/{id}", shares, work::show)
        .post_long("/{lang}/work/exchange/cooperations/{id}", shares, work::update)
        .post("/{lang}/work/exchange/cooperations/{id}/confirmation", shares, work::confirmation)
        .get("/{lang}/work/exchange/cooperations/{id}/plan", shares, plan_form::edit)
        .post_long("/{lang}/work/exchange/cooperations/{id}/plan", shares, plan_form::update)
        .post("/{lang}/work/exchange/cooperations/{id}/beginning", shares, follow::beginning)
        .get("/{lang}/work/exchange/cooperations/{id}/report", shares, report_form::edit)
        .post_long("/{lang}/work/exchange/cooperations/{id}/report", shares, report_form::update)
        .post("/{lang}/work/exchange/cooperations/{id}/cancellation", shares, follow::cancellation)
}
