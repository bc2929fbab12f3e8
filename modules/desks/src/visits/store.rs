//! The tables of visits: the only queries that change them, and what one desk reads of its own.
//! The browser makes the identifier, so that a visit that is sent twice is kept once; the note is sealed.

use super::counted::{Counted, counted};
use super::model::{About, Age, Asks, Country, Gender, Given, Need, Status, Visit, What};
use super::policy::CorrectVisit;
use crate::msg;
use crate::policy::ReceivePeople;
use jiff::Timestamp;
use jiff::civil::Date;
use kernel::{Actor, Error, Result};
use platform::audit::{self, Entry};
use platform::{App, Permit, Tx, db};
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::{ExprTrait, Order, Query};
use sea_orm::{ActiveValue::Set, IntoActiveModel, QueryOrder, QuerySelect, TryInsertResult};
use serde::{Deserialize, Serialize};
use serde_json::json;
use std::collections::HashMap;

/// The kind of a visit in the audit trail.
pub const KIND: &str = "visit";
/// How many of the last visits tell what people come to a desk for.
const LAST: u64 = 300;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "desk_visits")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub desk: Uuid,
    pub day: String,
    pub session: Option<Uuid>,
    pub mediator: Option<Uuid>,
    pub appointment: Option<Uuid>,
    pub ticket: Option<Uuid>,
    /// Minutes.
    pub waited: Option<i32>,
    pub language: String,
    pub gender: Option<String>,
    pub age: Option<String>,
    pub nationality: Option<String>,
    pub status: Option<String>,
    pub next: String,
    /// Sealed; empty when there is none.
    #[sea_orm(column_type = "Text")]
    pub note: String,
    /// Unix milliseconds, by the clock of the browser.
    pub made_at: i64,
    /// Unix milliseconds, by the clock of the instance.
    pub kept_at: i64,
}

platform::no_relations!();

/// What people came for.
pub mod needs {
    use sea_orm::entity::prelude::*;
    use serde::{Deserialize, Serialize};

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
    #[sea_orm(table_name = "desk_visit_needs")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub visit: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub term: Uuid,
        pub met: bool,
    }

    platform::no_relations!();
}

/// What they were given.
pub mod given {
    use sea_orm::entity::prelude::*;
    use serde::{Deserialize, Serialize};

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
    #[sea_orm(table_name = "desk_visit_given")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub visit: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub kind: String,
        #[sea_orm(primary_key, auto_increment = false)]
        pub object: Uuid,
    }

    platform::no_relations!();
}

/// What became of a visit that was sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kept {
    New,
    /// It was there already: the same was sent before.
    Again,
}

/// Keeps a visit once, however often it is sent. What the desk does not ask is left out.
///
/// # Errors
/// `Denied` when it is another desk's or another mediator's; `Conflict` when its identifier is that of a visit elsewhere.
pub async fn record(tx: &Tx, app: &App, permit: &Permit<ReceivePeople>, actor: &Actor, visit: &Visit) -> Result<Kept> {
    let desk = &permit.object().desk;
    if visit.desk != desk.id.uuid() || visit.mediator != actor.account() || visit.id.is_nil() {
        return Err(Error::Denied);
    }
    let row = ActiveModel {
        id: Set(visit.id),
        desk: Set(visit.desk),
        day: Set(visit.day.to_string()),
        session: Set(visit.session),
        mediator: Set(visit.mediator),
        appointment: Set(visit.appointment),
        ticket: Set(visit.ticket),
        waited: Set(visit.waited.map(i32::from)),
        made_at: Set(visit.made.as_millisecond()),
        kept_at: Set(tx.now().as_millisecond()),
        ..said(app, visit, desk.asks)?
    };
    let insert = Entity::insert(row).on_conflict_do_nothing_on([Column::Id]);
    let done = insert.exec_without_returning(tx.connection()).await.map_err(db::failed)?;
    if !matches!(done, TryInsertResult::Inserted(1)) {
        let known = Entity::find_by_id(visit.id).one(tx.connection()).await.map_err(db::failed)?;
        let own = known.is_some_and(|it| (it.desk, it.mediator) == (visit.desk, visit.mediator));
        return if own { Ok(Kept::Again) } else { Err(Error::Conflict) };
    }
    lists(tx, visit).await?;
    audit::write(tx, actor, Entry::new(msg::act_visit_recorded(), KIND, visit.id)).await?;
    Ok(Kept::New)
}

