//! Backups: one zip with every table as JSON lines, every file, the synonyms, and a manifest with their hashes.
//! The same form for both engines: what one wrote, the other takes back. The change log stays out; a restore adds to it
//! that everything has changed, so that every node follows.

mod archive;
mod restore;
pub(crate) mod rows;
pub(crate) mod schema;
mod staging;
mod write;

pub use restore::Backup;
pub use write::write;

use crate::db::Db;
use crate::module::Module;
use kernel::Result;
use serde::{Deserialize, Serialize};

/// Kind of the one entry that a restore leaves in the change log: whoever follows it must read all again.
pub const EVERYTHING: &str = "everything";

/// Version of the form described here.
const FORMAT: u32 = 1;
const MANIFEST: &str = "manifest.json";
/// Tables that belong to one database and not to its content.
const OWN: [&str; 3] = ["changes", "outbox", "seaql_migrations"];

/// What a backup holds.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Summary {
    pub rows: u64,
    pub files: u64,
}

/// What a backup says of itself; the last entry, so that a file cut short has none.
#[derive(Debug, Serialize, Deserialize)]
struct Manifest {
    format: u32,
    /// Version of the program that wrote it.
    program: String,
    /// Engine that it was read from, for people.
    engine: String,
    /// RFC 3339.
    made_at: jiff::Timestamp,
    /// The steps that had made its tables.
    steps: Vec<String>,
    tables: Vec<TableEntry>,
    entries: Vec<Entry>,
}

/// One table: its rows are the lines of `database/<name>.jsonl`, each an array in the order of the columns.
#[derive(Debug, Clone, Serialize, Deserialize)]
struct TableEntry {
    name: String,
    columns: Vec<String>,
    rows: u64,
}

/// One entry of the zip, unpacked.
#[derive(Debug, Clone, Serialize, Deserialize)]
struct Entry {
    name: String,
    /// Bytes.
    size: u64,
    /// SHA-256, in lower-case hexadecimal digits.
    sha256: String,
}

/// The steps that have made the tables of a database.
///
/// # Errors
/// When it has no tables.
pub(crate) async fn steps_made(db: &Db) -> Result<Vec<String>> {
    schema::steps(db.read()).await
}

/// Names of the steps that this program knows.
pub(crate) fn known_steps(modules: &[Module]) -> Vec<String> {
    staging::names(modules)
}

fn table_entry(table: &str) -> String {
    format!("database/{table}.jsonl")
}

/// Prefixes of entries that are files.
const FILES: &str = "files/";
const SYNONYMS: &str = "synonyms/";
