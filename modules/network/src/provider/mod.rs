//! Signing in at a ministry's own provider: there and back, and what to say to whom no account here is linked.
//! An identity that is not linked opens nothing; nobody is told who else has an account.

pub mod linking;

use crate::forms::Asker;
use crate::msg;
use crate::sessions::{self, Way};
use axum::extract::Query;
use axum::response::Response;
use http::{StatusCode, header};
use kernel::{Error, Lang};
use maud::{Markup, html};
use messages::Message;
use platform::accounts::account as accounts;
use platform::accounts::again::elsewhere;
use platform::accounts::provider::{self, Answered, Errand, Identity, Purpose, Refused};
use platform::ui::{self, Page};
use platform::{Answer, Cx, Locale, page};
use serde::Deserialize;

/// What a link to the provider says.
#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Asked {
    next: String,
    /// The token of an invitation that is to be accepted.
    invitation: String,
    /// Whether the open account is to be linked.
    link: String,
}

/// The way to the provider from the page for signing in; nothing where there is none.
pub fn button(cx: &Cx, next: &str) -> Markup {
    let next = if next.is_empty() { String::new() } else { format!("?next={}", sessions::encoded(next)) };
    html! {
        @if let Some(name) = provider::name(&cx.app) {
            p class="provider" { a class="btn" rel="nofollow" href={ "/" (cx.lang()) "/session/provider" (next) } { (cx.locale.t(&msg::provider_sign_in(name))) } }
        }
    }
}

/// `/session/provider`: goes there. A link and not a form, because a form may lead to this site alone.
pub async fn leave(cx: Cx, asker: Asker, Query(asked): Query<Asked>) -> Answer {
    provider::name(&cx.app).ok_or(Error::NotFound)?;
    cx.app.attempts.check_address(asker.address)?;
    let purpose = match asked {
        Asked { ref invitation, .. } if !invitation.is_empty() => {
            Purpose::Accept(invitation.chars().take(100).collect())
        }
        Asked { ref link, .. } if !link.is_empty() => Purpose::Link,
        _ => Purpose::SignIn,
    };
    let errand = Errand { lang: cx.lang(), next: page::own(&asked.next).to_owned(), purpose };
    match provider::leave(&cx.app, errand).await? {
        Ok((address, cookie)) => Ok(with_cookie(page::redirect(StatusCode::SEE_OTHER, address.as_str()), cookie)),
        Err(refused) => Ok(failed(&cx, refused)),
    }
}

fn with_cookie(mut response: Response, cookie: http::HeaderValue) -> Response {
    response.headers_mut().append(header::SET_COOKIE, cookie);
    response.headers_mut().insert(header::CACHE_CONTROL, http::HeaderValue::from_static("no-store"));
    response
}

/// `/session/provider/return`: comes back, in the language in which one left.
pub async fn come_back(cx: Cx, asker: Asker, Query(answered): Query<Answered>) -> Answer {
    provider::name(&cx.app).ok_or(Error::NotFound)?;
    // Nobody is asked anything here unless they were sent away, which is counted.
    let Some((errand, outcome)) = provider::come_back(&cx.app, &asker.headers, &answered).await? else {
        return Ok(with_cookie(failed(&cx, Refused::Untrue), provider::forget(&cx.app)?));
    };
    let cx = Cx { locale: Locale::new(errand.lang), ..cx };
    if let Purpose::Confirm { session, kept } = &errand.purpose {
        let confirmed = elsewhere::come_back(cx.clone(), &asker.headers, (*session, kept), outcome).await?;
        let response = confirmed.unwrap_or_else(|| failed(&cx, Refused::Untrue));
        return Ok(with_cookie(response, provider::forget(&cx.app)?));
    }
    match outcome {
        Ok(identity) => known(&cx, &asker, errand, identity).await,
        Err(refused) => Ok(with_cookie(failed(&cx, refused), provider::forget(&cx.app)?)),
    }
}

