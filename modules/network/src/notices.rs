//! What a member was told, how they want to be told, and the link under a mail that stops it.
//! Opening a notice marks it as read; one about something that may no longer be seen is not there.

use crate::msg;
use axum::extract::{Path, Query};
use http::StatusCode;
use kernel::{Error, Result};
use maud::{Markup, html};
use messages::Message;
use platform::accounts::account::{self as accounts, ChangeOwnAccount};
use platform::audit::{self, Entry};
use platform::forms::Sent;
use platform::notices::{self, Choice, Kind, Mail, Model};
use platform::ui::{self, Column, Page, Tone};
use platform::{Answer, Cx, mail, page};
use serde::Deserialize;
use uuid::Uuid;

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Asked {
    /// Only notices older than this one.
    before: Option<Uuid>,
}

/// `/notices`.
pub async fn index(cx: Cx, Query(asked): Query<Asked>) -> Answer {
    let locale = &cx.locale;
    let found = notices::page(&cx.app.db, &cx.actor, asked.before).await?;
    let title = locale.t(&msg::notices());
    let settings =
        html! { a class="btn" href={ "/" (cx.lang()) "/account/notices" } { (locale.t(&msg::notices_settings())) } };
    let body = html! {
        div class="stack" {
            h1 { (title) }
            @if found.notices.is_empty() {
                (ui::empty("info", &locale.t(&msg::notices_none()), html! { p { (locale.t(&msg::notices_none_lead())) } }, settings))
            } @else {
                p class="lead" { (locale.t(&msg::notices_lead())) }
                div class="cluster" {
                    @if cx.unread > 0 {
                        form method="post" action={ "/" (cx.lang()) "/notices/reading" } { button class="btn" type="submit" { (locale.t(&msg::notices_mark_all())) } }
                    }
                    (settings)
                }
                ul class="notice-list" { @for it in &found.notices { (line(&cx, it)) } }
                @if let (true, Some(last)) = (found.more, found.notices.last()) {
                    p { a class="btn" href={ "/" (cx.lang()) "/notices?before=" (last.id) } { (locale.t(&msg::notices_older())) } }
                }
            }
        }
    };
    Ok(page::once(StatusCode::OK, ui::workspace(&cx, &title, "notices", &[], body)))
}

fn line(cx: &Cx, it: &Model) -> Markup {
    let locale = &cx.locale;
    // A kind that no module declares any more has nothing to say.
    let Some(kind) = cx.app.kinds().iter().find(|kind| kind.name == it.kind) else { return html! {} };
    let words = (kind.say)(locale, &it.data());
    html! {
        li class={ "notice-line" @if it.read_at.is_none() { " is-new" } } {
            @if it.read_at.is_none() {
                form method="post" action={ "/" (cx.lang()) "/notices/" (it.id) "/reading" } {
                    button class="notice-words" type="submit" { (ui::badge(Tone::Info, None, &locale.t(&msg::notices_new()))) " " (words) }
                    button class="btn btn-small" type="submit" name="stay" value="1" { (locale.t(&msg::notices_mark())) }
                }
            } @else {
                a class="notice-words" href={ "/" (cx.lang()) "/" (it.path) } { (words) }
            }
            p class="hint" { (crate::people::when(locale, it.at)) }
        }
    }
}

/// `POST /notices/{id}/reading`: marks it as read and leads to what it is about, or back.
pub async fn read(cx: Cx, Path((_, id)): Path<(String, Uuid)>, sent: Sent) -> Answer {
    let tx = cx.app.db.begin().await?;
    let notice = notices::mark_read(&tx, &cx.actor, id).await?;
    tx.commit().await?;
    let to = if sent.get("stay").is_empty() { notice.path.as_str() } else { "notices" };
    Ok(page::redirect(StatusCode::SEE_OTHER, &format!("/{}/{to}", cx.lang())))
}

/// `POST /notices/reading`: all of them.
pub async fn read_all(cx: Cx) -> Answer {
    let tx = cx.app.db.begin().await?;
    notices::mark_all(&tx, &cx.actor).await?;
    tx.commit().await?;
    Ok(page::redirect(StatusCode::SEE_OTHER, &format!("/{}/notices", cx.lang())))
}

fn offered(cx: &Cx) -> impl Iterator<Item = &Kind> {
    cx.app.kinds().iter().filter(|kind| kind.right.is_none_or(|right| cx.actor.may_somewhere(right)))
}

fn mail_label(mail: Mail) -> Message {
    match mail {
        Mail::Now => msg::notice_mail_now(),
        Mail::Daily => msg::notice_mail_daily(),
        Mail::Weekly => msg::notice_mail_weekly(),
        Mail::Never => msg::notice_mail_never(),
    }
}

/// `/account/notices`.
pub async fn choices(cx: Cx) -> Answer {
    Ok(page::once(StatusCode::OK, shown(&cx, None).await?))
}

