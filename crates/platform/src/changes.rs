//! The change log: what changed, in the order in which it became visible. Every node follows it; nothing is lost.
//! A reader that has seen `seq` has seen every change before it, on both engines.

use crate::db::{self, Db};
use jiff::Timestamp;
use kernel::Result;
use sea_orm::entity::prelude::*;
use sea_orm::{ActiveValue::NotSet, ActiveValue::Set, DatabaseTransaction, QueryOrder, QuerySelect};
use std::collections::BTreeSet;

/// Key of the lock that makes writers of the log commit one after the other on PostgreSQL, so that numbers become
/// visible in order; without it a slow writer's lower number could appear after a reader has gone past it.
const LOG_LOCK: i64 = 0x7465_7261;

/// What a kind begins with whose changes are of the moment, such as whose turn it is: followers see them, and pages that
/// are kept for everybody stay.
pub const PASSING: &str = "passing-";

/// Something that changed, past tense: kind of object and its identifier.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// The noun in the singular: `service`, `guide`, `organisation`…
    pub kind: String,
    pub object: Uuid,
}

impl Change {
    pub fn of(kind: &str, object: Uuid) -> Change {
        Change { kind: kind.to_owned(), object }
    }
}

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "changes")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub seq: i64,
    pub kind: String,
    pub object: Uuid,
    /// Unix milliseconds.
    pub at: i64,
}

crate::no_relations!();

impl Model {
    pub fn is_passing(&self) -> bool {
        self.kind.starts_with(PASSING)
    }
}

pub(crate) async fn serialise(tx: &DatabaseTransaction) -> Result<()> {
    tx.execute_unprepared(&format!("SELECT pg_advisory_xact_lock({LOG_LOCK})")).await.map(drop).map_err(db::failed)
}

pub(crate) async fn insert(tx: &DatabaseTransaction, change: Change, at: Timestamp) -> Result<()> {
    let row =
        ActiveModel { seq: NotSet, kind: Set(change.kind), object: Set(change.object), at: Set(at.as_millisecond()) };
    Entity::insert(row).exec_without_returning(tx).await.map(drop).map_err(db::failed)
}

/// At most `limit` changes after `seq`, oldest first.
pub async fn after(db: &Db, seq: i64, limit: u64) -> Result<Vec<Model>> {
    Entity::find()
        .filter(Column::Seq.gt(seq))
        .order_by_asc(Column::Seq)
        .limit(limit)
        .all(db.read())
        .await
        .map_err(db::failed)
}

/// Whether any of these changes is of one of these kinds.
pub fn any(changes: &[Model], kinds: &[&str]) -> bool {
    changes.iter().any(|it| kinds.contains(&it.kind.as_str()))
}

/// What was changed of these kinds, each once.
pub fn of(changes: &[Model], kinds: &[&str]) -> BTreeSet<Uuid> {
    changes.iter().filter(|it| kinds.contains(&it.kind.as_str())).map(|it| it.object).collect()
}

/// Number of the newest change, 0 when there is none.
pub async fn latest(db: &Db) -> Result<i64> {
    let row = Entity::find().order_by_desc(Column::Seq).one(db.read()).await.map_err(db::failed)?;
    Ok(row.map_or(0, |row| row.seq))
}
