//! The form of an organisation: the same for a new one and for one that is there.
//! It shows what was typed when it comes back, and what is kept otherwise.

use super::super::model::{Capacity, FocalPoint, Kind, Level, Population, Profile, Visibility};
use super::super::words;
use super::form::{Errors, MOST_PEOPLE, all};
use crate::msg;
use directory::api::{Facts, Shelf};
use maud::{Markup, html};
use platform::Locale;
use platform::forms::Sent;
use platform::ui::{self, Choices, Field, Kind as Input, Select};

/// What the form shows.
pub struct Shown<'a> {
    pub locale: &'a Locale,
    pub shelf: &'a Shelf,
    pub errors: &'a Errors,
    fields: Vec<(String, String)>,
}

/// As the form would send it back unchanged.
pub fn kept(
    locale: &Locale,
    shelf: &Shelf,
    profile: &Profile,
    facts: &Facts,
    people: &[FocalPoint],
) -> Vec<(String, String)> {
    let mut fields: Vec<(String, String)> = Vec::new();
    let mut put = |name: &str, value: String| fields.push((name.to_owned(), value));
    let text = |text: Option<&kernel::Text>| {
        text.and_then(|text| text.version(locale.lang)).map(|it| it.value.clone()).unwrap_or_default()
    };
    put("revision", profile.revision.to_string());
    put("kind", profile.kind.as_str().into());
    put("level", profile.level.as_str().into());
    profile.territories.iter().filter_map(|id| shelf.territory(*id)).for_each(|it| put("territories", it.slug.clone()));
    let themes = shelf.themes.iter().filter(|it| profile.themes.contains(&it.id));
    themes.for_each(|it| put("themes", it.code.clone()));
    profile.populations.iter().for_each(|it| put("populations", it.as_str().into()));
    profile.capacities.iter().for_each(|it| put("capacities", it.as_str().into()));
    let spoken: Vec<_> = profile.languages.iter().map(|it| locale.language_name(*it)).collect();
    put("languages", spoken.join(", "));
    put("networks", profile.networks.join("\n"));
    put("offer", text(profile.offer.as_ref()));
    if let Some(seat) = &profile.seat {
        put("latitude", seat.latitude.to_string());
        put("longitude", seat.longitude.to_string());
    }
    put("website", facts.website.clone().unwrap_or_default());
    put("email", facts.email.clone().unwrap_or_default());
    put("phone", facts.phone.clone().unwrap_or_default());
    put("founded", facts.founded.map(|year| year.to_string()).unwrap_or_default());
    for (number, it) in people.iter().enumerate() {
        let mut put = |part: &str, value: &str| put(&format!("person-{number}-{part}"), value.to_owned());
        put("id", &it.id.to_string());
        put("name", &it.said.name);
        put("function", &text(it.said.function.as_ref()));
        put("email", &it.said.email);
        put("phone", &it.said.phone);
        put("visibility", it.visibility.as_str());
    }
    fields
}

