//! The tables of listings and of what they were: the only queries on them.
//! A listing changes its state through [`take`] alone, which asks the table of states; what others saw is kept for ever.

use super::model::{KIND, Listing, State, Visibility};
use super::policy::{BeginListing, Desk, Do, Sight};
use super::rows::{Column, Entity, entry, row, span, versions, write};
pub use super::rows::{Entry, Span};
use super::states::Step;
use crate::msg;
use crate::practices::policy::Known;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use kernel::{Actor, Error, Id, Result, Text};
use messages::Message;
use platform::audit::{self, Entry as Act};
use platform::{Change, Permit, Tx, Visible, db};
use sea_orm::ActiveValue::Set;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::Expr;
use sea_orm::{QueryOrder, QuerySelect};
use serde_json::json;

/// Identifiers in one query.
const CHUNK: usize = 400;

async fn all(query: Select<Entity>, db: &impl ConnectionTrait) -> Result<Vec<Entry>> {
    query.all(db).await.map_err(db::failed)?.into_iter().map(entry).collect()
}

/// For the policy.
pub(crate) async fn find(tx: &Tx, id: Uuid) -> Result<Option<Entry>> {
    Entity::find_by_id(id).one(tx.connection()).await.map_err(db::failed)?.map(entry).transpose()
}

/// Those of these that are open and that somebody sees, in no particular order.
pub async fn open(db: &impl ConnectionTrait, sight: &Sight, ids: &[Uuid]) -> Result<Vec<Entry>> {
    let mut found = opened(db, ids).await?;
    found.retain(|it| sight.sees(it.listing.organisation.uuid(), it.listing.visibility, &it.listing.named));
    Ok(found)
}

/// Those of these that are open, whoever may see them: for the index.
pub(crate) async fn opened(db: &impl ConnectionTrait, ids: &[Uuid]) -> Result<Vec<Entry>> {
    let mut found = Vec::with_capacity(ids.len());
    for chunk in ids.chunks(CHUNK) {
        let query = Entity::find().filter(Column::Id.is_in(chunk.iter().copied()));
        found.extend(all(query.filter(Column::State.eq(State::Open.as_str())), db).await?);
    }
    Ok(found)
}

/// The titles of these, however they stand: for what leads to them.
pub(crate) async fn titles(db: &impl ConnectionTrait, ids: &[Uuid]) -> Result<Vec<(Uuid, Text)>> {
    let mut found = Vec::with_capacity(ids.len());
    for chunk in ids.chunks(CHUNK) {
        let some = all(Entity::find().filter(Column::Id.is_in(chunk.iter().copied())), db).await?;
        found.extend(some.into_iter().map(|it| (it.listing.id.uuid(), it.listing.title)));
    }
    Ok(found)
}

/// All that is open, whoever may see it, a piece at a time: for what is kept in memory.
pub(crate) async fn opened_after(db: &impl ConnectionTrait, last: Option<Uuid>, limit: u64) -> Result<Vec<Entry>> {
    let query = Entity::find().filter(Column::State.eq(State::Open.as_str()));
    let mut query = query.order_by_asc(Column::Id).limit(limit);
    if let Some(last) = last {
        query = query.filter(Column::Id.gt(last));
    }
    all(query, db).await
}

/// Those for everybody that were opened for the first time in this time, however they stand now, in that order.
pub(crate) async fn first_opened(db: &impl ConnectionTrait, from: i64, to: i64) -> Result<Vec<Entry>> {
    let query = Entity::find().filter(Column::Visibility.eq(Visibility::Public.as_str()));
    let query = query.filter(Column::OpenedAt.gte(from)).filter(Column::OpenedAt.lt(to));
    all(query.order_by_asc(Column::OpenedAt).order_by_asc(Column::Id), db).await
}

/// The listings of these organisations that were ever opened: their identifiers.
pub(crate) async fn of(db: &impl ConnectionTrait, organisations: &[Uuid]) -> Result<Vec<Uuid>> {
    let query = Entity::find().select_only().column(Column::Id).filter(Column::OpenedAt.is_not_null());
    let query = query.filter(Column::Organisation.is_in(organisations.iter().copied()));
    query.into_tuple().all(db).await.map_err(db::failed)
}

