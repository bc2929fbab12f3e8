//! What became of one's referrals, for the one whom they are about: read with the code of their file, without an account, and ended
//! by them at any moment. The code is typed in a form and is never in an address.

use super::model::{Referral, State};
use super::store;
use super::words;
use crate::files::policy::{Held, OwnFile};
use crate::files::store as files;
use crate::known::Desks;
use crate::{msg, pages};
use axum::extract::{Path, State as Shared};
use axum::response::Response;
use directory::api::Destination;
use http::{HeaderValue, StatusCode, header};
use kernel::{Error, Lang, Result};
use maud::{Markup, html};
use platform::forms::{Form, Sent, Typed, Wrong};
use platform::ui::{self, Field, Page, Tone};
use platform::{Answer, Cx, page};
use std::sync::Arc;

fn in_language(cx: &Cx, lang: &str) -> Result<()> {
    if cx.lang().as_str() == lang { Ok(()) } else { Err(Error::NotFound) }
}

fn framed(cx: &Cx, status: StatusCode, body: Markup) -> Response {
    let body = html! { (pages::way_out(&cx.locale)) div class="stack narrow" { (body) } };
    let mut it = Page::new(&cx.locale, cx.locale.t(&msg::referral_own()), body);
    it.alternates = Lang::INTERFACE.map(|lang| (lang, format!("/{lang}/referrals"))).to_vec();
    it.unlisted = true;
    it.scripts = &["leave"];
    let mut answer = page::once(status, ui::document(&it));
    answer.headers_mut().insert(header::REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
    answer
}

/// `/referrals`: where a code is typed.
pub async fn ask(cx: Cx, Path(lang): Path<String>) -> Answer {
    in_language(&cx, &lang)?;
    Ok(asking(&cx, StatusCode::OK, &Typed::default(), &Wrong::default()))
}

fn asking(cx: &Cx, status: StatusCode, typed: &Typed, wrong: &Wrong) -> Response {
    let locale = &cx.locale;
    let form = Form { cx, typed, wrong };
    let hint = locale.t(&msg::referral_code_hint());
    let field =
        Field { required: true, hint: Some(&hint), max: Some(40), autocomplete: Some("off"), ..Field::default() };
    let body = html! {
        h1 { (locale.t(&msg::referral_own())) }
        p class="lead" { (locale.t(&msg::referral_own_lead())) }
        (wrong.summary(locale))
        form class="form" method="post" action={ "/" (cx.lang()) "/referrals" } {
            (form.field("code", &locale.t(&msg::referral_code()), field))
            (ui::submit(&locale.t(&msg::referral_see())))
        }
    };
    framed(cx, status, body)
}

fn unknown(cx: &Cx, typed: &Typed) -> Response {
    let mut wrong = Wrong::default();
    wrong.add("code", cx.locale.t(&msg::referral_code_unknown()));
    asking(cx, StatusCode::UNPROCESSABLE_ENTITY, typed, &wrong)
}

/// `POST /referrals`: what became of the referrals of a code's file. Guessing is limited as signing in is.
pub async fn find(cx: Cx, Shared(desks): Shared<Arc<Desks>>, Path(lang): Path<String>, sent: Sent) -> Answer {
    in_language(&cx, &lang)?;
    cx.app.attempts.check_address(sent.address)?;
    let typed = Typed::from(sent);
    let code = typed.line("code", 40);
    match cx.look::<OwnFile>((code.clone(), cx.app.clone())).await {
        Ok(look) => shown(&cx, &desks, look.object(), &code, false).await,
        Err(Error::NotFound) => Ok(unknown(&cx, &typed)),
        Err(error) => Err(error.into()),
    }
}

/// `POST /referrals/withdrawal`: what goes by one consent is shared no longer, from this moment on.
pub async fn withdraw(cx: Cx, Shared(desks): Shared<Arc<Desks>>, Path(lang): Path<String>, sent: Sent) -> Answer {
    in_language(&cx, &lang)?;
    cx.app.attempts.check_address(sent.address)?;
    let typed = Typed::from(sent);
    let code = typed.line("code", 40);
    let tx = cx.app.db.begin().await?;
    let permit = match cx.permit::<OwnFile>(&tx, (code.clone(), cx.app.clone())).await {
        Ok(permit) => permit,
        Err(Error::NotFound) => return Ok(unknown(&cx, &typed)),
        Err(error) => return Err(error.into()),
    };
    let id = typed.id("referral").ok_or(Error::NotFound)?;
    let found = store::find(&tx, id).await?.filter(|it| it.file == Some(permit.object().file.id));
    let consent = found.and_then(|it| it.consent).ok_or(Error::NotFound)?;
    match files::withdraw_own(&cx.app, &tx, &permit, consent).await {
        Ok(()) => tx.commit().await?,
        // Pressed twice: it is done.
        Err(Error::Conflict) => drop(tx),
        Err(error) => return Err(error.into()),
    }
    shown(&cx, &desks, permit.object(), &code, true).await
}

async fn shown(cx: &Cx, desks: &Desks, held: &Held, code: &str, ended: bool) -> Answer {
    let locale = &cx.locale;
    let mut own = store::of_file(&cx.app, held.file.id).await?;
    own.retain(|it| it.sent.is_some());
    let to = super::destinations_of(cx, &own).await?;
    let desk = &held.bureau.desk;
    let body = html! {
        @if ended { (ui::notice(Tone::Ok, true, html! { p { (locale.t(&msg::referral_own_ended())) } })) }
        h1 { (locale.t(&msg::referral_own())) }
        @if own.is_empty() { p { (locale.t(&msg::referral_own_none())) } }
        @for it in &own { (one(cx, desks, it, to.get(&it.to.1), code)) }
        p { (locale.t(&msg::referral_own_questions())) " " strong { (ui::plain(locale, desk.name.show(cx.lang()))) }
            @if let Some(phone) = &desk.phone { " · " a href={ "tel:" (phone) } dir="ltr" { (phone) } } }
        form method="post" action={ "/" (cx.lang()) "/files" } {
            input type="hidden" name="code" value=(code);
            button class="btn" type="submit" { (locale.t(&msg::referral_own_file())) }
        }
        (ui::notice(Tone::Warn, false, html! { p { (locale.t(&msg::referral_own_device())) } }))
    };
    Ok(framed(cx, StatusCode::OK, body))
}

/// One referral in plain words: where to go, what they said, and how to stop it.
fn one(cx: &Cx, desks: &Desks, it: &Referral, to: Option<&Destination>, code: &str) -> Markup {
    let locale = &cx.locale;
    // What the clock has not ended yet is over all the same.
    let state = if it.is_over(cx.app.clock.now()) { State::Expired } else { it.state };
    let when = it.completed.or(it.answered).or(it.seen).or(it.sent);
    let title = to.map(|it| it.name(cx.lang())).unwrap_or_default();
    html! {
        section class="panel stack" {
            h2 { bdi { (title) } }
            p { (ui::badge(words::tone(state), None, &locale.t(&words::short(state)))) @if let Some(when) = when { " " span class="soft" { (super::day(locale, when)) } } }
            p { (locale.t(&words::own(state))) }
            @if let (State::Declined, Some(reason)) = (state, it.reason) { p { (locale.t(&words::reason(reason))) } }
            @if let (State::Completed, Some(outcome)) = (state, it.outcome) { p { (locale.t(&words::outcome(outcome))) } }
            @if let Some(href) = to.and_then(|to| to.href(&desks.shelf(), cx.lang())) { p { a class="btn" href=(href) { (locale.t(&msg::referral_own_where())) } } }
            @if state.is_live() {
                details {
                    summary { (locale.t(&msg::referral_own_stop())) }
                    p { (locale.t(&msg::referral_own_stop_hint())) }
                    form method="post" action={ "/" (cx.lang()) "/referrals/withdrawal" } {
                        input type="hidden" name="code" value=(code);
                        input type="hidden" name="referral" value=(it.id);
                        button class="btn btn-danger" type="submit" { (locale.t(&msg::referral_own_stop_it())) }
                    }
                }
            }
        }
    }
}
