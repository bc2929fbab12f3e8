//! The figures of a territory's desks for everybody: the months that a desk has published, and the whole territory's where
//! all its desks have.

use super::board::{self, Asked, Choice, Wanted};
use super::counting::VISITS;
use super::{files, store};
use crate::known::Desks;
use crate::msg;
use crate::pages::{self, Visit};
use axum::extract::{Path, Query, State};
use directory::api::Grounds;
use kernel::{Error, Result};
use maud::html;
use platform::figures::{Month, Report, releases};
use platform::sheets::Format;
use platform::ui::{self, Tone};
use platform::{Answer, Cx, Keep, page};
use std::sync::Arc;

/// What somebody looks at.
struct Looked {
    choices: Vec<Choice>,
    chosen: Choice,
    open: Vec<Month>,
    wanted: Wanted,
}

/// None where nothing is published yet.
async fn look(grounds: &Grounds, desks: &Desks, asked: &Asked) -> Result<Option<Looked>> {
    let (locale, territory, all) = (grounds.locale(), &grounds.territory, desks.all());
    let own = all.iter().filter(|it| it.published && it.territory == territory.id);
    let every =
        std::iter::once(Choice::whole(locale, territory)).chain(own.map(|it| Choice::desk(locale, it, territory)));
    let every: Vec<Choice> = every.collect();
    let db = grounds.cx.app.db.read();
    let published = store::published(db, &every.iter().map(Choice::subject).collect::<Vec<_>>()).await?;
    let open = |choice: &Choice| -> Vec<Month> {
        published.iter().filter(|(subject, ..)| *subject == choice.subject()).map(|(_, month, _)| *month).collect()
    };
    let choices: Vec<Choice> = every.into_iter().filter(|it| !open(it).is_empty()).collect();
    let chosen = choices.iter().find(|it| it.value == asked.at);
    if chosen.is_none() && !asked.at.is_empty() {
        return Err(Error::NotFound);
    }
    let Some(chosen) = chosen.or(choices.first()).cloned() else { return Ok(None) };
    let drawn: Vec<Month> =
        releases::months(db, &VISITS, territory.id.uuid()).await?.into_iter().map(|(month, _)| month).collect();
    let open = open(&chosen);
    let wanted = Wanted::of(asked, &drawn, &open);
    Ok(Some(Looked { choices, chosen, open, wanted }))
}

async fn report(grounds: &Grounds, desks: &Desks, asked: &Asked) -> Result<Report> {
    let looked = look(grounds, desks, asked).await?.ok_or(Error::NotFound)?;
    board::report(&grounds.cx.app, grounds.locale(), &grounds.shelf, &looked.chosen, &looked.wanted).await
}

/// `/{territory}/desks/figures?at=&measure=&by=&from=&to=`.
pub async fn show(visit: Visit, Query(asked): Query<Asked>) -> Answer {
    let (locale, title) = (visit.locale(), visit.t(&msg::figures_title()));
    let base = visit.href("/desks/figures");
    let body = match look(&visit, &visit.desks, &asked).await? {
        None => html! {
            h1 { (title) }
            (ui::empty("calendar", &visit.t(&msg::figures_none_public()), html! {}, html! {}))
            p { a href={ (base) "/method" } { (visit.t(&msg::figures_method_link())) } }
        },
        Some(Looked { choices, chosen, open, wanted }) => {
            let report = board::report(&visit.cx.app, locale, &visit.shelf, &chosen, &wanted).await?;
            let json = format!("/api/figures/{}/desks", visit.territory.slug);
            html! {
                h1 { (title) }
                p class="lead" { (visit.t(&msg::figures_lead())) }
                (board::filters(locale, &base, &choices, &chosen, &open, &asked, &wanted))
                p { strong { (chosen.label) } }
                (board::ways(locale, &base, &json, &asked))
                @if wanted.periods.is_empty() { (ui::notice(Tone::Info, false, html! { p { (visit.t(&msg::figures_no_period())) } })) }
                @else { (board::body(locale, &report)) }
            }
        }
    };
    let mut it = pages::page(&visit, title.clone(), "/figures", html! { div class="stack" { (body) } });
    it.breadcrumbs.push((title, None));
    Ok(page::html(ui::document(&it), Keep::UntilChanged))
}

/// `/{territory}/desks/figures/figures.csv`.
pub async fn csv(visit: Visit, Query(asked): Query<Asked>) -> Answer {
    let report = report(&visit, &visit.desks, &asked).await?;
    Ok(files::sheet(&visit.cx, &report, Format::Csv, Some(Keep::UntilChanged))?)
}

/// `/{territory}/desks/figures/figures.xlsx`.
pub async fn xlsx(visit: Visit, Query(asked): Query<Asked>) -> Answer {
    let report = report(&visit, &visit.desks, &asked).await?;
    Ok(files::sheet(&visit.cx, &report, Format::Xlsx, Some(Keep::UntilChanged))?)
}

/// `/{territory}/desks/figures/figures.pdf`.
pub async fn pdf(visit: Visit, Query(asked): Query<Asked>) -> Answer {
    let Looked { chosen, wanted, .. } = look(&visit, &visit.desks, &asked).await?.ok_or(Error::NotFound)?;
    let report = board::report(&visit.cx.app, visit.locale(), &visit.shelf, &chosen, &wanted).await?;
    let page = visit.url(&format!("/desks/figures{}", wanted.asked(&chosen).query()));
    let around = board::around(visit.locale(), &report, &wanted, Some(page));
    Ok(files::pdf(&visit.cx, &report, around, Some(Keep::UntilChanged)).await?)
}

/// `/api/figures/{territory}/desks`.
pub async fn json(
    State(desks): State<Arc<Desks>>,
    cx: Cx,
    Path(slug): Path<String>,
    Query(asked): Query<Asked>,
) -> Answer {
    let grounds = Grounds::at(cx, desks.shelf(), &slug)?;
    Ok(files::json(&report(&grounds, &desks, &asked).await?, Some(Keep::UntilChanged)))
}
