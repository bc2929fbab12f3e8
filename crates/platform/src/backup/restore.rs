//! Putting a backup back: first checked whole, then all rows in one transaction.
//! Cut short at any moment, the database has either all of the old content or all of the new.

use super::archive::Reader;
use super::{EVERYTHING, FILES, SYNONYMS, Summary, rows, schema, staging, table_entry};
use crate::app::App;
use crate::changes::Change;
use crate::db::{self, Tx};
use crate::module::Module;
use futures::TryStreamExt;
use kernel::{Error, Result};
use object_store::path::Path as Location;
use object_store::{ObjectStore, ObjectStoreExt};
use sea_orm::ConnectionTrait;
use sea_orm::sea_query::{Alias, Expr, Query};
use std::collections::BTreeSet;
use std::io::{BufRead, BufReader, Read};
use std::path::Path;
use uuid::Uuid;

/// One row at most, in bytes.
const LARGEST_ROW: u64 = 64 << 20;

/// A backup that was found whole.
pub struct Backup(Reader);

impl Backup {
    /// Reads a backup from end to end and compares it with its manifest.
    ///
    /// # Errors
    /// `Malformed` with what is wrong with it.
    pub fn open(path: &Path) -> Result<Backup> {
        Reader::check(path).map(Backup)
    }

    /// Puts its content in the place of the instance's.
    ///
    /// # Errors
    /// `Malformed` when it was made by a newer program; `Unavailable` when the instance is not empty and `force` is
    /// false. Nothing is changed then.
    pub async fn restore(
        mut self,
        app: &App,
        modules: &[Module],
        force: bool,
        progress: &(dyn Fn(&str) + Sync),
    ) -> Result<Summary> {
        let steps: BTreeSet<String> = staging::names(modules).into_iter().collect();
        let made: BTreeSet<String> = self.0.manifest.steps.iter().cloned().collect();
        if let Some(unknown) = made.difference(&steps).next() {
            let program = &self.0.manifest.program;
            return Err(Error::Malformed(format!(
                "this backup was made by Teranga {program}, which is newer (step «{unknown}» is unknown here). Install that version or a later one."
            )));
        }
        if !force && !is_empty(app).await? {
            return Err(Error::Unavailable(
                "there is something in this database already. To replace all of it with the backup, say --force; to keep it, choose another place with --data or --database-url.".into(),
            ));
        }
        let mut staged = match made == steps {
            true => None,
            false => Some(staging::bring_up_to_date(&mut self.0, app, modules).await?),
        };
        put_files(app, &mut self.0, false).await?;
        let mut tx = app.db.begin().await?;
        let rows = fill(&mut tx, staged.as_mut().map_or(&mut self.0, |staged| &mut staged.reader), progress).await?;
        tx.record(Change::of(EVERYTHING, Uuid::nil())).await?;
        tx.commit().await?;
        let files = put_files(app, &mut self.0, true).await?;
        put_synonyms(&app.settings.data.join("synonyms"), &mut self.0)?;
        Ok(Summary { rows, files })
    }
}

async fn is_empty(app: &App) -> Result<bool> {
    for table in schema::tables(app.db.read(), app.db.engine()).await? {
        let mut one = Query::select();
        one.expr(Expr::val(1)).from(Alias::new(&table.name)).limit(1);
        if app.db.read().query_one(&one).await.map_err(db::failed)?.is_some() {
            return Ok(false);
        }
    }
    Ok(true)
}

/// Empties every table and fills it from the archive.
pub(super) async fn fill(tx: &mut Tx, reader: &mut Reader, progress: &(dyn Fn(&str) + Sync)) -> Result<u64> {
    let mut all = 0;
    for table in schema::tables(tx.connection(), tx.engine()).await? {
        let mut empty = Query::delete();
        empty.from_table(Alias::new(&table.name));
        tx.connection().execute(&empty).await.map_err(db::failed)?;
        let Some(described) = reader.manifest.tables.iter().find(|it| it.name == table.name).cloned() else { continue };
        progress(&table.name);
        let name = table_entry(&table.name);
        let Some(entry) = reader.manifest.entries.iter().find(|entry| entry.name == name).cloned() else { continue };
        let mut content = BufReader::new(reader.open(&entry).map_err(Error::internal)?);
        let mut filling = rows::Filling::new(&table, &described.columns)?;
        let mut line = Vec::new();
        loop {
            line.clear();
            let read = content.by_ref().take(LARGEST_ROW).read_until(b'\n', &mut line).map_err(Error::internal)?;
            if read == 0 {
                break;
            }
            filling.take(tx.connection(), &line).await?;
        }
        filling.write(tx.connection()).await?;
        if filling.done != described.rows {
            return Err(Error::Malformed(format!(
                "the table {} has {} rows and should have {}",
                table.name, filling.done, described.rows
            )));
        }
        all += filling.done;
    }
    Ok(all)
}

/// Before the rows (`last` false): adds the files that are not there. After them: replaces and removes the others.
/// So the rows never name a file that is missing.
async fn put_files(app: &App, reader: &mut Reader, last: bool) -> Result<u64> {
    let there: BTreeSet<Location> =
        app.files.list(None).map_ok(|file| file.location).try_collect().await.map_err(Error::internal)?;
    let mut kept = BTreeSet::new();
    for (name, entry) in reader.under(FILES) {
        let location =
            Location::parse(&name).map_err(|_| Error::Malformed(format!("«{name}» is not the name of a file")))?;
        if last || !there.contains(&location) {
            let mut content = Vec::new();
            reader.open(&entry).and_then(|mut file| file.read_to_end(&mut content)).map_err(Error::internal)?;
            app.files.put(&location, content.into()).await.map_err(Error::internal)?;
        }
        kept.insert(location);
    }
    if last {
        for gone in there.difference(&kept) {
            app.files.delete(gone).await.map_err(Error::internal)?;
        }
    }
    Ok(kept.len() as u64)
}

fn put_synonyms(folder: &Path, reader: &mut Reader) -> Result<()> {
    let own = reader.under(SYNONYMS);
    if own.is_empty() {
        return Ok(());
    }
    let failed = |error| {
        Error::Unavailable(format!(
            "the synonyms in {} cannot be written: {error}. All else was put back.",
            folder.display()
        ))
    };
    std::fs::create_dir_all(folder).map_err(failed)?;
    for (name, entry) in own {
        let part = folder.join(format!("{name}.part"));
        let mut content = Vec::new();
        reader.open(&entry).and_then(|mut file| file.read_to_end(&mut content)).map_err(failed)?;
        std::fs::write(&part, content).and_then(|()| std::fs::rename(&part, folder.join(&name))).map_err(failed)?;
    }
    Ok(())
}
