//! The referrals of a desk: one's own, or all of them for whoever answers for the desk. Those that wait too long come first.
//! A line says to whom and how far, and never of whom.

use super::model::{Referral, State};
use super::{store, words};
use crate::msg;
use crate::policy::ReceivePeople;
use crate::reception::frame;
use axum::extract::Path;
use http::StatusCode;
use kernel::{Result, Right};
use maud::{Markup, html};
use platform::ui::{self, Card, Tone};
use platform::{Answer, Cx};
use uuid::Uuid;

/// `/work/reception/{id}/referrals`.
pub async fn index(cx: Cx, Path((_, id)): Path<(String, Uuid)>) -> Answer {
    let look = cx.look::<ReceivePeople>((id, cx.app.clone())).await?;
    let bureau = look.object();
    let everybody = bureau.holds(&cx.actor, Right::ReadFiles);
    let own = if everybody { None } else { cx.actor.account() };
    let found = store::of_desk(&cx.app, id, own).await?;
    let now = cx.app.clock.now();
    let (late, others): (Vec<_>, Vec<_>) = found.into_iter().partition(|it| it.is_overdue(now));
    let (open, ended): (Vec<_>, Vec<_>) = others.into_iter().partition(|it| !it.state.is_final());
    let title = cx.locale.t(&msg::referral_list());
    let groups = [
        (msg::referral_late(), late, true),
        (msg::referral_open_ones(), open, false),
        (msg::referral_ended_ones(), ended, false),
    ];
    let mut lists = html! {};
    let mut any = false;
    for (title, those, late) in groups.iter().filter(|(_, those, _)| !those.is_empty()) {
        any = true;
        let list = list(&cx, those, *late).await?;
        lists = html! { (lists) section class="stack" { h3 { (cx.locale.t(title)) } (list) } };
    }
    let body = html! {
        div class="stack" {
            h2 { (title) }
            @if any { (lists) } @else { (ui::empty("people", &cx.locale.t(&msg::referral_list_none()), html! { p { (cx.locale.t(&msg::referral_list_none_hint())) } }, html! {})) }
        }
    };
    Ok(frame::answer(&cx, StatusCode::OK, &bureau.desk, "/referrals", &title, &[], body))
}

async fn list(cx: &Cx, those: &[Referral], late: bool) -> Result<Markup> {
    let locale = &cx.locale;
    let to = super::destinations_of(cx, those).await?;
    let href = |it: &Referral| format!("/{}/work/reception/{}/referrals/{}", cx.lang(), it.desk, it.id);
    let hrefs: Vec<String> = those.iter().map(href).collect();
    let when = |it: &Referral| match (it.state, it.sent) {
        (State::Draft, _) | (_, None) => msg::referral_made_at(super::day(locale, it.made)),
        (_, Some(sent)) => msg::referral_sent_at(super::day(locale, sent)),
    };
    let card = those.iter().zip(&hrefs).map(|(it, href)| Card {
        title: html! { bdi { (to.get(&it.to.1).map(|it| it.name(cx.lang())).unwrap_or_default()) } },
        level: 4,
        href,
        badges: html! {
            (ui::badge(words::tone(it.state), None, &locale.t(&words::state(it.state))))
            @if late { (ui::badge(Tone::Bad, Some("clock"), &locale.t(&msg::referral_no_answer()))) }
        },
        summary: html! { (locale.t(&when(it))) },
        ..Card::default()
    });
    Ok(ui::cards(true, &card.collect::<Vec<_>>()))
}
