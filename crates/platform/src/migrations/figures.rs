//! The table of what the disclosure control let through: once for each series, place and month.
//! What was counted is sealed, and goes when its year is over.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{big_integer, pk_uuid, string, text, text_null, uuid};

pub(super) struct Releases;

impl MigrationName for Releases {
    fn name(&self) -> &str {
        "2026_11_22_platform_releases"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Releases {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let columns = [
            pk_uuid("id"),
            string("series"),
            uuid("subject"),
            string("month"),
            big_integer("made_at"),
            big_integer("threshold"),
            text("body"),
            text_null("counted"),
        ];
        let mut table = Table::create().table(Alias::new("releases")).if_not_exists().to_owned();
        for column in columns {
            table.col(column);
        }
        manager.create_table(table).await?;
        let mut once = Index::create();
        once.if_not_exists().unique().name("releases_once").table(Alias::new("releases"));
        for column in ["series", "subject", "month"] {
            once.col(Alias::new(column));
        }
        manager.create_index(once).await
    }
}
