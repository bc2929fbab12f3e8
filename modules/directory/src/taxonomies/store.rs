//! The table of taxonomies: the only queries on it.
//! A taxonomy's slug is unique.

use super::Taxonomy;
use crate::records::Record;

use sea_orm::ActiveValue::Set;
use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "taxonomies")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub slug: String,
    pub modified: i64,
    #[sea_orm(column_type = "Text")]
    pub body: String,
}

platform::no_relations!();

impl Record for Taxonomy {
    type Entity = Entity;
    type Row = ActiveModel;
    const KIND: &'static str = "taxonomy";

    fn uuid(&self) -> Uuid {
        self.id.uuid()
    }

    fn row(&self, body: String, modified: i64) -> ActiveModel {
        ActiveModel { id: Set(self.id.uuid()), slug: Set(self.slug.clone()), modified: Set(modified), body: Set(body) }
    }

    fn id_column() -> Column {
        Column::Id
    }

    fn body_column() -> Column {
        Column::Body
    }
}

/// All taxonomies.
pub async fn every(db: &impl ConnectionTrait) -> kernel::Result<Vec<Taxonomy>> {
    crate::records::all(db, Entity::find()).await
}
