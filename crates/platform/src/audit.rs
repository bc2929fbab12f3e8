//! The audit trail: every sign-in, grant, change and read of something protected, each entry chained to the one before.
//! What is removed or changed afterwards breaks the chain, and `teranga doctor` finds where. Nothing personal is in it but
//! who acted: names are looked up, never copied. What was done is a text of the module that writes it, and kept as its key.

use crate::app::App;
use crate::db::{self, Db, Engine, Tx};
use data_encoding::HEXLOWER;
use jiff::Timestamp;
use kernel::{Actor, Error, Result};
use messages::Message;
use sea_orm::entity::prelude::*;
use sea_orm::{ActiveValue::Set, Condition, QueryOrder, QuerySelect};
use sha2::{Digest, Sha256};

/// Key of the lock that makes entries follow each other on PostgreSQL.
const CHAIN_LOCK: i64 = 0x6175_6469;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "audit")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub seq: i64,
    /// Unix milliseconds.
    pub at: i64,
    /// `member`, `operator`, `job:Name` or `public`.
    pub actor: String,
    pub account: Option<Uuid>,
    /// Past tense: `signed-in`, `role-given`, `service-published`.
    pub act: String,
    /// The noun in the singular.
    pub object_kind: String,
    pub object: Option<Uuid>,
    /// JSON: what changed, from which version to which. Never content of a protected record.
    pub details: String,
    /// SHA-256 of the entry before with all that is said above, hexadecimal.
    pub hash: String,
}

crate::no_relations!();

/// What is to be written down.
#[derive(Debug, Clone)]
pub struct Entry {
    act: &'static str,
    pub object_kind: &'static str,
    pub object: Option<Uuid>,
    pub details: serde_json::Value,
}

impl Entry {
    /// Something was done to one object: `msg::act_signed_in()` is kept as `signed-in`.
    pub fn new(act: Message, object_kind: &'static str, object: Uuid) -> Entry {
        Entry { object: Some(object), ..Entry::all(act, object_kind) }
    }

    /// Something was done to many objects of a kind, or to one that has no identifier.
    pub fn all(act: Message, object_kind: &'static str) -> Entry {
        Entry { act: code(&act), object_kind, object: None, details: serde_json::Value::Null }
    }

    #[must_use]
    pub fn with(mut self, details: serde_json::Value) -> Entry {
        self.details = details;
        self
    }
}

/// What the keys of texts begin with that say an act, and of those that name a kind of object.
const ACT: &str = "act-";
const THING: &str = "thing-";

/// How an act is kept.
fn code(act: &Message) -> &'static str {
    debug_assert!(act.id().starts_with(ACT), "{} is no act: its key begins with {ACT}", act.id());
    act.id().strip_prefix(ACT).unwrap_or(act.id())
}

/// An act that was kept, in words; none for one that no module writes any more.
pub fn act(app: &App, code: &str) -> Option<Message> {
    app.word(&format!("{ACT}{code}"))
}

/// A kind of object in words; none for one that no module has any more.
pub fn thing(app: &App, kind: &str) -> Option<Message> {
    app.word(&format!("{THING}{}", kind.replace('_', "-")))
}

/// Writes an entry, in the same transaction as what it tells of.
pub async fn write(tx: &Tx, actor: &Actor, entry: Entry) -> Result<()> {
    if tx.engine() == Engine::Postgres {
        let lock = format!("SELECT pg_advisory_xact_lock({CHAIN_LOCK})");
        tx.connection().execute_unprepared(&lock).await.map_err(db::failed)?;
    }
    let last = Entity::find().order_by_desc(Column::Seq).one(tx.connection()).await.map_err(db::failed)?;
    let mut model = Model {
        seq: last.as_ref().map_or(1, |last| last.seq + 1),
        at: tx.now().as_millisecond(),
        actor: match actor {
            Actor::Public => "public".to_owned(),
            Actor::Member(_) => "member".to_owned(),
            Actor::Operator => "operator".to_owned(),
            Actor::Job(name) => format!("job:{name}"),
        },
        account: actor.account(),
        act: entry.act.to_owned(),
        object_kind: entry.object_kind.to_owned(),
        object: entry.object,
        details: if entry.details.is_null() { String::new() } else { entry.details.to_string() },
        hash: String::new(),
    };
    model.hash = chained(last.as_ref().map_or("", |last| &last.hash), &model);
    let row = ActiveModel {
        seq: Set(model.seq),
        at: Set(model.at),
        actor: Set(model.actor),
        account: Set(model.account),
        act: Set(model.act),
        object_kind: Set(model.object_kind),
        object: Set(model.object),
        details: Set(model.details),
        hash: Set(model.hash),
    };
    Entity::insert(row).exec_without_returning(tx.connection()).await.map(drop).map_err(db::failed)
}

