//! The table of locations: the only queries on it.
//! What a confidential place withholds is written to a column that one query reads back: for the policy of drafts.

use super::Location;
use crate::organisations::Organisation;
use crate::records::{self, Record};
use kernel::{Error, Id, Result};
use sea_orm::ActiveValue::Set;
use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "locations")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub organisation: Option<Uuid>,
    #[sea_orm(column_type = "Text", nullable)]
    pub withheld: Option<String>,
    pub modified: i64,
    #[sea_orm(column_type = "Text")]
    pub body: String,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl Record for Location {
    type Entity = Entity;
    type Row = ActiveModel;
    const KIND: &'static str = "location";

    fn uuid(&self) -> Uuid {
        self.id.uuid()
    }

    fn row(&self, body: String, modified: i64) -> ActiveModel {
        ActiveModel {
            id: Set(self.id.uuid()),
            organisation: Set(self.organisation.map(Id::uuid)),
            withheld: Set(self.beside()),
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

    fn body(&self) -> Result<String> {
        let mut public = self.clone();
        public.withhold();
        serde_json::to_string(&public).map_err(Error::internal)
    }

    fn beside(&self) -> Option<String> {
        self.clone().withhold().and_then(|withheld| serde_json::to_string(&withheld).ok())
    }

    fn beside_column() -> Option<Column> {
        Some(Column::Withheld)
    }
}

/// The places that belong to these organisations.
pub async fn of_organisations(db: &impl ConnectionTrait, organisations: &[Id<Organisation>]) -> Result<Vec<Location>> {
    let ids = organisations.iter().map(|id| id.uuid());
    records::all(db, Entity::find().filter(Column::Organisation.is_in(ids))).await
}

/// A place with what it withholds. The policy of drafts shows a confidential one to those alone who may write it.
pub(super) async fn whole(db: &impl ConnectionTrait, id: Uuid) -> Result<Option<Location>> {
    let Some(row) = Entity::find_by_id(id).one(db).await.map_err(platform::db::failed)? else { return Ok(None) };
    let mut location: Location = records::read(&row.body)?;
    if let Some(withheld) = row.withheld {
        location.put_back(records::read(&withheld)?);
    }
    Ok(Some(location))
}
