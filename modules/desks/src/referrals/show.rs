//! One referral at its desk: as a draft, exactly what the partner will see; then how far it has come, and what can be done.
//! A link is shown once, where it cannot be mailed; who made what step is in its history.

use super::changes::{self, Way};
use super::model::{By, Referral, State};
use super::partner;
use super::policy::{KeepReferral, Kept};
use super::shared::{self, Shared};
use super::{store, words};
use crate::files::policy::SeeFile;
use crate::files::store as files;
use crate::known::Desks;
use crate::msg;
use crate::reception::frame;
use axum::extract::{Path, Query, State as Known};
use axum::response::Response;
use directory::api::Destination;
use http::{HeaderValue, StatusCode, header};
use kernel::{Error, Result, Right, Scope};
use maud::{Markup, html};
use platform::accounts::grants;
use platform::audit::{self, Entry};
use platform::ui::{self, Tone};
use platform::{Answer, Cx, Locale, Tx, mail, page};
use serde::Deserialize;
use std::sync::Arc;
use uuid::Uuid;

type At = Path<(String, Uuid, Uuid)>;

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Asked {
    told: String,
}

fn base(cx: &Cx, desk: Uuid, id: Uuid) -> String {
    format!("/{}/work/reception/{desk}/referrals/{id}", cx.lang())
}

/// How a draft would go out: to those who answer with accounts, else by mail, else by hand.
async fn way(cx: &Cx, tx: &Tx, to: Option<&Destination>) -> Result<Way> {
    let organisation = to.and_then(|it| it.organisation.as_ref()).map(|(id, _)| *id);
    if let Some(id) = organisation
        && !grants::holding(tx, Right::AnswerReferrals, &[Scope::Organisation(id)]).await?.is_empty()
    {
        return Ok(Way::Accounts(id));
    }
    let address = to.and_then(|it| it.email.as_deref()).and_then(mail::address);
    Ok(Way::Link(address.filter(|_| mail::works(&cx.app))))
}

/// `/work/reception/{id}/referrals/{referral}`.
pub async fn show(
    cx: Cx,
    Known(desks): Known<Arc<Desks>>,
    Path((_, desk, id)): At,
    Query(asked): Query<Asked>,
) -> Answer {
    let look = cx.look::<KeepReferral>((desk, id, cx.app.clone())).await?;
    let kept = look.object();
    let body =
        if kept.referral.state == State::Draft { draft(&cx, &desks, kept).await? } else { sent(&cx, kept).await? };
    let slip = if asked.told == "sent" {
        slip(&cx, kept).await?
    } else {
        html! {}
    };
    let told = match asked.told.as_str() {
        "sent" => Some((Tone::Ok, msg::referral_was_sent())),
        "link" => Some((Tone::Ok, msg::referral_link_was_mailed())),
        "taken" => Some((Tone::Warn, msg::referral_overtaken())),
        _ => None,
    };
    let body = html! {
        div class="stack" {
            @if let Some((tone, words)) = told { (ui::notice(tone, true, html! { p { (cx.locale.t(&words)) } })) }
            (slip)
            (body)
        }
    };
    let title = cx.locale.t(&msg::referral_page());
    Ok(frame::answer(&cx, StatusCode::OK, &kept.bureau.desk, "/referrals", &title, &[], body))
}

/// What the person takes along, in their language: where they follow it, and the code of their file.
async fn slip(cx: &Cx, kept: &Kept) -> Result<Markup> {
    let Some(file) = kept.referral.file else { return Ok(html! {}) };
    let tx = cx.app.db.begin().await?;
    // Who made a referral may have lost sight of the file since.
    let permit = match cx.permit::<SeeFile>(&tx, (kept.referral.desk, file, cx.app.clone())).await {
        Ok(permit) => permit,
        Err(Error::NotFound) => return Ok(html! {}),
        Err(error) => return Err(error),
    };
    let contents = files::read(&tx, &permit, &cx.actor).await?;
    tx.commit().await?;
    let own = Locale::new(contents.reader);
    let address = format!("{}/{}/referrals", cx.app.settings.public(), own.lang);
    Ok(html! {
        section class="panel stack" aria-labelledby="slip" {
            h3 id="slip" { (cx.locale.t(&msg::referral_slip())) }
            div class="referral-slip" lang=(own.lang) dir=(own.dir().as_str()) {
                p { (own.t(&msg::referral_slip_follow())) }
                p { bdi dir="ltr" { (address) } }
                p { (own.t(&msg::referral_slip_code())) }
                p class="appointment-code" { code dir="ltr" { (contents.code) } }
                @if let Some(code) = ui::qr(&own, &address) { div class="qr" { (code) } }
            }
        }
    })
}

