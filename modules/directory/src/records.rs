//! Keeping records: the one way in which any noun of the directory is written and read by its identifier.
//! Writing what is there already changes nothing and records no change, so every import can be repeated.

use crate::api::{CreateOrganisation, MendOrganisation};
use crate::drafts::Editable;
use crate::drafts::policy::{ConfirmRecord, PublishDraft};
use crate::freshness::store::{self as freshness, Watched};
use crate::guides::Guide;
use crate::guides::arranging::ArrangeGuides;
use crate::organisations::Organisation;
use crate::taxonomies::topics::ArrangeTopics;
use crate::taxonomies::{Taxonomy, TaxonomyTerm};
use crate::territories::policy::{ChangeTerritory, FoundTerritory};
use kernel::{Actor, Error, Result, Territory};
use platform::{Action, Change, Permit, Tx, db};
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::OnConflict;
use sea_orm::{FromQueryResult, IntoActiveModel, Iterable, QuerySelect};
use serde::{Serialize, de::DeserializeOwned};
use std::collections::HashMap;

/// Rows written by one statement.
const CHUNK: usize = 400;

/// A noun that is kept whole, as JSON, in a table of its own.
pub trait Record: Serialize + DeserializeOwned + Clone + Send + Sync + 'static {
    type Entity: EntityTrait<Model: IntoActiveModel<Self::Row>>;
    type Row: ActiveModelTrait<Entity = Self::Entity> + Send;

    /// The noun in the singular, as the change log calls it.
    const KIND: &'static str;

    fn uuid(&self) -> Uuid;
    /// The columns by which it is found. `modified` is in Unix seconds.
    fn row(&self, body: String, modified: i64) -> Self::Row;
    fn id_column() -> <Self::Entity as EntityTrait>::Column;
    fn body_column() -> <Self::Entity as EntityTrait>::Column;
    /// What is written as `body`; a noun that withholds something leaves it out here.
    fn body(&self) -> Result<String> {
        serde_json::to_string(self).map_err(Error::internal)
    }
    /// A second text that must be equal too for the record to be unchanged. It is kept sealed with the key of the instance.
    fn beside(&self) -> Option<Beside> {
        None
    }
    fn beside_column() -> Option<<Self::Entity as EntityTrait>::Column> {
        None
    }
    /// What it says of its own freshness; none for a noun that is not right for a time only.
    fn watched(&self) -> Option<Watched> {
        None
    }
}

/// What is kept sealed beside a record.
pub enum Beside {
    Open(String),
    /// As it was read: another key has sealed it.
    Sealed(String),
}

impl Beside {
    fn sealed(self, tx: &Tx) -> Result<String> {
        match self {
            Beside::Open(text) => tx.seal()?.seal(text.as_bytes()),
            Beside::Sealed(text) => Ok(text),
        }
    }

    /// Whether this is what is kept there. The same text is sealed differently each time.
    fn is(this: Option<&Beside>, kept: Option<&str>, tx: &Tx) -> Result<bool> {
        Ok(match (this, kept) {
            (None, None) => true,
            (Some(Beside::Sealed(text)), Some(kept)) => text == kept,
            (Some(Beside::Open(text)), Some(kept)) => tx.seal()?.unseal(kept).is_ok_and(|kept| kept == text.as_bytes()),
            _ => false,
        })
    }
}

/// To write any record of the directory: for the operator of the instance, who imports.
pub struct KeepDirectory;

impl Action for KeepDirectory {
    type Object = ();
    type Key = ();

    async fn load(_: &Tx, (): ()) -> Result<Option<()>> {
        Ok(Some(()))
    }

    fn allows(actor: &Actor, (): &()) -> bool {
        matches!(actor, Actor::Operator)
    }
}

