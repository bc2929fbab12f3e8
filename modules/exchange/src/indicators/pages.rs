//! The pages of indicators: for everybody, for those who take part, and how all of it is counted.
//! The page for everybody is the same for everybody.

use super::model::{Fact, Indicator};
use super::wanted::{self, Wanted};
use super::{board, facts, views, words};
use crate::visit::Here;
use crate::{institutions, msg};
use http::StatusCode;
use kernel::{Result, Right};
use maud::{Markup, html};
use platform::figures::Step;
use platform::ui;
use platform::{Answer, Keep, page};

async fn body(here: &Here, all: &[Fact], base: &str) -> Result<Markup> {
    let (locale, wanted) = (here.locale(), Wanted::read(&here.shelf, &here.parameters));
    let (query, method) = (wanted.query(), here.href("exchange/indicators/method"));
    let mut sections = Vec::new();
    for it in wanted::board(locale, &here.shelf, &wanted, all) {
        sections.push(views::section(locale, &it, &method, here.today())?);
    }
    let chosen: Vec<&Fact> = all.iter().filter(|it| wanted.takes(it)).collect();
    let people = board::report(&here.cx.app, locale, &here.shelf, wanted.step).await?;
    let api = format!("/api/v1/exchange/indicators{query}");
    Ok(html! {
        p class="lead" { (here.t(&msg::indicators_lead())) }
        div class="with-filters" {
            (wanted.form(locale, &here.shelf, all, &here.href(base)))
            div class="stack" {
                p { (here.t(&msg::indicators_counted(chosen.len()))) }
                p class="cluster" {
                    a href=(method) { (here.t(&msg::indicators_method())) }
                    a href=(format!("{}.csv{query}", here.href(base))) { "CSV" }
                    a href=(format!("{}.xlsx{query}", here.href(base))) { "XLSX" }
                    a href=(api) { "JSON" }
                }
                @for section in &sections { (section) }
                (views::changes(locale, &chosen))
                (people_section(here, &wanted, &people, base))
            }
        }
    })
}

fn people_section(here: &Here, wanted: &Wanted, report: &platform::figures::Report, base: &str) -> Markup {
    let step = |it: Step, label: messages::Message| {
        let query = Wanted { step: it, ..wanted.clone() }.query();
        (format!("{}{query}#people", here.href(base)), here.t(&label), wanted.step == it)
    };
    let ways = [
        step(Step::Year, msg::people_by_year()),
        step(Step::Quarter, msg::people_by_quarter()),
        step(Step::Month, msg::people_by_month()),
    ];
    html! {
        section class="stack" aria-labelledby="people" {
            h2 id="people" { (report.title) }
            p { (here.t(&msg::people_lead())) }
            (ui::tabs(&report.title, &ways))
            @if report.figures.is_empty() { p { (here.t(&msg::people_none())) } }
            @else {
                (report.html(here.locale()))
                @for note in &report.notes { p class="soft" { (note) } }
            }
        }
    }
}

/// `/{lang}/exchange/indicators`.
pub async fn public(here: Here) -> Answer {
    let all = facts::facts(&here.cx.app, &here.shelf, None).await?;
    let title = here.t(&msg::indicators_title());
    let body = html! { div class="stack" { h1 { (title) } (body(&here, &all, "exchange/indicators").await?) } };
    let mut it = here.public(title.clone(), "exchange/indicators", body);
    it.breadcrumbs = vec![(here.t(&msg::exchange_title()), Some(here.href("exchange"))), (title, None)];
    it.description = Some(here.t(&msg::indicators_lead()));
    Ok(page::html(ui::document(&it), Keep::UntilChanged))
}

/// `/{lang}/work/exchange/indicators`: of the cooperations in which one's institutions take part, also those that the public
/// does not see yet; people as everybody sees them.
pub async fn work(here: Here) -> Answer {
    let within = institutions::within(&here.cx, &here.shelf, Right::Share).await?;
    let all = facts::facts(&here.cx.app, &here.shelf, Some(&within)).await?;
    let title = here.t(&msg::indicators_own());
    let body = body(&here, &all, "work/exchange/indicators").await?;
    Ok(here.work(StatusCode::OK, &title, "work/exchange/indicators", &[], body))
}

/// `/{lang}/exchange/indicators/method`.
pub async fn method(here: Here) -> Answer {
    let title = here.t(&msg::indicators_method());
    let part = |it: &Indicator| {
        html! {
            section class="stack prose" {
                h2 id=(it.as_str()) { (here.t(&words::title(*it))) }
                p { (here.t(&words::definition(*it))) }
            }
        }
    };
    let threshold = here.cx.app.settings.figures_threshold;
    let more = [
        (msg::method_few_title(), vec![msg::method_few(super::model::LEAST), msg::method_confirmed()]),
        (
            msg::method_people_title(),
            vec![msg::method_people(threshold), msg::method_people_month(), msg::method_people_limits()],
        ),
        (msg::method_groups_title(), vec![msg::method_groups()]),
    ];
    let body = html! {
        div class="stack" {
            h1 { (title) }
            p class="lead" { (here.t(&msg::method_lead())) }
            @for it in Indicator::ALL { (part(it)) }
            @for (title, texts) in &more {
                section class="stack prose" { h2 { (here.t(title)) } @for text in texts { p { (here.t(text)) } } }
            }
        }
    };
    let mut it = here.public(title.clone(), "exchange/indicators/method", body);
    it.breadcrumbs = vec![
        (here.t(&msg::exchange_title()), Some(here.href("exchange"))),
        (here.t(&msg::indicators_title()), Some(here.href("exchange/indicators"))),
        (title, None),
    ];
    Ok(page::html(ui::document(&it), Keep::UntilChanged))
}
