//! The organisations of the network: profiles, focal points, requests to join, imports under way.
//! A focal point's words and a request's are whole in `body`; other columns exist to find them.

use sea_orm_migration::prelude::*;

pub(super) struct Organisations;

impl MigrationName for Organisations {
    fn name(&self) -> &str {
        "2026_11_22_network_organisations"
    }
}

fn id() -> ColumnDef {
    let mut id = ColumnDef::new(Alias::new("id"));
    id.uuid().not_null().primary_key();
    id
}

fn table(name: &'static str, columns: Vec<ColumnDef>) -> TableCreateStatement {
    let mut table = Table::create();
    table.table(Alias::new(name)).if_not_exists().col(id());
    for column in columns {
        table.col(column);
    }
    table
}

fn uuid(name: &'static str, required: bool) -> ColumnDef {
    let mut column = ColumnDef::new(Alias::new(name));
    if required {
        column.uuid().not_null()
    } else {
        column.uuid().null()
    };
    column
}

fn text(name: &'static str, required: bool) -> ColumnDef {
    let mut column = ColumnDef::new(Alias::new(name));
    if required {
        column.text().not_null()
    } else {
        column.text().null()
    };
    column
}

fn number(name: &'static str, required: bool) -> ColumnDef {
    let mut column = ColumnDef::new(Alias::new(name));
    if required {
        column.big_integer().not_null()
    } else {
        column.big_integer().null()
    };
    column
}

fn flag(name: &'static str) -> ColumnDef {
    let mut column = ColumnDef::new(Alias::new(name));
    column.boolean().not_null();
    column
}

fn index(table: &'static str, columns: &[&'static str], unique: bool) -> IndexCreateStatement {
    let mut index = Index::create();
    index.if_not_exists().name(format!("{table}_{}", columns.join("_"))).table(Alias::new(table));
    for column in columns {
        index.col(Alias::new(*column));
    }
    if unique {
        index.unique();
    }
    index
}

#[async_trait::async_trait]
impl MigrationTrait for Organisations {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let tables = [
            table("network_profiles", vec![flag("listed"), number("modified", true), text("body", true)]),
            table(
                "network_focal_points",
                vec![
                    uuid("organisation", true),
                    uuid("account", false),
                    uuid("invitation", false),
                    text("visibility", true),
                    number("position", true),
                    text("body", true),
                ],
            ),
            table(
                "network_requests",
                vec![
                    text("token_hash", true),
                    text("state", true),
                    uuid("territory", false),
                    number("made_at", true),
                    number("decided_at", false),
                    uuid("decided_by", false),
                    uuid("organisation", false),
                    text("body", true),
                ],
            ),
            table(
                "network_imports",
                vec![uuid("account", false), text("state", true), number("made_at", true), text("body", true)],
            ),
        ];
        for table in tables {
            manager.create_table(table).await?;
        }
        let indexes = [
            index("network_focal_points", &["organisation"], false),
            index("network_focal_points", &["account"], false),
            index("network_requests", &["token_hash"], true),
            index("network_requests", &["state", "made_at"], false),
            index("network_imports", &["made_at"], false),
        ];
        for index in indexes {
            manager.create_index(index).await?;
        }
        Ok(())
    }
}
