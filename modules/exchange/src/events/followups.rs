//! The table of follow-ups: the only queries on it. What was decided is written by those who prepare the event; that it is done is said
//! by the institution that took it on, and nobody else.

use super::model::{Event, KIND};
use super::policy::{AnswerFollowUp, DoEvent, KeepFollowUp};
use super::states::Step;
use crate::msg;
use crate::practices::policy::Known;
use jiff::civil::Date;
use kernel::{Actor, Error, Result, Text};
use platform::audit::{self, Entry as Act};
use platform::{Change, Permit, Tx, Visible, db};
use sea_orm::ActiveValue::Set;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::{Expr, ExprTrait};
use sea_orm::{QueryOrder, QuerySelect};
use serde::{Deserialize, Serialize};
use serde_json::json;

/// Follow-ups of one list.
const MOST: u64 = 500;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "exchange_followups")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub event: Uuid,
    pub organisation: Uuid,
    /// The last day, as `YYYY-MM-DD`.
    pub due: String,
    /// Whether everybody reads it.
    pub public: bool,
    /// Whether its institution was reminded.
    pub reminded: bool,
    /// Unix milliseconds; none while it is open.
    pub done_at: Option<i64>,
    /// The account that said that it is done.
    pub account: Option<Uuid>,
    #[sea_orm(column_type = "Text")]
    pub body: String,
}

platform::no_relations!();

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct Body {
    what: Text,
    /// What was done.
    #[serde(default)]
    done: Option<Text>,
}

/// What was decided: who does what until when.
#[derive(Debug, Clone, PartialEq)]
pub struct FollowUp {
    pub id: Uuid,
    pub event: Uuid,
    pub organisation: Uuid,
    pub what: Text,
    pub due: Date,
    pub public: bool,
    /// What was done, once it is.
    pub done: Option<Text>,
    /// Unix milliseconds.
    pub done_at: Option<i64>,
}

impl FollowUp {
    pub fn is_open(&self) -> bool {
        self.done_at.is_none()
    }
}

fn follow_up(row: Model) -> Result<FollowUp> {
    let body: Body = serde_json::from_str(&row.body).map_err(Error::internal)?;
    Ok(FollowUp {
        id: row.id,
        event: row.event,
        organisation: row.organisation,
        what: body.what,
        due: row.due.parse().map_err(Error::internal)?,
        public: row.public,
        done: body.done,
        done_at: row.done_at,
    })
}

async fn all(query: Select<Entity>, db: &impl ConnectionTrait) -> Result<Vec<FollowUp>> {
    let query = query.order_by_asc(Column::Due).order_by_asc(Column::Id).limit(MOST);
    query.all(db).await.map_err(db::failed)?.into_iter().map(follow_up).collect()
}

/// For the policy.
pub(crate) async fn find(tx: &Tx, id: Uuid) -> Result<Option<FollowUp>> {
    Ok(all(Entity::find_by_id(id), tx.connection()).await?.pop())
}

/// All of an event, for those who prepare it.
pub(crate) async fn of_event(db: &impl ConnectionTrait, event: Uuid) -> Result<Vec<FollowUp>> {
    all(Entity::find().filter(Column::Event.eq(event)), db).await
}

/// Those of an event that everybody reads.
pub async fn public(db: &impl ConnectionTrait, event: Uuid) -> Result<Vec<FollowUp>> {
    all(Entity::find().filter(Column::Event.eq(event)).filter(Column::Public.eq(true)), db).await
}

/// Those of institutions in reach, the next first; `within` says where whoever asks holds the right for it.
pub async fn own(db: &impl ConnectionTrait, _: &Visible<Event>, within: &Known) -> Result<Vec<FollowUp>> {
    let mut query = Entity::find();
    if let Known::Only(organisations) = within {
        query = query.filter(Column::Organisation.is_in(organisations.iter().copied()));
    }
    all(query, db).await
}

