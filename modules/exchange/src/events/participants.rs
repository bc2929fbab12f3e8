//! The table of participants: the only queries on it. Who somebody is lies sealed in it, is erased when they are cancelled and 90
//! days after the event; that an institution sent somebody stays. Places are given one at a time: the event's row is the lock.

use super::model::KIND;
use super::places::{self, Seat, Standing};
use super::policy::{AnswerInvitation, KeepParticipant, Register, RunEvent};
use super::states::State;
use super::store::{self, Column as Held, Entity as Events};
use crate::msg;
use crate::practices::policy::Known;
use jiff::SignedDuration;
use kernel::{Actor, Error, Id, Lang, Result};
use platform::audit::{self, Entry as Act};
use platform::{Permit, Tx, db};
use sea_orm::ActiveValue::Set;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::{Expr, ExprTrait};
use sea_orm::{Condition, QueryOrder, QuerySelect, QueryTrait};
use serde::{Deserialize, Serialize};
use serde_json::json;
use std::collections::BTreeMap;

/// How long after an event its participants can be read.
pub const KEPT: SignedDuration = SignedDuration::from_hours(90 * 24);

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "exchange_participants")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub event: Uuid,
    pub organisation: Uuid,
    pub standing: String,
    /// Counts up within an event.
    pub turn: i64,
    /// The account that registered them.
    pub account: Option<Uuid>,
    /// Unix milliseconds.
    pub registered_at: i64,
    /// Who it is; none once that is erased.
    #[sea_orm(column_type = "Text", nullable)]
    pub sealed: Option<String>,
}

platform::no_relations!();

/// Who takes part: as little as it takes to receive them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct About {
    pub name: String,
    pub function: String,
    /// The language that they speak there.
    pub lang: Lang,
    /// Whether they follow through an interpreter.
    #[serde(default)]
    pub interpreter: bool,
    /// What they need to take part.
    #[serde(default)]
    pub access: String,
}

/// Somebody who was registered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Participant {
    pub id: Uuid,
    pub event: Uuid,
    pub organisation: Uuid,
    pub standing: Standing,
    pub turn: i64,
    sealed: Option<String>,
}

impl Participant {
    fn seat(&self) -> Seat {
        Seat { id: self.id, turn: self.turn, standing: self.standing }
    }
}

fn participant(row: Model) -> Participant {
    Participant {
        id: row.id,
        event: row.event,
        organisation: row.organisation,
        standing: Standing::parse(&row.standing).unwrap_or(Standing::Cancelled),
        turn: row.turn,
        sealed: row.sealed,
    }
}

async fn all(query: Select<Entity>, db: &impl ConnectionTrait) -> Result<Vec<Participant>> {
    let query = query.order_by_asc(Column::Turn).order_by_asc(Column::Id);
    Ok(query.all(db).await.map_err(db::failed)?.into_iter().map(participant).collect())
}

/// For the policy.
pub(crate) async fn find(tx: &Tx, id: Uuid) -> Result<Option<Participant>> {
    Ok(all(Entity::find_by_id(id), tx.connection()).await?.pop())
}

/// How many of each institution have a place, and how many wait, by institution.
pub(crate) async fn counts(db: &impl ConnectionTrait, event: Uuid) -> Result<BTreeMap<Uuid, [u64; 2]>> {
    let mut counts: BTreeMap<Uuid, [u64; 2]> = BTreeMap::new();
    for it in all(Entity::find().filter(Column::Event.eq(event)), db).await? {
        match it.standing {
            Standing::Registered => counts.entry(it.organisation).or_default()[0] += 1,
            Standing::Waiting => counts.entry(it.organisation).or_default()[1] += 1,
            Standing::Cancelled => {}
        }
    }
    Ok(counts)
}

fn open(tx: &Tx, it: &Participant) -> Result<Option<About>> {
    let Some(sealed) = &it.sealed else { return Ok(None) };
    serde_json::from_slice(&tx.seal()?.unseal(sealed)?).map(Some).map_err(Error::internal)
}

