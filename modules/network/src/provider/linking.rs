//! Which identities at a provider open one's own account: linked after one's own proof, and taken away again.
//! The last way into an account cannot be taken away.

use super::who;
use crate::forms::{Asker, Errors};
use crate::{account, msg, people};
use axum::extract::Path;
use http::{StatusCode, header};
use kernel::{Error, Result};
use maud::{Markup, html};
use platform::accounts::account::{Account, ChangeOwnAccount};
use platform::accounts::provider::{self, Identity};
use platform::accounts::{passkeys, secrets};
use platform::audit::{self, Entry};
use platform::forms::Sent;
use platform::ui::{self, Column, Row, Tone};
use platform::{Answer, Cx, page};
use uuid::Uuid;

/// The panel of the account's page; nothing where there is neither a provider nor a link to one.
pub async fn panel(cx: &Cx, account: &Account) -> Result<Markup> {
    let own = provider::of_account(cx.app.db.read(), account.id).await?;
    let set = cx.app.settings.openid.as_ref();
    if set.is_none() && own.is_empty() {
        return Ok(html! {});
    }
    let locale = &cx.locale;
    let named = |row: &provider::Model| {
        set.filter(|set| set.issuer() == row.issuer).map_or_else(|| row.issuer.clone(), |set| set.name.clone())
    };
    let labels = [msg::provider_column(), msg::provider_since(), msg::last_used(), msg::provider_unlink()]
        .map(|it| locale.t(&it));
    let columns: Vec<_> = labels.iter().map(|label| Column { label, number: false }).collect();
    let lines: Vec<Vec<Markup>> = own
        .iter()
        .map(|row| {
            let action = format!("/{}/account/provider/{}/removal", cx.lang(), row.id);
            let name = named(row);
            vec![
                html! { bdi { (name) } },
                html! { (people::when(locale, row.made_at)) },
                html! { @if let Some(at) = row.used_at { (people::when(locale, at)) } @else { "–" } },
                html! {
                    form method="post" action=(action) {
                        button class="btn btn-small" type="submit" { (locale.t(&msg::provider_unlink())) span class="visually-hidden" { " " (name) } }
                    }
                },
            ]
        })
        .collect();
    let open = set.filter(|set| own.iter().all(|row| row.issuer != set.issuer()));
    let title = locale.t(&msg::provider_panel());
    Ok(html! {
        section class="panel panel-wide" id="provider" tabindex="-1" {
            @if lines.is_empty() { h2 { (title) } } @else { (ui::table(&title, &columns, &lines)) }
            @if let Some(set) = open {
                p { (locale.t(&msg::provider_link_lead(&set.name))) }
                p { a class="btn" rel="nofollow" href={ "/" (cx.lang()) "/session/provider?link=1" } { (locale.t(&msg::provider_link(&set.name))) } }
            }
        }
    })
}

/// `/account/provider/new`: asks whether the identity that was just brought is to open this account.
pub async fn new(cx: Cx, asker: Asker) -> Answer {
    let Some(identity) = provider::holding(&cx.app, &asker.headers).await? else {
        return Ok(page::redirect(StatusCode::SEE_OTHER, &format!("/{}/account", cx.lang())));
    };
    Ok(page::once(StatusCode::OK, question(&cx, &identity).await?))
}

async fn question(cx: &Cx, identity: &Identity) -> Result<Markup> {
    let locale = &cx.locale;
    let member = cx.member()?;
    let name = provider::name(&cx.app).unwrap_or_default();
    let taken = provider::find(cx.app.db.read(), identity).await?;
    let own = taken.as_ref().is_some_and(|row| row.account == member.account);
    let title = locale.t(&msg::provider_link(name));
    let body = html! {
        div class="narrow stack" {
            h1 { (title) }
            @if own {
                (ui::notice(Tone::Ok, true, html! { p { (locale.t(&msg::provider_linked())) } }))
                p { a class="btn" href={ "/" (cx.lang()) "/account" } { (locale.t(&msg::account())) } }
            } @else if taken.is_some() {
                (ui::notice(Tone::Warn, true, html! { p { (locale.t(&msg::provider_link_taken())) } }))
                p { a class="btn" href={ "/" (cx.lang()) "/account" } { (locale.t(&msg::account())) } }
            } @else {
                p class="lead" { (locale.t(&msg::provider_link_lead(name))) }
                (ui::rows(&[
                    Row { icon: "person", label: locale.t(&msg::provider_link_here()), content: html! { bdi { (member.name) } } },
                    Row { icon: "organisation", label: name.to_owned(), content: html! { bdi { (who(identity).unwrap_or("–")) } } },
                ]))
                form class="cluster" method="post" action={ "/" (cx.lang()) "/account/provider" } {
                    input type="hidden" name="about" value=(fingerprint(identity));
                    button class="btn btn-primary" type="submit" { (locale.t(&msg::provider_link_do())) }
                    a class="btn" href={ "/" (cx.lang()) "/account" } { (locale.t(&platform::msg::back())) }
                }
            }
        }
    };
    Ok(ui::workspace(cx, &title, "account/provider/new", &[(&locale.t(&msg::account()), "account")], body))
}

/// What was shown is what is linked, whatever another window has brought in the meantime.
fn fingerprint(identity: &Identity) -> String {
    secrets::hash(&format!("{}\n{}", identity.issuer, identity.subject))
}

/// `POST /account/provider`.
pub async fn create(cx: Cx, sent: Sent) -> Answer {
    let brought = provider::let_go(&cx.app, &sent.headers).await?;
    let identity = brought.filter(|it| fingerprint(it) == sent.get("about")).ok_or(Error::NotFound)?;
    let tx = cx.app.db.begin().await?;
    let permit = cx.permit::<ChangeOwnAccount>(&tx, cx.member()?.account).await?;
    let id = match provider::link(&tx, &permit, &identity).await {
        Ok(id) => id,
        Err(Error::Conflict) => {
            drop(tx);
            return Ok(page::to_mend(question(&cx, &identity).await?));
        }
        Err(error) => return Err(error.into()),
    };
    audit::write(&tx, &cx.actor, Entry::new(msg::act_identity_linked(), "identity", id)).await?;
    tx.commit().await?;
    let mut response = page::redirect(StatusCode::SEE_OTHER, &format!("/{}/account", cx.lang()));
    response.headers_mut().append(header::SET_COOKIE, provider::forget(&cx.app)?);
    Ok(response)
}

/// `POST /account/provider/{id}/removal`.
pub async fn remove(cx: Cx, Path((_, id)): Path<(String, Uuid)>) -> Answer {
    let tx = cx.app.db.begin().await?;
    let permit = cx.permit::<ChangeOwnAccount>(&tx, cx.member()?.account).await?;
    let own = permit.object().id;
    if !provider::unlink(&tx, &permit, id).await? {
        return Err(Error::NotFound.into());
    }
    let others = !provider::of_account(tx.connection(), own).await?.is_empty();
    if permit.object().password.is_none() && !others && !passkeys::any(tx.connection(), own).await? {
        drop(tx);
        let errors: Errors = vec![("provider", cx.locale.t(&msg::provider_unlink_last()))];
        return Ok(page::to_mend(account::shown(&cx, &errors, None).await?));
    }
    audit::write(&tx, &cx.actor, Entry::new(msg::act_identity_unlinked(), "identity", id)).await?;
    tx.commit().await?;
    Ok(page::redirect(StatusCode::SEE_OTHER, &format!("/{}/account", cx.lang())))
}
