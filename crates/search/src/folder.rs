//! The folder an index lives in.
//! Invariant: one process holds it at a time, and only what was checked whole is opened.

use std::any::Any;
use std::fs::{self, File, TryLockError};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use tantivy::directory::MmapDirectory;
use tantivy::schema::Schema;
use tantivy::{Index, IndexSettings, TantivyError};

use crate::error::Error;
use crate::schema::VERSION;

/// Name of the file whose lock says that the folder is taken.
const LOCK: &str = "in-use.lock";

/// Size of the blocks that stored texts are compressed in: one or two documents, so that showing a hit unpacks little.
const BLOCK: usize = 6_000;

/// What a commit says of itself.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Payload {
    pub(crate) version: u32,
    pub(crate) position: Option<i64>,
}

impl Payload {
    pub(crate) fn write(position: Option<i64>) -> String {
        serde_json::to_string(&Payload { version: VERSION, position }).unwrap_or_default()
    }
}

/// A folder held for this process until dropped.
pub(crate) struct Folder {
    dir: PathBuf,
    _lock: File,
}

impl Folder {
    pub(crate) fn take(dir: &Path) -> Result<Folder, Error> {
        let failed = |source| Error::Folder { dir: dir.to_owned(), source };
        fs::create_dir_all(dir).map_err(failed)?;
        let lock = File::options().create(true).truncate(false).write(true).open(dir.join(LOCK)).map_err(failed)?;
        match lock.try_lock() {
            Ok(()) => Ok(Folder { dir: dir.to_owned(), _lock: lock }),
            Err(TryLockError::WouldBlock) => Err(Error::Locked { dir: dir.to_owned() }),
            Err(TryLockError::Error(source)) => Err(failed(source)),
        }
    }

    /// Removes everything but the lock.
    pub(crate) fn empty(&self) -> Result<(), Error> {
        let failed = |source| Error::Folder { dir: self.dir.clone(), source };
        for entry in fs::read_dir(&self.dir).map_err(failed)? {
            let path = entry.map_err(failed)?.path();
            if path.file_name().is_some_and(|name| name != LOCK) {
                if path.is_dir() { fs::remove_dir_all(&path) } else { fs::remove_file(&path) }.map_err(failed)?;
            }
        }
        Ok(())
    }

    /// Opens the index in the folder, or begins one when there is none. The checksums of all files are read, since the
    /// engine trusts their content afterwards (about 2 GB a second); it may also panic on damaged files, which counts
    /// as damage.
    pub(crate) fn open(&self, schema: Schema) -> Result<Index, Error> {
        match catch_unwind(AssertUnwindSafe(|| self.open_checked(schema))) {
            Ok(opened) => opened,
            Err(panic) => Err(self.corrupt(message(&panic))),
        }
    }

    fn open_checked(&self, schema: Schema) -> Result<Index, Error> {
        let directory = MmapDirectory::open(&self.dir).map_err(|error| self.corrupt(error))?;
        if !Index::exists(&directory).map_err(|error| self.corrupt(error))? {
            self.empty()?;
            return Ok(Index::create(directory, schema, settings())?);
        }
        let index = Index::open(directory).map_err(|error| self.damaged(error))?;
        if index.schema() != schema {
            return Err(self.outdated("other fields"));
        }
        let payload = index.load_metas().map_err(|error| self.damaged(error))?.payload;
        if let Some(payload) = payload {
            let payload: Payload = serde_json::from_str(&payload).map_err(|error| self.corrupt(error))?;
            if payload.version != VERSION {
                return Err(self.outdated(format!("version {} instead of {VERSION}", payload.version)));
            }
        }
        let damaged = index.validate_checksum().map_err(|error| self.damaged(error))?;
        match damaged.into_iter().next() {
            Some(file) => Err(self.corrupt(format!("bad checksum of {}", file.display()))),
            None => Ok(index),
        }
    }

    /// Runs the first reading of the segments, where missing or damaged files show.
    pub(crate) fn guard<T>(&self, read: impl FnOnce() -> Result<T, Error>) -> Result<T, Error> {
        match catch_unwind(AssertUnwindSafe(read)) {
            Ok(Err(Error::Engine(error))) => Err(self.damaged(error)),
            Ok(done) => done,
            Err(panic) => Err(self.corrupt(message(&panic))),
        }
    }

    fn damaged(&self, error: TantivyError) -> Error {
        match error {
            TantivyError::IncompatibleIndex(found) => self.outdated(format!("{found:?}")),
            other => self.corrupt(other),
        }
    }

    fn corrupt(&self, cause: impl ToString) -> Error {
        Error::Corrupt { dir: self.dir.clone(), cause: cause.to_string() }
    }

    fn outdated(&self, found: impl Into<String>) -> Error {
        Error::Outdated { dir: self.dir.clone(), found: found.into() }
    }
}

pub(crate) fn settings() -> IndexSettings {
    IndexSettings { docstore_blocksize: BLOCK, ..IndexSettings::default() }
}

fn message(panic: &Box<dyn Any + Send>) -> String {
    let text = panic.downcast_ref::<String>().cloned();
    text.or_else(|| panic.downcast_ref::<&str>().map(ToString::to_string)).unwrap_or_else(|| "unreadable file".into())
}
