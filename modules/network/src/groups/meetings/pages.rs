//! The meetings of a group in the workspace: calling them, changing them, their minutes.
//! A meeting is reached through its group alone: that of another group is «not found».

use super::model::{Meeting, Minutes, Standing};
use super::{forms, store, views};
use crate::groups::frame::{self, Said, done, href, permit, see, teller};
use crate::groups::policy::{Body, ReadGroup, WriteForGroup};
use crate::groups::told::Became;
use crate::groups::{decisions, documents, tasks};
use crate::msg;
use axum::extract::Path;
use kernel::Error;
use maud::{Markup, html};
use platform::forms::Sent;
use platform::forms::{Form, Typed, Wrong};
use platform::{Answer, Cx};
use uuid::Uuid;

type One = Path<(String, Uuid, Uuid)>;
/// Meetings of a list at most.
const LIST: u64 = 200;
/// The way to them.
const HERE: &str = "/meetings";
/// Characters of minutes at most.
const LONGEST: usize = 60_000;

/// `/groups/{id}/meetings`.
pub async fn index(cx: Cx, Path((_, id)): Path<(String, Uuid)>, said: Said) -> Answer {
    let body = see::<ReadGroup>(&cx, id).await?;
    let meetings = store::of_group(cx.app.db.read(), id, LIST).await?;
    let content = html! { (frame::told(&cx, &said)) (views::index(&cx, &body, &meetings)) };
    Ok(frame::shown(&cx, &body, HERE, &cx.locale.t(&msg::groups_meetings()), content))
}

/// `/groups/{id}/meetings/new`.
pub async fn new(cx: Cx, Path((_, id)): Path<(String, Uuid)>) -> Answer {
    let body = see::<WriteForGroup>(&cx, id).await?;
    let content = called(&cx, &body, &forms::begun(&cx, &body.group), &Wrong::default());
    Ok(frame::shown(&cx, &body, HERE, &cx.locale.t(&msg::groups_meeting_call()), content))
}

fn called(cx: &Cx, body: &Body, typed: &Typed, wrong: &Wrong) -> Markup {
    html! {
        h2 { (cx.locale.t(&msg::groups_meeting_call())) }
        (forms::form(&Form { cx, typed, wrong }, &href(cx, body.group.id.uuid(), HERE), true))
    }
}

/// `POST /groups/{id}/meetings`: one, or a series.
pub async fn create(cx: Cx, Path((_, id)): Path<(String, Uuid)>, sent: Sent) -> Answer {
    let (mut tx, permit) = permit::<WriteForGroup>(&cx, id).await?;
    let (typed, body, mut wrong) = (Typed::from(sent), permit.object(), Wrong::default());
    if let Some(first) = forms::read(&cx, &body.group, &typed, None, &mut wrong) {
        let meetings = forms::series(&cx, &typed, first, &mut wrong);
        if let ([first, ..], true) = (&*meetings, wrong.is_empty()) {
            store::call(&mut tx, &permit, &cx.actor, &meetings).await?;
            // A series is one thing to be told of.
            teller(&cx, &tx, body).meeting(first, Became::Called).await?;
            tx.commit().await?;
            return done(&cx, id, &format!("/meetings/{}", first.id));
        }
    }
    let content = called(&cx, body, &typed, &wrong);
    Ok(frame::to_mend(&cx, body, HERE, &cx.locale.t(&msg::groups_meeting_call()), content))
}

/// `/groups/{id}/meetings/{meeting}`.
pub async fn show(cx: Cx, Path((_, id, meeting)): One, said: Said) -> Answer {
    let body = see::<ReadGroup>(&cx, id).await?;
    let db = cx.app.db.read();
    let meeting = store::find(db, id, meeting).await?;
    let parts = store::parts(db, meeting.id).await?;
    let decisions = decisions::store::of_meeting(db, id, meeting.id).await?;
    let tasks = tasks::store::of_meeting(db, id, meeting.id).await?;
    let documents = documents::store::of_meeting(db, id, meeting.id).await?;
    let content = html! {
        (views::one(&cx, &body, &meeting, &parts, frame::told(&cx, &said)))
        (documents::views::of_meeting(&cx, &body, meeting.id, &documents))
        (decisions::views::short(&cx, &body, &decisions))
        (tasks::views::short(&cx, &body, &tasks))
    };
    Ok(frame::shown(&cx, &body, HERE, &meeting.title, content))
}

/// `/groups/{id}/meetings/{meeting}/edit`.
pub async fn edit(cx: Cx, Path((_, id, meeting)): One) -> Answer {
    let body = see::<WriteForGroup>(&cx, id).await?;
    let meeting = store::find(cx.app.db.read(), id, meeting).await?;
    let content = editing(&cx, id, &meeting, &forms::as_typed(&meeting), &Wrong::default());
    Ok(frame::shown(&cx, &body, HERE, &meeting.title, content))
}

