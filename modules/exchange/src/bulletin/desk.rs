//! Bulletins in the workspace: those that one keeps, one of them as the public would read it, what has changed since in the
//! records, and the steps. What is published was looked at: where records have changed since, nothing is published.

use super::freezing::freeze;
use super::gathering::gather;
use super::model::{Bulletin, News, State};
use super::policy::KeepBulletin;
use super::store::{self, Entry};
use super::{sending, views, words};
use crate::msg;
use crate::practices::views::several;
use crate::secretariat::run_at;
use crate::visit::Here;
use axum::response::Response;
use http::StatusCode;
use kernel::{Error, Lang, Progress, Result, Right};
use maud::{Markup, html};
use platform::Answer;
use platform::forms::{Sent, Typed};
use platform::ui::{self, Card, Tone};

pub(super) const LIST: &str = "work/exchange/bulletins";

/// `/work/exchange/bulletins`: those that one keeps.
pub async fn index(here: Here) -> Answer {
    let mut all = store::every(here.cx.app.db.read(), &here.cx.visible::<Bulletin>()).await?;
    all.retain(|it| here.cx.actor.may(Right::Facilitate, &run_at(&here.shelf, it.bulletin.territory)));
    let (title, locale) = (here.t(&msg::bulletins_own()), here.locale());
    let hrefs: Vec<String> = all.iter().map(|it| here.href(&format!("{LIST}/{}", it.bulletin.id))).collect();
    let cards: Vec<Card<'_>> = (all.iter().zip(&hrefs))
        .map(|(it, href)| Card {
            title: ui::plain(locale, it.bulletin.title.show(locale.lang)),
            level: 2,
            href,
            badges: html! { (words::state_badge(locale, it.state)) (ui::badge(Tone::Plain, None, &here.t(&words::kind(it.bulletin.kind)))) },
            summary: html! { (here.t(&msg::practice_from_to(locale.date(it.bulletin.from), locale.date(it.bulletin.to)))) },
            ..Card::default()
        })
        .collect();
    let new =
        html! { a class="btn btn-primary" href=(here.href(&format!("{LIST}/new"))) { (here.t(&msg::bulletin_new())) } };
    let body = html! {
        p class="lead" { (here.t(&msg::bulletins_own_lead())) }
        (sending::counted(&here).await?)
        @if all.is_empty() { (ui::empty("list", &here.t(&msg::bulletins_own_none()), html! {}, new)) }
        @else { div { (new) } (ui::cards(true, &cards)) }
    };
    Ok(here.work(StatusCode::OK, &title, LIST, &[], body))
}

/// `/work/exchange/bulletins/{id}`.
pub async fn show(here: Here) -> Answer {
    let look = here.cx.look::<KeepBulletin>((here.id()?, here.shelf.clone())).await?;
    Ok(shown(&here, &look.object().entry, StatusCode::OK, None).await?)
}

async fn shown(here: &Here, it: &Entry, status: StatusCode, told: Option<Markup>) -> Result<Response> {
    let (app, name) = (&here.cx.app, it.bulletin.title.show(here.cx.lang()).value.clone());
    let path = format!("{LIST}/{}", it.bulletin.id);
    let read = match &it.public {
        Some(public) => public.clone(),
        None => freeze(app, &here.shelf, &it.bulletin).await?,
    };
    let news = match it.state {
        State::Draft => {
            let now = gather(app, &here.shelf, &it.bulletin).await?;
            it.bulletin.news(&it.bulletin.refreshed(&now))
        }
        _ => Vec::new(),
    };
    let body = html! {
        @if let Some(told) = told { (told) }
        p class="cluster" { (words::state_badge(here.locale(), it.state)) (several(&views::about(here.locale(), &read))) }
        (steps(here, it, &path))
        @if it.state == State::Draft { (changed(here, it, &news, &path)) }
        @if it.state == State::Published { (sending::panel(here, it, &path).await?) }
        (languages(here, &it.bulletin, &path))
        section class="stack" aria-labelledby="preview" {
            h2 id="preview" { (here.t(&msg::bulletin_preview())) }
            article class="stack bulletin panel-plain" { (views::article(here.locale(), &read, 2)?) }
        }
    };
    let list = here.t(&msg::bulletins_own());
    Ok(here.work(status, &name, &path, &[(&list, LIST)], body))
}

