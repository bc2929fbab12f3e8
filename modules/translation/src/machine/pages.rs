//! The machine as it is asked for: all that is missing in a place and a language, one run after the other.
//! A run does what its owner may do, and is seen by nobody else.

use super::service::Machine;
use super::{runs, views, working};
use crate::{msg, scopes};
use axum::Form;
use axum::extract::{Path, Query, State};
use http::StatusCode;
use kernel::{Error, Lang, Right, Scope};
use platform::{Answer, Cx, page, ui};
use serde::Deserialize;
use std::sync::Arc;
use uuid::Uuid;

/// Most records of one run.
const RECORDS: usize = 2_000;

/// The machine of this instance, if it has one.
#[derive(Clone)]
pub struct Here(pub Option<Arc<Machine>>);

/// What the address asks for.
#[derive(Deserialize, Default, Clone)]
#[serde(default)]
pub struct Asked {
    pub scope: String,
    pub to: String,
    pub begun: Option<String>,
    pub nothing: Option<String>,
}

/// `/work/machine`.
pub async fn index(cx: Cx, State(here): State<Here>, Query(asked): Query<Asked>) -> Answer {
    let runs = runs::of(&cx.app.db, cx.member()?.account).await?;
    let body = views::page(&cx, here.0.as_deref(), &asked, &runs).await?;
    let (work, title) = (cx.locale.t(&msg::translation_work()), cx.locale.t(&msg::machine_title()));
    Ok(page::once(StatusCode::OK, ui::workspace(&cx, &title, "work/machine", &[(&work, "work")], body)))
}

/// `POST /work/machine/runs`: drafts all that is missing in a place.
pub async fn create(cx: Cx, State(here): State<Here>, Form(asked): Form<Asked>) -> Answer {
    let Some(_) = here.0 else { return Err(Error::NotFound.into()) };
    let Scope::Territory(territory) = scopes::read(&asked.scope)? else { return Err(Error::NotFound.into()) };
    if !scopes::may(&cx.actor, &cx.app, &[Right::Translate], Scope::Territory(territory)) {
        return Err(Error::NotFound.into());
    }
    let to: Lang = asked.to.parse().map_err(|_| Error::NotFound)?;
    let mut holders = Vec::new();
    for keeper in cx.app.texts() {
        holders.extend(keeper.behind(&cx, territory, to, RECORDS - holders.len().min(RECORDS)).await?);
    }
    let query = if holders.is_empty() { "nothing=1" } else { "begun=1" };
    if !holders.is_empty() {
        working::begin(&cx, to, &holders).await?;
    }
    Ok(page::redirect(StatusCode::SEE_OTHER, &format!("/{}/work/machine?{query}", cx.lang())))
}

/// `POST /work/machine/runs/{id}/stop`.
pub async fn stop(cx: Cx, Path((_, id)): Path<(String, Uuid)>) -> Answer {
    let tx = cx.app.db.begin().await?;
    runs::stop(&tx, cx.member()?.account, id).await?;
    tx.commit().await?;
    Ok(page::redirect(StatusCode::SEE_OTHER, &format!("/{}/work/machine", cx.lang())))
}