fn editing(cx: &Cx, id: Uuid, meeting: &Meeting, typed: &Typed, wrong: &Wrong) -> Markup {
    let action = href(cx, id, &format!("/meetings/{}", meeting.id));
    html! {
        h2 { bdi { (meeting.title) } }
        (forms::form(&Form { cx, typed, wrong }, &action, false))
    }
}

/// `POST /groups/{id}/meetings/{meeting}`.
pub async fn update(cx: Cx, Path((_, id, meeting)): One, sent: Sent) -> Answer {
    let (mut tx, permit) = permit::<WriteForGroup>(&cx, id).await?;
    let before = store::find(tx.connection(), id, meeting).await?;
    let (typed, body, mut wrong) = (Typed::from(sent), permit.object(), Wrong::default());
    let Some(new) = forms::read(&cx, &body.group, &typed, Some(&before), &mut wrong) else {
        let content = editing(&cx, id, &before, &typed, &wrong);
        return Ok(frame::to_mend(&cx, body, HERE, &before.title, content));
    };
    let became = Became::of(&before, &new);
    let after = store::change(&mut tx, &permit, &cx.actor, msg::act_meeting_changed(), &before, new).await?;
    if let Some(became) = became.filter(|_| !after.cancelled) {
        teller(&cx, &tx, body).meeting(&after, became).await?;
    }
    tx.commit().await?;
    done(&cx, id, &format!("/meetings/{meeting}"))
}

/// `POST /groups/{id}/meetings/{meeting}/cancellation`: cancels it, or lets it take place after all.
pub async fn cancel(cx: Cx, Path((_, id, meeting)): One) -> Answer {
    let (mut tx, permit) = permit::<WriteForGroup>(&cx, id).await?;
    let before = store::find(tx.connection(), id, meeting).await?;
    let new = Meeting { cancelled: !before.cancelled, ..before.clone() };
    let act = if new.cancelled { msg::act_meeting_cancelled() } else { msg::act_meeting_restored() };
    let after = store::change(&mut tx, &permit, &cx.actor, act, &before, new).await?;
    if let Some(became) = Became::of(&before, &after) {
        teller(&cx, &tx, permit.object()).meeting(&after, became).await?;
    }
    tx.commit().await?;
    done(&cx, id, &format!("/meetings/{meeting}"))
}

/// `/groups/{id}/meetings/{meeting}/minutes`: to write them.
pub async fn minutes(cx: Cx, Path((_, id, meeting)): One) -> Answer {
    let body = see::<WriteForGroup>(&cx, id).await?;
    let meeting = store::find(cx.app.db.read(), id, meeting).await?;
    let mut typed = Typed::default();
    if let Some(minutes) = &meeting.minutes {
        typed.put("text", &minutes.text);
        typed.put("standing", minutes.standing.as_str());
    } else {
        typed.put("standing", Standing::Draft.as_str());
    }
    let content = views::minutes_form(&Form { cx: &cx, typed: &typed, wrong: &Wrong::default() }, &meeting);
    Ok(frame::shown(&cx, &body, HERE, &cx.locale.t(&msg::groups_minutes()), content))
}

/// `POST /groups/{id}/meetings/{meeting}/minutes`. What was approved is changed no more.
pub async fn write_minutes(cx: Cx, Path((_, id, meeting)): One, sent: Sent) -> Answer {
    let (mut tx, permit) = permit::<WriteForGroup>(&cx, id).await?;
    let before = store::find(tx.connection(), id, meeting).await?;
    if before.minutes.as_ref().is_some_and(|it| it.standing == Standing::Approved) {
        return Err(Error::Conflict.into());
    }
    let (typed, mut wrong) = (Typed::from(sent), Wrong::default());
    let text = typed.lines("text", LONGEST);
    wrong.required(&cx, "text", !text.is_empty());
    let standing = Standing::parse(typed.get("standing"));
    if standing.is_none() {
        wrong.add("standing", cx.locale.t(&platform::msg::field_choose()));
    }
    let (Some(standing), true) = (standing, wrong.is_empty()) else {
        let content = views::minutes_form(&Form { cx: &cx, typed: &typed, wrong: &wrong }, &before);
        return Ok(frame::to_mend(&cx, permit.object(), HERE, &cx.locale.t(&msg::groups_minutes()), content));
    };
    let new = Meeting { minutes: Some(Minutes { text, standing }), ..before.clone() };
    let act = if standing == Standing::Approved { msg::act_minutes_approved() } else { msg::act_minutes_written() };
    let before_them = |it: &Meeting| it.minutes.as_ref().is_some_and(|it| it.standing == Standing::Proposed);
    let after = store::change(&mut tx, &permit, &cx.actor, act, &before, new).await?;
    if before_them(&after) && !before_them(&before) {
        teller(&cx, &tx, permit.object()).minutes(&after).await?;
    }
    tx.commit().await?;
    done(&cx, id, &format!("/meetings/{meeting}"))
}