fn button(here: &Here, path: &str, noun: &str, label: &str, primary: bool, seen: i64) -> Markup {
    html! {
        form method="post" action=(here.href(&format!("{path}/{noun}"))) {
            input type="hidden" name="seen" value=(seen);
            button class={ "btn" @if primary { " btn-primary" } } type="submit" { (label) }
        }
    }
}

fn steps(here: &Here, it: &Entry, path: &str) -> Markup {
    let t = |message| here.t(&message);
    html! {
        @match it.state {
            State::Draft => {
                div class="cluster" {
                    a class="btn" href=(here.href(&format!("{path}/edit"))) { (t(msg::bulletin_edit())) }
                    (button(here, path, "publication", &t(msg::bulletin_publish()), true, it.revision))
                }
                p class="soft" { (t(msg::bulletin_publish_hint())) }
                details class="panel" {
                    summary { (t(msg::bulletin_discard())) }
                    p { (t(msg::bulletin_discard_hint())) }
                    (button(here, path, "discarding", &t(msg::bulletin_discard_do()), false, it.revision))
                }
            }
            State::Published => {
                p { a class="btn" href=(here.href(&format!("exchange/bulletins/{}", it.bulletin.slug))) { (t(msg::practice_see_public())) } }
                details class="panel" {
                    summary { (t(msg::bulletin_withdraw())) }
                    p { (t(msg::bulletin_withdraw_hint())) }
                    (button(here, path, "withdrawal", &t(msg::bulletin_withdraw_do()), false, it.revision))
                }
            }
            State::Withdrawn => (ui::notice(Tone::Info, false, html! { p { (t(msg::bulletin_withdrawn())) } })),
        }
    }
}

/// What records say otherwise than the draft.
fn changed(here: &Here, it: &Entry, news: &[News], path: &str) -> Markup {
    let said = |it: &News| {
        let value =
            |it: &Option<super::model::Value>| it.map_or_else(|| "–".to_owned(), |it| words::value(here.locale(), it));
        here.t(&match it {
            News::Come(topic, count) => msg::bulletin_news_come(*count, here.t(&words::topic(*topic))),
            News::Gone(topic, count) => msg::bulletin_news_gone(*count, here.t(&words::topic(*topic))),
            News::Figure(formula, before, after) => {
                msg::bulletin_news_figure(value(after), value(before), here.t(&words::formula(*formula)))
            }
            News::Drawn => msg::bulletin_news_drawn(),
        })
    };
    html! {
        @if news.is_empty() { p role="status" class="soft" { (here.t(&msg::bulletin_up_to_date())) } }
        @else {
            (ui::notice(Tone::Warn, false, html! {
                h2 class="h3" { (here.t(&msg::bulletin_news())) }
                ul { @for it in news { li { (said(it)) } } }
                (button(here, path, "refreshing", &here.t(&msg::bulletin_refresh()), false, it.revision))
            }))
        }
    }
}

/// How far what was written has come in the languages in which it comes out.
fn languages(here: &Here, it: &Bulletin, path: &str) -> Markup {
    let others: Vec<Lang> = it.languages.iter().copied().filter(|lang| *lang != it.lang).collect();
    html! {
        @if !others.is_empty() {
            section class="stack" aria-labelledby="languages" {
                h2 id="languages" { (here.t(&msg::bulletin_translations())) }
                ul class="cluster bulletin-languages" {
                    @for lang in others {
                        @let progress = it.progress(lang);
                        li {
                            a href=(here.href(&format!("{path}/translations/{lang}"))) { (here.locale().language_name(lang)) } " "
                            (ui::progress_badge(here.locale(), progress))
                            @if progress < Progress::Current { span class="visually-hidden" { (here.t(&msg::bulletin_translate_falls_back())) } }
                        }
                    }
                }
            }
        }
    }
}

/// Takes a step on the bulletin as it was seen; where somebody was faster, it is shown as it is now.
fn overtaken(here: &Here) -> Markup {
    ui::notice(Tone::Warn, true, html! { p { (here.t(&msg::exchange_overtaken())) } })
}

