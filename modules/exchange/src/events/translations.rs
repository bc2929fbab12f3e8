//! An event side by side with its translation.
//! What is shared with other records of the exchange is in `crate::translating`.

use super::desk::LIST;
use super::policy::{Desk, TranslateEvent};
use super::{translating, words};
use crate::msg;
use crate::translating::{self as bringing, Work};
use crate::visit::Here;
use axum::response::Response;
use http::StatusCode;
use kernel::{Lang, Result, Text};
use platform::Answer;
use platform::forms::{Sent, Typed};
use platform::texts::Holder;
use std::collections::BTreeMap;
use uuid::Uuid;

/// Most texts of one event: its own, and those of its agenda.
const TEXTS: usize = super::model::POINTS + 4;

fn holder(id: Uuid) -> Holder {
    Holder { kind: super::model::KIND.to_owned(), id }
}

fn path(id: Uuid) -> String {
    format!("{}/{id}", LIST)
}

async fn shown(
    here: &Here,
    desk: &Desk,
    to: Lang,
    mine: &BTreeMap<String, String>,
    status: StatusCode,
) -> Result<Response> {
    let it = &desk.entry.event;
    let all = it.texts();
    let texts: Vec<(&str, &Text)> = all.iter().map(|(key, text)| (key.as_ref(), *text)).collect();
    let work = Work {
        holder: holder(it.id.uuid()),
        within: &desk.within,
        title: &it.title,
        texts,
        label: &words::text,
        path: path(it.id.uuid()),
        list: (msg::events_own(), LIST),
    };
    bringing::page(here, work, to, mine, status).await
}

/// `/work/exchange/events/{id}/translations/{to}`.
pub async fn edit(here: Here) -> Answer {
    let look = here.cx.look::<TranslateEvent>((here.id()?, here.shelf.clone())).await?;
    let to = bringing::to(&here, look.object().entry.event.lang)?;
    Ok(shown(&here, look.object(), to, &BTreeMap::new(), StatusCode::OK).await?)
}

/// `POST …/translations/{to}`.
pub async fn update(here: Here, sent: Sent) -> Answer {
    let typed = Typed::from(sent);
    let key = (here.id()?, here.shelf.clone());
    let mut tx = here.cx.app.db.begin().await?;
    let permit = here.cx.permit::<TranslateEvent>(&tx, key.clone()).await?;
    let to = bringing::to(&here, permit.object().entry.event.lang)?;
    let renderings = bringing::read(&typed, TEXTS, crate::practices::model::LONG);
    let done = translating::translate(&mut tx, &here.cx.actor, &permit, to, &renderings).await?;
    tx.commit().await?;
    if done.conflicts.is_empty() {
        return bringing::written(&here, &typed, &holder(key.0), to, &renderings, &path(key.0)).await;
    }
    let look = here.cx.look::<TranslateEvent>(key).await?;
    let mine = bringing::mine(renderings, &done);
    Ok(shown(&here, look.object(), to, &mine, StatusCode::CONFLICT).await?)
}