/// Listings in these states whose institution is in reach, those changed last first; at most 500. `within` says where
/// whoever asks holds the right for it: see [`crate::institutions::within`].
pub async fn listed(
    db: &impl ConnectionTrait,
    _: &Visible<Listing>,
    within: &Known,
    states: &[State],
) -> Result<Vec<Entry>> {
    let mut query = Entity::find().filter(Column::State.is_in(states.iter().map(|it| it.as_str())));
    if let Known::Only(organisations) = within {
        query = query.filter(Column::Organisation.is_in(organisations.iter().copied()));
    }
    all(query.order_by_desc(Column::Modified).order_by_asc(Column::Id).limit(500), db).await
}

/// Listings whose last day is over: their identifiers.
pub(crate) async fn ending(db: &impl ConnectionTrait, now: i64) -> Result<Vec<Uuid>> {
    let query = Entity::find().select_only().column(Column::Id).filter(Column::Ends.lte(now));
    let running = [State::Open, State::Paused].map(State::as_str);
    let query = query.filter(Column::State.is_in(running)).order_by_asc(Column::Id).limit(1_000);
    query.into_tuple().all(db).await.map_err(db::failed)
}

/// The times in which listings were open, a piece at a time in the order of their rows; the last row, to go on from.
pub(crate) async fn spans_after(
    db: &impl ConnectionTrait,
    last: Option<Uuid>,
    limit: u64,
) -> Result<(Vec<Span>, Option<Uuid>)> {
    let query = versions::Entity::find().filter(versions::Column::State.eq(State::Open.as_str()));
    let mut query = query.order_by_asc(versions::Column::Id).limit(limit);
    if let Some(last) = last {
        query = query.filter(versions::Column::Id.gt(last));
    }
    let rows = query.all(db).await.map_err(db::failed)?;
    Ok((rows.iter().map(span).collect::<Result<_>>()?, rows.last().map(|it| it.id)))
}

/// The times in which these listings were open.
pub(crate) async fn spans_of(db: &impl ConnectionTrait, listings: &[Uuid]) -> Result<Vec<Span>> {
    let query = versions::Entity::find().filter(versions::Column::State.eq(State::Open.as_str()));
    let query = query.filter(versions::Column::Listing.is_in(listings.iter().copied()));
    query.all(db).await.map_err(db::failed)?.iter().map(span).collect()
}

/// The day it is, as last days are counted.
pub fn today(tx: &Tx) -> Date {
    tx.now().to_zoned(TimeZone::UTC).date()
}

/// Begins a listing that nobody else sees yet.
///
/// # Errors
/// `Denied` when it is another institution's than the permit says.
pub async fn begin(tx: &Tx, actor: &Actor, permit: &Permit<BeginListing>, listing: Listing) -> Result<Entry> {
    if permit.object().id != listing.organisation {
        return Err(Error::Denied);
    }
    let now = tx.now().as_millisecond();
    let begun = Entry {
        listing,
        state: State::Draft,
        revision: 1,
        author: actor.account(),
        modified: now,
        opened_at: None,
        note: String::new(),
    };
    Entity::insert(row(&begun)?).exec_without_returning(tx.connection()).await.map_err(db::failed)?;
    note(tx, &begun.listing, State::Draft, now, None).await?;
    audit::write(tx, actor, Act::new(msg::act_listing_begun(), KIND, begun.listing.id.uuid())).await?;
    Ok(begun)
}

/// Notes how a listing stands from an instant on.
async fn note(tx: &Tx, listing: &Listing, state: State, from: i64, until: Option<i64>) -> Result<()> {
    let version = versions::ActiveModel {
        id: Set(Id::<versions::Model>::new().uuid()),
        listing: Set(listing.id.uuid()),
        state: Set(state.as_str().to_owned()),
        from_at: Set(from),
        until_at: Set(until),
        body: Set(write(listing)?),
    };
    versions::Entity::insert(version).exec_without_returning(tx.connection()).await.map(drop).map_err(db::failed)
}

