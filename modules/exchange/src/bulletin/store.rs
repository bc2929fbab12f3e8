//! The table of bulletins: the only queries on it. A draft is written over the revision that was seen; what was published is
//! never written again, but for translations of what a person wrote in it.

use super::frozen::Frozen;
use super::model::{Bulletin, KIND, State};
use super::policy::{Desk, KeepBulletin, SendBulletin, TranslateBulletin};
use crate::msg;
use crate::secretariat::BeginAt;
use kernel::{Actor, Error, Result};
use messages::Message;
use platform::audit::{self, Entry as Act};
use platform::{Change, Permit, Tx, Visible, db};
use sea_orm::ActiveValue::Set;
use sea_orm::entity::prelude::*;
use sea_orm::{QueryOrder, QuerySelect};

/// Bulletins of one list.
const MOST: u64 = 500;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "exchange_bulletins")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub slug: String,
    pub state: String,
    pub revision: i64,
    /// Unix milliseconds, as all times here.
    pub modified: i64,
    pub published_at: Option<i64>,
    #[sea_orm(column_type = "Text")]
    pub body: String,
    /// What the public reads.
    #[sea_orm(column_type = "Text", nullable)]
    pub public_body: Option<String>,
    /// When somebody asked that it be sent to subscribers.
    pub mailed_at: Option<i64>,
    /// The last subscriber for whom a letter was written.
    pub mailed_to: String,
    /// Letters written.
    pub mailed: i64,
    pub mailing_done: bool,
}

platform::no_relations!();

/// How far it has been sent.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Mailing {
    pub at: Option<i64>,
    pub to: String,
    pub letters: i64,
    pub done: bool,
}

/// A bulletin with all that is known of its way.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    pub bulletin: Bulletin,
    pub state: State,
    pub revision: i64,
    pub modified: i64,
    pub published_at: Option<i64>,
    pub public: Option<Frozen>,
    pub mailing: Mailing,
}

fn entry(row: Model) -> Result<Entry> {
    Ok(Entry {
        bulletin: serde_json::from_str(&row.body).map_err(Error::internal)?,
        state: State::parse(&row.state).ok_or_else(|| Error::internal(format!("no state {}", row.state)))?,
        revision: row.revision,
        modified: row.modified,
        published_at: row.published_at,
        public: row.public_body.as_deref().map(serde_json::from_str).transpose().map_err(Error::internal)?,
        mailing: Mailing { at: row.mailed_at, to: row.mailed_to, letters: row.mailed, done: row.mailing_done },
    })
}

async fn all(query: Select<Entity>, db: &impl ConnectionTrait) -> Result<Vec<Entry>> {
    query.all(db).await.map_err(db::failed)?.into_iter().map(entry).collect()
}

fn open() -> Select<Entity> {
    Entity::find().filter(Column::State.eq(State::Published.as_str()))
}

/// For the policy, and for the job that sends.
pub(crate) async fn find(tx: &Tx, id: Uuid) -> Result<Option<Entry>> {
    Ok(all(Entity::find_by_id(id), tx.connection()).await?.pop())
}

/// What is published, the newest first.
pub async fn public(db: &impl ConnectionTrait) -> Result<Vec<Entry>> {
    all(open().order_by_desc(Column::PublishedAt).order_by_asc(Column::Id).limit(MOST), db).await
}

/// Those of these that are published, in no particular order.
pub async fn public_these(db: &impl ConnectionTrait, ids: &[Uuid]) -> Result<Vec<Entry>> {
    all(open().filter(Column::Id.is_in(ids.iter().copied())), db).await
}

/// The one at a readable address, if it is published.
pub async fn public_at(db: &impl ConnectionTrait, slug: &str) -> Result<Option<Entry>> {
    Ok(all(open().filter(Column::Slug.eq(slug)), db).await?.pop())
}

