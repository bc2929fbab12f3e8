//! The conversations of a group: beginning one, answering, changing and taking back what one wrote.
//! Every page asks anew whether one is a member: a mandate that has ended opens nothing.

use super::store::{self, OwnMessage};
use super::views;
use crate::groups::frame::{self, Said, done, permit, see, teller};
use crate::groups::policy::ReadGroup;
use crate::msg;
use axum::extract::{Path, Query};
use platform::accounts::account as accounts;
use platform::forms::Sent;
use platform::forms::{Form, Typed, Wrong};
use platform::{Answer, Cx, Permit, Tx};
use serde::Deserialize;
use std::collections::HashMap;
use uuid::Uuid;

type One = Path<(String, Uuid, Uuid)>;
/// The way to them.
const HERE: &str = "/discussion";
/// Characters of a message at most.
pub const LONGEST: u32 = 10_000;

/// Which page of a list, from 1.
#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Asked {
    page: u64,
}

impl Asked {
    fn number(&self) -> u64 {
        self.page.clamp(1, 100_000)
    }
}

/// `/groups/{id}/discussion?page=`.
pub async fn index(cx: Cx, Path((_, id)): Path<(String, Uuid)>, Query(asked): Query<Asked>) -> Answer {
    listed(&cx, id, asked.number(), &Typed::default(), &Wrong::default()).await
}

async fn listed(cx: &Cx, id: Uuid, number: u64, typed: &Typed, wrong: &Wrong) -> Answer {
    let body = see::<ReadGroup>(cx, id).await?;
    let (threads, more) = store::of_group(cx.app.db.read(), id, number - 1).await?;
    let content = views::index(&Form { cx, typed, wrong }, &body, &threads, (number, more));
    let title = cx.locale.t(&msg::groups_discussion());
    Ok(if wrong.is_empty() {
        frame::shown(cx, &body, HERE, &title, content)
    } else {
        frame::to_mend(cx, &body, HERE, &title, content)
    })
}

/// `POST /groups/{id}/discussion`.
pub async fn create(cx: Cx, Path((_, id)): Path<(String, Uuid)>, sent: Sent) -> Answer {
    let (tx, permit) = permit::<ReadGroup>(&cx, id).await?;
    let (typed, mut wrong) = (Typed::from(sent), Wrong::default());
    let (title, text) = (typed.line("title", 200), typed.lines("text", LONGEST as usize));
    wrong.required(&cx, "title", !title.is_empty());
    wrong.required(&cx, "text", !text.is_empty());
    if !wrong.is_empty() {
        drop(tx);
        return listed(&cx, id, 1, &typed, &wrong).await;
    }
    let thread = store::begin(&tx, &permit, &cx.actor, &title, &text).await?;
    teller(&cx, &tx, permit.object()).message(thread).await?;
    tx.commit().await?;
    done(&cx, id, &format!("{HERE}/{thread}"))
}

/// `/groups/{id}/discussion/{thread}?page=`.
pub async fn show(cx: Cx, Path((_, id, thread)): One, Query(asked): Query<Asked>, said: Said) -> Answer {
    let told = frame::told(&cx, &said);
    shown(&cx, id, thread, asked.number(), &Typed::default(), &Wrong::default(), told).await
}

async fn shown(
    cx: &Cx,
    id: Uuid,
    thread: Uuid,
    number: u64,
    typed: &Typed,
    wrong: &Wrong,
    told: maud::Markup,
) -> Answer {
    let body = see::<ReadGroup>(cx, id).await?;
    let db = cx.app.db.read();
    let thread = store::find(db, id, thread).await?;
    let (messages, more) = store::messages(db, thread.id, number - 1).await?;
    let ids: Vec<Uuid> = messages.iter().filter_map(|it| it.account).collect();
    let people = accounts::page(db, Some(ids), 0, store::PAGE).await?;
    let names: HashMap<Uuid, String> = people.into_iter().map(|it| (it.id, it.name)).collect();
    let thread_views =
        views::Thread { group: &body.group, thread: &thread, messages: &messages, names: &names, number, more };
    let content = views::one(&Form { cx, typed, wrong }, &thread_views, told);
    Ok(if wrong.is_empty() {
        frame::shown(cx, &body, HERE, &thread.title, content)
    } else {
        frame::to_mend(cx, &body, HERE, &thread.title, content)
    })
}

/// `POST /groups/{id}/discussion/{thread}`.
pub async fn answer(cx: Cx, Path((_, id, thread)): One, sent: Sent) -> Answer {
    let (tx, permit) = permit::<ReadGroup>(&cx, id).await?;
    let (typed, mut wrong) = (Typed::from(sent), Wrong::default());
    let text = typed.lines("text", LONGEST as usize);
    wrong.required(&cx, "text", !text.is_empty());
    if !wrong.is_empty() {
        drop(tx);
        return shown(&cx, id, thread, 1, &typed, &wrong, maud::html! {}).await;
    }
    store::say(&tx, &permit, &cx.actor, thread, &text).await?;
    teller(&cx, &tx, permit.object()).message(thread).await?;
    tx.commit().await?;
    done(&cx, id, &format!("{HERE}/{thread}"))
}

async fn own(cx: &Cx, id: Uuid, message: Uuid) -> kernel::Result<(Tx, Permit<OwnMessage>)> {
    let tx = cx.app.db.begin().await?;
    let permit = cx.permit::<OwnMessage>(&tx, (id, message, cx.app.clone())).await?;
    Ok((tx, permit))
}

/// `POST /groups/{id}/messages/{message}`: changes it. An empty text changes nothing.
pub async fn edit(cx: Cx, Path((_, id, message)): One, sent: Sent) -> Answer {
    let (tx, permit) = own(&cx, id, message).await?;
    let text = Typed::from(sent).lines("text", LONGEST as usize);
    if !text.is_empty() {
        store::edit(&tx, &permit, &cx.actor, &text).await?;
        tx.commit().await?;
    }
    done(&cx, id, &format!("{HERE}/{}#message-{message}", permit.object().thread.id))
}

/// `POST /groups/{id}/messages/{message}/withdrawal`.
pub async fn withdraw(cx: Cx, Path((_, id, message)): One) -> Answer {
    let (tx, permit) = own(&cx, id, message).await?;
    store::withdraw(&tx, &permit, &cx.actor).await?;
    tx.commit().await?;
    done(&cx, id, &format!("{HERE}/{}#message-{message}", permit.object().thread.id))
}