async fn shown(cx: &Cx, told: Option<String>) -> Result<Markup> {
    let locale = &cx.locale;
    let account = accounts::find(cx.app.db.read(), cx.member()?.account).await?.ok_or(Error::NotFound)?;
    let chosen = notices::choices(cx.app.db.read(), account.id).await?;
    let why_none = if !mail::works(&cx.app) {
        Some(msg::notice_choices_no_server())
    } else if mail::address(&account.login).is_none() {
        Some(msg::notice_choices_no_address())
    } else {
        None
    };
    let headings = [msg::notice_choices_about(), msg::notice_choices_screen(), msg::notice_choices_mail()];
    let headings = headings.map(|it| locale.t(&it));
    let shows = if why_none.is_some() { &headings[..2] } else { &headings[..] };
    let columns: Vec<_> = shows.iter().map(|label| Column { label, number: false }).collect();
    let lines: Vec<Vec<Markup>> = offered(cx)
        .map(|kind| {
            let (label, choice) = ((kind.label)(locale), chosen.of(kind));
            let mut line = vec![html! { (label) }, screen(kind, &label, &headings[1], choice)];
            if why_none.is_none() {
                line.push(by_mail(cx, kind, &label, &headings[2], choice));
            }
            line
        })
        .collect();
    let title = locale.t(&msg::notice_choices());
    let body = html! {
        div class="stack" {
            h1 { (title) }
            @if let Some(told) = told { (ui::notice(Tone::Ok, true, html! { p { (told) } })) }
            p class="lead" { (locale.t(&msg::notice_choices_lead())) }
            @match why_none {
                Some(why) => (ui::notice(Tone::Info, false, html! { p { (locale.t(&why)) } })),
                None => p { (locale.t(&msg::notice_choices_security())) },
            }
            form class="stack notice-choices" method="post" action={ "/" (cx.lang()) "/account/notices" } {
                (ui::table(&title, &columns, &lines))
                (ui::submit(&locale.t(&platform::msg::save())))
            }
        }
    };
    Ok(ui::workspace(cx, &title, "account/notices", &[(&locale.t(&msg::account()), "account")], body))
}

fn screen(kind: &Kind, label: &str, heading: &str, choice: Choice) -> Markup {
    let name = format!("screen-{}", kind.name);
    html! { input type="checkbox" name=(name) value="1" checked[choice.screen] aria-label={ (heading) " – " (label) }; }
}

fn by_mail(cx: &Cx, kind: &Kind, label: &str, heading: &str, choice: Choice) -> Markup {
    html! {
        select class="select" name={ "mail-" (kind.name) } aria-label={ (heading) " – " (label) } {
            @for mail in Mail::ALL {
                option value=(mail.as_str()) selected[mail == choice.mail] { (cx.locale.t(&mail_label(mail))) }
            }
        }
    }
}

/// `POST /account/notices`.
pub async fn choose(cx: Cx, sent: Sent) -> Answer {
    let tx = cx.app.db.begin().await?;
    let permit = cx.permit::<ChangeOwnAccount>(&tx, cx.member()?.account).await?;
    let mut chosen = notices::choices(tx.connection(), permit.object().id).await?;
    for kind in offered(&cx) {
        let before = chosen.of(kind);
        // Where no mail goes out the form does not ask for it, and what was chosen stays.
        let mail = Mail::parse(sent.get(&format!("mail-{}", kind.name))).unwrap_or(before.mail);
        let screen = !sent.get(&format!("screen-{}", kind.name)).is_empty();
        chosen.set(kind, Choice { screen, mail });
    }
    notices::choose(&tx, &permit, &chosen).await?;
    audit::write(&tx, &cx.actor, Entry::new(msg::act_notices_chosen(), "account", permit.object().id)).await?;
    tx.commit().await?;
    Ok(page::once(StatusCode::OK, shown(&cx, Some(cx.locale.t(&platform::msg::form_saved()))).await?))
}

/// `/mail/{token}`: the link under a mail. It stops that mail and opens nothing.
pub async fn stop(cx: Cx, Path((_, token)): Path<(String, String)>) -> Answer {
    notices::unsubscribing(&cx.app, &token).ok_or(Error::NotFound)?;
    let locale = &cx.locale;
    let title = locale.t(&msg::mail_stop());
    let body = html! {
        h1 { (title) }
        p { (locale.t(&msg::mail_stop_lead())) }
        form method="post" action={ "/" (cx.lang()) "/mail/" (token) } { (ui::submit(&locale.t(&msg::mail_stop_do()))) }
    };
    Ok(page::once(StatusCode::OK, alone(&cx, &title, &token, body)))
}

/// `POST /mail/{token}`: also what a mail program sends for its reader (RFC 8058).
pub async fn stopped(cx: Cx, Path((_, token)): Path<(String, String)>) -> Answer {
    let account = notices::unsubscribing(&cx.app, &token).ok_or(Error::NotFound)?;
    let tx = cx.app.db.begin().await?;
    notices::unsubscribe(&cx.app, &tx, account).await?;
    audit::write(&tx, &cx.actor, Entry::new(msg::act_mail_stopped(), "account", account)).await?;
    tx.commit().await?;
    let title = cx.locale.t(&msg::mail_stopped());
    let body = html! { h1 { (title) } p { (cx.locale.t(&msg::mail_stopped_lead())) } };
    Ok(page::once(StatusCode::OK, alone(&cx, &title, &token, body)))
}

fn alone(cx: &Cx, title: &str, token: &str, body: Markup) -> Markup {
    let mut it = Page::new(&cx.locale, title, html! { div class="narrow" { (body) } });
    it.unlisted = true;
    it.alternates = kernel::Lang::INTERFACE.map(|lang| (lang, format!("/{lang}/mail/{token}"))).to_vec();
    ui::document(&it)
}