/// Notes what was decided.
///
/// # Errors
/// `Denied` for another event.
pub async fn decide(tx: &mut Tx, actor: &Actor, permit: &Permit<DoEvent>, it: &FollowUp) -> Result<()> {
    let desk = permit.object();
    let event = desk.entry.event.id.uuid();
    if desk.step != Step::Conclude || desk.leads(actor, Step::Conclude).is_none() || it.event != event {
        return Err(Error::Denied);
    }
    let body = Body { what: it.what.clone(), done: None };
    let row = ActiveModel {
        id: Set(it.id),
        event: Set(event),
        organisation: Set(it.organisation),
        due: Set(it.due.to_string()),
        public: Set(it.public),
        reminded: Set(false),
        done_at: Set(None),
        account: Set(None),
        body: Set(serde_json::to_string(&body).map_err(Error::internal)?),
    };
    Entity::insert(row).exec_without_returning(tx.connection()).await.map_err(db::failed)?;
    told(tx, actor, it, msg::act_followup_decided()).await
}

async fn told(tx: &mut Tx, actor: &Actor, it: &FollowUp, act: messages::Message) -> Result<()> {
    let act = Act::new(act, KIND, it.event).with(json!({ "institution": it.organisation, "follow-up": it.id }));
    audit::write(tx, actor, act).await?;
    tx.record(Change::of(KIND, it.event)).await
}

/// Takes back what was noted, while nobody has said that it is done.
///
/// # Errors
/// `Conflict` when it is done by now.
pub async fn remove(tx: &mut Tx, actor: &Actor, permit: &Permit<KeepFollowUp>) -> Result<()> {
    let it = &permit.object().it;
    let delete = Entity::delete_many().filter(Column::Id.eq(it.id)).filter(Column::DoneAt.is_null());
    if delete.exec(tx.connection()).await.map_err(db::failed)?.rows_affected != 1 {
        return Err(Error::Conflict);
    }
    told(tx, actor, it, msg::act_followup_removed()).await
}

/// Ticks it, with what was done.
///
/// # Errors
/// `Conflict` when it was ticked meanwhile.
pub async fn complete(tx: &mut Tx, actor: &Actor, permit: &Permit<AnswerFollowUp>, done: Text) -> Result<()> {
    let it = &permit.object().it;
    let body = Body { what: it.what.clone(), done: Some(done) };
    let row = ActiveModel {
        done_at: Set(Some(tx.now().as_millisecond())),
        account: Set(actor.account()),
        body: Set(serde_json::to_string(&body).map_err(Error::internal)?),
        ..Default::default()
    };
    let update = Entity::update_many().set(row).filter(Column::Id.eq(it.id)).filter(Column::DoneAt.is_null());
    if update.exec(tx.connection()).await.map_err(db::failed)?.rows_affected != 1 {
        return Err(Error::Conflict);
    }
    told(tx, actor, it, msg::act_followup_done()).await
}

/// Those whose day has come and whose institution was not reminded, each noted as reminded.
pub(crate) async fn falling_due(tx: &Tx, today: Date) -> Result<Vec<FollowUp>> {
    let due = Column::Due.lte(today.to_string()).and(Column::DoneAt.is_null()).and(Column::Reminded.eq(false));
    let found = all(Entity::find().filter(due), tx.connection()).await?;
    let ids: Vec<Uuid> = found.iter().map(|it| it.id).collect();
    if !ids.is_empty() {
        let update = Entity::update_many().col_expr(Column::Reminded, Expr::value(true));
        update.filter(Column::Id.is_in(ids)).exec(tx.connection()).await.map_err(db::failed)?;
    }
    Ok(found)
}

/// Identifiers of those that an account ticked.
pub(crate) async fn done_by(db: &impl ConnectionTrait, account: Uuid) -> Result<Vec<Uuid>> {
    let query = Entity::find().select_only().column(Column::Id).filter(Column::Account.eq(account));
    query.order_by_asc(Column::Id).into_tuple().all(db).await.map_err(db::failed)
}

/// Takes an account out.
pub(crate) async fn erase(tx: &Tx, account: Uuid) -> Result<()> {
    let update = Entity::update_many().col_expr(Column::Account, Expr::value(None::<Uuid>));
    update.filter(Column::Account.eq(account)).exec(tx.connection()).await.map(drop).map_err(db::failed)
}