/// Mends a visit on its day. What changed is in the audit trail by its name, not by what it says.
///
/// # Errors
/// `Denied` when it would become another visit.
pub async fn correct(tx: &Tx, app: &App, permit: &Permit<CorrectVisit>, actor: &Actor, visit: &Visit) -> Result<()> {
    let before = &permit.object().visit;
    if (before.id, before.desk, before.mediator) != (visit.id, visit.desk, visit.mediator) {
        return Err(Error::Denied);
    }
    let asks = permit.object().bureau.desk.asks;
    let visit = Visit { about: visit.about.asked(asks), ..visit.clone() }.ordered();
    let changed = before.changed(&visit);
    if changed.is_empty() {
        return Ok(());
    }
    let row = ActiveModel { id: Set(visit.id), ..said(app, &visit, asks)? };
    row.update(tx.connection()).await.map_err(db::failed)?;
    bare(tx, visit.id).await?;
    lists(tx, &visit).await?;
    let entry = Entry::new(msg::act_visit_corrected(), KIND, visit.id);
    audit::write(tx, actor, entry.with(json!({ "changed": changed }))).await
}

/// A visit that was taken away, as it was kept: what brings it back. Its note is sealed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Removed {
    row: Model,
    needs: Vec<needs::Model>,
    given: Vec<given::Model>,
}

/// Takes away a visit that was recorded by mistake, on its day. The audit trail keeps that there was one.
pub async fn remove(tx: &Tx, permit: &Permit<CorrectVisit>, actor: &Actor) -> Result<Removed> {
    let (id, connection) = (permit.object().visit.id, tx.connection());
    let row = Entity::find_by_id(id).one(connection).await.map_err(db::failed)?.ok_or(Error::NotFound)?;
    let needs = needs::Entity::find().filter(needs::Column::Visit.eq(id)).all(connection).await.map_err(db::failed)?;
    let given = given::Entity::find().filter(given::Column::Visit.eq(id)).all(connection).await.map_err(db::failed)?;
    bare(tx, id).await?;
    Entity::delete_by_id(id).exec(connection).await.map_err(db::failed)?;
    audit::write(tx, actor, Entry::new(msg::act_visit_removed(), KIND, id)).await?;
    Ok(Removed { row, needs, given })
}

/// Brings a visit back that was taken away; once, however often it is asked for.
///
/// # Errors
/// `Denied` when it was another desk's.
pub async fn bring_back(tx: &Tx, permit: &Permit<ReceivePeople>, actor: &Actor, removed: Removed) -> Result<()> {
    let Removed { row, needs, given } = removed;
    let (id, connection) = (row.id, tx.connection());
    if row.desk != permit.object().desk.id.uuid() {
        return Err(Error::Denied);
    }
    // Nothing says that a column was changed: without it nothing would be written.
    let insert = Entity::insert(row.into_active_model().reset_all()).on_conflict_do_nothing_on([Column::Id]);
    let done = insert.exec_without_returning(connection).await.map_err(db::failed)?;
    if !matches!(done, TryInsertResult::Inserted(1)) {
        return Ok(());
    }
    let needs = needs.into_iter().map(|it| it.into_active_model().reset_all());
    needs::Entity::insert_many(needs).exec_without_returning(connection).await.map_err(db::failed)?;
    let given = given.into_iter().map(|it| it.into_active_model().reset_all());
    given::Entity::insert_many(given).exec_without_returning(connection).await.map_err(db::failed)?;
    audit::write(tx, actor, Entry::new(msg::act_visit_brought_back(), KIND, id)).await
}