mod sealed {
    pub trait Sealed {}
    impl Sealed for platform::Permit<super::KeepDirectory> {}
    impl Sealed for platform::Permit<crate::guides::arranging::ArrangeGuides> {}
    impl<T: crate::drafts::Editable> Sealed for platform::Permit<crate::drafts::policy::PublishDraft<T>> {}
    impl<T: crate::drafts::Editable> Sealed for platform::Permit<crate::drafts::policy::ConfirmRecord<T>> {}
    impl Sealed for platform::Permit<crate::api::CreateOrganisation> {}
    impl Sealed for platform::Permit<crate::territories::policy::FoundTerritory> {}
    impl Sealed for platform::Permit<crate::territories::policy::ChangeTerritory> {}
    impl Sealed for platform::Permit<crate::taxonomies::topics::ArrangeTopics> {}
    impl Sealed for platform::Permit<crate::api::MendOrganisation> {}
}

/// A permit with which a record may be written.
pub trait MayKeep: sealed::Sealed + Sync {
    /// Whether it speaks of this very record.
    fn covers(&self, kind: &str, id: Uuid) -> bool;
}

impl MayKeep for Permit<KeepDirectory> {
    fn covers(&self, _: &str, _: Uuid) -> bool {
        true
    }
}

impl<T: Editable> MayKeep for Permit<PublishDraft<T>> {
    fn covers(&self, kind: &str, id: Uuid) -> bool {
        kind == T::KIND && self.object().id() == id
    }
}

impl<T: Editable> MayKeep for Permit<ConfirmRecord<T>> {
    fn covers(&self, kind: &str, id: Uuid) -> bool {
        kind == T::KIND && self.object().id() == id
    }
}

// `api::create` looks that there is none yet with this identifier.
impl MayKeep for Permit<CreateOrganisation> {
    fn covers(&self, kind: &str, _: Uuid) -> bool {
        kind == Organisation::KIND
    }
}

// `territories::keeping::found` looks that its address is free.
impl MayKeep for Permit<FoundTerritory> {
    fn covers(&self, kind: &str, _: Uuid) -> bool {
        kind == Territory::KIND
    }
}

impl MayKeep for Permit<ChangeTerritory> {
    fn covers(&self, kind: &str, id: Uuid) -> bool {
        kind == Territory::KIND && self.object().territory.id.uuid() == id
    }
}

impl MayKeep for Permit<ArrangeTopics> {
    fn covers(&self, kind: &str, _: Uuid) -> bool {
        [Taxonomy::KIND, TaxonomyTerm::KIND].contains(&kind)
    }
}

impl MayKeep for Permit<MendOrganisation> {
    fn covers(&self, kind: &str, id: Uuid) -> bool {
        kind == Organisation::KIND && self.object().organisation.id.uuid() == id
    }
}

impl MayKeep for Permit<ArrangeGuides> {
    fn covers(&self, kind: &str, id: Uuid) -> bool {
        kind == Guide::KIND && self.object().holds(id)
    }
}

/// What became of the records that were written.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct Outcome {
    pub created: usize,
    pub updated: usize,
    pub unchanged: usize,
}

impl std::ops::AddAssign for Outcome {
    fn add_assign(&mut self, other: Outcome) {
        self.created += other.created;
        self.updated += other.updated;
        self.unchanged += other.unchanged;
    }
}

#[derive(FromQueryResult)]
struct Existing {
    id: Uuid,
    body: String,
    beside: Option<String>,
}

