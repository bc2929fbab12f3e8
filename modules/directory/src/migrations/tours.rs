//! Who has closed the tour of the workspace.
//! Nothing else is kept of it.

use platform::tables::{Holds, column};
use sea_orm_migration::prelude::*;

pub(super) struct Tours;

impl MigrationName for Tours {
    fn name(&self) -> &str {
        "2026_11_24_directory_tours"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Tours {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let mut table = Table::create();
        table.table(Alias::new("tours")).if_not_exists().col(column("account", Holds::Id).primary_key());
        manager.create_table(table.col(column("closed_at", Holds::Number)).to_owned()).await
    }
}
