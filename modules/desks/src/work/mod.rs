//! Desks in the workspace: the list of those that one runs, what each is, who receives there.
//! None of these pages shows what anybody confided: they are for whoever sets up, not for whoever receives.

mod form;
pub(crate) mod frame;
mod index;
mod oneself;
mod pages;
mod preview;
mod profile;
mod read;
mod rows;
mod team;

use crate::known::Desks;
use kernel::Right::{Receive, RunDesks};
use platform::Access::May;
use platform::Routes;
use std::sync::Arc;

/// The routes by which desks are set up.
pub fn routes() -> Routes<Arc<Desks>> {
    Routes::new()
        .get("/{lang}/work/desks", May(RunDesks), index::index)
        .get("/{lang}/work/desks/new", May(RunDesks), pages::new)
        .post("/{lang}/work/desks", May(RunDesks), pages::create)
        .get("/{lang}/work/desks/{id}", May(RunDesks), pages::edit)
        .post("/{lang}/work/desks/{id}", May(RunDesks), pages::update)
        .get("/{lang}/work/desks/{id}/team", May(RunDesks), team::index)
        .get("/{lang}/work/desks/{id}/team/{person}", May(RunDesks), team::show)
        .post("/{lang}/work/desks/{id}/team/{person}", May(RunDesks), team::seat)
        .post("/{lang}/work/desks/{id}/team/{person}/end", May(RunDesks), team::unseat)
        .get("/{lang}/work/reception/profile", May(Receive), profile::show)
        .post("/{lang}/work/reception/profile", May(Receive), profile::save)
}
