//! The documents of a group in the workspace: adding one, saying better what it is, taking it away and putting it back.
//! A document is reached through its group alone: that of another group is «not found».

use super::model::{Content, Document};
use super::{store, views};
use crate::groups::frame::{self, Said, done, permit, see};
use crate::groups::meetings::{forms as sittings, store as meetings};
use crate::groups::policy::{Body, ReadGroup, WriteForGroup};
use crate::msg;
use axum::extract::{Path, Query, Request};
use kernel::{Error, Id, Lang, Result};
use platform::files::{self, Allowed, Kind, Limits, Refusal, Stop, Upload};
use platform::forms::Sent;
use platform::forms::{Form, Typed, Wrong};
use platform::{Answer, Cx};
use serde::Deserialize;
use uuid::Uuid;

type One = Path<(String, Uuid, Uuid)>;
/// The way to them.
const HERE: &str = "/documents";

/// `/groups/{id}/documents`.
pub async fn index(cx: Cx, Path((_, id)): Path<(String, Uuid)>, said: Said) -> Answer {
    let body = see::<ReadGroup>(&cx, id).await?;
    let documents = store::of_group(cx.app.db.read(), id).await?;
    let content = views::index(&cx, &body, &documents, frame::told(&cx, &said));
    Ok(frame::shown(&cx, &body, HERE, &cx.locale.t(&msg::group_documents()), content))
}

/// For which meeting a document is given.
#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Asked {
    meeting: Option<Uuid>,
}

/// `/groups/{id}/documents/new?meeting=`.
pub async fn new(cx: Cx, Path((_, id)): Path<(String, Uuid)>, Query(asked): Query<Asked>) -> Answer {
    let body = see::<WriteForGroup>(&cx, id).await?;
    let mut typed = Typed::default();
    typed.put("source", cx.lang());
    typed.put("meeting", asked.meeting.map(|it| it.to_string()).unwrap_or_default());
    shown(&cx, &body, &typed, &Wrong::default(), None).await
}

async fn shown(cx: &Cx, body: &Body, typed: &Typed, wrong: &Wrong, of: Option<&Document>) -> Answer {
    let sittings = sittings::choices(cx, body.group.id.uuid()).await?;
    let content = views::form(&Form { cx, typed, wrong }, body, &sittings, of);
    let title = cx.locale.t(&if of.is_some() { msg::group_document() } else { msg::group_document_new() });
    Ok(if wrong.is_empty() {
        frame::shown(cx, body, HERE, &title, content)
    } else {
        frame::to_mend(cx, body, HERE, &title, content)
    })
}

/// `POST /groups/{id}/documents`.
pub async fn create(cx: Cx, Path((_, id)): Path<(String, Uuid)>, request: Request) -> Answer {
    // Who may not write for the group sends nothing.
    let body = see::<WriteForGroup>(&cx, id).await?;
    let received = files::receive(request, Limits::ONE).await?;
    let (typed, mut wrong) = (Typed::from(received.fields), Wrong::default());
    let upload = received.uploads.into_iter().next();
    let link = wrong.link(&cx, &typed, "link");
    let picture = match &upload {
        Some(Upload { content: Ok(bytes), name, .. }) => Kind::of(bytes, name).is_some_and(Kind::is_picture),
        _ => false,
    };
    let read = read(&cx, &body, &typed, picture, None, &mut wrong);
    match (&upload, &link) {
        (Some(Upload { content: Err(refusal), .. }), _) => wrong.add("file", refusal.words(&cx.locale)),
        (Some(_), Some(_)) => wrong.add("link", cx.locale.t(&msg::group_document_either())),
        (None, None) => wrong.add("file", cx.locale.t(&msg::group_document_either())),
        _ => {}
    }
    // One that is refused anyway is not worked on.
    let Some(document) = read.filter(|_| wrong.is_empty()) else {
        return shown(&cx, &body, &typed, &wrong, None).await;
    };
    match keep(&cx, id, document, upload, link).await {
        Ok(document) => done(&cx, id, &format!("{HERE}#document-{document}")),
        Err(Stop::Refused(refusal)) => {
            wrong.add("file", refusal.words(&cx.locale));
            shown(&cx, &body, &typed, &wrong, None).await
        }
        Err(Stop::Failed(error)) => Err(error.into()),
    }
}

