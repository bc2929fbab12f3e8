//! Visits as figures read them: one after the other, without notes, whatever their number.
//! Nothing here says who came or who received.

use super::model::{About, Given, Need, Next};
use super::store::{Column, Entity, Lists, Model, about};
use jiff::civil::Date;
use kernel::{Error, Lang, Result};
use platform::db;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::Condition;
use sea_orm::{QueryOrder, QuerySelect};

/// How many rows are asked for at once.
const PIECE: u64 = 1_000;

/// What is counted of a visit.
#[derive(Debug, Clone, PartialEq)]
pub struct Counted {
    pub id: Uuid,
    pub desk: Uuid,
    /// As the calendars of the desk's territory show it.
    pub day: Date,
    pub session: Option<Uuid>,
    /// Minutes between coming and being called.
    pub waited: Option<u16>,
    pub language: Lang,
    pub about: About,
    pub needs: Vec<Need>,
    pub given: Vec<Given>,
    pub next: Next,
}

/// Gives each visit of these desks from one day to another, both included, in the order of days. In memory there is one
/// piece of them at a time.
///
/// # Errors
/// When the database fails.
pub async fn each(
    db: &impl ConnectionTrait,
    desks: &[Uuid],
    from: Date,
    to: Date,
    mut take: impl FnMut(Counted),
) -> Result<()> {
    let mut after: Option<(String, Uuid)> = None;
    loop {
        let rows = piece(db, desks, from, to, after.as_ref()).await?;
        let mut lists = Lists::of(db, &rows.iter().map(|it| it.id).collect::<Vec<_>>()).await?;
        for row in &rows {
            take(counted(row, &mut lists)?);
        }
        match rows.last() {
            Some(last) if rows.len() as u64 == PIECE => after = Some((last.day.clone(), last.id)),
            _ => return Ok(()),
        }
    }
}

async fn piece(
    db: &impl ConnectionTrait,
    desks: &[Uuid],
    from: Date,
    to: Date,
    after: Option<&(String, Uuid)>,
) -> Result<Vec<Model>> {
    let mut query = Entity::find()
        .filter(Column::Desk.is_in(desks.iter().copied()))
        .filter(Column::Day.between(from.to_string(), to.to_string()));
    if let Some((day, id)) = after {
        let same = Condition::all().add(Column::Day.eq(day.as_str())).add(Column::Id.gt(*id));
        query = query.filter(Condition::any().add(Column::Day.gt(day.as_str())).add(same));
    }
    let query = query.order_by_asc(Column::Day).order_by_asc(Column::Id).limit(PIECE);
    query.all(db).await.map_err(db::failed)
}

/// What a row says without its note, and without leading to anybody.
pub(super) fn counted(row: &Model, lists: &mut Lists) -> Result<Counted> {
    Ok(Counted {
        id: row.id,
        desk: row.desk,
        day: row.day.parse().map_err(Error::internal)?,
        session: row.session,
        waited: row.waited.and_then(|it| it.try_into().ok()),
        language: row.language.parse().map_err(Error::internal)?,
        about: about(row),
        needs: lists.needs(row.id),
        given: lists.given(row.id),
        next: Next::parse(&row.next).ok_or_else(|| Error::internal("a next step that is none"))?,
    })
}
