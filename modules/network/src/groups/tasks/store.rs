//! The table of tasks: the only queries on it.
//! A task belongs to a mandate: whoever follows on the seat is given it anew, on purpose.

use crate::groups::policy::{Body, WriteForGroup};
use crate::groups::reminders;
use crate::msg;
use jiff::civil::Date;
use kernel::{Actor, Error, Id, Result};
use platform::audit::{self, Entry};
use platform::{Action, App, Permit, Tx, db};
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::Expr;
use sea_orm::sea_query::ExprTrait;
use sea_orm::{ActiveValue::Set, QueryOrder, QuerySelect};

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "group_tasks")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub group_id: Uuid,
    pub meeting: Option<Uuid>,
    /// Who does it; none: nobody yet.
    pub mandate: Option<Uuid>,
    #[sea_orm(column_type = "Text")]
    pub what: String,
    /// ISO 8601.
    pub due: Option<String>,
    /// Unix milliseconds.
    pub done_at: Option<i64>,
    pub made_at: i64,
}

platform::no_relations!();

impl Model {
    pub fn due(&self) -> Option<Date> {
        self.due.as_ref()?.parse().ok()
    }
}

/// What is to be done.
#[derive(Debug, Clone)]
pub struct New {
    pub what: String,
    pub mandate: Option<Uuid>,
    pub meeting: Option<Uuid>,
    pub due: Option<Date>,
}

/// Tasks of a list at most.
const LIST: u64 = 300;

async fn some(db: &impl ConnectionTrait, query: Select<Entity>) -> Result<Vec<Model>> {
    let query = query.order_by_desc(Column::MadeAt).order_by_asc(Column::Id).limit(LIST);
    query.all(db).await.map_err(db::failed)
}

/// The tasks of a group, the newest first.
pub async fn of_group(db: &impl ConnectionTrait, group: Uuid) -> Result<Vec<Model>> {
    some(db, Entity::find().filter(Column::GroupId.eq(group))).await
}

pub async fn of_meeting(db: &impl ConnectionTrait, group: Uuid, meeting: Uuid) -> Result<Vec<Model>> {
    some(db, Entity::find().filter(Column::GroupId.eq(group).and(Column::Meeting.eq(meeting)))).await
}

/// What these mandates still have to do.
pub async fn open_of(db: &impl ConnectionTrait, mandates: &[Uuid]) -> Result<Vec<Model>> {
    let open = Column::Mandate.is_in(mandates.iter().copied()).and(Column::DoneAt.is_null());
    some(db, Entity::find().filter(open)).await
}

/// A task that is still to be done, of whatever group: for what reminds of it.
pub async fn open(db: &impl ConnectionTrait, id: Uuid) -> Result<Option<Model>> {
    Entity::find_by_id(id).filter(Column::DoneAt.is_null()).one(db).await.map_err(db::failed)
}

/// A task with its group.
pub struct Task {
    pub row: Model,
    pub body: Body,
}

/// To say that a task is done, or is not: who has it, and who writes for the group.
pub struct DoTask;

impl Action for DoTask {
    type Object = Task;
    /// Group and task.
    type Key = (Uuid, Uuid, App);

    async fn load(tx: &Tx, (group, id, app): Self::Key) -> Result<Option<Task>> {
        let one = Column::Id.eq(id).and(Column::GroupId.eq(group));
        let Some(row) = Entity::find().filter(one).one(tx.connection()).await.map_err(db::failed)? else {
            return Ok(None);
        };
        let body = crate::groups::policy::load(tx, group, &app).await?;
        Ok(body.map(|body| Task { row, body }))
    }

    fn allows(actor: &Actor, task: &Task) -> bool {
        task.body.writes(actor) || task.body.own(actor).any(|it| Some(it.id) == task.row.mandate)
    }
}

/// Gives somebody something to do.
///
/// # Errors
/// `NotFound` when the mandate is of another group.
pub async fn add(tx: &Tx, permit: &Permit<WriteForGroup>, actor: &Actor, new: New) -> Result<Uuid> {
    let body = permit.object();
    if new.mandate.is_some_and(|id| body.mandate(id).is_none()) {
        return Err(Error::NotFound);
    }
    let id = Id::<Model>::new().uuid();
    let row = ActiveModel {
        id: Set(id),
        group_id: Set(body.group.id.uuid()),
        meeting: Set(new.meeting),
        mandate: Set(new.mandate),
        what: Set(new.what),
        due: Set(new.due.map(|it| it.to_string())),
        done_at: Set(None),
        made_at: Set(tx.now().as_millisecond()),
    };
    row.insert(tx.connection()).await.map_err(db::failed)?;
    if let Some(due) = new.due {
        reminders::of_task(tx, &body.group, id, due).await?;
    }
    audit::write(tx, actor, Entry::new(msg::act_task_given(), "task", id)).await?;
    Ok(id)
}

/// Says that it is done, or that it is not after all.
pub async fn set_done(tx: &Tx, permit: &Permit<DoTask>, actor: &Actor, done: bool) -> Result<()> {
    let Task { row, body } = permit.object();
    let id = row.id;
    if let Some(due) = row.due().filter(|_| !done) {
        reminders::of_task(tx, &body.group, id, due).await?;
    }
    let at = done.then(|| tx.now().as_millisecond());
    let query = Entity::update_many().col_expr(Column::DoneAt, Expr::value(at)).filter(Column::Id.eq(id));
    query.exec(tx.connection()).await.map_err(db::failed)?;
    audit::write(tx, actor, Entry::new(if done { msg::act_task_done() } else { msg::act_task_reopened() }, "task", id))
        .await
}
