//! The table of sources: what a portal publishes for others to take up, how its last run went, and how far the one on its way has come.
//! A source that is removed takes its records along.

use super::model::{Course, Fault, OLD, RECORDS, SOURCES, Speaks};
use super::records;
use crate::msg;
use crate::portals::model::KIND;
use crate::portals::policy::KeepPortal;
use jiff::{Timestamp, ToSpan};
use kernel::{Actor, Error, Id, Result};
use platform::audit::{self, Entry as Act};
use platform::outbound::verdict::{DAY, Verdict, wait};
use platform::{Change, Permit, Tx, db};
use sea_orm::ActiveValue::Set;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::Expr;
use sea_orm::{QueryOrder, QuerySelect};

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "exchange_sources")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub portal: Uuid,
    pub speaks: String,
    #[sea_orm(column_type = "Text")]
    pub url: String,
    pub paused: bool,
    /// Unix seconds, as all times here: when it is to be asked.
    pub next_at: i64,
    pub asked_at: Option<i64>,
    /// When a run went well to its end last.
    pub worked_at: Option<i64>,
    /// Why the last one did not; empty when it did.
    pub trouble: String,
    /// Runs in a row that did not.
    pub failures: i64,
    /// Where it has moved for ever; empty when it has not.
    #[sea_orm(column_type = "Text")]
    pub moved_to: String,
    #[sea_orm(column_type = "Text")]
    pub course: String,
}

platform::no_relations!();

impl Model {
    /// # Errors
    /// `NotFound` for one that is kept by a word that nobody knows any more.
    pub fn speaks(&self) -> Result<Speaks> {
        Speaks::parse(&self.speaks).ok_or(Error::NotFound)
    }

    pub fn course(&self) -> Course {
        serde_json::from_str(&self.course).unwrap_or_default()
    }
}

/// The sources of a portal, the oldest first. For whoever keeps it.
pub async fn of(db: &impl ConnectionTrait, portal: Uuid) -> Result<Vec<Model>> {
    let query = Entity::find().filter(Column::Portal.eq(portal)).order_by_asc(Column::Id);
    query.all(db).await.map_err(db::failed)
}

pub(crate) async fn find(db: &impl ConnectionTrait, id: Uuid) -> Result<Option<Model>> {
    Entity::find_by_id(id).one(db).await.map_err(db::failed)
}

/// Those that are due.
pub(crate) async fn due(tx: &Tx) -> Result<Vec<Uuid>> {
    let query = Entity::find().select_only().column(Column::Id).filter(Column::Paused.eq(false));
    let query = query.filter(Column::NextAt.lte(tx.now().as_second())).order_by_asc(Column::Id);
    query.into_tuple().all(tx.connection()).await.map_err(db::failed)
}

/// Subscribes to what a portal publishes.
///
/// # Errors
/// `Conflict` where it has this one already; `Denied` where it has as many as it may.
pub async fn add(
    tx: &Tx,
    actor: &Actor,
    permit: &Permit<KeepPortal>,
    id: Id<Model>,
    (speaks, url): (Speaks, &str),
) -> Result<()> {
    let portal = permit.object().seen.portal.id.uuid();
    let there = of(tx.connection(), portal).await?;
    if there.iter().any(|it| it.url == url) {
        return Err(Error::Conflict);
    }
    if there.len() >= SOURCES {
        return Err(Error::Denied);
    }
    let row = ActiveModel {
        id: Set(id.uuid()),
        portal: Set(portal),
        speaks: Set(speaks.as_str().to_owned()),
        url: Set(url.to_owned()),
        paused: Set(false),
        next_at: Set(tx.now().as_second()),
        asked_at: Set(None),
        worked_at: Set(None),
        trouble: Set(String::new()),
        failures: Set(0),
        moved_to: Set(String::new()),
        course: Set(String::from("{}")),
    };
    Entity::insert(row).exec_without_returning(tx.connection()).await.map_err(db::failed)?;
    audit::write(tx, actor, Act::new(msg::act_portal_source_added(), KIND, portal)).await
}

/// The source of this portal.
pub(crate) async fn own(tx: &Tx, permit: &Permit<KeepPortal>, id: Uuid) -> Result<Model> {
    let portal = permit.object().seen.portal.id.uuid();
    find(tx.connection(), id).await?.filter(|it| it.portal == portal).ok_or(Error::NotFound)
}