/// Fields are separated by a byte that none of them has.
fn chained(before: &str, it: &Model) -> String {
    let id = |id: Option<Uuid>| id.map(|id| id.to_string()).unwrap_or_default();
    let said = [
        before.to_owned(),
        it.seq.to_string(),
        it.at.to_string(),
        it.actor.clone(),
        id(it.account),
        it.act.clone(),
        it.object_kind.clone(),
        id(it.object),
        it.details.clone(),
    ];
    HEXLOWER.encode(&Sha256::digest(said.join("\u{1f}").as_bytes()))
}

/// What is looked for in the trail; everything that is given must be so.
#[derive(Debug, Clone, Default)]
pub struct Asked {
    /// Done by one of these.
    pub accounts: Option<Vec<Uuid>>,
    pub act: Option<String>,
    /// About something of this kind.
    pub object_kind: Option<String>,
    pub object: Option<Uuid>,
    /// Not before this instant.
    pub from: Option<Timestamp>,
    /// Before this instant.
    pub until: Option<Timestamp>,
    /// Only entries before this one.
    pub before: Option<i64>,
}

impl Asked {
    fn condition(&self) -> Condition {
        let accounts = self.accounts.as_ref().map(|ids| Column::Account.is_in(ids.iter().copied()));
        Condition::all()
            .add_option(accounts)
            .add_option(self.act.as_ref().map(|act| Column::Act.eq(act.as_str())))
            .add_option(self.object_kind.as_ref().map(|kind| Column::ObjectKind.eq(kind.as_str())))
            .add_option(self.object.map(|object| Column::Object.eq(object)))
            .add_option(self.from.map(|from| Column::At.gte(from.as_millisecond())))
            .add_option(self.until.map(|until| Column::At.lt(until.as_millisecond())))
            .add_option(self.before.map(|before| Column::Seq.lt(before)))
    }
}

/// Entries, newest first.
pub async fn read(db: &Db, asked: &Asked, limit: u64) -> Result<Vec<Model>> {
    let query = Entity::find().filter(asked.condition()).order_by_desc(Column::Seq).limit(limit);
    query.all(db.read()).await.map_err(db::failed)
}

/// How often something was done to an object since an instant in Unix milliseconds; counted up to `limit`.
pub(crate) async fn latest_of(tx: &Tx, object: Uuid, act: &Message, since: i64, limit: u64) -> Result<u64> {
    let done = Condition::all().add(Column::Object.eq(object)).add(Column::Act.eq(code(act))).add(Column::At.gt(since));
    let query = Entity::find().select_only().column(Column::At).filter(done).limit(limit);
    let rows: Vec<i64> = query.into_tuple().all(tx.connection()).await.map_err(db::failed)?;
    Ok(rows.len() as u64)
}

/// When an account did something, since an instant in Unix milliseconds, newest first.
pub(crate) async fn latest(tx: &Tx, account: Uuid, act: &Message, since: i64, limit: u64) -> Result<Vec<i64>> {
    let done =
        Condition::all().add(Column::Account.eq(account)).add(Column::Act.eq(code(act))).add(Column::At.gt(since));
    let query = Entity::find().select_only().column(Column::At).filter(done).order_by_desc(Column::Seq).limit(limit);
    query.into_tuple().all(tx.connection()).await.map_err(db::failed)
}

/// The acts that occur.
pub async fn acts(db: &Db) -> Result<Vec<String>> {
    occurring(db, Column::Act).await
}

/// The kinds of objects that occur.
pub async fn object_kinds(db: &Db) -> Result<Vec<String>> {
    occurring(db, Column::ObjectKind).await
}

async fn occurring(db: &Db, column: Column) -> Result<Vec<String>> {
    let query = Entity::find().select_only().column(column).distinct();
    query.into_tuple::<String>().all(db.read()).await.map_err(db::failed)
}

/// Goes through the whole chain. How many entries it has.
///
/// # Errors
/// `Unavailable` with the entry at which it is broken.
pub async fn whole(app: &App) -> Result<i64> {
    let (mut before, mut seq) = (String::new(), 0);
    loop {
        let query = Entity::find().filter(Column::Seq.gt(seq)).order_by_asc(Column::Seq).limit(2_000);
        let rows = query.all(app.db.read()).await.map_err(db::failed)?;
        if rows.is_empty() {
            return Ok(seq);
        }
        for row in rows {
            if row.seq != seq + 1 || row.hash != chained(&before, &row) {
                return Err(Error::Unavailable(format!(
                    "the chain is broken at entry {}: an entry before it was removed, or it was changed",
                    seq + 1
                )));
            }
            (before, seq) = (row.hash, row.seq);
        }
    }
}
