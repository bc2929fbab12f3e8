//! The tables, made and changed step by step; each module brings its own steps.
//! A database that a newer program has changed is refused, and nothing is touched.

mod accounts;
mod figures;
mod files;
mod notices;
mod security;
mod vault;
mod ways_in;

use crate::db::{self, Db};
use kernel::{Error, Result};
use sea_orm_migration::MigratorTraitSelf;
use sea_orm_migration::prelude::*;

/// Steps of the platform itself.
pub fn platform() -> Vec<Box<dyn MigrationTrait>> {
    vec![
        Box::new(Foundation),
        Box::new(accounts::Accounts),
        Box::new(files::Files),
        Box::new(notices::Notices),
        Box::new(security::SecondFactorRules),
        Box::new(security::Passkeys),
        Box::new(ways_in::WaysIn),
        Box::new(security::ScreenLocks),
        Box::new(vault::Vault),
        Box::new(figures::Releases),
    ]
}

/// What gives the steps of a module.
pub type ModuleSteps = fn() -> Vec<Box<dyn MigrationTrait>>;

struct Steps(Vec<ModuleSteps>);

impl MigratorTraitSelf for Steps {
    fn migrations(&self) -> Vec<Box<dyn MigrationTrait>> {
        self.0.iter().flat_map(|steps| steps()).collect()
    }
}

/// Brings the database up to date. Returns the names of the steps that were made.
///
/// # Errors
/// `Unavailable` with what to do when the database was made by a newer program.
pub async fn run(db: &Db, modules: &[ModuleSteps]) -> Result<Vec<String>> {
    let mut all: Vec<ModuleSteps> = vec![platform];
    all.extend(modules);
    let steps = Steps(all);
    let known: Vec<String> = steps.migrations().iter().map(|step| step.name().to_owned()).collect();
    let applied = steps.get_migration_models(db.writer()).await.map_err(db::failed)?;
    if let Some(unknown) = applied.iter().find(|row| !known.contains(&row.version)) {
        return Err(Error::Unavailable(format!(
            "this database was made by a newer Teranga (step «{}» is unknown here). Install that version or a later one, or restore a backup made by this one",
            unknown.version
        )));
    }
    let missing = known.into_iter().filter(|name| !applied.iter().any(|row| row.version == *name)).collect::<Vec<_>>();
    if !missing.is_empty() {
        steps.up(db.writer(), None).await.map_err(db::failed)?;
    }
    Ok(missing)
}

struct Foundation;

impl MigrationName for Foundation {
    fn name(&self) -> &str {
        "2026_11_22_platform_foundation"
    }
}

#[derive(DeriveIden)]
enum Changes {
    Table,
    Seq,
    Kind,
    Object,
    At,
}

#[derive(DeriveIden)]
enum Jobs {
    Table,
    Id,
    Name,
    Key,
    RunAt,
    Attempts,
    LockedUntil,
    Failure,
}

#[async_trait::async_trait]
impl MigrationTrait for Foundation {
    async fn up(&self, manager: &SchemaManager) -> std::result::Result<(), DbErr> {
        let changes = Table::create()
            .table(Changes::Table)
            .if_not_exists()
            .col(ColumnDef::new(Changes::Seq).big_integer().not_null().auto_increment().primary_key())
            .col(ColumnDef::new(Changes::Kind).string().not_null())
            .col(ColumnDef::new(Changes::Object).uuid().not_null())
            .col(ColumnDef::new(Changes::At).big_integer().not_null())
            .to_owned();
        manager.create_table(changes).await?;
        let jobs = Table::create()
            .table(Jobs::Table)
            .if_not_exists()
            .col(ColumnDef::new(Jobs::Id).uuid().not_null().primary_key())
            .col(ColumnDef::new(Jobs::Name).string().not_null())
            .col(ColumnDef::new(Jobs::Key).string().not_null())
            .col(ColumnDef::new(Jobs::RunAt).big_integer().not_null())
            .col(ColumnDef::new(Jobs::Attempts).integer().not_null().default(0))
            .col(ColumnDef::new(Jobs::LockedUntil).big_integer().not_null().default(0))
            .col(ColumnDef::new(Jobs::Failure).string().null())
            .to_owned();
        manager.create_table(jobs).await?;
        let once = Index::create()
            .if_not_exists()
            .name("jobs_once")
            .table(Jobs::Table)
            .col(Jobs::Name)
            .col(Jobs::Key)
            .unique()
            .to_owned();
        manager.create_index(once).await
    }
}
