//! What is done on the page of a file: notes, closing and opening again, sharing.
//! Whoever is too late is told so, on the page as it is by then.

use super::{WAY, back};
use crate::files::model::State as Standing;
use crate::files::policy::KeepFile;
use crate::files::{sharing, store};
use crate::reception::frame;
use axum::extract::Path;
use http::StatusCode;
use kernel::{Error, Result};
use platform::forms::{Sent, Typed};
use platform::{Answer, Cx, page};
use uuid::Uuid;

type At = Path<(String, Uuid, Uuid)>;

/// `POST /work/reception/{id}/files/{file}/notes`.
pub async fn note(cx: Cx, Path((_, id, file)): At, sent: Sent) -> Answer {
    let text = Typed::from(sent).lines("text", 4_000);
    let tx = cx.app.db.begin().await?;
    let permit = cx.permit::<KeepFile>(&tx, (id, file, cx.app.clone())).await?;
    // A browser does not send an empty one.
    if !text.is_empty() {
        store::note(&tx, &permit, &cx.actor, &text).await?;
    }
    tx.commit().await?;
    Ok(back(&cx, id, file, "saved"))
}

/// `POST /work/reception/{id}/files/{file}/state`.
pub async fn state(cx: Cx, Path((_, id, file)): At, sent: Sent) -> Answer {
    let wanted = Standing::parse(sent.get("state")).filter(|it| it.holds()).ok_or(Error::NotFound)?;
    let tx = cx.app.db.begin().await?;
    let permit = cx.permit::<KeepFile>(&tx, (id, file, cx.app.clone())).await?;
    let done = store::set_state(&cx.app, &tx, &permit, &cx.actor, wanted).await;
    if late(&done)? {
        return Ok(back(&cx, id, file, "late"));
    }
    tx.commit().await?;
    Ok(back(&cx, id, file, if wanted == Standing::Closed { "closed" } else { "saved" }))
}

/// Whether somebody was quicker, or what is asked does not go any more.
pub fn late(done: &Result<()>) -> Result<bool> {
    match done {
        Ok(()) => Ok(false),
        Err(Error::Conflict) => Ok(true),
        Err(Error::NotFound) => Err(Error::NotFound),
        Err(Error::Denied) => Err(Error::Denied),
        Err(other) => Err(Error::internal(other.to_string())),
    }
}

fn account_of(sent: &Sent) -> Result<Uuid> {
    sent.get("account").parse().map_err(|_| Error::NotFound)
}

/// `POST /work/reception/{id}/files/{file}/shares`.
pub async fn share(cx: Cx, Path((_, id, file)): At, sent: Sent) -> Answer {
    let account = account_of(&sent)?;
    let tx = cx.app.db.begin().await?;
    let permit = cx.permit::<KeepFile>(&tx, (id, file, cx.app.clone())).await?;
    sharing::share(&tx, &permit, &cx.actor, account).await?;
    tx.commit().await?;
    Ok(back(&cx, id, file, "saved"))
}

/// `POST /work/reception/{id}/files/{file}/shares/removal`.
pub async fn unshare(cx: Cx, Path((_, id, file)): At, sent: Sent) -> Answer {
    let account = account_of(&sent)?;
    let tx = cx.app.db.begin().await?;
    let permit = cx.permit::<KeepFile>(&tx, (id, file, cx.app.clone())).await?;
    sharing::unshare(&tx, &permit, &cx.actor, account).await?;
    tx.commit().await?;
    // Whoever took it away from themselves does not see it any more.
    if cx.actor.account() == Some(account) {
        let list = frame::href(cx.lang(), id, WAY);
        return Ok(page::redirect(StatusCode::SEE_OTHER, &list));
    }
    Ok(back(&cx, id, file, "saved"))
}
