//! The table of tickets: the only queries on it. Numbers are given and called while the row of the desk is held, so that no
//! number is there twice, none is left out, and two who press at once never call the same person.

use super::model::{Confided, Priority, State, Ticket};
use super::presence;
use crate::appointments::{model as booked, store as appointments};
use crate::msg;
use crate::policy::ReceivePeople;
use jiff::Timestamp;
use jiff::civil::Date;
use kernel::{Actor, Error, Id, Lang, Result};
use platform::accounts::secrets;
use platform::audit::{self, Entry};
use platform::{App, Change, Permit, Tx, db};
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::ExprTrait;
use sea_orm::{ActiveValue::Set, Condition, IntoActiveModel, QueryOrder, QuerySelect};
use serde_json::json;

/// The kind of a ticket in the audit trail.
pub const KIND: &str = "ticket";
/// What the change log calls the queue of a desk: its calls move, and no kept page does.
pub const QUEUE: &str = "passing-queue";

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "desk_tickets")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub desk: Uuid,
    pub session: Uuid,
    pub day: String,
    pub number: i32,
    #[sea_orm(unique)]
    pub appointment: Option<Uuid>,
    pub language: Option<String>,
    pub priority: Option<String>,
    pub state: String,
    pub mediator: Option<Uuid>,
    #[sea_orm(unique)]
    pub secret_hash: String,
    #[sea_orm(column_type = "Text")]
    pub confided: String,
    /// Unix milliseconds, as those below.
    pub joined_at: i64,
    pub called_at: Option<i64>,
    pub begun_at: Option<i64>,
    pub ended_at: Option<i64>,
}

platform::no_relations!();

fn instant(ms: i64) -> Result<Timestamp> {
    Timestamp::from_millisecond(ms).map_err(Error::internal)
}

fn read(app: &App, row: &Model) -> Result<Ticket> {
    let confided = if row.confided.is_empty() {
        Confided::default()
    } else {
        serde_json::from_slice(&app.seal.unseal(&row.confided)?).map_err(Error::internal)?
    };
    let wrong = |what: &str| Error::internal(format!("{what} of a ticket that is none"));
    let priority = row.priority.as_deref().map(|it| Priority::parse(it).ok_or_else(|| wrong("a reason")));
    Ok(Ticket {
        id: row.id,
        desk: row.desk,
        session: row.session,
        day: row.day.parse().map_err(Error::internal)?,
        number: row.number,
        appointment: row.appointment,
        language: row.language.as_deref().map(str::parse).transpose().map_err(Error::internal)?,
        priority: priority.transpose()?,
        state: State::parse(&row.state).ok_or_else(|| wrong("a state"))?,
        mediator: row.mediator,
        joined: instant(row.joined_at)?,
        called: row.called_at.map(instant).transpose()?,
        begun: row.begun_at.map(instant).transpose()?,
        ended: row.ended_at.map(instant).transpose()?,
        confided,
    })
}

/// The tickets of a desk on a day, by session and number.
pub async fn of_day(db: &impl ConnectionTrait, app: &App, desk: Uuid, day: Date) -> Result<Vec<Ticket>> {
    let query = Entity::find().filter(Column::Desk.eq(desk)).filter(Column::Day.eq(day.to_string()));
    let rows = query.order_by_asc(Column::Session).order_by_asc(Column::Number).all(db).await.map_err(db::failed)?;
    rows.iter().map(|row| read(app, row)).collect()
}

/// What the call screen of a desk shows of a day: numbers that are called or received, never what was confided.
pub async fn on_board(db: &impl ConnectionTrait, desk: Uuid, day: Date) -> Result<Vec<Model>> {
    let shown = [State::Called.as_str(), State::With.as_str()];
    let query = Entity::find().filter(Column::Desk.eq(desk)).filter(Column::Day.eq(day.to_string()));
    query.filter(Column::State.is_in(shown)).all(db).await.map_err(db::failed)
}

/// The ticket with this identifier.
pub async fn find(db: &impl ConnectionTrait, app: &App, id: Uuid) -> Result<Option<Ticket>> {
    Entity::find_by_id(id).one(db).await.map_err(db::failed)?.map(|row| read(app, &row)).transpose()
}

/// The ticket whose own page ends with this secret.
pub async fn by_secret(db: &impl ConnectionTrait, app: &App, secret: &str) -> Result<Option<Ticket>> {
    let query = Entity::find().filter(Column::SecretHash.eq(secrets::hash(secret)));
    query.one(db).await.map_err(db::failed)?.map(|row| read(app, &row)).transpose()
}

/// Somebody who joins the queue.
#[derive(Debug, Clone)]
pub struct New {
    pub session: Uuid,
    pub day: Date,
    pub appointment: Option<Uuid>,
    pub language: Option<Lang>,
    pub priority: Option<Priority>,
    pub name: String,
}

