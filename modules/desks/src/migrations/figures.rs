//! Which months of which desk everybody may see.
//! What was counted and released is the platform's.

use super::create;
use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{big_integer, pk_uuid, string, uuid};

pub struct Figures;

impl MigrationName for Figures {
    fn name(&self) -> &str {
        "2026_11_22_desk_figures"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Figures {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let columns = vec![pk_uuid("id"), uuid("subject"), string("month"), big_integer("published_at")];
        create(manager, "desk_figures", columns).await?;
        let mut once = Index::create();
        once.if_not_exists().unique().name("desk_figures_once").table(Alias::new("desk_figures"));
        once.col(Alias::new("subject")).col(Alias::new("month"));
        manager.create_index(once).await
    }
}
