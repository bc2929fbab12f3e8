//! The table of events: the only queries on it. Nobody overwrites what they have not seen; what is announced stays whole.
//! Whether an event is over is never kept: it is read off the clock with the row.

use super::model::{Event, KIND};
use super::policy::{DoEvent, TranslateEvent};
use super::states::{self, State, Step};
use crate::msg;
use crate::secretariat::BeginAt;
use jiff::civil::DateTime;
use kernel::{Actor, Error, Result};
use messages::Message;
use platform::audit::{self, Entry as Act};
use platform::{Change, Permit, Tx, Visible, db};
use sea_orm::ActiveValue::Set;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::Expr;
use sea_orm::{QueryOrder, QuerySelect};
use serde_json::json;

/// Events of one list.
const MOST: u64 = 1_000;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "exchange_events")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub slug: String,
    /// None for the whole network.
    pub territory: Option<Uuid>,
    pub state: String,
    pub revision: i64,
    /// Counts the changes that calendars must know of.
    pub sequence: i64,
    /// Counts those who were registered; whoever gives a place holds it.
    pub turns: i64,
    /// Account.
    pub author: Option<Uuid>,
    /// Unix milliseconds, as all times here.
    pub modified: i64,
    pub announced_at: Option<i64>,
    pub begins_at: Option<i64>,
    pub ends_at: Option<i64>,
    /// Why it was cancelled.
    #[sea_orm(column_type = "Text")]
    pub note: String,
    #[sea_orm(column_type = "Text")]
    pub body: String,
}

platform::no_relations!();

/// An event with all that is known of its way.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    pub event: Event,
    pub state: State,
    pub revision: i64,
    pub sequence: i64,
    pub author: Option<Uuid>,
    pub modified: i64,
    pub announced_at: Option<i64>,
    pub note: String,
}

impl Entry {
    /// Whether it is still to come, or is on.
    pub fn is_ahead(&self) -> bool {
        self.state == State::Announced
    }
}

fn millis(at: Option<jiff::Timestamp>) -> Option<i64> {
    at.map(jiff::Timestamp::as_millisecond)
}

fn entry(row: Model, now: i64) -> Result<Entry> {
    let kept = State::parse(&row.state).ok_or_else(|| Error::internal(format!("no state {}", row.state)))?;
    Ok(Entry {
        event: serde_json::from_str(&row.body).map_err(Error::internal)?,
        state: states::now(kept, row.ends_at, now),
        revision: row.revision,
        sequence: row.sequence,
        author: row.author,
        modified: row.modified,
        announced_at: row.announced_at,
        note: row.note,
    })
}

fn row(it: &Entry) -> Result<ActiveModel> {
    // What is over was announced: the clock says the rest.
    let state = if it.state == State::Over { State::Announced } else { it.state };
    Ok(ActiveModel {
        id: Set(it.event.id.uuid()),
        slug: Set(it.event.slug.clone()),
        territory: Set(it.event.territory.map(|it| it.uuid())),
        state: Set(state.as_str().to_owned()),
        revision: Set(it.revision),
        sequence: Set(it.sequence),
        author: Set(it.author),
        modified: Set(it.modified),
        announced_at: Set(it.announced_at),
        begins_at: Set(millis(it.event.begins_at())),
        ends_at: Set(millis(it.event.ends_at())),
        note: Set(it.note.clone()),
        body: Set(serde_json::to_string(&it.event).map_err(Error::internal)?),
        ..Default::default()
    })
}

async fn all(query: Select<Entity>, db: &impl ConnectionTrait, now: i64) -> Result<Vec<Entry>> {
    query.all(db).await.map_err(db::failed)?.into_iter().map(|row| entry(row, now)).collect()
}

/// What everybody reads: what was announced, cancelled since or not.
fn open() -> Select<Entity> {
    Entity::find().filter(Column::AnnouncedAt.is_not_null())
}

/// For the policy.
pub(crate) async fn find(tx: &Tx, id: Uuid) -> Result<Option<Entry>> {
    Ok(all(Entity::find_by_id(id), tx.connection(), tx.now().as_millisecond()).await?.pop())
}

/// All that everybody reads, what begins last first. `now` is in Unix milliseconds, as everywhere here.
pub async fn public(db: &impl ConnectionTrait, now: i64) -> Result<Vec<Entry>> {
    all(open().order_by_desc(Column::BeginsAt).order_by_asc(Column::Id).limit(MOST), db, now).await
}