/// The revision that a form was made from.
fn seen(typed: &Typed) -> i64 {
    typed.get("seen").parse().unwrap_or(-1)
}

async fn again(here: &Here, told: Markup) -> Answer {
    let look = here.cx.look::<KeepBulletin>((here.id()?, here.shelf.clone())).await?;
    Ok(shown(here, &look.object().entry, StatusCode::CONFLICT, Some(told)).await?)
}

/// `POST …/refreshing`: brings the draft up to date with records.
pub async fn refresh(here: Here, sent: Sent) -> Answer {
    let (seen, id) = (seen(&Typed::from(sent)), here.id()?);
    let key = (id, here.shelf.clone());
    let it = here.cx.look::<KeepBulletin>(key.clone()).await?.object().entry.bulletin.clone();
    let fresh = it.refreshed(&gather(&here.cx.app, &here.shelf, &it).await?);
    let mut tx = here.cx.app.db.begin().await?;
    let permit = here.cx.permit::<KeepBulletin>(&tx, key).await?;
    let at = here.cx.permit::<crate::secretariat::BeginAt>(&tx, (it.territory, here.shelf.clone())).await?;
    match store::write(&mut tx, &here.cx.actor, (&permit, &at), seen, &fresh).await {
        Ok(()) => tx.commit().await?,
        Err(Error::Conflict) => {
            drop(tx);
            return again(&here, overtaken(&here)).await;
        }
        Err(error) => return Err(error.into()),
    }
    Ok(here.go(&format!("{LIST}/{id}"), "refreshed"))
}

/// `POST …/publication`.
pub async fn publication(here: Here, sent: Sent) -> Answer {
    let (seen, id) = (seen(&Typed::from(sent)), here.id()?);
    let key = (id, here.shelf.clone());
    let it = here.cx.look::<KeepBulletin>(key.clone()).await?.object().entry.bulletin.clone();
    let fresh = it.refreshed(&gather(&here.cx.app, &here.shelf, &it).await?);
    if !it.news(&fresh).is_empty() {
        let told = ui::notice(Tone::Warn, true, html! { p { (here.t(&msg::bulletin_must_refresh())) } });
        return again(&here, told).await;
    }
    let frozen = freeze(&here.cx.app, &here.shelf, &it).await?;
    let mut tx = here.cx.app.db.begin().await?;
    let permit = here.cx.permit::<KeepBulletin>(&tx, key).await?;
    match store::publish(&mut tx, &here.cx.actor, &permit, seen, &frozen).await {
        Ok(()) => tx.commit().await?,
        Err(Error::Conflict) => {
            drop(tx);
            return again(&here, overtaken(&here)).await;
        }
        Err(error) => return Err(error.into()),
    }
    Ok(here.go(&format!("{LIST}/{id}"), "published"))
}

/// `POST …/withdrawal`.
pub async fn withdrawal(here: Here, sent: Sent) -> Answer {
    let seen = seen(&Typed::from(sent));
    let id = here.id()?;
    let mut tx = here.cx.app.db.begin().await?;
    let permit = here.cx.permit::<KeepBulletin>(&tx, (id, here.shelf.clone())).await?;
    match store::withdraw(&mut tx, &here.cx.actor, &permit, seen).await {
        Ok(()) => tx.commit().await?,
        Err(Error::Conflict) => {
            drop(tx);
            return again(&here, overtaken(&here)).await;
        }
        Err(error) => return Err(error.into()),
    }
    Ok(here.go(&format!("{LIST}/{id}"), "withdrawn"))
}

/// `POST …/discarding`.
pub async fn discarding(here: Here, sent: Sent) -> Answer {
    let seen = seen(&Typed::from(sent));
    let mut tx = here.cx.app.db.begin().await?;
    let permit = here.cx.permit::<KeepBulletin>(&tx, (here.id()?, here.shelf.clone())).await?;
    match store::discard(&mut tx, &here.cx.actor, &permit, seen).await {
        Ok(()) => tx.commit().await?,
        Err(Error::Conflict) => {
            drop(tx);
            return again(&here, overtaken(&here)).await;
        }
        Err(error) => return Err(error.into()),
    }
    Ok(here.go(LIST, "discarded"))
}
