//! The tables of practices and their versions: the only queries on them.
//! A practice changes its state through [`take`] alone, which asks the table of states; what the public sees changes with it.

use super::model::{KIND, Practice};
use super::policy::{BeginPractice, Do, Known};
use super::rows::{Column, Entity, entry, row};
pub use super::rows::{Entry, versions};
use super::states::{State, Step};
use crate::msg;
use crate::reviews::{model as review, store as reviews};
use directory::api::slug;
use kernel::{Actor, Error, Id, Result};
use messages::Message;
use platform::audit::{self, Entry as Act};
use platform::{Change, Permit, Tx, Visible, db, notices};
use sea_orm::ActiveValue::Set;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::Expr;
use sea_orm::{QueryOrder, QuerySelect};
use serde_json::json;

/// Milliseconds after which a practice is to be looked at again: two years.
pub const FRESH: i64 = 730 * 24 * 3_600 * 1_000;
/// Identifiers in one query.
const CHUNK: usize = 400;

async fn all(query: Select<Entity>, db: &impl ConnectionTrait) -> Result<Vec<Entry>> {
    query.all(db).await.map_err(db::failed)?.into_iter().map(entry).collect()
}

/// For the policy.
pub(crate) async fn find(tx: &Tx, id: Uuid) -> Result<Option<Entry>> {
    Entity::find_by_id(id).one(tx.connection()).await.map_err(db::failed)?.map(entry).transpose()
}

/// What the public sees of these practices, in no particular order.
pub async fn public(db: &impl ConnectionTrait, ids: &[Uuid]) -> Result<Vec<Entry>> {
    let mut found = Vec::with_capacity(ids.len());
    for chunk in ids.chunks(CHUNK) {
        let query = Entity::find().filter(Column::Id.is_in(chunk.iter().copied()));
        found.extend(all(query.filter(Column::PublicBody.is_not_null()), db).await?);
    }
    Ok(found)
}

/// The practice at a readable address, if the public sees it.
pub async fn public_at(db: &impl ConnectionTrait, slug: &str) -> Result<Option<Entry>> {
    let query = Entity::find().filter(Column::Slug.eq(slug)).filter(Column::PublicBody.is_not_null());
    Ok(all(query, db).await?.pop())
}

/// The addresses of all that the public sees.
pub(crate) async fn public_slugs(db: &impl ConnectionTrait) -> Result<Vec<String>> {
    let query = Entity::find().select_only().column(Column::Slug).filter(Column::PublicBody.is_not_null());
    query.order_by_asc(Column::Slug).into_tuple().all(db).await.map_err(db::failed)
}

/// All that the public sees, a piece at a time: for the search index.
pub(crate) async fn public_after(db: &impl ConnectionTrait, last: Option<Uuid>, limit: u64) -> Result<Vec<Entry>> {
    let mut query = Entity::find().filter(Column::PublicBody.is_not_null()).order_by_asc(Column::Id).limit(limit);
    if let Some(last) = last {
        query = query.filter(Column::Id.gt(last));
    }
    all(query, db).await
}

/// The practices of an organisation that the public sees: their identifiers.
pub(crate) async fn public_of(db: &impl ConnectionTrait, organisations: &[Uuid]) -> Result<Vec<Uuid>> {
    let query = Entity::find().select_only().column(Column::Id).filter(Column::PublicBody.is_not_null());
    let query = query.filter(Column::Organisation.is_in(organisations.iter().copied()));
    query.into_tuple().all(db).await.map_err(db::failed)
}