/// The columns that a form says.
fn said(app: &App, visit: &Visit, asks: Asks) -> Result<ActiveModel> {
    let about = visit.about.asked(asks);
    let note = if visit.note.is_empty() { String::new() } else { app.seal.seal(visit.note.as_bytes())? };
    Ok(ActiveModel {
        language: Set(visit.language.to_string()),
        gender: Set(about.gender.map(|it| it.as_str().to_owned())),
        age: Set(about.age.map(|it| it.as_str().to_owned())),
        nationality: Set(about.nationality.map(|it| it.as_str().to_owned())),
        status: Set(about.status.map(|it| it.as_str().to_owned())),
        next: Set(visit.next.as_str().to_owned()),
        note: Set(note),
        ..Default::default()
    })
}

async fn lists(tx: &Tx, visit: &Visit) -> Result<()> {
    let visit = visit.clone().ordered();
    let id = visit.id;
    let rows = visit.needs.iter().map(|it| needs::ActiveModel { visit: Set(id), term: Set(it.term), met: Set(it.met) });
    needs::Entity::insert_many(rows).exec_without_returning(tx.connection()).await.map_err(db::failed)?;
    let rows = visit.given.iter().map(|it| given::ActiveModel {
        visit: Set(id),
        kind: Set(it.kind.as_str().to_owned()),
        object: Set(it.object),
    });
    given::Entity::insert_many(rows).exec_without_returning(tx.connection()).await.map(drop).map_err(db::failed)
}

/// Takes away what was needed and given.
async fn bare(tx: &Tx, id: Uuid) -> Result<()> {
    let gone = needs::Entity::delete_many().filter(needs::Column::Visit.eq(id)).exec(tx.connection()).await;
    gone.map_err(db::failed)?;
    let gone = given::Entity::delete_many().filter(given::Column::Visit.eq(id)).exec(tx.connection()).await;
    gone.map(drop).map_err(db::failed)
}

/// The needs and the things given of these visits.
pub(super) struct Lists {
    needs: HashMap<Uuid, Vec<Need>>,
    given: HashMap<Uuid, Vec<Given>>,
}

impl Lists {
    pub(super) async fn of(db: &impl ConnectionTrait, visits: &[Uuid]) -> Result<Lists> {
        let mut lists = Lists { needs: HashMap::new(), given: HashMap::new() };
        if visits.is_empty() {
            return Ok(lists);
        }
        let found = needs::Entity::find().filter(needs::Column::Visit.is_in(visits.iter().copied()));
        for row in found.order_by_asc(needs::Column::Term).all(db).await.map_err(db::failed)? {
            lists.needs.entry(row.visit).or_default().push(Need { term: row.term, met: row.met });
        }
        let found = given::Entity::find().filter(given::Column::Visit.is_in(visits.iter().copied()));
        for row in found.order_by_asc(given::Column::Object).all(db).await.map_err(db::failed)? {
            let kind = What::parse(&row.kind).ok_or_else(|| Error::internal("a kind that cannot be given"))?;
            lists.given.entry(row.visit).or_default().push(Given { kind, object: row.object });
        }
        Ok(lists)
    }

    pub(super) fn needs(&mut self, visit: Uuid) -> Vec<Need> {
        self.needs.remove(&visit).unwrap_or_default()
    }

    pub(super) fn given(&mut self, visit: Uuid) -> Vec<Given> {
        let mut given = self.given.remove(&visit).unwrap_or_default();
        given.sort_unstable();
        given
    }
}

/// What the columns of a row say of the person.
pub(super) fn about(row: &Model) -> About {
    let word = |it: &Option<String>| it.clone().unwrap_or_default();
    About {
        gender: Gender::parse(&word(&row.gender)),
        age: Age::parse(&word(&row.age)),
        nationality: Country::parse(&word(&row.nationality)),
        status: Status::parse(&word(&row.status)),
    }
}