/// Gives somebody the next number.
///
/// # Errors
/// `NotFound` when the desk has no such session.
pub async fn add(tx: &mut Tx, app: &App, permit: &Permit<ReceivePeople>, actor: &Actor, it: &New) -> Result<Ticket> {
    let desk = &permit.object().desk;
    if desk.session(it.session).is_none() {
        return Err(Error::NotFound);
    }
    let desk = desk.id.uuid();
    crate::store::hold(tx, desk).await?;
    let own = Entity::find().filter(Column::Desk.eq(desk)).filter(Column::Session.eq(it.session));
    let numbers =
        own.filter(Column::Day.eq(it.day.to_string())).select_only().column_as(Column::Number.max(), "number");
    let last: Option<Option<i32>> = numbers.into_tuple().one(tx.connection()).await.map_err(db::failed)?;
    let confided = Confided { name: it.name.clone(), secret: secrets::token()? };
    let sealed = app.seal.seal(&serde_json::to_vec(&confided).map_err(Error::internal)?)?;
    let row = Model {
        id: Id::<Model>::new().uuid(),
        desk,
        session: it.session,
        day: it.day.to_string(),
        number: last.flatten().unwrap_or_default() + 1,
        appointment: it.appointment,
        language: it.language.map(|lang| lang.to_string()),
        priority: it.priority.map(|priority| priority.as_str().to_owned()),
        state: State::Waiting.as_str().to_owned(),
        mediator: None,
        secret_hash: secrets::hash(&confided.secret),
        confided: sealed,
        joined_at: tx.now().as_millisecond(),
        called_at: None,
        begun_at: None,
        ended_at: None,
    };
    let ticket = read(app, &row)?;
    let inserted = Entity::insert(row.into_active_model()).exec_without_returning(tx.connection()).await;
    inserted.map_err(db::failed)?;
    // That there is a reason is written down; which one, only those who receive read.
    let details = json!({ "number": ticket.number, "priority": ticket.priority.is_some() });
    audit::write(tx, actor, Entry::new(msg::act_ticket_added(), KIND, ticket.id).with(details)).await?;
    moved(tx, desk).await?;
    Ok(ticket)
}

/// Tells the call screens of all nodes.
pub(super) async fn moved(tx: &mut Tx, desk: Uuid) -> Result<()> {
    tx.record(Change::of(QUEUE, desk)).await
}

/// Makes a step with a ticket, from the state in which it was seen. A step that oneself has made already is made.
///
/// # Errors
/// `NotFound` when it is another desk's; `Conflict` when somebody else was quicker, or no such step leads from there.
pub async fn step(
    tx: &mut Tx,
    app: &App,
    permit: &Permit<ReceivePeople>,
    actor: &Actor,
    id: Uuid,
    (from, to): (State, State),
) -> Result<Ticket> {
    let desk = permit.object().desk.id.uuid();
    crate::store::hold(tx, desk).await?;
    let it = find(tx.connection(), app, id).await?.filter(|it| it.desk == desk).ok_or(Error::NotFound)?;
    if it.state == to && from != to && it.mediator == actor.account() {
        return Ok(it);
    }
    if it.state != from || !from.next().contains(&to) {
        return Err(Error::Conflict);
    }
    if to == State::Called {
        presence::open(tx, permit, actor, (it.session, it.day), None).await?;
    }
    let next = after(&it, to, actor.account(), tx.now());
    keep(tx, &next, from).await?;
    let act = match to {
        State::Waiting => msg::act_ticket_returned(),
        State::Called => msg::act_ticket_called(),
        State::With => msg::act_ticket_begun(),
        State::Done => msg::act_ticket_ended(),
        State::Left => msg::act_ticket_left(),
    };
    let details = json!({ "number": it.number });
    audit::write(tx, actor, Entry::new(act, KIND, id).with(details)).await?;
    if let Some(appointment) = it.appointment {
        let becomes = match to {
            State::With | State::Done => Some(booked::State::Seen),
            State::Waiting => Some(booked::State::Arrived),
            State::Called | State::Left => None,
        };
        if let Some(becomes) = becomes {
            appointments::follow_ticket(tx, app, actor, appointment, becomes).await?;
        }
    }
    moved(tx, desk).await?;
    Ok(next)
}

/// Begins to receive whoever was called, for a visit. Begun already by oneself, it stays so.
///
/// # Errors
/// As [`step`].
pub async fn begin(tx: &mut Tx, app: &App, permit: &Permit<ReceivePeople>, actor: &Actor, id: Uuid) -> Result<Ticket> {
    step(tx, app, permit, actor, id, (State::Called, State::With)).await
}

