//! What parties plan, and what they report: when and where, the agenda, who was trained, documents, costs by line. Pure.
//! A plan or a report may be kept half written; what it still lacks is said, and nothing goes on without it.

use crate::practices::model::Document;
use jiff::civil::Date;
use kernel::{Period, Text};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Points of one agenda.
pub const POINTS: usize = 30;
/// Documents of one report.
pub const DOCUMENTS: usize = 20;
/// The greatest amount of one line, in whole units of its currency.
pub const GREATEST: u64 = 1_000_000_000;

kernel::words! {
    /// What money is spent on.
    Line {
        Travel = "travel",
        PerDiem = "per-diem",
        Fees = "fees",
        Interpretation = "interpretation",
        Other = "other",
    }
}

/// Costs by line, in whole units of one currency.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Costs {
    /// ISO 4217; empty where nothing is said of money.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub currency: String,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub lines: BTreeMap<Line, u64>,
}

impl Costs {
    /// The sum of all lines; none where nothing is said.
    pub fn total(&self) -> Option<u64> {
        (!self.lines.is_empty()).then(|| self.lines.values().fold(0, |sum: u64, it| sum.saturating_add(*it)))
    }
}

/// A point of an agenda.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Point {
    pub what: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub who: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub day: Option<Date>,
}

/// People by sex, as a report counts them. What is not said is not zero.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct People {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub women: Option<u32>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub men: Option<u32>,
    /// Others, and those who did not say.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub others: Option<u32>,
}

impl People {
    /// Each sex by its name in figures.
    pub fn by_sex(self) -> [(&'static str, u32); 3] {
        let of = |it: Option<u32>| it.unwrap_or(0);
        [("women", of(self.women)), ("men", of(self.men)), ("others", of(self.others))]
    }

    /// All of them; none where nothing is said.
    pub fn total(self) -> Option<u32> {
        let said = [self.women, self.men, self.others];
        said.iter().any(Option::is_some).then(|| said.iter().flatten().fold(0, |sum: u32, it| sum.saturating_add(*it)))
    }
}

/// What is planned.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Plan {
    #[serde(default)]
    pub period: Period,
    #[serde(default)]
    pub remote: bool,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub place: String,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub agenda: Vec<Point>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub people: Option<u32>,
    #[serde(default)]
    pub costs: Costs,
}

/// What was done.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Report {
    #[serde(default)]
    pub period: Period,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub done: Option<Text>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub agenda: Vec<Point>,
    #[serde(default)]
    pub trained: People,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub documents: Vec<Document>,
    #[serde(default)]
    pub costs: Costs,
}

/// What a plan or a report lacks: the field of its form.
pub type Missing = &'static str;

impl Plan {
    /// What must be said before it is settled. `receives` and `reached` tell whether the receiving party and its address are.
    pub fn missing(&self, receives: bool, reached: bool) -> Vec<Missing> {
        let all = [
            ("from", self.period.from.is_none()),
            ("to", self.period.to.is_none()),
            ("place", self.place.is_empty() && !self.remote),
            ("receiver", !receives),
            ("contact", !reached),
        ];
        all.into_iter().filter(|(_, lacks)| *lacks).map(|(field, _)| field).collect()
    }
}

impl Report {
    /// What must be said before it goes to the others.
    pub fn missing(&self) -> Vec<Missing> {
        let all =
            [("from", self.period.from.is_none()), ("to", self.period.to.is_none()), ("done", self.done.is_none())];
        all.into_iter().filter(|(_, lacks)| *lacks).map(|(field, _)| field).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_is_not_said_is_not_zero() {
        assert_eq!(People::default().total(), None);
        assert_eq!(People { women: Some(0), ..People::default() }.total(), Some(0));
        assert_eq!(Costs::default().total(), None);
    }

    #[test]
    fn a_plan_says_when_where_and_who_is_asked_later() {
        assert_eq!(Plan::default().missing(false, false), ["from", "to", "place", "receiver", "contact"]);
        let remote = Plan { remote: true, ..Plan::default() };
        assert_eq!(remote.missing(true, true), ["from", "to"]);
        assert_eq!(Report::default().missing(), ["from", "to", "done"]);
    }

    proptest! {
        #[test]
        fn a_total_is_at_least_each_of_its_lines(amounts in proptest::collection::vec(0..GREATEST, 1..5)) {
            let lines = Line::ALL.iter().copied().zip(amounts.iter().copied()).collect();
            let total = Costs { currency: "EUR".into(), lines }.total().unwrap_or_default();
            prop_assert!(amounts.iter().all(|it| *it <= total));
            prop_assert_eq!(total, amounts.iter().sum::<u64>());
        }

        #[test]
        fn people_add_up(women in 0u32..9_999, men in 0u32..9_999, others in 0u32..9_999) {
            let all = People { women: Some(women), men: Some(men), others: Some(others) };
            prop_assert_eq!(all.total(), Some(all.by_sex().iter().map(|(_, count)| count).sum()));
        }
    }
}