/// Practices that were published for the first time in this time and are public still, in that order; at most 1,000.
pub(crate) async fn first_published(db: &impl ConnectionTrait, from: i64, to: i64) -> Result<Vec<Entry>> {
    let query = versions::Entity::find().select_only().column(versions::Column::Practice);
    let query = query.filter(versions::Column::Number.eq(1)).filter(versions::Column::PublishedAt.gte(from));
    let query = query.filter(versions::Column::PublishedAt.lt(to)).order_by_asc(versions::Column::PublishedAt);
    let query = query.order_by_asc(versions::Column::Id).limit(1_000);
    let ids: Vec<Uuid> = query.into_tuple().all(db).await.map_err(db::failed)?;
    let mut found = public(db, &ids).await?;
    found.sort_by_key(|it| ids.iter().position(|id| *id == it.practice.id.uuid()));
    Ok(found)
}

/// Practices in these states whose institution is in reach, those changed last first; at most 500. `within` says where
/// whoever asks holds the right for it: see [`crate::institutions::within`].
pub async fn listed(
    db: &impl ConnectionTrait,
    _: &Visible<Practice>,
    within: &Known,
    states: &[State],
) -> Result<Vec<Entry>> {
    let mut query = Entity::find().filter(Column::State.is_in(states.iter().map(|it| it.as_str())));
    if let Known::Only(organisations) = within {
        query = query.filter(Column::Organisation.is_in(organisations.iter().copied()));
    }
    all(query.order_by_desc(Column::Modified).order_by_asc(Column::Id).limit(500), db).await
}

/// Practices that are to be looked at again: their identifiers.
pub(crate) async fn falling_due(db: &impl ConnectionTrait, now: i64) -> Result<Vec<Uuid>> {
    let query = Entity::find().select_only().column(Column::Id).filter(Column::Due.lte(now));
    let query = query.filter(Column::State.eq(State::Published.as_str())).order_by_asc(Column::Id).limit(1_000);
    query.into_tuple().all(db).await.map_err(db::failed)
}

/// Begins a practice that nobody else sees yet.
///
/// # Errors
/// `Denied` when it is another institution's than the permit says.
pub async fn begin(tx: &Tx, actor: &Actor, permit: &Permit<BeginPractice>, practice: Practice) -> Result<Entry> {
    if permit.object().id != practice.organisation {
        return Err(Error::Denied);
    }
    let begun = Entry {
        practice,
        public: None,
        state: State::Draft,
        round: 0,
        revision: 1,
        number: 0,
        author: actor.account(),
        modified: tx.now().as_millisecond(),
        submitted_at: None,
        published_at: None,
        due: None,
        note: String::new(),
    };
    Entity::insert(row(&begun)?).exec_without_returning(tx.connection()).await.map_err(db::failed)?;
    let id = begun.practice.id.uuid();
    audit::write(tx, actor, Act::new(msg::act_practice_begun(), KIND, id)).await?;
    Ok(begun)
}

/// Puts an entry in the place of the one that was seen.
///
/// # Errors
/// `Conflict` when somebody else has written it since.
async fn put(tx: &Tx, seen: i64, entry: &Entry) -> Result<()> {
    let update = Entity::update_many().set(row(entry)?).filter(Column::Id.eq(entry.practice.id.uuid()));
    let done = update.filter(Column::Revision.eq(seen)).exec(tx.connection()).await.map_err(db::failed)?;
    if done.rows_affected == 1 { Ok(()) } else { Err(Error::Conflict) }
}

/// Saves a practice as edited. `seen` is the revision from which the edit was made. The revision that it has now.
///
/// # Errors
/// `Conflict` when somebody else has saved it since; `Denied` for another step, record or institution.
pub async fn save(tx: &Tx, actor: &Actor, permit: &Permit<Do>, seen: i64, practice: Practice) -> Result<i64> {
    let desk = permit.object();
    let before = &desk.entry;
    let same = practice.id == before.practice.id && practice.organisation == before.practice.organisation;
    let to = desk.leads(actor).filter(|_| desk.step == Step::Edit && same).ok_or(Error::Denied)?;
    if before.revision != seen {
        return Err(Error::Conflict);
    }
    if practice == before.practice {
        return Ok(seen);
    }
    let revision = seen + 1;
    let (author, modified) = (actor.account(), tx.now().as_millisecond());
    let saved = Entry { practice, state: to, revision, author, modified, ..before.clone() };
    put(tx, seen, &saved).await?;
    let entry = Act::new(msg::act_practice_saved(), KIND, saved.practice.id.uuid());
    audit::write(tx, actor, entry.with(json!({ "revision": revision }))).await?;
    Ok(revision)
}

