//! Figures in the workspace, for those who run desks: the same released tables as everybody's, before they are published.
//! Staff see no cell that the public would not: whoever works at a desk could recognise people best of all.

use super::board::{self, Asked, Choice, Wanted};
use super::counting::VISITS;
use super::{files, store};
use crate::known::Desks;
use crate::model::Desk;
use crate::work::frame::Setup;
use crate::{msg, policy};
use axum::extract::{Query, State};
use axum::response::Response;
use http::StatusCode;
use jiff::Timestamp;
use kernel::{Error, Result, Right, Scope};
use maud::{Markup, html};
use platform::figures::{Month, Report, releases};
use platform::sheets::Format;
use platform::ui::{self, Column, Tone};
use platform::{Answer, page};
use std::sync::Arc;

/// What somebody looks at.
struct Looked {
    choices: Vec<Choice>,
    chosen: Choice,
    /// The months that are drawn up.
    months: Vec<(Month, Timestamp)>,
    wanted: Wanted,
}

/// The desks that whoever asks runs, with their territories where all of them are theirs.
fn choices(setup: &Setup, desks: &Desks) -> Vec<Choice> {
    let all = desks.all();
    let mut own: Vec<&Desk> = all.iter().filter(|it| policy::runs(&setup.cx.actor, &setup.cx.app, it)).collect();
    own.sort_by_cached_key(|it| (it.territory, it.slug.clone()));
    let mut found: Vec<Choice> = Vec::new();
    for desk in own {
        let Some(territory) = setup.shelf.territory(desk.territory) else { continue };
        let around: Vec<Scope> = setup.cx.app.around(Scope::Territory(territory.id));
        let known = found.iter().any(|it| it.territory.id == territory.id);
        if !known && setup.cx.actor.may(Right::RunDesks, &around) {
            found.push(Choice::whole(setup.locale(), territory));
        }
        found.push(Choice::desk(setup.locale(), desk, territory));
    }
    found
}

/// None where nobody's desk is theirs.
async fn look(setup: &Setup, desks: &Desks, asked: &Asked) -> Result<Option<Looked>> {
    let choices = choices(setup, desks);
    let chosen = choices.iter().find(|it| it.value == asked.at);
    if chosen.is_none() && !asked.at.is_empty() {
        return Err(Error::NotFound);
    }
    let Some(chosen) = chosen.or(choices.first()).cloned() else { return Ok(None) };
    let months = releases::months(setup.cx.app.db.read(), &VISITS, chosen.territory.id.uuid()).await?;
    let open: Vec<Month> = months.iter().map(|(month, _)| *month).collect();
    let wanted = Wanted::of(asked, &open, &open);
    Ok(Some(Looked { choices, chosen, months, wanted }))
}

async fn report(setup: &Setup, desks: &Desks, asked: &Asked) -> Result<Report> {
    let looked = look(setup, desks, asked).await?.ok_or(Error::NotFound)?;
    board::report(&setup.cx.app, setup.locale(), &setup.shelf, &looked.chosen, &looked.wanted).await
}

/// A page of figures in the workspace.
pub fn answer(setup: &Setup, status: StatusCode, title: &str, path: &str, body: Markup) -> Response {
    let list = setup.t(&msg::figures_title());
    let trail = if path == "work/figures" { vec![] } else { vec![(list.as_str(), "work/figures")] };
    let body = html! { div class="stack" { h1 { (title) } (body) } };
    page::once(status, ui::workspace(&setup.cx, title, path, &trail, body))
}

