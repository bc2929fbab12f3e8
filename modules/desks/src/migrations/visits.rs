//! The tables of visits: what a visit was about and what was given, in columns that are counted; the note is sealed.
//! Nothing here names the person who came.

use super::{create, index};
use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{
    big_integer, boolean, integer_null, pk_uuid, string, string_null, text, uuid, uuid_null,
};

pub struct Visits;

impl MigrationName for Visits {
    fn name(&self) -> &str {
        "2026_11_22_desk_visits"
    }
}

/// A table whose rows are told apart by all of these columns together.
async fn joined(
    manager: &SchemaManager<'_>,
    name: &'static str,
    columns: Vec<ColumnDef>,
    key: &[&'static str],
) -> Result<(), DbErr> {
    let mut table = Table::create().table(Alias::new(name)).if_not_exists().to_owned();
    for column in columns {
        table.col(column);
    }
    let mut primary = Index::create();
    for column in key {
        primary.col(Alias::new(*column));
    }
    manager.create_table(table.primary_key(&mut primary).to_owned()).await
}

#[async_trait::async_trait]
impl MigrationTrait for Visits {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let visits = vec![
            // Made by the browser: what is sent twice is one visit.
            pk_uuid("id"),
            uuid("desk"),
            string("day"),
            uuid_null("session"),
            uuid_null("mediator"),
            uuid_null("appointment"),
            uuid_null("ticket"),
            integer_null("waited"),
            string("language"),
            string_null("gender"),
            string_null("age"),
            string_null("nationality"),
            string_null("status"),
            string("next"),
            text("note"),
            big_integer("made_at"),
            big_integer("kept_at"),
        ];
        create(manager, "desk_visits", visits).await?;
        index(manager, "desk_visits", &["desk", "day"]).await?;
        index(manager, "desk_visits", &["mediator"]).await?;
        let needs = vec![uuid("visit"), uuid("term"), boolean("met")];
        joined(manager, "desk_visit_needs", needs, &["visit", "term"]).await?;
        let given = vec![uuid("visit"), string("kind"), uuid("object")];
        joined(manager, "desk_visit_given", given, &["visit", "kind", "object"]).await
    }
}