/// Those of institutions in reach at an event, with who they are; what is erased is said to be so.
pub async fn own(tx: &Tx, event: Uuid, within: &Known) -> Result<Vec<(Participant, Option<About>)>> {
    let mut query = Entity::find().filter(Column::Event.eq(event));
    query = query.filter(Column::Standing.ne(Standing::Cancelled.as_str()));
    if let Known::Only(organisations) = within {
        query = query.filter(Column::Organisation.is_in(organisations.iter().copied()));
    }
    let found = all(query, tx.connection()).await?;
    found.into_iter().map(|it| open(tx, &it).map(|about| (it, about))).collect()
}

/// The same for those who prepare the event: that they were read is written down.
///
/// # Errors
/// When the database fails.
pub async fn opened(
    tx: &Tx,
    actor: &Actor,
    permit: &Permit<RunEvent>,
    within: &Known,
) -> Result<Vec<(Participant, Option<About>)>> {
    let event = permit.object().entry.event.id.uuid();
    let found = own(tx, event, within).await?;
    if !found.is_empty() {
        let act = Act::new(msg::act_participants_read(), KIND, event).with(json!({ "participants": found.len() }));
        audit::write(tx, actor, act).await?;
    }
    Ok(found)
}

/// Waits for whoever else gives places at this event, and takes the next turn.
async fn locked(tx: &Tx, event: Uuid) -> Result<i64> {
    let next = Expr::col(Held::Turns).add(1);
    let update = Events::update_many().col_expr(Held::Turns, next).filter(Held::Id.eq(event));
    update.exec(tx.connection()).await.map_err(db::failed)?;
    let turn = Events::find_by_id(event).select_only().column(Held::Turns).into_tuple().one(tx.connection());
    turn.await.map_err(db::failed)?.ok_or(Error::NotFound)
}

async fn stand(tx: &Tx, ids: &[Uuid], standing: Standing) -> Result<()> {
    if ids.is_empty() {
        return Ok(());
    }
    let mut row = ActiveModel { standing: Set(standing.as_str().to_owned()), ..Default::default() };
    if standing == Standing::Cancelled {
        row.sealed = Set(None);
    }
    let update = Entity::update_many().set(row).filter(Column::Id.is_in(ids.iter().copied()));
    update.exec(tx.connection()).await.map(drop).map_err(db::failed)
}

async fn seats(tx: &Tx, event: Uuid) -> Result<Vec<Seat>> {
    let query = Entity::find().filter(Column::Event.eq(event));
    Ok(all(query, tx.connection()).await?.iter().map(Participant::seat).collect())
}

/// Gives free places to those who wait, in their order: the institutions of those who got one.
///
/// # Errors
/// When the database fails.
pub(crate) async fn settle(tx: &Tx, event: Uuid) -> Result<Vec<Uuid>> {
    locked(tx, event).await?;
    let Some(entry) = store::find(tx, event).await? else { return Ok(Vec::new()) };
    if entry.state != State::Announced {
        return Ok(Vec::new());
    }
    let up = places::moving_up(entry.event.capacity, &seats(tx, event).await?);
    stand(tx, &up, Standing::Registered).await?;
    let of: Vec<Participant> = all(Entity::find().filter(Column::Id.is_in(up)), tx.connection()).await?;
    Ok(of.into_iter().map(|it| it.organisation).collect())
}

