//! The tables of meetings and of who takes part in them: the only queries on them.
//! Whoever is not in a group learns of its public meetings alone.

use super::model::{Meeting, Part, Presence, Reply};
use crate::groups::policy::{ReadGroup, WriteForGroup};
use crate::msg;
use kernel::{Actor, Error, Id, Result};
use messages::Message;
use platform::audit::{self, Entry};
use platform::{Change, Permit, Tx, db};
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::ExprTrait;
use sea_orm::sea_query::OnConflict;
use sea_orm::{ActiveValue::Set, QueryOrder, QuerySelect};
use serde_json::json;
use std::collections::HashMap;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "meetings")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub group_id: Uuid,
    /// Unix seconds.
    pub starts_at: i64,
    pub public: bool,
    #[sea_orm(column_type = "Text")]
    pub body: String,
}

platform::no_relations!();

/// Who takes part: one row for a meeting and a mandate.
pub mod parts {
    use super::DeriveEntityModel;
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "attendances")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub meeting: Uuid,
        pub mandate: Uuid,
        pub reply: Option<String>,
        pub presence: Option<String>,
    }

    platform::no_relations!();
}

fn row(meeting: &Meeting) -> Result<ActiveModel> {
    Ok(ActiveModel {
        id: Set(meeting.id),
        group_id: Set(meeting.group),
        starts_at: Set(meeting.begins()?.timestamp().as_second()),
        public: Set(meeting.public),
        body: Set(serde_json::to_string(meeting).map_err(Error::internal)?),
    })
}

fn read(row: &Model) -> Result<Meeting> {
    serde_json::from_str(&row.body).map_err(Error::internal)
}

async fn some(db: &impl ConnectionTrait, query: Select<Entity>) -> Result<Vec<Meeting>> {
    query.all(db).await.map_err(db::failed)?.iter().map(read).collect()
}

/// The newest meetings of a group, the latest first.
pub async fn of_group(db: &impl ConnectionTrait, group: Uuid, limit: u64) -> Result<Vec<Meeting>> {
    let query = Entity::find().filter(Column::GroupId.eq(group)).order_by_desc(Column::StartsAt);
    some(db, query.order_by_asc(Column::Id).limit(limit)).await
}

/// The public meetings of a group, the latest first.
pub async fn public(db: &impl ConnectionTrait, group: Uuid, limit: u64) -> Result<Vec<Meeting>> {
    let query = Entity::find().filter(Column::GroupId.eq(group).and(Column::Public.eq(true)));
    some(db, query.order_by_desc(Column::StartsAt).order_by_asc(Column::Id).limit(limit)).await
}

/// Meetings of these groups that began between two instants, the latest first.
pub async fn between(
    db: &impl ConnectionTrait,
    groups: &[Uuid],
    (from, to): (i64, i64),
    limit: u64,
) -> Result<Vec<Meeting>> {
    let those = Column::GroupId.is_in(groups.iter().copied()).and(Column::StartsAt.between(from, to));
    some(db, Entity::find().filter(those).order_by_desc(Column::StartsAt).limit(limit)).await
}

/// Meetings of these groups from an instant on, the next first.
pub async fn from(db: &impl ConnectionTrait, groups: &[Uuid], second: i64, limit: u64) -> Result<Vec<Meeting>> {
    let those = Column::GroupId.is_in(groups.iter().copied()).and(Column::StartsAt.gte(second));
    some(db, Entity::find().filter(those).order_by_asc(Column::StartsAt).limit(limit)).await
}

/// A meeting of this group.
pub async fn find(db: &impl ConnectionTrait, group: Uuid, id: Uuid) -> Result<Meeting> {
    let query = Entity::find().filter(Column::Id.eq(id).and(Column::GroupId.eq(group)));
    let found = query.one(db).await.map_err(db::failed)?.ok_or(Error::NotFound)?;
    read(&found)
}

/// Calls meetings.
pub async fn call(tx: &mut Tx, permit: &Permit<WriteForGroup>, actor: &Actor, meetings: &[Meeting]) -> Result<()> {
    let group = permit.object().group.id.uuid();
    for meeting in meetings {
        if meeting.group != group {
            return Err(Error::Denied);
        }
        row(meeting)?.insert(tx.connection()).await.map_err(db::failed)?;
        told(tx, actor, msg::act_meeting_called(), meeting).await?;
    }
    Ok(())
}

