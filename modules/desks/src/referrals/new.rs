//! A new referral from a file: to whom, which parts of the file, and how the person said yes. What is written is a draft and a
//! consent, together; nothing leaves the desk before somebody has seen what the partner will see.

use super::changes;
use super::model::{LIFE_DAYS, Referral, ToKind, days_after};
use crate::files::consenting::{self, TOLD_MONTHS};
use crate::files::model::{Consent, Field as Part, Purpose, Recipient};
use crate::files::policy::{KeepFile, SeeFile};
use crate::files::store::{self as files, Contents};
use crate::files::words;
use crate::known::Desks;
use crate::msg;
use crate::policy::Bureau;
use crate::reception::frame;
use crate::recipients::{self, Kinds, Offers};
use axum::extract::{Path, State as Kept};
use http::StatusCode;
use kernel::{Error, Result};
use maud::html;
use platform::forms::{Form, Sent, Typed, Wrong};
use platform::ui::{self, Tone};
use platform::{Answer, Cx, page};
use std::sync::Arc;
use uuid::Uuid;

/// What a partner needs at the least to receive somebody who comes by themselves.
const LEAST: [Part; 3] = [Part::Name, Part::Languages, Part::Needs];
/// Days for which a consent counts unless another day is agreed on: a referral that is accepted late is over by then.
const USUAL_DAYS: i64 = 2 * LIFE_DAYS;

type At = Path<(String, Uuid, Uuid)>;

/// Everything that the form shows: the desk, the file, and where people can be sent.
struct Ground {
    file: Uuid,
    bureau: Bureau,
    contents: Contents,
    offers: Offers,
}

async fn ground(cx: &Cx, desks: &Desks, (desk, file): (Uuid, Uuid), typed: &Typed) -> Result<Ground> {
    let tx = cx.app.db.begin().await?;
    let permit = cx.permit::<SeeFile>(&tx, (desk, file, cx.app.clone())).await?;
    let contents = files::read(&tx, &permit, &cx.actor).await?;
    let bureau = permit.object().bureau.clone();
    let offers = recipients::load(cx, desks, &tx, &bureau.desk, (Kinds::All, typed)).await?;
    tx.commit().await?;
    Ok(Ground { file, bureau, contents, offers })
}

/// `/work/reception/{id}/files/{file}/referrals/new`.
pub async fn new(cx: Cx, Kept(desks): Kept<Arc<Desks>>, Path((_, desk, file)): At) -> Answer {
    let mut typed = Typed::default();
    let ground = ground(&cx, &desks, (desk, file), &typed).await?;
    for part in LEAST.into_iter().filter(|it| ground.contents.body.says(*it)) {
        typed.put("field", part.as_str());
    }
    let until = words::day(days_after(cx.app.clock.now(), USUAL_DAYS));
    consenting::usual(&mut typed, ground.contents.reader, until);
    shown(&cx, &ground, StatusCode::OK, &typed, &Wrong::default())
}

fn shown(cx: &Cx, ground: &Ground, status: StatusCode, typed: &Typed, wrong: &Wrong) -> Answer {
    let t = |message| cx.locale.t(&message);
    let form = Form { cx, typed, wrong };
    let has = |part: &Part| match part {
        Part::Notes => !ground.contents.notes.is_empty(),
        part => ground.contents.body.says(*part),
    };
    let parts: Vec<Part> = Part::ALL.into_iter().filter(has).collect();
    let (desk, title) = (&ground.bureau.desk, t(msg::referral_new()));
    let file = frame::href(cx.lang(), desk.id.uuid(), &format!("/files/{}", ground.file));
    let body = html! {
        h2 { (title) }
        p class="lead" { (t(msg::referral_new_lead())) }
        (wrong.summary(&cx.locale))
        form class="form" method="post" action={ (file) "/referrals" } {
            (recipients::show(&form, &ground.offers, &t(msg::referral_to_whom())))
            (consenting::parts(&form, &parts))
            (consenting::show(&form, &t(msg::file_consent_say_recipient())))
            (ui::notice(Tone::Info, false, html! { p { (t(msg::referral_nothing_leaves())) } }))
            (ui::submit(&t(msg::referral_preview())))
        }
        p { a href=(file) { (t(msg::file_back())) } }
    };
    Ok(frame::answer(cx, status, desk, "/referrals", &title, &["pick"], body))
}

/// `POST /work/reception/{id}/files/{file}/referrals`: keeps the consent and a draft; or looks for whom to send somebody to.
pub async fn create(cx: Cx, Kept(desks): Kept<Arc<Desks>>, Path((_, desk, file)): At, sent: Sent) -> Answer {
    let typed = Typed::from(sent);
    let ground = ground(&cx, &desks, (desk, file), &typed).await?;
    let mut wrong = Wrong::default();
    if recipients::looks(&typed) {
        return shown(&cx, &ground, StatusCode::OK, &typed, &wrong);
    }
    let to = recipients::read(&cx, &ground.offers, &typed, &mut wrong);
    let fields = consenting::read_parts(&cx, &typed, &mut wrong);
    let agreed = consenting::read(&cx, &typed, &mut wrong, TOLD_MONTHS);
    let (Some(to), Some(agreed), true) = (to, agreed, wrong.is_empty()) else {
        return shown(&cx, &ground, StatusCode::UNPROCESSABLE_ENTITY, &typed, &wrong);
    };
    let kind = if to.is_service { ToKind::Service } else { ToKind::Organisation };
    let (recipient, _) = to.organisation.as_ref().ok_or(Error::NotFound)?;
    let tx = cx.app.db.begin().await?;
    let permit = cx.permit::<KeepFile>(&tx, (desk, file, cx.app.clone())).await?;
    let recipient = Recipient::Organisation(*recipient);
    let consent = Consent::new(file, Purpose::Referral, recipient, agreed, tx.now()).telling(fields);
    files::consent(&tx, &permit, &cx.actor, &consent).await?;
    let draft = Referral::draft(desk, Some(cx.member()?.account), (kind, to.id), &consent);
    changes::draft(&tx, &cx.actor, &draft).await?;
    tx.commit().await?;
    let path = frame::href(cx.lang(), desk, &format!("/referrals/{}", draft.id));
    Ok(page::redirect(StatusCode::SEE_OTHER, &path))
}
