//! What somebody asks of the indicators, as the address says it, and the board that answers: the same for pages, files and
//! machines. What is asked wrong is left out.

use super::model::{By, Fact, Indicator, Measure, measure};
use super::words;
use crate::modality::Modality;
use directory::api::Shelf;
use maud::Markup;
use platform::Locale;
use platform::figures::Step;
use platform::ui::{self, Choice, Filters, Group};
use std::collections::BTreeSet;

/// Filters, what is told apart, and the length of the periods of people.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Wanted {
    pub country: String,
    pub theme: String,
    pub modality: Option<Modality>,
    pub year: Option<i16>,
    pub by: Option<By>,
    pub step: Step,
}

impl Wanted {
    pub fn read(shelf: &Shelf, parameters: &[(String, String)]) -> Wanted {
        let of =
            |name: &str| parameters.iter().find(|(known, _)| known == name).map_or("", |(_, value)| value.as_str());
        let country = shelf.territories.iter().find(|it| it.slug == of("country"));
        let theme = shelf.themes.iter().find(|it| it.code == of("theme"));
        Wanted {
            country: country.map(|it| it.slug.clone()).unwrap_or_default(),
            theme: theme.map(|it| it.code.clone()).unwrap_or_default(),
            modality: Modality::parse(of("modality")),
            year: of("year").parse().ok().filter(|it| (1_900..=2_200).contains(it)),
            by: By::parse(of("by")),
            step: Step::parse(of("step")).unwrap_or(Step::Year),
        }
    }

    /// Behind the address of a file with the same.
    pub fn query(&self) -> String {
        let mut query = url::form_urlencoded::Serializer::new(String::new());
        let year = self.year.map(|it| it.to_string()).unwrap_or_default();
        let parts = [
            ("country", self.country.as_str()),
            ("theme", &self.theme),
            ("modality", self.modality.map_or("", Modality::as_str)),
            ("year", &year),
            ("by", self.by.map_or("", By::as_str)),
            ("step", if self.step == Step::Year { "" } else { self.step.as_str() }),
        ];
        parts.into_iter().filter(|(_, value)| !value.is_empty()).for_each(|(name, value)| {
            query.append_pair(name, value);
        });
        let query = query.finish();
        if query.is_empty() { query } else { format!("?{query}") }
    }

    /// Whether a cooperation is asked for.
    pub fn takes(&self, it: &Fact) -> bool {
        (self.country.is_empty() || it.countries.contains(&self.country))
            && (self.theme.is_empty() || it.themes.contains(&self.theme))
            && self.modality.is_none_or(|modality| it.modality == modality)
            && self.year.is_none_or(|year| it.year == Some(year))
    }

    fn active(&self) -> usize {
        [!self.country.is_empty(), !self.theme.is_empty(), self.modality.is_some(), self.year.is_some()]
            .into_iter()
            .filter(|it| *it)
            .count()
    }

    /// The form that narrows them. What is offered is what occurs.
    pub fn form(&self, locale: &Locale, shelf: &Shelf, all: &[Fact], action: &str) -> Markup {
        let group = |by: By, chosen: &str| {
            let mut codes: BTreeSet<String> = all.iter().flat_map(|it| it.groups(by)).collect();
            if !chosen.is_empty() {
                codes.insert(chosen.to_owned());
            }
            let mut choices: Vec<Choice<'static>> = (codes.into_iter())
                .map(|code| Choice {
                    name: by.as_str(),
                    label: words::group(locale, shelf, by, &code),
                    chosen: code == chosen,
                    value: code,
                    count: None,
                })
                .collect();
            choices.sort_by(|a, b| locale.compare(&a.label, &b.label));
            let any = locale.t(&platform::msg::filter_any());
            select(by.as_str(), locale.t(&words::by(by)), any, chosen.is_empty(), choices)
        };
        let year = self.year.map(|it| it.to_string()).unwrap_or_default();
        let mut groups = vec![
            group(By::Country, &self.country),
            group(By::Theme, &self.theme),
            group(By::Modality, self.modality.map_or("", Modality::as_str)),
            group(By::Year, &year),
        ];
        let choice = |it: &By| Choice {
            name: "by",
            value: it.as_str().to_owned(),
            label: locale.t(&words::by(*it)),
            chosen: self.by == Some(*it),
            count: None,
        };
        let together = locale.t(&crate::msg::indicators_together());
        let label = locale.t(&crate::msg::indicators_by());
        groups.push(select("by", label, together, self.by.is_none(), By::ALL.iter().map(choice).collect()));
        ui::filters(locale, &Filters { action, kept: Vec::new(), groups, active: self.active() })
    }
}

fn select(
    name: &'static str,
    label: String,
    any: String,
    chosen: bool,
    choices: Vec<Choice<'static>>,
) -> Group<'static> {
    let any = Choice { name, value: String::new(), label: any, chosen, count: None };
    Group::Select { name, label, choices: std::iter::once(any).chain(choices).collect() }
}

/// One line of an indicator: a group of cooperations, or all of them where there is none.
#[derive(Debug, Clone, PartialEq)]
pub struct Line {
    /// Empty for all.
    pub code: String,
    pub label: String,
    pub measures: Vec<Measure>,
}

/// An indicator with its lines, that of all of them last.
#[derive(Debug, Clone, PartialEq)]
pub struct Told {
    pub indicator: Indicator,
    pub lines: Vec<Line>,
}

/// All indicators, as asked.
pub fn board(locale: &Locale, shelf: &Shelf, wanted: &Wanted, all: &[Fact]) -> Vec<Told> {
    let facts: Vec<&Fact> = all.iter().filter(|it| wanted.takes(it)).collect();
    let mut groups: Vec<(String, String)> = Vec::new();
    if let Some(by) = wanted.by {
        let codes: BTreeSet<String> = facts.iter().flat_map(|it| it.groups(by)).collect();
        groups = codes.into_iter().map(|code| (words::group(locale, shelf, by, &code), code)).collect();
        groups.sort_by(|a, b| locale.compare(&a.0, &b.0));
    }
    let of = |indicator: Indicator| {
        let mut lines: Vec<Line> = Vec::new();
        for ((label, code), by) in groups.iter().zip(std::iter::repeat(wanted.by)) {
            let own: Vec<&Fact> =
                facts.iter().copied().filter(|it| by.is_some_and(|by| it.groups(by).contains(code))).collect();
            lines.push(Line { code: code.clone(), label: label.clone(), measures: measure(indicator, &own) });
        }
        let label = locale.t(&crate::msg::indicators_all());
        lines.push(Line { code: String::new(), label, measures: measure(indicator, &facts) });
        Told { indicator, lines }
    };
    Indicator::ALL.iter().copied().map(of).collect()
}