/// Exactly what the partner will see, and how it goes out.
async fn draft(cx: &Cx, desks: &Desks, kept: &Kept) -> Result<Markup> {
    let (locale, it) = (&cx.locale, &kept.referral);
    let to = partner::destination(cx, it).await?;
    let tx = cx.app.db.begin().await?;
    let shared: Option<Shared> = shared::with(&tx, it).await?;
    let way = way(cx, &tx, to.as_ref()).await?;
    audit::write(&tx, &cx.actor, Entry::new(msg::act_referral_read(), store::KIND, it.id)).await?;
    tx.commit().await?;
    let base = base(cx, it.desk, it.id);
    let how = match &way {
        Way::Accounts(_) => locale.t(&msg::referral_way_accounts()),
        Way::Link(Some(address)) => locale.t(&msg::referral_way_mail(address.as_str())),
        Way::Link(None) => locale.t(&msg::referral_way_hand()),
    };
    Ok(html! {
        h2 { bdi { (to.map(|it| it.name(cx.lang())).unwrap_or_default()) } }
        (ui::badge(words::tone(it.state), None, &locale.t(&words::state(it.state))))
        @if let Some(shared) = &shared {
            section class="panel stack" aria-labelledby="preview" {
                h3 id="preview" { (locale.t(&msg::referral_will_see())) }
                (partner::lines(cx, desks, shared))
            }
            p { (how) }
            form method="post" action={ (base) "/sending" } { (ui::submit(&locale.t(&msg::referral_send()))) }
        } @else {
            (ui::notice(Tone::Warn, false, html! { p { (locale.t(&msg::referral_no_consent())) } }))
        }
        form method="post" action={ (base) "/withdrawal" } { button class="btn" type="submit" { (locale.t(&msg::referral_discard())) } }
    })
}

async fn sent(cx: &Cx, kept: &Kept) -> Result<Markup> {
    let (locale, it) = (&cx.locale, &kept.referral);
    let to = partner::destination(cx, it).await?;
    let base = base(cx, it.desk, it.id);
    let now = cx.app.clock.now();
    Ok(html! {
        h2 { bdi { (to.map(|it| it.name(cx.lang())).unwrap_or_default()) } }
        div class="cluster" {
            (ui::badge(words::tone(it.state), None, &locale.t(&words::state(it.state))))
            @if it.is_overdue(now) { (ui::badge(Tone::Bad, Some("clock"), &locale.t(&msg::referral_no_answer()))) }
        }
        @if let Some(reason) = it.reason { p { strong { (locale.t(&msg::referral_reason())) } " · " (locale.t(&words::reason(reason))) } }
        @if let Some(outcome) = it.outcome { p { strong { (locale.t(&msg::referral_outcome())) } " · " (locale.t(&words::outcome(outcome))) } }
        @if !it.held.words.is_empty() { blockquote class="said" dir="auto" { (it.held.words) } }
        @if it.state.is_live() { p { (locale.t(&msg::referral_ends_on(super::day(locale, it.expires)))) } }
        (history(cx, it).await?)
        @if it.state.is_live() {
            div class="cluster" {
                @if it.organisation.is_none() { form method="post" action={ (base) "/link" } { button class="btn" type="submit" { (locale.t(&msg::referral_new_link())) } } }
                form method="post" action={ (base) "/withdrawal" } { button class="btn btn-danger" type="submit" { (locale.t(&msg::referral_take_back())) } }
            }
        }
        @if let Some(file) = it.file { p { a href={ "/" (cx.lang()) "/work/reception/" (it.desk) "/files/" (file) } { (locale.t(&msg::referral_to_file())) } } }
    })
}

async fn history(cx: &Cx, it: &Referral) -> Result<Markup> {
    let locale = &cx.locale;
    let steps = store::history(&cx.app, it.id).await?;
    let line = |step: &store::steps::Model| {
        let at = jiff::Timestamp::from_millisecond(step.at).unwrap_or_default();
        let state = State::parse(&step.state).map(|it| locale.t(&words::state(it)))?;
        let by = By::parse(&step.made_by).map(|it| locale.t(&words::by(it)))?;
        Some(html! { strong { (state) } " · " (super::day(locale, at)) " · " (by) })
    };
    let lines: Vec<Markup> = steps.iter().filter_map(line).collect();
    Ok(html! { section class="stack" { h3 { (locale.t(&msg::referral_history())) } (ui::steps(&lines)) } })
}

