//! Who looks after a report, and what became of it.
//! Reports that are there stay as they are, and wait: nothing of whoever sent one is added.

use platform::tables::{Holds, column, index};
use sea_orm_migration::prelude::*;

pub(super) struct Inbox;

impl MigrationName for Inbox {
    fn name(&self) -> &str {
        "2026_11_22_directory_inbox"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Inbox {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let columns = [
            ("taken_by", Holds::PerhapsId),
            ("taken_at", Holds::PerhapsNumber),
            ("closed_by", Holds::PerhapsId),
            ("closed_at", Holds::PerhapsNumber),
            ("answer", Holds::PerhapsText),
        ];
        for (name, of) in columns {
            let mut alter = Table::alter();
            alter.table(Alias::new("reports")).add_column_if_not_exists(column(name, of));
            manager.alter_table(alter).await?;
        }
        manager.create_index(index("reports", &["subject"], false)).await?;
        manager.create_index(index("reports", &["closed_at", "at"], false)).await
    }
}
