//! Invitations: somebody who manages people makes a link, passes it on, and whoever opens it makes the account.
//! The link is shown once. It needs no e-mail address: who must not be found by one chooses another name.

use crate::account::{password, recovery_codes};
use crate::forms::{Errors, Sent, error, listed};
use crate::{msg, people, rights, sessions};
use axum::extract::Path;
use http::StatusCode;
use kernel::{Actor, Error, Result};
use maud::{Markup, html};
use messages::Message;
use platform::accounts::grants::GiveRole;
use platform::accounts::invitations::{self, Accepted, EndInvitation};
use platform::accounts::{account as accounts, passwords};
use platform::audit::{self, Entry};
use platform::ui::{self, Column, Field, Page, Tone};
use platform::{Action, Answer, App, Cx, page};
use uuid::Uuid;

/// At the first start, when nobody has an account: says on the log how to make the administrator's.
pub async fn announce_first(app: &App) -> Result<()> {
    if accounts::any(app.db.read()).await? || !invitations::open_ones(app.db.read(), app.clock.now()).await?.is_empty()
    {
        return Ok(());
    }
    let tx = app.db.begin().await?;
    let token = invitations::invite_first(&tx, &Actor::Operator).await?;
    let entry = Entry { act: "invited", object_kind: "invitation", ..Entry::default() };
    audit::write(&tx, &Actor::Operator, entry.with(serde_json::json!({ "role": "administrator" }))).await?;
    tx.commit().await?;
    // On the log on purpose: only who runs the machine reads it, and the link counts once.
    tracing::warn!(
        "nobody has an account yet. The administrator makes theirs at {}/fr/invitations/{token}",
        app.settings.public()
    );
    Ok(())
}

/// `/people/invitations/new`.
pub async fn new(cx: Cx) -> Answer {
    Ok(page::once(StatusCode::OK, form(&cx).await?))
}

async fn form(cx: &Cx) -> Result<Markup> {
    let locale = &cx.locale;
    let title = locale.t(&msg::invite());
    let body = html! {
        h1 { (title) }
        p class="lead" { (locale.t(&msg::invite_lead())) }
        form class="stack narrow" method="post" action={ "/" (cx.lang()) "/people/invitations" } {
            (people::choice(cx).await?)
            (ui::field(locale, Field { name: "note", label: &locale.t(&msg::invite_note()), hint: Some(&locale.t(&msg::invite_note_hint())), max: Some(100), ..Field::default() }))
            (ui::submit(&locale.t(&msg::invite_make())))
        }
    };
    let above = locale.t(&msg::people());
    Ok(ui::workspace(cx, &title, "people/invitations/new", &[(&above, "people")], body))
}

/// `POST /people/invitations`.
pub async fn create(cx: Cx, sent: Sent) -> Answer {
    let gift = people::chosen(&cx, &sent)?;
    let note: String = sent.get("note").chars().take(100).collect();
    let tx = cx.app.db.begin().await?;
    let permit = cx.permit::<GiveRole>(&tx, gift).await?;
    let (id, token) = invitations::invite(&tx, &permit, &cx.actor, &note).await?;
    let grant = permit.object().grant;
    let details = serde_json::json!({ "role": grant.role, "scope": grant.scope });
    audit::write(&tx, &cx.actor, Entry::new("invited", "invitation", id).with(details)).await?;
    tx.commit().await?;
    let title = cx.locale.t(&msg::invitation());
    let body = html! { h1 { (title) } (link(&cx, &token, &msg::invitation_made())) };
    let above = cx.locale.t(&msg::people());
    Ok(page::once(StatusCode::OK, ui::workspace(&cx, &title, "people/invitations/new", &[(&above, "people")], body)))
}

