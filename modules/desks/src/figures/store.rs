//! Which months of which desk everybody may see: the only queries on it, and the first visit of some desks.
//! What is published stays so: it cannot be taken back from those who have seen it.

use super::counting::VISITS;
use super::turn_round::REFERRALS;
use crate::msg;
use crate::policy::PublishFigures;
use crate::store::KIND;
use crate::visits::store as visits;
use jiff::Timestamp;
use jiff::civil::Date;
use kernel::{Actor, Error, Id, Result};
use platform::audit::{self, Entry};
use platform::figures::{Month, releases};
use platform::{Change, Permit, Tx, db};
use sea_orm::entity::prelude::*;
use sea_orm::{ActiveValue::Set, QueryOrder, QuerySelect};
use serde_json::json;
use std::collections::BTreeSet;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "desk_figures")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// A desk; or a territory, once all its desks have published the month.
    pub subject: Uuid,
    /// `2026-10`.
    pub month: String,
    /// Unix seconds.
    pub published_at: i64,
}

platform::no_relations!();

/// The month of the first visit at these desks.
///
/// # Errors
/// When the database fails.
pub async fn first_month(db: &impl ConnectionTrait, desks: &[Uuid]) -> Result<Option<Month>> {
    let query = visits::Entity::find().filter(visits::Column::Desk.is_in(desks.iter().copied()));
    let query = query.select_only().column(visits::Column::Day).order_by_asc(visits::Column::Day).limit(1);
    let day: Option<String> = query.into_tuple().one(db).await.map_err(db::failed)?;
    Ok(day.and_then(|day| day.parse::<Date>().ok()).map(Month::of))
}

/// What is published of these desks and territories, in the order of months.
///
/// # Errors
/// When the database fails.
pub async fn published(db: &impl ConnectionTrait, subjects: &[Uuid]) -> Result<Vec<(Uuid, Month, Timestamp)>> {
    let query = Entity::find().filter(Column::Subject.is_in(subjects.iter().copied())).order_by_asc(Column::Month);
    let rows = query.all(db).await.map_err(db::failed)?;
    rows.iter()
        .map(|row| {
            let month = Month::parse(&row.month).ok_or_else(|| Error::internal("a month that is none"))?;
            Ok((row.subject, month, Timestamp::from_second(row.published_at).map_err(Error::internal)?))
        })
        .collect()
}

/// Publishes the figures of a desk for a month, as they were drawn up. When all desks that anything was counted for then have, the
/// territory's are published with them.
///
/// # Errors
/// `NotFound` when the month is not drawn up.
pub async fn publish(tx: &mut Tx, permit: &Permit<PublishFigures>, actor: &Actor, month: Month) -> Result<()> {
    let desk = &permit.object().desk;
    let (own, territory) = (desk.id.uuid(), desk.territory.uuid());
    let drawn = releases::of(tx.connection(), &[&VISITS, &REFERRALS], territory, &[month]).await?;
    if drawn.is_empty() {
        return Err(Error::NotFound);
    }
    let received: BTreeSet<&String> = drawn.iter().flat_map(|it| it.seen("desk")).collect();
    if !mark(tx, own, month).await? {
        return Ok(());
    }
    let received: Vec<Uuid> = received.iter().filter_map(|it| Uuid::try_parse(it).ok()).collect();
    let marked = published(tx.connection(), &received).await?;
    if received.iter().all(|desk| marked.iter().any(|(subject, of, _)| subject == desk && *of == month)) {
        mark(tx, territory, month).await?;
    }
    let entry = Entry::new(msg::act_figures_published(), KIND, own).with(json!({ "month": month.to_string() }));
    audit::write(tx, actor, entry).await?;
    tx.record(Change::of(KIND, own)).await
}

/// Whether it was not there yet.
async fn mark(tx: &Tx, subject: Uuid, month: Month) -> Result<bool> {
    let row = ActiveModel {
        id: Set(Id::<Model>::new().uuid()),
        subject: Set(subject),
        month: Set(month.to_string()),
        published_at: Set(tx.now().as_second()),
    };
    let insert = Entity::insert(row).on_conflict_do_nothing_on([Column::Subject, Column::Month]);
    let done = insert.exec_without_returning(tx.connection()).await.map_err(db::failed)?;
    Ok(matches!(done, sea_orm::TryInsertResult::Inserted(1)))
}
