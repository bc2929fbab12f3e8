//! One's own account: name, language, roles, sessions, and a copy of everything kept about oneself.
//! What protects it (password, second factor, codes) and its erasure are pages of their own that ask again who it is.

pub mod erasure;
pub mod passkeys;
pub mod password;
pub mod recovery_codes;
pub mod second_factor;

use crate::forms::{Errors, error, listed};
use crate::provider::linking;
use crate::{msg, people, rights};
use axum::extract::Path;
use axum::response::IntoResponse;
use http::{StatusCode, header};
use kernel::{Error, Lang, Result};
use maud::{Markup, html};
use platform::accounts::account::{self as accounts, Account, ChangeOwnAccount};
use platform::accounts::sessions;
use platform::audit::{self, Entry};
use platform::forms::Sent;
use platform::ui::{self, Column, Field, Select, Tone};
use platform::{Answer, Cx, page, personal};
use uuid::Uuid;

/// `/account`.
pub async fn show(cx: Cx) -> Answer {
    Ok(page::once(StatusCode::OK, shown(&cx, &Errors::new(), None).await?))
}

/// The account's page with what was just done.
async fn told(cx: &Cx, words: String) -> Answer {
    Ok(page::once(StatusCode::OK, shown(cx, &Errors::new(), Some(words)).await?))
}

/// The whole page, with what must be mended and what was just done.
pub async fn shown(cx: &Cx, errors: &Errors, told: Option<String>) -> Result<Markup> {
    let locale = &cx.locale;
    let member = cx.member()?;
    let account = accounts::find(cx.app.db.read(), member.account).await?.ok_or(Error::NotFound)?;
    let lasting = sessions::of_account(&cx.app, account.id).await?;
    let title = locale.t(&msg::account());
    let body = html! {
        h1 { (title) }
        @if let Some(told) = told { (ui::notice(Tone::Ok, true, html! { p { (told) } })) }
        (ui::error_summary(locale, &listed(errors)))
        div class="panels" {
            (about(cx, &account, errors))
            (roles(cx, member).await?)
            (password(cx, &account))
            (second(cx, &account))
            (passkeys::panel(cx).await?)
            (linking::panel(cx, &account).await?)
            (open_sessions(cx, &lasting))
            section class="panel" {
                h2 { (locale.t(&msg::notice_choices())) }
                p { a class="btn" href={ "/" (cx.lang()) "/account/notices" } { (locale.t(&msg::notices_settings())) } }
            }
            section class="panel" {
                h2 { (locale.t(&msg::my_data())) }
                p { (locale.t(&msg::my_data_text())) }
                p class="cluster" {
                    a class="btn" href={ "/" (cx.lang()) "/account/export.json" } { (locale.t(&platform::msg::download())) }
                    a class="btn" href={ "/" (cx.lang()) "/account/erasure" } { (locale.t(&msg::account_erasure())) }
                }
            }
        }
    };
    Ok(ui::workspace(cx, &title, "account", &[], body))
}

fn about(cx: &Cx, account: &Account, errors: &Errors) -> Markup {
    let locale = &cx.locale;
    let languages: Vec<_> =
        Lang::INTERFACE.iter().map(|lang| (lang.to_string(), locale.autonym(*lang).into_owned())).collect();
    let options: Vec<_> = languages.iter().map(|(tag, name)| (&**tag, &**name, *tag == account.language)).collect();
    html! {
        section class="panel" {
            h2 { (locale.t(&msg::about_me())) }
            form class="stack" method="post" action={ "/" (cx.lang()) "/account" } {
                (ui::field(locale, Field { name: "name", label: &locale.t(&msg::name()), value: &account.name, error: error(errors, "name"),
                    required: true, autocomplete: Some("name"), max: Some(100), ..Field::default() }))
                (ui::select(locale, Select { name: "language", label: &locale.t(&platform::msg::language()), required: true, options: &options, ..Select::default() }))
                (ui::submit(&locale.t(&platform::msg::save())))
            }
        }
    }
}

async fn roles(cx: &Cx, member: &kernel::Member) -> Result<Markup> {
    let mut lines = Vec::new();
    for grant in &member.grants {
        let asleep = grant.role.needs_second_factor() && !member.second_factor;
        lines.push((rights::role(&cx.locale, grant.role), people::place(cx, grant.scope).await?, asleep));
    }
    let locale = &cx.locale;
    Ok(html! {
        section class="panel" {
            h2 { (locale.t(&msg::my_roles())) }
            @if lines.is_empty() { p { (locale.t(&msg::no_roles())) } }
            ul class="plain" {
                @for (role, place, asleep) in &lines {
                    li { strong { (role) } " · " bdi { (place) }
                        @if *asleep { " " (ui::badge(Tone::Warn, Some("warning"), &locale.t(&msg::role_asleep()))) } }
                }
            }
            p { a href={ "/" (cx.lang()) "/people/rights" } { (locale.t(&msg::rights())) } }
        }
    })
}

