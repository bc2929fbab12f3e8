//! How cooperations look: as cards, and whole with who stands by them.
//! Nothing is decided here.

use super::store::Entry;
use crate::institutions::{self, Institution};
use crate::msg;
use crate::practices::views::{Around, paragraphs};
use crate::visit::Here;
use kernel::{Period, Result};
use maud::{Markup, html};
use platform::ui::{self, Card, Fact, Tone};
use std::collections::HashMap;
use uuid::Uuid;

/// The institutions of these cooperations.
pub(crate) async fn known(here: &Here, entries: &[Entry]) -> Result<HashMap<Uuid, Institution>> {
    let ids: Vec<Uuid> = entries.iter().flat_map(|it| it.parties.iter().map(|it| it.organisation)).collect();
    institutions::named(&here.cx.app, &ids).await
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
        let waits = it.parties.iter().any(|it| it.confirmed_at.is_none());
        (
            html! {
                (ui::badge(Tone::Info, None, &it.cooperation.modality.name(here.locale())))
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

/// The whole of it, without its title.
pub(crate) fn article(here: &Here, known: &HashMap<Uuid, Institution>, it: &Entry) -> Markup {
    let around = Around { locale: here.locale(), shelf: &here.shelf, institutions: known };
    let day = |millis: i64| {
        let at = jiff::Timestamp::from_millisecond(millis).unwrap_or_default();
        here.locale().date(at.to_zoned(jiff::tz::TimeZone::UTC).date())
    };
    html! {
        p class="cluster" { (ui::badge(Tone::Info, None, &it.cooperation.modality.name(here.locale()))) }
        @if let Some(words) = when(here, &it.cooperation.period) { p { (words) } }
        h2 { (here.t(&msg::cooperation_parties())) }
        ul {
            @for party in &it.parties {
                li {
                    (around.institution(party.organisation)) " "
                    @match party.confirmed_at {
                        Some(at) => (ui::badge(Tone::Ok, Some("check"), &here.t(&msg::cooperation_confirmed_on(day(at))))),
                        None => (ui::badge(Tone::Warn, None, &here.t(&msg::cooperation_unconfirmed()))),
                    }
                }
            }
        }
        h2 { (here.t(&msg::cooperation_objectives())) }
        (paragraphs(here.locale(), &it.cooperation.objectives))
        @if let Some(results) = &it.cooperation.results {
            h2 { (here.t(&msg::cooperation_results())) }
            (paragraphs(here.locale(), results))
        }
    }
}
