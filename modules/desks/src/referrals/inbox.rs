//! The referrals of an organisation, for those of its people who answer them with their accounts.
//! A role on the organisation itself opens them: coordinators and administrators find nothing here.

use super::changes;
use super::model::Referral;
use super::partner::{self, Wish};
use super::policy::{AnswerReferral, Received, answers_for};
use super::{store, words};
use crate::known::Desks;
use crate::msg;
use axum::extract::{Path, Query, State as Kept};
use http::StatusCode;
use kernel::{Error, Result, Right};
use maud::{Markup, html};
use platform::forms::{Sent, Typed, Wrong};
use platform::ui::{self, Card, Tone};
use platform::waiting::{Waiting, Waits};
use platform::{Answer, Cx, page};
use serde::Deserialize;
use std::sync::Arc;
use uuid::Uuid;

/// The language and the referral of an address.
pub type At = Path<(String, Uuid)>;

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Asked {
    told: String,
}

/// `/work/referrals`.
pub async fn index(cx: Cx) -> Answer {
    let mut found = store::of_organisations(&cx.app, &answers_for(&cx.actor)).await?;
    let now = cx.app.clock.now();
    found.retain(|it| !it.is_over(now));
    // What waits comes first, that which has waited longest at the top.
    found.sort_by_key(|it| (it.state.is_final(), if it.state.is_final() { None } else { it.sent }));
    let title = cx.locale.t(&msg::referral_inbox());
    let body = html! {
        div class="stack" {
            h1 { (title) }
            p class="lead" { (cx.locale.t(&msg::referral_inbox_lead())) }
            @if found.is_empty() { (ui::empty("people", &cx.locale.t(&msg::referral_inbox_none()), html! {}, html! {})) }
            @else { (list(&cx, &found).await?) }
        }
    };
    Ok(page::once(StatusCode::OK, ui::workspace(&cx, &title, "work/referrals", &[], body)))
}

async fn list(cx: &Cx, found: &[Referral]) -> Result<Markup> {
    let to = super::destinations_of(cx, found).await?;
    let hrefs: Vec<String> = found.iter().map(|it| format!("/{}/work/referrals/{}", cx.lang(), it.id)).collect();
    let name = |it: &Referral| to.get(&it.to.1).map(|to| to.name(cx.lang())).unwrap_or_default();
    let sent = |it: &Referral| it.sent.map(|sent| cx.locale.t(&msg::referral_sent_at(super::day(&cx.locale, sent))));
    let cards = found.iter().zip(&hrefs).map(|(it, href)| Card {
        title: html! { bdi { (name(it)) } },
        level: 2,
        href,
        badges: ui::badge(words::tone(it.state), None, &cx.locale.t(&words::to_partner(it.state))),
        summary: html! { (sent(it).unwrap_or_default()) },
        ..Card::default()
    });
    let cards: Vec<Card<'_>> = cards.collect();
    Ok(ui::cards(true, &cards))
}

/// `/work/referrals/{id}`.
pub async fn show(cx: Cx, Kept(desks): Kept<Arc<Desks>>, Path((_, id)): At, Query(asked): Query<Asked>) -> Answer {
    let look = cx.look::<AnswerReferral>(id).await?;
    shown((&cx, &desks), look.object(), StatusCode::OK, &asked.told, &Typed::default(), &Wrong::default()).await
}

async fn shown(
    (cx, desks): (&Cx, &Desks),
    it: &Received,
    status: StatusCode,
    told: &str,
    typed: &Typed,
    wrong: &Wrong,
) -> Answer {
    partner::note_reading(cx, it).await?;
    let path = format!("work/referrals/{}", it.referral.id);
    let base = format!("/{}/{path}", cx.lang());
    let (title, list) = (cx.locale.t(&msg::referral_page()), cx.locale.t(&msg::referral_inbox()));
    let body = html! {
        div class="stack" {
            @if told == "taken" { (ui::notice(Tone::Warn, true, html! { p { (cx.locale.t(&msg::referral_overtaken())) } })) }
            (partner::shown(cx, desks, it, &base, typed, wrong).await?)
        }
    };
    Ok(page::once(status, ui::workspace(cx, &title, &path, &[(&list, "work/referrals")], body)))
}

/// `POST /work/referrals/{id}/opening`, `/acceptance`, `/refusal` and `/completion`.
pub async fn answer(cx: Cx, Kept(desks): Kept<Arc<Desks>>, Path((_, id)): At, sent: Sent, wish: Wish) -> Answer {
    let look = cx.look::<AnswerReferral>(id).await?;
    let typed = Typed::from(sent);
    let answer = match partner::read(&cx, wish, &typed) {
        Ok(answer) => answer,
        Err(wrong) => {
            return shown((&cx, &desks), look.object(), StatusCode::UNPROCESSABLE_ENTITY, "", &typed, &wrong).await;
        }
    };
    let back = format!("/{}/work/referrals/{id}", cx.lang());
    let tx = cx.app.db.begin().await?;
    let permit = cx.permit::<AnswerReferral>(&tx, id).await?;
    match changes::answer(&cx.app, &tx, &permit, &cx.actor, &answer).await {
        Ok(()) => tx.commit().await?,
        Err(Error::Conflict) => return Ok(page::redirect(StatusCode::SEE_OTHER, &format!("{back}?told=taken"))),
        Err(error) => return Err(error.into()),
    }
    Ok(page::redirect(StatusCode::SEE_OTHER, &back))
}

/// The part of referrals in «my work»: those that wait for an answer of one's organisation.
pub struct ToAnswer;

#[async_trait::async_trait]
impl Waits for ToAnswer {
    async fn waiting(&self, cx: &Cx) -> Result<Vec<Waiting>> {
        if !cx.actor.may_somewhere(Right::AnswerReferrals) {
            return Ok(Vec::new());
        }
        let count = store::waiting(&cx.app, &answers_for(&cx.actor)).await?;
        Ok(vec![Waiting {
            name: "referrals".into(),
            icon: "people",
            label: cx.locale.t(&msg::referral_waiting(count)),
            count,
            path: "work/referrals".into(),
            oldest: None,
            first: Vec::new(),
        }])
    }

    fn ways(&self, _: &Cx) -> Vec<(String, String)> {
        Vec::new()
    }
}