/// A link to pass on, shown this once.
pub fn link(cx: &Cx, token: &str, words: &Message) -> Markup {
    let address = format!("{}/{}/invitations/{token}", cx.app.settings.public(), cx.lang());
    ui::notice(
        Tone::Ok,
        true,
        html! { p { (cx.locale.t(words)) } p { code class="secret" dir="ltr" { (address) } } p { (cx.locale.t(&msg::link_once())) } },
    )
}

/// The invitations that wait, of those that the one who asks may give.
pub async fn open(cx: &Cx) -> Result<Markup> {
    let locale = &cx.locale;
    let mut lines = Vec::new();
    for invitation in invitations::open_ones(cx.app.db.read(), cx.app.clock.now()).await? {
        let Some(grant) = invitation.grant() else { continue };
        let gift = platform::accounts::grants::Gift { grant, around: cx.app.around(grant.scope) };
        if GiveRole::allows(&cx.actor, &gift) {
            lines.push(vec![
                html! { bdi { (if invitation.note.is_empty() { "–" } else { &invitation.note }) } },
                html! { (rights::role(locale, grant.role)) " · " bdi { (people::place(cx, grant.scope).await?) } },
                html! { (people::when(locale, invitation.ends_at)) },
                html! {
                    form method="post" action={ "/" (cx.lang()) "/people/invitations/" (invitation.id) "/end" } {
                        button class="btn btn-small" type="submit" { (locale.t(&msg::role_end())) }
                    }
                },
            ]);
        }
    }
    let labels = [msg::invite_note(), msg::roles(), msg::until(), msg::role_end()].map(|it| locale.t(&it));
    let columns: Vec<_> = labels.iter().map(|label| Column { label, number: false }).collect();
    let title = locale.t(&msg::invitations_open());
    Ok(html! { @if !lines.is_empty() { h2 { (title) } (ui::table(&title, &columns, &lines)) } })
}

/// `POST /people/invitations/{id}/end`: the link leads nowhere from now on.
pub async fn end(cx: Cx, Path((_, id)): Path<(String, Uuid)>) -> Answer {
    let tx = cx.app.db.begin().await?;
    let permit = cx.permit::<EndInvitation>(&tx, (id, cx.app.clone())).await?;
    invitations::end(&tx, &permit).await?;
    audit::write(&tx, &cx.actor, Entry::new("invitation-ended", "invitation", id)).await?;
    tx.commit().await?;
    Ok(page::redirect(StatusCode::SEE_OTHER, &format!("/{}/people", cx.lang())))
}

/// `/invitations/{token}`.
pub async fn show(cx: Cx, Path((_, token)): Path<(String, String)>) -> Answer {
    let invitation = invitations::open(cx.app.db.read(), cx.app.clock.now(), &token).await?;
    Ok(page::once(StatusCode::OK, acceptance(&cx, &token, &invitation, &Given::default(), &Errors::new()).await?))
}

/// What was typed.
#[derive(Default)]
struct Given {
    login: String,
    name: String,
}

async fn acceptance(
    cx: &Cx,
    token: &str,
    invitation: &invitations::Model,
    given: &Given,
    errors: &Errors,
) -> Result<Markup> {
    let locale = &cx.locale;
    let returns = invitation.account.is_some();
    let title = locale.t(&if returns { msg::password_choose() } else { msg::account_make() });
    let role = match invitation.grant() {
        Some(grant) => Some((rights::role(locale, grant.role), people::place(cx, grant.scope).await?)),
        None => None,
    };
    let body = html! {
        div class="narrow" {
            h1 { (title) }
            @if let Some((role, place)) = &role { p class="lead" { (locale.t(&msg::invited_as(place.as_str(), role.as_str()))) } }
            (ui::error_summary(locale, &listed(errors)))
            form class="stack" method="post" action={ "/" (cx.lang()) "/invitations/" (token) "/acceptance" } {
                @if !returns {
                    (ui::field(locale, Field { name: "name", label: &locale.t(&msg::name()), hint: Some(&locale.t(&msg::name_hint())), value: &given.name,
                        error: error(errors, "name"), required: true, autocomplete: Some("name"), max: Some(100), ..Field::default() }))
                    (ui::field(locale, Field { name: "login", label: &locale.t(&msg::login()), hint: Some(&locale.t(&msg::login_choose())), value: &given.login,
                        error: error(errors, "login"), required: true, autocomplete: Some("username"), max: Some(200), ..Field::default() }))
                }
                (password::new_password(cx, errors))
                (ui::submit(&title))
            }
        }
    };
    let mut it = Page::new(locale, title.as_str(), body);
    it.unlisted = true;
    it.alternates = kernel::Lang::INTERFACE.map(|lang| (lang, format!("/{lang}/invitations/{token}"))).to_vec();
    Ok(ui::document(&it))
}