/// `POST /work/reception/{id}/referrals/{referral}/sending`.
pub async fn send(cx: Cx, Path((_, desk, id)): At) -> Answer {
    let back = base(&cx, desk, id);
    let tx = cx.app.db.begin().await?;
    let permit = cx.permit::<KeepReferral>(&tx, (desk, id, cx.app.clone())).await?;
    // What stands in the way is said on the page: a consent that was withdrawn, or over, since.
    if shared::with(&tx, &permit.object().referral).await?.is_none() {
        return Ok(page::redirect(StatusCode::SEE_OTHER, &back));
    }
    let to = partner::destination(&cx, &permit.object().referral).await?;
    let way = way(&cx, &tx, to.as_ref()).await?;
    let link = match changes::send(&cx.app, &tx, &permit, &cx.actor, &way).await {
        Err(Error::Conflict) => return Ok(page::redirect(StatusCode::SEE_OTHER, &format!("{back}?told=taken"))),
        done => done?,
    };
    tx.commit().await?;
    match (link, way) {
        (Some(link), Way::Link(None)) => Ok(by_hand(&cx, permit.object(), &link, slip(&cx, permit.object()).await?)),
        _ => Ok(page::redirect(StatusCode::SEE_OTHER, &format!("{back}?told=sent"))),
    }
}

/// The link, shown once.
fn by_hand(cx: &Cx, kept: &Kept, link: &str, slip: Markup) -> Response {
    let locale = &cx.locale;
    let address = format!("{}/{}/referrals/{link}", cx.app.settings.public(), cx.lang());
    let body = html! {
        div class="stack" {
            (ui::notice(Tone::Ok, true, html! { p { (locale.t(&msg::referral_was_sent())) } }))
            h2 { (locale.t(&msg::referral_link_once())) }
            p { (locale.t(&msg::referral_link_once_hint())) }
            p class="panel" { code class="link-once" dir="ltr" { (address) } }
            (slip)
            p { a href=(base(cx, kept.referral.desk, kept.referral.id)) { (locale.t(&msg::referral_follow())) } }
        }
    };
    let title = locale.t(&msg::referral_page());
    let mut answer = frame::answer(cx, StatusCode::CREATED, &kept.bureau.desk, "/referrals", &title, &[], body);
    answer.headers_mut().insert(header::REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
    answer
}

/// `POST /work/reception/{id}/referrals/{referral}/link`: another link, for whoever lost the first one.
pub async fn renew(cx: Cx, Path((_, desk, id)): At) -> Answer {
    let back = base(&cx, desk, id);
    let tx = cx.app.db.begin().await?;
    let permit = cx.permit::<KeepReferral>(&tx, (desk, id, cx.app.clone())).await?;
    let link = match changes::renew(&cx.app, &tx, &permit, &cx.actor).await {
        Err(Error::Conflict) => return Ok(page::redirect(StatusCode::SEE_OTHER, &format!("{back}?told=taken"))),
        done => done?,
    };
    tx.commit().await?;
    if permit.object().referral.held.address.is_empty() {
        return Ok(by_hand(&cx, permit.object(), &link, html! {}));
    }
    Ok(page::redirect(StatusCode::SEE_OTHER, &format!("{back}?told=link")))
}

/// `POST /work/reception/{id}/referrals/{referral}/withdrawal`.
pub async fn withdraw(cx: Cx, Path((_, desk, id)): At) -> Answer {
    let back = base(&cx, desk, id);
    let tx = cx.app.db.begin().await?;
    let permit = cx.permit::<KeepReferral>(&tx, (desk, id, cx.app.clone())).await?;
    match changes::withdraw(&cx.app, &tx, &permit, &cx.actor).await {
        Ok(()) => tx.commit().await?,
        Err(Error::Conflict) => return Ok(page::redirect(StatusCode::SEE_OTHER, &format!("{back}?told=taken"))),
        Err(error) => return Err(error.into()),
    }
    Ok(page::redirect(StatusCode::SEE_OTHER, &back))
}
