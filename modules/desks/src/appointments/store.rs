//! The table of appointments: the only queries on it. A seat (a mediator at an instant) is unique while it is held, so
//! that no two people are ever given the same time; what was confided is sealed with the key of the instance.

use super::model::{Appointment, By, Confided, State};
use super::offers::Taken;
use crate::msg;
use crate::policy::{Bureau, ReceivePeople};
use crate::queue::store as queue;
use jiff::Timestamp;
use jiff::civil::Date;
use kernel::{Actor, Error, Id, Result};
use platform::accounts::secrets;
use platform::audit::{self, Entry};
use platform::{Action, App, Permit, Tx, db};
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::ExprTrait;
use sea_orm::{ActiveValue::Set, QueryOrder, QuerySelect};

/// The kind of an appointment in the audit trail.
pub const KIND: &str = "appointment";

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "desk_appointments")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub desk: Uuid,
    pub session: Uuid,
    pub day: String,
    /// Unix milliseconds.
    pub starts_at: i64,
    pub mediator: Option<Uuid>,
    #[sea_orm(unique)]
    pub seat: Option<String>,
    pub state: String,
    pub language: String,
    pub theme: Option<Uuid>,
    #[sea_orm(unique)]
    pub code_hash: String,
    #[sea_orm(unique)]
    pub link_hash: String,
    #[sea_orm(column_type = "Text")]
    pub confided: String,
    /// Unix milliseconds.
    pub made_at: i64,
    pub reminded_at: Option<i64>,
}

platform::no_relations!();

fn read(app: &App, row: &Model) -> Result<Appointment> {
    let confided = if row.confided.is_empty() {
        Confided::gone()
    } else {
        serde_json::from_slice(&app.seal.unseal(&row.confided)?).map_err(Error::internal)?
    };
    Ok(Appointment {
        id: row.id,
        desk: row.desk,
        session: row.session,
        day: row.day.parse().map_err(Error::internal)?,
        starts: Timestamp::from_millisecond(row.starts_at).map_err(Error::internal)?,
        mediator: row.mediator,
        state: State::parse(&row.state).ok_or_else(|| Error::internal("a state that is none"))?,
        language: row.language.parse().map_err(Error::internal)?,
        theme: row.theme,
        confided,
    })
}

fn seat(mediator: Uuid, starts: Timestamp) -> String {
    format!("{mediator}:{}", starts.as_millisecond())
}

/// The times of a desk that are taken between two instants.
pub async fn taken(db: &impl ConnectionTrait, desk: Uuid, from: Timestamp, to: Timestamp) -> Result<Vec<Taken>> {
    let query = Entity::find()
        .filter(Column::Desk.eq(desk))
        .filter(Column::StartsAt.between(from.as_millisecond(), to.as_millisecond()))
        .filter(Column::Seat.is_not_null())
        .select_only()
        .column(Column::Session)
        .column(Column::StartsAt)
        .column(Column::Mediator);
    let rows: Vec<(Uuid, i64, Option<Uuid>)> = query.into_tuple().all(db).await.map_err(db::failed)?;
    let taken = |(session, starts, mediator)| {
        let starts = Timestamp::from_millisecond(starts).unwrap_or_default();
        Taken { session, starts, mediator }
    };
    Ok(rows.into_iter().map(taken).collect())
}

/// The appointments of a desk on a day, in the order of their time.
pub async fn of_day(app: &App, desk: Uuid, day: Date) -> Result<Vec<Appointment>> {
    on_day(app.db.read(), app, desk, day).await
}

/// The same, inside a transaction or outside.
pub async fn on_day(db: &impl ConnectionTrait, app: &App, desk: Uuid, day: Date) -> Result<Vec<Appointment>> {
    let query = Entity::find().filter(Column::Desk.eq(desk)).filter(Column::Day.eq(day.to_string()));
    let rows = query.order_by_asc(Column::StartsAt).order_by_asc(Column::Id).all(db).await;
    rows.map_err(db::failed)?.iter().map(|row| read(app, row)).collect()
}

/// An appointment of this very desk.
pub async fn at_desk(app: &App, db: &impl ConnectionTrait, desk: Uuid, id: Uuid) -> Result<Option<Appointment>> {
    let row = Entity::find_by_id(id).filter(Column::Desk.eq(desk)).one(db).await.map_err(db::failed)?;
    row.map(|it| read(app, &it)).transpose()
}