/// A ticket after a step.
fn after(it: &Ticket, to: State, account: Option<Uuid>, now: Timestamp) -> Ticket {
    let mut next = Ticket { state: to, ..it.clone() };
    match to {
        State::Waiting => (next.mediator, next.called, next.begun, next.ended) = (None, None, None, None),
        State::Called => (next.mediator, next.called) = (account, Some(now)),
        State::With => {
            next.mediator = it.mediator.or(account);
            next.begun = Some(it.begun.unwrap_or(now));
            next.ended = None;
        }
        State::Done => {
            next.mediator = it.mediator.or(account);
            next.begun = Some(it.begun.unwrap_or(now));
            next.ended = Some(now);
        }
        State::Left => next.ended = Some(now),
    }
    next
}

/// Keeps where a ticket is now; whoever was quicker wins.
async fn keep(tx: &Tx, next: &Ticket, from: State) -> Result<()> {
    let ms = |at: Option<Timestamp>| at.map(|at| at.as_millisecond());
    let row = ActiveModel {
        state: Set(next.state.as_str().to_owned()),
        mediator: Set(next.mediator),
        called_at: Set(ms(next.called)),
        begun_at: Set(ms(next.begun)),
        ended_at: Set(ms(next.ended)),
        ..Default::default()
    };
    let own = Column::Id.eq(next.id).and(Column::State.eq(from.as_str()));
    let done = Entity::update_many().set(row).filter(own).exec(tx.connection()).await.map_err(db::failed)?;
    if done.rows_affected == 1 { Ok(()) } else { Err(Error::Conflict) }
}

/// Lets the queue follow a step that was made with an appointment: who has come waits, who was received or goes does not.
pub async fn follow_appointment(
    tx: &mut Tx,
    app: &App,
    permit: &Permit<ReceivePeople>,
    actor: &Actor,
    it: &booked::Appointment,
    next: booked::State,
) -> Result<()> {
    let found = Entity::find().filter(Column::Appointment.eq(it.id)).one(tx.connection()).await.map_err(db::failed)?;
    let ticket = found.map(|row| read(app, &row)).transpose()?;
    let (Some(ticket), to) = (ticket, follows(next)) else {
        if next == booked::State::Arrived {
            let new = New {
                session: it.session,
                day: it.day,
                appointment: Some(it.id),
                language: Some(it.language),
                priority: None,
                name: it.confided.name.clone(),
            };
            add(tx, app, permit, actor, &new).await?;
        }
        return Ok(());
    };
    if to.is_open() != ticket.state.is_open() {
        keep(tx, &after(&ticket, to, actor.account(), tx.now()), ticket.state).await?;
        moved(tx, it.desk).await?;
    }
    Ok(())
}

/// Where the ticket of an appointment goes with it.
const fn follows(next: booked::State) -> State {
    match next {
        booked::State::Arrived => State::Waiting,
        booked::State::Seen => State::Done,
        _ => State::Left,
    }
}

/// Those who still waited on days before this one have left, at the instant of `tx`. How many.
pub async fn close_before(tx: &mut Tx, desk: Uuid, day: Date) -> Result<u64> {
    let open = [State::Waiting, State::Called].map(State::as_str);
    let left = ActiveModel {
        state: Set(State::Left.as_str().to_owned()),
        ended_at: Set(Some(tx.now().as_millisecond())),
        ..Default::default()
    };
    let old = |states: &[&str]| {
        let before = Column::Desk.eq(desk).and(Column::Day.lt(day.to_string()));
        Condition::all().add(before).add(Column::State.is_in(states.iter().copied()))
    };
    let gone = Entity::update_many().set(left).filter(old(&open)).exec(tx.connection()).await.map_err(db::failed)?;
    // Nobody said when the last ones went: the day's end is no length of a visit.
    let done = ActiveModel { state: Set(State::Done.as_str().to_owned()), ..Default::default() };
    let with = old(&[State::With.as_str()]);
    let ended = Entity::update_many().set(done).filter(with).exec(tx.connection()).await.map_err(db::failed)?;
    let closed = gone.rows_affected + ended.rows_affected;
    if closed > 0 {
        moved(tx, desk).await?;
    }
    Ok(closed)
}

/// Takes away what was confided, and the addresses of own pages, for days before this one. What remains counts.
pub async fn forget_before(tx: &Tx, desk: Uuid, day: Date) -> Result<()> {
    let row = ActiveModel { confided: Set(String::new()), ..Default::default() };
    let old = Entity::update_many().set(row).filter(Column::Desk.eq(desk)).filter(Column::Day.lt(day.to_string()));
    old.filter(Column::Confided.ne("")).exec(tx.connection()).await.map(drop).map_err(db::failed)
}

/// Takes an account out of the tickets that it called.
pub async fn forget_mediator(tx: &Tx, account: Uuid) -> Result<()> {
    let row = ActiveModel { mediator: Set(None), ..Default::default() };
    let old = Entity::update_many().set(row).filter(Column::Mediator.eq(account)).exec(tx.connection()).await;
    old.map(drop).map_err(db::failed)
}
