//! The table of taxonomy terms: the only queries on it.
//! A term belongs to at most one taxonomy.

use super::TaxonomyTerm;
use crate::records::Record;
use kernel::Id;
use sea_orm::ActiveValue::Set;
use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "taxonomy_terms")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub taxonomy: Option<Uuid>,
    pub parent: Option<Uuid>,
    pub modified: i64,
    #[sea_orm(column_type = "Text")]
    pub body: String,
}

platform::no_relations!();

impl Record for TaxonomyTerm {
    type Entity = Entity;
    type Row = ActiveModel;
    const KIND: &'static str = "taxonomy_term";

    fn uuid(&self) -> Uuid {
        self.id.uuid()
    }

    fn row(&self, body: String, modified: i64) -> ActiveModel {
        ActiveModel {
            id: Set(self.id.uuid()),
            taxonomy: Set(self.taxonomy.map(Id::uuid)),
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

/// All terms, sisters in their order.
pub async fn every(db: &impl ConnectionTrait) -> kernel::Result<Vec<TaxonomyTerm>> {
    let mut terms = crate::records::all::<TaxonomyTerm>(db, Entity::find()).await?;
    terms.sort_by(|a, b| (a.position, &a.code, a.id).cmp(&(b.position, &b.code, b.id)));
    Ok(terms)
}
