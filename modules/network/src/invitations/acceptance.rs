//! Opening an invitation or a way back: the account is made, or its password set, by whoever has the link.
//! A link counts once; it is no second factor, and with a provider's identity no password is needed.

use crate::account::{password, recovery_codes};
use crate::forms::{Asker, Errors, error, listed};
use crate::provider::who;
use crate::{msg, people, rights, sessions};
use axum::extract::{Path, Query};
use axum::response::Response;
use http::{StatusCode, header};
use kernel::{Actor, Error, Result};
use maud::{Markup, html};
use platform::accounts::account::Account;
use platform::accounts::invitations::{self, Accepted, Opens};
use platform::accounts::provider::{self, Identity};
use platform::accounts::{letters, passwords};
use platform::audit::{self, Entry};
use platform::forms::Sent;
use platform::ui::{self, Field, Page, Tone};
use platform::{Answer, Cx, page};
use serde::Deserialize;

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Asked {
    /// Whether a password is wished although a provider has said who it is.
    password: String,
}

/// `/invitations/{token}`.
pub async fn show(
    cx: Cx,
    Path((_, token)): Path<(String, String)>,
    Query(asked): Query<Asked>,
    asker: Asker,
) -> Answer {
    let invitation = invitations::open(cx.app.db.read(), cx.app.clock.now(), &token).await?;
    let wanted = invitation.account.is_none() && asked.password.is_empty();
    let identity = if wanted { provider::holding(&cx.app, &asker.headers).await? } else { None };
    // Whoever has the link has read the mail of that address.
    let login = invitation.addressed(&cx.app)?.map(|addressed| addressed.to).unwrap_or_default();
    let mut given = Given { login, name: String::new() };
    if let Some(identity) = &identity {
        given.name = identity.name.clone().unwrap_or_default();
        given.login = identity.email.clone().unwrap_or(given.login);
    }
    let it = Opening { token: &token, invitation: &invitation, identity: identity.as_ref() };
    Ok(page::once(StatusCode::OK, it.page(&cx, &given, &Errors::new()).await?))
}

/// What was typed.
struct Given {
    login: String,
    name: String,
}

/// A link that somebody opens, and who a provider says they are.
struct Opening<'a> {
    token: &'a str,
    invitation: &'a invitations::Model,
    identity: Option<&'a Identity>,
}

impl Opening<'_> {
    async fn page(&self, cx: &Cx, given: &Given, errors: &Errors) -> Result<Markup> {
        let locale = &cx.locale;
        let returns = self.invitation.account.is_some();
        let title = locale.t(&if returns { msg::password_choose() } else { msg::account_make() });
        let role = match self.invitation.grant() {
            Some(grant) => Some((rights::role(locale, grant.role), people::place(cx, grant.scope).await?)),
            None => None,
        };
        let taken = match self.identity {
            Some(identity) => provider::find(cx.app.db.read(), identity).await?.is_some(),
            None => false,
        };
        let body = html! {
            div class="narrow" {
                h1 { (title) }
                @if let Some((role, place)) = &role { p class="lead" { (locale.t(&msg::invited_as(place.as_str(), role.as_str()))) } }
                (ui::error_summary(locale, &listed(errors)))
                @if taken {
                    (ui::notice(Tone::Warn, true, html! { p { (locale.t(&msg::provider_accept_taken())) } }))
                } @else {
                    (self.form(cx, given, errors, &title))
                }
                (self.other_way(cx))
            }
        };
        let mut it = Page::new(locale, title.as_str(), body);
        it.unlisted = true;
        let token = self.token;
        it.alternates = kernel::Lang::INTERFACE.map(|lang| (lang, format!("/{lang}/invitations/{token}"))).to_vec();
        Ok(ui::document(&it))
    }

    fn form(&self, cx: &Cx, given: &Given, errors: &Errors, title: &str) -> Markup {
        let locale = &cx.locale;
        html! {
            form class="stack" method="post" action={ "/" (cx.lang()) "/invitations/" (self.token) "/acceptance" } {
                @if self.invitation.account.is_none() {
                    (ui::field(locale, Field { name: "name", label: &locale.t(&msg::name()), hint: Some(&locale.t(&msg::name_hint())), value: &given.name,
                        error: error(errors, "name"), required: true, autocomplete: Some("name"), max: Some(100), ..Field::default() }))
                    (ui::field(locale, Field { name: "login", label: &locale.t(&msg::login()), hint: Some(&locale.t(&msg::login_choose())), value: &given.login,
                        error: error(errors, "login"), required: true, autocomplete: Some("username"), max: Some(200), ..Field::default() }))
                }
                @if let Some(identity) = self.identity {
                    input type="hidden" name="with" value="provider";
                    p { (locale.t(&msg::provider_accept_as(provider::name(&cx.app).unwrap_or_default(), who(identity).unwrap_or("–")))) }
                } @else {
                    (password::new_password(cx, errors))
                }
                (ui::submit(title))
            }
        }
    }

    /// With the provider instead of a password, or the other way round.
    fn other_way(&self, cx: &Cx) -> Markup {
        let name = provider::name(&cx.app).filter(|_| self.invitation.account.is_none());
        html! {
            @if let (Some(name), None) = (name, self.identity) {
                p class="provider" { a class="btn" rel="nofollow" href={ "/" (cx.lang()) "/session/provider?invitation=" (self.token) } { (cx.locale.t(&msg::provider_accept(name))) } }
            } @else if self.identity.is_some() {
                p class="provider" { a href="?password=1" { (cx.locale.t(&msg::provider_accept_password())) } }
            }
        }
    }
}

