//! What the public reads: the list of bulletins, found by their words, and one of them.
//! They are the same for everybody; nothing of a draft is on them.

use super::frozen::Frozen;
use super::model::KIND;
use super::{store, views};
use crate::indexed;
use crate::msg;
use crate::practices::views::several;
use crate::subscribers::pages::invitation;
use crate::visit::Here;
use kernel::{Error, Result};
use maud::{Markup, html};
use platform::ui::{self, Card, Search, Share};
use platform::{Answer, Keep, page};
use std::collections::HashMap;
use uuid::Uuid;

const LIST: &str = "exchange/bulletins";

/// Those that are published and say these words, the newest first where none are asked for.
async fn found(here: &Here, words: &str) -> Result<Vec<Frozen>> {
    let db = here.cx.app.db.read();
    if words.is_empty() {
        return Ok(store::public(db).await?.into_iter().filter_map(|it| it.public).collect());
    }
    let found = here.exchange.index.search(&indexed::query(here.cx.lang(), words, KIND)).map_err(Error::internal)?;
    let ids: Vec<Uuid> = found.hits.iter().filter_map(|hit| Uuid::try_parse(&hit.id).ok()).collect();
    let there = store::public_these(db, &ids).await?.into_iter().filter_map(|it| it.public);
    let mut there: HashMap<Uuid, Frozen> = there.map(|it| (it.id, it)).collect();
    Ok(ids.iter().filter_map(|id| there.remove(id)).collect())
}

/// `/{lang}/exchange/bulletins?q=`.
pub async fn index(here: Here) -> Answer {
    let words: String = here.asked("q").trim().chars().take(200).collect();
    let all = found(&here, &words).await?;
    let (title, locale, action) = (here.t(&msg::bulletins_title()), here.locale(), here.href(LIST));
    let hrefs: Vec<String> = all.iter().map(|it| here.href(&format!("{LIST}/{}", it.slug))).collect();
    let cards: Vec<Card<'_>> = (all.iter().zip(&hrefs))
        .map(|(it, href)| Card {
            title: ui::text(locale, it.title.show(locale.lang)),
            level: 2,
            href,
            summary: html! { (several(&views::about(locale, it))) br; (views::period(locale, it)) },
            ..Card::default()
        })
        .collect();
    let body = html! {
        h1 { (title) }
        p class="lead" { (here.t(&msg::bulletins_lead())) }
        (ui::search(locale, &Search { action: &action, value: &words, placeholder: Some(&here.t(&msg::bulletins_search_example())), kept: Vec::new(), ..Search::default() }))
        @if !words.is_empty() { p role="status" { strong { (here.t(&msg::bulletins_found(all.len()))) } } }
        @if all.is_empty() { (ui::empty("search", &here.t(&msg::bulletins_none()), html! {}, html! {})) }
        @else { (ui::cards(true, &cards)) }
        (invitation(&here))
    };
    let mut it = here.public(title.clone(), LIST, body);
    it.description = Some(here.t(&msg::bulletins_lead()));
    it.breadcrumbs = vec![(here.t(&msg::exchange_title()), Some(here.href("exchange"))), (title, None)];
    it.unlisted = !words.is_empty();
    Ok(page::html(ui::document(&it), Keep::UntilChanged))
}

/// The one at this address, as the public reads it.
///
/// # Errors
/// `NotFound` where there is none, or none yet.
pub(super) async fn at(here: &Here) -> Result<Frozen> {
    let entry = store::public_at(here.cx.app.db.read(), here.part("slug")).await?;
    entry.and_then(|it| it.public).ok_or(Error::NotFound)
}

/// In which languages it is on paper.
fn papers(here: &Here, it: &Frozen) -> Markup {
    html! {
        p class="cluster" {
            @for lang in &it.languages {
                a class="btn btn-quiet" lang=(lang) hreflang=(lang) href=(format!("/{lang}/{LIST}/{}/bulletin.pdf", it.slug)) download {
                    (ui::icon("download")) "PDF · " (here.locale().autonym(*lang))
                }
            }
            a class="btn btn-quiet" href=(format!("/api/v1/exchange/bulletins/{}", it.id)) { "JSON" }
        }
    }
}

/// `/{lang}/exchange/bulletins/{slug}`.
pub async fn show(here: Here) -> Answer {
    let it = at(&here).await?;
    let name = it.title.show(here.cx.lang()).value.clone();
    let rest = format!("{LIST}/{}", it.slug);
    let url = format!("{}/{}/{rest}", here.cx.app.settings.public(), here.cx.lang());
    let body = html! {
        article class="stack bulletin" {
            (views::article(here.locale(), &it, 1)?)
            p class="soft" { (here.t(&msg::bulletin_frozen(here.locale().date(it.on)))) }
            (papers(&here, &it))
            (ui::share(here.locale(), &Share { title: &name, url: &url, pdf: None }))
        }
        (invitation(&here))
    };
    let mut shown = here.public(name.clone(), &rest, body);
    shown.description = it.introduction.as_ref().map(|text| views::brief(text.show(here.cx.lang()).value, 40));
    shown.breadcrumbs = vec![
        (here.t(&msg::exchange_title()), Some(here.href("exchange"))),
        (here.t(&msg::bulletins_title()), Some(here.href(LIST))),
        (name, None),
    ];
    Ok(page::html(ui::document(&shown), Keep::UntilChanged))
}
