//! The public pages of portals: the inventory, one portal, several side by side, what is said nowhere, and where somebody on
//! their way finds what they want to know. They are the same for everybody.

use super::harvest;
use super::harvest::records::{self, Which};
use super::model::{self, Phase, Seen};
use super::store;
use super::views::{self, Around};
use super::wanted::{PAGE, Wanted};
use crate::institutions;
use crate::msg;
use crate::visit::Here;
use kernel::{Error, Result};
use maud::{Markup, html};
use platform::asked::Asked;
use platform::ui::{self, Choice, Column, Filters, Group, Pages, Search, Tone};
use platform::{Answer, Keep, page};
use std::collections::HashSet;
use uuid::Uuid;

/// Publications that stand with a portal.
const NEWS: usize = 5;

/// What these portals are shown with.
pub(super) async fn around<'a>(here: &'a Here, all: &[&Seen]) -> Result<Around<'a>> {
    let ids: Vec<Uuid> = all.iter().filter_map(|it| it.portal.organisation).map(|it| it.uuid()).collect();
    let institutions = institutions::named(&here.cx.app, &ids).await?;
    Ok(Around { here, institutions, today: here.today(), found: HashSet::new() })
}

fn choice(name: &'static str, value: String, label: String, chosen: bool) -> Choice<'static> {
    Choice { name, value, label, chosen, count: None }
}

/// One of several, or any.
pub(crate) fn select(
    here: &Here,
    name: &'static str,
    label: &messages::Message,
    chosen: &str,
    all: Vec<(String, String)>,
) -> Group<'static> {
    let any = choice(name, String::new(), here.t(&platform::msg::filter_any()), chosen.is_empty());
    let all = all.into_iter().map(|(value, label)| {
        let on = value == chosen;
        choice(name, value, label, on)
    });
    Group::Select { name, label: here.t(label), choices: std::iter::once(any).chain(all).collect() }
}

fn places(here: &Here) -> Vec<(String, String)> {
    let name = |it: &kernel::Territory, depth: usize| {
        format!("{}{}", "\u{2003}".repeat(depth), it.name.show(here.cx.lang()).value)
    };
    network::api::territory_tree(&here.shelf)
        .into_iter()
        .map(|(it, depth)| (it.slug.clone(), name(it, depth)))
        .collect()
}

fn themes(here: &Here) -> Vec<(String, String)> {
    here.shelf.themes.iter().map(|it| (it.code.clone(), it.name.show(here.cx.lang()).value.clone())).collect()
}

fn phases(here: &Here) -> Vec<(String, String)> {
    Phase::ALL.iter().map(|it| (it.as_str().to_owned(), here.t(&views::phase(*it)))).collect()
}

/// The three questions of whoever looks for an answer.
fn questions(here: &Here, wanted: &Wanted) -> Vec<Group<'static>> {
    let chosen = |it: &Option<String>| it.clone().unwrap_or_default();
    vec![
        select(here, "place", &msg::portal_i_am(), &chosen(&wanted.place), places(here)),
        select(here, "phase", &msg::portal_phase(), wanted.phase.map_or("", Phase::as_str), phases(here)),
        select(here, "theme", &msg::portal_know(), &chosen(&wanted.theme), themes(here)),
    ]
}

