//! The tables of threads and messages: the only queries on them.
//! What a message says is in no other table, log or letter; withdrawn, it is gone.

use crate::groups::policy::{Body, ReadGroup, load};
use crate::msg;
use jiff::ToSpan;
use kernel::{Actor, Error, Id, Result};
use platform::audit::{self, Entry};
use platform::{Action, App, Permit, Tx, db};
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::{Expr, ExprTrait};
use sea_orm::{ActiveValue::Set, QueryOrder, QuerySelect};

/// How long a message may be changed by who wrote it, in minutes.
pub const EDITABLE: i64 = 15;

/// A thread.
pub mod threads {
    use super::DeriveEntityModel;
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "group_threads")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub group_id: Uuid,
        #[sea_orm(column_type = "Text")]
        pub title: String,
        /// Of its newest message, in Unix milliseconds.
        pub last_at: i64,
    }

    platform::no_relations!();
}

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "group_messages")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub thread: Uuid,
    /// Who wrote it; none once their account is erased.
    pub account: Option<Uuid>,
    /// Unix milliseconds.
    pub at: i64,
    pub edited_at: Option<i64>,
    pub withdrawn_at: Option<i64>,
    /// In Markdown; empty once withdrawn.
    #[sea_orm(column_type = "Text")]
    pub text: String,
}

platform::no_relations!();

impl Model {
    /// Whether its author may still change it.
    pub fn is_editable(&self, now: jiff::Timestamp) -> bool {
        let until = self.at + EDITABLE * 60_000;
        self.withdrawn_at.is_none() && now.as_millisecond() < until
    }
}

/// Threads on a page, and messages of a thread.
pub const PAGE: u64 = 50;

/// A page of the threads of a group, those with news first, and whether there are more.
pub async fn of_group(db: &impl ConnectionTrait, group: Uuid, page: u64) -> Result<(Vec<threads::Model>, bool)> {
    let query = threads::Entity::find().filter(threads::Column::GroupId.eq(group));
    let query = query.order_by_desc(threads::Column::LastAt).order_by_asc(threads::Column::Id);
    let mut rows = query.offset(page * PAGE).limit(PAGE + 1).all(db).await.map_err(db::failed)?;
    let more = rows.len() as u64 > PAGE;
    rows.truncate(PAGE as usize);
    Ok((rows, more))
}

/// A thread of this group.
pub async fn find(db: &impl ConnectionTrait, group: Uuid, id: Uuid) -> Result<threads::Model> {
    let one = threads::Column::Id.eq(id).and(threads::Column::GroupId.eq(group));
    threads::Entity::find().filter(one).one(db).await.map_err(db::failed)?.ok_or(Error::NotFound)
}

/// A page of a thread's messages, oldest first, and whether there are more.
pub async fn messages(db: &impl ConnectionTrait, thread: Uuid, page: u64) -> Result<(Vec<Model>, bool)> {
    let query = Entity::find().filter(Column::Thread.eq(thread)).order_by_asc(Column::At).order_by_asc(Column::Id);
    let mut rows = query.offset(page * PAGE).limit(PAGE + 1).all(db).await.map_err(db::failed)?;
    let more = rows.len() as u64 > PAGE;
    rows.truncate(PAGE as usize);
    Ok((rows, more))
}

/// Begins a thread with its first message.
pub async fn begin(tx: &Tx, permit: &Permit<ReadGroup>, actor: &Actor, title: &str, text: &str) -> Result<Uuid> {
    let id = Id::<Model>::new().uuid();
    let row = threads::ActiveModel {
        id: Set(id),
        group_id: Set(permit.object().group.id.uuid()),
        title: Set(title.to_owned()),
        last_at: Set(tx.now().as_millisecond()),
    };
    row.insert(tx.connection()).await.map_err(db::failed)?;
    write(tx, actor, id, text).await?;
    Ok(id)
}

/// Adds a message to a thread of the group.
pub async fn say(tx: &Tx, permit: &Permit<ReadGroup>, actor: &Actor, thread: Uuid, text: &str) -> Result<()> {
    let found = find(tx.connection(), permit.object().group.id.uuid(), thread).await?;
    let news =
        threads::ActiveModel { id: Set(found.id), last_at: Set(tx.now().as_millisecond()), ..Default::default() };
    news.update(tx.connection()).await.map_err(db::failed)?;
    write(tx, actor, thread, text).await
}

