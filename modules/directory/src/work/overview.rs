//! «My work»: what waits for whoever looks, and where to begin.
//! Nothing is counted that they could not open.

use super::desk::Work;
use crate::drafts::lists::{self, Item, Pile};
use crate::inbox;
use crate::msg;
use crate::services::Service;
use kernel::Right;
use maud::{Markup, html};
use messages::Message;
use platform::Answer;
use platform::ui::{self, Card};

/// `/work`.
pub async fn index(work: Work) -> Answer {
    let visible = work.cx.visible::<Service>();
    let waiting = lists::waiting(&work.cx.app.db, &visible, &work.shelf, work.today()).await?;
    let reports = inbox::store::open(&work.cx.app.db, &work.cx.visible(), &work.shelf).await?;
    let title = work.t(&msg::work_title());
    let body = html! {
        @if waiting.is_nothing() && reports == 0 {
            (ui::empty("check", &work.t(&msg::work_empty()), html! { p { (work.t(&msg::work_empty_lead())) } }, ways(&work)))
        } @else {
            @if reports > 0 {
                ul class="places" {
                    li { a class="place" href=(work.href("inbox?state=open")) { (ui::icon("flag")) (work.t(&msg::inbox_waiting(reports))) } }
                }
            }
            (pile(&work, "to-review", &msg::work_to_review(waiting.to_review.count), &waiting.to_review, "services?state=in-review"))
            (pile(&work, "asked", &msg::work_asked(waiting.asked.count), &waiting.asked, "services?state=changes-asked"))
            (pile(&work, "begun", &msg::work_begun(waiting.begun.count), &waiting.begun, "services?state=draft"))
            (pile(&work, "overdue", &msg::work_overdue(waiting.overdue.count), &waiting.overdue, "services?state=overdue"))
            @if !waiting.languages.is_empty() {
                section class="stack" aria-labelledby="languages" {
                    h2 id="languages" { (work.t(&msg::work_languages())) }
                    ul class="places" {
                        @for (lang, count) in &waiting.languages {
                            li { a class="place" href=(work.href(&format!("services?behind={lang}"))) {
                                (ui::icon("language")) (work.t(&msg::work_language(*count, work.locale().language_name(*lang))))
                            } }
                        }
                    }
                }
            }
            div class="cluster" { (ways(&work)) }
        }
    };
    Ok(work.page(&title, "", &[], body))
}

fn ways(work: &Work) -> Markup {
    html! {
        a class="btn" href=(work.href("services")) { (work.t(&msg::list_all())) }
        a class="btn" href=(work.href("inbox")) { (work.t(&msg::inbox_title())) }
        @if work.cx.actor.may_somewhere(Right::Write) { a class="btn" href=(work.href("services/new")) { (work.t(&msg::new_title())) } }
    }
}

fn pile(work: &Work, id: &str, title: &Message, pile: &Pile, all: &str) -> Markup {
    let hrefs: Vec<String> = pile.first.iter().map(|it| work.href(&format!("{}s/{}", it.kind, it.id))).collect();
    let place = |it: &Item| work.shelf.territory(it.territory?).map(|it| work.plain(&it.name));
    let cards: Vec<Card<'_>> = pile
        .first
        .iter()
        .zip(&hrefs)
        .map(|(it, href)| Card {
            title: it.name.as_ref().map_or_else(|| html! { (it.id) }, |name| work.plain(name)),
            href,
            summary: html! { @if let Some(place) = place(it) { (place) } },
            ..Card::default()
        })
        .collect();
    let more = pile.count > u64::try_from(pile.first.len()).unwrap_or(u64::MAX);
    html! {
        @if pile.count > 0 {
            section class="stack" aria-labelledby=(id) {
                h2 id=(id) { (work.t(title)) }
                (ui::cards(true, &cards))
                @if more { p { a href=(work.href(all)) { (work.t(&msg::work_all())) } } }
            }
        }
    }
}
