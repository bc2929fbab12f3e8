//! An application: what a providing and a receiving institution want to do together, and what they ask for it. Pure.
//! Its total is added up here and nowhere else; nobody types it.

use super::model::Call;
use crate::cooperations::plan::{Costs, GREATEST, Line};
use crate::modality::Modality;
use kernel::{Id, Lang, Period, Text};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use uuid::Uuid;

/// The noun of the change log and of the audit trail.
pub const KIND: &str = "application";
/// The greatest number of days, and of people, of a per diem.
pub const CROWD: u16 = 1_000;

kernel::words! {
    /// A part of what is told.
    Part {
        What = "what",
        Objectives = "objectives",
        Plan = "plan",
        Results = "results",
        Gender = "gender",
    }

    /// What becomes of an application.
    Verdict {
        Grant = "grant",
        Reserve = "reserve",
        Refuse = "refuse",
    }
}

/// What is asked for, by line, in whole units of the call's currency.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Funding {
    #[serde(default)]
    pub travel: u64,
    /// A per diem: days, the rate of one day, and for how many people.
    #[serde(default)]
    pub days: u64,
    #[serde(default)]
    pub rate: u64,
    #[serde(default)]
    pub people: u64,
    #[serde(default)]
    pub materials: u64,
    #[serde(default)]
    pub other: u64,
    /// What the two institutions bring themselves; it is not asked for.
    #[serde(default)]
    pub own: u64,
}

impl Funding {
    pub fn per_diem(&self) -> u64 {
        self.days.saturating_mul(self.rate).saturating_mul(self.people)
    }

    /// All that is asked for.
    pub fn asked(&self) -> u64 {
        let all = [self.travel, self.per_diem(), self.materials, self.other];
        all.into_iter().fold(0, u64::saturating_add)
    }

    /// The same as the costs of a cooperation.
    pub fn costs(&self, currency: &str) -> Costs {
        let other = self.materials.saturating_add(self.other);
        let all = [(Line::Travel, self.travel), (Line::PerDiem, self.per_diem()), (Line::Other, other)];
        let lines = all.into_iter().filter(|(_, amount)| *amount > 0);
        Costs { currency: currency.to_owned(), lines: lines.map(|(line, it)| (line, it.min(GREATEST))).collect() }
    }
}

/// What is written of an application.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Application {
    pub id: Id<Application>,
    pub call: Uuid,
    pub provider: Uuid,
    pub receiver: Uuid,
    pub lang: Lang,
    pub title: Text,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub parts: BTreeMap<Part, Text>,
    #[serde(default)]
    pub period: Period,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub modality: Option<Modality>,
    #[serde(default)]
    pub funding: Funding,
    /// The offer or request with which it began.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub listing: Option<Uuid>,
}

/// A field of the form that must be filled or mended before it is handed in.
pub type Missing = &'static str;

impl Application {
    pub fn new(id: Id<Application>, call: Uuid, (provider, receiver): (Uuid, Uuid), title: Text) -> Application {
        Application {
            id,
            call,
            provider,
            receiver,
            lang: title.source(),
            title,
            parts: BTreeMap::new(),
            period: Period::default(),
            modality: None,
            funding: Funding::default(),
            listing: None,
        }
    }

    /// What it lacks to be handed in for this call.
    pub fn missing(&self, call: &Call) -> Vec<Missing> {
        let lacks = |part: Part| !self.parts.contains_key(&part);
        let turned = self.period.from.zip(self.period.to).is_some_and(|(from, to)| to < from);
        let asked = self.funding.asked();
        let form = self.modality.is_none_or(|it| !call.modalities.contains(&it));
        let all = [
            ("part-what", lacks(Part::What)),
            ("part-objectives", lacks(Part::Objectives)),
            ("part-plan", lacks(Part::Plan)),
            ("part-results", lacks(Part::Results)),
            ("part-gender", lacks(Part::Gender)),
            ("from", self.period.from.is_none()),
            ("to", self.period.to.is_none() || turned),
            ("modality", form),
            ("travel", asked == 0 || asked > call.most),
        ];
        all.into_iter().filter(|(_, lacks)| *lacks).map(|(field, _)| field).collect()
    }
}

/// What was said of an application: final once the call is decided.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Decision {
    pub verdict: Verdict,
    /// Whole units of the call's currency.
    #[serde(default)]
    pub amount: u64,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub reason: String,
    /// Unix milliseconds.
    pub at: i64,
}

/// Why decisions cannot stand together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Amiss {
    /// Something is not said of so many.
    Undecided(usize),
    /// More is granted than there is: by so much.
    Over(u64),
}

/// Whether what is said of all applications can be made final.
pub fn settle(budget: u64, decisions: &[Option<&Decision>]) -> Result<(), Amiss> {
    let open = decisions.iter().filter(|it| it.is_none()).count();
    if open > 0 {
        return Err(Amiss::Undecided(open));
    }
    let granted = decisions.iter().flatten().filter(|it| it.verdict == Verdict::Grant);
    let sum = granted.fold(0, |sum: u64, it| sum.saturating_add(it.amount));
    if sum > budget { Err(Amiss::Over(sum - budget)) } else { Ok(()) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn grant(amount: u64) -> Decision {
        Decision { verdict: Verdict::Grant, amount, reason: String::new(), at: 0 }
    }

    proptest! {
        #[test]
        fn a_total_is_the_sum_of_its_lines(
            travel in 0..GREATEST, days in 0u64..1_000, rate in 0u64..1_000_000, people in 0u64..1_000, other in 0..GREATEST, own in 0..GREATEST,
        ) {
            let it = Funding { travel, days, rate, people, materials: other, other, own };
            prop_assert_eq!(it.asked(), travel + days * rate * people + 2 * other);
            let less = Funding { own: 0, ..it };
            prop_assert_eq!(less.asked(), it.asked());
        }

        /// What is granted never adds up to more than there is, and nothing is left open.
        #[test]
        fn no_more_is_granted_than_there_is(
            budget in 0u64..10_000, amounts in proptest::collection::vec(proptest::option::of(0u64..5_000), 0..8),
        ) {
            let made: Vec<Option<Decision>> = amounts.iter().map(|it| it.map(grant)).collect();
            let seen: Vec<Option<&Decision>> = made.iter().map(Option::as_ref).collect();
            let sum: u64 = amounts.iter().flatten().sum();
            let good = amounts.iter().all(Option::is_some) && sum <= budget;
            prop_assert_eq!(settle(budget, &seen).is_ok(), good);
        }
    }
}
