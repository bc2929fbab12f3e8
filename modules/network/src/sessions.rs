//! Signing in: name and password, then the second factor where there is one. Signing out.
//! The answer and the time it takes are the same whether an account exists or not.

use crate::account::second_factor::wrong;
use crate::forms::{Errors, error, listed};
use crate::{msg, provider, told};
use axum::Json;
use axum::extract::{Path, Query};
use axum::response::{IntoResponse, Response};
use http::{HeaderMap, StatusCode, header};
use kernel::{Error, Result};
use maud::{Markup, html};
use platform::accounts::again::passkey_part;
use platform::accounts::{account as accounts, browsers, grants, passkeys, passwords, second_factor, sessions};
use platform::audit::{self, Entry};
use platform::forms::Sent;
use platform::ui::{self, Field, Kind, Page, Tone};
use platform::{Answer, Cx, mail, page};
use serde::Deserialize;
use serde_json::json;

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Asked {
    next: String,
    /// Whether the password was just changed by a link.
    changed: String,
}

fn next(cx: &Cx, wished: &str) -> String {
    Some(page::own(wished)).filter(|to| !to.is_empty()).map_or_else(|| format!("/{}/account", cx.lang()), str::to_owned)
}

/// `/session/new`.
pub async fn new(cx: Cx, Query(asked): Query<Asked>) -> Answer {
    let changed = !asked.changed.is_empty();
    Ok(page::once(StatusCode::OK, form(&cx, "", page::own(&asked.next), changed, &Errors::new())))
}

fn form(cx: &Cx, login: &str, next: &str, changed: bool, errors: &Errors) -> Markup {
    let locale = &cx.locale;
    let title = locale.t(&platform::msg::sign_in());
    let body = html! {
        div class="narrow" {
            h1 { (title) }
            @if changed { (ui::notice(Tone::Ok, true, html! { p { (locale.t(&msg::reset_done())) } })) }
            (ui::error_summary(locale, &listed(errors)))
            form class="stack" method="post" action={ "/" (cx.lang()) "/session" } {
                input type="hidden" name="next" value=(next);
                (ui::field(locale, Field { name: "login", label: &locale.t(&msg::login()), hint: Some(&locale.t(&msg::login_hint())), value: login,
                    error: error(errors, "login"), required: true, autocomplete: Some("username"), max: Some(200), ..Field::default() }))
                (ui::field(locale, Field { name: "password", label: &locale.t(&msg::password()), kind: Kind::Password, required: true,
                    autocomplete: Some("current-password"), max: Some(200), ..Field::default() }))
                (ui::submit(&title))
            }
            (passkey(cx, next))
            (provider::button(cx, next))
            @if mail::works(&cx.app) {
                p { a href={ "/" (cx.lang()) "/session/reset/new" } { (locale.t(&msg::reset_ask())) } }
            } @else {
                details class="more" {
                    summary { (locale.t(&msg::no_way_in())) }
                    p { (locale.t(&msg::no_way_in_text())) }
                }
            }
            @if cx.app.settings.demo { p { a href={ "/" (cx.lang()) "/demo" } { (locale.t(&msg::demo_people())) } } }
        }
    };
    let mut it = Page::new(locale, title.as_str(), body);
    it.unlisted = true;
    it.scripts = PASSKEY;
    it.alternates = kernel::Lang::INTERFACE.map(|lang| (lang, format!("/{lang}/session/new"))).to_vec();
    ui::document(&it)
}

/// The script that asks a device for its passkey.
const PASSKEY: &[&str] = &["passkey"];

/// The way in with a passkey, which a script shows where the device has any; nothing where there are none.
fn passkey(cx: &Cx, next: &str) -> Markup {
    let path = format!("/{}/session/passkey", cx.lang());
    html! {
        @if passkeys::available(&cx.app) {
            form class="stack" method="post" action=(path) data-passkey="get" data-challenge={ (path) "/challenge" } {
                input type="hidden" name="next" value=(next);
                (passkey_part(&cx.locale, "ceremony", "credential"))
            }
        }
    }
}

