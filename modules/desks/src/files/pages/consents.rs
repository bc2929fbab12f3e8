//! A consent that the person gives to somebody outside the desk, and the end of one.
//! What is not ticked is not told.

use super::{WAY, acts, back, href};
use crate::files::consenting::{self, TOLD_MONTHS};
use crate::files::model::{Consent, Field, Purpose, Recipient};
use crate::files::policy::{Held, KeepFile};
use crate::files::{store, words};
use crate::known::Desks;
use crate::msg;
use crate::reception::frame;
use crate::recipients::{self, Kinds, Offers};
use axum::extract::{Path, State};
use axum::response::Response;
use http::StatusCode;
use jiff::ToSpan;
use kernel::Error;
use maud::html;
use platform::forms::{Form, Sent, Typed, Wrong};
use platform::ui;
use platform::{Answer, Cx};
use std::sync::Arc;
use uuid::Uuid;

type At = Path<(String, Uuid, Uuid)>;

/// Days for which a consent to a referral counts unless something else is said: as long as a referral may wait.
const USUAL: i64 = 60;

/// `/work/reception/{id}/files/{file}/consents/new`.
pub async fn new(cx: Cx, State(desks): State<Arc<Desks>>, Path((_, id, file)): At) -> Answer {
    let mut typed = Typed::default();
    let tx = cx.app.db.begin().await?;
    let permit = cx.permit::<KeepFile>(&tx, (id, file, cx.app.clone())).await?;
    let held = permit.object();
    let offers = recipients::load(&cx, &desks, &tx, &held.bureau.desk, (Kinds::Organisations, &typed)).await?;
    let until = words::day(cx.app.clock.now()).saturating_add(USUAL.days());
    consenting::usual(&mut typed, cx.lang(), until);
    Ok(asking(&cx, held, &offers, StatusCode::OK, &typed, &Wrong::default()))
}

fn asking(cx: &Cx, held: &Held, offers: &Offers, status: StatusCode, typed: &Typed, wrong: &Wrong) -> Response {
    let t = |message| cx.locale.t(&message);
    let form = Form { cx, typed, wrong };
    let own = href(cx, held.file.desk, held.file.id, "");
    let title = t(msg::file_consent_new());
    let body = html! {
        h2 { (title) }
        p class="lead" { (t(msg::file_consent_lead())) }
        (wrong.summary(&cx.locale))
        form class="form" method="post" action={ (own) "/consents" } autocomplete="off" {
            (recipients::show(&form, offers, &t(msg::file_recipient())))
            (consenting::parts(&form, &Field::ALL))
            (consenting::show(&form, &t(msg::file_consent_say_recipient())))
            (ui::submit(&t(msg::file_consent_add())))
        }
        p { a href=(own) { (t(msg::file_back())) } }
    };
    frame::answer(cx, status, &held.bureau.desk, WAY, &title, &["pick"], body)
}

/// `POST /work/reception/{id}/files/{file}/consents`.
pub async fn create(cx: Cx, State(desks): State<Arc<Desks>>, Path((_, id, file)): At, sent: Sent) -> Answer {
    let typed = Typed::from(sent);
    let tx = cx.app.db.begin().await?;
    let permit = cx.permit::<KeepFile>(&tx, (id, file, cx.app.clone())).await?;
    let held = permit.object();
    let offers = recipients::load(&cx, &desks, &tx, &held.bureau.desk, (Kinds::Organisations, &typed)).await?;
    let mut wrong = Wrong::default();
    if recipients::looks(&typed) {
        return Ok(asking(&cx, held, &offers, StatusCode::OK, &typed, &wrong));
    }
    let to = recipients::read(&cx, &offers, &typed, &mut wrong);
    let fields = consenting::read_parts(&cx, &typed, &mut wrong);
    let agreed = consenting::read(&cx, &typed, &mut wrong, TOLD_MONTHS);
    let (Some(to), Some(agreed), true) = (to, agreed, wrong.is_empty()) else {
        return Ok(asking(&cx, held, &offers, StatusCode::UNPROCESSABLE_ENTITY, &typed, &wrong));
    };
    let to = Recipient::Organisation(to.id);
    let consent = Consent::new(file, Purpose::Referral, to, agreed, tx.now()).telling(fields);
    match store::consent(&tx, &permit, &cx.actor, &consent).await {
        Err(Error::Conflict) => return Ok(back(&cx, id, file, "late")),
        done => done?,
    }
    tx.commit().await?;
    Ok(back(&cx, id, file, "saved"))
}

/// `POST /work/reception/{id}/files/{file}/consents/{consent}/withdrawal`.
pub async fn withdraw(cx: Cx, Path((_, id, file, consent)): Path<(String, Uuid, Uuid, Uuid)>) -> Answer {
    let tx = cx.app.db.begin().await?;
    let permit = cx.permit::<KeepFile>(&tx, (id, file, cx.app.clone())).await?;
    let done = store::withdraw(&cx.app, &tx, &permit, &cx.actor, consent).await;
    if acts::late(&done)? {
        return Ok(back(&cx, id, file, "late"));
    }
    tx.commit().await?;
    Ok(back(&cx, id, file, "withdrawn"))
}
