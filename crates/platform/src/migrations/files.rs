//! Tables of files that people give, and of their contents.
//! The objects that files are kept for lie in other modules: identifiers alone.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{big_integer, big_integer_null, pk_uuid, string, uuid, uuid_null};

pub(super) struct Files;

impl MigrationName for Files {
    fn name(&self) -> &str {
        "2026_11_22_platform_files"
    }
}

fn named(name: &'static str) -> Alias {
    Alias::new(name)
}

#[async_trait::async_trait]
impl MigrationTrait for Files {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let files = Table::create()
            .table(named("files"))
            .if_not_exists()
            .col(pk_uuid("id"))
            .col(string("owner_kind"))
            .col(uuid("owner"))
            .col(string("name"))
            .col(string("kind"))
            .col(big_integer("size"))
            .col(uuid_null("uploaded_by"))
            .col(big_integer("created_at"))
            .col(big_integer_null("idle_since"))
            .to_owned();
        manager.create_table(files).await?;
        let pieces = Table::create()
            .table(named("file_pieces"))
            .if_not_exists()
            .col(uuid("file"))
            .col(string("name"))
            .col(string("kind"))
            .col(string("hash"))
            .col(big_integer("size"))
            .primary_key(Index::create().col(named("file")).col(named("name")))
            .to_owned();
        manager.create_table(pieces).await?;
        for column in ["owner", "uploaded_by"] {
            let index = Index::create()
                .if_not_exists()
                .name(format!("files_by_{column}"))
                .table(named("files"))
                .col(named(column))
                .to_owned();
            manager.create_index(index).await?;
        }
        Ok(())
    }
}
