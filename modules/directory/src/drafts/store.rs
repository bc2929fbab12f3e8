//! The table of drafts: the only queries that write it, and those that read one of them.
//! There is at most one draft of a record; whoever writes it says which revision they have seen.

use super::policy::Desk;
use super::{Draft, Editable, State, texts, writers};
use crate::organisations::Organisation;
use crate::progress;
use crate::records::{self, Record};
use jiff::Timestamp;
use kernel::{Error, Id, Result, Territory};
use platform::{Tx, db};
use sea_orm::ActiveValue::Set;
use sea_orm::entity::prelude::*;
use sea_orm::{QueryOrder, QuerySelect};
use std::borrow::Cow;
use std::collections::HashMap;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "drafts")]
pub struct Model {
    /// The noun in the singular, as the change log calls it.
    #[sea_orm(primary_key, auto_increment = false)]
    pub kind: String,
    /// The identifier of the record itself.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// Nil for what lies in no territory.
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

platform::no_relations!();

impl Model {
    pub fn draft<T: Editable>(self) -> Result<Draft<T>> {
        Ok(Draft {
            record: records::read(&self.body)?,
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

/// The row of a draft. What is confidential lies sealed in it, and its name tells nothing either.
async fn row<T: Editable>(tx: &Tx, draft: &Draft<T>, confidential: bool) -> Result<ActiveModel> {
    let record = &draft.record;
    let kept = kept(tx, record, confidential)?;
    let place = record.place(tx.connection()).await?;
    Ok(ActiveModel {
        kind: Set(T::KIND.to_owned()),
        id: Set(record.uuid()),
        territory: Set(place.territory.map(Id::uuid).unwrap_or_default()),
        organisation: Set(place.organisation.map(Id::uuid)),
        state: Set(draft.state.as_str().to_owned()),
        name: Set(texts::name_column(&*kept)),
        complete: Set(texts::complete_column(record)),
        base: Set(draft.base),
        revision: Set(draft.revision),
        author: Set(draft.author),
        updated_at: Set(draft.updated_at.as_millisecond()),
        note: Set(draft.note.clone()),
        publish_at: Set(draft.publish_at.map(Timestamp::as_millisecond)),
        body: Set(serde_json::to_string(&*kept).map_err(Error::internal)?),
    })
}

/// A record as drafts and versions keep it.
pub(super) fn kept<'a, T: Editable>(tx: &Tx, record: &'a T, confidential: bool) -> Result<Cow<'a, T>> {
    if !confidential && !record.is_confidential() {
        return Ok(Cow::Borrowed(record));
    }
    let mut shut = record.clone();
    shut.shut(tx.seal()?)?;
    Ok(Cow::Owned(shut))
}

/// The draft of a record. Who may see it is the policy's to say.
pub(super) async fn find<T: Editable>(db: &impl ConnectionTrait, id: Uuid) -> Result<Option<Draft<T>>> {
    let row = Entity::find_by_id((T::KIND.to_owned(), id)).one(db).await.map_err(db::failed)?;
    row.map(Model::draft).transpose()
}

/// Where an organisation is at home, one that is only being written too; none where there is none.
pub(crate) async fn home(db: &impl ConnectionTrait, id: Id<Organisation>) -> Result<Option<Option<Id<Territory>>>> {
    if let Some(organisation) = records::by_ids::<Organisation>(db, &[id.uuid()]).await?.pop() {
        return Ok(Some(organisation.territory));
    }
    let row = Entity::find_by_id((Organisation::KIND.to_owned(), id.uuid())).one(db).await.map_err(db::failed)?;
    Ok(row.map(|row| Some(row.territory).filter(|id| !id.is_nil()).map(Id::from_uuid)))
}

/// The drafts of these records, by identifier, for those who only count.
pub(crate) async fn some<T: Editable>(db: &impl ConnectionTrait, ids: &[Uuid]) -> Result<HashMap<Uuid, Draft<T>>> {
    let query = Entity::find().filter(Column::Kind.eq(T::KIND)).filter(Column::Id.is_in(ids.iter().copied()));
    let rows = query.all(db).await.map_err(db::failed)?;
    rows.into_iter().map(|row| Ok((row.id, row.draft()?))).collect()
}

/// The records that have a draft, by kind.
pub(crate) async fn begun(db: &impl ConnectionTrait) -> Result<Vec<(String, Vec<Uuid>)>> {
    let query = Entity::find().select_only().columns([Column::Kind, Column::Id]).order_by_asc(Column::Kind);
    let rows: Vec<(String, Uuid)> = query.into_tuple().all(db).await.map_err(db::failed)?;
    let chunks = rows.chunk_by(|one, other| one.0 == other.0);
    Ok(chunks.map(|rows| (rows[0].0.clone(), rows.iter().map(|row| row.1).collect())).collect())
}

/// The drafts of a kind in a territory. Who may see them is the policy's to say.
pub(crate) async fn of_territory<T: Editable>(
    db: &impl ConnectionTrait,
    territory: Id<Territory>,
) -> Result<Vec<Draft<T>>> {
    let query = Entity::find().filter(Column::Kind.eq(T::KIND)).filter(Column::Territory.eq(territory.uuid()));
    query.all(db).await.map_err(platform::db::failed)?.into_iter().map(Model::draft).collect()
}

/// Writes what only moves a draft among others: who wrote it, when and how often stays.
///
/// # Errors
/// `Conflict` when somebody has written it since.
pub(crate) async fn rewrite<T: Editable>(tx: &Tx, draft: &Draft<T>) -> Result<()> {
    let update = Entity::update_many().set(row(tx, draft, false).await?).filter(Column::Kind.eq(T::KIND));
    let update = update.filter(Column::Id.eq(draft.record.uuid())).filter(Column::Revision.eq(draft.revision));
    let done = update.exec(tx.connection()).await.map_err(db::failed)?;
    if done.rows_affected == 1 { Ok(()) } else { Err(Error::Conflict) }
}

/// Puts a draft in the place of the one that was seen, or where there was none. Counts its revision up.
///
/// # Errors
/// `Conflict` when somebody else has written it since.
pub(super) async fn put<T: Editable>(tx: &Tx, seen: &Desk<T>, mut draft: Draft<T>) -> Result<Draft<T>> {
    let before = seen.draft.as_ref().map_or(0, |draft| draft.revision);
    draft.revision = before + 1;
    draft.updated_at = tx.now();
    let row = row(tx, &draft, seen.confidential).await?;
    if before == 0 {
        Entity::insert(row).exec_without_returning(tx.connection()).await.map_err(db::failed)?;
        progress::counted(tx, &draft.record, seen.published.as_ref()).await?;
        return Ok(draft);
    }
    let update = Entity::update_many().set(row).filter(Column::Kind.eq(T::KIND));
    let update = update.filter(Column::Id.eq(draft.record.uuid())).filter(Column::Revision.eq(before));
    let done = update.exec(tx.connection()).await.map_err(db::failed)?;
    if done.rows_affected != 1 {
        return Err(Error::Conflict);
    }
    progress::counted(tx, &draft.record, seen.published.as_ref()).await?;
    Ok(draft)
}

/// Takes a draft away, if nobody has written it since.
pub(super) async fn remove<T: Editable>(tx: &Tx, seen: &Draft<T>) -> Result<()> {
    let delete = Entity::delete_many().filter(Column::Kind.eq(T::KIND)).filter(Column::Id.eq(seen.record.uuid()));
    let done = delete.filter(Column::Revision.eq(seen.revision)).exec(tx.connection()).await.map_err(db::failed)?;
    writers::forget(tx, seen.record.uuid()).await?;
    if done.rows_affected == 1 { Ok(()) } else { Err(Error::Conflict) }
}
