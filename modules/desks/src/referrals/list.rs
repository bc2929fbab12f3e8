//! The referrals of a desk: one's own, or all of them for whoever answers for the desk. Those that wait too long come first.
//! A line says to whom and how far, and never of whom.

use super::model::{Referral, State};
use super::policy::Kept;
use super::{store, words};
use crate::msg;
use crate::policy::{Bureau, ReceivePeople};
use crate::reception::frame;
use axum::extract::Path;
use http::StatusCode;
use kernel::{Result, Right};
use maud::{Markup, html};
use platform::ui::{self, Card, Tone};
use platform::{Answer, Cx, Locale};
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

/// When it was sent, or written.
fn when(locale: &Locale, it: &Referral) -> String {
    locale.t(&match (it.state, it.sent) {
        (State::Draft, _) | (_, None) => msg::referral_made_at(super::day(locale, it.made)),
        (_, Some(sent)) => msg::referral_sent_at(super::day(locale, sent)),
    })
}

async fn list(cx: &Cx, those: &[Referral], late: bool) -> Result<Markup> {
    let locale = &cx.locale;
    let to = super::destinations_of(cx, those).await?;
    let href = |it: &Referral| format!("/{}/work/reception/{}/referrals/{}", cx.lang(), it.desk, it.id);
    let hrefs: Vec<String> = those.iter().map(href).collect();
    let card = those.iter().zip(&hrefs).map(|(it, href)| Card {
        title: html! { bdi { (to.get(&it.to.1).map(|it| it.name(cx.lang())).unwrap_or_default()) } },
        level: 4,
        href,
        badges: html! {
            (ui::badge(words::tone(it.state), None, &locale.t(&words::state(it.state))))
            @if late { (ui::badge(Tone::Bad, Some("clock"), &locale.t(&msg::referral_no_answer()))) }
        },
        summary: html! { (when(locale, it)) },
        ..Card::default()
    });
    Ok(ui::cards(true, &card.collect::<Vec<_>>()))
}

/// The referrals of a file, on its page: to whom, how far, since when. They lead on for whoever may open them.
///
/// # Errors
/// When the database fails.
pub async fn of_file(cx: &Cx, bureau: &Bureau, file: Uuid) -> Result<Markup> {
    let locale = &cx.locale;
    let those = store::of_file(&cx.app, file).await?;
    let to = super::destinations_of(cx, &those).await?;
    let href = |it: &Referral| {
        let kept = Kept { bureau: bureau.clone(), referral: it.clone() };
        let here = it.desk == bureau.desk.id.uuid() && kept.by(&cx.actor).is_some();
        here.then(|| frame::href(cx.lang(), it.desk, &format!("/referrals/{}", it.id)))
    };
    let name = |it: &Referral| to.get(&it.to.1).map(|to| to.name(cx.lang())).unwrap_or_default();
    Ok(html! {
        @if those.is_empty() { p class="soft" { (locale.t(&msg::referral_list_none())) } }
        ul class="plain stack" {
            @for it in &those {
                li class="card" { div class="card-body" {
                    h4 class="card-title" {
                        @if let Some(href) = href(it) { a href=(href) { bdi { (name(it)) } } } @else { bdi { (name(it)) } }
                    }
                    div class="cluster" {
                        (ui::badge(words::tone(it.state), None, &locale.t(&words::state(it.state))))
                        span class="soft" { (when(locale, it)) }
                    }
                } }
            }
        }
    })
}
