//! Answering an invitation, and writing down who took part.
//! An answer is one's own; attendance is the secretary's, and only of who had a mandate on that day.

use super::model::{Presence, Reply};
use super::store;
use crate::groups::frame::{done, permit};
use crate::groups::policy::{ReadGroup, WriteForGroup};
use axum::extract::Path;
use kernel::Error;
use platform::forms::Sent;
use platform::forms::Typed;
use platform::{Answer, Cx};
use uuid::Uuid;

type One = Path<(String, Uuid, Uuid)>;

/// `POST /groups/{id}/meetings/{meeting}/reply`.
pub async fn reply(cx: Cx, Path((_, id, meeting)): One, sent: Sent) -> Answer {
    let (tx, permit) = permit::<ReadGroup>(&cx, id).await?;
    let meeting = store::find(tx.connection(), id, meeting).await?;
    let reply = Reply::parse(sent.get("reply")).ok_or_else(|| Error::Malformed("an answer is missing".into()))?;
    if meeting.cancelled || meeting.is_over(cx.app.clock.now()) {
        return Err(Error::Conflict.into());
    }
    store::reply(&tx, &permit, &cx.actor, &meeting, reply).await?;
    tx.commit().await?;
    done(&cx, id, &format!("/meetings/{}", meeting.id))
}

/// `POST /groups/{id}/meetings/{meeting}/attendance`.
pub async fn attendance(cx: Cx, Path((_, id, meeting)): One, sent: Sent) -> Answer {
    let (mut tx, permit) = permit::<WriteForGroup>(&cx, id).await?;
    let meeting = store::find(tx.connection(), id, meeting).await?;
    let typed = Typed::from(sent);
    let day = meeting.starts.date();
    let there = permit.object().mandates.iter().filter(|it| it.in_force(day));
    let presences: Vec<_> =
        there.map(|it| (it.id, Presence::parse(typed.get(&format!("presence.{}", it.id))))).collect();
    store::attend(&mut tx, &permit, &cx.actor, &meeting, &presences).await?;
    tx.commit().await?;
    done(&cx, id, &format!("/meetings/{}", meeting.id))
}
