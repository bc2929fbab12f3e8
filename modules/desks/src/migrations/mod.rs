//! The tables of desks. What people confide is in columns that are sealed; the others exist to find and to count.
//! Steps are made once and never edited after a release.

mod figures;
mod files;
mod queue;
mod referrals;
mod visits;

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{
    big_integer, big_integer_null, boolean, pk_uuid, string, string_null, text, uuid, uuid_null,
};

pub fn all() -> Vec<Box<dyn MigrationTrait>> {
    vec![
        Box::new(Desks),
        Box::new(Appointments),
        Box::new(visits::Visits),
        Box::new(files::Files),
        Box::new(queue::Queue),
        Box::new(referrals::Referrals),
        Box::new(figures::Figures),
    ]
}

type Columns = Vec<ColumnDef>;

async fn create(manager: &SchemaManager<'_>, name: &'static str, columns: Columns) -> Result<(), DbErr> {
    let mut table = Table::create().table(Alias::new(name)).if_not_exists().to_owned();
    for column in columns {
        table.col(column);
    }
    manager.create_table(table).await
}

async fn index(manager: &SchemaManager<'_>, table: &'static str, columns: &[&'static str]) -> Result<(), DbErr> {
    let mut index = Index::create();
    index.if_not_exists().name(format!("{table}_by_{}", columns.join("_"))).table(Alias::new(table));
    for column in columns {
        index.col(Alias::new(*column));
    }
    manager.create_index(index).await
}

struct Desks;

impl MigrationName for Desks {
    fn name(&self) -> &str {
        "2026_11_22_desks"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Desks {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let desks = vec![
            pk_uuid("id"),
            string("slug").unique_key().to_owned(),
            uuid("territory"),
            boolean("published"),
            big_integer("modified"),
            text("body"),
        ];
        create(manager, "desks", desks).await?;
        index(manager, "desks", &["territory"]).await?;
        let mediators = vec![pk_uuid("id"), uuid("desk"), uuid("account"), text("body")];
        create(manager, "desk_mediators", mediators).await?;
        index(manager, "desk_mediators", &["desk"]).await?;
        index(manager, "desk_mediators", &["account"]).await
    }
}

struct Appointments;

impl MigrationName for Appointments {
    fn name(&self) -> &str {
        "2026_11_22_desk_appointments"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Appointments {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let appointments = vec![
            pk_uuid("id"),
            uuid("desk"),
            uuid("session"),
            string("day"),
            big_integer("starts_at"),
            uuid_null("mediator"),
            // A mediator at an instant, while the appointment holds it: one at a time, whatever comes at once.
            string_null("seat").unique_key().to_owned(),
            string("state"),
            string("language"),
            uuid_null("theme"),
            string("code_hash").unique_key().to_owned(),
            string("link_hash").unique_key().to_owned(),
            text("confided"),
            big_integer("made_at"),
            big_integer_null("reminded_at"),
        ];
        create(manager, "desk_appointments", appointments).await?;
        index(manager, "desk_appointments", &["desk", "starts_at"]).await?;
        index(manager, "desk_appointments", &["mediator", "starts_at"]).await
    }
}