async fn write(tx: &Tx, actor: &Actor, thread: Uuid, text: &str) -> Result<()> {
    let id = Id::<Model>::new().uuid();
    let row = ActiveModel {
        id: Set(id),
        thread: Set(thread),
        account: Set(actor.account()),
        at: Set(tx.now().as_millisecond()),
        edited_at: Set(None),
        withdrawn_at: Set(None),
        text: Set(text.to_owned()),
    };
    row.insert(tx.connection()).await.map_err(db::failed)?;
    audit::write(tx, actor, Entry::new(msg::act_message_written(), "message", id)).await
}

/// A message with its group.
pub struct Written {
    pub message: Model,
    pub thread: threads::Model,
    pub body: Body,
}

/// To change or withdraw what one has written oneself, while one is a member.
pub struct OwnMessage;

impl Action for OwnMessage {
    type Object = Written;
    /// Group and message.
    type Key = (Uuid, Uuid, App);

    async fn load(tx: &Tx, (group, id, app): Self::Key) -> Result<Option<Written>> {
        let Some(message) = Entity::find_by_id(id).one(tx.connection()).await.map_err(db::failed)? else {
            return Ok(None);
        };
        let thread = find(tx.connection(), group, message.thread).await?;
        Ok(load(tx, group, &app).await?.map(|body| Written { message, thread, body }))
    }

    fn allows(actor: &Actor, it: &Written) -> bool {
        let mine = it.message.account.is_some() && it.message.account == actor.account();
        mine && it.body.is_member(actor)
    }
}

/// Changes a message.
///
/// # Errors
/// `Conflict` once it is too late, or withdrawn.
pub async fn edit(tx: &Tx, permit: &Permit<OwnMessage>, actor: &Actor, text: &str) -> Result<()> {
    let message = &permit.object().message;
    if !message.is_editable(tx.now()) {
        return Err(Error::Conflict);
    }
    let row = ActiveModel {
        id: Set(message.id),
        text: Set(text.to_owned()),
        edited_at: Set(Some(tx.now().as_millisecond())),
        ..Default::default()
    };
    row.update(tx.connection()).await.map_err(db::failed)?;
    audit::write(tx, actor, Entry::new(msg::act_message_changed(), "message", message.id)).await
}

/// Takes a message back: what it said is gone, that there was one stays.
pub async fn withdraw(tx: &Tx, permit: &Permit<OwnMessage>, actor: &Actor) -> Result<()> {
    let id = permit.object().message.id;
    let row = ActiveModel {
        id: Set(id),
        text: Set(String::new()),
        withdrawn_at: Set(Some(tx.now().as_millisecond())),
        ..Default::default()
    };
    row.update(tx.connection()).await.map_err(db::failed)?;
    audit::write(tx, actor, Entry::new(msg::act_message_withdrawn(), "message", id)).await
}

/// What an account has written, oldest first, as (instant in milliseconds, text).
pub async fn of_account(db: &impl ConnectionTrait, account: Uuid) -> Result<Vec<(i64, String)>> {
    let query = Entity::find().filter(Column::Account.eq(account)).order_by_asc(Column::At);
    let query = query.select_only().column(Column::At).column(Column::Text);
    query.into_tuple().all(db).await.map_err(db::failed)
}

/// Withdraws everything that an account has written, and whose it was.
pub async fn forget(tx: &Tx, account: Uuid) -> Result<()> {
    let gone = Entity::update_many()
        .col_expr(Column::Account, Expr::value(Option::<Uuid>::None))
        .col_expr(Column::Text, Expr::value(String::new()))
        .col_expr(Column::WithdrawnAt, Expr::value(Some(tx.now().as_millisecond())))
        .filter(Column::Account.eq(account));
    gone.exec(tx.connection()).await.map(drop).map_err(db::failed)
}

/// The moment until which something written now may be changed.
pub fn until(at: i64) -> jiff::Timestamp {
    let at = jiff::Timestamp::from_millisecond(at).unwrap_or_default();
    at.checked_add(EDITABLE.minutes()).unwrap_or(at)
}
