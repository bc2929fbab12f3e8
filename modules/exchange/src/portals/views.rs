//! How portals look: their cards, their facts, a table of several side by side, the grid of what is said where.
//! What is shown is what was loaded; nothing is decided here.

use super::model::{Answers, Observation, Offered, Phase, Portal, Seen, Usable};
use crate::institutions::Institution;
use crate::msg;
use crate::practices::views::{self as practices, paragraphs};
use crate::visit::Here;
use jiff::civil::Date;
use kernel::Lang;
use maud::{Markup, html};
use messages::Message;
use platform::ui::{self, Card, Column, Fact, Row, Tone};
use std::collections::{HashMap, HashSet};
use uuid::Uuid;

/// The pictograms of the facts, in their order.
const ICONS: [&str; 14] = [
    "people",
    "map-pin",
    "person",
    "language",
    "list",
    "route",
    "home",
    "arrow-back",
    "phone",
    "accessibility",
    "calendar",
    "check",
    "document",
    "mail",
];

/// What portals are shown with.
pub struct Around<'a> {
    pub here: &'a Here,
    pub institutions: HashMap<Uuid, Institution>,
    pub today: Date,
    /// Portals of which a finding waits for whoever looks.
    pub found: HashSet<Uuid>,
}

pub fn phase(it: Phase) -> Message {
    match it {
        Phase::Before => msg::portal_phase_before(),
        Phase::Transit => msg::portal_phase_transit(),
        Phase::Here => msg::portal_phase_here(),
        Phase::Return => msg::portal_phase_return(),
    }
}

pub fn offered(it: Offered) -> Message {
    match it {
        Offered::Forms => msg::portal_offers_forms(),
        Offered::Appointments => msg::portal_offers_appointments(),
        Offered::Chat => msg::portal_offers_chat(),
        Offered::Telephone => msg::portal_offers_telephone(),
        Offered::Map => msg::portal_offers_map(),
        Offered::Downloads => msg::portal_offers_downloads(),
        Offered::Offline => msg::portal_offers_offline(),
    }
}

pub fn answers(it: Answers) -> Message {
    match it {
        Answers::Well => msg::portal_answers_well(),
        Answers::Slowly => msg::portal_answers_slowly(),
        Answers::NotNow => msg::portal_answers_not_now(),
        Answers::Gone => msg::portal_answers_gone(),
    }
}

pub fn usable(it: Usable) -> Message {
    match it {
        Usable::Well => msg::portal_usable_well(),
        Usable::Partly => msg::portal_usable_partly(),
        Usable::Badly => msg::portal_usable_badly(),
        Usable::Unknown => msg::portal_usable_unknown(),
    }
}