/// `/{lang}/exchange/portals`.
pub async fn index(here: Here) -> Answer {
    let all = store::public(here.cx.app.db.read()).await?;
    let wanted = Wanted::read(&here.shelf, &here.parameters);
    let found = wanted.among(&here.shelf, &all, here.cx.lang(), here.today());
    let shown: Vec<&Seen> = found.iter().copied().skip(wanted.page * PAGE).take(PAGE).collect();
    let around = around(&here, &shown).await?;
    let action = here.href("exchange/portals");
    let mut spoken: Vec<_> = all.iter().flat_map(|it| it.portal.languages.iter().copied()).collect();
    spoken.sort_unstable();
    spoken.dedup();
    let spoken = spoken.into_iter().map(|it| (it.to_string(), here.locale().language_name(it))).collect();
    let language = wanted.language.map(|it| it.to_string()).unwrap_or_default();
    let mut groups = questions(&here, &wanted);
    groups.push(select(&here, "language", &msg::portal_languages(), &language, spoken));
    let active = wanted.parameters().iter().filter(|(name, _)| *name != "q").count();
    let kept = wanted.parameters().into_iter().filter(|(name, _)| *name == "q").collect();
    let query = Wanted { page: 0, ..wanted.clone() }.query_string();
    let href = |number: u64| {
        let page = usize::try_from(number).unwrap_or(1).max(1) - 1;
        format!("{action}{}", Wanted { page, ..wanted.clone() }.query_string())
    };
    let title = here.t(&msg::portals_title());
    let body = html! {
        h1 { (title) }
        p class="lead" { (here.t(&msg::portals_lead())) }
        p class="cluster" {
            a class="btn" href=(here.href("exchange/portals/answers")) { (here.t(&msg::portals_find())) }
            a class="btn" href=(here.href("exchange/portals/coverage")) { (here.t(&msg::portals_coverage())) }
            a class="btn" href=(here.href("exchange/portals/news")) { (here.t(&msg::portal_news())) }
        }
        (ui::search(here.locale(), &Search {
            action: &action, value: &wanted.words, placeholder: Some(&here.t(&msg::portals_search_example())),
            kept: wanted.parameters().into_iter().filter(|(name, _)| *name != "q").collect(), ..Search::default()
        }))
        div class="with-filters" {
            div class="stack" { (ui::filters(here.locale(), &Filters { action: &action, kept, groups, active })) }
            div class="stack" {
                p role="status" { strong { (here.t(&msg::portals_found(found.len()))) } }
                @if shown.is_empty() { (ui::empty("search", &here.t(&msg::portals_found(0)), html! { p { (here.t(&msg::portals_none())) } }, html! { a class="btn" href=(action) { (here.t(&msg::portals_everything())) } })) }
                @else {
                    (around.cards(&shown, "exchange/portals", false))
                    (ui::pagination(here.locale(), &Pages { current: wanted.page as u64 + 1, last: found.len().div_ceil(PAGE) as u64, href: &href }))
                    (files(&here, &action, &query))
                }
            }
        }
    };
    let mut it = here.public(title.clone(), &format!("exchange/portals{query}"), body);
    it.breadcrumbs = vec![(here.t(&msg::exchange_title()), Some(here.href("exchange"))), (title, None)];
    it.description = Some(here.t(&msg::portals_lead()));
    it.unlisted = !query.is_empty() || wanted.page > 0;
    Ok(page::html(ui::document(&it), Keep::UntilChanged))
}

fn files(here: &Here, action: &str, query: &str) -> Markup {
    html! {
        nav class="cluster" aria-label=(here.t(&msg::exchange_files())) {
            span { (here.t(&msg::exchange_files())) }
            @for (name, ending) in [("XLSX", "xlsx"), ("CSV", "csv")] {
                a class="btn btn-quiet" href={ (action) "." (ending) (query) } download { (ui::icon("download")) (name) }
            }
            a class="btn btn-quiet" href={ "/api/v1/exchange/portals" (query) } { "JSON" }
        }
    }
}

pub(super) fn trail(here: &Here, title: &str) -> Vec<(String, Option<String>)> {
    vec![
        (here.t(&msg::exchange_title()), Some(here.href("exchange"))),
        (here.t(&msg::portals_title()), Some(here.href("exchange/portals"))),
        (title.to_owned(), None),
    ]
}

