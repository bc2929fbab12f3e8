//! The table of documents: the only queries on it.
//! Whoever is not in a group learns of its public documents alone.

use super::model::Document;
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
#[sea_orm(table_name = "group_documents")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub group_id: Uuid,
    pub meeting: Option<Uuid>,
    /// None for a link.
    pub file: Option<Uuid>,
    pub public: bool,
    /// Unix milliseconds.
    pub made_at: i64,
    pub withdrawn_at: Option<i64>,
    #[sea_orm(column_type = "Text")]
    pub body: String,
}

platform::no_relations!();

/// Documents of a list at most; a group has no more files.
const LIST: u64 = platform::files::MOST;

fn row(it: &Document) -> Result<ActiveModel> {
    Ok(ActiveModel {
        id: Set(it.id),
        group_id: Set(it.group),
        meeting: Set(it.meeting),
        file: Set(it.content.file()),
        public: Set(it.public),
        made_at: Set(it.made_at),
        withdrawn_at: Set(it.withdrawn_at),
        body: Set(serde_json::to_string(it).map_err(Error::internal)?),
    })
}

async fn some(db: &impl ConnectionTrait, query: Select<Entity>) -> Result<Vec<Document>> {
    let query = query.order_by_desc(Column::MadeAt).order_by_desc(Column::Id).limit(LIST);
    let rows = query.all(db).await.map_err(db::failed)?;
    rows.iter().map(|row| serde_json::from_str(&row.body).map_err(Error::internal)).collect()
}

/// Documents of a group, the newest first, those that were taken away too.
pub async fn of_group(db: &impl ConnectionTrait, group: Uuid) -> Result<Vec<Document>> {
    some(db, Entity::find().filter(Column::GroupId.eq(group))).await
}

/// Those that anybody may read.
pub async fn public(db: &impl ConnectionTrait, group: Uuid) -> Result<Vec<Document>> {
    let open = Column::GroupId.eq(group).and(Column::Public.eq(true)).and(Column::WithdrawnAt.is_null());
    some(db, Entity::find().filter(open)).await
}

/// Those of a meeting.
pub async fn of_meeting(db: &impl ConnectionTrait, group: Uuid, meeting: Uuid) -> Result<Vec<Document>> {
    let those = Column::GroupId.eq(group).and(Column::Meeting.eq(meeting)).and(Column::WithdrawnAt.is_null());
    some(db, Entity::find().filter(those)).await
}

/// A document of this group.
pub async fn find(db: &impl ConnectionTrait, group: Uuid, id: Uuid) -> Result<Document> {
    let one = Column::Id.eq(id).and(Column::GroupId.eq(group));
    some(db, Entity::find().filter(one)).await?.pop().ok_or(Error::NotFound)
}

/// The document of this group that has this file.
pub async fn with_file(db: &impl ConnectionTrait, group: Uuid, file: Uuid) -> Result<Option<Document>> {
    let one = Column::File.eq(file).and(Column::GroupId.eq(group));
    Ok(some(db, Entity::find().filter(one)).await?.pop())
}

/// Adds a document.
pub async fn add(tx: &mut Tx, permit: &Permit<WriteForGroup>, actor: &Actor, it: &Document) -> Result<()> {
    if it.group != permit.object().group.id.uuid() {
        return Err(Error::Denied);
    }
    row(it)?.insert(tx.connection()).await.map_err(db::failed)?;
    told(tx, actor, msg::act_document_added(), it).await
}

/// Changes a document of the group, but not its content: another content is another document.
///
/// # Errors
/// `Conflict` when somebody has changed it since `before` was read.
pub async fn change(
    tx: &mut Tx,
    permit: &Permit<WriteForGroup>,
    actor: &Actor,
    act: Message,
    before: &Document,
    it: &Document,
) -> Result<()> {
    let group = permit.object().group.id.uuid();
    let same = (before.id, &before.content, group) == (it.id, &it.content, it.group);
    if !same || find(tx.connection(), group, it.id).await? != *before {
        return Err(Error::Conflict);
    }
    row(it)?.update(tx.connection()).await.map_err(db::failed)?;
    told(tx, actor, act, it).await
}

async fn told(tx: &mut Tx, actor: &Actor, act: Message, it: &Document) -> Result<()> {
    let details = json!({ "group": it.group, "file": it.content.file(), "public": it.public });
    audit::write(tx, actor, Entry::new(act, "document", it.id).with(details)).await?;
    tx.record(Change::of("group", it.group)).await
}