/// `POST /session/passkey/challenge`: the same question for everybody.
pub async fn ask_passkey(cx: Cx, sent: Sent) -> Answer {
    cx.app.attempts.check_address(sent.address)?;
    Ok(Json(passkeys::ask(&cx.app).await?).into_response())
}

/// `POST /session/passkey`: a passkey is two factors at once, the device and what opens it.
pub async fn create_with_passkey(cx: Cx, sent: Sent) -> Answer {
    cx.app.attempts.check_address(sent.address)?;
    let wished = page::own(sent.get("next"));
    let Some(account) = passkeys::recognise(&cx.app, sent.get("ceremony"), sent.get("credential")).await? else {
        let errors = vec![("login", cx.locale.t(&platform::msg::again_passkey_wrong()))];
        return Ok(page::to_mend(form(&cx, "", wished, false, &errors)));
    };
    let next = if wished.is_empty() { first_page(&cx, &account).await? } else { wished.to_owned() };
    begin(&cx, &account, Way { with: "passkey", second_factor: true }, &sent.headers, &next).await
}

/// `POST /session`.
pub async fn create(cx: Cx, sent: Sent) -> Answer {
    let login: String = accounts::login(sent.get("login")).chars().filter(|c| !c.is_control()).take(200).collect();
    let wished = page::own(sent.get("next"));
    cx.app.attempts.check(sent.address, &login)?;
    let account = accounts::by_login(cx.app.db.read(), &login).await?.filter(|account| account.active);
    let kept = account.as_ref().and_then(|account| account.password.clone());
    let password: String = sent.get("password").chars().take(passwords::LONGEST).collect();
    let right = passwords::verify(password, kept).await?;
    let Some(account) = account.filter(|_| right) else {
        let errors = vec![("login", cx.locale.t(&msg::login_wrong()))];
        return Ok(page::to_mend(form(&cx, sent.get("login"), wished, false, &errors)));
    };
    let next = if wished.is_empty() { first_page(&cx, &account).await? } else { wished.to_owned() };
    begin(&cx, &account, Way { with: "password", second_factor: false }, &sent.headers, &next).await
}

/// Whoever has a role begins at the work, whoever has none yet at their account.
pub async fn first_page(cx: &Cx, account: &accounts::Account) -> Result<String> {
    let now = cx.app.clock.now();
    let held = grants::of_accounts(cx.app.db.read(), &[account.id]).await?;
    let works = held.iter().any(|grant| grant.in_force(now));
    Ok(format!("/{}/{}", cx.lang(), if works { "work" } else { "account" }))
}

pub fn encoded(text: &str) -> String {
    url::form_urlencoded::byte_serialize(text.as_bytes()).collect()
}

/// How somebody has just proved who they are.
#[derive(Clone, Copy)]
pub struct Way {
    /// As the audit trail calls it.
    pub with: &'static str,
    pub second_factor: bool,
}

/// Begins a session and leads on, past the code where one is owed. A browser that the account does not know is told to its
/// owner.
pub async fn begin(cx: &Cx, account: &accounts::Account, way: Way, headers: &HeaderMap, to: &str) -> Answer {
    let owes = account.second_factor.is_some() && !way.second_factor;
    let tx = cx.app.db.begin().await?;
    let token = sessions::begin(&tx, account, way.second_factor, &sessions::device(headers)).await?;
    // The people of the example are everybody's: no browser of theirs is news.
    let example = cx.app.settings.demo && account.password.is_none();
    let met = if example { None } else { Some(browsers::meet(&cx.app, &tx, account, headers).await?) };
    if let Some(met) = met.as_ref().filter(|met| met.news) {
        told::of_browser(&cx.app, &tx, account.id, met).await?;
    }
    let act = if owes { msg::act_password_given() } else { msg::act_signed_in() };
    let actor = accounts::acting(&tx, account.id).await?.unwrap_or(kernel::Actor::Public);
    let entry = Entry::new(act, "account", account.id).with(json!({ "with": way.with }));
    audit::write(&tx, &actor, entry).await?;
    tx.commit().await?;
    let past = format!("/{}/session/code?next={}", cx.lang(), encoded(to));
    let mut response = page::redirect(StatusCode::SEE_OTHER, if owes { &past } else { to });
    response.headers_mut().insert(header::SET_COOKIE, sessions::cookie(&cx.app, &token)?);
    response.headers_mut().extend(met.map(|met| (header::SET_COOKIE, met.cookie)));
    Ok(response)
}

