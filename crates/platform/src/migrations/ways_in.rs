//! Tables of the ways into an account: identities at a provider, browsers that are known, invitations that go by mail;
//! and what makes the audit trail quick to filter. Existing rows stay as they are.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{big_integer, big_integer_null, pk_uuid, string, string_null, text, text_null, uuid};

pub(super) struct WaysIn;

impl MigrationName for WaysIn {
    fn name(&self) -> &str {
        "2026_11_22_platform_ways_in"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for WaysIn {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let identities = vec![
            pk_uuid("id"),
            uuid("account"),
            text("issuer"),
            text("subject"),
            big_integer("made_at"),
            big_integer_null("used_at"),
        ];
        let browsers = vec![
            pk_uuid("id"),
            uuid("account"),
            string("token_hash"),
            string("device"),
            big_integer("first_at"),
            big_integer("seen_at"),
        ];
        for (name, columns) in [("identities", identities), ("browsers", browsers)] {
            let mut table = Table::create().table(Alias::new(name)).if_not_exists().to_owned();
            for column in columns {
                table.col(column);
            }
            manager.create_table(table).await?;
        }
        // SQLite adds one column at a time.
        for column in [text_null("address"), string_null("language")] {
            let table = Table::alter().table(Alias::new("invitations")).add_column(column).to_owned();
            manager.alter_table(table).await?;
        }
        for (table, columns, unique) in [
            ("identities", &["issuer", "subject"] as &[&str], true),
            ("identities", &["account"], false),
            ("browsers", &["account"], false),
            ("audit", &["at"], false),
            ("audit", &["object_kind"], false),
        ] {
            let mut index = Index::create();
            index.if_not_exists().name(format!("{table}_by_{}", columns.join("_"))).table(Alias::new(table));
            for column in columns {
                index.col(Alias::new(*column));
            }
            if unique {
                index.unique();
            }
            manager.create_index(index).await?;
        }
        Ok(())
    }
}