/// Those of these that everybody reads, in no particular order.
pub async fn public_these(db: &impl ConnectionTrait, ids: &[Uuid], now: i64) -> Result<Vec<Entry>> {
    all(open().filter(Column::Id.is_in(ids.iter().copied())), db, now).await
}

/// The one at a readable address, if everybody reads it.
pub async fn public_at(db: &impl ConnectionTrait, slug: &str, now: i64) -> Result<Option<Entry>> {
    Ok(all(open().filter(Column::Slug.eq(slug)), db, now).await?.pop())
}

/// What everybody reads and is not over, the next first; cancelled ones too, as calendars must learn of them.
pub async fn ahead(db: &impl ConnectionTrait, now: i64) -> Result<Vec<Entry>> {
    let query = open().filter(Column::EndsAt.gt(now)).order_by_asc(Column::BeginsAt).order_by_asc(Column::Id);
    all(query.limit(MOST), db, now).await
}

/// The addresses of all that everybody reads.
pub(crate) async fn public_slugs(db: &impl ConnectionTrait) -> Result<Vec<String>> {
    let query = open().select_only().column(Column::Slug).order_by_asc(Column::Slug);
    query.into_tuple().all(db).await.map_err(db::failed)
}

/// All there are, drafts too, those changed last first: the caller keeps those that somebody prepares.
pub async fn every(db: &impl ConnectionTrait, _: &Visible<Event>, now: i64) -> Result<Vec<Entry>> {
    all(Entity::find().order_by_desc(Column::Modified).order_by_asc(Column::Id).limit(MOST), db, now).await
}

/// The first free address of this name.
pub async fn free_slug(tx: &Tx, wanted: &str, id: Uuid) -> Result<String> {
    let id = id.simple().to_string();
    if wanted.is_empty() {
        return Ok(id);
    }
    let taken = Entity::find().filter(Column::Slug.eq(wanted)).one(tx.connection()).await.map_err(db::failed)?;
    Ok(if taken.is_some() { format!("{wanted}-{}", &id[id.len() - 8..]) } else { wanted.to_owned() })
}

/// Begins an event that nobody else sees yet.
pub async fn begin(tx: &Tx, actor: &Actor, _: &Permit<BeginAt>, event: Event) -> Result<()> {
    let id = event.id.uuid();
    let it = Entry {
        event,
        state: State::Draft,
        revision: 1,
        sequence: 0,
        author: actor.account(),
        modified: tx.now().as_millisecond(),
        announced_at: None,
        note: String::new(),
    };
    Entity::insert(row(&it)?).exec_without_returning(tx.connection()).await.map_err(db::failed)?;
    audit::write(tx, actor, Act::new(msg::act_event_begun(), KIND, id)).await
}

async fn put(tx: &Tx, seen: i64, it: &Entry) -> Result<i64> {
    let then = Entry { revision: seen + 1, modified: tx.now().as_millisecond(), ..it.clone() };
    let update = Entity::update_many().set(row(&then)?).filter(Column::Id.eq(it.event.id.uuid()));
    let done = update.filter(Column::Revision.eq(seen)).exec(tx.connection()).await.map_err(db::failed)?;
    if done.rows_affected == 1 { Ok(seen + 1) } else { Err(Error::Conflict) }
}

async fn told(tx: &mut Tx, actor: &Actor, id: Uuid, act: Message) -> Result<()> {
    audit::write(tx, actor, Act::new(act, KIND, id)).await?;
    tx.record(Change::of(KIND, id)).await
}

fn allowed(permit: &Permit<DoEvent>, actor: &Actor, step: Step) -> Result<State> {
    let desk = permit.object();
    if desk.step != step {
        return Err(Error::Denied);
    }
    desk.leads(actor, step).ok_or(Error::Denied)
}

/// Saves what is written of it. What everybody reads already changes at once, and calendars learn of it.
///
/// # Errors
/// `Conflict` when somebody else has written it since; `Denied` for another event or place, and where something would be
/// missing of what everybody reads.
pub async fn save(tx: &mut Tx, actor: &Actor, permit: &Permit<DoEvent>, seen: i64, event: Event) -> Result<i64> {
    allowed(permit, actor, Step::Edit)?;
    let before = &permit.object().entry;
    let same = (&before.event.id, &before.event.territory, &before.event.slug);
    let public = before.announced_at.is_some();
    if same != (&event.id, &event.territory, &event.slug) || (public && !event.missing(tx.now(), true).is_empty()) {
        return Err(Error::Denied);
    }
    if before.event == event && before.revision == seen {
        return Ok(seen);
    }
    let (id, moved) = (event.id.uuid(), public && !before.event.same_in_calendars(&event));
    let then = Entry { event, sequence: before.sequence + i64::from(moved), ..before.clone() };
    let revision = put(tx, seen, &then).await?;
    if public {
        told(tx, actor, id, msg::act_event_changed()).await?;
    } else {
        audit::write(tx, actor, Act::new(msg::act_event_saved(), KIND, id)).await?;
    }
    Ok(revision)
}

