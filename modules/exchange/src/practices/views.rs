//! How practices look: as cards in a list, and whole.
//! What is shown is what was loaded for the one who looks; nothing is decided here.

use super::model::{Part, Practice};
use super::words;
use crate::institutions::Institution;
use crate::{goals, msg};
use directory::api::{Shelf, TaxonomyTerm};
use kernel::{Id, Lang, Standing, Text};
use maud::{Markup, html};
use messages::Message;
use platform::Locale;
use platform::files::Seen;
use platform::ui::{self, Card, Fact, Row, Tone};
use std::collections::HashMap;
use uuid::Uuid;

/// What a practice is shown with.
pub struct Around<'a> {
    pub locale: &'a Locale,
    pub shelf: &'a Shelf,
    pub institutions: &'a HashMap<Uuid, Institution>,
}

/// The names of themes, in the order in which they are shown everywhere.
pub fn themes(locale: &Locale, shelf: &Shelf, ids: &[Id<TaxonomyTerm>]) -> Vec<String> {
    let named = shelf.themes.iter().filter(|it| ids.contains(&it.id));
    named.map(|it| it.name.show(locale.lang).value.clone()).collect()
}

/// Several names with points between them.
pub fn several(names: &[String]) -> Markup {
    html! { @for (number, name) in names.iter().enumerate() { @if number > 0 { " · " } bdi { (name) } } }
}

/// A text of several paragraphs, in its own language and direction, with its mark.
pub fn paragraphs(locale: &Locale, text: &Text) -> Markup {
    marked(locale, text, None)
}

/// The same; its mark is left out where the reader knows already that all of it is in this language.
fn marked(locale: &Locale, text: &Text, known: Option<Lang>) -> Markup {
    let shown = text.show(locale.lang);
    let other = shown.lang != locale.lang;
    let said = shown.standing == Standing::Fallback && known == Some(shown.lang);
    html! {
        div class="prose" lang=[other.then_some(shown.lang)] dir=[other.then(|| shown.dir().as_str())] {
            @for paragraph in shown.value.split("\n\n").filter(|it| !it.trim().is_empty()) {
                p { @for (n, line) in paragraph.trim().lines().enumerate() { @if n > 0 { br; } (line) } }
            }
        }
        @if !said { (ui::mark(locale, shown)) }
    }
}

