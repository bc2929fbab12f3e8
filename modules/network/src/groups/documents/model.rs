//! A document: what it is called, what it is of, where its content lies, and whether anybody may read it.
//! A picture says in words what it shows, or is not kept.

use kernel::Text;
use platform::files::{File, Picture};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// How long a document that was taken away can be put back, in milliseconds: no longer than its file surely is there.
const RETURNABLE: i64 = 7 * 24 * 3_600_000;

/// Where the content lies.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Content {
    File {
        file: Uuid,
        /// The end of its name, which says what it is.
        extension: String,
        /// Bytes.
        size: u64,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        picture: Option<Picture>,
    },
    /// A web address.
    Link(String),
}

impl Content {
    /// What was kept just now.
    pub fn of(file: File) -> Content {
        let extension = file.kind.extension().to_owned();
        Content::File { file: file.id, extension, size: file.size, picture: file.picture }
    }

    pub const fn file(&self) -> Option<Uuid> {
        match self {
            Content::File { file, .. } => Some(*file),
            Content::Link(_) => None,
        }
    }

    pub const fn picture(&self) -> Option<&Picture> {
        match self {
            Content::File { picture, .. } => picture.as_ref(),
            Content::Link(_) => None,
        }
    }
}

/// A document, whole.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Document {
    pub id: Uuid,
    pub group: Uuid,
    /// The meeting for which it was given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub meeting: Option<Uuid>,
    pub title: Text,
    pub content: Content,
    /// What a picture shows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub alt: Option<Text>,
    pub public: bool,
    /// Unix milliseconds.
    pub made_at: i64,
    /// Since when it is taken away, in Unix milliseconds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub withdrawn_at: Option<i64>,
}

impl Document {
    pub const fn is_there(&self) -> bool {
        self.withdrawn_at.is_none()
    }

    /// Whether it was taken away and can still be put back.
    pub fn is_returnable(&self, now: jiff::Timestamp) -> bool {
        self.withdrawn_at.is_some_and(|at| now.as_millisecond() - at < RETURNABLE)
    }
}