/// What a mediator expects from an instant on, without what was confided: what a calendar may show.
pub async fn expected(db: &impl ConnectionTrait, mediator: Uuid, from: Timestamp, most: u64) -> Result<Vec<Model>> {
    let query = Entity::find()
        .filter(Column::Mediator.eq(mediator))
        .filter(Column::StartsAt.gte(from.as_millisecond()))
        .filter(Column::Seat.is_not_null());
    query.order_by_asc(Column::StartsAt).limit(most).all(db).await.map_err(db::failed)
}

/// An appointment with its desk.
#[derive(Debug, Clone)]
pub struct Own {
    pub appointment: Appointment,
    pub bureau: Bureau,
}

/// To see, move or cancel the appointment of a link: whoever has the link.
pub struct OwnAppointment;

impl Action for OwnAppointment {
    type Object = Own;
    type Key = (String, App);

    async fn load(tx: &Tx, (link, app): Self::Key) -> Result<Option<Own>> {
        let found = Entity::find().filter(Column::LinkHash.eq(secrets::hash(&link)));
        let Some(row) = found.one(tx.connection()).await.map_err(db::failed)? else { return Ok(None) };
        let Some(bureau) = crate::policy::load(tx, row.desk, &app).await? else { return Ok(None) };
        Ok(Some(Own { appointment: read(&app, &row)?, bureau }))
    }

    fn allows(_: &Actor, _: &Own) -> bool {
        true
    }
}

/// The link of the appointment with this code, if it still stands.
pub async fn link_of(app: &App, code: &str) -> Result<Option<String>> {
    let query = Entity::find().filter(Column::CodeHash.eq(secrets::hash_of_code(code)));
    let row = query.one(app.db.read()).await.map_err(db::failed)?;
    let found = row.filter(|it| !it.confided.is_empty()).map(|it| read(app, &it)).transpose()?;
    Ok(found.map(|it| it.confided.link))
}

/// To take an appointment at a desk: anybody, where appointments are given.
pub struct TakeAppointment;

impl Action for TakeAppointment {
    type Object = Bureau;
    type Key = (Uuid, App);

    /// Whoever else books at this desk waits until this is done: what is free is looked at and taken at once.
    async fn load(tx: &Tx, (id, app): (Uuid, App)) -> Result<Option<Bureau>> {
        let locked = crate::store::Entity::find_by_id(id).lock_exclusive().one(tx.connection()).await;
        if locked.map_err(db::failed)?.is_none() {
            return Ok(None);
        }
        crate::policy::load(tx, id, &app).await
    }

    fn allows(_: &Actor, bureau: &Bureau) -> bool {
        bureau.desk.published && bureau.desk.booking.open
    }
}

/// Keeps a time for somebody.
///
/// # Errors
/// `Conflict` when the seat was taken meanwhile, or this very form was sent before.
pub async fn take(tx: &Tx, app: &App, permit: &Permit<TakeAppointment>, it: &Appointment) -> Result<()> {
    if it.desk != permit.object().desk.id.uuid() || it.state != State::Booked {
        return Err(Error::Denied);
    }
    insert(tx, app, it).await?;
    audit::write(tx, &Actor::Public, Entry::new(msg::act_appointment_taken(), KIND, it.id)).await
}

async fn insert(tx: &Tx, app: &App, it: &Appointment) -> Result<()> {
    let sealed = app.seal.seal(&serde_json::to_vec(&it.confided).map_err(Error::internal)?)?;
    let row = ActiveModel {
        id: Set(it.id),
        desk: Set(it.desk),
        session: Set(it.session),
        day: Set(it.day.to_string()),
        starts_at: Set(it.starts.as_millisecond()),
        mediator: Set(it.mediator),
        seat: Set(it.mediator.map(|mediator| seat(mediator, it.starts))),
        state: Set(it.state.as_str().to_owned()),
        language: Set(it.language.to_string()),
        theme: Set(it.theme),
        code_hash: Set(secrets::hash_of_code(&it.confided.code)),
        link_hash: Set(secrets::hash(&it.confided.link)),
        confided: Set(sealed),
        made_at: Set(tx.now().as_millisecond()),
        reminded_at: Set(None),
    };
    Entity::insert(row).exec_without_returning(tx.connection()).await.map(drop).map_err(db::failed)
}