/// The account whose code is owed; there is nothing here for one that has no second factor.
async fn owing(cx: &Cx) -> Result<accounts::Account> {
    let account = accounts::find(cx.app.db.read(), cx.member()?.account).await?.ok_or(Error::NotFound)?;
    let keyed = account.second_factor.is_none() && passkeys::any(cx.app.db.read(), account.id).await?;
    if keyed || account.second_factor.is_some() { Ok(account) } else { Err(Error::NotFound) }
}

/// `/session/code`.
pub async fn code(cx: Cx, Query(asked): Query<Asked>) -> Answer {
    owing(&cx).await?;
    Ok(page::once(StatusCode::OK, code_form(&cx, &next(&cx, &asked.next), &Errors::new())))
}

fn code_form(cx: &Cx, next: &str, errors: &Errors) -> Markup {
    let locale = &cx.locale;
    let title = locale.t(&msg::second_factor());
    let body = html! {
        div class="narrow" {
            h1 { (title) }
            p { (locale.t(&msg::code_lead())) }
            (ui::error_summary(locale, &listed(errors)))
            form class="stack" method="post" action={ "/" (cx.lang()) "/session/code" } {
                input type="hidden" name="next" value=(next);
                (ui::field(locale, Field { name: "code", label: &locale.t(&msg::code()), hint: Some(&locale.t(&msg::code_hint())), error: error(errors, "code"),
                    required: true, autocomplete: Some("one-time-code"), max: Some(30), ..Field::default() }))
                (ui::submit(&locale.t(&platform::msg::r#continue())))
            }
            (passkey(cx, next))
        }
    };
    let mut it = Page::new(locale, title.as_str(), body);
    it.unlisted = true;
    it.scripts = PASSKEY;
    ui::document(&it)
}

/// `POST /session/code`: a code of the app, or a recovery code.
pub async fn confirm(cx: Cx, sent: Sent) -> Answer {
    let member = cx.member()?;
    cx.app.attempts.check(sent.address, &member.account.to_string())?;
    let next = next(&cx, sent.get("next"));
    let account = owing(&cx).await?;
    if let Some(words) = wrong(&cx, second_factor::give(&cx.app, &cx.actor, sent.get("code")).await?) {
        return Ok(page::to_mend(code_form(&cx, &next, &vec![("code", words)])));
    }
    let tx = cx.app.db.begin().await?;
    // A new session: one that somebody else began with the password alone is never made whole.
    sessions::end(&tx, member.account, member.session).await?;
    audit::write(&tx, &cx.actor, Entry::new(msg::act_second_factor_given(), "account", account.id)).await?;
    tx.commit().await?;
    begin(&cx, &account, Way { with: "code", second_factor: true }, &sent.headers, &next).await
}

/// `POST /session/end`.
pub async fn end(cx: Cx, Path(_): Path<String>) -> Answer {
    let member = cx.member()?;
    let tx = cx.app.db.begin().await?;
    sessions::end(&tx, member.account, member.session).await?;
    audit::write(&tx, &cx.actor, Entry::new(msg::act_signed_out(), "account", member.account)).await?;
    tx.commit().await?;
    Ok(gone(&cx, &format!("/{}", cx.lang()))?)
}

/// Takes the cookie away and leads on.
pub fn gone(cx: &Cx, to: &str) -> Result<Response> {
    let mut response = page::redirect(StatusCode::SEE_OTHER, to);
    response.headers_mut().insert(header::SET_COOKIE, sessions::cookie(&cx.app, "")?);
    Ok(response)
}
