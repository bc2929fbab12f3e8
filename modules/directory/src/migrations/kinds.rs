//! Drafts and versions of any kind of record: both are found by kind and identifier.
//! Those that are there are of services, and stay as they are.

use platform::tables::{Holds, column, index};
use sea_orm_migration::prelude::*;
use sea_orm_migration::sea_orm::ConnectionTrait;

pub(super) struct Kinds;

impl MigrationName for Kinds {
    fn name(&self) -> &str {
        "2026_11_23_directory_kinds"
    }
}

const DRAFTS: [(&str, Holds); 14] = [
    ("kind", Holds::Text),
    ("id", Holds::Id),
    ("territory", Holds::Id),
    ("organisation", Holds::PerhapsId),
    ("state", Holds::Text),
    ("name", Holds::Text),
    ("complete", Holds::Text),
    ("base", Holds::Number),
    ("revision", Holds::Number),
    ("author", Holds::PerhapsId),
    ("updated_at", Holds::Number),
    ("note", Holds::Text),
    ("publish_at", Holds::PerhapsNumber),
    ("body", Holds::Text),
];

#[async_trait::async_trait]
impl MigrationTrait for Kinds {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drafts(manager).await?;
        versions(manager).await
    }
}

/// A primary key cannot be changed on SQLite: the table is made anew, and its rows are copied.
async fn drafts(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let before = Alias::new("drafts_of_services");
    manager.rename_table(Table::rename().table(Alias::new("drafts"), before.clone()).to_owned()).await?;
    let mut table = Table::create();
    table.table(Alias::new("drafts"));
    for (name, of) in DRAFTS {
        table.col(column(name, of));
    }
    table.primary_key(Index::create().col(Alias::new("kind")).col(Alias::new("id")));
    manager.create_table(table).await?;
    let columns = DRAFTS.map(|(name, _)| Alias::new(name));
    let rows = Query::select().columns(columns.clone()).from(before.clone()).to_owned();
    let mut copy = Query::insert();
    copy.into_table(Alias::new("drafts")).columns(columns);
    copy.select_from(rows).map_err(|error| DbErr::Custom(error.to_string()))?;
    manager.get_connection().execute(&copy).await?;
    manager.drop_table(Table::drop().table(before).to_owned()).await?;
    for columns in [&["territory", "state"][..], &["organisation"], &["author"]] {
        manager.create_index(index("drafts", columns, false)).await?;
    }
    Ok(())
}

async fn versions(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let kind = ColumnDef::new(Alias::new("kind")).text().not_null().default("service").to_owned();
    let alter = Table::alter().table(Alias::new("versions")).add_column_if_not_exists(kind).to_owned();
    manager.alter_table(alter).await?;
    let before = Index::drop().name("versions_object_number").table(Alias::new("versions")).to_owned();
    manager.drop_index(before).await?;
    manager.create_index(index("versions", &["kind", "object", "number"], true)).await
}
