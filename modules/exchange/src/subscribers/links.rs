//! What the links in letters open: to confirm, to change the language, to stop. Opening a link changes nothing, as programs
//! that look at mail open it too; pressing does. Stopping answers without a session, and as often as it is asked (RFC 8058).

use super::pages::{chosen, spoken};
use super::policy::{ConfirmSubscription, KeepSubscription};
use super::store::{self, Subscriber};
use crate::msg;
use crate::visit::Here;
use axum::response::Response;
use http::{HeaderValue, StatusCode, header};
use kernel::{Error, Lang, Result};
use maud::{Markup, html};
use platform::forms::{Form, Sent, Typed, Wrong};
use platform::ui::{self, Page, Tone};
use platform::{Answer, App, page};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// What a link under a mail says, sealed.
#[derive(Serialize, Deserialize)]
struct Link {
    subscriber: Uuid,
}

/// The address by which somebody keeps their subscription, after the host.
///
/// # Errors
/// When it cannot be sealed.
pub fn link_of(app: &App, lang: Lang, id: Uuid) -> Result<String> {
    let text = serde_json::to_vec(&Link { subscriber: id }).map_err(Error::internal)?;
    Ok(format!("/{lang}/exchange/subscribers/{}", app.seal.seal(&text)?))
}

/// Whose link it is; `NotFound` when it is not one of ours.
fn whose(here: &Here) -> Result<Uuid> {
    let text = here.cx.app.seal.unseal(here.part("token")).map_err(|_| Error::NotFound)?;
    serde_json::from_slice::<Link>(&text).map(|it| it.subscriber).map_err(|_| Error::NotFound)
}

fn framed(here: &Here, path: &str, status: StatusCode, title: &str, body: Markup) -> Response {
    let body = html! { div class="stack narrow" { h1 { (title) } (body) } };
    let mut it = Page::new(here.locale(), title, body);
    // Its address holds a secret: nothing of it goes into links to others, and no machine keeps the page.
    it.unlisted = true;
    it.example = here.shelf.territories.iter().any(|it| it.example);
    let token = here.part("token");
    it.alternates = Lang::INTERFACE.map(|lang| (lang, format!("/{lang}/exchange/subscribers/{path}{token}"))).to_vec();
    let mut answer = page::once(status, ui::document(&it));
    answer.headers_mut().insert(header::REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
    answer.headers_mut().insert("x-robots-tag", HeaderValue::from_static("noindex"));
    answer
}

fn language(here: &Here, lang: Lang) -> Markup {
    let mut typed = Typed::default();
    typed.put("language", lang);
    let form = Form { cx: &here.cx, typed: &typed, wrong: &Wrong::default() };
    form.choice("language", &here.t(&msg::subscribe_language()), None, &spoken(here))
}

/// `/exchange/subscribers/confirmation/{token}`.
pub async fn confirming(here: Here) -> Answer {
    let look = here.cx.look::<ConfirmSubscription>(here.part("token").to_owned()).await?;
    let action = here.href(&format!("exchange/subscribers/confirmation/{}", here.part("token")));
    let body = html! {
        p { (here.t(&msg::subscribe_confirm_lead())) }
        form class="form" method="post" action=(action) {
            (language(&here, look.object().lang))
            (ui::submit(&here.t(&msg::subscribe_confirm_do())))
        }
    };
    Ok(framed(&here, "confirmation/", StatusCode::OK, &here.t(&msg::subscribe_confirm()), body))
}

/// `POST /exchange/subscribers/confirmation/{token}`.
pub async fn confirm(here: Here, sent: Sent) -> Answer {
    here.cx.app.attempts.check_address(sent.address)?;
    let typed = Typed::from(sent);
    let tx = here.cx.app.db.begin().await?;
    let permit = here.cx.permit::<ConfirmSubscription>(&tx, here.part("token").to_owned()).await?;
    store::confirm(&tx, &here.cx.actor, &permit, chosen(&here, &typed)).await?;
    tx.commit().await?;
    let body = ui::notice(Tone::Ok, true, html! { p { (here.t(&msg::subscribe_confirmed_lead())) } });
    Ok(framed(&here, "confirmation/", StatusCode::OK, &here.t(&msg::subscribe_confirmed()), body))
}

fn stopped(here: &Here) -> Response {
    let body = html! { p { (here.t(&msg::subscribe_stopped_lead())) } };
    framed(here, "", StatusCode::OK, &here.t(&msg::subscribe_stopped()), body)
}

async fn kept(here: &Here) -> Result<Option<Subscriber>> {
    match here.cx.look::<KeepSubscription>(whose(here)?).await {
        Ok(look) => Ok(Some(look.object().clone())),
        Err(Error::NotFound) => Ok(None),
        Err(error) => Err(error),
    }
}

/// `/exchange/subscribers/{token}`: the link under each mail.
pub async fn show(here: Here) -> Answer {
    let Some(it) = kept(&here).await? else { return Ok(stopped(&here)) };
    Ok(manage(&here, &it, None))
}

fn manage(here: &Here, it: &Subscriber, told: Option<Markup>) -> Response {
    let action = here.href(&format!("exchange/subscribers/{}", here.part("token")));
    let body = html! {
        @if let Some(told) = told { (told) }
        p { (here.t(&msg::subscribe_manage_lead())) }
        form class="form" method="post" action={ (action) "/language" } {
            (language(here, it.lang))
            (ui::submit(&here.t(&msg::subscribe_language_do())))
        }
        form method="post" action=(action) { button class="btn" type="submit" { (here.t(&msg::subscribe_stop())) } }
    };
    framed(here, "", StatusCode::OK, &here.t(&msg::subscribe_manage()), body)
}

/// `POST /exchange/subscribers/{token}`: also what a mail program sends for its reader.
pub async fn stop(here: Here) -> Answer {
    let id = whose(&here)?;
    let tx = here.cx.app.db.begin().await?;
    match here.cx.permit::<KeepSubscription>(&tx, id).await {
        Ok(permit) => {
            store::stop(&tx, &here.cx.actor, &permit).await?;
            tx.commit().await?;
        }
        // Stopped already.
        Err(Error::NotFound) => {}
        Err(error) => return Err(error.into()),
    }
    Ok(stopped(&here))
}

/// `POST /exchange/subscribers/{token}/language`.
pub async fn speak(here: Here, sent: Sent) -> Answer {
    let typed = Typed::from(sent);
    let (id, lang) = (whose(&here)?, chosen(&here, &typed));
    let tx = here.cx.app.db.begin().await?;
    let permit = here.cx.permit::<KeepSubscription>(&tx, id).await?;
    store::speak(&tx, &here.cx.actor, &permit, lang).await?;
    tx.commit().await?;
    let told = ui::notice(Tone::Ok, true, html! { p { (here.t(&platform::msg::form_saved())) } });
    let it = Subscriber { lang, ..permit.object().clone() };
    Ok(manage(&here, &it, Some(told)))
}
