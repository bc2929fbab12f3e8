//! The page that says how figures are made, in plain words: what is hidden and why, and how much that is.
//! It tells of hidden cells only how many there are, which anybody can count: why one is hidden would say that it is small.

use super::counting::{NEEDS, SEARCHES, VISITS};
use super::turn_round::REFERRALS;
use super::{store, work};
use crate::known::Desks;
use crate::msg;
use crate::pages::{self, Visit};
use crate::work::frame::Setup;
use axum::extract::State;
use http::StatusCode;
use kernel::Result;
use maud::{Markup, html};
use messages::Message;
use platform::figures::{Cell, Drawn, Month, Step, releases};
use platform::ui::{self, Column};
use platform::{Answer, Keep, Locale, page};
use print::paper::Chapter;
use std::sync::Arc;

/// Months whose losses are told.
const MONTHS: usize = 12;

/// How many cells releases have that are not zero, and how many of them are hidden: as whoever reads them can count.
fn losses<'a>(drawn: impl Iterator<Item = &'a Drawn>) -> (u64, u64) {
    let mut all = (0, 0);
    for release in drawn {
        let of_month = release.month.within(Step::Month);
        let tables =
            release.release.tables.iter().filter(|it| it.table.name.ends_with(&format!("@{}", of_month.code())));
        for line in tables.flat_map(|table| &table.lines) {
            all.0 += 1;
            all.1 += u64::from(line.cell == Cell::Hidden);
        }
    }
    all
}

/// The losses of some releases in one sentence.
pub fn told(locale: &Locale, drawn: &[Drawn]) -> String {
    let (cells, hidden) = losses(drawn.iter());
    locale.t(&msg::figures_loss(locale.number(cells), locale.number(hidden)))
}

/// What the page says, part after part.
fn parts(threshold: u64) -> [(Message, Vec<Message>); 6] {
    let threshold = threshold.to_string();
    [
        (msg::method_why_title(), vec![msg::method_why(), msg::method_everybody()]),
        (
            msg::method_small_title(),
            vec![msg::method_small(&threshold), msg::method_others(), msg::method_proof(&threshold)],
        ),
        (msg::method_time_title(), vec![msg::method_time(), msg::method_earlier(), msg::method_frozen()]),
        (msg::method_referrals_title(), vec![msg::method_referrals(), msg::method_referrals_why()]),
        (msg::method_limits_title(), vec![msg::method_limits(), msg::method_counts()]),
        (msg::method_sources_title(), vec![msg::method_sources()]),
    ]
}

/// The same for paper.
pub fn chapters(locale: &Locale, threshold: u64) -> Vec<Chapter> {
    let lead = (msg::method_title(), vec![msg::method_lead()]);
    std::iter::once(lead)
        .chain(parts(threshold))
        .map(|(title, texts)| Chapter {
            title: locale.t(&title),
            paragraphs: texts.iter().map(|it| locale.t(it)).collect(),
        })
        .collect()
}

fn body(locale: &Locale, threshold: u64, drawn: &[Drawn]) -> Markup {
    let mut months: Vec<Month> = drawn.iter().map(|it| it.month).collect();
    months.dedup();
    let labels = [msg::figures_month(), msg::method_cells(), msg::method_hidden()].map(|it| locale.t(&it));
    let columns: Vec<Column<'_>> =
        labels.iter().zip([false, true, true]).map(|(label, number)| Column { label, number }).collect();
    let line = |month: &Month| {
        let (cells, hidden) = losses(drawn.iter().filter(|it| it.month == *month));
        vec![
            html! { (locale.month(month.first())) },
            html! { (locale.number(cells)) },
            html! { (locale.number(hidden)) },
        ]
    };
    let lines: Vec<Vec<Markup>> = months.iter().rev().map(line).collect();
    html! {
        p class="lead" { (locale.t(&msg::method_lead())) }
        @for (title, texts) in &parts(threshold) {
            section class="stack prose" { h2 { (locale.t(title)) } @for text in texts { p { (locale.t(text)) } } }
        }
        @if !lines.is_empty() {
            section class="stack" {
                h2 { (locale.t(&msg::method_losses_title())) }
                p { (locale.t(&msg::method_losses())) }
                (ui::table(&locale.t(&msg::method_losses_title()), &columns, &lines))
            }
        }
    }
}

/// `/{territory}/desks/figures/method`.
pub async fn public(visit: Visit) -> Answer {
    let (db, territory) = (visit.cx.app.db.read(), visit.territory.id.uuid());
    let open = store::published(db, &[territory]).await?;
    let mut months: Vec<Month> = open.into_iter().map(|(_, month, _)| month).collect();
    let drawn = last(db, territory, &mut months).await?;
    let title = visit.t(&msg::method_title());
    let threshold = visit.cx.app.settings.figures_threshold;
    let body = html! { div class="stack" { h1 { (title) } (body(visit.locale(), threshold, &drawn)) } };
    let mut it = pages::page(&visit, title.clone(), "/figures/method", body);
    it.breadcrumbs.push((visit.t(&msg::figures_title()), Some(visit.href("/desks/figures"))));
    it.breadcrumbs.push((title, None));
    Ok(page::html(ui::document(&it), Keep::UntilChanged))
}

/// `/work/figures/method`: the losses are those of everything that whoever asks may see.
pub async fn work(State(desks): State<Arc<Desks>>, setup: Setup) -> Answer {
    let db = setup.cx.app.db.read();
    let all = desks.all();
    let own = all.iter().find(|it| crate::policy::runs(&setup.cx.actor, &setup.cx.app, it));
    let mut drawn = Vec::new();
    if let Some(desk) = own {
        let territory = desk.territory.uuid();
        let mut months: Vec<Month> =
            releases::months(db, &VISITS, territory).await?.into_iter().map(|(month, _)| month).collect();
        drawn = last(db, territory, &mut months).await?;
    }
    let title = setup.t(&msg::method_title());
    let body = body(setup.locale(), setup.cx.app.settings.figures_threshold, &drawn);
    Ok(work::answer(&setup, StatusCode::OK, &title, "work/figures/method", body))
}

/// The releases of the last of these months.
async fn last(db: &sea_orm::DatabaseConnection, territory: uuid::Uuid, months: &mut Vec<Month>) -> Result<Vec<Drawn>> {
    months.drain(..months.len().saturating_sub(MONTHS));
    releases::of(db, &[&VISITS, &NEEDS, &REFERRALS, &SEARCHES], territory, months).await
}
