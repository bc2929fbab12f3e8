//! The table of decisions: the only queries on it.
//! Two decisions of a group never have one number.

use super::model::Decision;
use crate::groups::policy::WriteForGroup;
use crate::msg;
use kernel::{Actor, Error, Result};
use messages::Message;
use platform::audit::{self, Entry};
use platform::{Change, Permit, Tx, db};
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::ExprTrait;
use sea_orm::{ActiveValue::Set, QueryOrder, QuerySelect};
use serde_json::json;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "decisions")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub group_id: Uuid,
    pub number: i64,
    pub meeting: Option<Uuid>,
    pub public: bool,
    #[sea_orm(column_type = "Text")]
    pub body: String,
}

platform::no_relations!();

/// Decisions of a list at most.
const LIST: u64 = 500;

fn row(it: &Decision) -> Result<ActiveModel> {
    Ok(ActiveModel {
        id: Set(it.id),
        group_id: Set(it.group),
        number: Set(it.number),
        meeting: Set(it.meeting),
        public: Set(it.public),
        body: Set(serde_json::to_string(it).map_err(Error::internal)?),
    })
}

fn read(row: &Model) -> Result<Decision> {
    serde_json::from_str(&row.body).map_err(Error::internal)
}

async fn some(db: &impl ConnectionTrait, query: Select<Entity>) -> Result<Vec<Decision>> {
    let query = query.order_by_desc(Column::Number).limit(LIST);
    query.all(db).await.map_err(db::failed)?.iter().map(read).collect()
}

/// Decisions of a group, the newest first.
pub async fn of_group(db: &impl ConnectionTrait, group: Uuid) -> Result<Vec<Decision>> {
    some(db, Entity::find().filter(Column::GroupId.eq(group))).await
}

/// Those that anybody may read.
pub async fn public(db: &impl ConnectionTrait, group: Uuid) -> Result<Vec<Decision>> {
    some(db, Entity::find().filter(Column::GroupId.eq(group).and(Column::Public.eq(true)))).await
}

pub async fn of_meeting(db: &impl ConnectionTrait, group: Uuid, meeting: Uuid) -> Result<Vec<Decision>> {
    some(db, Entity::find().filter(Column::GroupId.eq(group).and(Column::Meeting.eq(meeting)))).await
}

/// The public decision of a group with this number.
pub async fn numbered(db: &impl ConnectionTrait, group: Uuid, number: i64) -> Result<Decision> {
    let one = Column::GroupId.eq(group).and(Column::Number.eq(number)).and(Column::Public.eq(true));
    some(db, Entity::find().filter(one)).await?.pop().ok_or(Error::NotFound)
}

/// A decision of this group.
pub async fn find(db: &impl ConnectionTrait, group: Uuid, id: Uuid) -> Result<Decision> {
    let one = Column::Id.eq(id).and(Column::GroupId.eq(group));
    some(db, Entity::find().filter(one)).await?.pop().ok_or(Error::NotFound)
}

/// Takes a decision down, with the next number.
pub async fn add(tx: &mut Tx, permit: &Permit<WriteForGroup>, actor: &Actor, mut it: Decision) -> Result<Decision> {
    if it.group != permit.object().group.id.uuid() {
        return Err(Error::Denied);
    }
    let last = Entity::find().filter(Column::GroupId.eq(it.group)).order_by_desc(Column::Number);
    it.number = last.one(tx.connection()).await.map_err(db::failed)?.map_or(1, |last| last.number + 1);
    row(&it)?.insert(tx.connection()).await.map_err(db::failed)?;
    told(tx, actor, msg::act_decision_taken(), &it).await?;
    Ok(it)
}

/// Changes a decision; its number stays.
///
/// # Errors
/// `Conflict` when somebody has changed it since `before` was read.
pub async fn change(
    tx: &mut Tx,
    permit: &Permit<WriteForGroup>,
    actor: &Actor,
    before: &Decision,
    it: &Decision,
) -> Result<()> {
    let group = permit.object().group.id.uuid();
    if (before.id, before.number, group) != (it.id, it.number, it.group)
        || find(tx.connection(), group, it.id).await? != *before
    {
        return Err(Error::Conflict);
    }
    row(it)?.update(tx.connection()).await.map_err(db::failed)?;
    told(tx, actor, msg::act_decision_changed(), it).await
}

async fn told(tx: &mut Tx, actor: &Actor, act: Message, it: &Decision) -> Result<()> {
    let details = json!({ "group": it.group, "number": it.number, "progress": it.progress, "public": it.public });
    audit::write(tx, actor, Entry::new(act, "decision", it.id).with(details)).await?;
    tx.record(Change::of("group", it.group)).await
}
