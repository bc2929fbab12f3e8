//! The tables of translation. A record is kept whole as JSON in `body`; other columns exist to find it.
//! Steps are made once and never edited after a release.

use sea_orm_migration::prelude::*;

pub fn all() -> Vec<Box<dyn MigrationTrait>> {
    vec![Box::new(Glossary)]
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
        let name = |name: &'static str| ColumnDef::new(Alias::new(name));
        let mut table = Table::create();
        table
            .table(Alias::new("glossary_terms"))
            .if_not_exists()
            .col(name("id").uuid().not_null().primary_key())
            .col(name("scope_kind").text().not_null())
            .col(name("scope_id").uuid().null())
            .col(name("name").text().not_null())
            .col(name("words").text().not_null())
            .col(name("archived").boolean().not_null())
            .col(name("revision").big_integer().not_null())
            .col(name("body").text().not_null());
        manager.create_table(table).await?;
        let mut index = Index::create();
        index.if_not_exists().name("glossary_terms_name").table(Alias::new("glossary_terms"));
        index.col(Alias::new("name")).col(Alias::new("id"));
        manager.create_index(index).await
    }
}
