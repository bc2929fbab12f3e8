//! Publishing the figures of a desk for a month: what everybody will see is shown first, with what is hidden and why.
//! Nothing is computed here: what is published is what was drawn up, to the last cell.

use super::board::{self, Asked, Choice, Wanted};
use super::counting::{NEEDS, VISITS};
use super::turn_round::REFERRALS;
use super::{method, store, work};
use crate::msg;
use crate::policy::PublishFigures;
use crate::work::frame::Setup;
use axum::extract::Path;
use http::StatusCode;
use kernel::{Error, Result};
use maud::html;
use platform::figures::{Drawn, Month, Step, releases};
use platform::ui::{self, Tone};
use platform::{Answer, page};
use uuid::Uuid;

fn month(text: &str) -> Result<Month> {
    Month::parse(text).ok_or(Error::NotFound)
}

/// `/work/figures/{id}/months/{month}`.
pub async fn show(setup: Setup, Path((_, _, text)): Path<(String, Uuid, String)>) -> Answer {
    let month = month(&text)?;
    let look = setup.cx.look::<PublishFigures>((setup.id, setup.cx.app.clone())).await?;
    let desk = &look.object().desk;
    let territory = setup.territory(desk.territory)?;
    let (db, locale) = (setup.cx.app.db.read(), setup.locale());
    let drawn: Vec<Drawn> = releases::of(db, &[&VISITS, &NEEDS, &REFERRALS], territory.id.uuid(), &[month]).await?;
    if drawn.is_empty() {
        return Err(Error::NotFound.into());
    }
    let published = store::published(db, &[setup.id]).await?;
    let published = published.iter().any(|(_, of, _)| *of == month);
    let choice = Choice::desk(locale, desk, territory);
    let wanted = Wanted { step: Step::Month, measure: None, periods: vec![month.within(Step::Month)] };
    let report = board::report(&setup.cx.app, locale, &setup.shelf, &choice, &wanted).await?;
    let name = locale.month(month.first());
    let title = setup.t(&msg::figures_publish_title(&name));
    let public = format!(
        "/{}/{}/desks/figures{}",
        setup.lang(),
        territory.slug,
        Asked { at: desk.slug.clone(), ..Asked::default() }.query()
    );
    let shown = desk.published && territory.published;
    let body = html! {
        p { strong { (choice.label) } }
        @if published {
            (ui::notice(Tone::Ok, true, html! {
                p { (setup.t(&msg::figures_is_published())) }
                @if shown { p { a href=(public) { (setup.t(&msg::figures_see_public())) } } }
            }))
        } @else {
            p class="lead" { (setup.t(&msg::figures_publish_lead())) }
            ul {
                li { (setup.t(&msg::figures_publish_frozen())) }
                li { (setup.t(&msg::figures_publish_for_good())) }
                li { (method::told(locale, &drawn)) " " a href=(setup.href("figures/method")) { (setup.t(&msg::figures_method_link())) } }
            }
            form method="post" action=(setup.href(&format!("figures/{}/months/{month}/publication", setup.id))) {
                button class="btn btn-primary" type="submit" { (setup.t(&msg::figures_publish(&name))) }
            }
        }
        (board::body(locale, &report))
    };
    Ok(work::answer(&setup, StatusCode::OK, &title, &format!("work/figures/{}/months/{month}", setup.id), body))
}

/// `POST /work/figures/{id}/months/{month}/publication`.
pub async fn publish(setup: Setup, Path((_, _, text)): Path<(String, Uuid, String)>) -> Answer {
    let month = month(&text)?;
    let mut tx = setup.cx.app.db.begin().await?;
    crate::store::hold(&tx, setup.id).await?;
    let permit = setup.cx.permit::<PublishFigures>(&tx, (setup.id, setup.cx.app.clone())).await?;
    store::publish(&mut tx, &permit, &setup.cx.actor, month).await?;
    tx.commit().await?;
    Ok(page::redirect(StatusCode::SEE_OTHER, &setup.href(&format!("figures/{}/months/{month}", setup.id))))
}
