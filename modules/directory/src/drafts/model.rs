//! A draft and where it stands on its way to the public. Pure.
//! A draft holds the whole record as edited: publishing it needs nothing else.

use crate::services::Service;
use jiff::Timestamp;
use kernel::Result;
use serde::Serialize;
use sha2::{Digest, Sha256};
use uuid::Uuid;

/// Where a draft stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    Draft,
    InReview,
    /// A reviewer asked for changes, and said which.
    ChangesAsked,
    /// It will be published at a given time.
    Scheduled,
}

impl State {
    pub const ALL: [State; 4] = [State::Draft, State::InReview, State::ChangesAsked, State::Scheduled];

    pub const fn as_str(self) -> &'static str {
        match self {
            State::Draft => "draft",
            State::InReview => "in-review",
            State::ChangesAsked => "changes-asked",
            State::Scheduled => "scheduled",
        }
    }

    pub fn parse(text: &str) -> Option<State> {
        State::ALL.into_iter().find(|state| state.as_str() == text)
    }
}

/// A record as somebody is writing it.
#[derive(Debug, Clone, PartialEq)]
pub struct Draft<T = Service> {
    pub record: T,
    pub state: State,
    /// Number of the published version it was made from, 0 for a new record.
    pub base: i64,
    /// Counts the times it was saved, from 1.
    pub revision: i64,
    /// Who saved it last.
    pub author: Option<Uuid>,
    pub updated_at: Timestamp,
    /// From the author to the reviewer, or from the reviewer to the author.
    pub note: String,
    pub publish_at: Option<Timestamp>,
}

/// Tells two states of a record apart: what a form was made from, so that nobody overwrites what they have not seen.
pub fn fingerprint(record: &impl Serialize) -> Result<String> {
    let body = serde_json::to_vec(record).map_err(kernel::Error::internal)?;
    Ok(short(&body))
}

/// The first 16 digits of the SHA-256.
pub fn short(bytes: &[u8]) -> String {
    Sha256::digest(bytes)[..8].iter().map(|byte| format!("{byte:02x}")).collect()
}
