//! How cooperations look: as cards, and whole with how far they have come and who stands by them.
//! Nothing is decided here. Plans, costs by line and numbers of people are shown to parties alone.

use super::fields;
use super::model;
use super::stages::Stage;
use super::store::Entry;
use crate::effects::words::people_line;
use crate::institutions::{self, Institution};
use crate::msg;
use crate::practices::views::{Around, paragraphs};
use crate::visit::Here;
use kernel::{Period, Result};
use maud::{Markup, html};
use messages::Message;
use platform::Locale;
use platform::ui::{self, Card, Fact, Tone};
use std::collections::HashMap;
use uuid::Uuid;

/// The institutions of these cooperations.
pub(crate) async fn known(here: &Here, entries: &[Entry]) -> Result<HashMap<Uuid, Institution>> {
    let ids: Vec<Uuid> = entries.iter().flat_map(|it| it.parties.iter().map(|it| it.organisation)).collect();
    institutions::named(&here.cx.app, &ids).await
}

pub(crate) fn stage(it: Stage) -> Message {
    match it {
        Stage::Agreed => msg::stage_agreed(),
        Stage::Planned => msg::stage_planned(),
        Stage::UnderWay => msg::stage_under_way(),
        Stage::Reported => msg::stage_reported(),
        Stage::Closed => msg::stage_closed(),
        Stage::Cancelled => msg::stage_cancelled(),
    }
}

pub(crate) fn stage_badge(locale: &Locale, it: Stage) -> Markup {
    let tone = match it {
        Stage::Agreed | Stage::Planned | Stage::UnderWay => Tone::Info,
        Stage::Reported => Tone::Warn,
        Stage::Closed => Tone::Ok,
        Stage::Cancelled => Tone::Plain,
    };
    ui::badge(tone, None, &locale.t(&stage(it)))
}

/// What a form that saves itself says of it.
pub(super) fn save_bar(here: &Here, it: Stage) -> Markup {
    html! {
        div class="save-bar" {
            button class="btn btn-primary" type="submit" { (here.t(&msg::exchange_save())) }
            (stage_badge(here.locale(), it))
            p role="status" data-saved data-kept=(here.t(&msg::exchange_kept())) data-failed=(here.t(&msg::exchange_failed())) data-back=(here.t(&msg::exchange_back())) {}
        }
    }
}

/// When it was.
pub(crate) fn when(here: &Here, period: &Period) -> Option<String> {
    let date = |day| here.locale().date(day);
    match (period.from.map(date), period.to.map(date)) {
        (Some(from), Some(to)) => Some(here.t(&msg::practice_from_to(from, to))),
        (Some(from), None) => Some(here.t(&msg::practice_since(from))),
        (None, Some(to)) => Some(here.t(&msg::practice_until(to))),
        (None, None) => None,
    }
}

/// Cooperations as cards; `folder` is where each has its page.
pub(crate) fn cards(here: &Here, known: &HashMap<Uuid, Institution>, entries: &[Entry], folder: &str) -> Markup {
    let hrefs: Vec<String> = entries.iter().map(|it| here.href(&format!("{folder}/{}", it.cooperation.id))).collect();
    let card = |it: &Entry| {
        let names: Vec<String> = (it.parties.iter())
            .filter_map(|party| known.get(&party.organisation).map(|it| it.called(here.locale())))
            .collect();
        let parties = crate::practices::views::several(&names);
        let mut facts = vec![Fact { icon: "people", label: here.t(&msg::cooperation_parties()), value: parties }];
        facts.extend(when(here, &it.cooperation.period).map(|words| Fact {
            icon: "calendar",
            label: here.t(&msg::practice_period()),
            value: html! { (words) },
        }));
        let waits = it.stage != Stage::Cancelled && it.parties.iter().any(|it| it.confirmed_at.is_none());
        (
            html! {
                (ui::badge(Tone::Info, None, &it.cooperation.modality.name(here.locale())))
                (stage_badge(here.locale(), it.stage))
                @if waits { (ui::badge(Tone::Warn, None, &here.t(&msg::cooperation_waits()))) }
            },
            facts,
        )
    };
    let cards: Vec<Card<'_>> = (entries.iter().zip(&hrefs))
        .map(|(it, href)| {
            let (badges, facts) = card(it);
            let title = ui::plain(here.locale(), it.cooperation.title.show(here.cx.lang()));
            Card { title, level: 2, href, badges, facts, ..Card::default() }
        })
        .collect();
    ui::cards(false, &cards)
}