/// The provider has said who it is: signs in where that opens an account, and asks what to do with it otherwise.
async fn known(cx: &Cx, asker: &Asker, errand: Errand, identity: Identity) -> Answer {
    let found = provider::find(cx.app.db.read(), &identity).await?;
    if let (Some(row), Purpose::SignIn) = (&found, &errand.purpose)
        && let Some(account) = accounts::find(cx.app.db.read(), row.account).await?.filter(|account| account.active)
    {
        let tx = cx.app.db.begin().await?;
        provider::used(&tx, row.id).await?;
        tx.commit().await?;
        let next = if errand.next.is_empty() { sessions::first_page(cx, &account).await? } else { errand.next };
        let way = Way { with: "provider", second_factor: identity.second_factor };
        let response = sessions::begin(cx, &account, way, &asker.headers, &next).await?;
        return Ok(with_cookie(response, provider::forget(&cx.app)?));
    }
    let to = match errand.purpose {
        Purpose::Accept(token) => format!("/{}/invitations/{}", cx.lang(), sessions::encoded(&token)),
        Purpose::Link => format!("/{}/account/provider/new", cx.lang()),
        Purpose::SignIn | Purpose::Confirm { .. } => format!("/{}/session/provider/unknown", cx.lang()),
    };
    let cookie = provider::hold(&cx.app, &identity).await?;
    Ok(with_cookie(page::redirect(StatusCode::SEE_OTHER, &to), cookie))
}

/// What the person is called at the provider, for themselves to see.
pub fn who(identity: &Identity) -> Option<&str> {
    identity.email.as_deref().or(identity.name.as_deref())
}

/// `/session/provider/unknown`: the same for everybody whose identity opens no account here.
pub async fn unknown(cx: Cx, asker: Asker) -> Answer {
    let name = provider::name(&cx.app).ok_or(Error::NotFound)?;
    let Some(identity) = provider::holding(&cx.app, &asker.headers).await? else {
        return Ok(page::redirect(StatusCode::SEE_OTHER, &format!("/{}/session/new", cx.lang())));
    };
    let locale = &cx.locale;
    let next = format!("/{}/account/provider/new", cx.lang());
    let enter = format!("/{}/session/new?next={}", cx.lang(), sessions::encoded(&next));
    let body = html! {
        h1 { (locale.t(&msg::provider_unknown())) }
        @if let Some(who) = who(&identity) { p class="lead" { (locale.t(&msg::provider_unknown_as(name, who))) } }
        section class="panel" {
            h2 { (locale.t(&msg::provider_unknown_account())) }
            p { (locale.t(&msg::provider_unknown_account_text())) }
            p { a class="btn btn-primary" href=(enter) { (locale.t(&msg::provider_unknown_enter())) } }
        }
        section class="panel" {
            h2 { (locale.t(&msg::provider_unknown_none())) }
            p { (locale.t(&msg::provider_unknown_none_text(name))) }
        }
    };
    let title = locale.t(&msg::provider_unknown());
    Ok(page::once(StatusCode::OK, alone(&cx, &title, body)))
}

fn alone(cx: &Cx, title: &str, body: Markup) -> Markup {
    let mut it = Page::new(&cx.locale, title, html! { div class="narrow stack" { (body) } });
    it.unlisted = true;
    it.alternates = Lang::INTERFACE.map(|lang| (lang, format!("/{lang}/session/provider/unknown"))).to_vec();
    ui::document(&it)
}

/// Nobody was signed in. Why exactly, the log says.
fn failed(cx: &Cx, refused: Refused) -> Response {
    let locale = &cx.locale;
    let name = provider::name(&cx.app).unwrap_or_default();
    let (status, title, text): (StatusCode, Message, Message) = match refused {
        Refused::Silent => (StatusCode::SERVICE_UNAVAILABLE, msg::provider_silent(name), msg::provider_silent_text()),
        Refused::Declined | Refused::Untrue => {
            (StatusCode::UNPROCESSABLE_ENTITY, msg::provider_failed(), msg::provider_failed_text(name))
        }
    };
    let title = locale.t(&title);
    let body = html! {
        h1 { (title) }
        p class="lead" { (locale.t(&text)) }
        p { a class="btn btn-primary" href={ "/" (cx.lang()) "/session/new" } { (locale.t(&platform::msg::sign_in())) } }
    };
    page::once(status, alone(cx, &title, body))
}
