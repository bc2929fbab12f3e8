//! Decisions in the workspace, and the public page of each that is public.
//! Its public address names group and number, and leads there as long as the decision is public.

use super::model::{Decision, Progress, Votes};
use super::{store, views};
use crate::groups::frame::{self, Said, done, permit, see};
use crate::groups::meetings::{forms as sittings, store as meetings};
use crate::groups::policy::{Body, ReadGroup, WriteForGroup};
use crate::groups::public;
use crate::msg;
use axum::extract::Path;
use kernel::{Error, Id};
use platform::forms::Sent;
use platform::forms::{Form, Typed, Wrong};
use platform::{Answer, Cx, Keep, page};
use uuid::Uuid;

type One = Path<(String, Uuid, Uuid)>;
/// The way to them.
const HERE: &str = "/decisions";

/// `/groups/{id}/decisions`.
pub async fn index(cx: Cx, Path((_, id)): Path<(String, Uuid)>, said: Said) -> Answer {
    let body = see::<ReadGroup>(&cx, id).await?;
    let decisions = store::of_group(cx.app.db.read(), id).await?;
    let content = views::index(&cx, &body, &decisions, frame::told(&cx, &said));
    Ok(frame::shown(&cx, &body, HERE, &cx.locale.t(&msg::groups_decisions()), content))
}

/// `/groups/{id}/decisions/new`.
pub async fn new(cx: Cx, Path((_, id)): Path<(String, Uuid)>) -> Answer {
    let body = see::<WriteForGroup>(&cx, id).await?;
    let mut typed = Typed::default();
    typed.put("source", cx.lang());
    typed.put("adopted", body.today);
    typed.put("progress", Progress::Adopted.as_str());
    shown(&cx, &body, &typed, &Wrong::default(), None).await
}

async fn shown(cx: &Cx, body: &Body, typed: &Typed, wrong: &Wrong, of: Option<&Decision>) -> Answer {
    let sittings = sittings::choices(cx, body.group.id.uuid()).await?;
    let content = views::form(&Form { cx, typed, wrong }, body, &sittings, of);
    let title = cx.locale.t(&msg::groups_decision());
    let mend = !wrong.is_empty();
    Ok(if mend {
        frame::to_mend(cx, body, HERE, &title, content)
    } else {
        frame::shown(cx, body, HERE, &title, content)
    })
}

/// `POST /groups/{id}/decisions`.
pub async fn create(cx: Cx, Path((_, id)): Path<(String, Uuid)>, sent: Sent) -> Answer {
    let (mut tx, permit) = permit::<WriteForGroup>(&cx, id).await?;
    let (typed, mut wrong) = (Typed::from(sent), Wrong::default());
    let Some(decision) = read(&cx, permit.object(), &typed, None, &mut wrong) else {
        drop(tx);
        return shown(&cx, permit.object(), &typed, &wrong, None).await;
    };
    if let Some(meeting) = decision.meeting {
        meetings::find(tx.connection(), id, meeting).await?;
    }
    let decision = store::add(&mut tx, &permit, &cx.actor, decision).await?;
    tx.commit().await?;
    done(&cx, id, &format!("{HERE}#decision-{}", decision.number))
}

/// `/groups/{id}/decisions/{decision}`.
pub async fn edit(cx: Cx, Path((_, id, decision)): One) -> Answer {
    let body = see::<WriteForGroup>(&cx, id).await?;
    let decision = store::find(cx.app.db.read(), id, decision).await?;
    shown(&cx, &body, &as_typed(&decision), &Wrong::default(), Some(&decision)).await
}

