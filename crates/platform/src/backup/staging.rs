//! Backups of an older program: filled into a database as it was then, brought up to date there, and written anew.
//! The instance itself is not touched meanwhile.

use super::archive::Reader;
use super::{restore, write};
use crate::app::App;
use crate::db::Db;
use crate::migrations::{self, ModuleSteps};
use crate::module::Module;
use kernel::{Error, Result};
use sea_orm_migration::{MigrationTrait, MigratorTraitSelf};
use std::path::{Path, PathBuf};

/// A backup in today's form, in a folder of its own that is removed with it.
pub(super) struct Staged {
    pub reader: Reader,
    folder: PathBuf,
}

impl Drop for Staged {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

/// Those of all steps that a backup had made; all of them when it names none.
struct Then(Vec<ModuleSteps>, Vec<String>);

impl MigratorTraitSelf for Then {
    fn migrations(&self) -> Vec<Box<dyn MigrationTrait>> {
        let all = self.0.iter().flat_map(|steps| steps());
        all.filter(|step| self.1.is_empty() || self.1.iter().any(|name| name == step.name())).collect()
    }
}

fn all(modules: &[Module]) -> Vec<ModuleSteps> {
    std::iter::once(migrations::platform as ModuleSteps).chain(modules.iter().map(|module| module.migrations)).collect()
}

/// Names of the steps that this program knows.
pub(super) fn names(modules: &[Module]) -> Vec<String> {
    Then(all(modules), Vec::new()).migrations().iter().map(|step| step.name().to_owned()).collect()
}

pub(super) async fn bring_up_to_date(reader: &mut Reader, app: &App, modules: &[Module]) -> Result<Staged> {
    let folder = app.settings.data.join(format!("restoring-{}", std::process::id()));
    std::fs::create_dir_all(&folder).map_err(Error::internal)?;
    let made = build(reader, app, modules, &folder).await;
    if made.is_err() {
        let _ = std::fs::remove_dir_all(&folder);
    }
    Ok(Staged { reader: made?, folder })
}

async fn build(reader: &mut Reader, app: &App, modules: &[Module], folder: &Path) -> Result<Reader> {
    let db = Db::connect(&format!("sqlite://{}", folder.join("then.db").display()), app.clock).await?;
    let then = Then(all(modules), reader.manifest.steps.clone());
    then.up(db.writer(), None).await.map_err(crate::db::failed)?;
    let mut tx = db.begin().await?;
    restore::fill(&mut tx, reader, &|_| {}).await?;
    tx.commit().await?;
    let modules: Vec<_> = modules.iter().map(|module| module.migrations).collect();
    migrations::run(&db, &modules).await?;
    let now = folder.join("now.zip");
    write::write_database(&db, app.clock.now(), &now).await?;
    db.close().await?;
    Reader::check(&now)
}
