//! The filters of the list of organisations, with how many each would leave, and those in force.
//! Only what the index has counted is offered; a filter in force can always be taken off.

use super::wanted::Wanted;
use super::words;
use crate::msg;
use directory::api::Shelf;
use kernel::Lang;
use maud::Markup;
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

fn choice(name: &'static str, value: &str, label: String, chosen: bool, count: Option<u64>) -> Choice<'static> {
    Choice { name, value: value.to_owned(), label, chosen, count }
}

impl Asked<'_> {
    fn count(&self, facet: &str, value: &str) -> u64 {
        let counted = self.found.facets.get(facet).map_or(&[][..], Vec::as_slice);
        counted.iter().find(|(it, _)| it == value).map_or(0, |(_, count)| *count)
    }

    /// Boxes for the words of an enumeration that occur.
    fn boxes<T: Copy + PartialEq>(
        &self,
        name: &'static str,
        all: &[T],
        chosen: &[T],
        word: impl Fn(T) -> &'static str,
        label: impl Fn(&Locale, T) -> String,
    ) -> Vec<Choice<'static>> {
        let offered = all.iter().copied().map(|it| (it, self.count(name, word(it)), chosen.contains(&it)));
        let offered = offered.filter(|(_, count, chosen)| *count > 0 || *chosen);
        offered.map(|(it, count, on)| choice(name, word(it), label(self.locale, it), on, Some(count))).collect()
    }

    fn any(&self, name: &'static str, chosen: bool) -> Choice<'static> {
        choice(name, "", self.locale.t(&platform::msg::filter_any()), chosen, None)
    }

    fn territories(&self) -> Vec<Choice<'static>> {
        let chosen = self.wanted.territory.as_deref();
        let mut choices = vec![self.any("territory", chosen.is_none())];
        for (place, depth) in words::tree(self.shelf) {
            let count = self.count("territory", &place.id.to_string());
            let on = chosen == Some(place.slug.as_str());
            if count > 0 || on {
                let label = format!("{}{}", "\u{2003}".repeat(depth), place.name.show(self.locale.lang).value);
                choices.push(choice("territory", &place.slug, label, on, Some(count)));
            }
        }
        choices
    }

    fn themes(&self) -> Vec<Choice<'static>> {
        let on = |code: &str| self.wanted.themes.iter().any(|it| it == code);
        let offered = self.shelf.themes.iter().map(|it| (it, self.count("theme", &it.code), on(&it.code)));
        let offered = offered.filter(|(_, count, chosen)| *count > 0 || *chosen);
        let one = |(it, count, on): (&_, u64, bool)| {
            let it: &directory::api::TaxonomyTerm = it;
            choice("theme", &it.code, words::theme(self.locale, it), on, Some(count))
        };
        offered.map(one).collect()
    }

    fn languages(&self) -> Vec<Choice<'static>> {
        let wanted = self.wanted.language;
        let counted = self.found.facets.get("language").map_or(&[][..], Vec::as_slice);
        let spoken = counted.iter().filter_map(|(tag, count)| {
            let lang: Lang = tag.parse().ok()?;
            Some(choice("language", tag, self.locale.language_name(lang), wanted == Some(lang), Some(*count)))
        });
        std::iter::once(self.any("language", wanted.is_none())).chain(spoken).collect()
    }

    fn populations(&self) -> Vec<Choice<'static>> {
        let chosen: Vec<_> = self.wanted.population.into_iter().collect();
        let all = super::model::Population::ALL;
        let mut choices = vec![self.any("for", chosen.is_empty())];
        choices.extend(self.boxes("for", all, &chosen, super::model::Population::as_str, words::population));
        choices
    }

    /// The form.
    pub fn form(&self, action: &str) -> Markup {
        use super::model::{Capacity, Kind, Level};
        let t = |message| self.locale.t(&message);
        let wanted = self.wanted;
        let mut groups =
            vec![Group::Select { name: "territory", label: t(msg::org_territory()), choices: self.territories() }];
        if wanted.territory.is_some() {
            let wider = choice("wider", "1", t(msg::org_wider()), wanted.wider, None);
            groups.push(Group::Boxes { legend: t(msg::org_area()), choices: vec![wider] });
        }
        let boxes = [
            (msg::org_themes(), self.themes()),
            (msg::org_kind(), self.boxes("type", Kind::ALL, &wanted.kinds, Kind::as_str, words::kind)),
            (
                msg::org_capacities(),
                self.boxes("can", Capacity::ALL, &wanted.capacities, Capacity::as_str, words::capacity),
            ),
            (msg::org_level(), self.boxes("level", Level::ALL, &wanted.levels, Level::as_str, words::level)),
        ];
        groups.push(Group::Select { name: "for", label: t(msg::org_populations()), choices: self.populations() });
        groups.push(Group::Select { name: "language", label: t(msg::org_languages()), choices: self.languages() });
        for (legend, choices) in boxes {
            if !choices.is_empty() {
                groups.push(Group::Boxes { legend: t(legend), choices });
            }
        }
        let kept = wanted.parameters().into_iter().filter(|(name, _)| *name == "q").collect();
        ui::filters(self.locale, &Filters { action, kept, groups, active: wanted.active() })
    }

    /// The filters in force, each with the address without it.
    pub fn chips(&self, action: &str) -> Vec<Chip> {
        let mut chips = Vec::new();
        let mut add = |label: String, change: &dyn Fn(&mut Wanted)| {
            let mut other = Wanted { page: 0, ..self.wanted.clone() };
            change(&mut other);
            chips.push(Chip { label, remove: format!("{action}{}", other.query_string()) });
        };
        let (locale, wanted) = (self.locale, self.wanted);
        if let Some(place) = wanted.place(self.shelf) {
            add(place.name.show(locale.lang).value.clone(), &|it| (it.territory, it.wider) = (None, false));
        }
        if wanted.wider {
            add(locale.t(&msg::org_wider()), &|it| it.wider = false);
        }
        for code in &wanted.themes {
            let label = self.shelf.theme(code).map_or_else(|| code.clone(), |it| words::theme(locale, it));
            add(label, &|it| it.themes.retain(|other| other != code));
        }
        for kind in &wanted.kinds {
            add(words::kind(locale, *kind), &|it| it.kinds.retain(|other| other != kind));
        }
        for level in &wanted.levels {
            add(words::level(locale, *level), &|it| it.levels.retain(|other| other != level));
        }
        for capacity in &wanted.capacities {
            add(words::capacity(locale, *capacity), &|it| it.capacities.retain(|other| other != capacity));
        }
        if let Some(population) = wanted.population {
            add(words::population(locale, population), &|it| it.population = None);
        }
        if let Some(lang) = wanted.language {
            add(locale.language_name(lang), &|it| it.language = None);
        }
        chips
    }
}