impl<'a> Shown<'a> {
    pub fn new(locale: &'a Locale, shelf: &'a Shelf, errors: &'a Errors, fields: Vec<(String, String)>) -> Shown<'a> {
        Shown { locale, shelf, errors, fields }
    }

    pub fn typed(locale: &'a Locale, shelf: &'a Shelf, errors: &'a Errors, sent: &Sent) -> Shown<'a> {
        Shown::new(locale, shelf, errors, sent.fields.clone())
    }

    fn get(&self, name: &str) -> &str {
        self.fields.iter().find(|(known, _)| known == name).map_or("", |(_, value)| value)
    }

    fn has(&self, name: &str, value: &str) -> bool {
        self.fields.iter().any(|(known, it)| known == name && it == value)
    }

    fn t(&self, message: &messages::Message) -> String {
        self.locale.t(message)
    }

    fn line(&self, name: &str, label: &messages::Message, kind: Input, hint: Option<&str>) -> Markup {
        let label = self.t(label);
        ui::field(
            self.locale,
            Field {
                name,
                label: &label,
                kind,
                hint,
                value: self.get(name),
                error: self.errors.of(name),
                max: Some(300),
                ..Field::default()
            },
        )
    }

    fn choices(&self, name: &str, label: &messages::Message, required: bool, all: &[(String, String)]) -> Markup {
        let options: Vec<_> =
            all.iter().map(|(value, text)| (value.as_str(), text.as_str(), self.has(name, value))).collect();
        ui::checkboxes(
            self.locale,
            Choices {
                name,
                label: &self.t(label),
                required,
                options: &options,
                error: self.errors.of(name),
                ..Choices::default()
            },
        )
    }

    fn select(&self, name: &str, label: &messages::Message, required: bool, all: &[(String, String)]) -> Markup {
        let none = [("", "", self.get(name).is_empty())];
        let options: Vec<_> = none
            .into_iter()
            .chain(all.iter().map(|(value, text)| (value.as_str(), text.as_str(), self.get(name) == value)))
            .collect();
        ui::select(
            self.locale,
            Select {
                name,
                label: &self.t(label),
                required,
                options: &options,
                error: self.errors.of(name),
                ..Select::default()
            },
        )
    }

    /// What only a new organisation is asked: its name, what it is, where it is at home.
    pub fn naming(&self, homes: &[(String, String)]) -> Markup {
        let (name, what) = (self.t(&msg::org_col_name()), self.t(&msg::org_col_description()));
        let language = self.t(&msg::org_in_language(self.locale.language_name(self.locale.lang)));
        html! {
            (ui::field(self.locale, Field { name: "name", label: &name, hint: Some(&language), value: self.get("name"), error: self.errors.of("name"), required: true, max: Some(200), ..Field::default() }))
            (ui::textarea(self.locale, Field { name: "description", label: &what, hint: Some(&language), value: self.get("description"), error: self.errors.of("description"), max: Some(2_000), ..Field::default() }))
            (self.select("home", &msg::org_col_home(), true, homes))
        }
    }

    /// The whole form but its naming and its button.
    pub fn all(&self) -> Markup {
        let locale = self.locale;
        let named = |value: &'static str, text: String| (value.to_owned(), text);
        let kinds: Vec<_> = Kind::ALL.iter().map(|it| named(it.as_str(), words::kind(locale, *it))).collect();
        let levels: Vec<_> = Level::ALL.iter().map(|it| named(it.as_str(), words::level(locale, *it))).collect();
        let served: Vec<_> = words::tree(self.shelf)
            .into_iter()
            .map(|(it, _)| (it.slug.clone(), it.name.show(locale.lang).value.clone()))
            .collect();
        let themes: Vec<_> = self.shelf.themes.iter().map(|it| (it.code.clone(), words::theme(locale, it))).collect();
        let people: Vec<_> =
            Population::ALL.iter().map(|it| named(it.as_str(), words::population(locale, *it))).collect();
        let can: Vec<_> = Capacity::ALL.iter().map(|it| named(it.as_str(), words::capacity(locale, *it))).collect();
        let (networks, offer) = (self.t(&msg::org_networks()), self.t(&msg::org_offer()));
        let language = self.t(&msg::org_in_language(locale.language_name(locale.lang)));
        html! {
            input type="hidden" name="revision" value=(self.get("revision"));
            (self.select("kind", &msg::org_kind(), true, &kinds))
            (self.select("level", &msg::org_level(), true, &levels))
            (self.choices("territories", &msg::org_territories(), true, &served))
            (self.choices("themes", &msg::org_themes(), false, &themes))
            (self.choices("populations", &msg::org_populations(), false, &people))
            (self.choices("capacities", &msg::org_capacities(), false, &can))
            (self.line("languages", &msg::org_languages(), Input::Text, Some(&self.t(&msg::org_languages_hint()))))
            (ui::textarea(locale, Field { name: "offer", label: &offer, hint: Some(&language), value: self.get("offer"), max: Some(2_000), ..Field::default() }))
            (ui::textarea(locale, Field { name: "networks", label: &networks, hint: Some(&self.t(&msg::org_networks_hint())), value: self.get("networks"), max: Some(2_000), ..Field::default() }))
            h2 { (self.t(&msg::org_reach())) }
            (self.line("website", &msg::org_web(), Input::Url, None))
            (self.line("email", &msg::org_col_email(), Input::Email, None))
            (self.line("phone", &msg::org_col_phone(), Input::Tel, None))
            (self.line("founded", &msg::org_founded(), Input::Number, None))
            p class="hint" { (self.t(&msg::org_point_hint())) }
            div class="edit-row" {
                (self.line("latitude", &msg::org_col_latitude(), Input::Text, None))
                (self.line("longitude", &msg::org_col_longitude(), Input::Text, None))
            }
            (self.people())
        }
    }

    /// A row for each focal point, and two empty ones.
    fn people(&self) -> Markup {
        let filled =
            (0..MOST_PEOPLE).rev().find(|n| !self.get(&format!("person-{n}-name")).is_empty()).map_or(0, |n| n + 1);
        let rows = (filled + 2).min(MOST_PEOPLE);
        html! {
            h2 { (self.t(&msg::org_people())) }
            p class="hint" { (self.t(&msg::org_people_hint())) }
            div class="edit-rows" { @for number in 0..rows { (self.person(number)) } }
        }
    }

    fn person(&self, number: usize) -> Markup {
        let field = |part: &str| format!("person-{number}-{part}");
        let legend = self.t(&msg::org_person(number + 1));
        let chosen = self.get(&field("visibility"));
        let chosen = if chosen.is_empty() { Visibility::Members.as_str() } else { chosen };
        let seen: Vec<_> =
            Visibility::ALL.iter().map(|it| (it.as_str(), words::visibility(self.locale, *it))).collect();
        let options: Vec<_> = seen.iter().map(|(value, text)| (*value, text.as_str(), *value == chosen)).collect();
        html! {
            fieldset class="edit-row" {
                legend class="edit-label" { (legend) }
                input type="hidden" name=(field("id")) value=(self.get(&field("id")));
                (self.line(&field("name"), &msg::org_person_name(), Input::Text, None))
                (self.line(&field("function"), &msg::org_person_function(), Input::Text, None))
                (self.line(&field("phone"), &msg::org_col_phone(), Input::Tel, None))
                (self.line(&field("email"), &msg::org_col_email(), Input::Email, None))
                (ui::select(self.locale, Select { name: &field("visibility"), label: &self.t(&msg::org_person_seen()), required: true, options: &options, ..Select::default() }))
            }
        }
    }
}

/// Whether the sender saw another revision than is kept now.
pub fn overtaken(sent: &Sent, profile: &Profile) -> bool {
    all(sent, "revision").next().is_some_and(|it| it != profile.revision.to_string())
}
