//! Tables of what protects accounts: which roles need a second factor, passkeys, and ceremonies under way.
//! Existing accounts stay as they are.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{big_integer, big_integer_null, pk_uuid, string, text, uuid, uuid_null};

pub(super) struct SecondFactorRules;
pub(super) struct Passkeys;
pub(super) struct ScreenLocks;

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

impl MigrationName for Passkeys {
    fn name(&self) -> &str {
        "2026_11_22_platform_passkeys"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Passkeys {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let passkeys = Table::create()
            .table(Alias::new("passkeys"))
            .if_not_exists()
            .col(pk_uuid("id"))
            .col(uuid("account"))
            .col(string("name"))
            .col(text("credential_id").unique_key())
            .col(text("credential"))
            .col(big_integer("made_at"))
            .col(big_integer_null("used_at"))
            .to_owned();
        manager.create_table(passkeys).await?;
        let ceremonies = Table::create()
            .table(Alias::new("ceremonies"))
            .if_not_exists()
            .col(pk_uuid("id"))
            .col(string("token_hash").unique_key())
            .col(string("kind"))
            .col(uuid_null("account"))
            .col(text("state"))
            .col(big_integer("ends_at"))
            .to_owned();
        manager.create_table(ceremonies).await?;
        for (table, column) in [("passkeys", "account"), ("ceremonies", "ends_at")] {
            let index = Index::create()
                .if_not_exists()
                .name(format!("{table}_by_{column}"))
                .table(Alias::new(table))
                .col(Alias::new(column))
                .to_owned();
            manager.create_index(index).await?;
        }
        Ok(())
    }
}

impl MigrationName for ScreenLocks {
    fn name(&self) -> &str {
        "2026_11_22_platform_screen_locks"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for ScreenLocks {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let locked = Table::alter().table(Alias::new("sessions")).add_column(big_integer_null("locked_at")).to_owned();
        manager.alter_table(locked).await
    }
}
