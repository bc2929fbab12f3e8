//! Writing a backup while others read and write: all rows are those of one instant.
//! The file has its name only once it is whole and on disk.

use super::archive::Writer;
use super::{FILES, FORMAT, MANIFEST, Manifest, SYNONYMS, Summary, TableEntry, rows, schema, table_entry};
use crate::app::App;
use crate::db::{self, Db, Engine};
use futures::TryStreamExt;
use jiff::Timestamp;
use kernel::{Error, Result};
use object_store::{ObjectStore, ObjectStoreExt};
use sea_orm::{AccessMode, DatabaseTransaction, IsolationLevel, TransactionTrait};
use std::path::{Path, PathBuf};

/// Writes everything that the instance keeps. `progress` is told what is being written.
///
/// # Errors
/// `Unavailable` with what to do when the file cannot be written; then there is none.
pub async fn write(app: &App, to: &Path, progress: &(dyn Fn(&str) + Sync)) -> Result<Summary> {
    let part = part(to);
    let written = fill(app, &part, progress).await;
    let named = written.and_then(|summary| keep(&part, to).map_err(|error| cannot(to, &error)).map(|()| summary));
    if named.is_err() {
        let _ = std::fs::remove_file(&part);
    }
    named
}

fn part(to: &Path) -> PathBuf {
    let mut name = to.as_os_str().to_owned();
    name.push(".part");
    name.into()
}

fn cannot(to: &Path, error: &std::io::Error) -> Error {
    Error::Unavailable(format!(
        "the backup {} cannot be written: {error}. Choose another place, or make room there.",
        to.display()
    ))
}

/// Gives the file its name, durably.
fn keep(part: &Path, to: &Path) -> std::io::Result<()> {
    std::fs::rename(part, to)?;
    let folder = to.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    std::fs::File::open(folder)?.sync_all()
}

async fn fill(app: &App, part: &Path, progress: &(dyn Fn(&str) + Sync)) -> Result<Summary> {
    let mut writer = Writer::create(part).map_err(|error| cannot(part, &error))?;
    let tables = write_tables(&app.db, &mut writer, part, progress).await?;
    let files = write_files(app, &mut writer, part, progress).await?;
    write_synonyms(&app.settings.data.join("synonyms"), &mut writer).map_err(|error| cannot(part, &error))?;
    let rows = tables.entries.iter().map(|table| table.rows).sum();
    finish(writer, tables, app.clock.now(), part)?;
    Ok(Summary { rows, files })
}

/// Writes a backup of the tables alone.
pub(super) async fn write_database(db: &Db, now: Timestamp, to: &Path) -> Result<()> {
    let mut writer = Writer::create(to).map_err(|error| cannot(to, &error))?;
    let tables = write_tables(db, &mut writer, to, &|_| {}).await?;
    finish(writer, tables, now, to)
}

fn finish(mut writer: Writer, tables: Tables, now: Timestamp, part: &Path) -> Result<()> {
    let manifest = Manifest {
        format: FORMAT,
        program: env!("CARGO_PKG_VERSION").into(),
        engine: db::dialect(tables.engine, "sqlite", "postgres").into(),
        made_at: now,
        steps: tables.steps,
        tables: tables.entries,
        entries: writer.entries().to_vec(),
    };
    let text = serde_json::to_vec_pretty(&manifest).map_err(Error::internal)?;
    let written = writer.start(MANIFEST).and_then(|()| writer.bytes(&text));
    written.and_then(|()| writer.finish()).map_err(|error| cannot(part, &error))
}

/// A transaction that sees one instant for as long as it lasts, and holds up nobody.
async fn snapshot(db: &Db) -> Result<DatabaseTransaction> {
    let begun = match db.engine() {
        Engine::Sqlite => db.read().begin().await,
        Engine::Postgres => {
            db.read().begin_with_config(Some(IsolationLevel::RepeatableRead), Some(AccessMode::ReadOnly)).await
        }
    };
    begun.map_err(db::failed)
}

struct Tables {
    engine: Engine,
    steps: Vec<String>,
    entries: Vec<TableEntry>,
}

async fn write_tables(db: &Db, writer: &mut Writer, part: &Path, progress: &(dyn Fn(&str) + Sync)) -> Result<Tables> {
    let snapshot = snapshot(db).await?;
    let steps = schema::steps(&snapshot).await?;
    let mut entries = Vec::new();
    for table in schema::tables(&snapshot, db.engine()).await? {
        progress(&table.name);
        writer.start(&table_entry(&table.name)).map_err(|error| cannot(part, &error))?;
        let mut line = Vec::new();
        let rows = rows::each(&snapshot, &table, &mut |row| {
            line.clear();
            serde_json::to_writer(&mut line, row).map_err(Error::internal)?;
            line.push(b'\n');
            writer.bytes(&line).map_err(|error| cannot(part, &error))
        })
        .await?;
        writer.end().map_err(|error| cannot(part, &error))?;
        let columns = table.columns.iter().map(|column| column.name.clone()).collect();
        entries.push(TableEntry { name: table.name, columns, rows });
    }
    snapshot.rollback().await.map_err(db::failed)?;
    Ok(Tables { engine: db.engine(), steps, entries })
}

async fn write_files(app: &App, writer: &mut Writer, part: &Path, progress: &(dyn Fn(&str) + Sync)) -> Result<u64> {
    let mut all: Vec<_> =
        app.files.list(None).map_ok(|file| file.location).try_collect().await.map_err(Error::internal)?;
    all.sort();
    let mut count = 0;
    for location in all {
        progress(location.as_ref());
        let mut content = match app.files.get(&location).await {
            Ok(found) => found.into_stream(),
            // Removed since the list was made: no row of the snapshot needs it any more.
            Err(object_store::Error::NotFound { .. }) => continue,
            Err(error) => return Err(Error::internal(error)),
        };
        writer.start(&format!("{FILES}{location}")).map_err(|error| cannot(part, &error))?;
        while let Some(bytes) = content.try_next().await.map_err(Error::internal)? {
            writer.bytes(&bytes).map_err(|error| cannot(part, &error))?;
        }
        writer.end().map_err(|error| cannot(part, &error))?;
        count += 1;
    }
    Ok(count)
}

fn write_synonyms(folder: &Path, writer: &mut Writer) -> std::io::Result<()> {
    let Ok(found) = std::fs::read_dir(folder) else { return Ok(()) };
    let mut paths: Vec<PathBuf> =
        found.filter_map(|entry| Some(entry.ok()?.path())).filter(|path| path.is_file()).collect();
    paths.sort();
    for path in paths {
        let Some(name) = path.file_name().and_then(|name| name.to_str()) else { continue };
        writer.start(&format!("{SYNONYMS}{name}"))?;
        writer.bytes(&std::fs::read(&path)?)?;
        writer.end()?;
    }
    Ok(())
}
