//! Referrals as figures read them: when each was sent, answered and over, and how it stands.
//! Nothing here leads to anybody, so what is left of an erased file is read like all the others.

use super::model::{Reason, State};
use super::store::{Column, Entity, instant, steps, wrong};
use jiff::Timestamp;
use kernel::Result;
use platform::db;
use sea_orm::QueryOrder;
use sea_orm::QuerySelect;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::ExprTrait;
use std::collections::HashMap;

/// How many steps are asked for at once.
const PIECE: usize = 500;

/// What is counted of a referral that was sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TurnRound {
    pub desk: Uuid,
    pub state: State,
    pub reason: Option<Reason>,
    pub sent: Timestamp,
    /// When the partner took it or said no.
    pub answered: Option<Timestamp>,
    /// When it was over, however it ended.
    pub ended: Option<Timestamp>,
}

/// The referrals that these desks sent between two instants (the second not included), whatever became of them, in the order in
/// which they were sent.
///
/// # Errors
/// When the database fails.
pub async fn turn_rounds(
    db: &impl ConnectionTrait,
    desks: &[Uuid],
    from: Timestamp,
    to: Timestamp,
) -> Result<Vec<TurnRound>> {
    let query = Entity::find()
        .filter(Column::Desk.is_in(desks.iter().copied()))
        .filter(Column::SentAt.gte(from.as_millisecond()).and(Column::SentAt.lt(to.as_millisecond())));
    let rows = query.order_by_asc(Column::SentAt).order_by_asc(Column::Id).all(db).await.map_err(db::failed)?;
    let mut ends = HashMap::new();
    for piece in rows.chunks(PIECE) {
        ends.extend(ended(db, piece.iter().map(|row| row.id)).await?);
    }
    rows.iter()
        .map(|row| {
            Ok(TurnRound {
                desk: row.desk,
                state: State::parse(&row.state).ok_or_else(|| wrong("state"))?,
                reason: row.reason.as_deref().and_then(Reason::parse),
                sent: instant(row.sent_at.unwrap_or_default())?,
                answered: row.answered_at.map(instant).transpose()?,
                ended: ends.get(&row.id).copied().map(instant).transpose()?,
            })
        })
        .collect()
}

/// When these were over, by their histories: every end is a step.
async fn ended(db: &impl ConnectionTrait, those: impl Iterator<Item = Uuid>) -> Result<Vec<(Uuid, i64)>> {
    let ends = State::ALL.into_iter().filter(|it| it.is_final()).map(State::as_str);
    let query = steps::Entity::find().filter(steps::Column::Referral.is_in(those));
    let query = query.filter(steps::Column::State.is_in(ends)).select_only();
    let query = query.columns([steps::Column::Referral, steps::Column::At]);
    query.into_tuple().all(db).await.map_err(db::failed)
}

/// When these desks first sent somebody to a partner.
///
/// # Errors
/// When the database fails.
pub async fn first_sent(db: &impl ConnectionTrait, desks: &[Uuid]) -> Result<Option<Timestamp>> {
    let query = Entity::find().filter(Column::Desk.is_in(desks.iter().copied())).filter(Column::SentAt.is_not_null());
    let query = query.select_only().column(Column::SentAt).order_by_asc(Column::SentAt).limit(1);
    let at: Option<i64> = query.into_tuple().one(db).await.map_err(db::failed)?;
    at.map(instant).transpose()
}
