//! Links that published texts name, and how they were found; what the inbox keeps besides: why an item was closed,
//! where an answer may be sent (sealed, until then), and the link that an item is about.

use super::{Of, column, index, table};
use sea_orm_migration::prelude::*;

pub(super) struct Links;

impl MigrationName for Links {
    fn name(&self) -> &str {
        "2026_11_22_directory_links"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Links {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        use Of::{Flag, Number, OptionalNumber, OptionalText, OptionalUuid, Text, Uuid};
        let links = [
            ("url", Text),
            ("host", Text),
            ("next_at", Number),
            ("checked_at", OptionalNumber),
            ("status", OptionalNumber),
            ("trouble", Text),
            ("whole", Flag),
            ("failing_since", OptionalNumber),
            ("failures", Number),
            ("moved_to", Text),
        ];
        let uses =
            [("link", Uuid), ("kind", Text), ("object", Uuid), ("territory", Uuid), ("organisation", OptionalUuid)];
        manager.create_table(table("links", &links)).await?;
        manager.create_table(table("link_uses", &uses)).await?;
        let added = [
            ("reason", OptionalText),
            ("reply_to", OptionalText),
            ("replied_at", OptionalNumber),
            ("link", OptionalUuid),
        ];
        for (name, of) in added {
            let mut alter = Table::alter();
            alter.table(Alias::new("reports")).add_column_if_not_exists(column(name, of));
            manager.alter_table(alter).await?;
        }
        manager.create_index(index("links", &["host", "next_at"], false)).await?;
        manager.create_index(index("link_uses", &["link"], false)).await?;
        manager.create_index(index("reports", &["link", "subject"], false)).await
    }
}
