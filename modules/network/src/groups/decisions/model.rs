//! A decision: what was decided, how, who carries it out, by when, and how far that is.
//! Its number within the group is given once and never again.

use jiff::civil::Date;
use kernel::Text;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

kernel::words! {
    /// How far a decision has been carried out.
    Progress {
        Adopted = "adopted",
        UnderWay = "under-way",
        Done = "done",
        Dropped = "dropped",
    }
}

/// Votes that were counted.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Votes {
    pub yes: u16,
    pub no: u16,
    pub abstained: u16,
}

/// A decision, whole.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Decision {
    pub id: Uuid,
    pub group: Uuid,
    pub number: i64,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub meeting: Option<Uuid>,
    pub adopted: Date,
    pub title: Text,
    /// In Markdown.
    pub text: Text,
    /// None: by consensus.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub votes: Option<Votes>,
    /// Who carries it out.
    #[serde(default)]
    pub who: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due: Option<Date>,
    pub progress: Progress,
    pub public: bool,
}