/// Puts an entry in the place of the one that was seen, and notes what it was.
///
/// # Errors
/// `Conflict` when somebody else has written it since.
async fn put(tx: &mut Tx, before: &Entry, then: &Entry, translated: bool) -> Result<()> {
    let id = then.listing.id.uuid();
    let update = Entity::update_many().set(row(then)?).filter(Column::Id.eq(id));
    let done = update.filter(Column::Revision.eq(before.revision)).exec(tx.connection()).await.map_err(db::failed)?;
    if done.rows_affected != 1 {
        return Err(Error::Conflict);
    }
    let update = versions::Entity::update_many().filter(versions::Column::Listing.eq(id));
    let update = update.filter(versions::Column::UntilAt.is_null());
    // What nobody else saw, and what only speaks one more language, is no new version.
    if then.state == before.state && (then.state != State::Open || translated) {
        let update = update.col_expr(versions::Column::Body, Expr::value(write(&then.listing)?));
        update.exec(tx.connection()).await.map_err(db::failed)?;
    } else {
        let update = update.col_expr(versions::Column::UntilAt, Expr::value(Some(then.modified)));
        update.exec(tx.connection()).await.map_err(db::failed)?;
        note(tx, &then.listing, then.state, then.modified, None).await?;
    }
    // Only what others saw, or see now, is a change to them.
    if before.state == State::Open || then.state == State::Open {
        tx.record(Change::of(KIND, id)).await?;
    }
    Ok(())
}

/// Saves a listing as edited. `seen` is the revision from which the edit was made. The revision that it has now.
///
/// # Errors
/// `Conflict` when somebody else has saved it since; `Denied` for another step, record, side or institution, and where an
/// open one would lack something.
pub async fn save(tx: &mut Tx, actor: &Actor, permit: &Permit<Do>, seen: i64, listing: Listing) -> Result<i64> {
    let desk = permit.object();
    let before = &desk.entry;
    let key = |it: &Listing| (it.id, it.organisation, it.side);
    let to = desk.leads(actor).filter(|_| desk.step == Step::Edit).ok_or(Error::Denied)?;
    if key(&listing) != key(&before.listing) || (to == State::Open && !listing.missing(today(tx)).is_empty()) {
        return Err(Error::Denied);
    }
    if before.revision != seen {
        return Err(Error::Conflict);
    }
    if listing == before.listing {
        return Ok(seen);
    }
    let (revision, modified) = (seen + 1, tx.now().as_millisecond());
    let then = Entry { listing, state: to, revision, author: actor.account(), modified, ..before.clone() };
    put(tx, before, &then, false).await?;
    let act = Act::new(msg::act_listing_saved(), KIND, then.listing.id.uuid());
    audit::write(tx, actor, act.with(json!({ "revision": revision }))).await?;
    Ok(revision)
}

/// Writes translations: the source of every text stays as it is.
///
/// # Errors
/// `Conflict` when somebody else has written it since.
pub(crate) async fn translated(tx: &mut Tx, actor: &Actor, desk: &Desk, listing: Listing) -> Result<()> {
    let before = &desk.entry;
    let (revision, modified) = (before.revision + 1, tx.now().as_millisecond());
    let then = Entry { listing, revision, modified, ..before.clone() };
    put(tx, before, &then, true).await?;
    audit::write(tx, actor, Act::new(msg::act_listing_translated(), KIND, then.listing.id.uuid())).await
}

fn act(step: Step) -> Message {
    match step {
        Step::Edit => msg::act_listing_saved(),
        Step::Open => msg::act_listing_opened(),
        Step::Pause => msg::act_listing_paused(),
        Step::Prolong => msg::act_listing_prolonged(),
        Step::Close => msg::act_listing_closed(),
        Step::Rewrite => msg::act_listing_rewritten(),
        Step::Expire => msg::act_listing_expired(),
    }
}

