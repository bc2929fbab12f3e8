//! A consent that the person gives to somebody outside the desk, and the end of one.
//! What is not ticked is not told.

use super::form::{agreed, given, read_given, usual_end};
use super::{WAY, back, href, show, words};
use crate::files::model::{Consent, Field, Purpose, Recipient};
use crate::files::policy::{Held, KeepFile};
use crate::files::store;
use crate::msg;
use crate::reception::frame;
use axum::extract::Path;
use axum::response::Response;
use directory::api;
use http::StatusCode;
use kernel::{Error, Result};
use maud::html;
use platform::forms::{Form, Sent, Typed, Wrong};
use platform::ui;
use platform::{Answer, Cx};
use std::collections::BTreeSet;
use uuid::Uuid;

/// Days for which a consent to a referral counts unless something else is said: as long as a referral may wait.
const USUAL: i64 = 60;

/// The organisations of the desk's territory, by name.
async fn organisations(cx: &Cx, held: &Held) -> Result<Vec<(String, String)>> {
    let found = api::organisations_in(cx.app.db.read(), held.bureau.desk.territory).await?;
    let mut all: Vec<(String, String)> =
        found.into_iter().map(|it| (it.id.to_string(), it.name.show(cx.lang()).value.clone())).collect();
    all.sort_by(|a, b| cx.locale.compare(&a.1, &b.1));
    Ok(all)
}

/// `/work/reception/{id}/files/{file}/consents/new`.
pub async fn new(cx: Cx, Path((_, id, file)): Path<(String, Uuid, Uuid)>) -> Answer {
    let look = cx.look::<KeepFile>((id, file, cx.app.clone())).await?;
    let mut typed = Typed::default();
    typed.put("explained", cx.lang());
    let day = words::day(cx.app.clock.now());
    typed.put("until", day.saturating_add(jiff::Span::new().days(USUAL)).min(usual_end(&cx, 12)));
    Ok(asking(&cx, look.object(), StatusCode::OK, &typed, &Wrong::default()).await?)
}

async fn asking(cx: &Cx, held: &Held, status: StatusCode, typed: &Typed, wrong: &Wrong) -> Result<Response> {
    let t = |message| cx.locale.t(&message);
    let form = Form { cx, typed, wrong };
    let own = href(cx, held.file.desk, held.file.id, "");
    let fields: Vec<(String, String)> =
        Field::ALL.iter().map(|it| (it.as_str().to_owned(), t(words::field(*it)))).collect();
    let organisations = organisations(cx, held).await?;
    let title = t(msg::file_consent_new());
    let body = html! {
        h2 { (title) }
        p class="lead" { (t(msg::file_consent_lead())) }
        (wrong.summary(&cx.locale))
        form class="form" method="post" action={ (own) "/consents" } autocomplete="off" {
            (form.choice("recipient", &t(msg::file_recipient()), None, &organisations))
            (form.several("field", &t(msg::file_fields()), Some(&t(msg::file_fields_hint())), &fields))
            (given(cx, &form))
            (agreed(&form, &t(msg::file_consent_say_recipient())))
            (ui::submit(&t(msg::file_consent_add())))
        }
        p { a href=(own) { (t(msg::file_back())) } }
    };
    Ok(frame::answer(cx, status, &held.bureau.desk, WAY, &title, &[], body))
}

/// `POST /work/reception/{id}/files/{file}/consents`.
pub async fn create(cx: Cx, Path((_, id, file)): Path<(String, Uuid, Uuid)>, sent: Sent) -> Answer {
    let typed = Typed::from(sent);
    let tx = cx.app.db.begin().await?;
    let permit = cx.permit::<KeepFile>(&tx, (id, file, cx.app.clone())).await?;
    let held = permit.object();
    let mut wrong = Wrong::default();
    let known = organisations(&cx, held).await?;
    let recipient = typed.id("recipient").filter(|it| known.iter().any(|(id, _)| *id == it.to_string()));
    wrong.required(&cx, "recipient", recipient.is_some());
    let fields: BTreeSet<Field> = typed.all("field").filter_map(Field::parse).collect();
    if fields.is_empty() {
        wrong.add("field", cx.locale.t(&msg::file_fields_needed()));
    }
    let given = read_given(&cx, &typed, &mut wrong);
    let (Some(recipient), Some((language, given, until)), true) = (recipient, given, wrong.is_empty()) else {
        return Ok(asking(&cx, held, StatusCode::UNPROCESSABLE_ENTITY, &typed, &wrong).await?);
    };
    let consent = Consent {
        id: store::new_consent(),
        file,
        purpose: Purpose::Referral,
        recipient: Recipient::Organisation(recipient),
        fields,
        until,
        language,
        given,
        given_at: tx.now(),
        withdrawn_at: None,
    };
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
    let done = store::withdraw(&tx, &permit, &cx.actor, consent).await;
    if show::late(&done)? {
        return Ok(back(&cx, id, file, "late"));
    }
    tx.commit().await?;
    Ok(back(&cx, id, file, "withdrawn"))
}