/// Writes translations: the source of every text stays as it is. The public sees those of texts that it reads as they are.
///
/// # Errors
/// `Conflict` when somebody else has written it since.
pub(crate) async fn translated(
    tx: &mut Tx,
    actor: &Actor,
    before: &Entry,
    practice: Practice,
    public: Option<Practice>,
) -> Result<()> {
    let shows = public != before.public;
    let id = practice.id.uuid();
    let (revision, modified) = (before.revision + 1, tx.now().as_millisecond());
    put(tx, before.revision, &Entry { practice, public, revision, modified, ..before.clone() }).await?;
    audit::write(tx, actor, Act::new(msg::act_practice_translated(), KIND, id)).await?;
    if shows { tx.record(Change::of(KIND, id)).await } else { Ok(()) }
}

fn act(step: Step) -> Message {
    match step {
        Step::Edit => msg::act_practice_saved(),
        Step::Submit => msg::act_practice_submitted(),
        Step::TakeBack => msg::act_practice_taken_back(),
        Step::AskReview => msg::act_review_asked(),
        Step::Review => msg::act_review_given(),
        Step::AskRevision => msg::act_practice_revision_asked(),
        Step::Publish => msg::act_practice_published(),
        Step::Reopen => msg::act_practice_reopened(),
        Step::Confirm => msg::act_practice_confirmed(),
        Step::FallDue => msg::act_practice_due(),
        Step::Retire => msg::act_practice_retired(),
        Step::Discard => msg::act_practice_discarded(),
    }
}

/// Takes the step that the permit is for. Where the practice stands then.
///
/// # Errors
/// `Denied` when the table of states does not know it, when what is handed in is not whole, or when its reviews do not
/// carry a publication; `Conflict` when somebody else was faster.
pub async fn take(tx: &mut Tx, actor: &Actor, permit: &Permit<Do>, note: &str) -> Result<State> {
    let desk = permit.object();
    let (before, now) = (&desk.entry, tx.now().as_millisecond());
    let id = before.practice.id.uuid();
    let to = desk.leads(actor).ok_or(Error::Denied)?;
    let mut then = Entry { state: to, revision: before.revision + 1, modified: now, ..before.clone() };
    match desk.step {
        Step::Submit if !before.practice.missing().is_empty() => return Err(Error::Denied),
        Step::Submit => (then.submitted_at, then.round, then.note) = (Some(now), before.round + 1, String::new()),
        Step::AskRevision if note.trim().is_empty() => return Err(Error::Denied),
        Step::AskRevision => then.note = note.to_owned(),
        Step::Publish => publish(tx, actor, &mut then).await?,
        Step::Confirm => then.due = Some(now + FRESH),
        Step::Retire => (then.public, then.due) = (None, None),
        Step::Discard => {
            if before.number > 0 {
                return Err(Error::Denied);
            }
            discard(tx, id).await?;
        }
        // What is saved, asked of reviewers or found by them has ways of its own.
        Step::Edit | Step::Review => return Err(Error::Denied),
        Step::AskReview | Step::TakeBack | Step::Reopen | Step::FallDue => {}
    }
    if desk.step != Step::Discard {
        put(tx, before.revision, &then).await?;
    }
    let details = json!({ "from": before.state, "to": to, "round": then.round });
    audit::write(tx, actor, Act::new(act(desk.step), KIND, id).with(details)).await?;
    if then.public != before.public || (before.public.is_some() && then.state != before.state) {
        tx.record(Change::of(KIND, id)).await?;
    }
    Ok(to)
}