/// `POST /invitations/{token}/acceptance`: makes the account and shows its recovery codes this once, or sets a password.
pub async fn accept(cx: Cx, Path((_, token)): Path<(String, String)>, sent: Sent) -> Answer {
    cx.app.attempts.check_address(sent.address)?;
    let invitation = invitations::open(cx.app.db.read(), cx.app.clock.now(), &token).await?;
    let with_provider = invitation.account.is_none() && sent.get("with") == "provider";
    let identity = if with_provider { provider::holding(&cx.app, &sent.headers).await? } else { None };
    let it = Opening { token: &token, invitation: &invitation, identity: identity.as_ref() };
    let given = Given { login: sent.get("login").trim().to_owned(), name: sent.get("name").trim().to_owned() };
    let errors = examine(&cx, &it, &given, sent.get("password"));
    if !errors.is_empty() {
        return Ok(page::to_mend(it.page(&cx, &given, &errors).await?));
    }
    if invitation.account.is_some() {
        return come_back(&cx, &token, sent.get("password")).await;
    }
    let recovery = recovery_codes::fresh()?;
    let account = match make(&cx, &it, &given, sent.get("password"), &recovery).await {
        Ok(account) => account,
        Err(Error::Conflict) => {
            let errors = vec![("login", cx.locale.t(&platform::msg::field_taken()))];
            return Ok(page::to_mend(it.page(&cx, &given, &errors).await?));
        }
        Err(error) => return Err(error.into()),
    };
    let way = sessions::Way {
        with: if identity.is_some() { "provider" } else { "invitation" },
        second_factor: identity.as_ref().is_some_and(|identity| identity.second_factor),
    };
    let begun = sessions::begin(&cx, &account, way, &sent.headers, "/").await?;
    let mut shown = page::once(StatusCode::OK, welcome(&cx, &recovery));
    carry(&begun, &mut shown);
    if identity.is_some() {
        shown.headers_mut().append(header::SET_COOKIE, provider::forget(&cx.app)?);
    }
    Ok(shown)
}

/// The cookies of one answer, taken over into another.
fn carry(from: &Response, to: &mut Response) {
    for cookie in from.headers().get_all(header::SET_COOKIE) {
        to.headers_mut().append(header::SET_COOKIE, cookie.clone());
    }
}

async fn make(cx: &Cx, it: &Opening<'_>, given: &Given, typed: &str, recovery: &[String]) -> Result<Account> {
    let opens = match it.identity {
        Some(identity) => Opens::Identity(identity),
        None => Opens::Password(passwords::hash(typed.to_owned()).await?),
    };
    let tx = cx.app.db.begin().await?;
    let (login, name) = (given.login.as_str(), given.name.as_str());
    let accepted = Accepted { login, name, language: cx.lang(), opens, recovery };
    let account = invitations::accept(&cx.app, &tx, it.token, accepted).await?;
    crate::organisations::accepted(&tx, it.invitation.id, account.id).await?;
    let details = serde_json::json!({ "invitation": it.invitation.id, "role": it.invitation.role,
        "scope": it.invitation.scope_kind, "scope_id": it.invitation.scope_id, "provider": it.identity.is_some() });
    audit::write(&tx, &Actor::Public, Entry::new(msg::act_invitation_accepted(), "account", account.id).with(details))
        .await?;
    tx.commit().await?;
    Ok(account)
}

/// A new password by a link: everything else that protects the account is asked for as ever.
async fn come_back(cx: &Cx, token: &str, typed: &str) -> Answer {
    let password = passwords::hash(typed.to_owned()).await?;
    let tx = cx.app.db.begin().await?;
    let account = invitations::come_back(&cx.app, &tx, token, password).await?;
    letters::password_changed(&cx.app, &tx, &account).await?;
    audit::write(
        &tx,
        &Actor::Public,
        Entry::new(msg::act_password_changed(), "account", account.id).with(serde_json::json!({ "way_back": true })),
    )
    .await?;
    tx.commit().await?;
    Ok(page::redirect(StatusCode::SEE_OTHER, &format!("/{}/session/new?changed=1", cx.lang())))
}

fn examine(cx: &Cx, it: &Opening<'_>, given: &Given, password: &str) -> Errors {
    let mut errors = Errors::new();
    if it.invitation.account.is_none() {
        if given.name.is_empty() || given.name.chars().count() > 100 || given.name.contains(char::is_control) {
            errors.push(("name", cx.locale.t(&platform::msg::field_required())));
        }
        let length = given.login.chars().count();
        if !(3..=200).contains(&length) || given.login.contains(|c: char| c.is_whitespace() || c.is_control()) {
            errors.push(("login", cx.locale.t(&msg::login_bad())));
        }
    }
    if it.identity.is_none() {
        let weak = password::weakness(cx, password, &[&given.login, &given.name]);
        errors.extend(weak.map(|weak| ("password", weak)));
    }
    errors
}

fn welcome(cx: &Cx, recovery: &[String]) -> Markup {
    let locale = &cx.locale;
    let title = locale.t(&msg::welcome());
    let body = html! {
        div class="narrow" {
            h1 { (title) }
            (recovery_codes::list(cx, recovery))
            p { a class="btn btn-primary" href={ "/" (cx.lang()) "/work" } { (locale.t(&msg::recovery_kept())) } }
        }
    };
    let mut it = Page::new(locale, title.as_str(), body);
    it.unlisted = true;
    ui::document(&it)
}
