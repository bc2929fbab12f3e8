//! The table of notices. A list, a count and a digest show only what their reader may still see.
//! What is older than ninety days is forgotten, read or not.

use super::{Kind, Needs, Notice, choices};
use crate::app::App;
use crate::db::{self, Db, Tx};
use crate::{accounts::account, mail};
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use kernel::{Actor, Error, Id, Result};
use sea_orm::ActiveValue::Set;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::{Expr, ExprTrait};
use sea_orm::{QueryOrder, QuerySelect};
use std::collections::BTreeSet;

/// Notices on one page.
pub const PAGE: u64 = 50;
/// More unread ones than this are not counted: «99+» says enough.
const COUNTED: u64 = 100;
/// How long a notice is kept.
const KEPT: SignedDuration = SignedDuration::from_hours(90 * 24);

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "notices")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub account: Uuid,
    pub kind: String,
    pub object: Uuid,
    pub path: String,
    /// JSON of [`Needs`]; empty when there are none.
    #[sea_orm(column_type = "Text")]
    pub needs: String,
    #[sea_orm(column_type = "Text")]
    pub data: String,
    /// Unix milliseconds, as all times here.
    pub at: i64,
    /// Whether it is shown on screen; one that is not waits for its mail alone.
    pub screen: bool,
    pub read_at: Option<i64>,
    /// When its mail is due; none when there is none, or it has gone.
    pub mail_at: Option<i64>,
}

crate::no_relations!();

impl Model {
    fn is_for(&self, actor: &Actor) -> bool {
        visible(&self.needs, actor)
    }

    /// What [`Kind::say`] needs.
    pub fn data(&self) -> serde_json::Value {
        serde_json::from_str(&self.data).unwrap_or_default()
    }
}

/// Whether somebody meets what a notice needs; one that cannot be read is shown to nobody.
fn visible(needs: &str, actor: &Actor) -> bool {
    needs.is_empty() || serde_json::from_str::<Needs>(needs).is_ok_and(|needs| needs.met_by(actor))
}

pub(super) async fn add(app: &App, tx: &Tx, kind: &Kind, to: &[Uuid], notice: &Notice<'_>) -> Result<()> {
    let people = account::some(tx.connection(), to).await?;
    let chosen = choices::of_accounts(tx.connection(), to).await?;
    let zones = choices::zones(app, tx, to).await?;
    let needs = notice.needs.as_ref().map(serde_json::to_string).transpose().map_err(Error::internal)?;
    let (nothing, utc) = (choices::Choices::default(), TimeZone::UTC);
    let mut rows = Vec::new();
    let mut told = Vec::new();
    for person in people.iter().filter(|person| person.active) {
        let choice = chosen.get(&person.id).unwrap_or(&nothing).of(kind);
        let reaches = mail::works(app) && mail::address(&person.login).is_some();
        let zone = zones.get(&person.id).unwrap_or(&utc);
        let mail_at = choice.mail.due(tx.now(), zone).filter(|_| reaches);
        told.push(person.id);
        if !choice.screen && mail_at.is_none() {
            continue;
        }
        if let Some(at) = mail_at {
            super::digest::ask(tx, person.id, at).await?;
        }
        rows.push(ActiveModel {
            id: Set(Id::<Model>::new().uuid()),
            account: Set(person.id),
            kind: Set(kind.name.to_owned()),
            object: Set(notice.object),
            path: Set(notice.path.to_owned()),
            needs: Set(needs.clone().unwrap_or_default()),
            data: Set(notice.data.to_string()),
            at: Set(tx.now().as_millisecond()),
            screen: Set(choice.screen),
            read_at: Set(None),
            mail_at: Set(mail_at.map(Timestamp::as_millisecond)),
        });
    }
    let same = Column::Kind.eq(kind.name).and(Column::Object.eq(notice.object)).and(Column::ReadAt.is_null());
    let older = Entity::delete_many().filter(Column::Account.is_in(told)).filter(same);
    older.exec(tx.connection()).await.map_err(db::failed)?;
    if rows.is_empty() {
        return Ok(());
    }
    Entity::insert_many(rows).exec_without_returning(tx.connection()).await.map(drop).map_err(db::failed)
}

/// A page of somebody's notices, newest first.
pub struct Page {
    pub notices: Vec<Model>,
    /// Whether there are older ones.
    pub more: bool,
}

/// What the one who asks is told, before an instant if one is given.
pub async fn page(db: &Db, actor: &Actor, before: Option<Uuid>) -> Result<Page> {
    let Some(account) = actor.account() else { return Ok(Page { notices: Vec::new(), more: false }) };
    let mut notices = Vec::new();
    let mut last = before;
    // What may no longer be seen takes no place on the page.
    loop {
        let mut query = Entity::find().filter(Column::Account.eq(account).and(Column::Screen.eq(true)));
        if let Some(last) = last {
            query = query.filter(Column::Id.lt(last));
        }
        let rows = query.order_by_desc(Column::Id).limit(PAGE + 1).all(db.read()).await.map_err(db::failed)?;
        let full = u64::try_from(rows.len()).unwrap_or(0) > PAGE;
        last = rows.last().map(|row| row.id);
        notices.extend(rows.into_iter().filter(|row| row.is_for(actor)));
        let enough = notices.len() > usize::try_from(PAGE).unwrap_or(usize::MAX);
        if enough || !full {
            notices.truncate(usize::try_from(PAGE).unwrap_or(usize::MAX));
            return Ok(Page { notices, more: enough });
        }
    }
}

