//! Changes of many services at once, with what each step found.
//! They are kept for a week at most: nothing that is there already is touched.

use super::{Of, index, table};
use sea_orm_migration::prelude::*;

pub(super) struct Batches;

impl MigrationName for Batches {
    fn name(&self) -> &str {
        "2026_11_22_directory_batches"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Batches {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        use Of::{Number, OptionalText, OptionalUuid, Text, Uuid};
        let batches = [("account", Uuid), ("stage", Text), ("plan", Text), ("at", Number), ("expires_at", Number)];
        let steps = [
            ("batch", Uuid),
            ("number", Number),
            ("object", OptionalUuid),
            ("standing", Text),
            ("body", Text),
            ("before", OptionalText),
            ("made", OptionalText),
        ];
        manager.create_table(table("batches", &batches)).await?;
        manager.create_table(table("batch_steps", &steps)).await?;
        manager.create_index(index("batches", &["account"], false)).await?;
        manager.create_index(index("batches", &["expires_at"], false)).await?;
        manager.create_index(index("batch_steps", &["batch", "number"], false)).await?;
        manager.create_index(index("batch_steps", &["batch", "standing"], false)).await
    }
}
