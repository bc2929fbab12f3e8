//! What the public says of a page: that something is wrong, or whether it helped. No account, no personal data asked.
//! A report is on disk before it is acknowledged, and one that is sent twice is kept once.

pub mod pages;
pub mod store;
pub mod views;

use serde::{Deserialize, Serialize};

/// What a report says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    Hours,
    Contact,
    Closed,
    Refused,
    Text,
    Other,
    /// «Did this help?» Yes.
    Helped,
    /// «Did this help?» No.
    Unhelpful,
    /// A link that no longer works; found by looking, not said by anybody.
    Broken,
    /// A link that has another address for ever.
    Moved,
}

impl Kind {
    /// What can be wrong, in the order in which it is asked.
    pub const WRONG: [Kind; 6] = [Kind::Hours, Kind::Contact, Kind::Closed, Kind::Refused, Kind::Text, Kind::Other];

    pub const fn as_str(self) -> &'static str {
        match self {
            Kind::Hours => "hours",
            Kind::Contact => "contact",
            Kind::Closed => "closed",
            Kind::Refused => "refused",
            Kind::Text => "text",
            Kind::Other => "other",
            Kind::Helped => "helped",
            Kind::Unhelpful => "unhelpful",
            Kind::Broken => "broken",
            Kind::Moved => "moved",
        }
    }

    pub fn read(word: &str) -> Option<Kind> {
        let all = Kind::WRONG.into_iter().chain([Kind::Helped, Kind::Unhelpful, Kind::Broken, Kind::Moved]);
        all.into_iter().find(|kind| kind.as_str() == word)
    }

    /// What somebody of the public may say.
    pub fn said(word: &str) -> Option<Kind> {
        Kind::read(word).filter(|kind| !matches!(kind, Kind::Broken | Kind::Moved))
    }

    /// Whether it only answers «did this help?».
    pub const fn is_answer(self) -> bool {
        matches!(self, Kind::Helped | Kind::Unhelpful)
    }
}
