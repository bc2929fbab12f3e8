//! Who gets the bulletin by mail: an address and a language, asked for twice, gone with one press. No account, no tracking.
//! Nobody reads the list, not even those who send: the address is sealed, and only how many there are is shown.

pub mod links;
pub mod pages;
mod policy;
pub mod store;
pub(crate) mod tending;

use crate::exchange::Exchange;
use platform::Access::{Public, PublicWrite};
use platform::Routes;
use std::sync::Arc;

/// All routes of subscribers. A link is the right to what it opens: no session is asked for, as mail programs have none.
pub(crate) fn routes() -> Routes<Arc<Exchange>> {
    Routes::new()
        .get("/{lang}/exchange/subscribers", Public, pages::new)
        .post("/{lang}/exchange/subscribers", PublicWrite, pages::create)
        .get("/{lang}/exchange/subscribers/confirmation/{token}", Public, links::confirming)
        .post("/{lang}/exchange/subscribers/confirmation/{token}", PublicWrite, links::confirm)
        .get("/{lang}/exchange/subscribers/{token}", Public, links::show)
        .post("/{lang}/exchange/subscribers/{token}", PublicWrite, links::stop)
        .post("/{lang}/exchange/subscribers/{token}/language", PublicWrite, links::speak)
}