/// Gives it another address: it is asked anew, from the beginning. What it brought stays until then.
pub async fn move_to(tx: &Tx, actor: &Actor, permit: &Permit<KeepPortal>, id: Uuid, url: &str) -> Result<()> {
    let row = own(tx, permit, id).await?;
    if of(tx.connection(), row.portal).await?.iter().any(|it| it.url == url && it.id != id) {
        return Err(Error::Conflict);
    }
    let update = Entity::update_many()
        .col_expr(Column::Url, Expr::value(url))
        .col_expr(Column::NextAt, Expr::value(tx.now().as_second()))
        .col_expr(Column::Trouble, Expr::value(""))
        .col_expr(Column::MovedTo, Expr::value(""))
        .col_expr(Column::Failures, Expr::value(0_i64))
        .col_expr(Column::Course, Expr::value("{}"));
    update.filter(Column::Id.eq(id)).exec(tx.connection()).await.map_err(db::failed)?;
    audit::write(tx, actor, Act::new(msg::act_portal_source_moved(), KIND, row.portal)).await
}

/// Stops asking it for a time, or goes on.
pub async fn pause(tx: &Tx, actor: &Actor, permit: &Permit<KeepPortal>, id: Uuid, paused: bool) -> Result<()> {
    let row = own(tx, permit, id).await?;
    let update = Entity::update_many()
        .col_expr(Column::Paused, Expr::value(paused))
        .col_expr(Column::NextAt, Expr::value(tx.now().as_second()));
    update.filter(Column::Id.eq(id)).exec(tx.connection()).await.map_err(db::failed)?;
    let act = if paused { msg::act_portal_source_paused() } else { msg::act_portal_source_resumed() };
    audit::write(tx, actor, Act::new(act, KIND, row.portal)).await
}

/// Removes it with all that it brought.
pub async fn remove(tx: &mut Tx, actor: &Actor, permit: &Permit<KeepPortal>, id: Uuid) -> Result<()> {
    let row = own(tx, permit, id).await?;
    records::forget(tx, id).await?;
    Entity::delete_by_id(id).exec(tx.connection()).await.map_err(db::failed)?;
    audit::write(tx, actor, Act::new(msg::act_portal_source_removed(), KIND, row.portal)).await?;
    tx.record(Change::of(KIND, row.portal)).await
}

/// How an answer leaves a source.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Went {
    /// There is more to ask for.
    On(Course),
    /// To the end; `whole` where all that there is was named.
    Well { course: Course, whole: bool },
    /// Not: why, and how sure that is.
    Badly { trouble: &'static str, verdict: Verdict, retry_after: Option<u64> },
}

impl From<Fault> for Went {
    fn from(fault: Fault) -> Went {
        Went::Badly { trouble: fault.as_str(), verdict: Verdict::Fails, retry_after: None }
    }
}

/// Writes how an answer leaves it. What is old, or was not named by a run that named everything, goes.
pub(crate) async fn note(tx: &mut Tx, row: &Model, went: Went, moved_to: &str) -> Result<()> {
    let now = tx.now();
    let later = |hours: i64| -> Result<i64> {
        now.checked_add(hours.hours()).map(Timestamp::as_second).map_err(Error::internal)
    };
    let mut update = Entity::update_many()
        .col_expr(Column::AskedAt, Expr::value(Some(now.as_second())))
        .col_expr(Column::MovedTo, Expr::value(moved_to));
    match went {
        Went::On(course) => update = update.col_expr(Column::Course, Expr::value(written(&course)?)),
        Went::Well { course, whole } => {
            let begun = course.begun.unwrap_or(now.as_second());
            let stale = if whole { begun } else { now.as_second() - OLD * 86_400 };
            let oai = row.speaks()? == Speaks::Oai;
            let mut gone = records::trim(tx, row.id, RECORDS).await?;
            // A catalogue says itself what it has taken back.
            if !oai {
                gone += records::forget_before(tx, row.id, stale).await?;
            }
            if gone > 0 {
                tx.record(Change::of(KIND, row.portal)).await?;
            }
            let next = match course.token {
                Some(_) => Course { begun: None, page: 0, ..course },
                None => Course { begun: None, page: 0, from: course.then.or(course.from), then: None, ..course },
            };
            update = update
                .col_expr(Column::Course, Expr::value(written(&next)?))
                .col_expr(Column::WorkedAt, Expr::value(Some(now.as_second())))
                .col_expr(Column::Trouble, Expr::value(""))
                .col_expr(Column::Failures, Expr::value(0_i64))
                .col_expr(Column::NextAt, Expr::value(later(DAY)?));
        }
        Went::Badly { trouble, verdict, retry_after } => {
            let failures = row.failures + 1;
            let again = Course { begun: None, page: 0, token: None, then: None, left_out: 0, ..row.course() };
            update = update
                .col_expr(Column::Course, Expr::value(written(&again)?))
                .col_expr(Column::Trouble, Expr::value(trouble))
                .col_expr(Column::Failures, Expr::value(failures))
                .col_expr(Column::NextAt, Expr::value(later(wait(verdict, failures, retry_after))?));
        }
    }
    update.filter(Column::Id.eq(row.id)).exec(tx.connection()).await.map(drop).map_err(db::failed)
}

fn written(course: &Course) -> Result<String> {
    serde_json::to_string(course).map_err(Error::internal)
}
