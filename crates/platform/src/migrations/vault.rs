//! The table of what the vault keeps for itself: secrets that outlive a key of the instance, sealed by it.
//! Nothing in it can be read without that key.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{string, text};

pub(super) struct Vault;

impl MigrationName for Vault {
    fn name(&self) -> &str {
        "2026_11_22_platform_vault"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Vault {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let secrets = Table::create()
            .table(Alias::new("vault_secrets"))
            .if_not_exists()
            .col(string("name").primary_key())
            .col(text("sealed"))
            .to_owned();
        manager.create_table(secrets).await
    }
}