/// `/{lang}/exchange/portals/{slug}`.
pub async fn show(here: Here) -> Answer {
    let db = here.cx.app.db.read();
    let it = store::public_at(db, here.part("slug")).await?.ok_or(Error::NotFound)?;
    let history: Vec<_> =
        store::observed(db, it.portal.id.uuid()).await?.into_iter().map(|it| it.observation).collect();
    let (news, _) = records::public(db, &Which { portal: Some(it.portal.id.uuid()), lang: None }, (0, NEWS)).await?;
    let around = around(&here, &[&it]).await?;
    let name = it.portal.name.show(here.cx.lang());
    let beside = format!("exchange/portals/comparison?portal={}", it.portal.slug);
    let body = html! {
        article class="stack" {
            h1 { (ui::text(here.locale(), name)) }
            (around.article(&it, &history))
            p { a href=(here.href(&beside)) { (here.t(&msg::portals_compare())) } }
            @if !news.is_empty() {
                section class="stack" aria-labelledby="news" {
                    h2 id="news" { (here.t(&msg::portal_news_here())) }
                    (harvest::views::warning(&here))
                    (harvest::views::list(&here, 3, &news, |_| Some(&it.portal)))
                    p { a href=(here.href(&format!("exchange/portals/news?portal={}", it.portal.slug))) { (here.t(&msg::portal_news_all())) } }
                }
            }
        }
    };
    let mut page = here.public(name.value.clone(), &format!("exchange/portals/{}", it.portal.slug), body);
    page.description = it.portal.summary.as_ref().map(|text| text.show(here.cx.lang()).value.clone());
    page.breadcrumbs = trail(&here, name.value);
    Ok(page::html(ui::document(&page), Keep::UntilChanged))
}

/// `/{lang}/exchange/portals/answers`: «I am here, and want to know this».
pub async fn answers(here: Here) -> Answer {
    let wanted = Wanted::read(&here.shelf, &here.parameters);
    let asked = wanted.question(&here.shelf);
    let all = store::public(here.cx.app.db.read()).await?;
    let any = asked != model::Question::default();
    let mut found = if any { wanted.among(&here.shelf, &all, here.cx.lang(), here.today()) } else { Vec::new() };
    found.truncate(PAGE);
    let around = around(&here, &found).await?;
    let foreign = found.iter().all(|it| !it.portal.languages.iter().any(|it| it.base() == here.cx.lang().base()));
    let action = here.href("exchange/portals/answers");
    let title = here.t(&msg::portals_find());
    let groups = questions(&here, &wanted);
    let body = html! {
        h1 { (title) }
        p class="lead" { (here.t(&msg::portals_find_lead())) }
        form class="form panel" method="get" action=(action) {
            @for group in &groups {
                @if let Group::Select { name, label, choices } = group {
                    @let options: Vec<_> = choices.iter().map(|it| (it.value.as_str(), it.label.as_str(), it.chosen)).collect();
                    (ui::select(here.locale(), ui::Select { name, label, options: &options, ..ui::Select::default() }))
                }
            }
            (ui::submit(&here.t(&msg::portals_ask())))
        }
        @if any {
            section class="stack" aria-labelledby="found" {
                h2 id="found" { (here.t(&msg::portals_found(found.len()))) }
                @if found.is_empty() {
                    (ui::notice(Tone::Info, false, html! { p { (here.t(&msg::portals_find_none())) } p { a href=(here.href("network")) { (here.t(&msg::portals_find_people())) } } }))
                } @else {
                    @if foreign { (ui::notice(Tone::Info, false, html! { p { (here.t(&msg::portals_find_foreign(here.locale().language_name(here.cx.lang())))) } })) }
                    (around.cards(&found, "exchange/portals", false))
                }
            }
        }
    };
    let mut it = here.public(title.clone(), "exchange/portals/answers", body);
    it.breadcrumbs = trail(&here, &title);
    it.description = Some(here.t(&msg::portals_find_lead()));
    it.unlisted = any;
    Ok(page::html(ui::document(&it), Keep::UntilChanged))
}

