//! People who sign in: accounts, sessions, invitations, and the grants that say what each may do where.
//! The policy itself is `kernel::rights`; here it is kept, loaded with each session, and proved.

pub mod account;
pub mod again;
pub mod browsers;
pub mod ceremonies;
mod cookies;
pub mod grants;
pub(crate) mod guard;
pub mod invitations;
pub mod letters;
pub mod own_data;
pub mod passkeys;
pub mod passwords;
pub mod places;
pub mod provider;
pub mod resets;
pub mod second_factor;
pub mod second_factor_rules;
pub mod secrets;
pub mod sessions;

pub use account::Account;
pub use places::{Desks, Places};
