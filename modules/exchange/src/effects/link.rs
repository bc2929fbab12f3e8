//! A check opened with its link, by whoever it was mailed to. A link that is forged, stale or of a missed check is no page at all.
//! Opening it changes nothing: programs that look at mail open its links too. Once answered, it only shows.

use super::model::State;
use super::policy::{Bureau, OpenEffect};
use super::{form, store, words};
use crate::visit::Here;
use crate::{msg, told};
use axum::response::Response;
use http::{HeaderValue, StatusCode, header};
use kernel::{Error, Lang, Result};
use maud::{Markup, html};
use platform::forms::{Form, Sent, Typed, Wrong};
use platform::ui::{self, Page, Tone};
use platform::{Answer, page};

fn framed(here: &Here, status: StatusCode, body: Markup) -> Response {
    let link = here.part("link");
    let mut it = Page::new(here.locale(), here.t(&msg::effect_page()), html! { div class="stack narrow" { (body) } });
    // Its address holds a secret: nothing of it goes into links to others, and no machine keeps the page.
    it.unlisted = true;
    it.example = here.shelf.territories.iter().any(|it| it.example);
    it.alternates = Lang::INTERFACE.map(|lang| (lang, format!("/{lang}/exchange/effects/{link}"))).to_vec();
    let mut answer = page::once(status, ui::document(&it));
    answer.headers_mut().insert(header::REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
    answer.headers_mut().insert("x-robots-tag", HeaderValue::from_static("noindex"));
    answer
}

async fn bureau(here: &Here) -> Result<Bureau> {
    let look = here.cx.look::<OpenEffect>((here.part("link").to_owned(), here.shelf.clone())).await?;
    Ok(look.object().clone())
}

/// `/exchange/effects/{link}`.
pub async fn show(here: Here) -> Answer {
    let bureau = bureau(&here).await?;
    let typed = form::typed(&bureau.effect.answer);
    Ok(shown(&here, &bureau, &typed, &Wrong::default(), StatusCode::OK).await?)
}

async fn shown(here: &Here, it: &Bureau, typed: &Typed, wrong: &Wrong, status: StatusCode) -> Result<Response> {
    let name = it.entry.cooperation.title.show(here.cx.lang());
    let known = crate::cooperations::views::known(here, std::slice::from_ref(&it.entry)).await?;
    let parties: Vec<String> = it
        .entry
        .parties
        .iter()
        .filter_map(|it| known.get(&it.organisation))
        .map(|it| it.called(here.locale()))
        .collect();
    let action = here.href(&format!("exchange/effects/{}", here.part("link")));
    let body = html! {
        (wrong.summary(here.locale()))
        h1 { (here.t(&msg::effect_title(it.effect.months))) }
        p class="lead" { (ui::text(here.locale(), name)) }
        p { (here.t(&msg::cooperation_parties())) (here.locale().colon()) " " (crate::practices::views::several(&parties)) }
        @if it.by_link().is_some() {
            p { (here.t(&msg::effect_lead())) }
            (form::form(&Form { cx: &here.cx, typed, wrong }, &action, it.effect.revision))
        } @else {
            @if it.effect.state == State::Answered { (ui::notice(Tone::Ok, true, html! { p { (here.t(&msg::effect_thanks())) } p { (here.t(&msg::effect_thanks_hint())) } })) }
            section class="panel stack" aria-label=(here.t(&msg::effect_answer())) {
                p class="cluster" { (words::badge(here.locale(), it.effect.state)) @if let Some(at) = it.effect.answered_at { span { (words::day(here.locale(), at)) } } }
                (words::answer(here.locale(), &it.effect, true))
            }
        }
    };
    Ok(framed(here, status, body))
}

/// `POST /exchange/effects/{link}`.
pub async fn answer(here: Here, sent: Sent) -> Answer {
    here.cx.app.attempts.check_address(sent.address)?;
    let typed = Typed::from(sent);
    let before = bureau(&here).await?;
    let back = here.href(&format!("exchange/effects/{}", here.part("link")));
    if before.by_link().is_none() {
        return Ok(page::redirect(StatusCode::SEE_OTHER, &back));
    }
    let mut wrong = Wrong::default();
    let answer = form::read(&here.cx, &typed, &before.effect.answer, &mut wrong);
    if !wrong.is_empty() {
        return Ok(shown(&here, &before, &typed, &wrong, StatusCode::UNPROCESSABLE_ENTITY).await?);
    }
    let mut tx = here.cx.app.db.begin().await?;
    let permit = here.cx.permit::<OpenEffect>(&tx, (here.part("link").to_owned(), here.shelf.clone())).await?;
    match store::answer_by_link(&mut tx, &permit, &answer).await {
        Ok(()) => {
            told::effect_answered(&here.cx.app, &tx, &here.cx.actor, permit.object()).await?;
            tx.commit().await?;
        }
        // Somebody else was faster with the same link, or in the workspace: their answer is shown.
        Err(Error::Conflict) => {}
        Err(error) => return Err(error.into()),
    }
    Ok(page::redirect(StatusCode::SEE_OTHER, &back))
}
