//! The tables of translation. A record is kept whole as JSON in `body`; other columns exist to find it.
//! Steps are made once and never edited after a release.

use sea_orm_migration::prelude::*;

pub fn all() -> Vec<Box<dyn MigrationTrait>> {
    vec![Box::new(Glossary), Box::new(Memory), Box::new(Exchange), Box::new(Machine)]
}

fn column(name: &'static str) -> ColumnDef {
    ColumnDef::new(Alias::new(name))
}

fn table(name: &'static str) -> TableCreateStatement {
    let mut table = Table::create();
    table.table(Alias::new(name)).if_not_exists();
    table
}

struct Glossary;

impl MigrationName for Glossary {
    fn name(&self) -> &str {
        "2026_11_22_translation_glossary"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Glossary {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let mut terms = table("glossary_terms");
        terms
            .col(column("id").uuid().not_null().primary_key())
            .col(column("scope_kind").text().not_null())
            .col(column("scope_id").uuid().null())
            .col(column("name").text().not_null())
            .col(column("words").text().not_null())
            .col(column("archived").boolean().not_null())
            .col(column("revision").big_integer().not_null())
            .col(column("body").text().not_null());
        manager.create_table(terms).await?;
        let mut index = Index::create();
        index.if_not_exists().name("glossary_terms_name").table(Alias::new("glossary_terms"));
        index.col(Alias::new("name")).col(Alias::new("id"));
        manager.create_index(index).await
    }
}

struct Memory;

impl MigrationName for Memory {
    fn name(&self) -> &str {
        "2026_11_22_translation_memory"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Memory {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let mut segments = table("memory_segments");
        segments
            .col(column("id").uuid().not_null().primary_key())
            .col(column("key").big_integer().not_null())
            .col(column("source").text().not_null())
            .col(column("target").text().not_null())
            .col(column("seen_at").big_integer().not_null());
        manager.create_table(segments).await?;
        let mut bands = table("memory_bands");
        bands.col(column("band").big_integer().not_null()).col(column("segment").uuid().not_null());
        bands.primary_key(Index::create().col(Alias::new("band")).col(Alias::new("segment")));
        manager.create_table(bands).await?;
        let mut position = table("memory_position");
        position.col(column("id").big_integer().not_null().primary_key()).col(column("seq").big_integer().not_null());
        manager.create_table(position).await?;
        let mut index = Index::create();
        index.if_not_exists().name("memory_segments_key").table(Alias::new("memory_segments")).col(Alias::new("key"));
        manager.create_index(index).await
    }
}

struct Exchange;

impl MigrationName for Exchange {
    fn name(&self) -> &str {
        "2026_11_22_translation_exchange"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Exchange {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let mut imports = table("translation_imports");
        imports
            .col(column("id").uuid().not_null().primary_key())
            .col(column("account").uuid().not_null())
            .col(column("at").big_integer().not_null())
            .col(column("body").text().not_null());
        manager.create_table(imports).await?;
        let mut index = Index::create();
        index.if_not_exists().name("translation_imports_account").table(Alias::new("translation_imports"));
        index.col(Alias::new("account"));
        manager.create_index(index).await
    }
}

struct Machine;

impl MigrationName for Machine {
    fn name(&self) -> &str {
        "2026_11_22_translation_machine"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Machine {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let mut runs = table("machine_runs");
        runs.col(column("id").uuid().not_null().primary_key()).col(column("account").uuid().not_null());
        for name in ["lang", "state", "trouble", "body"] {
            runs.col(column(name).text().not_null());
        }
        for name in ["total", "done", "written", "left_out", "tries", "at"] {
            runs.col(column(name).big_integer().not_null());
        }
        manager.create_table(runs).await?;
        let mut index = Index::create();
        index.if_not_exists().name("machine_runs_account").table(Alias::new("machine_runs"));
        index.col(Alias::new("account"));
        manager.create_index(index).await
    }
}
