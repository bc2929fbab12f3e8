//! The gaps of a territory for those who write its directory: what is missing, and the way to write it.
//! Nothing here names a desk, and nothing small is told.

use super::counting::NO_THEME;
use super::gaps::{self, Gaps};
use super::measures;
use crate::msg;
use crate::work::frame::Setup;
use axum::extract::{Path, Query};
use axum::response::Response;
use http::StatusCode;
use kernel::{Error, Right, Scope, Territory};
use maud::{Markup, html};
use platform::figures::{Figure, Report};
use platform::ui::{self, Select};
use platform::{Answer, page};
use serde::Deserialize;

/// Which territory is asked for.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    territory: String,
}

/// The territories for which whoever asks may write, by name.
fn territories(setup: &Setup) -> Vec<&Territory> {
    let may = |it: &&Territory| {
        let around: Vec<Scope> = setup.shelf.around(it.id).into_iter().map(|it| Scope::Territory(it.id)).collect();
        setup.cx.actor.may(Right::Write, &around)
    };
    let mut all: Vec<&Territory> = setup.shelf.all_published().filter(may).collect();
    all.sort_by(|a, b| setup.locale().compare(&setup.name(&a.name), &setup.name(&b.name)));
    all
}

fn answer(setup: &Setup, title: &str, path: &str, body: Markup) -> Response {
    let list = setup.t(&msg::gaps_title());
    let trail = if path == "work/gaps" { vec![] } else { vec![(list.as_str(), "work/gaps")] };
    page::once(
        StatusCode::OK,
        ui::workspace(&setup.cx, title, path, &trail, html! { div class="stack" { h1 { (title) } (body) } }),
    )
}

fn shown(setup: &Setup, place: String, figures: Vec<Figure>, threshold: u64) -> Markup {
    let report = Report {
        title: setup.t(&msg::gaps_title()),
        place,
        figures,
        notes: vec![setup.t(&msg::figures_hidden_note(threshold.to_string()))],
        licence: setup.cx.app.settings.data_licence.clone(),
        threshold,
    };
    super::board::body(setup.locale(), &report)
}

/// `/work/gaps?territory=`.
pub async fn index(setup: Setup, Query(asked): Query<Asked>) -> Answer {
    let all = territories(&setup);
    let title = setup.t(&msg::gaps_title());
    let chosen = all.iter().find(|it| it.slug == asked.territory).copied();
    if chosen.is_none() && !asked.territory.is_empty() {
        return Err(Error::NotFound.into());
    }
    let Some(territory) = chosen.or(all.first().copied()) else {
        // Whoever writes for an organisation alone has no territory of their own.
        let none = ui::empty("search", &setup.t(&msg::gaps_nowhere()), html! {}, html! {});
        return Ok(answer(&setup, &title, "work/gaps", none));
    };
    let gaps = Gaps::of(&setup.cx.app, territory).await?;
    let mut figures = gaps.figures(setup.locale(), &setup.shelf)?;
    let themes = gaps::themes(&figures);
    figures.extend(gaps.referrals(setup.locale(), &setup.shelf)?.filter(|it| !it.is_empty()));
    let names: Vec<(String, String, bool)> =
        all.iter().map(|it| (it.slug.clone(), setup.name(&it.name), it.id == territory.id)).collect();
    let options: Vec<(&str, &str, bool)> =
        names.iter().map(|(slug, name, on)| (slug.as_str(), name.as_str(), *on)).collect();
    let body = html! {
        p class="lead" { (setup.t(&msg::gaps_lead())) }
        @if options.len() > 1 {
            form class="list-filters" method="get" action=(setup.href("gaps")) {
                (ui::select(setup.locale(), Select { name: "territory", label: &setup.t(&msg::desk_setup_territory()), options: &options, ..Select::default() }))
                div { button class="btn" type="submit" { (setup.t(&msg::figures_show())) } }
            }
        }
        @if themes.is_empty() { (ui::empty("check", &setup.t(&msg::gaps_none()), html! { p { (setup.t(&msg::figures_when())) } }, html! {})) }
        @else {
            section class="stack" aria-labelledby="themes" {
                h2 id="themes" { (setup.t(&msg::gaps_themes())) }
                ul { @for (code, label) in &themes { li { a href=(setup.href(&format!("gaps/{}/{code}", territory.slug))) { (label) } } } }
            }
        }
        @if figures.iter().any(|it| !it.is_empty()) {
            (shown(&setup, setup.name(&territory.name), figures, super::board::threshold(&gaps.drawn)))
        }
    };
    Ok(answer(&setup, &title, "work/gaps", body))
}

/// `/work/gaps/{territory}/{theme}`: the address of a gap, which stays while there is the theme.
pub async fn show(setup: Setup, Path((_, slug, code)): Path<(String, String, String)>) -> Answer {
    let territory = territories(&setup).into_iter().find(|it| it.slug == slug).ok_or(Error::NotFound)?;
    let known = code == NO_THEME || setup.shelf.terms.values().any(|it| it.code == code);
    if !known {
        return Err(Error::NotFound.into());
    }
    let name = measures::theme(setup.locale(), &setup.shelf, &code);
    let title = setup.t(&msg::gaps_of(setup.name(&territory.name), &name));
    let gaps = Gaps::of(&setup.cx.app, territory).await?;
    let figures = gaps.of_theme(setup.locale(), &code)?;
    let body = html! {
        p class="lead" { (setup.t(&msg::gaps_of_lead())) }
        p class="cluster" {
            a class="btn btn-primary" href=(setup.href(&format!("services/new?territory={slug}"))) { (setup.t(&msg::gaps_write())) }
            a class="btn" href={ (setup.href("inbox")) "?territory=" (slug) } { (setup.t(&msg::gaps_words())) }
            @if code != NO_THEME { a href={ "/" (setup.lang()) "/" (slug) "/services?theme=" (code) } { (setup.t(&msg::gaps_there())) } }
        }
        @if gaps.periods.is_empty() { (ui::empty("check", &setup.t(&msg::gaps_none()), html! { p { (setup.t(&msg::figures_when())) } }, html! {})) }
        @else { (shown(&setup, setup.name(&territory.name), figures, super::board::threshold(&gaps.drawn))) }
    };
    Ok(answer(&setup, &title, &format!("work/gaps/{slug}/{code}"), body))
}
