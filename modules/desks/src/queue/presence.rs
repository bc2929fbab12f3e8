//! Who receives in a session on a day, and at which place: opened by hand or by the first call, closed for a break.
//! A place is a few letters or digits; names are never on a screen.

use super::store::moved;
use crate::msg;
use crate::policy::ReceivePeople;
use jiff::civil::Date;
use kernel::{Actor, Error, Id, Result};
use platform::audit::{self, Entry};
use platform::{Permit, Tx, db};
use sea_orm::entity::prelude::*;
use sea_orm::{ActiveValue::Set, QueryOrder};
use serde_json::json;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "desk_presences")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub desk: Uuid,
    pub session: Uuid,
    pub day: String,
    pub account: Uuid,
    pub counter: String,
    /// Unix milliseconds.
    pub opened_at: i64,
    pub ended_at: Option<i64>,
}

platform::no_relations!();

/// All who have received at a desk on a day, in the order of coming; those on a break have ended.
pub async fn of_day(db: &impl ConnectionTrait, desk: Uuid, day: Date) -> Result<Vec<Model>> {
    let query = Entity::find().filter(Column::Desk.eq(desk)).filter(Column::Day.eq(day.to_string()));
    query.order_by_asc(Column::OpenedAt).order_by_asc(Column::Id).all(db).await.map_err(db::failed)
}

/// Says that one receives in a session on a day, at a place: the one that is named, the one had before, or the first
/// number that nobody has. The row of the desk is held already.
///
/// # Errors
/// `Conflict` when a colleague has that place; `Denied` where nobody has signed in.
pub async fn open(
    tx: &mut Tx,
    permit: &Permit<ReceivePeople>,
    actor: &Actor,
    (session, day): (Uuid, Date),
    counter: Option<&str>,
) -> Result<()> {
    let desk = permit.object().desk.id.uuid();
    let account = actor.account().ok_or(Error::Denied)?;
    let mut all = of_day(tx.connection(), desk, day).await?;
    all.retain(|it| it.session == session);
    let own = all.iter().find(|it| it.account == account);
    let taken =
        |place: &str| all.iter().any(|it| it.account != account && it.ended_at.is_none() && it.counter == place);
    let free = || (1..).map(|number: u32| number.to_string()).find(|it| !taken(it)).unwrap_or_default();
    let counter = match (counter, own) {
        (Some(wished), _) if taken(wished) => return Err(Error::Conflict),
        (Some(wished), _) => wished.to_owned(),
        (None, Some(own)) if !taken(&own.counter) => own.counter.clone(),
        (None, _) => free(),
    };
    let same = own.is_some_and(|it| it.ended_at.is_none() && it.counter == counter);
    if same {
        return Ok(());
    }
    let row = ActiveModel {
        desk: Set(desk),
        session: Set(session),
        day: Set(day.to_string()),
        account: Set(account),
        counter: Set(counter.clone()),
        ended_at: Set(None),
        ..Default::default()
    };
    let done = match own {
        Some(own) => ActiveModel { id: Set(own.id), ..row }.update(tx.connection()).await.map(drop),
        None => {
            let id = Id::<Model>::new().uuid();
            let row = ActiveModel { id: Set(id), opened_at: Set(tx.now().as_millisecond()), ..row };
            Entity::insert(row).exec_without_returning(tx.connection()).await.map(drop)
        }
    };
    done.map_err(db::failed)?;
    let details = json!({ "counter": counter, "day": day.to_string() });
    audit::write(tx, actor, Entry::new(msg::act_counter_opened(), crate::store::KIND, desk).with(details)).await?;
    moved(tx, desk).await
}

/// Says that one does not receive any more, for now.
pub async fn close(
    tx: &mut Tx,
    permit: &Permit<ReceivePeople>,
    actor: &Actor,
    (session, day): (Uuid, Date),
) -> Result<()> {
    let desk = permit.object().desk.id.uuid();
    let account = actor.account().ok_or(Error::Denied)?;
    let row = ActiveModel { ended_at: Set(Some(tx.now().as_millisecond())), ..Default::default() };
    let own = Entity::update_many().set(row).filter(Column::Session.eq(session)).filter(Column::Account.eq(account));
    let own = own.filter(Column::Day.eq(day.to_string())).filter(Column::EndedAt.is_null());
    if own.exec(tx.connection()).await.map_err(db::failed)?.rows_affected == 0 {
        return Ok(());
    }
    let details = json!({ "day": day.to_string() });
    audit::write(tx, actor, Entry::new(msg::act_counter_closed(), crate::store::KIND, desk).with(details)).await?;
    moved(tx, desk).await
}

/// Takes away all that tells where an account received.
pub async fn forget(tx: &Tx, account: Uuid) -> Result<()> {
    let gone = Entity::delete_many().filter(Column::Account.eq(account)).exec(tx.connection()).await;
    gone.map(drop).map_err(db::failed)
}

/// Takes away who received on days before this one: figures come from tickets and visits.
pub async fn forget_before(tx: &Tx, desk: Uuid, day: Date) -> Result<()> {
    let old = Entity::delete_many().filter(Column::Desk.eq(desk)).filter(Column::Day.lt(day.to_string()));
    old.exec(tx.connection()).await.map(drop).map_err(db::failed)
}

/// What an account has said of where it receives, for its owner to read.
pub async fn of_account(db: &impl ConnectionTrait, account: Uuid) -> Result<Vec<Model>> {
    Entity::find().filter(Column::Account.eq(account)).all(db).await.map_err(db::failed)
}
