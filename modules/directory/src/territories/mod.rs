//! Territories of this instance, and the way in to what each publishes.
//! Kept in memory by every node: there are few, and every page needs them.

pub mod counts;
pub mod keeping;
pub mod pages;
pub mod policy;
pub mod store;

/// Words that follow the language in addresses of the program: no territory is called so. A test compares them with the
/// routes.
pub const RESERVED: &[&str] = &[
    "account",
    "appointments",
    "audit",
    "calendars",
    "confirmations",
    "demo",
    "design",
    "desks",
    "exchange",
    "files",
    "groups",
    "invitations",
    "mail",
    "mandates",
    "meetings",
    "network",
    "notices",
    "offline",
    "password",
    "people",
    "queue",
    "referrals",
    "session",
    "tour",
    "work",
];