/// How many notices somebody has not read, up to a hundred.
pub async fn unread(db: &Db, actor: &Actor) -> Result<u64> {
    let Some(account) = actor.account() else { return Ok(0) };
    let query = Entity::find()
        .select_only()
        .column(Column::Needs)
        .filter(Column::Account.eq(account).and(Column::ReadAt.is_null()).and(Column::Screen.eq(true)))
        .order_by_desc(Column::Id)
        .limit(COUNTED);
    let rows: Vec<String> = query.into_tuple().all(db.read()).await.map_err(db::failed)?;
    let count = rows.iter().filter(|needs| visible(needs, actor)).count();
    Ok(u64::try_from(count).unwrap_or_default())
}

/// Marks one of somebody's own notices as read, and gives it back.
///
/// # Errors
/// `NotFound` when it is somebody else's, or they may no longer see it.
pub async fn mark_read(tx: &Tx, actor: &Actor, id: Uuid) -> Result<Model> {
    let found = Entity::find_by_id(id).one(tx.connection()).await.map_err(db::failed)?;
    let row = found
        .filter(|row| Some(row.account) == actor.account() && row.screen && row.is_for(actor))
        .ok_or(Error::NotFound)?;
    read(tx, Column::Id.eq(id)).await?;
    Ok(row)
}

/// Marks all of somebody's notices as read.
pub async fn mark_all(tx: &Tx, actor: &Actor) -> Result<()> {
    let Some(account) = actor.account() else { return Err(Error::SignIn) };
    read(tx, Column::Account.eq(account).and(Column::Screen.eq(true))).await
}

/// What has been read on screen needs no mail.
async fn read(tx: &Tx, which: sea_orm::sea_query::SimpleExpr) -> Result<()> {
    Entity::update_many()
        .col_expr(Column::ReadAt, Expr::value(tx.now().as_millisecond()))
        .col_expr(Column::MailAt, Expr::value(Option::<i64>::None))
        .filter(which.and(Column::ReadAt.is_null()))
        .exec(tx.connection())
        .await
        .map(drop)
        .map_err(db::failed)
}

/// The notices of an account whose mail is due, that it may still see. They count as mailed from now on.
pub(super) async fn take_due(tx: &Tx, account: Uuid, actor: Option<&Actor>) -> Result<Vec<Model>> {
    let due = Column::Account.eq(account).and(Column::MailAt.lte(tx.now().as_millisecond()));
    let query = Entity::find().filter(due.clone()).order_by_asc(Column::Id);
    let rows = query.all(tx.connection()).await.map_err(db::failed)?;
    let ids: BTreeSet<Uuid> = rows.iter().map(|row| row.id).collect();
    // Those that are not for the screen have done their work.
    let done = Entity::delete_many().filter(Column::Id.is_in(ids.iter().copied()).and(Column::Screen.eq(false)));
    done.exec(tx.connection()).await.map_err(db::failed)?;
    let mailed = Entity::update_many().col_expr(Column::MailAt, Expr::value(Option::<i64>::None));
    mailed.filter(Column::Id.is_in(ids)).exec(tx.connection()).await.map_err(db::failed)?;
    Ok(rows.into_iter().filter(|row| actor.is_some_and(|actor| row.is_for(actor))).collect())
}

/// Forgets the notices about something that is no more.
pub async fn forget_object(tx: &Tx, object: Uuid) -> Result<()> {
    let notices = Entity::delete_many().filter(Column::Object.eq(object));
    notices.exec(tx.connection()).await.map(drop).map_err(db::failed)
}

/// What an account was told, and has not been forgotten.
pub(super) async fn of_account(db: &impl ConnectionTrait, account: Uuid) -> Result<Vec<Model>> {
    let query = Entity::find().filter(Column::Account.eq(account)).order_by_asc(Column::Id);
    query.all(db).await.map_err(db::failed)
}

/// Forgets what an account was told and has chosen.
pub(super) async fn forget_account(tx: &Tx, account: Uuid) -> Result<()> {
    let notices = Entity::delete_many().filter(Column::Account.eq(account));
    notices.exec(tx.connection()).await.map_err(db::failed)?;
    super::digest::forget(tx, account).await?;
    choices::forget(tx, account).await
}

/// Forgets notices that are old, and letters that were given up long ago.
pub async fn forget_old(tx: &Tx) -> Result<()> {
    let before = tx.now().checked_sub(KEPT).map_err(Error::internal)?.as_millisecond();
    let old = Entity::delete_many().filter(Column::At.lt(before));
    old.exec(tx.connection()).await.map_err(db::failed)?;
    mail::outbox::forget_old(tx).await
}
