//! The versions of a record that were published, each whole. None is ever changed or taken away.
//! What an import wrote becomes a version as soon as somebody edits or publishes over it, so nothing is lost.

use super::policy::Desk;
use super::{Editable, store};
use crate::records;
use crate::services::Service;
use jiff::Timestamp;
use kernel::{Error, Id, Result};
use platform::{Action, Look, Permit, Tx, db};
use sea_orm::ActiveValue::Set;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::Expr;
use sea_orm::{QueryOrder, QuerySelect};

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "versions")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// The noun in the singular, as the change log calls it.
    pub kind: String,
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

platform::no_relations!();

impl Model {
    pub fn record<T: Editable>(&self) -> Result<T> {
        records::read(&self.body)
    }

    pub fn at(&self) -> Timestamp {
        Timestamp::from_millisecond(self.published_at).unwrap_or_default()
    }
}

/// Proof that somebody may read what a [`Desk`] holds: a permit of any of its actions gives one, and so does a look.
pub struct Seen<'a, T = Service>(&'a Desk<T>);

impl<'a, T: Editable> Seen<'a, T> {
    /// From the permit of an action on a draft.
    pub fn by<A: Action<Object = Desk<T>>>(permit: &'a Permit<A>) -> Self {
        Seen(permit.object())
    }

    /// From a look at a draft.
    pub fn at<A: Action<Object = Desk<T>>>(look: &'a Look<A>) -> Self {
        Seen(look.object())
    }

    fn query(&self) -> Select<Entity> {
        of_record::<T>(self.0.id())
    }

    /// A version as whoever may read it finds it.
    fn opened(&self, row: Model) -> Result<Model> {
        let Some(seal) = self.0.seal.as_ref().filter(|_| row.body.contains("\"sealed\":")) else { return Ok(row) };
        let mut record = row.record::<T>()?;
        record.open(seal);
        Ok(Model { body: serde_json::to_string(&record).map_err(Error::internal)?, ..row })
    }
}

fn of_record<T: Editable>(id: Uuid) -> Select<Entity> {
    let query = Entity::find().filter(Column::Kind.eq(T::KIND)).filter(Column::Object.eq(id));
    query.order_by_desc(Column::Number)
}

/// The versions of a record, newest first; at most 200.
pub async fn of<T: Editable>(db: &impl ConnectionTrait, seen: &Seen<'_, T>) -> Result<Vec<Model>> {
    let rows = seen.query().limit(200).all(db).await.map_err(db::failed)?;
    rows.into_iter().map(|row| seen.opened(row)).collect()
}

/// One version of a record.
pub async fn numbered<T: Editable>(
    db: &impl ConnectionTrait,
    seen: &Seen<'_, T>,
    number: i64,
) -> Result<Option<Model>> {
    let row = seen.query().filter(Column::Number.eq(number)).one(db).await.map_err(db::failed)?;
    row.map(|row| seen.opened(row)).transpose()
}

/// Makes sure that what the public sees now is a version, and gives its number; 0 when the public sees nothing.
pub(crate) async fn settle<T: Editable>(tx: &Tx, published: Option<&T>) -> Result<i64> {
    let Some(record) = published else { return Ok(0) };
    let last = of_record::<T>(record.uuid()).one(tx.connection()).await.map_err(db::failed)?;
    let same = |last: &Model| -> Result<bool> {
        let mut known = last.record::<T>()?;
        known.open(tx.seal()?);
        Ok(known == *record)
    };
    match last {
        Some(last) if same(&last)? => Ok(last.number),
        last => add(tx, record, last.map_or(0, |last| last.number), None, String::new()).await,
    }
}

/// Seals the versions from the time when a record was open to all: what it withholds now, they must not tell.
pub(super) async fn shut_past<T: Editable>(tx: &Tx, record: &T) -> Result<()> {
    if !record.is_confidential() {
        return Ok(());
    }
    for row in of_record::<T>(record.uuid()).all(tx.connection()).await.map_err(db::failed)? {
        let mut past: T = row.record()?;
        if past.is_confidential() {
            continue;
        }
        past.shut(tx.seal()?)?;
        let body = serde_json::to_string(&past).map_err(Error::internal)?;
        let update = Entity::update_many().col_expr(Column::Body, Expr::value(body));
        update.filter(Column::Id.eq(row.id)).exec(tx.connection()).await.map_err(db::failed)?;
    }
    Ok(())
}

/// Adds the version after the one that is `number` now.
pub(crate) async fn add<T: Editable>(
    tx: &Tx,
    record: &T,
    number: i64,
    author: Option<Uuid>,
    note: String,
) -> Result<i64> {
    let row = ActiveModel {
        id: Set(Id::<Model>::new().uuid()),
        kind: Set(T::KIND.to_owned()),
        object: Set(record.uuid()),
        number: Set(number + 1),
        author: Set(author),
        published_at: Set(tx.now().as_millisecond()),
        note: Set(note),
        body: Set(serde_json::to_string(&*store::kept(tx, record, false)?).map_err(Error::internal)?),
    };
    Entity::insert(row).exec_without_returning(tx.connection()).await.map_err(db::failed)?;
    Ok(number + 1)
}