fn password(cx: &Cx, account: &Account) -> Markup {
    let locale = &cx.locale;
    html! {
        section class="panel" {
            h2 { (locale.t(&msg::password())) }
            @if account.password.is_none() { p { (locale.t(&msg::account_no_password())) } }
            p { a class="btn" href={ "/" (cx.lang()) "/account/password" } { (locale.t(&msg::password_change())) } }
        }
    }
}

fn second(cx: &Cx, account: &Account) -> Markup {
    let locale = &cx.locale;
    html! {
        section class="panel" {
            h2 { (locale.t(&msg::second_factor())) }
            @if account.second_factor.is_some() {
                p { (ui::badge(Tone::Ok, Some("check"), &locale.t(&msg::second_factor_on()))) }
            } @else {
                p { (locale.t(&msg::second_factor_why())) }
            }
            div class="cluster" {
                a class="btn" href={ "/" (cx.lang()) "/account/second-factor" } { (locale.t(&if account.second_factor.is_some() { msg::account_second_factor_change() } else { msg::second_factor_set() })) }
                @if account.second_factor.is_some() {
                    form method="post" action={ "/" (cx.lang()) "/account/recovery-codes" } {
                        button class="btn" type="submit" { (locale.t(&msg::account_recovery_new())) }
                    }
                }
            }
        }
    }
}

fn open_sessions(cx: &Cx, lasting: &[sessions::Model]) -> Markup {
    let locale = &cx.locale;
    let here = cx.actor.member().map(|member| member.session);
    let columns = [msg::device(), msg::last_used(), msg::session_end()].map(|it| locale.t(&it));
    let columns: Vec<_> = columns.iter().map(|label| Column { label, number: false }).collect();
    let lines: Vec<Vec<Markup>> = lasting
        .iter()
        .map(|session| {
            let end = format!("/{}/account/sessions/{}/end", cx.lang(), session.id);
            vec![
                html! { bdi { (if session.device.is_empty() { "?" } else { &session.device }) } },
                html! { (people::when(locale, session.seen_at)) },
                html! {
                    @if here == Some(session.id) { (locale.t(&msg::session_this())) }
                    @else { form method="post" action=(end) { button class="btn btn-small" type="submit" { (locale.t(&msg::session_end())) } } }
                },
            ]
        })
        .collect();
    html! { section class="panel panel-wide stacked" { (ui::table(&locale.t(&msg::sessions()), &columns, &lines)) } }
}

/// `POST /account`.
pub async fn update(cx: Cx, sent: Sent) -> Answer {
    let name = sent.get("name").trim();
    let language: Option<Lang> = sent.get("language").parse().ok().filter(|lang: &Lang| lang.has_interface());
    if name.is_empty() || name.chars().count() > 100 {
        let errors = vec![("name", cx.locale.t(&platform::msg::field_required()))];
        return Ok(page::to_mend(shown(&cx, &errors, None).await?));
    }
    let tx = cx.app.db.begin().await?;
    let permit = cx.permit::<ChangeOwnAccount>(&tx, cx.member()?.account).await?;
    accounts::rename(&tx, &permit, name, language.unwrap_or(cx.lang())).await?;
    audit::write(&tx, &cx.actor, Entry::new(msg::act_account_changed(), "account", permit.object().id)).await?;
    tx.commit().await?;
    Ok(page::once(StatusCode::OK, shown(&cx, &Errors::new(), Some(cx.locale.t(&platform::msg::form_saved()))).await?))
}

/// `POST /account/sessions/{id}/end`.
pub async fn end_session(cx: Cx, Path((_, id)): Path<(String, Uuid)>) -> Answer {
    let member = cx.member()?;
    let tx = cx.app.db.begin().await?;
    if !sessions::end(&tx, member.account, id).await? {
        return Err(Error::NotFound.into());
    }
    audit::write(&tx, &cx.actor, Entry::new(msg::act_session_ended(), "account", member.account)).await?;
    tx.commit().await?;
    Ok(page::redirect(StatusCode::SEE_OTHER, &format!("/{}/account", cx.lang())))
}

/// `/account/export.json`: everything that is kept about the one who asks, in every module.
pub async fn export(cx: Cx) -> Answer {
    let id = cx.member()?.account;
    let copy = personal::export(&cx.app, id).await?;
    let tx = cx.app.db.begin().await?;
    audit::write(&tx, &cx.actor, Entry::new(msg::act_own_data_exported(), "account", id)).await?;
    tx.commit().await?;
    let headers = [
        (header::CONTENT_TYPE, "application/json"),
        (header::CONTENT_DISPOSITION, "attachment; filename=\"teranga-account.json\""),
    ];
    Ok((headers, format!("{copy:#}\n")).into_response())
}
