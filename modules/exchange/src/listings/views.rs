//! How offers and requests look: as cards in a list, and whole.
//! What is shown is what was loaded for the one who looks; nothing is decided here.

use super::model::{Listing, Side, Urgency, Visibility};
use super::words;
use crate::cooperations::views::when;
use crate::institutions::{self, Institution};
use crate::msg;
use crate::practices::store as practices;
use crate::practices::views::{self, paragraphs, several, themes};
use crate::visit::Here;
use kernel::{Result, Text};
use maud::{Markup, html};
use messages::Message;
use platform::ui::{self, Card, Fact, Row, Tone};
use std::collections::HashMap;
use uuid::Uuid;

/// Letters of a summary on a card.
const SUMMARY: usize = 220;

/// What listings are shown with.
pub struct Around<'a> {
    pub here: &'a Here,
    pub institutions: HashMap<Uuid, Institution>,
    /// Title and address of the practices on which they stand.
    practices: HashMap<Uuid, (Text, String)>,
}

impl<'a> Around<'a> {
    /// What these are shown with.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn of(here: &'a Here, all: &[Listing]) -> Result<Around<'a>> {
        let ids: Vec<Uuid> =
            all.iter().flat_map(|it| std::iter::once(it.organisation.uuid()).chain(it.named.iter().copied())).collect();
        let institutions = institutions::named(&here.cx.app, &ids).await?;
        let ids: Vec<Uuid> = all.iter().filter_map(|it| it.practice).collect();
        let found = practices::public(here.cx.app.db.read(), &ids).await?;
        let practices = found.into_iter().filter_map(|it| {
            let id = it.practice.id.uuid();
            it.public.map(|practice| (id, (practice.title, practice.slug)))
        });
        Ok(Around { here, institutions, practices: practices.collect() })
    }

    fn t(&self, message: &Message) -> String {
        self.here.t(message)
    }

    /// The name of an institution, leading to its page where it has one.
    pub fn institution(&self, id: Uuid) -> Markup {
        let (locale, shelf) = (self.here.locale(), &*self.here.shelf);
        views::Around { locale, shelf, institutions: &self.institutions }.institution(id)
    }

    /// For whom it is, where that is not everybody.
    pub fn visibility(&self, it: &Listing) -> Markup {
        match it.visibility {
            Visibility::Public => html! {},
            other => ui::badge(Tone::Info, None, &self.t(&words::visibility(other))),
        }
    }

    fn urgency(&self, it: &Listing) -> Markup {
        match (it.side, it.urgency) {
            (Side::Offer, _) | (_, Urgency::Usual) => html! {},
            (_, Urgency::Soon) => ui::badge(Tone::Info, Some("clock"), &self.t(&words::urgency(Urgency::Soon))),
            (_, Urgency::Urgent) => ui::badge(Tone::Warn, Some("clock"), &self.t(&words::urgency(Urgency::Urgent))),
        }
    }

    /// Where it was tried, or where it is needed.
    pub fn place(&self, it: &Listing) -> Option<String> {
        let shelf = &self.here.shelf;
        let home = self.institutions.get(&it.organisation.uuid()).and_then(|it| it.home);
        let place = it.territory.or(home).and_then(|id| shelf.territory(id))?;
        let name = |it: &kernel::Territory| it.name.show(self.here.cx.lang()).value.clone();
        let country = shelf.country(place.id).filter(|it| it.id != place.id);
        Some(country.map_or_else(|| name(place), |country| format!("{} ({})", name(place), name(country))))
    }

    fn languages(&self, it: &Listing) -> Vec<String> {
        it.languages.iter().map(|lang| self.here.locale().language_name(*lang)).collect()
    }

    /// Cards of a list; `folder` is where each has its page.
    pub fn cards(&self, all: &[&Listing], folder: &str) -> Markup {
        let hrefs: Vec<String> = all.iter().map(|it| self.here.href(&format!("{folder}/{}", it.id))).collect();
        let cards: Vec<Card<'_>> = all.iter().zip(&hrefs).map(|(it, href)| self.card(it, href)).collect();
        ui::cards(false, &cards)
    }

    fn card<'b>(&self, it: &Listing, href: &'b str) -> Card<'b> {
        let locale = self.here.locale();
        let fact = |icon, label: Message, value| Fact { icon, label: self.t(&label), value };
        let mut facts = vec![fact("people", msg::practice_institution(), self.plain_institution(it))];
        facts.extend(self.place(it).map(|name| fact("map-pin", msg::practice_place(), html! { bdi { (name) } })));
        facts
            .extend(when(self.here, &it.period).map(|said| fact("calendar", msg::practice_period(), html! { (said) })));
        facts.push(fact("language", msg::listing_languages(), several(&self.languages(it))));
        let what = it.what.show(locale.lang);
        let short: String = what.value.chars().take(SUMMARY).collect();
        let cut = if short.len() < what.value.len() { format!("{}…", short.trim_end()) } else { short };
        let other = (what.lang != locale.lang).then_some(what.lang);
        Card {
            title: ui::plain(locale, it.title.show(locale.lang)),
            level: 2,
            href,
            badges: html! {
                (self.urgency(it)) (self.visibility(it))
                @for modality in &it.modalities { (ui::badge(Tone::Plain, None, &modality.name(locale))) }
            },
            summary: html! { span lang=[other] dir=[other.map(|lang| lang.dir().as_str())] { (cut) } },
            facts,
            ..Card::default()
        }
    }

    /// A card is one link: its institution is named without a link of its own.
    fn plain_institution(&self, it: &Listing) -> Markup {
        match self.institutions.get(&it.organisation.uuid()) {
            Some(known) => ui::plain(self.here.locale(), known.name.show(self.here.cx.lang())),
            None => html! { (self.t(&msg::exchange_institution_gone())) },
        }
    }

    /// The whole of it, without its title.
    pub fn article(&self, it: &Listing, opened_at: Option<i64>) -> Markup {
        let locale = self.here.locale();
        let day = |millis: i64| {
            let at = jiff::Timestamp::from_millisecond(millis).unwrap_or_default();
            locale.date(at.to_zoned(jiff::tz::TimeZone::UTC).date())
        };
        html! {
            @if it.side == Side::Request && it.urgency != Urgency::Usual { p class="cluster" { (self.urgency(it)) } }
            @if let Some(at) = opened_at { p class="soft" { (self.t(&msg::listing_opened_on(day(at)))) } }
            h3 { (self.t(&words::what(it.side))) }
            (paragraphs(locale, &it.what))
            (ui::rows(&self.rows(it)))
            @if let Some(conditions) = &it.conditions {
                h3 { (self.t(&msg::listing_conditions())) }
                (paragraphs(locale, conditions))
            }
            (self.contact(it))
        }
    }

    fn rows(&self, it: &Listing) -> Vec<Row<'static>> {
        let locale = self.here.locale();
        let join = |names: Vec<String>| (!names.is_empty()).then(|| several(&names));
        let practice = it.practice.and_then(|id| self.practices.get(&id)).map(|(title, slug)| {
            let href = self.here.href(&format!("exchange/practices/{slug}"));
            html! { a href=(href) { (ui::plain(locale, title.show(locale.lang))) } }
        });
        let capacity = it.capacity.filter(|_| it.side == Side::Offer);
        let said = [
            ("people", msg::practice_institution(), Some(self.institution(it.organisation.uuid()))),
            ("map-pin", words::place(it.side), self.place(it).map(|name| html! { bdi { (name) } })),
            ("calendar", msg::practice_period(), when(self.here, &it.period).map(|words| html! { (words) })),
            ("list", msg::practice_themes(), join(themes(locale, &self.here.shelf, &it.themes))),
            ("share", msg::listing_modalities(), join(it.modalities.iter().map(|it| it.name(locale)).collect())),
            ("language", msg::listing_languages(), join(self.languages(it))),
            ("cost", msg::listing_cost(), Some(html! { (self.t(&words::cost(it.cost))) })),
            (
                "people",
                msg::listing_capacity(),
                capacity.map(|count| html! { (self.t(&msg::listing_capacity_said(count))) }),
            ),
            ("book", msg::listing_practice_on(), practice),
        ];
        let said = said.into_iter();
        said.filter_map(|(icon, label, content)| Some(Row { icon, label: self.t(&label), content: content? })).collect()
    }

    fn contact(&self, it: &Listing) -> Markup {
        let contact = &it.contact;
        let has = [&contact.name, &contact.email, &contact.phone].iter().any(|it| !it.is_empty());
        let digits: String = contact.phone.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
        html! {
            @if has {
                h3 { (self.t(&msg::practice_contact())) }
                p {
                    @if !contact.name.is_empty() { bdi { (contact.name) } br; }
                    @if !contact.email.is_empty() { a href={ "mailto:" (contact.email) } { bdi { (contact.email) } } br; }
                    @if !contact.phone.is_empty() { a href={ "tel:" (digits) } { bdi dir="ltr" { (contact.phone) } } }
                }
            }
        }
    }
}
