//! The table of drafts: the only queries that write it, and those that read one of them.
//! There is at most one draft of a service; whoever writes it says which revision they have seen.

use super::policy::Desk;
use super::{Draft, State, texts};
use crate::records;
use crate::services::Service;
use jiff::Timestamp;
use kernel::{Error, Id, Result};
use platform::{Tx, db};
use sea_orm::ActiveValue::Set;
use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "drafts")]
pub struct Model {
    /// The identifier of the object itself.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub kind: String,
    pub territory: Uuid,
    pub organisation: Option<Uuid>,
    pub state: String,
    /// Folded, in its source language.
    pub name: String,
    /// The languages in which every text is up to date: `,ar,fr,`.
    pub complete: String,
    pub base: i64,
    pub revision: i64,
    pub author: Option<Uuid>,
    /// Unix milliseconds.
    pub updated_at: i64,
    pub note: String,
    /// Unix milliseconds.
    pub publish_at: Option<i64>,
    #[sea_orm(column_type = "Text")]
    pub body: String,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl Model {
    pub fn draft(self) -> Result<Draft> {
        Ok(Draft {
            service: records::read(&self.body)?,
            state: State::parse(&self.state).unwrap_or(State::Draft),
            base: self.base,
            revision: self.revision,
            author: self.author,
            updated_at: Timestamp::from_millisecond(self.updated_at).map_err(Error::internal)?,
            note: self.note,
            publish_at: self.publish_at.and_then(|at| Timestamp::from_millisecond(at).ok()),
        })
    }
}

fn row(draft: &Draft) -> Result<ActiveModel> {
    let service = &draft.service;
    Ok(ActiveModel {
        id: Set(service.id.uuid()),
        kind: Set("service".to_owned()),
        territory: Set(service.territory.uuid()),
        organisation: Set(service.organisation.map(Id::uuid)),
        state: Set(draft.state.as_str().to_owned()),
        name: Set(texts::folded(service.name.show(service.name.source()).value)),
        complete: Set(texts::complete_column(service)),
        base: Set(draft.base),
        revision: Set(draft.revision),
        author: Set(draft.author),
        updated_at: Set(draft.updated_at.as_millisecond()),
        note: Set(draft.note.clone()),
        publish_at: Set(draft.publish_at.map(Timestamp::as_millisecond)),
        body: Set(serde_json::to_string(service).map_err(Error::internal)?),
    })
}

/// The draft of an object. Who may see it is the policy's to say.
pub(super) async fn find(db: &impl ConnectionTrait, id: Uuid) -> Result<Option<Draft>> {
    let row = Entity::find_by_id(id).one(db).await.map_err(db::failed)?;
    row.map(Model::draft).transpose()
}

/// Puts a draft in the place of the one that was seen, or where there was none. Counts its revision up.
///
/// # Errors
/// `Conflict` when somebody else has written it since.
pub(super) async fn put(tx: &Tx, seen: &Desk, mut draft: Draft) -> Result<Draft> {
    let before = seen.draft.as_ref().map_or(0, |draft| draft.revision);
    draft.revision = before + 1;
    draft.updated_at = tx.now();
    let row = row(&draft)?;
    if before == 0 {
        Entity::insert(row).exec_without_returning(tx.connection()).await.map_err(db::failed)?;
        return Ok(draft);
    }
    let update = Entity::update_many().set(row).filter(Column::Id.eq(draft.service.id.uuid()));
    let done = update.filter(Column::Revision.eq(before)).exec(tx.connection()).await.map_err(db::failed)?;
    if done.rows_affected == 1 { Ok(draft) } else { Err(Error::Conflict) }
}

/// Takes a draft away, if nobody has written it since.
pub(super) async fn remove(tx: &Tx, seen: &Draft) -> Result<()> {
    let delete = Entity::delete_many().filter(Column::Id.eq(seen.service.id.uuid()));
    let done = delete.filter(Column::Revision.eq(seen.revision)).exec(tx.connection()).await.map_err(db::failed)?;
    if done.rows_affected == 1 { Ok(()) } else { Err(Error::Conflict) }
}

/// Whether another service of the territory has this slug.
pub(super) async fn slug_is_taken(tx: &Tx, service: &Service) -> Result<bool> {
    use crate::services::store::{Column, Entity};
    let others = Entity::find()
        .filter(Column::Territory.eq(service.territory.uuid()))
        .filter(Column::Slug.eq(service.slug.as_str()))
        .filter(Column::Id.ne(service.id.uuid()));
    Ok(others.count(tx.connection()).await.map_err(db::failed)? > 0)
}
