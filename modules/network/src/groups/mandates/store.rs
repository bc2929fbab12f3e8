//! The table of mandates: the only queries on it.
//! A link that opens a mandate to an account counts once, for a while, and is kept as its hash.

use super::model::{Mandate, Refusal, admit};
use crate::groups::policy::{ReadGroup, SeatMembers};
use crate::groups::reminders;
use crate::msg;
use jiff::ToSpan;
use kernel::{Actor, Error, Result};
use messages::Message;
use platform::accounts::secrets;
use platform::audit::{self, Entry};
use platform::{Change, Permit, Tx, db};
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::{Expr, ExprTrait};
use sea_orm::{ActiveValue::Set, QueryOrder};
use serde_json::json;

/// How long somebody may take to answer a link.
const LINK_DAYS: i64 = 14;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "mandates")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub group_id: Uuid,
    pub account: Option<Uuid>,
    /// ISO 8601, so that its order is that of days.
    pub starts: String,
    pub link_hash: Option<String>,
    /// Unix milliseconds.
    pub link_ends: Option<i64>,
    #[sea_orm(column_type = "Text")]
    pub body: String,
}

platform::no_relations!();

fn read(row: &Model) -> Result<Mandate> {
    let mandate: Mandate = serde_json::from_str(&row.body).map_err(Error::internal)?;
    Ok(Mandate { account: row.account, ..mandate })
}

fn body(mandate: &Mandate) -> Result<String> {
    serde_json::to_string(mandate).map_err(Error::internal)
}

async fn some(db: &impl ConnectionTrait, query: Select<Entity>) -> Result<Vec<Mandate>> {
    let query = query.order_by_asc(Column::Starts).order_by_asc(Column::Id);
    query.all(db).await.map_err(db::failed)?.iter().map(read).collect()
}

/// All mandates of a group, those that are over too, oldest first.
pub async fn of_group(db: &impl ConnectionTrait, group: Uuid) -> Result<Vec<Mandate>> {
    some(db, Entity::find().filter(Column::GroupId.eq(group))).await
}

/// All mandates of these groups.
pub async fn of_groups(db: &impl ConnectionTrait, groups: &[Uuid]) -> Result<Vec<Mandate>> {
    some(db, Entity::find().filter(Column::GroupId.is_in(groups.iter().copied()))).await
}

/// All mandates of an account, in any group.
pub async fn of_account(db: &impl ConnectionTrait, account: Uuid) -> Result<Vec<Mandate>> {
    some(db, Entity::find().filter(Column::Account.eq(account))).await
}

/// A mandate of whatever group: for what reminds of its end.
pub async fn by_id(db: &impl ConnectionTrait, id: Uuid) -> Result<Option<Mandate>> {
    Ok(some(db, Entity::find_by_id(id)).await?.pop())
}

/// Puts somebody on a seat.
///
/// # Errors
/// `Ok(Err(_))` tells what is in the way of it; `Denied` when it is of another group than the permit.
pub async fn begin(
    tx: &mut Tx,
    permit: &Permit<SeatMembers>,
    actor: &Actor,
    mandate: &Mandate,
) -> Result<Result<(), Refusal>> {
    let it = permit.object();
    if mandate.group != it.group.id.uuid() {
        return Err(Error::Denied);
    }
    if let Err(refusal) = admit(&it.group, &it.mandates, mandate) {
        return Ok(Err(refusal));
    }
    let row = ActiveModel {
        id: Set(mandate.id),
        group_id: Set(mandate.group),
        account: Set(mandate.account),
        starts: Set(mandate.starts.to_string()),
        link_hash: Set(None),
        link_ends: Set(None),
        body: Set(body(mandate)?),
    };
    row.insert(tx.connection()).await.map_err(db::failed)?;
    reminders::of_mandate(tx, &it.group, mandate).await?;
    told(tx, actor, msg::act_mandate_begun(), mandate).await?;
    Ok(Ok(()))
}

/// Changes a mandate of the group: its end, its office, what it says of the person. Who it opens the group to stays.
///
/// # Errors
/// As [`begin`].
pub async fn change(
    tx: &mut Tx,
    permit: &Permit<SeatMembers>,
    actor: &Actor,
    mandate: &Mandate,
) -> Result<Result<(), Refusal>> {
    let it = permit.object();
    let before = it.mandate(mandate.id).filter(|it| it.account == mandate.account).ok_or(Error::NotFound)?;
    if let Err(refusal) = admit(&it.group, &it.mandates, mandate) {
        return Ok(Err(refusal));
    }
    write(tx, mandate).await?;
    reminders::of_mandate(tx, &it.group, mandate).await?;
    let act = if before.ended.is_none() && mandate.ended.is_some() {
        msg::act_mandate_ended()
    } else {
        msg::act_mandate_changed()
    };
    told(tx, actor, act, mandate).await?;
    Ok(Ok(()))
}

