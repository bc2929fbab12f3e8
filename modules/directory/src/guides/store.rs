//! The table of guides: the only queries on it.
//! A page's slug is unique in its territory.

use super::Guide;
use crate::records::{self, Record};
use kernel::{Id, Result, Territory};
use sea_orm::ActiveValue::Set;
use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "guides")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub slug: String,
    pub territory: Uuid,
    pub parent: Option<Uuid>,
    pub modified: i64,
    #[sea_orm(column_type = "Text")]
    pub body: String,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl Record for Guide {
    type Entity = Entity;
    type Row = ActiveModel;
    const KIND: &'static str = "guide";

    fn uuid(&self) -> Uuid {
        self.id.uuid()
    }

    fn row(&self, body: String, modified: i64) -> ActiveModel {
        ActiveModel {
            id: Set(self.id.uuid()),
            slug: Set(self.slug.clone()),
            territory: Set(self.territory.uuid()),
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

/// All pages of a territory's guide, sisters in their order.
pub async fn of_territory(db: &impl ConnectionTrait, territory: Id<Territory>) -> Result<Vec<Guide>> {
    let mut guides = records::all::<Guide>(db, Entity::find().filter(Column::Territory.eq(territory.uuid()))).await?;
    guides.sort_by(|a, b| (a.position, &a.slug).cmp(&(b.position, &b.slug)));
    Ok(guides)
}
