//! The column of services that said until when they may be trusted goes: `freshness` has told it since it is there.
//! Nothing is lost: a service says it in its own body.

use sea_orm_migration::prelude::*;

pub(super) struct Due;

impl MigrationName for Due {
    fn name(&self) -> &str {
        "2026_11_25_directory_due"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Due {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let (services, name) = (Alias::new("services"), "services_due_public_territory_organisation");
        manager.drop_index(Index::drop().name(name).table(services.clone()).to_owned()).await?;
        manager.alter_table(Table::alter().table(services).drop_column(Alias::new("due")).to_owned()).await
    }
}