/// The addresses of all that is published.
pub(crate) async fn public_slugs(db: &impl ConnectionTrait) -> Result<Vec<String>> {
    let query = open().select_only().column(Column::Slug).order_by_asc(Column::Slug);
    query.into_tuple().all(db).await.map_err(db::failed)
}

/// All there are, those changed last first: for whoever keeps some of them.
pub async fn every(db: &impl ConnectionTrait, _: &Visible<Bulletin>) -> Result<Vec<Entry>> {
    all(Entity::find().order_by_desc(Column::Modified).order_by_asc(Column::Id).limit(MOST), db).await
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

fn body(it: &impl serde::Serialize) -> Result<String> {
    serde_json::to_string(it).map_err(Error::internal)
}

async fn told(tx: &mut Tx, actor: &Actor, act: Message, id: Uuid) -> Result<()> {
    audit::write(tx, actor, Act::new(act, KIND, id)).await?;
    tx.record(Change::of(KIND, id)).await
}

/// Begins a draft.
pub async fn begin(tx: &mut Tx, actor: &Actor, _: &Permit<BeginAt>, it: &Bulletin) -> Result<()> {
    let row = ActiveModel {
        id: Set(it.id.uuid()),
        slug: Set(it.slug.clone()),
        state: Set(State::Draft.as_str().to_owned()),
        revision: Set(1),
        modified: Set(tx.now().as_millisecond()),
        published_at: Set(None),
        body: Set(body(it)?),
        public_body: Set(None),
        mailed_at: Set(None),
        mailed_to: Set(String::new()),
        mailed: Set(0),
        mailing_done: Set(false),
    };
    Entity::insert(row).exec_without_returning(tx.connection()).await.map_err(db::failed)?;
    told(tx, actor, msg::act_bulletin_begun(), it.id.uuid()).await
}

/// Writes a row over the revision and the state that were seen.
async fn put(tx: &Tx, id: Uuid, (seen, state): (i64, State), row: ActiveModel) -> Result<()> {
    let row = ActiveModel { revision: Set(seen + 1), modified: Set(tx.now().as_millisecond()), ..row };
    let update = Entity::update_many().set(row).filter(Column::Id.eq(id)).filter(Column::Revision.eq(seen));
    let update = update.filter(Column::State.eq(state.as_str()));
    let done = update.exec(tx.connection()).await.map_err(db::failed)?;
    if done.rows_affected == 1 { Ok(()) } else { Err(Error::Conflict) }
}

/// Writes the draft anew. Where it moves to another place, the second permit is for that one.
///
/// # Errors
/// `Conflict` when somebody else has written it since, or it is no draft any more; `Denied` for another record.
pub async fn write(
    tx: &mut Tx,
    actor: &Actor,
    (permit, _): (&Permit<KeepBulletin>, &Permit<BeginAt>),
    seen: i64,
    it: &Bulletin,
) -> Result<()> {
    let before = &permit.object().entry.bulletin;
    if before.id != it.id || before.slug != it.slug {
        return Err(Error::Denied);
    }
    if before == it && permit.object().entry.revision == seen {
        return Ok(());
    }
    let row = ActiveModel { body: Set(body(it)?), ..Default::default() };
    put(tx, it.id.uuid(), (seen, State::Draft), row).await?;
    told(tx, actor, msg::act_bulletin_written(), it.id.uuid()).await
}

/// Publishes the draft as it is frozen: from now on the public reads this.
///
/// # Errors
/// `Conflict` when somebody has written it since, or it is published; `Denied` for another record.
pub async fn publish(
    tx: &mut Tx,
    actor: &Actor,
    permit: &Permit<KeepBulletin>,
    seen: i64,
    frozen: &Frozen,
) -> Result<()> {
    let id = permit.object().entry.bulletin.id.uuid();
    if frozen.id != id {
        return Err(Error::Denied);
    }
    let row = ActiveModel {
        state: Set(State::Published.as_str().to_owned()),
        published_at: Set(Some(tx.now().as_millisecond())),
        public_body: Set(Some(body(frozen)?)),
        ..Default::default()
    };
    put(tx, id, (seen, State::Draft), row).await?;
    told(tx, actor, msg::act_bulletin_published(), id).await
}

/// Takes back what is published: nobody reads it any more, and it is not sent further.
///
/// # Errors
/// `Conflict` when somebody has changed it since, or it is not published.
pub async fn withdraw(tx: &mut Tx, actor: &Actor, permit: &Permit<KeepBulletin>, seen: i64) -> Result<()> {
    let entry = &permit.object().entry;
    let row =
        ActiveModel { state: Set(State::Withdrawn.as_str().to_owned()), mailing_done: Set(true), ..Default::default() };
    put(tx, entry.bulletin.id.uuid(), (seen, State::Published), row).await?;
    told(tx, actor, msg::act_bulletin_withdrawn(), entry.bulletin.id.uuid()).await
}

/// Throws a draft away.
///
/// # Errors
/// `Conflict` when somebody has written it since, or it is no draft.
pub async fn discard(tx: &mut Tx, actor: &Actor, permit: &Permit<KeepBulletin>, seen: i64) -> Result<()> {
    let id = permit.object().entry.bulletin.id.uuid();
    let delete = Entity::delete_many().filter(Column::Id.eq(id)).filter(Column::Revision.eq(seen));
    let delete = delete.filter(Column::State.eq(State::Draft.as_str()));
    if delete.exec(tx.connection()).await.map_err(db::failed)?.rows_affected != 1 {
        return Err(Error::Conflict);
    }
    told(tx, actor, msg::act_bulletin_discarded(), id).await
}

/// Keeps translations of what a person wrote.
pub(super) async fn translated(
    tx: &mut Tx,
    actor: &Actor,
    permit: &Permit<TranslateBulletin>,
    it: &Bulletin,
    public: Option<&Frozen>,
) -> Result<()> {
    let Desk { entry, .. } = permit.object();
    let public_body = public.map(body).transpose()?;
    let row = ActiveModel { body: Set(body(it)?), public_body: Set(public_body), ..Default::default() };
    put(tx, it.id.uuid(), (entry.revision, entry.state), row).await?;
    told(tx, actor, msg::act_bulletin_translated(), it.id.uuid()).await
}

/// Asks that it be sent to subscribers; once for each bulletin, however often it is asked. Whether it was the first time.
pub async fn ask_mailing(tx: &mut Tx, actor: &Actor, permit: &Permit<SendBulletin>) -> Result<bool> {
    let id = permit.object().entry.bulletin.id.uuid();
    let row = ActiveModel { mailed_at: Set(Some(tx.now().as_millisecond())), ..Default::default() };
    let update = Entity::update_many().set(row).filter(Column::Id.eq(id)).filter(Column::MailedAt.is_null());
    let update = update.filter(Column::State.eq(State::Published.as_str()));
    if update.exec(tx.connection()).await.map_err(db::failed)?.rows_affected != 1 {
        return Ok(false);
    }
    told(tx, actor, msg::act_bulletin_sent(), id).await?;
    Ok(true)
}

/// Notes for whom letters were written, in the transaction that writes them. Whether nobody else did meanwhile.
pub(crate) async fn mailed(tx: &Tx, id: Uuid, before: &str, after: &str, letters: i64, done: bool) -> Result<bool> {
    let row = ActiveModel {
        mailed_to: Set(after.to_owned()),
        mailed: Set(letters),
        mailing_done: Set(done),
        ..Default::default()
    };
    let update = Entity::update_many().set(row).filter(Column::Id.eq(id)).filter(Column::MailedTo.eq(before));
    let update = update.filter(Column::MailingDone.eq(false));
    Ok(update.exec(tx.connection()).await.map_err(db::failed)?.rows_affected == 1)
}