fn day(here: &Here, millis: i64) -> String {
    let at = jiff::Timestamp::from_millisecond(millis).unwrap_or_default();
    here.locale().date(at.to_zoned(jiff::tz::TimeZone::UTC).date())
}

/// The whole of it, without its title: as its parties see it, or as everybody does.
pub(crate) fn article(here: &Here, known: &HashMap<Uuid, Institution>, it: &Entry, inside: bool) -> Markup {
    let around = Around { locale: here.locale(), shelf: &here.shelf, institutions: known };
    // What everybody reads of its time is what was agreed, and once it is closed when it was.
    let period = if inside || it.is_told() { it.period() } else { it.cooperation.period };
    html! {
        p class="cluster" {
            (ui::badge(Tone::Info, None, &it.cooperation.modality.name(here.locale())))
            (stage_badge(here.locale(), it.stage))
        }
        @if let Some(words) = when(here, &period) { p { (words) } }
        @if it.stage == Stage::Cancelled && inside { (ui::notice(Tone::Info, false, html! { p { strong { (here.t(&msg::cooperation_cancelled_because())) } } p class="words" { bdi { (it.note) } } })) }
        h2 { (here.t(&msg::cooperation_parties())) }
        ul {
            @for party in &it.parties {
                li {
                    (around.institution(party.organisation)) " "
                    @if it.cooperation.receiver == Some(party.organisation) { (ui::badge(Tone::Plain, None, &here.t(&msg::cooperation_receives()))) " " }
                    @match party.confirmed_at {
                        Some(at) => (ui::badge(Tone::Ok, Some("check"), &here.t(&msg::cooperation_confirmed_on(day(here, at))))),
                        None if it.stage == Stage::Cancelled => "",
                        None => (ui::badge(Tone::Warn, None, &here.t(&msg::cooperation_unconfirmed()))),
                    }
                }
            }
        }
        @if !it.cooperation.themes.is_empty() {
            p { (here.t(&msg::practice_themes())) (here.locale().colon()) " " (crate::practices::views::several(&crate::practices::views::themes(here.locale(), &here.shelf, &it.cooperation.themes))) }
        }
        h2 { (here.t(&msg::cooperation_objectives())) }
        (paragraphs(here.locale(), &it.cooperation.objectives))
        @if inside { (planned(here, it)) }
        @if inside || it.is_told() { (told(here, it, inside)) }
    }
}

/// The plan, for the parties.
fn planned(here: &Here, it: &Entry) -> Markup {
    let (plan, locale) = (&it.plan, here.locale());
    let empty = *plan == super::plan::Plan::default();
    html! {
        @if !empty {
            h2 { (here.t(&msg::plan_title())) }
            @if let Some(words) = when(here, &plan.period) { p { (words) } }
            @if plan.remote { p { (here.t(&msg::plan_remote())) } }
            @if !plan.place.is_empty() { p { (here.t(&msg::plan_place())) (locale.colon()) " " bdi { (plan.place) } } }
            @if let Some(people) = plan.people { p { (here.t(&msg::plan_people())) (locale.colon()) " " (locale.number(people)) } }
            (fields::agenda_shown(locale, &here.t(&msg::plan_agenda()), &plan.agenda, true))
            (fields::costs_shown(locale, &here.t(&msg::plan_costs()), &plan.costs))
        }
    }
}

/// What was done.
fn told(here: &Here, it: &Entry, inside: bool) -> Markup {
    let (report, locale) = (&it.report, here.locale());
    html! {
        @if let Some(done) = &report.done {
            h2 { (here.t(&msg::report_done())) }
            (paragraphs(locale, done))
        }
        (fields::agenda_shown(locale, &here.t(&msg::report_agenda()), &report.agenda, inside))
        @if let Some(results) = &it.cooperation.results {
            h2 { (here.t(&msg::cooperation_results())) }
            (paragraphs(locale, results))
        }
        @if inside { (people_line(locale, &here.t(&msg::report_trained()), report.trained)) }
        @if !report.documents.is_empty() {
            h3 { (here.t(&msg::report_documents())) }
            ul { @for it in &report.documents { li { a href=(it.url) rel="noopener nofollow" { bdi { (it.title) } } } } }
        }
        @if inside { (fields::costs_shown(locale, &here.t(&msg::report_costs()), &report.costs)) }
        @else if model::shows_cost(&it.parties) {
            @if let Some(total) = report.costs.total() { p { (here.t(&msg::cost_total())) (locale.colon()) " " (fields::money(locale, total, &report.costs.currency)) } }
        }
    }
}
