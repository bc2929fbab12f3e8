//! Tables of what members are told, and of mail that waits to be sent.
//! Whatever is in them goes by itself: letters when sent, notices after ninety days.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{
    big_integer, big_integer_null, boolean, integer, pk_uuid, string, string_null, text, uuid, uuid_null,
};

pub(super) struct Notices;

impl MigrationName for Notices {
    fn name(&self) -> &str {
        "2026_11_22_platform_notices"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Notices {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let tables = [
            (
                "outbox",
                vec![
                    pk_uuid("id"),
                    uuid_null("account"),
                    text("sealed"),
                    string("number"),
                    big_integer("written_at"),
                    integer("attempts"),
                    string_null("failure"),
                    boolean("given_up"),
                ],
            ),
            (
                "notices",
                vec![
                    pk_uuid("id"),
                    uuid("account"),
                    string("kind"),
                    uuid("object"),
                    text("path"),
                    text("needs"),
                    text("data"),
                    big_integer("at"),
                    boolean("screen"),
                    big_integer_null("read_at"),
                    big_integer_null("mail_at"),
                ],
            ),
            ("notice_choices", vec![pk_uuid("account"), text("choices")]),
        ];
        for (name, columns) in tables {
            let mut table = Table::create().table(Alias::new(name)).if_not_exists().to_owned();
            for column in columns {
                table.col(column);
            }
            manager.create_table(table).await?;
        }
        for (table, columns) in [
            ("outbox", &["account"] as &[&str]),
            ("notices", &["account", "read_at"]),
            ("notices", &["account", "mail_at"]),
            ("notices", &["object"]),
            ("notices", &["at"]),
        ] {
            let mut index = Index::create();
            index.if_not_exists().name(format!("{table}_by_{}", columns.join("_"))).table(Alias::new(table));
            for column in columns {
                index.col(Alias::new(*column));
            }
            manager.create_index(index).await?;
        }
        Ok(())
    }
}