/// `/{lang}/exchange/portals/comparison?portal=…&portal=…`.
pub async fn comparison(here: Here) -> Answer {
    let all = store::public(here.cx.app.db.read()).await?;
    let slugs: Vec<String> = Asked(&here.parameters).all("portal").collect();
    let chosen = model::chosen(&all, &slugs);
    let around = around(&here, &chosen).await?;
    let title = here.t(&msg::portals_compare());
    let locale = here.locale();
    let named = |it: &Seen| (it.portal.slug.clone(), it.portal.name.show(here.cx.lang()).value.clone());
    let mut names: Vec<(String, String)> = all.iter().map(named).collect();
    names.sort_by(|(_, a), (_, b)| locale.compare(a, b));
    let body = html! {
        h1 { (title) }
        p class="lead" { (here.t(&msg::portals_compare_lead(model::BESIDE))) }
        @if chosen.len() > 1 { (around.beside(&chosen)) }
        form class="form panel" method="get" action=(here.href("exchange/portals/comparison")) {
            @for n in 0..model::BESIDE {
                @let slug = chosen.get(n).map_or("", |it| it.portal.slug.as_str());
                @let none = ("", "–", slug.is_empty());
                @let options: Vec<_> = std::iter::once(none).chain(names.iter().map(|(value, name)| (value.as_str(), name.as_str(), value == slug))).collect();
                @let label = here.t(&msg::portals_compare_one(n + 1));
                @let id = format!("portal-{n}");
                div class="field" {
                    label for=(id) { (label) }
                    select class="select" id=(id) name="portal" { @for (value, name, on) in options { option value=(value) selected[on] { (name) } } }
                }
            }
            (ui::submit(&title))
        }
    };
    let mut it = here.public(title.clone(), "exchange/portals/comparison", body);
    it.breadcrumbs = trail(&here, &title);
    it.unlisted = true;
    Ok(page::html(ui::document(&it), Keep::UntilChanged))
}

/// `/{lang}/exchange/portals/coverage?phase=`: what is said where, and what nowhere.
pub async fn coverage(here: Here) -> Answer {
    let all = store::public(here.cx.app.db.read()).await?;
    let phase = Phase::parse(here.asked("phase"));
    let grid = model::coverage(&here.shelf, &all, phase);
    let title = here.t(&msg::portals_coverage());
    let names: Vec<String> = here.shelf.themes.iter().map(|it| it.name.show(here.cx.lang()).value.clone()).collect();
    let country = here.t(&msg::portal_country());
    let columns = std::iter::once(Column { label: &country, number: false });
    let columns: Vec<Column<'_>> = columns.chain(names.iter().map(|label| Column { label, number: true })).collect();
    let mut lines: Vec<(String, Vec<Markup>)> = Vec::new();
    for (id, counts) in &grid {
        let Some(place) = here.shelf.territory(*id) else { continue };
        let name = place.name.show(here.cx.lang()).value.clone();
        let head = std::iter::once(html! { bdi { (name) } });
        let cells = here.shelf.themes.iter().map(|theme| {
            let count = counts.get(&theme.id).copied().unwrap_or_default();
            let wanted = Wanted { place: Some(place.slug.clone()), theme: Some(theme.code.clone()), phase, ..Wanted::default() };
            html! {
                @if count == 0 { span class="soft" { (here.t(&msg::portals_gap())) } }
                @else { a href=(here.href(&format!("exchange/portals{}", wanted.query_string()))) { (here.locale().number(count as u64)) } }
            }
        });
        lines.push((name.clone(), head.chain(cells).collect()));
    }
    lines.sort_by(|(a, _), (b, _)| here.locale().compare(a, b));
    let gaps: usize = grid.values().map(|line| here.shelf.themes.len() - line.len()).sum();
    let lines: Vec<Vec<Markup>> = lines.into_iter().map(|(_, cells)| cells).collect();
    let every = (String::new(), here.t(&msg::portal_phase_any()));
    let body = html! {
        h1 { (title) }
        p class="lead" { (here.t(&msg::portals_coverage_lead())) }
        nav class="cluster" aria-label=(here.t(&msg::portal_phase())) {
            @for (value, name) in std::iter::once(every).chain(phases(&here)) {
                @let on = value == phase.map_or("", Phase::as_str);
                @let query = if value.is_empty() { String::new() } else { format!("?phase={value}") };
                a class={ "btn" @if !on { " btn-quiet" } } aria-current=[on.then_some("page")] href=(here.href(&format!("exchange/portals/coverage{query}"))) { (name) }
            }
        }
        p role="status" { strong { (here.t(&msg::portals_gaps(gaps))) } }
        div class="gaps" { (ui::table(&title, &columns, &lines)) }
    };
    let query = phase.map(|it| format!("?phase={}", it.as_str())).unwrap_or_default();
    let mut it = here.public(title.clone(), &format!("exchange/portals/coverage{query}"), body);
    it.breadcrumbs = trail(&here, &title);
    it.unlisted = phase.is_some();
    Ok(page::html(ui::document(&it), Keep::UntilChanged))
}
