//! The table of freshness: a line for every service and guide, written with it in the same transaction.
//! How a record stands is written down when its day begins, with a change in the log, so that search, memory and kept
//! pages tell the same.

use super::model::{Dates, SOON, Standing};
use super::rules::Rulebook;
use crate::drafts::lists::{Within, count};
use crate::shelf::Shelf;
use jiff::civil::Date;
use jiff::{Timestamp, ToSpan};
use kernel::{Error, Id, Reach, Result, Right, Scope, Territory};
use platform::db::{self, failed};
use platform::{Change, Db, Tx, Visible};
use sea_orm::ActiveValue::Set;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::{Expr, OnConflict, Query, SelectStatement};
use sea_orm::{Condition, QueryOrder, QuerySelect};
use std::collections::HashMap;

/// Lines of one page of the list.
pub const PAGE: u64 = 50;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "freshness")]
pub struct Model {
    /// The record.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub kind: String,
    pub territory: Uuid,
    pub organisation: Option<Uuid>,
    /// Whether the record is offered to the public at all.
    pub public: bool,
    /// ISO 8601 dates; empty where there is none.
    pub since: String,
    pub own: String,
    pub due: String,
    pub hides: String,
    pub standing: String,
    /// Who was chosen to look after it.
    pub chosen: Option<Uuid>,
    /// Who published it last.
    pub publisher: Option<Uuid>,
    /// The last stage of which its owner was told.
    pub told: String,
}

platform::no_relations!();

impl Model {
    pub fn own(&self) -> Option<Date> {
        self.own.parse().ok()
    }

    pub fn dates(&self) -> Dates {
        let since = self.since.parse().unwrap_or(Date::MIN);
        Dates { since, due: self.due.parse().unwrap_or(Date::MAX), hides: self.hides.parse().ok() }
    }

    pub fn standing(&self) -> Standing {
        Standing::parse(&self.standing)
    }
}

/// What a record says of its own freshness when it is kept.
pub struct Watched {
    pub id: Uuid,
    pub kind: &'static str,
    pub territory: Uuid,
    pub organisation: Option<Uuid>,
    pub public: bool,
    /// The last day on which it was published or confirmed, where it says so.
    pub since: Option<Date>,
    pub own: Option<Date>,
}

/// Writes the lines of records that are being kept now.
pub async fn note(db: &impl ConnectionTrait, watched: &[Watched], now: Timestamp) -> Result<()> {
    if watched.is_empty() {
        return Ok(());
    }
    let rulebook = Rulebook::load(db).await?;
    let unsure = watched.iter().filter(|it| it.since.is_none()).map(|it| it.id);
    let before = Entity::find().filter(Column::Id.is_in(unsure)).all(db).await.map_err(failed)?;
    let before: HashMap<Uuid, Date> = before.iter().map(|row| (row.id, row.dates().since)).collect();
    let row = |it: &Watched| {
        let today = rulebook.today(it.territory, now);
        let since = it.since.or_else(|| before.get(&it.id).copied()).unwrap_or(today);
        let dates = rulebook.rules(it.territory).dates(since, it.own);
        ActiveModel {
            id: Set(it.id),
            kind: Set(it.kind.to_owned()),
            territory: Set(it.territory),
            organisation: Set(it.organisation),
            public: Set(it.public),
            since: Set(dates.since.to_string()),
            own: Set(written(it.own)),
            due: Set(dates.due.to_string()),
            hides: Set(written(dates.hides)),
            standing: Set(dates.standing(today).as_str().to_owned()),
            chosen: Set(None),
            publisher: Set(None),
            told: Set(String::new()),
        }
    };
    use Column::{Due, Hides, Organisation, Own, Public, Since, Standing as State, Territory as Place};
    let over = OnConflict::column(Column::Id)
        .update_columns([Place, Organisation, Public, Since, Own, Due, Hides, State])
        .to_owned();
    let rows = Entity::insert_many(watched.iter().map(row)).on_conflict(over);
    rows.exec_without_returning(db).await.map(drop).map_err(failed)
}

fn written(date: Option<Date>) -> String {
    date.map(|date| date.to_string()).unwrap_or_default()
}

/// Notes who published a record.
pub(crate) async fn published_by(tx: &Tx, id: Uuid, account: Option<Uuid>) -> Result<()> {
    set(tx, id, Column::Publisher, account).await
}

/// Notes who is to look after a record; none for whoever does so usually. Whoever it is will be told anew.
pub(super) async fn choose(tx: &Tx, id: Uuid, account: Option<Uuid>) -> Result<()> {
    set(tx, id, Column::Chosen, account).await?;
    tell(tx, &[id], "").await
}

async fn set(tx: &Tx, id: Uuid, column: Column, account: Option<Uuid>) -> Result<()> {
    let update = Entity::update_many().col_expr(column, Expr::value(account)).filter(Column::Id.eq(id));
    update.exec(tx.connection()).await.map(drop).map_err(db::failed)
}

