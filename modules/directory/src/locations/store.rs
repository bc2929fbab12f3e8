//! The table of locations: the only queries on it.
//! What a confidential place withholds is written to a column that one query reads back: for the policy of drafts.

use super::{Location, Withheld};
use crate::drafts::texts;
use crate::organisations::Organisation;
use crate::records::{self, Beside, Record};
use kernel::{Error, Id, Result};
use platform::Tx;
use sea_orm::ActiveValue::Set;
use sea_orm::QuerySelect;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::Expr;
use std::collections::HashMap;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "locations")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub organisation: Option<Uuid>,
    /// Folded, in its source language, as far as the public may know it: lists are sorted and searched by it.
    pub name: String,
    pub public: bool,
    #[sea_orm(column_type = "Text", nullable)]
    pub withheld: Option<String>,
    pub modified: i64,
    #[sea_orm(column_type = "Text")]
    pub body: String,
}

platform::no_relations!();

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
            name: Set(self.known_name()),
            public: Set(!self.archived),
            // `records::keep` writes it, sealed.
            withheld: Set(None),
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
        public.sealed = None;
        serde_json::to_string(&public).map_err(Error::internal)
    }

    fn beside(&self) -> Option<Beside> {
        let withheld = self.clone().withhold()?;
        match &self.sealed {
            Some(sealed) if withheld == Withheld::default() => Some(Beside::Sealed(sealed.clone())),
            _ => serde_json::to_string(&withheld).ok().map(Beside::Open),
        }
    }

    fn beside_column() -> Option<Column> {
        Some(Column::Withheld)
    }
}

impl Location {
    /// Its name as a column holds it: of a confidential place the part of town that may be told.
    pub(crate) fn known_name(&self) -> String {
        let mut public = self.clone();
        public.withhold();
        texts::name_column(&public)
    }
}

/// The places that belong to these organisations and that the public may know of.
pub async fn of_organisations(db: &impl ConnectionTrait, organisations: &[Id<Organisation>]) -> Result<Vec<Location>> {
    let ids = organisations.iter().map(|id| id.uuid());
    records::all(db, Entity::find().filter(Column::Organisation.is_in(ids)).filter(Column::Public.eq(true))).await
}

/// What these places withhold, sealed.
pub(crate) async fn withheld(db: &impl ConnectionTrait, ids: &[Uuid]) -> Result<HashMap<Uuid, String>> {
    let mut found = HashMap::new();
    for chunk in ids.chunks(400) {
        let query =
            Entity::find().filter(Column::Id.is_in(chunk.iter().copied())).filter(Column::Withheld.is_not_null());
        let query = query.select_only().columns([Column::Id, Column::Withheld]);
        let rows: Vec<(Uuid, String)> = query.into_tuple().all(db).await.map_err(platform::db::failed)?;
        found.extend(rows);
    }
    Ok(found)
}

/// Seals what older programs wrote openly; how many places.
pub(crate) async fn seal_open(tx: &Tx) -> Result<usize> {
    let open = Entity::find().filter(Column::Withheld.starts_with("{")).select_only();
    let open = open.columns([Column::Id, Column::Withheld]);
    let rows: Vec<(Uuid, String)> = open.into_tuple().all(tx.connection()).await.map_err(platform::db::failed)?;
    for (id, withheld) in &rows {
        let sealed = tx.seal()?.seal(withheld.as_bytes())?;
        let update = Entity::update_many().col_expr(Column::Withheld, Expr::value(sealed)).filter(Column::Id.eq(*id));
        update.exec(tx.connection()).await.map_err(platform::db::failed)?;
    }
    Ok(rows.len())
}

/// A place with what it withholds, sealed. The policy of drafts opens a confidential one for those alone who may write it.
pub(crate) async fn whole(db: &impl ConnectionTrait, id: Uuid) -> Result<Option<Location>> {
    let Some(row) = Entity::find_by_id(id).one(db).await.map_err(platform::db::failed)? else { return Ok(None) };
    Ok(Some(Location { sealed: row.withheld, ..records::read(&row.body)? }))
}
