//! Tables of people who sign in, and of what they did.
//! No table has a foreign key to another module's: identifiers alone.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{
    big_integer, big_integer_null, boolean, pk_uuid, string, string_null, text, uuid, uuid_null,
};

pub(super) struct Accounts;

impl MigrationName for Accounts {
    fn name(&self) -> &str {
        "2026_11_22_platform_accounts"
    }
}

fn named(name: &'static str) -> Alias {
    Alias::new(name)
}

#[async_trait::async_trait]
impl MigrationTrait for Accounts {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let tables = [
            (
                "accounts",
                vec![
                    pk_uuid("id"),
                    string("login").unique_key().to_owned(),
                    string("name"),
                    string("language"),
                    string_null("password"),
                    string_null("second_factor"),
                    big_integer("second_factor_step"),
                    text("recovery"),
                    boolean("active"),
                    big_integer("created_at"),
                ],
            ),
            (
                "sessions",
                vec![
                    pk_uuid("id"),
                    string("token_hash").unique_key().to_owned(),
                    uuid("account"),
                    big_integer("created_at"),
                    big_integer("seen_at"),
                    big_integer("strong_at"),
                    boolean("second_factor"),
                    string("device"),
                ],
            ),
            (
                "grants",
                vec![
                    pk_uuid("id"),
                    uuid("account"),
                    string("role"),
                    string("scope_kind"),
                    uuid_null("scope_id"),
                    big_integer("starts_at"),
                    big_integer_null("ends_at"),
                    uuid_null("given_by"),
                ],
            ),
            (
                "invitations",
                vec![
                    pk_uuid("id"),
                    string("token_hash").unique_key().to_owned(),
                    uuid_null("account"),
                    string_null("role"),
                    string_null("scope_kind"),
                    uuid_null("scope_id"),
                    text("note"),
                    uuid_null("made_by"),
                    big_integer("made_at"),
                    big_integer("ends_at"),
                    big_integer_null("used_at"),
                ],
            ),
            (
                "audit",
                vec![
                    big_integer("seq").primary_key().to_owned(),
                    big_integer("at"),
                    string("actor"),
                    uuid_null("account"),
                    string("act"),
                    string("object_kind"),
                    uuid_null("object"),
                    text("details"),
                    string("hash"),
                ],
            ),
        ];
        for (name, columns) in tables {
            let mut table = Table::create().table(named(name)).if_not_exists().to_owned();
            for column in columns {
                table.col(column);
            }
            manager.create_table(table).await?;
        }
        for (table, column) in [
            ("sessions", "account"),
            ("grants", "account"),
            ("grants", "scope_id"),
            ("audit", "account"),
            ("audit", "object"),
            ("audit", "act"),
        ] {
            let index = Index::create()
                .if_not_exists()
                .name(format!("{table}_by_{column}"))
                .table(named(table))
                .col(named(column))
                .to_owned();
            manager.create_index(index).await?;
        }
        Ok(())
    }
}
