//! Sending a sheet, looking at what it would change, taking it over, undoing.
//! A batch of somebody else is «not found».

use super::model::Stage;
use super::{sheet, store, views, working};
use crate::msg;
use crate::work::desk::Work;
use axum::Form;
use axum::extract::{Query, Request};
use axum::response::Response;
use http::StatusCode;
use kernel::{Error, Result};
use platform::sheets::{self, LIMITS, Refused};
use platform::{Answer, files, page};
use serde::Deserialize;
use uuid::Uuid;

/// `/work/sheets/new`.
pub async fn new(work: Work) -> Answer {
    Ok(upload(&work, StatusCode::OK, None))
}

fn upload(work: &Work, status: StatusCode, error: Option<&str>) -> Response {
    let list = work.t(&msg::list_title());
    work.answer(status, &work.t(&msg::sheet_title()), "sheets/new", &[(&list, "services")], views::upload(work, error))
}

/// `POST /work/sheets`.
pub async fn create(work: Work, request: Request) -> Answer {
    let limits = files::Limits { files: 1, bytes: usize::try_from(LIMITS.bytes).unwrap_or(usize::MAX) };
    let mut form = files::receive(request, limits).await?;
    let error = match form.uploads.pop().map(|it| it.content) {
        None => work.t(&platform::msg::field_required()),
        Some(Err(refusal)) => refusal.words(work.locale()),
        Some(Ok(bytes)) => match sheets::read_apart(bytes, LIMITS).await? {
            Err(refused) => work.t(&refused.message()),
            Ok(found) if !found.has(super::columns::ID) => work.t(&msg::sheet_no_id()),
            Ok(found) if found.rows.is_empty() => work.t(&Refused::Empty.message()),
            Ok(found) => {
                let id = sheet::read(&work, &found).await?;
                return Ok(page::redirect(StatusCode::SEE_OTHER, &work.href(&format!("batches/{id}"))));
            }
        },
    };
    Ok(upload(&work, StatusCode::UNPROCESSABLE_ENTITY, Some(&error)))
}

fn id(work: &Work) -> Result<Uuid> {
    work.part("id").parse().map_err(|_| Error::NotFound)
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Asked {
    after: i64,
}

/// `/work/batches/{id}?after=`: what a sheet would change, or what became of a batch.
pub async fn show(work: Work, Query(asked): Query<Asked>) -> Answer {
    let db = work.cx.app.db.read();
    let batch = store::find(db, &work.cx.actor, id(&work)?).await?;
    let mut shown = views::Shown {
        plan: batch.plan()?,
        counts: store::counts(db, &batch).await?,
        steps: store::page(db, &batch, asked.after).await?,
        names: Default::default(),
        batch,
    };
    shown.names = names(&work, &shown).await?;
    let compares = matches!(shown.batch.stage(), Stage::Comparing | Stage::Waiting);
    let title = work.t(&if compares { msg::sheet_preview() } else { msg::batch_result() });
    let list = work.t(&msg::list_title());
    let body = views::batch(&work, &shown, asked.after)?;
    Ok(work.page(&title, &format!("batches/{}", shown.batch.id), &[(&list, "services")], body))
}

/// Names of the services of a page, those that the reader may still see.
async fn names(work: &Work, shown: &views::Shown) -> Result<std::collections::HashMap<Uuid, String>> {
    let ids: Vec<Uuid> = shown.steps.iter().filter_map(|it| it.object).collect();
    let visible = work.cx.visible();
    let lines = crate::drafts::lists::chosen(&work.cx.app.db, &visible, &work.shelf, &ids).await?;
    Ok(lines.iter().map(|it| (it.service.id.uuid(), work.name(&it.service.name))).collect())
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Decided {
    publish: String,
    conflicts: String,
}

fn back(work: &Work) -> Result<Response> {
    Ok(page::redirect(StatusCode::SEE_OTHER, &work.href(&format!("batches/{}", id(work)?))))
}

/// `POST /work/batches/{id}/application`.
pub async fn application(work: Work, Form(decided): Form<Decided>) -> Answer {
    let (publish, overwrite) = (decided.publish == "yes", decided.conflicts == "take");
    working::apply(&work.cx, &work.directory, id(&work)?, publish, overwrite).await?;
    Ok(back(&work)?)
}

/// `POST /work/batches/{id}/undo`: puts back what was; a sheet that waits is thrown away.
pub async fn undo(work: Work) -> Answer {
    let id = id(&work)?;
    working::undo(&work.cx, &work.directory, id).await?;
    match store::find(work.cx.app.db.read(), &work.cx.actor, id).await {
        Err(Error::NotFound) => Ok(page::redirect(StatusCode::SEE_OTHER, &work.href("services"))),
        other => other.map(|_| ()).and_then(|()| back(&work)).map_err(Into::into),
    }
}