/// Keeps documents and report: everybody reads them at once.
///
/// # Errors
/// `Conflict` when somebody else has written it since; `Denied` for anything else of the event.
pub async fn conclude(tx: &mut Tx, actor: &Actor, permit: &Permit<DoEvent>, seen: i64, event: Event) -> Result<()> {
    allowed(permit, actor, Step::Conclude)?;
    let before = &permit.object().entry;
    let same = Event { documents: event.documents.clone(), report: event.report.clone(), ..before.event.clone() };
    if same != event {
        return Err(Error::Denied);
    }
    let id = event.id.uuid();
    put(tx, seen, &Entry { event, ..before.clone() }).await?;
    told(tx, actor, id, msg::act_event_concluded()).await
}

/// Announces it as it is written: from now on everybody reads it.
///
/// # Errors
/// `Denied` when something is missing, or it would have begun.
pub async fn announce(tx: &mut Tx, actor: &Actor, permit: &Permit<DoEvent>) -> Result<()> {
    let state = allowed(permit, actor, Step::Announce)?;
    let (before, now) = (&permit.object().entry, tx.now());
    if !before.event.missing(now, false).is_empty() {
        return Err(Error::Denied);
    }
    put(tx, before.revision, &Entry { state, announced_at: Some(now.as_millisecond()), ..before.clone() }).await?;
    told(tx, actor, before.event.id.uuid(), msg::act_event_announced()).await
}

/// Cancels it, with the reason.
///
/// # Errors
/// `Denied` without a reason.
pub async fn cancel(tx: &mut Tx, actor: &Actor, permit: &Permit<DoEvent>, note: &str) -> Result<()> {
    let state = allowed(permit, actor, Step::Cancel)?;
    let before = &permit.object().entry;
    if note.is_empty() {
        return Err(Error::Denied);
    }
    let sequence = before.sequence + i64::from(before.announced_at.is_some());
    put(tx, before.revision, &Entry { state, sequence, note: note.to_owned(), ..before.clone() }).await?;
    told(tx, actor, before.event.id.uuid(), msg::act_event_cancelled()).await
}

/// Keeps translations of what is written of it.
pub(super) async fn translated(
    tx: &mut Tx,
    actor: &Actor,
    permit: &Permit<TranslateEvent>,
    event: Event,
) -> Result<()> {
    let before = &permit.object().entry;
    let id = event.id.uuid();
    put(tx, before.revision, &Entry { event, ..before.clone() }).await?;
    let act = Act::new(msg::act_event_translated(), KIND, id);
    audit::write(tx, actor, act.with(json!({ "revision": before.revision + 1 }))).await?;
    tx.record(Change::of(KIND, id)).await
}

/// Moves an event of the example to where the example says it was.
pub(crate) async fn dated(tx: &Tx, permit: &Permit<DoEvent>, begins: DateTime, ends: DateTime) -> Result<()> {
    let before = &permit.object().entry;
    let days = |at: Option<DateTime>| at.map(|at| begins.date() - at.date()).unwrap_or_default();
    let by = days(before.event.begins);
    let mut event = Event { begins: Some(begins), ends: Some(ends), ..before.event.clone() };
    for point in &mut event.agenda {
        point.on = point.on.checked_add(by).map_err(Error::internal)?;
    }
    put(tx, before.revision, &Entry { event, ..before.clone() }).await.map(drop)
}

/// Identifiers of the events that an account began.
pub(crate) async fn begun_by(db: &impl ConnectionTrait, account: Uuid) -> Result<Vec<Uuid>> {
    let query = Entity::find().select_only().column(Column::Id).filter(Column::Author.eq(account));
    query.order_by_asc(Column::Id).into_tuple().all(db).await.map_err(db::failed)
}

/// Takes an account out.
pub(crate) async fn erase(tx: &Tx, account: Uuid) -> Result<()> {
    let update = Entity::update_many().col_expr(Column::Author, Expr::value(None::<Uuid>));
    update.filter(Column::Author.eq(account)).exec(tx.connection()).await.map(drop).map_err(db::failed)
}