/// Registers somebody: at once where there is a place and nobody waits, otherwise at the end of those who wait.
///
/// # Errors
/// `Denied` where the event is over or cancelled by now; `Conflict` where the institution has registered this name already.
pub async fn register(tx: &Tx, actor: &Actor, permit: &Permit<Register>, about: &About) -> Result<Standing> {
    let guest = permit.object();
    let event = guest.entry.event.id.uuid();
    let turn = locked(tx, event).await?;
    let there = own(tx, event, &Known::Only(vec![guest.organisation])).await?;
    let same = |it: &About| it.name.to_lowercase() == about.name.to_lowercase();
    if there.iter().any(|(_, it)| it.as_ref().is_some_and(same)) {
        return Err(Error::Conflict);
    }
    // What was loaded before the lock may have changed.
    let entry = store::find(tx, event).await?.filter(store::Entry::is_ahead).ok_or(Error::Denied)?;
    let standing = places::next(entry.event.capacity, &seats(tx, event).await?);
    let sealed = tx.seal()?.seal(&serde_json::to_vec(about).map_err(Error::internal)?)?;
    let row = ActiveModel {
        id: Set(Id::<Participant>::new().uuid()),
        event: Set(event),
        organisation: Set(guest.organisation),
        standing: Set(standing.as_str().to_owned()),
        turn: Set(turn),
        account: Set(actor.account()),
        registered_at: Set(tx.now().as_millisecond()),
        sealed: Set(Some(sealed)),
    };
    Entity::insert(row).exec_without_returning(tx.connection()).await.map_err(db::failed)?;
    let act = Act::new(msg::act_participant_registered(), KIND, event);
    audit::write(tx, actor, act.with(json!({ "institution": guest.organisation, "standing": standing }))).await?;
    Ok(standing)
}

/// Cancels somebody and forgets who it was; the next of those who wait moves up. The institutions of those who did.
///
/// # Errors
/// When the database fails.
pub async fn cancel(tx: &Tx, actor: &Actor, permit: &Permit<KeepParticipant>) -> Result<Vec<Uuid>> {
    let it = &permit.object().participant;
    stand(tx, &[it.id], Standing::Cancelled).await?;
    let act = Act::new(msg::act_participant_cancelled(), KIND, it.event);
    audit::write(tx, actor, act.with(json!({ "institution": it.organisation }))).await?;
    settle(tx, it.event).await
}

/// Cancels all of an institution that does not come after all, and lets others move up.
///
/// # Errors
/// When the database fails.
pub async fn withdraw(tx: &Tx, permit: &Permit<AnswerInvitation>) -> Result<Vec<Uuid>> {
    let (event, own) = (permit.object().entry.event.id.uuid(), permit.object().organisation);
    let query = Entity::find().filter(Column::Event.eq(event)).filter(Column::Organisation.eq(own));
    let ids: Vec<Uuid> = all(query, tx.connection()).await?.into_iter().map(|it| it.id).collect();
    stand(tx, &ids, Standing::Cancelled).await?;
    settle(tx, event).await
}

/// Forgets who took part in what is over for so long, and in what was cancelled; of how many.
pub(crate) async fn forget(tx: &Tx) -> Result<u64> {
    let by = tx.now().checked_sub(KEPT).map_err(Error::internal)?.as_millisecond();
    let past = Condition::any().add(Held::EndsAt.lte(by)).add(Held::State.eq(State::Cancelled.as_str()));
    let past = Events::find().select_only().column(Held::Id).filter(past).into_query();
    let update = Entity::update_many().col_expr(Column::Sealed, Expr::value(None::<String>));
    let update = update.filter(Column::Sealed.is_not_null()).filter(Column::Event.in_subquery(past));
    Ok(update.exec(tx.connection()).await.map_err(db::failed)?.rows_affected)
}

/// Identifiers of those whom an account registered.
pub(crate) async fn registered_by(db: &impl ConnectionTrait, account: Uuid) -> Result<Vec<Uuid>> {
    let query = Entity::find().select_only().column(Column::Id).filter(Column::Account.eq(account));
    query.order_by_asc(Column::Id).into_tuple().all(db).await.map_err(db::failed)
}

/// Takes an account out.
pub(crate) async fn erase(tx: &Tx, account: Uuid) -> Result<()> {
    let update = Entity::update_many().col_expr(Column::Account, Expr::value(None::<Uuid>));
    update.filter(Column::Account.eq(account)).exec(tx.connection()).await.map(drop).map_err(db::failed)
}
