//! The tables of files. What was confided is in `body` and in notes, sealed with the key of each file, which lies wrapped
//! beside it; destroyed, nothing opens them. Consents name no person.

use super::{create, index};
use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{
    big_integer, big_integer_null, boolean, pk_uuid, string, string_null, text, text_null, uuid, uuid_null,
};

pub(super) struct Files;

impl MigrationName for Files {
    fn name(&self) -> &str {
        "2026_11_23_desk_files"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Files {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let files = vec![
            pk_uuid("id"),
            uuid("desk"),
            uuid_null("keeper"),
            string("state"),
            text_null("wrapped_key"),
            text_null("body"),
            string_null("code").unique_key().to_owned(),
            big_integer("opened_at"),
            big_integer("touched_at"),
            big_integer_null("closed_at"),
            big_integer_null("erasure_asked_at"),
        ];
        create(manager, "desk_files", files).await?;
        index(manager, "desk_files", &["desk", "state", "touched_at"]).await?;
        index(manager, "desk_files", &["keeper"]).await?;
        let consents = vec![
            pk_uuid("id"),
            uuid("file"),
            string("purpose"),
            string("recipient_kind"),
            uuid("recipient"),
            string("fields"),
            string("until"),
            string("language"),
            string("how"),
            boolean("interpreter"),
            big_integer("given_at"),
            big_integer_null("withdrawn_at"),
        ];
        create(manager, "desk_consents", consents).await?;
        index(manager, "desk_consents", &["file"]).await?;
        let notes = vec![pk_uuid("id"), uuid("file"), uuid_null("author"), big_integer("at"), text("body")];
        create(manager, "desk_file_notes", notes).await?;
        index(manager, "desk_file_notes", &["file"]).await?;
        index(manager, "desk_file_notes", &["author"]).await?;
        let transfers = vec![
            uuid("file").primary_key().to_owned(),
            uuid("from_desk"),
            uuid("to_desk"),
            uuid("consent"),
            big_integer("offered_at"),
        ];
        create(manager, "desk_file_transfers", transfers).await?;
        index(manager, "desk_file_transfers", &["to_desk"]).await?;
        pairs(manager, "desk_file_index", vec![uuid("file"), string("blind")], ["file", "blind"]).await?;
        index(manager, "desk_file_index", &["blind"]).await?;
        let shares = vec![uuid("file"), uuid("account"), big_integer("given_at")];
        pairs(manager, "desk_file_shares", shares, ["file", "account"]).await?;
        index(manager, "desk_file_shares", &["account"]).await
    }
}

/// A table whose key is a pair.
async fn pairs(
    manager: &SchemaManager<'_>,
    name: &'static str,
    columns: Vec<ColumnDef>,
    key: [&'static str; 2],
) -> Result<(), DbErr> {
    let mut table = Table::create().table(Alias::new(name)).if_not_exists().to_owned();
    for column in columns {
        table.col(column);
    }
    let key = Index::create().col(Alias::new(key[0])).col(Alias::new(key[1])).to_owned();
    manager.create_table(table.primary_key(&mut key.clone()).to_owned()).await
}
