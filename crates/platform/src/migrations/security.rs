//! Tables of what protects accounts: which roles need a second factor.
//! Existing accounts stay as they are.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{big_integer, pk_uuid, string, uuid_null};

pub(super) struct SecondFactorRules;

impl MigrationName for SecondFactorRules {
    fn name(&self) -> &str {
        "2026_11_22_platform_second_factor_rules"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for SecondFactorRules {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let rules = Table::create()
            .table(Alias::new("second_factor_rules"))
            .if_not_exists()
            .col(pk_uuid("id"))
            .col(string("role"))
            .col(string("scope_kind"))
            .col(uuid_null("scope_id"))
            .col(uuid_null("made_by"))
            .col(big_integer("made_at"))
            .to_owned();
        manager.create_table(rules).await?;
        let by_scope = Index::create()
            .if_not_exists()
            .name("second_factor_rules_by_scope")
            .table(Alias::new("second_factor_rules"))
            .col(Alias::new("scope_id"))
            .to_owned();
        manager.create_index(by_scope).await
    }
}
