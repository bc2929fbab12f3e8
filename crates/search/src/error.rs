//! What can go wrong.
//! Invariant: every message says what to do; no error means lost data, for an index can always be built again.

use std::io;
use std::path::PathBuf;

use tantivy::TantivyError;

use crate::synonyms::SynonymError;

#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error(
        "the search index in {} is damaged ({cause}); nothing is lost: rebuild it (Index::rebuild, then apply every document again)",
        dir.display()
    )]
    Corrupt { dir: PathBuf, cause: String },
    #[error(
        "the search index in {} was written by another version of the program ({found}); rebuild it (Index::rebuild, then apply every document again)",
        dir.display()
    )]
    Outdated { dir: PathBuf, found: String },
    #[error("the search index in {} is in use by another process; give each process a folder of its own", dir.display())]
    Locked { dir: PathBuf },
    #[error("the search index in {} cannot be read or written: {source}", dir.display())]
    Folder { dir: PathBuf, source: io::Error },
    #[error("a search may have at most {max} filters")]
    TooManyFilters { max: usize },
    #[error(transparent)]
    Synonyms(#[from] SynonymError),
    #[error("the search engine failed: {0}; changes since the last commit must be applied again")]
    Engine(#[from] TantivyError),
}

impl Error {
    /// Whether [`crate::Index::rebuild`] is the answer.
    pub fn needs_rebuild(&self) -> bool {
        matches!(self, Error::Corrupt { .. } | Error::Outdated { .. })
    }
}
