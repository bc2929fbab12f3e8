//! One's own file, without an account: a code is typed, and sent along with every wish; it is in no address, no cookie, no
//! history. Seen are the consents; what was confided is in the copy alone.

use super::copy::{self, private};
use super::copy_paper;
use crate::files::erasing;
use crate::files::policy::{Held, OwnFile};
use crate::files::store;
use crate::files::words;
use crate::known::Desks;
use crate::msg;
use crate::pages::way_out;
use axum::extract::{Path, State};
use axum::response::Response;
use http::StatusCode;
use kernel::{Error, Lang, Result};
use maud::{Markup, html};
use messages::Message;
use platform::forms::{Form, Sent, Typed, Wrong};
use platform::ui::{self, Field, Page, Tone};
use platform::{Answer, Cx, Permit, Tx, page};
use std::sync::Arc;
use uuid::Uuid;

fn in_language(cx: &Cx, lang: &str) -> Result<()> {
    if cx.lang().as_str() == lang { Ok(()) } else { Err(Error::NotFound) }
}

fn framed(cx: &Cx, status: StatusCode, title: String, body: Markup) -> Response {
    let mut it = Page::new(&cx.locale, title, html! { (way_out(&cx.locale)) (body) });
    it.alternates = Lang::INTERFACE.map(|lang| (lang, format!("/{lang}/files"))).to_vec();
    it.unlisted = true;
    it.scripts = &["leave"];
    private(page::once(status, ui::document(&it)))
}

/// `/files`: where a code is typed.
pub async fn ask(cx: Cx, Path(lang): Path<String>) -> Answer {
    in_language(&cx, &lang)?;
    Ok(asking(&cx, StatusCode::OK, &Typed::default(), &Wrong::default()))
}

fn asking(cx: &Cx, status: StatusCode, typed: &Typed, wrong: &Wrong) -> Response {
    let t = |message| cx.locale.t(&message);
    let form = Form { cx, typed, wrong };
    let hint = t(msg::file_own_code_hint());
    let body = html! {
        h1 { (t(msg::file_own())) }
        p class="lead" { (t(msg::file_own_lead())) }
        (wrong.summary(&cx.locale))
        form class="form" method="post" action={ "/" (cx.lang()) "/files" } autocomplete="off" {
            (form.field("code", &t(msg::file_code()), Field { required: true, hint: Some(&hint), max: Some(20), autocomplete: Some("off"), ..Field::default() }))
            (ui::submit(&t(msg::file_own_see())))
        }
    };
    framed(cx, status, t(msg::file_own()), body)
}

/// The file of the code that was sent. Guessing is limited as signing in is.
async fn opened(cx: &Cx, lang: &str, sent: &Sent, tx: &Tx) -> Result<Option<Permit<OwnFile>>> {
    in_language(cx, lang)?;
    cx.app.attempts.check_address(sent.address)?;
    match cx.permit::<OwnFile>(tx, (sent.get("code").chars().take(40).collect(), cx.app.clone())).await {
        Ok(permit) => Ok(Some(permit)),
        Err(Error::NotFound) => Ok(None),
        Err(other) => Err(other),
    }
}

fn unknown(cx: &Cx, sent: Sent) -> Response {
    let mut wrong = Wrong::default();
    wrong.add("code", cx.locale.t(&msg::file_own_unknown()));
    asking(cx, StatusCode::UNPROCESSABLE_ENTITY, &Typed::from(sent), &wrong)
}

/// `POST /files`.
pub async fn show(cx: Cx, State(desks): State<Arc<Desks>>, Path(lang): Path<String>, sent: Sent) -> Answer {
    let tx = cx.app.db.begin().await?;
    let Some(permit) = opened(&cx, &lang, &sent, &tx).await? else { return Ok(unknown(&cx, sent)) };
    let page = shown(&cx, &desks, &tx, permit.object(), sent.get("code"), None).await?;
    tx.commit().await?;
    Ok(page)
}

