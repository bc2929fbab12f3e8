//! Mail: what is written to somebody outside their session. It says that something waits and where, never what.
//! A letter is written in the transaction that causes it; where no mail server is set, none is written at all.

mod letter;
pub(crate) mod outbox;
mod smtp;
mod text;

pub use letter::Letter;
pub use outbox::{forget_account, post, text};
pub use smtp::Smtp;
pub use text::{Gateway, Text};

pub(crate) use smtp::Post;
pub(crate) use text::Pager;

use crate::app::App;
use crate::jobs::Worker;
use lettre::Address;

/// Whether mail goes out from this instance: pages say so, and promise none otherwise.
pub fn works(app: &App) -> bool {
    app.post.is_some()
}

/// Whether short messages go out to telephones.
pub fn texts(app: &App) -> bool {
    app.pager.is_some()
}

/// The address that a name to sign in with is, if it is one: who chose another name gets no mail.
pub fn address(login: &str) -> Option<String> {
    let domain = login.rsplit_once('@').map_or("", |(_, domain)| domain);
    (domain.contains('.') && login.parse::<Address>().is_ok()).then(|| login.to_owned())
}

pub(crate) fn workers() -> Vec<Worker> {
    vec![outbox::worker()]
}
