//! The table of runs: many records for the machine, one after the other. The only queries on it.
//! A run is its owner's alone, and forgotten after a month.

use kernel::{Error, Id, Lang, Result};
use platform::texts::Holder;
use platform::{Db, Tx, db};
use sea_orm::ActiveValue::Set;
use sea_orm::entity::prelude::*;
use sea_orm::{QueryOrder, QuerySelect};

/// How long a run is kept, in seconds.
const KEPT: i64 = 30 * 86_400;

/// How a run stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// It goes on as soon as the machine does.
    Working,
    Done,
    /// It goes on no more: by its owner, or because the machine does not.
    Stopped,
}

impl State {
    pub const fn as_str(self) -> &'static str {
        match self {
            State::Working => "working",
            State::Done => "done",
            State::Stopped => "stopped",
        }
    }
}

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "machine_runs")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// Who asked for it, and in whose name it is done.
    pub account: Uuid,
    pub lang: String,
    pub state: String,
    /// Records of it, and those that are done.
    pub total: i64,
    pub done: i64,
    /// Texts that were written, and those that were left.
    pub written: i64,
    pub left_out: i64,
    /// [`Trouble::as_str`](super::Trouble::as_str) of what keeps it waiting, or made it stop; empty when nothing does.
    pub trouble: String,
    /// How often in a row there was trouble.
    pub tries: i64,
    /// Unix seconds.
    pub at: i64,
    /// The records, as JSON.
    #[sea_orm(column_type = "Text")]
    pub body: String,
}

platform::no_relations!();

impl Model {
    pub fn holders(&self) -> Result<Vec<Holder>> {
        serde_json::from_str(&self.body).map_err(Error::internal)
    }

    pub fn is_working(&self) -> bool {
        self.state == State::Working.as_str()
    }

    pub fn language(&self) -> Option<Lang> {
        self.lang.parse().ok()
    }
}

/// Begins a run, and forgets old ones.
pub async fn begin(tx: &Tx, account: Uuid, lang: Lang, holders: &[Holder]) -> Result<Uuid> {
    let now = tx.now().as_second();
    let old = Entity::delete_many().filter(Column::At.lt(now - KEPT));
    old.exec(tx.connection()).await.map_err(db::failed)?;
    let id = Id::<Model>::new().uuid();
    let row = ActiveModel {
        id: Set(id),
        account: Set(account),
        lang: Set(lang.to_string()),
        state: Set(State::Working.as_str().to_owned()),
        total: Set(i64::try_from(holders.len()).unwrap_or(i64::MAX)),
        done: Set(0),
        written: Set(0),
        left_out: Set(0),
        trouble: Set(String::new()),
        tries: Set(0),
        at: Set(now),
        body: Set(serde_json::to_string(holders).map_err(Error::internal)?),
    };
    Entity::insert(row).exec_without_returning(tx.connection()).await.map_err(db::failed)?;
    Ok(id)
}

pub async fn find(db: &impl ConnectionTrait, id: Uuid) -> Result<Option<Model>> {
    Entity::find_by_id(id).one(db).await.map_err(db::failed)
}

/// Somebody's runs, newest first; at most ten.
pub async fn of(db: &Db, account: Uuid) -> Result<Vec<Model>> {
    let query = Entity::find().filter(Column::Account.eq(account)).order_by_desc(Column::At).order_by_desc(Column::Id);
    query.limit(10).all(db.read()).await.map_err(db::failed)
}

/// Writes how far a run has come, if it still works: its owner may have stopped it meanwhile.
pub async fn keep(tx: &Tx, run: &Model) -> Result<()> {
    let row = ActiveModel {
        state: Set(run.state.clone()),
        done: Set(run.done),
        written: Set(run.written),
        left_out: Set(run.left_out),
        trouble: Set(run.trouble.clone()),
        tries: Set(run.tries),
        ..<ActiveModel as ActiveModelTrait>::default()
    };
    let update = Entity::update_many().set(row).filter(Column::Id.eq(run.id));
    let update = update.filter(Column::State.eq(State::Working.as_str()));
    update.exec(tx.connection()).await.map(drop).map_err(db::failed)
}

/// Stops a run of this account.
///
/// # Errors
/// `NotFound` when it is somebody else's, or there is none.
pub async fn stop(tx: &Tx, account: Uuid, id: Uuid) -> Result<()> {
    let run = find(tx.connection(), id).await?.filter(|run| run.account == account).ok_or(Error::NotFound)?;
    keep(tx, &Model { state: State::Stopped.as_str().to_owned(), trouble: String::new(), ..run }).await
}

/// Forgets the runs of an account.
pub async fn forget(tx: &Tx, account: Uuid) -> Result<()> {
    let delete = Entity::delete_many().filter(Column::Account.eq(account));
    delete.exec(tx.connection()).await.map(drop).map_err(db::failed)
}
