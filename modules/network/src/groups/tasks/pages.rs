//! The tasks of a group in the workspace.
//! A task is reached through its group alone: that of another group is «not found».

use super::store::{self, DoTask, New};
use super::views;
use crate::groups::frame::{self, Said, done, permit, see, teller};
use crate::groups::meetings::store as meetings;
use crate::groups::policy::{ReadGroup, WriteForGroup};
use crate::msg;
use axum::extract::Path;
use platform::forms::Sent;
use platform::forms::{Form, Typed, Wrong};
use platform::{Answer, Cx};
use uuid::Uuid;

type One = Path<(String, Uuid, Uuid)>;
/// The way to them.
const HERE: &str = "/tasks";

/// `/groups/{id}/tasks`.
pub async fn index(cx: Cx, Path((_, id)): Path<(String, Uuid)>, said: Said) -> Answer {
    let body = see::<ReadGroup>(&cx, id).await?;
    let tasks = store::of_group(cx.app.db.read(), id).await?;
    let form = Form { cx: &cx, typed: &Typed::default(), wrong: &Wrong::default() };
    let content = views::index(&form, &body, &tasks, frame::told(&cx, &said));
    Ok(frame::shown(&cx, &body, HERE, &cx.locale.t(&msg::groups_tasks()), content))
}

/// `POST /groups/{id}/tasks`.
pub async fn create(cx: Cx, Path((_, id)): Path<(String, Uuid)>, sent: Sent) -> Answer {
    let (tx, permit) = permit::<WriteForGroup>(&cx, id).await?;
    let (typed, mut wrong) = (Typed::from(sent), Wrong::default());
    let what = typed.line("what", 500);
    wrong.required(&cx, "what", !what.is_empty());
    let due = wrong.date(&cx, &typed, "due");
    if !wrong.is_empty() {
        let tasks = store::of_group(tx.connection(), id).await?;
        drop(tx);
        let form = Form { cx: &cx, typed: &typed, wrong: &wrong };
        let content = views::index(&form, permit.object(), &tasks, maud::html! {});
        return Ok(frame::to_mend(&cx, permit.object(), HERE, &cx.locale.t(&msg::groups_tasks()), content));
    }
    let meeting = typed.id("meeting");
    if let Some(meeting) = meeting {
        meetings::find(tx.connection(), id, meeting).await?;
    }
    let new = New { what, mandate: typed.id("mandate"), meeting, due };
    let mandate = new.mandate;
    let task = store::add(&tx, &permit, &cx.actor, new).await?;
    teller(&cx, &tx, permit.object()).task(task, mandate, due).await?;
    tx.commit().await?;
    done(&cx, id, &format!("{HERE}#task-{task}"))
}

async fn set(cx: Cx, id: Uuid, task: Uuid, is_done: bool) -> Answer {
    let tx = cx.app.db.begin().await?;
    let permit = cx.permit::<DoTask>(&tx, (id, task, cx.app.clone())).await?;
    store::set_done(&tx, &permit, &cx.actor, is_done).await?;
    tx.commit().await?;
    done(&cx, id, &format!("{HERE}#task-{task}"))
}

/// `POST /groups/{id}/tasks/{task}/done`.
pub async fn finish(cx: Cx, Path((_, id, task)): One) -> Answer {
    set(cx, id, task, true).await
}

/// `POST /groups/{id}/tasks/{task}/reopening`: undoes it.
pub async fn reopen(cx: Cx, Path((_, id, task)): One) -> Answer {
    set(cx, id, task, false).await
}
