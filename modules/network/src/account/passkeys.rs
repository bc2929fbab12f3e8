//! One's own passkeys: added, named, removed. Only a script can ask a device for one; the page says so.
//! Adding and removing ask again who it is.

use crate::forms::{Errors, error, listed};
use crate::{msg, people};
use axum::Json;
use axum::extract::Path;
use axum::response::IntoResponse;
use http::StatusCode;
use kernel::{Error, Result};
use maud::{Markup, html};
use platform::accounts::account::ChangeOwnAccount;
use platform::accounts::{passkeys, sessions};
use platform::audit::{self, Entry};
use platform::forms::Sent;
use platform::ui::{self, Column, Field};
use platform::{Answer, Cx, page};
use uuid::Uuid;

/// The panel of the account's page; nothing where passkeys cannot be used.
pub async fn panel(cx: &Cx) -> Result<Markup> {
    if !passkeys::available(&cx.app) {
        return Ok(html! {});
    }
    let locale = &cx.locale;
    let own = passkeys::of_account(cx.app.db.read(), cx.member()?.account).await?;
    let labels = [msg::name(), msg::passkey_added(), msg::last_used(), msg::passkey_remove()].map(|it| locale.t(&it));
    let columns: Vec<_> = labels.iter().map(|label| Column { label, number: false }).collect();
    let lines: Vec<Vec<Markup>> = own
        .iter()
        .map(|it| {
            let action = format!("/{}/account/passkeys/{}/removal", cx.lang(), it.id);
            vec![
                html! { bdi { (it.name) } },
                html! { (people::when(locale, it.made_at)) },
                html! { @if let Some(at) = it.used_at { (people::when(locale, at)) } @else { "–" } },
                html! {
                    form method="post" action=(action) {
                        button class="btn btn-small" type="submit" { (locale.t(&msg::passkey_remove())) span class="visually-hidden" { " " (it.name) } }
                    }
                },
            ]
        })
        .collect();
    let title = locale.t(&msg::passkeys());
    Ok(html! {
        section class="panel panel-wide" {
            @if lines.is_empty() { h2 { (title) } p { (locale.t(&msg::passkeys_why())) } }
            @else { (ui::table(&title, &columns, &lines)) }
            @if own.len() < passkeys::MOST {
                p { a class="btn" href={ "/" (cx.lang()) "/account/passkeys/new" } { (locale.t(&msg::passkey_add())) } }
            }
        }
    })
}

/// `/account/passkeys/new`.
pub async fn new(cx: Cx) -> Answer {
    if !passkeys::available(&cx.app) {
        return Err(Error::NotFound.into());
    }
    Ok(page::once(StatusCode::OK, form(&cx, "", &Errors::new())))
}

fn form(cx: &Cx, name: &str, errors: &Errors) -> Markup {
    let locale = &cx.locale;
    let title = locale.t(&msg::passkey_add());
    let action = format!("/{}/account/passkeys", cx.lang());
    let body = html! {
        div class="narrow" {
            h1 { (title) }
            p class="lead" { (locale.t(&msg::passkeys_why())) }
            (ui::error_summary(locale, &listed(errors)))
            form class="stack" method="post" action=(action) data-passkey="create" data-challenge={ (action) "/challenge" } {
                input type="hidden" name="ceremony";
                input type="hidden" name="credential";
                (ui::field(locale, Field { name: "name", label: &locale.t(&msg::passkey_name()), hint: Some(&locale.t(&msg::passkey_name_hint())), value: name,
                    error: error(errors, "name"), required: true, autocomplete: Some("off"), max: Some(60), ..Field::default() }))
                p class="error" role="alert" data-passkey-failed hidden { (locale.t(&msg::passkey_not_made())) }
                noscript { p { (locale.t(&msg::passkey_script())) } }
                (ui::submit(&title))
            }
        }
    };
    ui::workspace_with(
        cx,
        &title,
        "account/passkeys/new",
        &[(&locale.t(&msg::account()), "account")],
        body,
        &["passkey"],
    )
}

/// `POST /account/passkeys/challenge`.
pub async fn challenge(cx: Cx) -> Answer {
    let member = cx.member()?;
    Ok(Json(passkeys::ask_for_new(&cx.app, member).await?).into_response())
}

/// `POST /account/passkeys`.
pub async fn create(cx: Cx, sent: Sent) -> Answer {
    let member = cx.member()?;
    let name: String = sent.get("name").trim().chars().take(60).collect();
    let fail = |field: &'static str, words: String| page::to_mend(form(&cx, &name, &vec![(field, words)]));
    if name.is_empty() || name.contains(char::is_control) {
        return Ok(fail("name", cx.locale.t(&platform::msg::field_required())));
    }
    let new = passkeys::examine_new(&cx.app, member, sent.get("ceremony"), sent.get("credential")).await?;
    let Some(new) = new else { return Ok(fail("name", cx.locale.t(&msg::passkey_not_made()))) };
    let tx = cx.app.db.begin().await?;
    let permit = cx.permit::<ChangeOwnAccount>(&tx, member.account).await?;
    let id = match passkeys::keep(&tx, &permit, &new, &name).await {
        Ok(id) => id,
        Err(Error::Conflict) => return Ok(fail("name", cx.locale.t(&msg::passkey_not_made()))),
        Err(error) => return Err(error.into()),
    };
    // The device has just verified who holds it: that is a second factor.
    sessions::strengthen(&tx, member, true).await?;
    audit::write(&tx, &cx.actor, Entry::new(msg::act_passkey_added(), "passkey", id)).await?;
    tx.commit().await?;
    Ok(page::redirect(StatusCode::SEE_OTHER, &format!("/{}/account", cx.lang())))
}

/// `POST /account/passkeys/{id}/removal`.
pub async fn remove(cx: Cx, Path((_, id)): Path<(String, Uuid)>) -> Answer {
    let tx = cx.app.db.begin().await?;
    let permit = cx.permit::<ChangeOwnAccount>(&tx, cx.member()?.account).await?;
    if !passkeys::remove(&tx, &permit, id).await? {
        return Err(Error::NotFound.into());
    }
    audit::write(&tx, &cx.actor, Entry::new(msg::act_passkey_removed(), "passkey", id)).await?;
    tx.commit().await?;
    Ok(page::redirect(StatusCode::SEE_OTHER, &format!("/{}/account", cx.lang())))
}
