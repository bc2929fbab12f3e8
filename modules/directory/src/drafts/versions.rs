//! The versions of a service that were published, each whole. None is ever changed or taken away.
//! What an import wrote becomes a version as soon as somebody edits or publishes over it, so nothing is lost.

use super::policy::Desk;
use crate::records;
use crate::services::Service;
use jiff::Timestamp;
use kernel::{Error, Id, Result};
use platform::{Tx, db};
use sea_orm::ActiveValue::Set;
use sea_orm::QueryOrder;
use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "versions")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub object: Uuid,
    /// From 1, without gaps.
    pub number: i64,
    pub author: Option<Uuid>,
    /// Unix milliseconds.
    pub published_at: i64,
    pub note: String,
    #[sea_orm(column_type = "Text")]
    pub body: String,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl Model {
    pub fn service(&self) -> Result<Service> {
        records::read(&self.body)
    }

    pub fn at(&self) -> Timestamp {
        Timestamp::from_millisecond(self.published_at).unwrap_or_default()
    }
}

/// Proof that somebody may read what a [`Desk`] holds: a permit of any of its actions gives one.
pub struct Seen<'a>(&'a Desk);

impl<'a> Seen<'a> {
    /// From the permit of an action on a draft.
    pub fn by<A: platform::Action<Object = Desk>>(permit: &'a platform::Permit<A>) -> Seen<'a> {
        Seen(permit.object())
    }
}

/// The versions of a service, newest first; at most 200.
pub async fn of(tx: &Tx, seen: &Seen<'_>) -> Result<Vec<Model>> {
    use sea_orm::QuerySelect;
    let query = Entity::find().filter(Column::Object.eq(seen.0.id())).order_by_desc(Column::Number).limit(200);
    query.all(tx.connection()).await.map_err(db::failed)
}

/// One version of a service.
pub async fn numbered(tx: &Tx, seen: &Seen<'_>, number: i64) -> Result<Option<Model>> {
    let query = Entity::find().filter(Column::Object.eq(seen.0.id())).filter(Column::Number.eq(number));
    query.one(tx.connection()).await.map_err(db::failed)
}

async fn latest(tx: &Tx, object: Uuid) -> Result<Option<Model>> {
    let query = Entity::find().filter(Column::Object.eq(object)).order_by_desc(Column::Number);
    query.one(tx.connection()).await.map_err(db::failed)
}

/// Makes sure that what the public sees now is a version, and gives its number; 0 when the public sees nothing.
pub(super) async fn settle(tx: &Tx, published: Option<&Service>) -> Result<i64> {
    let Some(service) = published else { return Ok(0) };
    let body = serde_json::to_string(service).map_err(Error::internal)?;
    let last = latest(tx, service.id.uuid()).await?;
    match last {
        Some(last) if last.body == body => Ok(last.number),
        last => write(tx, service, last.map_or(1, |last| last.number + 1), None, String::new()).await,
    }
}

/// Adds the version after the one that is `number` now.
pub(super) async fn add(tx: &Tx, service: &Service, number: i64, author: Option<Uuid>, note: String) -> Result<i64> {
    write(tx, service, number + 1, author, note).await
}

async fn write(tx: &Tx, service: &Service, number: i64, author: Option<Uuid>, note: String) -> Result<i64> {
    let row = ActiveModel {
        id: Set(Id::<Model>::new().uuid()),
        object: Set(service.id.uuid()),
        number: Set(number),
        author: Set(author),
        published_at: Set(tx.now().as_millisecond()),
        note: Set(note),
        body: Set(serde_json::to_string(service).map_err(Error::internal)?),
    };
    Entity::insert(row).exec_without_returning(tx.connection()).await.map_err(db::failed)?;
    Ok(number)
}
