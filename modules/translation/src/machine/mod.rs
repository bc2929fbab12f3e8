//! Drafts by a machine that the operator has named: never without it, never in place of what a person wrote, always
//! marked until a person approves them. What must not leave the house is not sent: see `platform::texts::Line::withheld`.

pub(crate) mod drafting;
mod markup;
pub(crate) mod offered;
mod pages;
pub(crate) mod personal;
pub(crate) mod runs;
pub mod service;
pub(crate) mod views;
mod wires;
pub(crate) mod working;

pub use service::{Machine, Trouble};

use kernel::Right;
use platform::Access::May;
use platform::Routes;
use std::sync::Arc;

/// The routes of machine drafts.
pub(crate) fn routes(machine: Option<Arc<Machine>>) -> Routes {
    let translate = May(Right::Translate);
    let routes = Routes::new()
        .get("/{lang}/work/machine", translate, pages::index)
        .post("/{lang}/work/machine/runs", translate, pages::create)
        .post("/{lang}/work/machine/runs/{id}/stop", translate, pages::stop);
    routes.with_state(pages::Here(machine))
}
