//! Proving once more who it is at the identity provider, which asks anew and says when it did so.
//! What was typed waits here, sealed, and is shown again to the session that left, whatever the provider said.

use super::question::Question;
use super::{Fields, onward, own_account, own_action};
use crate::accounts::account::Account;
use crate::accounts::provider::{self, Errand, Identity, Purpose, Refused};
use crate::accounts::{ceremonies, sessions};
use crate::app::App;
use crate::audit::{self, Entry};
use crate::cx::Cx;
use crate::failure::Answer;
use crate::ui::{self, Page};
use crate::{limits, msg, page};
use axum::extract::{Query, Request};
use axum::response::Response;
use http::{HeaderMap, StatusCode, header};
use kernel::{Error, Lang, Result};
use maud::html;
use serde::{Deserialize, Serialize};
use serde_json::json;
use uuid::Uuid;

/// The kind of ceremony in which a form waits.
const KEPT: &str = "again-kept";

/// The form that waits for the proof.
#[derive(Serialize, Deserialize)]
struct Kept {
    action: String,
    fields: Fields,
}

/// The name of the provider and the way there, for an account that is linked to it. The form is found again by a token
/// that counts for this account alone, once, for half an hour.
pub(super) async fn way<'a>(
    app: &'a App,
    lang: Lang,
    account: &Account,
    action: &str,
    fields: &Fields,
) -> Result<Option<(&'a str, String)>> {
    let Some(set) = app.settings.openid.as_ref() else { return Ok(None) };
    if provider::of_account(app.db.read(), account.id).await?.iter().all(|row| row.issuer != set.issuer()) {
        return Ok(None);
    }
    let kept = Kept { action: action.to_owned(), fields: fields.clone() };
    let token = ceremonies::begin(app, KEPT, Some(account.id), &kept, ceremonies::AWAY).await?;
    Ok(Some((set.name.as_str(), format!("/{lang}/session/again/provider?kept={token}"))))
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub(crate) struct Asked {
    kept: String,
}

/// `/session/again/provider`: goes there. A link and not a form, because a form may lead to this site alone.
pub(crate) async fn leave(cx: Cx, Query(asked): Query<Asked>, request: Request) -> Answer {
    let (parts, _) = request.into_parts();
    cx.app.attempts.check_address(limits::address(&parts, &cx.app.settings))?;
    let purpose = Purpose::Confirm { session: cx.member()?.session, kept: asked.kept.clone() };
    let errand = Errand { lang: cx.lang(), next: String::new(), purpose };
    match provider::leave(&cx.app, errand).await? {
        Ok((address, cookie)) => {
            let mut response = page::redirect(StatusCode::SEE_OTHER, address.as_str());
            response.headers_mut().append(header::SET_COOKIE, cookie);
            Ok(response)
        }
        Err(refused) => Ok(refuse(&cx, &asked.kept, refused).await?),
    }
}

/// Somebody has come back who went to confirm who they are. None when it is not the session that left.
pub async fn come_back(
    mut cx: Cx,
    headers: &HeaderMap,
    (session, kept): (Uuid, &str),
    outcome: std::result::Result<Identity, Refused>,
) -> Result<Option<Response>> {
    // The address is everybody's, so nobody has looked yet whose session it is.
    let Some(signed) = sessions::resume(&cx.app, headers).await? else { return Ok(None) };
    cx.actor = signed.actor;
    let member = cx.member()?;
    if member.session != session {
        return Ok(None);
    }
    let identity = match outcome {
        Ok(identity) => provider::find(cx.app.db.read(), &identity).await?.filter(|row| row.account == member.account),
        Err(Refused::Silent) => return refuse(&cx, kept, Refused::Silent).await.map(Some),
        Err(_) => None,
    };
    let tx = cx.app.db.begin().await?;
    let act = if identity.is_some() { msg::act_confirmed_again() } else { msg::act_confirmation_wrong() };
    if let Some(row) = &identity {
        provider::used(&tx, row.id).await?;
        sessions::strengthen(&tx, member, false).await?;
    }
    let entry = Entry::new(act, "account", member.account).with(json!({ "with": "provider" }));
    audit::write(&tx, &cx.actor, entry).await?;
    tx.commit().await?;
    if identity.is_some() {
        go_on(&cx, kept).await.map(Some)
    } else {
        refuse(&cx, kept, Refused::Untrue).await.map(Some)
    }
}

/// The form that waited; the account's page where it is gone.
async fn take(cx: &Cx, token: &str) -> Result<Kept> {
    let kept = ceremonies::take(&cx.app, KEPT, Some(cx.member()?.account), token).await?;
    Ok(kept.unwrap_or_else(|| Kept { action: own_action(cx), fields: Fields::new() }))
}

/// Asks again, and says why what came back did not count.
async fn refuse(cx: &Cx, kept: &str, why: Refused) -> Result<Response> {
    let kept = take(cx, kept).await?;
    let account = own_account(cx, cx.member()?).await?;
    let name = provider::name(&cx.app).ok_or(Error::NotFound)?;
    let words = if why == Refused::Silent { msg::again_provider_silent(name) } else { msg::again_provider_wrong(name) };
    let mut question = Question::new(&cx.app, &cx.locale, &account, &kept.action, &kept.fields).await?;
    question.refused = Some(cx.locale.t(&words));
    Ok(page::to_mend(question.page(None)))
}

/// Leads on to the page that was wished; a form is sent by whoever typed it, not by having come back.
async fn go_on(cx: &Cx, kept: &str) -> Result<Response> {
    let kept = take(cx, kept).await?;
    if kept.action.ends_with("/session/again") {
        let next = kept.fields.iter().find(|(name, _)| name == "next").map_or("", |(_, next)| page::own(next));
        return Ok(onward(cx, next));
    }
    let title = cx.locale.t(&msg::again_confirmed());
    let body = html! {
        div class="narrow" {
            h1 { (title) }
            p class="lead" { (cx.locale.t(&msg::again_provider_goes_on())) }
            form class="stack" method="post" action=(kept.action) {
                @for (name, value) in &kept.fields { input type="hidden" name=(name) value=(value); }
                (ui::submit(&cx.locale.t(&msg::r#continue())))
            }
        }
    };
    let mut it = Page::new(&cx.locale, title.as_str(), body);
    it.unlisted = true;
    Ok(page::once(StatusCode::OK, ui::document(&it)))
}
