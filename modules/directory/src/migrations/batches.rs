//! Changes of many services at once, with what each step found.
//! They are kept for a week at most: nothing that is there already is touched.

use platform::tables::{Holds, index, table};
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
        use Holds::{Id, Number, PerhapsId, PerhapsText, Text};
        let batches = [("account", Id), ("stage", Text), ("plan", Text), ("at", Number), ("expires_at", Number)];
        let steps = [
            ("batch", Id),
            ("number", Number),
            ("object", PerhapsId),
            ("standing", Text),
            ("body", Text),
            ("before", PerhapsText),
            ("made", PerhapsText),
        ];
        manager.create_table(table("batches", &batches)).await?;
        manager.create_table(table("batch_steps", &steps)).await?;
        manager.create_index(index("batches", &["account"], false)).await?;
        manager.create_index(index("batches", &["expires_at"], false)).await?;
        manager.create_index(index("batch_steps", &["batch", "number"], false)).await?;
        manager.create_index(index("batch_steps", &["batch", "standing"], false)).await
    }
}