/// `POST /invitations/{token}/acceptance`: makes the account, and shows its recovery codes this once.
pub async fn accept(cx: Cx, Path((_, token)): Path<(String, String)>, sent: Sent) -> Answer {
    cx.app.attempts.check_address(sent.address)?;
    let invitation = invitations::open(cx.app.db.read(), cx.app.clock.now(), &token).await?;
    let given = Given { login: sent.get("login").trim().to_owned(), name: sent.get("name").trim().to_owned() };
    let errors = examine(&cx, &invitation, &given, sent.get("password"));
    if !errors.is_empty() {
        return Ok(page::to_mend(acceptance(&cx, &token, &invitation, &given, &errors).await?));
    }
    let recovery = recovery_codes::fresh()?;
    let password = passwords::hash(sent.get("password").to_owned()).await?;
    let tx = cx.app.db.begin().await?;
    let accepted =
        Accepted { login: &given.login, name: &given.name, language: cx.lang(), password, recovery: &recovery };
    let account = match invitations::accept(&cx.app, &tx, &token, accepted).await {
        Ok(account) => account,
        Err(Error::Conflict) => {
            drop(tx);
            let errors = vec![("login", cx.locale.t(&platform::msg::field_taken()))];
            return Ok(page::to_mend(acceptance(&cx, &token, &invitation, &given, &errors).await?));
        }
        Err(error) => return Err(error.into()),
    };
    crate::organisations::accepted(&tx, invitation.id, account.id).await?;
    let details = serde_json::json!({ "invitation": invitation.id, "role": invitation.role, "scope": invitation.scope_kind,
        "scope_id": invitation.scope_id, "way_back": invitation.account.is_some() });
    audit::write(&tx, &Actor::Public, Entry::new("invitation-accepted", "account", account.id).with(details)).await?;
    tx.commit().await?;
    if account.second_factor.is_some() {
        // A new password is no second factor: the code is asked for as ever.
        return Ok(page::redirect(StatusCode::SEE_OTHER, &format!("/{}/session/new", cx.lang())));
    }
    let mut response = sessions::begin(&cx, &account, false, &sent, "/").await?;
    let cookie = response.headers_mut().remove(http::header::SET_COOKIE);
    let mut shown = page::once(StatusCode::OK, welcome(&cx, &recovery));
    shown.headers_mut().extend(cookie.map(|cookie| (http::header::SET_COOKIE, cookie)));
    Ok(shown)
}

fn examine(cx: &Cx, invitation: &invitations::Model, given: &Given, password: &str) -> Errors {
    let mut errors = Errors::new();
    if invitation.account.is_none() {
        if given.name.is_empty() || given.name.chars().count() > 100 || given.name.contains(char::is_control) {
            errors.push(("name", cx.locale.t(&platform::msg::field_required())));
        }
        let length = given.login.chars().count();
        if !(3..=200).contains(&length) || given.login.contains(|c: char| c.is_whitespace() || c.is_control()) {
            errors.push(("login", cx.locale.t(&msg::login_bad())));
        }
    }
    errors.extend(password::weakness(cx, password, &[&given.login, &given.name]).map(|weak| ("password", weak)));
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