/// What comes with a step.
#[derive(Debug, Clone, Default)]
pub struct With {
    /// Why the secretariat pauses it.
    pub note: String,
    /// The last day that it is given.
    pub until: Option<Date>,
}

/// Takes the step that the permit is for. Where the listing stands then.
///
/// # Errors
/// `Denied` when the table of states does not know it, or when what would be open lacks something; `Conflict` when somebody
/// else was faster.
pub async fn take(tx: &mut Tx, actor: &Actor, permit: &Permit<Do>, with: With) -> Result<State> {
    let desk = permit.object();
    let (before, now) = (&desk.entry, tx.now().as_millisecond());
    let to = desk.leads(actor).filter(|_| desk.step != Step::Edit).ok_or(Error::Denied)?;
    let mut then = Entry { state: to, revision: before.revision + 1, modified: now, ..before.clone() };
    match desk.step {
        Step::Pause => then.note = with.note,
        Step::Prolong => then.listing.period.to = with.until,
        Step::Expire if before.listing.ends().is_none_or(|ends| ends > now) => return Err(Error::Denied),
        _ => {}
    }
    if to == State::Open {
        if !then.listing.missing(today(tx)).is_empty() {
            return Err(Error::Denied);
        }
        then.opened_at = before.opened_at.or(Some(now));
        then.note = String::new();
    }
    put(tx, before, &then, false).await?;
    let details = json!({ "from": before.state, "to": to });
    audit::write(tx, actor, Act::new(act(desk.step), KIND, then.listing.id.uuid()).with(details)).await?;
    Ok(to)
}

/// What somebody wrote last: identifiers.
pub(crate) async fn written_by(db: &impl ConnectionTrait, account: Uuid) -> Result<Vec<Uuid>> {
    let query = Entity::find().select_only().column(Column::Id).filter(Column::Author.eq(account));
    query.into_tuple().all(db).await.map_err(db::failed)
}

/// Takes an account out.
pub(crate) async fn erase(tx: &Tx, account: Uuid) -> Result<()> {
    let update = Entity::update_many().col_expr(Column::Author, Expr::value(None::<Uuid>));
    update.filter(Column::Author.eq(account)).exec(tx.connection()).await.map(drop).map_err(db::failed)
}

/// Puts a listing of the example where it would be if all of this had been done at these instants.
///
/// # Errors
/// `Denied` when it is another institution's than the permit says.
pub(crate) async fn remember(
    tx: &mut Tx,
    permit: &Permit<BeginListing>,
    listing: Listing,
    course: &[(State, i64)],
) -> Result<()> {
    if permit.object().id != listing.organisation {
        return Err(Error::Denied);
    }
    let Some((state, modified)) = course.last().copied() else { return Err(Error::Denied) };
    let opened_at = course.iter().find(|(state, _)| *state == State::Open).map(|(_, at)| *at);
    for (n, (state, at)) in course.iter().enumerate() {
        note(tx, &listing, *state, *at, course.get(n + 1).map(|(_, at)| *at)).await?;
    }
    let id = listing.id.uuid();
    let entry = Entry { listing, state, revision: 1, author: None, modified, opened_at, note: String::new() };
    Entity::insert(row(&entry)?).exec_without_returning(tx.connection()).await.map_err(db::failed)?;
    if opened_at.is_some() { tx.record(Change::of(KIND, id)).await } else { Ok(()) }
}

/// When these were opened for the first time, those that were: for figures.
pub(crate) async fn openings(db: &impl ConnectionTrait, ids: &[Uuid]) -> Result<std::collections::HashMap<Uuid, i64>> {
    let mut found = std::collections::HashMap::new();
    for chunk in ids.chunks(400) {
        let query = Entity::find().select_only().columns([Column::Id, Column::OpenedAt]);
        let query = query.filter(Column::Id.is_in(chunk.iter().copied())).filter(Column::OpenedAt.is_not_null());
        let rows: Vec<(Uuid, i64)> = query.into_tuple().all(db).await.map_err(db::failed)?;
        found.extend(rows);
    }
    Ok(found)
}