/// `/work/figures?at=&measure=&by=&from=&to=`.
pub async fn show(State(desks): State<Arc<Desks>>, setup: Setup, Query(asked): Query<Asked>) -> Answer {
    let title = setup.t(&msg::figures_title());
    let Some(looked) = look(&setup, &desks, &asked).await? else {
        let none = ui::empty("people", &setup.t(&msg::desk_setup_none()), html! {}, html! {});
        return Ok(answer(&setup, StatusCode::OK, &title, "work/figures", none));
    };
    let Looked { choices, chosen, months, wanted } = &looked;
    let open: Vec<Month> = months.iter().map(|(month, _)| *month).collect();
    let base = setup.href("figures");
    let published = match chosen.desk {
        Some(_) => store::published(setup.cx.app.db.read(), &[chosen.subject()]).await?,
        None => Vec::new(),
    };
    let report = board::report(&setup.cx.app, setup.locale(), &setup.shelf, chosen, wanted).await?;
    let locale = setup.locale();
    let body = html! {
        p class="lead" { (setup.t(&msg::figures_lead_work())) }
        @if open.is_empty() {
            (ui::empty("calendar", &setup.t(&msg::figures_none_yet()), html! { p { (setup.t(&msg::figures_when())) } }, html! {}))
            @if choices.len() > 1 { (board::filters(locale, &base, choices, chosen, &open, &asked, wanted)) }
        } @else {
            (board::filters(locale, &base, choices, chosen, &open, &asked, wanted))
            p { strong { (chosen.label) } }
            (board::ways(locale, &base, &format!("{base}/figures.json"), &asked))
            @if wanted.periods.is_empty() { (ui::notice(Tone::Info, false, html! { p { (setup.t(&msg::figures_no_period())) } })) }
            @else { (board::body(locale, &report)) }
            @if let Some(desk) = chosen.desk { (months_of(&setup, desk, months, &published, chosen)) }
        }
    };
    Ok(answer(&setup, StatusCode::OK, &title, "work/figures", body))
}

/// The months of a desk: which of them everybody sees, and the way to publish the others.
fn months_of(
    setup: &Setup,
    desk: uuid::Uuid,
    months: &[(Month, Timestamp)],
    published: &[(uuid::Uuid, Month, Timestamp)],
    chosen: &Choice,
) -> Markup {
    let locale = setup.locale();
    let date = |at: Timestamp| locale.date(directory::api::local(&chosen.territory, at).date());
    let labels = [msg::figures_month(), msg::figures_drawn_up(), msg::figures_public()].map(|it| setup.t(&it));
    let columns: Vec<Column<'_>> = labels.iter().map(|label| Column { label, number: false }).collect();
    let line = |(month, made): &(Month, Timestamp)| {
        let seen = published.iter().find(|(_, of, _)| of == month);
        vec![
            html! { (locale.month(month.first())) },
            html! { (date(*made)) },
            html! {
                @match seen {
                    Some((_, _, at)) => (ui::badge(Tone::Ok, Some("check"), &setup.t(&msg::figures_published_on(date(*at))))),
                    None => a href=(setup.href(&format!("figures/{desk}/months/{month}"))) { (setup.t(&msg::figures_look_and_publish(locale.month(month.first())))) },
                }
            },
        ]
    };
    let lines: Vec<Vec<Markup>> = months.iter().rev().map(line).collect();
    html! {
        section class="stack" {
            h2 { (setup.t(&msg::figures_months())) }
            p { (setup.t(&msg::figures_months_lead())) }
            div class="stacked titled" { (ui::table(&setup.t(&msg::figures_months()), &columns, &lines)) }
        }
    }
}

/// `/work/figures/figures.csv`.
pub async fn csv(State(desks): State<Arc<Desks>>, setup: Setup, Query(asked): Query<Asked>) -> Answer {
    Ok(files::sheet(&setup.cx, &report(&setup, &desks, &asked).await?, Format::Csv, None)?)
}

/// `/work/figures/figures.pdf`. Paper travels: it says where a month on it is not for everybody yet.
pub async fn pdf(State(desks): State<Arc<Desks>>, setup: Setup, Query(asked): Query<Asked>) -> Answer {
    let Looked { chosen, wanted, .. } = look(&setup, &desks, &asked).await?.ok_or(Error::NotFound)?;
    let mut report = board::report(&setup.cx.app, setup.locale(), &setup.shelf, &chosen, &wanted).await?;
    let published = store::published(setup.cx.app.db.read(), &[chosen.subject()]).await?;
    let mut ends = wanted.periods.iter().map(|it| it.last());
    if ends.any(|month| published.iter().all(|(_, of, _)| *of != month)) {
        report.notes.insert(0, setup.t(&msg::figures_work_paper()));
    }
    let around = board::around(setup.locale(), &report, &wanted, None);
    Ok(files::pdf(&setup.cx, &report, around, None).await?)
}

/// `/work/figures/figures.xlsx`.
pub async fn xlsx(State(desks): State<Arc<Desks>>, setup: Setup, Query(asked): Query<Asked>) -> Answer {
    Ok(files::sheet(&setup.cx, &report(&setup, &desks, &asked).await?, Format::Xlsx, None)?)
}

/// `/work/figures/figures.json`.
pub async fn json(State(desks): State<Arc<Desks>>, setup: Setup, Query(asked): Query<Asked>) -> Answer {
    Ok(files::json(&report(&setup, &desks, &asked).await?, None))
}