impl Around<'_> {
    fn t(&self, message: &Message) -> String {
        self.locale.t(message)
    }

    /// The name of an institution, leading to its page where it has one.
    pub fn institution(&self, id: Uuid) -> Markup {
        match self.institutions.get(&id) {
            None => html! { (self.t(&msg::exchange_institution_gone())) },
            Some(it) => {
                let name = ui::plain(self.locale, it.name.show(self.locale.lang));
                match it.href(self.locale) {
                    Some(href) => html! { a href=(href) { (name) } },
                    None => name,
                }
            }
        }
    }

    /// The country of the institution.
    pub fn country(&self, it: &Practice) -> Option<String> {
        let home = self.institutions.get(&it.organisation.uuid()).and_then(|it| it.country(self.shelf));
        let place = it.territory.and_then(|id| self.shelf.country(id));
        place.or(home).map(|it| it.name.show(self.locale.lang).value.clone())
    }

    /// Where and since when.
    fn place(&self, it: &Practice) -> Option<String> {
        let home = self.institutions.get(&it.organisation.uuid()).and_then(|it| it.home);
        let place = it.territory.or(home).and_then(|id| self.shelf.territory(id))?;
        let name = |it: &kernel::Territory| it.name.show(self.locale.lang).value.clone();
        let country = self.shelf.country(place.id).filter(|it| it.id != place.id);
        Some(country.map_or_else(|| name(place), |country| format!("{} ({})", name(place), name(country))))
    }

    /// When it is or was done.
    pub fn when(&self, it: &Practice) -> Option<String> {
        let date = |day| self.locale.date(day);
        let (from, to) = (it.period.from.map(date), it.period.to.map(date));
        match (it.regular, from, to) {
            (true, Some(from), _) => Some(self.t(&msg::practice_regular_since(from))),
            (true, None, _) => Some(self.t(&msg::practice_regular())),
            (false, Some(from), Some(to)) => Some(self.t(&msg::practice_from_to(from, to))),
            (false, Some(from), None) => Some(self.t(&msg::practice_since(from))),
            (false, None, Some(to)) => Some(self.t(&msg::practice_until(to))),
            (false, None, None) => None,
        }
    }

    /// The cards of a list, each with its address.
    pub fn cards(&self, found: &[(&Practice, String)]) -> Markup {
        let cards: Vec<Card<'_>> = found.iter().map(|(it, href)| self.card(it, href)).collect();
        ui::cards(false, &cards)
    }

    fn card<'a>(&self, it: &Practice, href: &'a str) -> Card<'a> {
        let institution = self.institutions.get(&it.organisation.uuid());
        let by = institution.map(|it| ui::plain(self.locale, it.name.show(self.locale.lang)));
        let place = self.country(it).map(|name| html! { bdi { (name) } });
        let names = themes(self.locale, self.shelf, &it.themes);
        let facts = [
            ("people", msg::practice_institution(), by),
            ("map-pin", msg::practice_country(), place),
            ("list", msg::practice_themes(), (!names.is_empty()).then(|| several(&names))),
        ];
        let facts = facts
            .into_iter()
            .filter_map(|(icon, label, value)| Some(Fact { icon, label: self.t(&label), value: value? }));
        Card {
            title: ui::plain(self.locale, it.title.show(self.locale.lang)),
            level: 2,
            href,
            badges: html! { @if let Some(it) = it.standing { (words::standing_badge(self.locale, it)) } },
            summary: html! { @if let Some(text) = &it.summary { (ui::plain(self.locale, text.show(self.locale.lang))) } },
            facts: facts.collect(),
            ..Card::default()
        }
    }

    /// The whole practice, without its title. Before it is checked, what is said of its results is its institution's word.
    pub fn article(&self, it: &Practice, checked: bool, seen: Seen) -> Markup {
        html! {
            p class="cluster" {
                @if let Some(it) = it.standing { (words::standing_badge(self.locale, it)) }
                @for criterion in &it.met { (ui::badge(Tone::Info, Some("check"), &self.t(&words::criterion(*criterion)))) }
            }
            @if let Some(standing) = it.standing {
                p class="soft" { (self.t(&if checked { words::standing_means(standing) } else { msg::practice_results_claimed() })) }
            }
            @if let Some(summary) = &it.summary { div class="lead" { (paragraphs(self.locale, summary)) } }
            (ui::rows(&self.rows(it)))
            @for (part, text) in &it.parts { (self.part(it, *part, text)) }
            (self.links(it, seen))
        }
    }

    fn part(&self, it: &Practice, part: Part, text: &Text) -> Markup {
        let id = format!("part-{}", part.as_str());
        html! {
            section class="stack" aria-labelledby=(id) {
                h2 id=(id) { (self.t(&words::part(part))) }
                @if let (Part::Evaluated, Some(kind)) = (part, it.evaluation) { p { (self.t(&words::evaluation(kind))) } }
                (marked(self.locale, text, it.summary.as_ref().map(|text| text.show(self.locale.lang).lang)))
            }
        }
    }

    fn rows(&self, it: &Practice) -> Vec<Row<'static>> {
        let join = |names: Vec<String>| (!names.is_empty()).then(|| several(&names));
        let partners = html! {
            @for (n, id) in it.partners.iter().enumerate() { @if n > 0 { " · " } (self.institution(*id)) }
            @for (n, name) in it.others.iter().enumerate() { @if n + it.partners.len() > 0 { " · " } bdi { (name) } }
        };
        let evaluation = it.evaluation.filter(|_| !it.parts.contains_key(&Part::Evaluated));
        let said = [
            ("people", msg::practice_institution(), Some(self.institution(it.organisation.uuid()))),
            ("share", msg::practice_partners(), (it.partners.len() + it.others.len() > 0).then_some(partners)),
            ("map-pin", msg::practice_place(), self.place(it).map(|name| html! { bdi { (name) } })),
            ("calendar", msg::practice_period(), self.when(it).map(|words| html! { (words) })),
            ("list", msg::practice_themes(), join(themes(self.locale, self.shelf, &it.themes))),
            (
                "family",
                msg::practice_populations(),
                join(it.populations.iter().map(|it| network::api::population(self.locale, *it)).collect()),
            ),
            (
                "globe",
                msg::practice_compact(),
                join(it.compact.iter().map(|number| goals::compact(self.locale, *number)).collect()),
            ),
            ("flag", msg::practice_sdg(), join(it.sdg.iter().map(|target| goals::sdg(self.locale, target)).collect())),
            ("check", msg::practice_evaluation(), evaluation.map(|it| html! { (self.t(&words::evaluation(it))) })),
        ];
        let said = said.into_iter();
        said.filter_map(|(icon, label, content)| Some(Row { icon, label: self.t(&label), content: content? })).collect()
    }

    fn links(&self, it: &Practice, seen: Seen) -> Markup {
        let contact = &it.contact;
        let has = [&contact.name, &contact.email, &contact.phone].iter().any(|it| !it.is_empty());
        html! {
            @if !it.documents.is_empty() {
                section class="stack" aria-labelledby="documents" {
                    h2 id="documents" { (self.t(&msg::practice_documents())) }
                    ul { @for it in &it.documents { li { a href=(it.address(seen)) rel="noopener" { bdi { (it.title) } } } } }
                }
            }
            @if has {
                section class="stack" aria-labelledby="contact" {
                    h2 id="contact" { (self.t(&msg::practice_contact())) }
                    p {
                        @if !contact.name.is_empty() { bdi { (contact.name) } br; }
                        @if !contact.email.is_empty() { a href={ "mailto:" (contact.email) } { bdi { (contact.email) } } br; }
                        @if !contact.phone.is_empty() { a href={ "tel:" (contact.phone.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect::<String>()) } { bdi dir="ltr" { (contact.phone) } } }
                    }
                }
            }
        }
    }
}
