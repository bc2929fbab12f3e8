//! A file that is offered to another desk, and the answer there. Until it is accepted nothing of it is seen there.

use super::{WAY, acts, back, href};
use crate::files::consenting;
use crate::files::model::{Consent, Field, Purpose, Recipient};
use crate::files::policy::{Held, KeepFile};
use crate::files::transfers::{self, AnswerOffer};
use crate::known::Desks;
use crate::msg;
use crate::reception::frame;
use axum::extract::{Path, State};
use axum::response::Response;
use http::StatusCode;
use kernel::Error;
use maud::html;
use platform::forms::{Form, Sent, Typed, Wrong};
use platform::ui;
use platform::{Answer, Cx, page};
use std::sync::Arc;
use uuid::Uuid;

type At = Path<(String, Uuid, Uuid)>;

/// `/work/reception/{id}/files/{file}/transfer`.
pub async fn new(cx: Cx, State(desks): State<Arc<Desks>>, Path((_, id, file)): At) -> Answer {
    let look = cx.look::<KeepFile>((id, file, cx.app.clone())).await?;
    let mut typed = Typed::default();
    consenting::usual(&mut typed, cx.lang(), consenting::in_months(&cx, 1));
    Ok(asking(&cx, &desks, look.object(), StatusCode::OK, &typed, &Wrong::default()))
}

fn others(cx: &Cx, desks: &Desks, own: Uuid) -> Vec<(String, String)> {
    let others = desks.all();
    let others = others.iter().filter(|it| it.id.uuid() != own);
    others.map(|it| (it.id.to_string(), name(cx, desks, it.id.uuid()))).collect()
}

/// What people call a desk, with its territory.
fn name(cx: &Cx, desks: &Desks, desk: Uuid) -> String {
    platform::accounts::Desks::name(desks, desk, cx.lang()).unwrap_or_default()
}

fn asking(cx: &Cx, desks: &Desks, held: &Held, status: StatusCode, typed: &Typed, wrong: &Wrong) -> Response {
    let t = |message| cx.locale.t(&message);
    let form = Form { cx, typed, wrong };
    let own = href(cx, held.file.desk, held.file.id, "");
    let title = t(msg::file_transfer());
    let body = html! {
        h2 { (title) }
        p class="lead" { (t(msg::file_transfer_lead())) }
        (wrong.summary(&cx.locale))
        form class="form" method="post" action={ (own) "/transfer" } {
            (form.choice("desk", &t(msg::file_transfer_desk()), None, &others(cx, desks, held.file.desk)))
            (consenting::show(&form, &t(msg::file_transfer_say())))
            (ui::submit(&t(msg::file_transfer_send())))
        }
        p { a href=(own) { (t(msg::file_back())) } }
    };
    frame::answer(cx, status, &held.bureau.desk, WAY, &title, &[], body)
}

/// `POST /work/reception/{id}/files/{file}/transfer`.
pub async fn offer(cx: Cx, State(desks): State<Arc<Desks>>, Path((_, id, file)): At, sent: Sent) -> Answer {
    let typed = Typed::from(sent);
    let tx = cx.app.db.begin().await?;
    let permit = cx.permit::<KeepFile>(&tx, (id, file, cx.app.clone())).await?;
    let held = permit.object();
    let mut wrong = Wrong::default();
    let known = others(&cx, &desks, id);
    let to = typed.id("desk").filter(|it| known.iter().any(|(id, _)| *id == it.to_string()));
    wrong.required(&cx, "desk", to.is_some());
    let agreed = consenting::read(&cx, &typed, &mut wrong, consenting::TOLD_MONTHS);
    let (Some(to), Some(agreed), true) = (to, agreed, wrong.is_empty()) else {
        return Ok(asking(&cx, &desks, held, StatusCode::UNPROCESSABLE_ENTITY, &typed, &wrong));
    };
    let to = Recipient::Desk(to);
    let consent = Consent::new(file, Purpose::Transfer, to, agreed, tx.now()).telling(Field::ALL);
    let done = transfers::offer(&tx, &permit, &cx.actor, &consent).await;
    if acts::late(&done)? {
        return Ok(back(&cx, id, file, "late"));
    }
    tx.commit().await?;
    Ok(back(&cx, id, file, "saved"))
}

/// `POST /work/reception/{id}/files/{file}/transfer/removal`.
pub async fn keep(cx: Cx, Path((_, id, file)): At) -> Answer {
    let tx = cx.app.db.begin().await?;
    let permit = cx.permit::<KeepFile>(&tx, (id, file, cx.app.clone())).await?;
    let done = transfers::keep(&tx, &permit, &cx.actor).await;
    if acts::late(&done)? {
        return Ok(back(&cx, id, file, "late"));
    }
    tx.commit().await?;
    Ok(back(&cx, id, file, "saved"))
}

/// `POST /work/reception/{id}/files/{file}/transfer/answer`: at the desk to which it is offered.
pub async fn answer(cx: Cx, Path((_, id, file)): At, sent: Sent) -> Answer {
    let tx = cx.app.db.begin().await?;
    let permit = cx.permit::<AnswerOffer>(&tx, (id, file, cx.app.clone())).await?;
    match sent.get("answer") {
        "accept" => transfers::accept(&cx.app, &tx, &permit, &cx.actor).await?,
        "decline" => transfers::decline(&tx, &permit, &cx.actor).await?,
        _ => return Err(Error::NotFound.into()),
    }
    tx.commit().await?;
    if sent.get("answer") == "accept" {
        return Ok(back(&cx, id, file, "accepted"));
    }
    let list = frame::href(cx.lang(), id, &format!("{WAY}?told=declined"));
    Ok(page::redirect(StatusCode::SEE_OTHER, &list))
}
