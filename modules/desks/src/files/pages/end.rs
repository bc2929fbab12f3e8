//! The end of a file, after it was asked again who it is: its key is destroyed, and nothing brings it back.

use super::{WAY, href};
use crate::files::erasing;
use crate::files::policy::EraseFile;
use crate::msg;
use crate::reception::frame;
use axum::extract::Path;
use http::StatusCode;
use maud::html;
use platform::ui::{self, Tone};
use platform::{Answer, Cx, page};
use uuid::Uuid;

/// `/work/reception/{id}/files/{file}/erasure`.
pub async fn ask(cx: Cx, Path((_, id, file)): Path<(String, Uuid, Uuid)>) -> Answer {
    let look = cx.look::<EraseFile>((id, file, cx.app.clone())).await?;
    let title = cx.locale.t(&msg::file_erase());
    let own = href(&cx, id, file, "");
    let body = html! {
        h2 { (title) }
        (ui::notice(Tone::Warn, false, html! { p { (cx.locale.t(&msg::file_erase_lead())) } }))
        form class="cluster" method="post" action={ (own) "/erasure" } {
            button class="btn btn-danger" type="submit" { (cx.locale.t(&msg::file_erase_sure())) }
            a class="btn" href=(own) { (cx.locale.t(&msg::file_back())) }
        }
    };
    Ok(frame::answer(&cx, StatusCode::OK, &look.object().bureau.desk, WAY, &title, &[], body))
}

/// `POST /work/reception/{id}/files/{file}/erasure`.
pub async fn erase(cx: Cx, Path((_, id, file)): Path<(String, Uuid, Uuid)>) -> Answer {
    let tx = cx.app.db.begin().await?;
    let permit = cx.permit::<EraseFile>(&tx, (id, file, cx.app.clone())).await?;
    erasing::erase(&cx.app, &tx, &permit, &cx.actor).await?;
    tx.commit().await?;
    cx.app.db.scrub().await?;
    let list = frame::href(cx.lang(), id, &format!("{WAY}?told=erased"));
    Ok(page::redirect(StatusCode::SEE_OTHER, &list))
}