/// Gives back the time of one's own appointment.
///
/// # Errors
/// `Conflict` when it is not open any more.
pub async fn cancel(tx: &Tx, permit: &Permit<OwnAppointment>) -> Result<()> {
    let it = &permit.object().appointment;
    step(tx, it, State::Excused, By::Taker).await?;
    audit::write(tx, &Actor::Public, Entry::new(msg::act_appointment_excused(), KIND, it.id)).await
}

/// Takes another time in the place of one's own. The link and the code go on counting, for the new one.
///
/// # Errors
/// `Conflict` when it is not open any more, or the new seat was taken meanwhile.
pub async fn change(
    tx: &Tx,
    app: &App,
    own: &Permit<OwnAppointment>,
    desk: &Permit<TakeAppointment>,
    to: &Appointment,
) -> Result<()> {
    let before = &own.object().appointment;
    if to.desk != before.desk || to.desk != desk.object().desk.id.uuid() || to.confided.link != before.confided.link {
        return Err(Error::Denied);
    }
    step(tx, before, State::Moved, By::Taker).await?;
    let gone = ActiveModel {
        id: Set(before.id),
        code_hash: Set(format!("moved:{}", before.id)),
        link_hash: Set(format!("moved:{}", before.id)),
        confided: Set(String::new()),
        ..Default::default()
    };
    gone.update(tx.connection()).await.map_err(db::failed)?;
    insert(tx, app, to).await?;
    audit::write(tx, &Actor::Public, Entry::new(msg::act_appointment_moved(), KIND, to.id)).await
}

/// Makes a step with an appointment of the desk; the queue follows.
///
/// # Errors
/// `NotFound` when it is another desk's; `Conflict` when no such step leads from where it is.
pub async fn make_step(
    tx: &mut Tx,
    app: &App,
    permit: &Permit<ReceivePeople>,
    actor: &Actor,
    id: Uuid,
    next: State,
) -> Result<Appointment> {
    // The row of the desk first, as the queue does: two that hold each other's would wait for ever.
    crate::store::hold(tx, permit.object().desk.id.uuid()).await?;
    let row = Entity::find_by_id(id).one(tx.connection()).await.map_err(db::failed)?.ok_or(Error::NotFound)?;
    if row.desk != permit.object().desk.id.uuid() {
        return Err(Error::NotFound);
    }
    let it = read(app, &row)?;
    step(tx, &it, next, By::Desk).await?;
    told(tx, actor, id, next).await?;
    queue::follow_appointment(tx, app, permit, actor, &it, next).await?;
    Ok(Appointment { state: next, ..it })
}

/// Gives up an appointment because its desk is closed then. Whether it still stood.
///
/// # Errors
/// When the database fails.
pub async fn close(tx: &Tx, actor: &Actor, it: &Appointment) -> Result<bool> {
    match step(tx, it, State::Closed, By::Desk).await {
        Err(Error::Conflict) => return Ok(false),
        done => done?,
    }
    told(tx, actor, it.id, State::Closed).await?;
    Ok(true)
}

/// Those of a desk that are still awaited, in the order of their time.
///
/// # Errors
/// When the database fails.
pub async fn awaited(app: &App, tx: &Tx, desk: Uuid) -> Result<Vec<Appointment>> {
    let query = Entity::find()
        .filter(Column::Desk.eq(desk).and(Column::State.eq(State::Booked.as_str())))
        .filter(Column::StartsAt.gt(tx.now().as_millisecond()));
    let rows = query.order_by_asc(Column::StartsAt).all(tx.connection()).await.map_err(db::failed)?;
    rows.iter().map(|row| read(app, row)).collect()
}

/// Lets an appointment follow its ticket in the queue, where such a step leads from where it is.
pub async fn follow_ticket(tx: &Tx, app: &App, actor: &Actor, id: Uuid, next: State) -> Result<()> {
    let row = Entity::find_by_id(id).one(tx.connection()).await.map_err(db::failed)?;
    let Some(it) = row.map(|row| read(app, &row)).transpose()? else { return Ok(()) };
    if !it.state.next(By::Desk).contains(&next) {
        return Ok(());
    }
    step(tx, &it, next, By::Desk).await?;
    told(tx, actor, id, next).await
}

