//! The table of territories: the only queries on it.
//! Slugs are unique in the whole instance.

use crate::records::{self, Record};
use kernel::{Id, Result, Territory};
use sea_orm::ActiveValue::Set;
use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "territories")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub slug: String,
    pub parent: Option<Uuid>,
    pub modified: i64,
    #[sea_orm(column_type = "Text")]
    pub body: String,
}

platform::no_relations!();

impl Record for Territory {
    type Entity = Entity;
    type Row = ActiveModel;
    const KIND: &'static str = "territory";

    fn uuid(&self) -> Uuid {
        self.id.uuid()
    }

    fn row(&self, body: String, modified: i64) -> ActiveModel {
        ActiveModel {
            id: Set(self.id.uuid()),
            slug: Set(self.slug.clone()),
            parent: Set(self.parent.map(Id::uuid)),
            modified: Set(modified),
            body: Set(body),
        }
    }

    fn id_column() -> Column {
        Column::Id
    }

    fn body_column() -> Column {
        Column::Body
    }
}

/// All territories.
pub async fn every(db: &impl ConnectionTrait) -> Result<Vec<Territory>> {
    records::all(db, Entity::find()).await
}

/// The territory at a readable address.
pub async fn by_slug(db: &impl ConnectionTrait, slug: &str) -> Result<Option<Territory>> {
    records::one(db, Entity::find().filter(Column::Slug.eq(slug))).await
}
