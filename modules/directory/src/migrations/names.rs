//! What lists of the workspace need to know of an organisation or a place without reading it whole: its name, and whether
//! the public sees it. Those that are there already get both from their own bodies.

use crate::drafts::{Editable, texts};
use crate::locations::{Location, store as locations};
use crate::organisations::{Organisation, store as organisations};
use crate::records::Record;
use platform::tables::{Holds, column, index};
use sea_orm_migration::prelude::*;
use sea_orm_migration::sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use uuid::Uuid;

pub(super) struct Names;

impl MigrationName for Names {
    fn name(&self) -> &str {
        "2026_11_24_directory_names"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Names {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in ["organisations", "locations"] {
            for mut column in
                [column("name", Holds::Text).default("").take(), column("public", Holds::Flag).default(true).take()]
            {
                let mut alter = Table::alter();
                alter.table(Alias::new(table)).add_column_if_not_exists(&mut column);
                manager.alter_table(alter).await?;
            }
            manager.create_index(index(table, &["name", "id"], false)).await?;
        }
        manager.create_index(index("organisations", &["territory", "name"], false)).await?;
        manager.create_index(index("locations", &["organisation", "name"], false)).await?;
        fill::<Organisation>(manager, organisations::Column::Id, organisations::Column::Body, "organisations").await?;
        fill::<Location>(manager, locations::Column::Id, locations::Column::Body, "locations").await
    }
}

/// Gives the records that are there their name. None of them is archived: that could not be.
async fn fill<T: Editable>(
    manager: &SchemaManager<'_>,
    id: <<T as Record>::Entity as EntityTrait>::Column,
    body: <<T as Record>::Entity as EntityTrait>::Column,
    table: &'static str,
) -> Result<(), DbErr> {
    let db = manager.get_connection();
    let mut last = Uuid::nil();
    loop {
        let query = T::Entity::find().select_only().columns([id, body]).filter(id.gt(last)).order_by_asc(id).limit(500);
        let rows: Vec<(Uuid, String)> = query.into_tuple().all(db).await?;
        let Some((end, _)) = rows.last() else { return Ok(()) };
        last = *end;
        for (id, body) in &rows {
            // A body that cannot be read stays as it is: `teranga doctor` tells of it.
            let Ok(record) = serde_json::from_str::<T>(body) else { continue };
            let update = Query::update()
                .table(Alias::new(table))
                .value(Alias::new("name"), texts::name_column(&record))
                .and_where(Expr::col(Alias::new("id")).eq(*id))
                .to_owned();
            db.execute(&update).await?;
        }
    }
}
