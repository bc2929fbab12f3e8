//! The tables of the queue: who waits, who receives, and the presses of buttons that were already answered.
//! A number is there once for a session on a day, and an account opens such a session once.

use super::{create, index};
use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{
    big_integer, big_integer_null, integer, pk_uuid, string, string_null, text, uuid, uuid_null,
};

pub struct Queue;

impl MigrationName for Queue {
    fn name(&self) -> &str {
        "2026_11_22_desk_queue"
    }
}

async fn unique(manager: &SchemaManager<'_>, table: &'static str, columns: &[&'static str]) -> Result<(), DbErr> {
    let mut index = Index::create();
    index.if_not_exists().unique().name(format!("{table}_once")).table(Alias::new(table));
    for column in columns {
        index.col(Alias::new(*column));
    }
    manager.create_index(index).await
}

#[async_trait::async_trait]
impl MigrationTrait for Queue {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let tickets = vec![
            pk_uuid("id"),
            uuid("desk"),
            uuid("session"),
            string("day"),
            integer("number"),
            uuid_null("appointment").unique_key().to_owned(),
            string_null("language"),
            string_null("priority"),
            string("state"),
            uuid_null("mediator"),
            string("secret_hash").unique_key().to_owned(),
            text("confided"),
            big_integer("joined_at"),
            big_integer_null("called_at"),
            big_integer_null("begun_at"),
            big_integer_null("ended_at"),
        ];
        create(manager, "desk_tickets", tickets).await?;
        unique(manager, "desk_tickets", &["desk", "session", "day", "number"]).await?;
        index(manager, "desk_tickets", &["desk", "day"]).await?;
        index(manager, "desk_tickets", &["state", "day"]).await?;
        let presences = vec![
            pk_uuid("id"),
            uuid("desk"),
            uuid("session"),
            string("day"),
            uuid("account"),
            string("counter"),
            big_integer("opened_at"),
            big_integer_null("ended_at"),
        ];
        create(manager, "desk_presences", presences).await?;
        unique(manager, "desk_presences", &["session", "day", "account"]).await?;
        index(manager, "desk_presences", &["desk", "day"]).await?;
        let presses = vec![string("press").primary_key().to_owned(), big_integer("made_at")];
        create(manager, "desk_presses", presses).await
    }
}