/// Changes a meeting of the group, and gives it as it is now. What calendars show counts as a change for them.
///
/// # Errors
/// `Conflict` when somebody has changed it since `before` was read.
pub async fn change(
    tx: &mut Tx,
    permit: &Permit<WriteForGroup>,
    actor: &Actor,
    act: Message,
    before: &Meeting,
    mut meeting: Meeting,
) -> Result<Meeting> {
    let group = permit.object().group.id.uuid();
    if (before.id, before.group) != (meeting.id, group) || find(tx.connection(), group, before.id).await? != *before {
        return Err(Error::Conflict);
    }
    meeting.modified = tx.now().as_second();
    meeting.sequence = before.sequence + u32::from(!before.same_in_calendars(&meeting));
    row(&meeting)?.update(tx.connection()).await.map_err(db::failed)?;
    told(tx, actor, act, &meeting).await?;
    Ok(meeting)
}

async fn told(tx: &mut Tx, actor: &Actor, act: Message, meeting: &Meeting) -> Result<()> {
    let standing = meeting.minutes.as_ref().map(|it| it.standing);
    let details =
        json!({ "group": meeting.group, "sequence": meeting.sequence, "public": meeting.public, "minutes": standing });
    audit::write(tx, actor, Entry::new(act, "meeting", meeting.id).with(details)).await?;
    tx.record(Change::of("group", meeting.group)).await
}

/// What is known of who takes part, by mandate.
pub async fn parts(db: &impl ConnectionTrait, meeting: Uuid) -> Result<HashMap<Uuid, Part>> {
    let rows = parts::Entity::find().filter(parts::Column::Meeting.eq(meeting)).all(db).await.map_err(db::failed)?;
    let part = |row: parts::Model| {
        let reply = row.reply.as_deref().and_then(Reply::parse);
        (row.mandate, Part { reply, presence: row.presence.as_deref().and_then(Presence::parse) })
    };
    Ok(rows.into_iter().map(part).collect())
}

/// The meetings among these that one of these mandates has answered.
pub async fn answered(db: &impl ConnectionTrait, meetings: &[Uuid], mandates: &[Uuid]) -> Result<Vec<Uuid>> {
    use parts::Column as C;
    let those = C::Meeting.is_in(meetings.iter().copied()).and(C::Mandate.is_in(mandates.iter().copied()));
    let query = parts::Entity::find().filter(those.and(C::Reply.is_not_null())).select_only().column(C::Meeting);
    query.into_tuple().all(db).await.map_err(db::failed)
}

async fn put(tx: &Tx, meeting: Uuid, mandate: Uuid, part: Part) -> Result<()> {
    let key = format!("{meeting}{mandate}");
    let row = parts::ActiveModel {
        id: Set(Id::<Part>::derived("attendance", &key).uuid()),
        meeting: Set(meeting),
        mandate: Set(mandate),
        reply: Set(part.reply.map(|it| it.as_str().to_owned())),
        presence: Set(part.presence.map(|it| it.as_str().to_owned())),
    };
    let replace = OnConflict::column(parts::Column::Id)
        .update_columns([parts::Column::Reply, parts::Column::Presence])
        .to_owned();
    parts::Entity::insert(row)
        .on_conflict(replace)
        .exec_without_returning(tx.connection())
        .await
        .map(drop)
        .map_err(db::failed)
}

/// Answers an invitation, for one's own mandates.
pub async fn reply(tx: &Tx, permit: &Permit<ReadGroup>, actor: &Actor, meeting: &Meeting, reply: Reply) -> Result<()> {
    let body = permit.object();
    if meeting.group != body.group.id.uuid() {
        return Err(Error::Denied);
    }
    let known = parts(tx.connection(), meeting.id).await?;
    for mandate in body.own(actor) {
        let before = known.get(&mandate.id).copied().unwrap_or_default();
        put(tx, meeting.id, mandate.id, Part { reply: Some(reply), ..before }).await?;
    }
    audit::write(tx, actor, Entry::new(msg::act_invitation_answered(), "meeting", meeting.id)).await
}

/// Writes down who took part.
pub async fn attend(
    tx: &mut Tx,
    permit: &Permit<WriteForGroup>,
    actor: &Actor,
    meeting: &Meeting,
    presences: &[(Uuid, Option<Presence>)],
) -> Result<()> {
    let known = parts(tx.connection(), meeting.id).await?;
    for (mandate, presence) in presences {
        permit.object().mandate(*mandate).filter(|it| it.group == meeting.group).ok_or(Error::NotFound)?;
        let before = known.get(mandate).copied().unwrap_or_default();
        if before.presence != *presence {
            put(tx, meeting.id, *mandate, Part { presence: *presence, ..before }).await?;
        }
    }
    told(tx, actor, msg::act_attendance_written(), meeting).await
}
