//! The public pages of desks: which a territory has, and when, where and in which languages each receives.
//! Nothing on them names anybody who receives or is received.

mod frame;
mod show;

use crate::known::Desks;
use platform::Access::Public;
use platform::Routes;
use std::sync::Arc;

pub use frame::{At, Visit, page};
pub use platform::ui::way_out;
pub use show::{address, moment};

/// The routes of the public pages.
pub fn routes() -> Routes<Arc<Desks>> {
    Routes::new().get("/{lang}/{territory}/desks", Public, show::index).get(
        "/{lang}/{territory}/desks/{desk}",
        Public,
        show::show,
    )
}