/// What a member changes of their own mandate: what it says of them, and whether the public sees their name.
pub async fn change_own(tx: &mut Tx, permit: &Permit<ReadGroup>, actor: &Actor, mandate: &Mandate) -> Result<()> {
    permit.object().own(actor).find(|it| it.id == mandate.id).ok_or(Error::NotFound)?;
    write(tx, mandate).await?;
    told(tx, actor, msg::act_mandate_changed(), mandate).await
}

async fn write(tx: &Tx, mandate: &Mandate) -> Result<()> {
    let row = ActiveModel { id: Set(mandate.id), body: Set(body(mandate)?), ..Default::default() };
    row.update(tx.connection()).await.map(drop).map_err(db::failed)
}

async fn told(tx: &mut Tx, actor: &Actor, act: Message, mandate: &Mandate) -> Result<()> {
    let details = json!({ "group": mandate.group, "office": mandate.office, "capacity": mandate.capacity });
    audit::write(tx, actor, Entry::new(act, "mandate", mandate.id).with(details)).await?;
    tx.record(Change::of("group", mandate.group)).await
}

/// Makes the link with which somebody signed in takes up a mandate that nobody has taken up. An older one counts no more.
///
/// # Errors
/// `Conflict` when an account has it.
pub async fn make_link(tx: &Tx, permit: &Permit<SeatMembers>, actor: &Actor, id: Uuid) -> Result<String> {
    let mandate = permit.object().mandate(id).ok_or(Error::NotFound)?;
    if mandate.account.is_some() {
        return Err(Error::Conflict);
    }
    let token = secrets::token()?;
    let ends = tx.now().checked_add((24 * LINK_DAYS).hours()).map_err(Error::internal)?;
    let row = ActiveModel {
        id: Set(id),
        link_hash: Set(Some(secrets::hash(&token))),
        link_ends: Set(Some(ends.as_millisecond())),
        ..Default::default()
    };
    row.update(tx.connection()).await.map_err(db::failed)?;
    audit::write(tx, actor, Entry::new(msg::act_mandate_offered(), "mandate", id)).await?;
    Ok(token)
}

/// The mandate that a link opens, while it counts and the mandate is not over.
pub async fn by_link(db: &impl ConnectionTrait, token: &str, now: jiff::Timestamp) -> Result<Option<Mandate>> {
    let counts = Column::LinkHash.eq(secrets::hash(token)).and(Column::LinkEnds.gt(now.as_millisecond()));
    let query = Entity::find().filter(counts.and(Column::Account.is_null()));
    query.one(db).await.map_err(db::failed)?.as_ref().map(read).transpose()
}

/// Takes up a mandate; the link is spent by it.
///
/// # Errors
/// `NotFound` when somebody was faster.
pub async fn take_up(tx: &mut Tx, permit: &Permit<super::access::TakeUp>, actor: &Actor) -> Result<Uuid> {
    let (mandate, account) = (permit.object(), actor.account().ok_or(Error::SignIn)?);
    let spent = Entity::update_many()
        .col_expr(Column::Account, Expr::value(Some(account)))
        .col_expr(Column::LinkHash, Expr::value(Option::<String>::None))
        .col_expr(Column::LinkEnds, Expr::value(Option::<i64>::None))
        .filter(Column::Id.eq(mandate.id).and(Column::Account.is_null()))
        .exec(tx.connection())
        .await
        .map_err(db::failed)?;
    if spent.rows_affected != 1 {
        return Err(Error::NotFound);
    }
    told(tx, actor, msg::act_mandate_taken_up(), mandate).await?;
    Ok(mandate.group)
}

/// Takes away whose mandates these were; the mandates stay.
pub async fn forget(tx: &mut Tx, account: Uuid) -> Result<()> {
    let rows = Entity::find().filter(Column::Account.eq(account)).all(tx.connection()).await.map_err(db::failed)?;
    for row in rows {
        let mut forgotten = ActiveModel { id: Set(row.id), account: Set(None), ..Default::default() };
        if let Ok(mandate) = read(&row) {
            let mandate = Mandate { person: "–".into(), gender: None, named: false, ..mandate };
            forgotten.body = Set(body(&mandate)?);
        }
        forgotten.update(tx.connection()).await.map_err(db::failed)?;
        tx.record(Change::of("group", row.group_id)).await?;
    }
    Ok(())
}