/// Notes of which stage the owner of records has been told.
pub(super) async fn tell(tx: &Tx, ids: &[Uuid], stage: &str) -> Result<()> {
    let update = Entity::update_many().col_expr(Column::Told, Expr::value(stage));
    let update = update.filter(Column::Id.is_in(ids.iter().copied()));
    update.exec(tx.connection()).await.map(drop).map_err(db::failed)
}

/// The line of a record.
pub async fn find(db: &impl ConnectionTrait, id: Uuid) -> Result<Option<Model>> {
    Entity::find_by_id(id).one(db).await.map_err(db::failed)
}

/// Records that the public may not trust as they are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Lapsed {
    /// When somebody last published or confirmed it.
    pub since: Date,
    pub hidden: bool,
}

/// What has lapsed: all of it, or among these.
pub(crate) async fn lapsed(db: &impl ConnectionTrait, only: Option<&[Uuid]>) -> Result<HashMap<Uuid, Lapsed>> {
    let mut query = Entity::find()
        .select_only()
        .columns([Column::Id, Column::Since, Column::Standing])
        .filter(Column::Standing.ne(Standing::Fresh.as_str()));
    if let Some(only) = only {
        query = query.filter(Column::Id.is_in(only.iter().copied()));
    }
    let rows: Vec<(Uuid, String, String)> = query.into_tuple().all(db).await.map_err(db::failed)?;
    let read = |(id, since, standing): (Uuid, String, String)| {
        let hidden = Standing::parse(&standing) == Standing::Hidden;
        (id, Lapsed { since: since.parse().unwrap_or(Date::MIN), hidden })
    };
    Ok(rows.into_iter().map(read).collect())
}

/// The records that stand so, for a condition of another table.
pub(crate) fn ids_of(standing: &[Standing]) -> SelectStatement {
    let words = standing.iter().map(|it| it.as_str());
    Query::select().column(Column::Id).from(Entity).and_where(Column::Standing.is_in(words)).to_owned()
}

/// Which records a list shows.
#[derive(Debug, Clone, Copy, Default)]
pub struct Wanted {
    pub territory: Option<Id<Territory>>,
    /// Only those that whoever asks looks after by name.
    pub mine: bool,
    /// From 0.
    pub page: u64,
}

/// Records to confirm: overdue, or due in the next days.
fn to_confirm(visible: &Visible<Model>, shelf: &Shelf, today: Date) -> Select<Entity> {
    let within = Within::of(visible.actor().reach(Right::Write), shelf);
    let near = today.saturating_add(SOON.days()).to_string();
    Entity::find()
        .filter(Column::Public.eq(true))
        .filter(Column::Due.lte(near))
        .filter(within.condition(Column::Territory, Column::Organisation))
}

/// How many records somebody may confirm and should.
pub(crate) async fn waiting(db: &Db, visible: &Visible<Model>, shelf: &Shelf, today: Date) -> Result<u64> {
    count(db, to_confirm(visible, shelf, today)).await
}

/// A page of what somebody may confirm and should, the longest unconfirmed first; and how many there are.
pub async fn page(
    db: &Db,
    visible: &Visible<Model>,
    shelf: &Shelf,
    wanted: &Wanted,
    today: Date,
) -> Result<(Vec<Model>, u64)> {
    let mut query = to_confirm(visible, shelf, today);
    if let Some(place) = wanted.territory {
        let place = Within::of(Reach::Only(vec![Scope::Territory(place)]), shelf);
        query = query.filter(place.condition(Column::Territory, Column::Organisation));
    }
    if wanted.mine {
        let account = visible.actor().account().ok_or(Error::SignIn)?;
        let by_default = Condition::all().add(Column::Chosen.is_null()).add(Column::Publisher.eq(account));
        query = query.filter(Condition::any().add(Column::Chosen.eq(account)).add(by_default));
    }
    let total = count(db, query.clone()).await?;
    let query = query.order_by_asc(Column::Due).order_by_asc(Column::Id);
    let query = query.offset(wanted.page.saturating_mul(PAGE)).limit(PAGE);
    Ok((query.all(db.read()).await.map_err(db::failed)?, total))
}

/// A batch of all lines, in the order of their identifiers.
pub(super) async fn after(tx: &Tx, last: Option<Uuid>, limit: u64) -> Result<Vec<Model>> {
    let mut query = Entity::find().order_by_asc(Column::Id).limit(limit);
    if let Some(last) = last {
        query = query.filter(Column::Id.gt(last));
    }
    query.all(tx.connection()).await.map_err(db::failed)
}

/// Writes what has become of a record's dates and standing, if anything has; the public's pages follow.
pub(super) async fn turn(tx: &mut Tx, row: &Model, dates: Dates, standing: Standing) -> Result<()> {
    if row.dates() == dates && row.standing() == standing {
        return Ok(());
    }
    let update = Entity::update_many()
        .col_expr(Column::Due, Expr::value(dates.due.to_string()))
        .col_expr(Column::Hides, Expr::value(written(dates.hides)))
        .col_expr(Column::Standing, Expr::value(standing.as_str()));
    update.filter(Column::Id.eq(row.id)).exec(tx.connection()).await.map_err(db::failed)?;
    if row.standing() != standing {
        tx.record(Change::of(&row.kind, row.id)).await?;
    }
    Ok(())
}