/// Keeps the file, if it is one, and the document with it.
async fn keep(
    cx: &Cx,
    group: Uuid,
    mut document: Document,
    upload: Option<Upload>,
    link: Option<String>,
) -> Result<Uuid, Stop> {
    let prepared = match upload {
        Some(upload) => Some(files::prepare(&cx.app, upload, Allowed::Any).await?),
        None => None,
    };
    let (mut tx, permit) = permit::<WriteForGroup>(cx, group).await?;
    if let Some(meeting) = document.meeting {
        meetings::find(tx.connection(), group, meeting).await?;
    }
    document.content = match (prepared, link) {
        (Some(prepared), _) => Content::of(files::keep(&cx.app, &tx, &cx.actor, &permit, prepared).await?),
        (None, Some(link)) => Content::Link(link),
        (None, None) => return Err(Refusal::Missing.into()),
    };
    document.made_at = tx.now().as_millisecond();
    store::add(&mut tx, &permit, &cx.actor, &document).await?;
    tx.commit().await?;
    Ok(document.id)
}

/// `/groups/{id}/documents/{document}`.
pub async fn edit(cx: Cx, Path((_, id, document)): One) -> Answer {
    let body = see::<WriteForGroup>(&cx, id).await?;
    let document = store::find(cx.app.db.read(), id, document).await?;
    shown(&cx, &body, &as_typed(&document), &Wrong::default(), Some(&document)).await
}

/// `POST /groups/{id}/documents/{document}`.
pub async fn update(cx: Cx, Path((_, id, document)): One, sent: Sent) -> Answer {
    let (mut tx, permit) = permit::<WriteForGroup>(&cx, id).await?;
    let before = store::find(tx.connection(), id, document).await?;
    let (typed, mut wrong) = (Typed::from(sent), Wrong::default());
    let picture = before.content.picture().is_some();
    let Some(document) = read(&cx, permit.object(), &typed, picture, Some(&before), &mut wrong) else {
        drop(tx);
        return shown(&cx, permit.object(), &typed, &wrong, Some(&before)).await;
    };
    if let Some(meeting) = document.meeting {
        meetings::find(tx.connection(), id, meeting).await?;
    }
    store::change(&mut tx, &permit, &cx.actor, msg::act_document_changed(), &before, &document).await?;
    tx.commit().await?;
    done(&cx, id, &format!("{HERE}#document-{}", document.id))
}

/// `POST /groups/{id}/documents/{document}/withdrawal`: takes it away, or puts it back while its file is there.
pub async fn withdraw(cx: Cx, Path((_, id, document)): One) -> Answer {
    let (mut tx, permit) = permit::<WriteForGroup>(&cx, id).await?;
    let before = store::find(tx.connection(), id, document).await?;
    let (act, withdrawn_at) = match before.withdrawn_at {
        None => (msg::act_document_withdrawn(), Some(tx.now().as_millisecond())),
        Some(_) if before.is_returnable(tx.now()) => (msg::act_document_returned(), None),
        Some(_) => return Err(Error::NotFound.into()),
    };
    let after = Document { withdrawn_at, ..before.clone() };
    store::change(&mut tx, &permit, &cx.actor, act, &before, &after).await?;
    tx.commit().await?;
    done(&cx, id, HERE)
}

fn as_typed(it: &Document) -> Typed {
    let mut typed = Typed::default();
    typed.put("source", it.title.source());
    typed.put_text("title", &it.title);
    if let Some(alt) = &it.alt {
        typed.put_text("alt", alt);
    }
    typed.put("meeting", it.meeting.map(|it| it.to_string()).unwrap_or_default());
    typed.put("public", u8::from(it.public));
    typed
}

/// What was typed of a document, or none with what must be mended. Where its content lies is not in it.
fn read(
    cx: &Cx,
    body: &Body,
    typed: &Typed,
    picture: bool,
    before: Option<&Document>,
    wrong: &mut Wrong,
) -> Option<Document> {
    let source: Lang = typed.source(before.map_or(cx.lang(), |it| it.title.source()));
    let title = typed.text("title", source, before.map(|it| &it.title), 200);
    wrong.required(cx, &format!("title.{source}"), title.is_some());
    let alt = typed.text("alt", source, before.and_then(|it| it.alt.as_ref()), 400).filter(|_| picture);
    if picture && alt.is_none() {
        wrong.add(format!("alt.{source}"), cx.locale.t(&msg::group_document_alt_missing()));
    }
    if !wrong.is_empty() {
        return None;
    }
    Some(Document {
        id: before.map_or_else(|| Id::<Document>::new().uuid(), |it| it.id),
        group: body.group.id.uuid(),
        meeting: typed.id("meeting"),
        title: title?,
        content: before.map_or_else(|| Content::Link(String::new()), |it| it.content.clone()),
        alt,
        public: typed.ticked("public"),
        made_at: before.map_or(0, |it| it.made_at),
        withdrawn_at: before.and_then(|it| it.withdrawn_at),
    })
}