/// Writes records: those that are new or different, with an entry each in the change log.
///
/// # Errors
/// `Denied` when the permit does not speak of one of them.
pub async fn keep<R: Record>(tx: &mut Tx, permit: &impl MayKeep, records: &[R]) -> Result<Outcome> {
    if records.iter().any(|record| !permit.covers(R::KIND, record.uuid())) {
        return Err(Error::Denied);
    }
    let mut outcome = Outcome::default();
    let modified = tx.now().as_second();
    for chunk in records.chunks(CHUNK) {
        let existing = existing::<R>(tx, chunk).await?;
        let mut rows = Vec::new();
        let mut changes = Vec::new();
        let mut watched = Vec::new();
        for record in chunk {
            let (body, beside) = (record.body()?, record.beside());
            match existing.get(&record.uuid()) {
                Some((old, kept)) if *old == body && Beside::is(beside.as_ref(), kept.as_deref(), tx)? => {
                    outcome.unchanged += 1;
                    continue;
                }
                Some(_) => outcome.updated += 1,
                None => outcome.created += 1,
            }
            let mut row = record.row(body, modified);
            if let Some(column) = R::beside_column() {
                let sealed = beside.map(|it| it.sealed(tx)).transpose()?;
                row.set(column, sealed.into());
            }
            rows.push(row);
            changes.push(Change::of(R::KIND, record.uuid()));
            watched.extend(record.watched());
        }
        if rows.is_empty() {
            continue;
        }
        let others = <R::Entity as EntityTrait>::Column::iter()
            .filter(|column| column.to_string() != R::id_column().to_string());
        let replace = OnConflict::column(R::id_column()).update_columns(others).to_owned();
        R::Entity::insert_many(rows)
            .on_conflict(replace)
            .exec_without_returning(tx.connection())
            .await
            .map_err(db::failed)?;
        freshness::note(tx.connection(), &watched, tx.now()).await?;
        for change in changes {
            tx.record(change).await?;
        }
    }
    Ok(outcome)
}

async fn existing<R: Record>(tx: &Tx, records: &[R]) -> Result<HashMap<Uuid, (String, Option<String>)>> {
    let ids = records.iter().map(Record::uuid);
    let mut query = R::Entity::find().filter(R::id_column().is_in(ids)).select_only();
    query = query.column_as(R::id_column(), "id").column_as(R::body_column(), "body");
    query = match R::beside_column() {
        Some(column) => query.column_as(column, "beside"),
        None => query.expr_as(sea_orm::sea_query::Expr::val(Option::<String>::None), "beside"),
    };
    let rows = query.into_model::<Existing>().all(tx.connection()).await.map_err(db::failed)?;
    Ok(rows.into_iter().map(|row| (row.id, (row.body, row.beside))).collect())
}

/// Reads a record back from its `body`.
pub fn read<R: DeserializeOwned>(body: &str) -> Result<R> {
    serde_json::from_str(body).map_err(Error::internal)
}

#[derive(FromQueryResult)]
struct Body {
    body: String,
}

/// The records with these identifiers that exist, in no particular order.
pub async fn by_ids<R: Record>(db: &impl ConnectionTrait, ids: &[Uuid]) -> Result<Vec<R>> {
    let mut records = Vec::with_capacity(ids.len());
    for chunk in ids.chunks(CHUNK) {
        let query = R::Entity::find().filter(R::id_column().is_in(chunk.iter().copied()));
        records.extend(all::<R>(db, query).await?);
    }
    Ok(records)
}

/// The records that a query finds.
pub async fn all<R: Record>(db: &impl ConnectionTrait, query: Select<R::Entity>) -> Result<Vec<R>> {
    let rows = query
        .select_only()
        .column_as(R::body_column(), "body")
        .into_model::<Body>()
        .all(db)
        .await
        .map_err(db::failed)?;
    rows.iter().map(|row| read(&row.body)).collect()
}

/// The record that a query finds, if any.
pub async fn one<R: Record>(db: &impl ConnectionTrait, query: Select<R::Entity>) -> Result<Option<R>> {
    Ok(all::<R>(db, query.limit(1)).await?.into_iter().next())
}

/// A page of all records in the order of their identifiers, after one of them.
pub async fn after<R: Record>(db: &impl ConnectionTrait, last: Option<Uuid>, limit: u64) -> Result<Vec<R>> {
    use sea_orm::QueryOrder;
    let mut query = R::Entity::find().order_by_asc(R::id_column()).limit(limit);
    if let Some(last) = last {
        query = query.filter(R::id_column().gt(last));
    }
    all::<R>(db, query).await
}
