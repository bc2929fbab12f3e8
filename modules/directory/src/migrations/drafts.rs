//! Drafts, versions, and what a list of the workspace needs to know of a service without reading it whole.
//! Services that are there already get their new columns from their own bodies.

use crate::drafts::texts;
use crate::services::{Service, store};
use platform::tables::{Holds, index, table};
use sea_orm_migration::prelude::*;
use sea_orm_migration::sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};

pub(super) struct Drafts;

impl MigrationName for Drafts {
    fn name(&self) -> &str {
        "2026_11_22_directory_drafts"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Drafts {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        use Holds::{Id, Number, PerhapsId, PerhapsNumber, Text};
        let tables = [
            table(
                "drafts",
                &[
                    ("kind", Text),
                    ("territory", Id),
                    ("organisation", PerhapsId),
                    ("state", Text),
                    ("name", Text),
                    ("complete", Text),
                    ("base", Number),
                    ("revision", Number),
                    ("author", PerhapsId),
                    ("updated_at", Number),
                    ("note", Text),
                    ("publish_at", PerhapsNumber),
                    ("body", Text),
                ],
            ),
            table(
                "versions",
                &[
                    ("object", Id),
                    ("number", Number),
                    ("author", PerhapsId),
                    ("published_at", Number),
                    ("note", Text),
                    ("body", Text),
                ],
            ),
        ];
        for table in tables {
            manager.create_table(table).await?;
        }
        for name in ["name", "due", "complete"] {
            let column = ColumnDef::new(Alias::new(name)).text().not_null().default("").to_owned();
            let alter = Table::alter().table(Alias::new("services")).add_column_if_not_exists(column).to_owned();
            manager.alter_table(alter).await?;
        }
        let indexes = [
            index("drafts", &["territory", "state"], false),
            index("drafts", &["organisation"], false),
            index("drafts", &["author"], false),
            index("versions", &["object", "number"], true),
            // These hold all that the lists and counts of the workspace ask, so that no body is read for them.
            index("services", &["territory", "name"], false),
            index("services", &["name", "id"], false),
            index("services", &["due", "public", "territory", "organisation"], false),
            index("services", &["public", "territory", "organisation", "complete", "id"], false),
        ];
        for index in indexes {
            manager.create_index(index).await?;
        }
        fill(manager).await
    }
}

/// Gives the services that are there their name and languages.
pub(super) async fn fill(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let db = manager.get_connection();
    let mut last = uuid::Uuid::nil();
    loop {
        let query = store::Entity::find()
            .select_only()
            .columns([store::Column::Id, store::Column::Body])
            .filter(store::Column::Id.gt(last))
            .order_by_asc(store::Column::Id)
            .limit(500);
        let rows: Vec<(uuid::Uuid, String)> = query.into_tuple().all(db).await?;
        let Some((end, _)) = rows.last() else { return Ok(()) };
        last = *end;
        for (id, body) in &rows {
            // A body that cannot be read stays as it is: `teranga doctor` tells of it.
            let Ok(service) = serde_json::from_str::<Service>(body) else { continue };
            let update = Query::update()
                .table(Alias::new("services"))
                .value(Alias::new("name"), texts::name_column(&service))
                .value(Alias::new("complete"), texts::complete_column(&service))
                .and_where(Expr::col(Alias::new("id")).eq(*id))
                .to_owned();
            db.execute(&update).await?;
        }
    }
}
