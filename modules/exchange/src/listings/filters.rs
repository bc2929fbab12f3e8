//! The filters of a list of offers or requests, with how many each would leave, and those in force.
//! Only what the index has counted is offered; a filter in force can always be taken off.

use super::model::Urgency;
use super::wanted::Wanted;
use super::words;
use crate::modality::Modality;
use crate::msg;
use directory::api::Shelf;
use kernel::Lang;
use maud::Markup;
use messages::Message;
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
    fn name(&self, facet: &str, value: &str) -> Option<String> {
        match facet {
            "theme" => self.shelf.theme(value).map(|it| it.name.show(self.locale.lang).value.clone()),
            "modality" => Modality::parse(value).map(|it| it.name(self.locale)),
            "urgency" => Urgency::parse(value).map(|it| self.locale.t(&words::urgency(it))),
            "language" => value.parse::<Lang>().ok().map(|lang| self.locale.language_name(lang)),
            "country" => {
                let found = self.shelf.territories.iter().find(|it| it.slug == value);
                found.map(|it| it.name.show(self.locale.lang).value.clone())
            }
            _ => None,
        }
    }

    fn group(&self, facet: &'static str, label: &Message) -> Group<'static> {
        let counted = self.found.facets.get(facet).map_or(&[][..], Vec::as_slice);
        let on = self.wanted.filters().into_iter().find(|(name, _)| *name == facet).map(|(_, value)| value);
        let gone = on.iter().filter(|value| !counted.iter().any(|(known, _)| known == *value));
        let all = counted.iter().cloned().chain(gone.map(|value| (value.clone(), 0)));
        let mut choices: Vec<Choice<'static>> = all
            .filter_map(|(value, count)| {
                let label = self.name(facet, &value)?;
                Some(Choice { name: facet, chosen: on.as_ref() == Some(&value), value, label, count: Some(count) })
            })
            .collect();
        choices.sort_by(|a, b| self.locale.compare(&a.label, &b.label));
        let label_any = self.locale.t(&platform::msg::filter_any());
        let any = Choice { name: facet, value: String::new(), label: label_any, chosen: on.is_none(), count: None };
        let choices = std::iter::once(any).chain(choices).collect();
        Group::Select { name: facet, label: self.locale.t(label), choices }
    }

    /// The form.
    pub fn form(&self, action: &str) -> Markup {
        let mut groups = vec![
            self.group("theme", &msg::practice_themes()),
            self.group("country", &msg::practice_country()),
            self.group("modality", &msg::listing_modalities()),
            self.group("language", &msg::listing_languages()),
        ];
        if self.wanted.side == super::model::Side::Request {
            groups.push(self.group("urgency", &msg::listing_urgency()));
        }
        let kept = self.wanted.parameters().into_iter().filter(|(name, _)| *name == "q").collect();
        ui::filters(self.locale, &Filters { action, kept, groups, active: self.wanted.filters().len() })
    }

    /// The filters in force, each with the address without it.
    pub fn chips(&self, action: &str) -> Vec<Chip> {
        let all = self.wanted.parameters();
        let chip = |(name, value): (&'static str, String)| {
            let others: Vec<(String, String)> =
                all.iter().filter(|it| it.0 != name).map(|(name, value)| ((*name).to_owned(), value.clone())).collect();
            let without = Wanted::read(self.wanted.side, self.shelf, &others).query_string();
            let label = self.name(name, &value).unwrap_or(value);
            Chip { label, remove: format!("{action}{without}") }
        };
        self.wanted.filters().into_iter().map(chip).collect()
    }
}