/// Makes what is being written what the public sees, with what its reviewers found.
async fn publish(tx: &Tx, actor: &Actor, then: &mut Entry) -> Result<()> {
    let now = tx.now().as_millisecond();
    let found = reviews::of_round(tx, then.practice.id.uuid(), then.round).await?;
    if !review::carries(&found) {
        return Err(Error::Denied);
    }
    let practice = &mut then.practice;
    practice.met = review::met(&found);
    practice.standing = practice.standing.map(|said| review::settled(said, &found));
    if then.number == 0 {
        practice.slug = free_slug(tx, practice).await?;
    }
    then.number += 1;
    (then.published_at, then.due, then.note) = (Some(now), Some(now + FRESH), String::new());
    then.public = Some(practice.clone());
    let version = versions::ActiveModel {
        id: Set(Id::<versions::Model>::new().uuid()),
        practice: Set(practice.id.uuid()),
        number: Set(then.number),
        author: Set(then.author.or(actor.account())),
        published_at: Set(now),
        body: Set(serde_json::to_string(practice).map_err(Error::internal)?),
    };
    versions::Entity::insert(version).exec_without_returning(tx.connection()).await.map(drop).map_err(db::failed)
}

async fn free_slug(tx: &Tx, practice: &Practice) -> Result<String> {
    let id = practice.id.uuid().simple().to_string();
    let wanted: String = slug(practice.title.said()).chars().take(80).collect();
    let wanted = wanted.trim_matches('-').to_owned();
    if wanted.is_empty() {
        return Ok(id);
    }
    let taken = Entity::find().filter(Column::Slug.eq(&wanted)).one(tx.connection()).await.map_err(db::failed)?;
    Ok(if taken.is_some() { format!("{wanted}-{}", &id[id.len() - 8..]) } else { wanted })
}

async fn discard(tx: &Tx, id: Uuid) -> Result<()> {
    reviews::forget(tx, id).await?;
    notices::forget_object(tx, id).await?;
    Entity::delete_by_id(id).exec(tx.connection()).await.map(drop).map_err(db::failed)
}

/// All that is written and was published of a practice, as it is kept.
pub(super) async fn bodies(db: &impl ConnectionTrait, id: Uuid) -> Result<Vec<String>> {
    let Some(now) = Entity::find_by_id(id).one(db).await.map_err(db::failed)? else { return Ok(Vec::new()) };
    let query = versions::Entity::find().select_only().column(versions::Column::Body);
    let query = query.filter(versions::Column::Practice.eq(id));
    let mut all: Vec<String> = query.into_tuple().all(db).await.map_err(db::failed)?;
    all.extend([Some(now.body), now.public_body].into_iter().flatten());
    Ok(all)
}

/// The versions of a practice, newest first.
pub async fn versions_of(db: &impl ConnectionTrait, id: Uuid) -> Result<Vec<versions::Model>> {
    let query = versions::Entity::find().filter(versions::Column::Practice.eq(id));
    query.order_by_desc(versions::Column::Number).limit(100).all(db).await.map_err(db::failed)
}

/// What somebody wrote last: identifiers.
pub(crate) async fn written_by(db: &impl ConnectionTrait, account: Uuid) -> Result<Vec<Uuid>> {
    let query = Entity::find().select_only().column(Column::Id).filter(Column::Author.eq(account));
    query.into_tuple().all(db).await.map_err(db::failed)
}

/// Takes an account out.
pub(crate) async fn erase(tx: &Tx, account: Uuid) -> Result<()> {
    let update = Entity::update_many().col_expr(Column::Author, Expr::value(None::<Uuid>));
    update.filter(Column::Author.eq(account)).exec(tx.connection()).await.map_err(db::failed)?;
    let update = versions::Entity::update_many().col_expr(versions::Column::Author, Expr::value(None::<Uuid>));
    let update = update.filter(versions::Column::Author.eq(account));
    update.exec(tx.connection()).await.map(drop).map_err(db::failed)
}