async fn shown(cx: &Cx, desks: &Desks, tx: &Tx, held: &Held, code: &str, told: Option<Message>) -> Result<Response> {
    let (locale, now) = (&cx.locale, cx.app.clock.now());
    let consents = store::consents(tx, held.file.id).await?;
    let names = words::recipients(&cx.app, desks, cx.lang(), &consents).await?;
    let t = |message| locale.t(&message);
    let hidden = html! { input type="hidden" name="code" value=(code); };
    let to = |path: &str| format!("/{}/files/{path}", cx.lang());
    let asked = held.file.erasure_asked.is_some();
    let body = html! {
        h1 { (t(msg::file_own())) }
        @if let Some(told) = told { (ui::notice(Tone::Ok, true, html! { p { (t(told)) } })) }
        @if asked { (ui::notice(Tone::Info, false, html! { p { (t(msg::file_own_erasure_asked())) } })) }
        p { (ui::plain(locale, held.bureau.desk.name.show(cx.lang()))) " · " (t(msg::file_opened_on(locale.date(words::day(held.file.opened))))) }
        h2 { (t(msg::file_own_consents())) }
        ul class="plain stack" {
            @for it in &consents {
                li class="card" { div class="card-body" {
                    (words::consent(locale, it, &names, now))
                    @if it.stands(now) {
                        form method="post" action=(to("withdrawal")) {
                            (hidden) input type="hidden" name="consent" value=(it.id);
                            button class="btn" type="submit" { (t(msg::file_own_withdraw())) }
                        }
                    }
                } }
            }
        }
        h2 { (t(msg::referral_list())) }
        form method="post" action={ "/" (cx.lang()) "/referrals" } { (hidden) button class="btn" type="submit" { (t(msg::file_own_referrals())) } }
        h2 { (t(msg::file_copy_title())) }
        div class="cluster" {
            form method="post" action=(to("copy")) { (hidden) button class="btn" type="submit" { (t(msg::file_own_copy())) } }
            form method="post" action=(to("copy.pdf")) { (hidden) button class="btn" type="submit" { (t(msg::file_copy_pdf())) } }
            form method="post" action=(to("copy.json")) { (hidden) button class="btn" type="submit" { (t(msg::file_copy_json())) } }
        }
        @if !asked {
            h2 { (t(msg::file_own_erase())) }
            p { (t(msg::file_own_erase_lead())) }
            form method="post" action=(to("erasure")) { (hidden) button class="btn btn-danger" type="submit" { (t(msg::file_own_erase_ask())) } }
        }
    };
    Ok(framed(cx, StatusCode::OK, t(msg::file_own()), body))
}

/// `POST /files/withdrawal`: from then on nothing is shared by this consent.
pub async fn withdraw(cx: Cx, State(desks): State<Arc<Desks>>, Path(lang): Path<String>, sent: Sent) -> Answer {
    let consent: Uuid = sent.get("consent").parse().map_err(|_| Error::NotFound)?;
    let tx = cx.app.db.begin().await?;
    let Some(permit) = opened(&cx, &lang, &sent, &tx).await? else { return Ok(unknown(&cx, sent)) };
    match store::withdraw_own(&cx.app, &tx, &permit, consent).await {
        // It was done before: that is what is wanted.
        Ok(()) | Err(Error::Conflict) => {}
        Err(other) => return Err(other.into()),
    }
    again(&cx, &desks, tx, &sent, msg::file_withdrawn()).await
}

/// `POST /files/erasure`.
pub async fn erase(cx: Cx, State(desks): State<Arc<Desks>>, Path(lang): Path<String>, sent: Sent) -> Answer {
    let tx = cx.app.db.begin().await?;
    let Some(permit) = opened(&cx, &lang, &sent, &tx).await? else { return Ok(unknown(&cx, sent)) };
    erasing::ask(&cx.app, &tx, &permit).await?;
    again(&cx, &desks, tx, &sent, msg::file_own_erase_done()).await
}

/// The page as it is after what was done.
async fn again(cx: &Cx, desks: &Desks, tx: Tx, sent: &Sent, told: Message) -> Answer {
    let code = sent.get("code");
    let permit = cx.permit::<OwnFile>(&tx, (code.to_owned(), cx.app.clone())).await?;
    let page = shown(cx, desks, &tx, permit.object(), code, Some(told)).await?;
    tx.commit().await?;
    Ok(page)
}

/// `POST /files/copy`.
pub async fn copy(cx: Cx, State(desks): State<Arc<Desks>>, Path(lang): Path<String>, sent: Sent) -> Answer {
    let tx = cx.app.db.begin().await?;
    let Some(permit) = opened(&cx, &lang, &sent, &tx).await? else { return Ok(unknown(&cx, sent)) };
    let contents = store::copy_own(&tx, &permit).await?;
    tx.commit().await?;
    let contents = store::Contents { reader: cx.lang(), ..contents };
    Ok(copy::written(&cx.app, &desks, permit.object(), &contents, way_out(&cx.locale)).await?)
}

/// `POST /files/copy.json`.
pub async fn copy_json(cx: Cx, Path(lang): Path<String>, sent: Sent) -> Answer {
    let tx = cx.app.db.begin().await?;
    let Some(permit) = opened(&cx, &lang, &sent, &tx).await? else { return Ok(unknown(&cx, sent)) };
    let contents = store::copy_own(&tx, &permit).await?;
    tx.commit().await?;
    Ok(copy::data(permit.object(), &contents))
}

/// `POST /files/copy.pdf`.
pub async fn copy_pdf(cx: Cx, State(desks): State<Arc<Desks>>, Path(lang): Path<String>, sent: Sent) -> Answer {
    let tx = cx.app.db.begin().await?;
    let Some(permit) = opened(&cx, &lang, &sent, &tx).await? else { return Ok(unknown(&cx, sent)) };
    let contents = store::copy_own(&tx, &permit).await?;
    tx.commit().await?;
    let contents = store::Contents { reader: cx.lang(), ..contents };
    Ok(copy_paper::printed(&cx.app, &desks, permit.object(), &contents, way_out(&cx.locale)).await?)
}