fn read(app: &App, row: &Model, lists: &mut Lists) -> Result<Visit> {
    let note = match row.note.as_str() {
        "" => String::new(),
        sealed => String::from_utf8(app.seal.unseal(sealed)?).map_err(Error::internal)?,
    };
    let Counted { id, desk, day, session, waited, language, about, needs, given, next } = counted(row, lists)?;
    let made = Timestamp::from_millisecond(row.made_at).map_err(Error::internal)?;
    let Model { mediator, appointment, ticket, .. } = *row;
    Ok(Visit {
        id,
        desk,
        day,
        session,
        mediator,
        appointment,
        ticket,
        waited,
        language,
        about,
        needs,
        given,
        next,
        note,
        made,
    })
}

/// The visits of a desk on a day, the last first.
pub async fn of_day(app: &App, db: &impl ConnectionTrait, desk: Uuid, day: Date) -> Result<Vec<Visit>> {
    let query = Entity::find().filter(Column::Desk.eq(desk)).filter(Column::Day.eq(day.to_string()));
    let rows = query.order_by_desc(Column::MadeAt).order_by_desc(Column::Id).all(db).await.map_err(db::failed)?;
    let mut lists = Lists::of(db, &rows.iter().map(|it| it.id).collect::<Vec<_>>()).await?;
    rows.iter().map(|row| read(app, row, &mut lists)).collect()
}

/// A visit of a desk.
pub async fn find(app: &App, db: &impl ConnectionTrait, desk: Uuid, id: Uuid) -> Result<Option<Visit>> {
    let query = Entity::find_by_id(id).filter(Column::Desk.eq(desk));
    let Some(row) = query.one(db).await.map_err(db::failed)? else { return Ok(None) };
    read(app, &row, &mut Lists::of(db, &[id]).await?).map(Some)
}

/// What people came for lately at a desk, the most frequent first.
pub async fn frequent(db: &impl ConnectionTrait, desk: Uuid) -> Result<Vec<Uuid>> {
    let last = Query::select()
        .column(Column::Id)
        .from(Entity)
        .and_where(Column::Desk.eq(desk))
        .order_by(Column::Day, Order::Desc)
        .limit(LAST)
        .to_owned();
    let query = needs::Entity::find().filter(needs::Column::Visit.in_subquery(last)).select_only();
    let query = query.column(needs::Column::Term).column_as(needs::Column::Visit.count(), "times");
    let mut rows: Vec<(Uuid, i64)> =
        query.group_by(needs::Column::Term).into_tuple().all(db).await.map_err(db::failed)?;
    rows.sort_unstable_by_key(|(term, times)| (std::cmp::Reverse(*times), *term));
    Ok(rows.into_iter().map(|(term, _)| term).collect())
}

/// How many visits an account recorded.
pub async fn recorded_by(db: &impl ConnectionTrait, account: Uuid) -> Result<u64> {
    use sea_orm::PaginatorTrait;
    Entity::find().filter(Column::Mediator.eq(account)).count(db).await.map_err(db::failed)
}

/// Takes away the notes of visits before a day, and what leads from them to an appointment or a place in the queue. What
/// remains counts.
pub async fn forget_before(tx: &Tx, day: Date) -> Result<()> {
    let row = ActiveModel { note: Set(String::new()), appointment: Set(None), ticket: Set(None), ..Default::default() };
    let kept = Column::Note.ne("").or(Column::Appointment.is_not_null()).or(Column::Ticket.is_not_null());
    let old = Entity::update_many().set(row).filter(Column::Day.lt(day.to_string())).filter(kept);
    old.exec(tx.connection()).await.map(drop).map_err(db::failed)
}

/// Takes an account out of the visits it recorded.
pub async fn forget_mediator(tx: &Tx, account: Uuid) -> Result<()> {
    let row = ActiveModel { mediator: Set(None), ..Default::default() };
    let own = Entity::update_many().set(row).filter(Column::Mediator.eq(account)).exec(tx.connection()).await;
    own.map(drop).map_err(db::failed)
}
