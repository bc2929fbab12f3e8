//! The filters of the list of practices, with how many each would leave, and those in force.
//! Only what the index has counted is offered; a filter in force can always be taken off.

use super::model::Standing;
use super::wanted::Wanted;
use super::words;
use crate::msg;
use crate::reviews::model::Criterion;
use directory::api::Shelf;
use kernel::Lang;
use maud::Markup;
use network::api::{Kind, Population};
use platform::Locale;
use platform::ui::{self, Chip, Choice, Filters, Group};
use search::Found;

/// What the filters are made from.
pub struct Asked<'a> {
    pub locale: &'a Locale,
    pub shelf: &'a Shelf,
    pub wanted: &'a Wanted,
    pub found: &'a Found,
}

impl Asked<'_> {
    fn counted(&self, facet: &str) -> &[(String, u64)] {
        self.found.facets.get(facet).map_or(&[][..], Vec::as_slice)
    }

    fn name(&self, facet: &str, value: &str) -> Option<String> {
        let t = |message| self.locale.t(&message);
        match facet {
            "theme" => self.shelf.theme(value).map(|it| it.name.show(self.locale.lang).value.clone()),
            "for" => Population::parse(value).map(|it| network::api::population(self.locale, it)),
            "type" => Kind::parse(value).map(|it| network::api::kind(self.locale, it)),
            "criterion" => Criterion::parse(value).map(|it| t(words::criterion(it))),
            "results" => Standing::parse(value).map(|it| t(words::standing(it))),
            "language" => value.parse::<Lang>().ok().map(|lang| self.locale.language_name(lang)),
            "country" => {
                let found = self.shelf.territories.iter().find(|it| it.slug == value);
                found.map(|it| it.name.show(self.locale.lang).value.clone())
            }
            _ => None,
        }
    }

    /// The values of a facet that occur, by name; those in force too.
    fn choices(&self, facet: &'static str, by_name: bool) -> Vec<Choice<'static>> {
        let parameters = self.wanted.parameters();
        let on = |value: &str| parameters.iter().any(|(name, it)| *name == facet && it == value);
        let missing = parameters
            .iter()
            .filter(|(name, value)| *name == facet && !self.counted(facet).iter().any(|(known, _)| known == value));
        let all = self.counted(facet).iter().cloned().chain(missing.map(|(_, value)| (value.clone(), 0)));
        let mut choices: Vec<Choice<'static>> = all
            .filter_map(|(value, count)| {
                let label = self.name(facet, &value)?;
                Some(Choice { name: facet, chosen: on(&value), value, label, count: Some(count) })
            })
            .collect();
        if by_name {
            choices.sort_by(|a, b| self.locale.compare(&a.label, &b.label));
        }
        choices
    }

    fn one(&self, facet: &'static str, label: String) -> Group<'static> {
        let choices = self.choices(facet, true);
        let any = Choice {
            name: facet,
            value: String::new(),
            label: self.locale.t(&platform::msg::filter_any()),
            chosen: !choices.iter().any(|it| it.chosen),
            count: None,
        };
        Group::Select { name: facet, label, choices: std::iter::once(any).chain(choices).collect() }
    }

    /// The form.
    pub fn form(&self, action: &str) -> Markup {
        let t = |message| self.locale.t(&message);
        let mut groups = vec![
            self.one("theme", t(msg::practice_themes())),
            self.one("for", t(msg::practice_populations())),
            self.one("country", t(msg::practice_country())),
            self.one("type", t(msg::practice_kind())),
            self.one("language", t(msg::practice_language())),
        ];
        for (facet, legend) in [("results", t(msg::practice_results())), ("criterion", t(msg::practice_criteria()))] {
            let choices = self.choices(facet, false);
            if !choices.is_empty() {
                groups.push(Group::Boxes { legend, choices });
            }
        }
        let kept = self.wanted.parameters().into_iter().filter(|(name, _)| *name == "q").collect();
        ui::filters(self.locale, &Filters { action, kept, groups, active: self.wanted.active() })
    }

    /// The filters in force, each with the address without it.
    pub fn chips(&self, action: &str) -> Vec<Chip> {
        let all = self.wanted.parameters();
        let filters = all.iter().filter(|(name, _)| *name != "q");
        let chip = |(name, value): &(&'static str, String)| {
            let others: Vec<(String, String)> = (all.iter().filter(|it| *it != &(*name, value.clone())))
                .map(|(name, value)| ((*name).to_owned(), value.clone()))
                .collect();
            let without = Wanted::read(self.shelf, &others).query_string();
            let label = self.name(name, value).unwrap_or_else(|| value.clone());
            Chip { label, remove: format!("{action}{without}") }
        };
        filters.map(chip).collect()
    }
}
