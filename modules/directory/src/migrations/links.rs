//! Links that published texts name, and how they were found; what the inbox keeps besides: why an item was closed,
//! where an answer may be sent (sealed, until then), and the link that an item is about.

use platform::tables::{Holds, column, index, table};
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
        use Holds::{Flag, Id, Number, PerhapsId, PerhapsNumber, PerhapsText, Text};
        let links = [
            ("url", Text),
            ("host", Text),
            ("next_at", Number),
            ("checked_at", PerhapsNumber),
            ("status", PerhapsNumber),
            ("trouble", Text),
            ("whole", Flag),
            ("failing_since", PerhapsNumber),
            ("failures", Number),
            ("moved_to", Text),
        ];
        let uses = [("link", Id), ("kind", Text), ("object", Id), ("territory", Id), ("organisation", PerhapsId)];
        manager.create_table(table("links", &links)).await?;
        manager.create_table(table("link_uses", &uses)).await?;
        let added =
            [("reason", PerhapsText), ("reply_to", PerhapsText), ("replied_at", PerhapsNumber), ("link", PerhapsId)];
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
