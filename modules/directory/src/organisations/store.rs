//! The table of organisations: the only queries on it.
//! An organisation is public; what is not public of it is not kept here.

use super::Organisation;
use crate::drafts::lists::having;
use crate::drafts::texts;
use crate::records::{self, Record};
use kernel::{Id, Result};
use sea_orm::ActiveValue::Set;
use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "organisations")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub slug: String,
    pub territory: Option<Uuid>,
    /// Folded, in its source language: lists of the workspace are sorted and searched by it.
    pub name: String,
    pub public: bool,
    pub modified: i64,
    #[sea_orm(column_type = "Text")]
    pub body: String,
}

platform::no_relations!();

impl Record for Organisation {
    type Entity = Entity;
    type Row = ActiveModel;
    const KIND: &'static str = "organisation";

    fn uuid(&self) -> Uuid {
        self.id.uuid()
    }

    fn row(&self, body: String, modified: i64) -> ActiveModel {
        ActiveModel {
            id: Set(self.id.uuid()),
            slug: Set(self.slug.clone()),
            territory: Set(self.territory.map(Id::uuid)),
            name: Set(texts::name_column(self)),
            public: Set(!self.archived),
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

/// The organisation at a readable address.
pub async fn by_slug(db: &impl ConnectionTrait, slug: &str) -> Result<Option<Organisation>> {
    records::one(db, Entity::find().filter(Column::Slug.eq(slug))).await
}

/// Slugs that are taken, with their owners.
pub async fn slugs(db: &impl ConnectionTrait) -> Result<Vec<(String, Uuid)>> {
    use sea_orm::QuerySelect;
    Entity::find()
        .select_only()
        .columns([Column::Slug, Column::Id])
        .into_tuple()
        .all(db)
        .await
        .map_err(platform::db::failed)
}

/// The organisations of a territory that are in use, by slug; at most 500.
pub async fn of_territory(db: &impl ConnectionTrait, territory: Id<kernel::Territory>) -> Result<Vec<Organisation>> {
    use sea_orm::{QueryOrder, QuerySelect};
    let query = Entity::find().filter(Column::Territory.eq(territory.uuid())).filter(Column::Public.eq(true));
    records::all(db, query.order_by_asc(Column::Slug).limit(500)).await
}

/// The organisations in use whose names have all these words, by name; at most `most`.
pub async fn by_name(db: &impl ConnectionTrait, words: &str, most: u64) -> Result<Vec<Organisation>> {
    use sea_orm::{QueryOrder, QuerySelect};
    let query = Entity::find().filter(Column::Public.eq(true)).filter(having(Column::Name, words));
    records::all(db, query.order_by_asc(Column::Name).order_by_asc(Column::Id).limit(most)).await
}

/// Where organisations are at home: all of them, or those with these identifiers.
pub async fn homes(
    db: &impl ConnectionTrait,
    only: Option<&[Uuid]>,
) -> Result<std::collections::HashMap<Uuid, Id<kernel::Territory>>> {
    use sea_orm::QuerySelect;
    let mut query = Entity::find().select_only().columns([Column::Id, Column::Territory]);
    query = query.filter(Column::Territory.is_not_null());
    if let Some(ids) = only {
        query = query.filter(Column::Id.is_in(ids.iter().copied()));
    }
    let rows: Vec<(Uuid, Uuid)> = query.into_tuple().all(db).await.map_err(platform::db::failed)?;
    Ok(rows.into_iter().map(|(id, territory)| (id, Id::from_uuid(territory))).collect())
}