/// `POST /groups/{id}/decisions/{decision}`.
pub async fn update(cx: Cx, Path((_, id, decision)): One, sent: Sent) -> Answer {
    let (mut tx, permit) = permit::<WriteForGroup>(&cx, id).await?;
    let before = store::find(tx.connection(), id, decision).await?;
    let (typed, mut wrong) = (Typed::from(sent), Wrong::default());
    let Some(decision) = read(&cx, permit.object(), &typed, Some(&before), &mut wrong) else {
        drop(tx);
        return shown(&cx, permit.object(), &typed, &wrong, Some(&before)).await;
    };
    if let Some(meeting) = decision.meeting {
        meetings::find(tx.connection(), id, meeting).await?;
    }
    store::change(&mut tx, &permit, &cx.actor, &before, &decision).await?;
    tx.commit().await?;
    done(&cx, id, &format!("{HERE}#decision-{}", decision.number))
}

fn as_typed(it: &Decision) -> Typed {
    let mut typed = Typed::default();
    typed.put("source", it.title.source());
    typed.put_text("title", &it.title);
    typed.put_text("text", &it.text);
    typed.put("meeting", it.meeting.map(|it| it.to_string()).unwrap_or_default());
    typed.put("adopted", it.adopted);
    if let Some(votes) = it.votes {
        typed.put("yes", votes.yes);
        typed.put("no", votes.no);
        typed.put("abstained", votes.abstained);
    }
    typed.put("who", &it.who);
    typed.put("due", it.due.map(|it| it.to_string()).unwrap_or_default());
    typed.put("progress", it.progress.as_str());
    typed.put("public", u8::from(it.public));
    typed
}

fn read(cx: &Cx, body: &Body, typed: &Typed, before: Option<&Decision>, wrong: &mut Wrong) -> Option<Decision> {
    let source = typed.source(before.map_or(cx.lang(), |it| it.title.source()));
    let title = typed.text("title", source, before.map(|it| &it.title), 200);
    let text = typed.text("text", source, before.map(|it| &it.text), 8_000);
    wrong.required(cx, &format!("title.{source}"), title.is_some());
    wrong.required(cx, &format!("text.{source}"), text.is_some());
    let adopted = wrong.date(cx, typed, "adopted");
    if typed.get("adopted").is_empty() {
        wrong.required(cx, "adopted", false);
    }
    let (due, votes) = (wrong.date(cx, typed, "due"), votes(cx, typed, wrong));
    let progress = Progress::parse(typed.get("progress"));
    if progress.is_none() {
        wrong.add("progress", cx.locale.t(&platform::msg::field_choose()));
    }
    if !wrong.is_empty() {
        return None;
    }
    Some(Decision {
        id: before.map_or_else(|| Id::<Decision>::new().uuid(), |it| it.id),
        group: body.group.id.uuid(),
        number: before.map_or(0, |it| it.number),
        meeting: typed.id("meeting"),
        adopted: adopted?,
        title: title?,
        text: text?,
        votes,
        who: typed.line("who", 200),
        due,
        progress: progress?,
        public: typed.ticked("public"),
    })
}

/// Votes where at least one number was typed; otherwise it was by consensus.
fn votes(cx: &Cx, typed: &Typed, wrong: &mut Wrong) -> Option<Votes> {
    let mut number = |name: &str| match typed.get(name) {
        "" => 0,
        text => text.parse().unwrap_or_else(|_| {
            wrong.add(name, cx.locale.t(&platform::msg::field_invalid_number()));
            0
        }),
    };
    let votes = Votes { yes: number("yes"), no: number("no"), abstained: number("abstained") };
    (votes != Votes::default()).then_some(votes)
}

/// `/network/groups/{slug}/decisions/{number}`: for anybody.
pub async fn public_show(cx: Cx, Path((_, slug, number)): Path<(String, String, String)>) -> Answer {
    let body = public::load(&cx, &slug).await?;
    let known = number.parse::<i64>().ok().filter(|it| it.to_string() == number).ok_or(Error::NotFound)?;
    let decision = store::numbered(cx.app.db.read(), body.group.id.uuid(), known).await?;
    let title = decision.title.show(cx.lang()).value.clone();
    let content = views::public(&cx, &decision);
    let rest = format!("/decisions/{number}");
    Ok(page::html(public::document(&cx, &body.group, &rest, &title, content), Keep::UntilChanged))
}