async fn told(tx: &Tx, actor: &Actor, id: Uuid, next: State) -> Result<()> {
    let act = match next {
        State::Booked => msg::act_appointment_awaited(),
        State::Arrived => msg::act_appointment_arrived(),
        State::Seen => msg::act_appointment_seen(),
        State::NoShow => msg::act_appointment_missed(),
        State::Excused => msg::act_appointment_excused(),
        State::Moved => msg::act_appointment_moved(),
        State::Closed => msg::act_appointment_closed(),
    };
    audit::write(tx, actor, Entry::new(act, KIND, id)).await
}

/// One step, from the state that was seen: whoever was quicker wins.
async fn step(tx: &Tx, it: &Appointment, next: State, by: By) -> Result<()> {
    let late = by == By::Taker && it.starts <= tx.now();
    if late || !it.state.next(by).contains(&next) {
        return Err(Error::Conflict);
    }
    let held = next.holds().then(|| it.mediator.map(|mediator| seat(mediator, it.starts))).flatten();
    let row = ActiveModel { state: Set(next.as_str().to_owned()), seat: Set(held), ..Default::default() };
    let done = Entity::update_many()
        .set(row)
        .filter(Column::Id.eq(it.id).and(Column::State.eq(it.state.as_str())))
        .exec(tx.connection())
        .await
        .map_err(db::failed)?;
    if done.rows_affected == 1 { Ok(()) } else { Err(Error::Conflict) }
}

/// Takes away what was confided for appointments before an instant; what remains counts, and names nobody.
pub async fn forget_before(tx: &Tx, instant: Timestamp) -> Result<()> {
    let row = ActiveModel { confided: Set(String::new()), ..Default::default() };
    let old = Entity::update_many().set(row).filter(Column::StartsAt.lt(instant.as_millisecond()));
    old.filter(Column::Confided.ne("")).exec(tx.connection()).await.map(drop).map_err(db::failed)
}

/// Those on these days that nobody was reminded of, in the order of their time.
pub async fn to_remind(app: &App, from: Timestamp, to: Timestamp) -> Result<Vec<Appointment>> {
    let query = Entity::find()
        .filter(Column::StartsAt.between(from.as_millisecond(), to.as_millisecond()))
        .filter(Column::State.eq(State::Booked.as_str()).and(Column::RemindedAt.is_null()));
    let rows = query.order_by_asc(Column::StartsAt).limit(500).all(app.db.read()).await.map_err(db::failed)?;
    rows.iter().map(|row| read(app, row)).collect()
}

/// Those that wait at the same desk after a time that has become free, the latest first: they wait longest.
pub async fn after(app: &App, tx: &Tx, freed: &Appointment) -> Result<Vec<Appointment>> {
    let query = Entity::find()
        .filter(Column::Desk.eq(freed.desk))
        .filter(Column::StartsAt.gt(freed.starts.as_millisecond()))
        .filter(Column::State.eq(State::Booked.as_str()));
    let rows = query.order_by_desc(Column::StartsAt).limit(200).all(tx.connection()).await.map_err(db::failed)?;
    rows.iter().map(|row| read(app, row)).collect()
}

/// Marks an appointment as reminded of. Whether it was not before.
pub async fn reminded(tx: &Tx, id: Uuid) -> Result<bool> {
    let row = ActiveModel { reminded_at: Set(Some(tx.now().as_millisecond())), ..Default::default() };
    let done = Entity::update_many().set(row).filter(Column::Id.eq(id).and(Column::RemindedAt.is_null()));
    Ok(done.exec(tx.connection()).await.map_err(db::failed)?.rows_affected == 1)
}

/// Takes an account out of the appointments that it was to receive.
pub async fn forget_mediator(tx: &Tx, account: Uuid) -> Result<()> {
    let row = ActiveModel { mediator: Set(None), seat: Set(None), ..Default::default() };
    let old = Entity::update_many().set(row).filter(Column::Mediator.eq(account)).exec(tx.connection()).await;
    old.map(drop).map_err(db::failed)
}

/// A new identifier.
pub fn new_id() -> Uuid {
    Id::<Model>::new().uuid()
}