impl Around<'_> {
    fn t(&self, message: &Message) -> String {
        self.here.t(message)
    }

    pub fn languages(&self, all: &[Lang]) -> Markup {
        let names: Vec<String> = all.iter().map(|lang| self.here.locale().language_name(*lang)).collect();
        practices::several(&names)
    }

    pub fn date(&self, day: Date) -> String {
        self.here.locale().date(day)
    }

    /// The institution that keeps it, or who keeps it outside the network.
    pub fn keeper(&self, it: &Portal) -> Markup {
        let known = it.organisation.and_then(|id| self.institutions.get(&id.uuid()));
        match known {
            Some(known) => {
                let name = ui::plain(self.here.locale(), known.name.show(self.here.cx.lang()));
                known.href(self.here.locale()).map_or(name.clone(), |href| html! { a href=(href) { (name) } })
            }
            None => html! { bdi { (it.owner) } },
        }
    }

    /// What it speaks of.
    pub fn place(&self, it: &Portal) -> String {
        let found = self.here.shelf.territory(it.territory);
        found.map(|it| it.name.show(self.here.cx.lang()).value.clone()).unwrap_or_default()
    }

    /// How it was found last.
    pub fn badges(&self, it: Option<&Observation>) -> Markup {
        let Some(it) = it else { return ui::badge(Tone::Plain, None, &self.t(&msg::portal_never_seen())) };
        let tone = match it.answers {
            Answers::Well => Tone::Ok,
            Answers::Slowly => Tone::Warn,
            Answers::NotNow | Answers::Gone => Tone::Bad,
        };
        html! {
            (ui::badge(tone, None, &self.t(&answers(it.answers))))
            @if it.is_old(self.today) { " " (ui::badge(Tone::Warn, None, &self.t(&msg::portal_is_old()))) }
        }
    }

    /// Cards, each with its address.
    pub fn cards(&self, all: &[&Seen], folder: &str, by_id: bool) -> Markup {
        let href = |it: &Seen| {
            let end = if by_id { it.portal.id.to_string() } else { it.portal.slug.clone() };
            self.here.href(&format!("{folder}/{end}"))
        };
        let hrefs: Vec<String> = all.iter().map(|it| href(it)).collect();
        let cards: Vec<Card<'_>> = all.iter().zip(&hrefs).map(|(it, href)| self.card(it, href)).collect();
        ui::cards(false, &cards)
    }

    fn card<'a>(&self, it: &Seen, href: &'a str) -> Card<'a> {
        let portal = &it.portal;
        let facts = [
            ("people", msg::portal_keeper(), self.keeper(portal)),
            ("map-pin", msg::portal_place(), html! { bdi { (self.place(portal)) } }),
            ("globe", msg::portal_languages(), self.languages(&portal.languages)),
        ];
        let facts = facts.into_iter().map(|(icon, label, value)| Fact { icon, label: self.t(&label), value });
        Card {
            title: ui::plain(self.here.locale(), portal.name.show(self.here.cx.lang())),
            level: 2,
            href,
            badges: html! {
                @if it.archived { (ui::badge(Tone::Plain, None, &self.t(&msg::portal_archived()))) }
                @if self.found.contains(&it.portal.id.uuid()) { (ui::badge(Tone::Info, Some("search"), &self.t(&msg::portal_found()))) }
                (self.badges(it.last.as_ref()))
            },
            summary: portal
                .summary
                .as_ref()
                .map(|text| ui::text(self.here.locale(), text.show(self.here.cx.lang())))
                .unwrap_or_default(),
            facts: facts.collect(),
            ..Card::default()
        }
    }

    fn themes(&self, it: &Portal, phase: Phase) -> Option<Markup> {
        let ids = it.topics.get(&phase)?;
        let names = practices::themes(self.here.locale(), &self.here.shelf, ids);
        (!names.is_empty()).then(|| practices::several(&names))
    }

    /// Each question with its answer, in the order in which they are asked; without answer where nothing is known.
    fn facts(&self, it: &Seen) -> Vec<(String, Option<Markup>)> {
        let portal = &it.portal;
        let last = it.last.as_ref();
        let populations: Vec<String> =
            portal.populations.iter().map(|it| network::api::population(self.here.locale(), *it)).collect();
        let offers: Vec<String> = portal.offered.iter().map(|it| self.t(&offered(*it))).collect();
        let some = |names: &[String]| (!names.is_empty()).then(|| practices::several(names));
        let everybody = || Some(html! { (self.t(&msg::portal_for_everybody())) });
        let mut all = vec![
            (msg::portal_keeper(), Some(self.keeper(portal))),
            (msg::portal_place(), Some(html! { bdi { (self.place(portal)) } })),
            (msg::portal_for(), some(&populations).or_else(everybody)),
            (msg::portal_languages(), Some(self.languages(&portal.languages))),
        ];
        all.extend(Phase::ALL.iter().map(|it| (phase(*it), self.themes(portal, *it))));
        let word = |said: &str| (!said.is_empty()).then(|| html! { bdi { (said) } });
        all.extend([
            (msg::portal_offers(), some(&offers)),
            (msg::portal_usable(), last.map(|it| html! { (self.t(&usable(it.usable))) })),
            (msg::portal_updated(), last.and_then(|it| it.updated).map(|day| html! { (self.date(day)) })),
            (msg::portal_seen_on(), last.map(|it| html! { (self.date(it.on)) " " (self.badges(Some(it))) })),
            (msg::portal_licence(), word(&portal.licence)),
            (msg::portal_contact(), word(&portal.contact.email)),
        ]);
        all.into_iter().map(|(label, said)| (self.t(&label), said)).collect()
    }

    fn rows(&self, it: &Seen) -> Vec<Row<'static>> {
        let said = self.facts(it).into_iter().zip(ICONS).filter_map(|((label, said), icon)| Some((icon, label, said?)));
        said.map(|(icon, label, content)| Row { icon, label, content }).collect()
    }

    /// A portal, whole, with what was seen of it over time.
    pub fn article(&self, it: &Seen, history: &[Observation]) -> Markup {
        let portal = &it.portal;
        html! {
            @if let Some(summary) = &portal.summary { (paragraphs(self.here.locale(), summary)) }
            p { a class="btn btn-primary" href=(portal.url) rel="noopener" { (ui::icon("external")) (self.t(&msg::portal_open())) } }
            (ui::rows(&self.rows(it)))
            (self.history(history))
        }
    }

    fn history(&self, all: &[Observation]) -> Markup {
        let labels = [
            msg::portal_seen_on(),
            msg::portal_answers(),
            msg::portal_languages(),
            msg::portal_updated(),
            msg::portal_usable(),
            msg::portal_note(),
        ];
        let labels = labels.map(|it| self.t(&it));
        let columns: Vec<Column<'_>> = labels.iter().map(|label| Column { label, number: false }).collect();
        let line = |it: &Observation| {
            vec![
                html! { (self.here.locale().date_short(it.on)) },
                html! { (self.t(&answers(it.answers))) },
                self.languages(&it.languages),
                html! { (it.updated.map(|day| self.here.locale().date_short(day)).unwrap_or_default()) },
                html! { (self.t(&usable(it.usable))) },
                html! {
                    bdi { (it.note) }
                    @if it.machine { @if !it.note.is_empty() { " " } span class="soft" { (self.t(&msg::portal_by_machine())) } }
                },
            ]
        };
        let title = self.t(&msg::portal_history());
        html! {
            div class="stack" {
                h2 id="history" { (title) }
                @if all.is_empty() { p { (self.t(&msg::portal_never_seen())) } }
                @else { div class="stacked titled" { (ui::table(&title, &columns, &all.iter().map(line).collect::<Vec<_>>())) } }
            }
        }
    }

    /// Several portals beside each other.
    pub fn beside(&self, all: &[&Seen]) -> Markup {
        let facts: Vec<Vec<(String, Option<Markup>)>> = all.iter().map(|it| self.facts(it)).collect();
        let names = all.iter().map(|it| it.portal.name.show(self.here.cx.lang()).value.as_str());
        let question = self.t(&msg::portal_name());
        let names: Vec<&str> = std::iter::once(question.as_str()).chain(names).collect();
        let columns: Vec<Column<'_>> = names.iter().map(|label| Column { label, number: false }).collect();
        let questions = facts.first().map_or(0, Vec::len);
        let nothing = || html! { span class="soft" { (self.t(&msg::portal_not_said())) } };
        let line = |n: usize| {
            let label = facts.first().map(|it| it[n].0.clone()).unwrap_or_default();
            let cells = facts.iter().map(|it| it[n].1.clone().unwrap_or_else(nothing));
            std::iter::once(html! { (label) }).chain(cells).collect::<Vec<_>>()
        };
        ui::table(&self.t(&msg::portals_compare()), &columns, &(0..questions).map(line).collect::<Vec<_>>())
    }
}
