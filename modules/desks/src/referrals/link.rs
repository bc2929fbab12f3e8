//! A referral opened with its link, by a partner without an account. A link that is forged, that was taken back, or whose person
//! consents no longer, answers the same: that it is no longer available.

use super::changes;
use super::model::State;
use super::partner::{self, Wish};
use super::policy::{OpenLink, Received};
use crate::known::Desks;
use crate::{msg, pages};
use axum::extract::{Path, Query, State as Kept};
use axum::response::Response;
use http::{HeaderValue, StatusCode, header};
use kernel::{Error, Lang, Result};
use maud::{Markup, html};
use platform::forms::{Sent, Typed, Wrong};
use platform::ui::{self, Page, Tone};
use platform::{Answer, Cx, page};
use serde::Deserialize;
use std::sync::Arc;

/// The language and the link of an address.
pub type At = Path<(String, String)>;

/// What was just done, as the address says it.
#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Asked {
    told: String,
}

fn framed(cx: &Cx, status: StatusCode, link: Option<&str>, body: Markup) -> Response {
    let body = html! { (pages::way_out(&cx.locale)) div class="stack narrow" { (body) } };
    // Its address holds a secret: nothing of it goes into links to others, and no machine keeps the page.
    let mut it = Page::new(&cx.locale, cx.locale.t(&msg::referral_page()), body);
    it.unlisted = true;
    it.scripts = &["leave"];
    if let Some(link) = link {
        it.alternates = Lang::INTERFACE.map(|lang| (lang, format!("/{lang}/referrals/{link}"))).to_vec();
    }
    let mut answer = page::once(status, ui::document(&it));
    answer.headers_mut().insert(header::REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
    answer
}

/// The same words for whatever is not there: whoever tries links learns nothing.
fn gone(cx: &Cx) -> Response {
    let body = html! {
        h1 { (cx.locale.t(&msg::referral_gone())) }
        p { (cx.locale.t(&msg::referral_gone_hint())) }
    };
    framed(cx, StatusCode::NOT_FOUND, None, body)
}

async fn see(cx: &Cx, lang: &str, link: &str) -> Result<Option<Received>> {
    if cx.lang().as_str() != lang {
        return Err(Error::NotFound);
    }
    match cx.look::<OpenLink>(link.to_owned()).await {
        Ok(look) => Ok(Some(look.object().clone())),
        Err(Error::NotFound) => Ok(None),
        Err(error) => Err(error),
    }
}

/// `/referrals/{link}`.
pub async fn show(cx: Cx, Kept(desks): Kept<Arc<Desks>>, Path((lang, link)): At, Query(asked): Query<Asked>) -> Answer {
    let Some(it) = see(&cx, &lang, &link).await? else { return Ok(gone(&cx)) };
    shown((&cx, &desks), &it, &link, StatusCode::OK, &asked.told, &Typed::default(), &Wrong::default()).await
}

async fn shown(
    (cx, desks): (&Cx, &Desks),
    it: &Received,
    link: &str,
    status: StatusCode,
    told: &str,
    typed: &Typed,
    wrong: &Wrong,
) -> Answer {
    let base = format!("/{}/referrals/{link}", cx.lang());
    if it.referral.state.is_live() && !it.referral.link_opens(cx.app.clock.now()) {
        return Ok(framed(cx, status, Some(link), over(cx, &base)));
    }
    partner::note_reading(cx, it).await?;
    let body = html! {
        @if told == "taken" { (ui::notice(Tone::Warn, true, html! { p { (cx.locale.t(&msg::referral_overtaken())) } })) }
        (partner::shown(cx, desks, it, &base, typed, wrong).await?)
        @if it.referral.state == State::Accepted { p class="hint" { (cx.locale.t(&msg::referral_come_back())) } }
    };
    Ok(framed(cx, status, Some(link), body))
}

fn over(cx: &Cx, base: &str) -> Markup {
    html! {
        h1 { (cx.locale.t(&msg::referral_link_over())) }
        p { (cx.locale.t(&msg::referral_link_over_hint())) }
        form method="post" action={ (base) "/renewal" } { (ui::submit(&cx.locale.t(&msg::referral_link_ask()))) }
    }
}

/// `POST /referrals/{link}/opening`, `/acceptance`, `/refusal` and `/completion`.
pub async fn answer(cx: Cx, Kept(desks): Kept<Arc<Desks>>, Path((lang, link)): At, sent: Sent, wish: Wish) -> Answer {
    cx.app.attempts.check_address(sent.address)?;
    let Some(it) = see(&cx, &lang, &link).await? else { return Ok(gone(&cx)) };
    let typed = Typed::from(sent);
    let answer = match partner::read(&cx, wish, &typed) {
        Ok(answer) => answer,
        Err(wrong) => {
            return shown((&cx, &desks), &it, &link, StatusCode::UNPROCESSABLE_ENTITY, "", &typed, &wrong).await;
        }
    };
    let back = format!("/{}/referrals/{link}", cx.lang());
    let tx = cx.app.db.begin().await?;
    let done = match cx.permit::<OpenLink>(&tx, link).await {
        Ok(permit) => changes::answer_by_link(&cx.app, &tx, &permit, &answer).await,
        Err(error) => Err(error),
    };
    match done {
        Ok(()) => tx.commit().await?,
        Err(Error::Conflict) => return Ok(page::redirect(StatusCode::SEE_OTHER, &format!("{back}?told=taken"))),
        Err(Error::NotFound) => return Ok(gone(&cx)),
        Err(error) => return Err(error.into()),
    }
    Ok(page::redirect(StatusCode::SEE_OTHER, &back))
}

/// `POST /referrals/{link}/renewal`.
pub async fn renew(cx: Cx, Path((lang, link)): At, sent: Sent) -> Answer {
    cx.app.attempts.check_letter(sent.address)?;
    if see(&cx, &lang, &link).await?.is_none() {
        return Ok(gone(&cx));
    }
    let tx = cx.app.db.begin().await?;
    let done = match cx.permit::<OpenLink>(&tx, link).await {
        Ok(permit) => changes::ask_again(&cx.app, &tx, &permit).await,
        Err(error) => Err(error),
    };
    match done {
        Ok(()) => tx.commit().await?,
        Err(Error::NotFound | Error::Conflict) => return Ok(gone(&cx)),
        Err(error) => return Err(error.into()),
    }
    let body = html! {
        h1 { (cx.locale.t(&msg::referral_link_asked())) }
        p { (cx.locale.t(&msg::referral_link_asked_hint())) }
    };
    Ok(framed(&cx, StatusCode::OK, None, body))
}
