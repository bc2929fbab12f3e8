//! The indicators of effect: what each counts, over what, and from how many on it says anything. Pure.
//! A share of fewer than [`LEAST`] cooperations is not said: one more or less would turn it over.

use crate::cooperations::stages::Stage;
use crate::effects::model::{Change, State};
use crate::modality::Modality;
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// Cooperations below which a share, a median or a cost per change is not said.
pub const LEAST: u64 = 5;
/// Milliseconds of a day.
const DAY: i64 = 24 * 3_600_000;

kernel::words! {
    /// What is shown of how cooperation works.
    Indicator {
        /// Median of whole days from the opening of the request (the proposal, where there is no request) to the agreement of
        /// both sides. Numerator: cooperations of which both days are known. Denominator: cooperations that were agreed.
        Match = "time-to-match",
        /// Cooperations that at least one side has reported ÷ cooperations that were agreed, cancelled ones too.
        Executed = "executed",
        /// Checks at 6 months in which a change is in place and confirmed by the other side ÷ checks at 6 months that were
        /// answered or missed. What is answered and not yet confirmed, or disputed, is in the denominator alone.
        Adopted6 = "adopted-6",
        /// The same at 12 months.
        Adopted12 = "adopted-12",
        /// The same at 24 months.
        Adopted24 = "adopted-24",
        /// Cooperations with a confirmed check that says that others have taken it up ÷ cooperations with a confirmed check.
        Onward = "onward",
        /// Total cost ÷ cooperations with a confirmed change, of those with a known cost that were asked at least once; each
        /// currency by itself, since no rate of exchange is true for several years.
        Cost = "cost-per-change",
    }

    /// What they are told apart by.
    By {
        Country = "country",
        Theme = "theme",
        Modality = "modality",
        Year = "year",
    }
}

/// What is counted of one check.
#[derive(Debug, Clone, PartialEq)]
pub struct Check {
    pub months: i64,
    pub state: State,
    pub changes: Vec<Change>,
    pub onward: bool,
}

impl Check {
    /// Whether it is over: answered or missed.
    fn is_over(&self) -> bool {
        !matches!(self.state, State::Waiting | State::Due)
    }

    fn is_confirmed(&self) -> bool {
        self.state == State::Confirmed
    }

    /// Whether a change is in place, as both sides say.
    fn is_change(&self) -> bool {
        self.is_confirmed() && self.changes.iter().any(|it| it.is_in_place())
    }
}

/// What is counted of one cooperation.
#[derive(Debug, Clone, PartialEq)]
pub struct Fact {
    pub id: Uuid,
    pub stage: Stage,
    pub modality: Modality,
    /// Slugs: of each party's country.
    pub countries: BTreeSet<String>,
    /// Codes.
    pub themes: BTreeSet<String>,
    /// Of its end, else of the agreement.
    pub year: Option<i16>,
    /// When the request was opened or, where there is none, when it was proposed. Unix milliseconds.
    pub opened: Option<i64>,
    pub agreed: Option<i64>,
    /// Currency and whole units, where it may be known.
    pub cost: Option<(String, u64)>,
    pub checks: Vec<Check>,
}

impl Fact {
    /// What it is counted under.
    pub fn groups(&self, by: By) -> Vec<String> {
        match by {
            By::Country => self.countries.iter().cloned().collect(),
            By::Theme => self.themes.iter().cloned().collect(),
            By::Modality => vec![self.modality.as_str().to_owned()],
            By::Year => self.year.map(|it| it.to_string()).into_iter().collect(),
        }
    }
}

/// What an indicator says of some cooperations.
#[derive(Debug, Clone, PartialEq)]
pub struct Measure {
    /// A currency, where the indicator is of money.
    pub unit: String,
    pub numerator: u64,
    pub denominator: u64,
    pub value: Value,
}

#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Value {
    /// Too few to say.
    TooFew,
    Days(u64),
    /// Of one.
    Share(f64),
    /// Whole units of the measure's currency.
    Money(u64),
}

#[expect(clippy::cast_precision_loss, reason = "counts of cooperations")]
fn share(numerator: u64, denominator: u64) -> Measure {
    let value = if denominator < LEAST { Value::TooFew } else { Value::Share(numerator as f64 / denominator as f64) };
    Measure { unit: String::new(), numerator, denominator, value }
}

fn count<'a>(facts: impl Iterator<Item = &'a Fact>) -> u64 {
    facts.count() as u64
}

/// What an indicator says of these cooperations: one measure, or one for each currency.
pub fn measure(indicator: Indicator, facts: &[&Fact]) -> Vec<Measure> {
    let agreed = || facts.iter().copied().filter(|it| it.agreed.is_some());
    match indicator {
        Indicator::Match => vec![matched(facts, count(agreed()))],
        Indicator::Executed => vec![share(count(agreed().filter(|it| it.stage.is_carried_out())), count(agreed()))],
        Indicator::Adopted6 => vec![adopted(facts, 6)],
        Indicator::Adopted12 => vec![adopted(facts, 12)],
        Indicator::Adopted24 => vec![adopted(facts, 24)],
        Indicator::Onward => {
            let confirmed = || facts.iter().copied().filter(|it| it.checks.iter().any(Check::is_confirmed));
            let onward = confirmed().filter(|it| it.checks.iter().any(|check| check.is_confirmed() && check.onward));
            vec![share(count(onward), count(confirmed()))]
        }
        Indicator::Cost => costs(facts),
    }
}

fn matched(facts: &[&Fact], agreed: u64) -> Measure {
    let days = |it: &&Fact| Some((it.agreed? - it.opened?).max(0) / DAY);
    let mut all: Vec<i64> = facts.iter().filter_map(days).collect();
    all.sort_unstable();
    let numerator = all.len() as u64;
    // Of an even number the lower of the two in the middle: a day on which it happened.
    let median = all.get(all.len().saturating_sub(1) / 2).map_or(0, |it| it.unsigned_abs());
    let value = if numerator < LEAST { Value::TooFew } else { Value::Days(median) };
    Measure { unit: String::new(), numerator, denominator: agreed, value }
}

fn adopted(facts: &[&Fact], months: i64) -> Measure {
    let checks = || facts.iter().flat_map(|it| &it.checks).filter(|it| it.months == months && it.is_over());
    share(checks().filter(|it| it.is_change()).count() as u64, checks().count() as u64)
}

fn costs(facts: &[&Fact]) -> Vec<Measure> {
    let mut all: BTreeMap<&str, (u64, u64)> = BTreeMap::new();
    for it in facts.iter().filter(|it| it.checks.iter().any(Check::is_over)) {
        let Some((currency, cost)) = &it.cost else { continue };
        let sum = all.entry(currency).or_default();
        sum.0 = sum.0.saturating_add(*cost);
        sum.1 += u64::from(it.checks.iter().any(Check::is_change));
    }
    let measure = |(currency, (cost, changes)): (&str, (u64, u64))| Measure {
        unit: currency.to_owned(),
        numerator: cost,
        denominator: changes,
        value: if changes < LEAST { Value::TooFew } else { Value::Money(cost / changes) },
    };
    all.into_iter().map(measure).collect()
}

/// Confirmed checks at so many months that say each kind of change. One check may say several.
pub fn kinds(facts: &[&Fact], months: i64) -> BTreeMap<Change, u64> {
    let mut all: BTreeMap<Change, u64> = Change::ALL.iter().map(|it| (*it, 0)).collect();
    let checks = facts.iter().flat_map(|it| &it.checks).filter(|it| it.months == months && it.is_confirmed());
    for change in checks.flat_map(|it| &it.changes) {
        *all.entry(*change).or_default() += 1;
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn any<T: Copy + std::fmt::Debug + 'static>(all: &'static [T]) -> impl Strategy<Value = T> {
        (0..all.len()).prop_map(|n| all[n])
    }

    fn check() -> impl Strategy<Value = Check> {
        let months = prop_oneof![Just(6i64), Just(12), Just(24)];
        (months, any(State::ALL), any(Change::ALL), proptest::bool::ANY)
            .prop_map(|(months, state, change, onward)| Check { months, state, changes: vec![change], onward })
    }

    fn fact() -> impl Strategy<Value = Fact> {
        let days = (proptest::option::of(0i64..900), proptest::option::of(0i64..900));
        let cost = proptest::option::of((prop_oneof![Just("EUR"), Just("USD")], 0u64..90_000));
        (any(Stage::ALL), any(Modality::ALL), days, cost, proptest::collection::vec(check(), 0..4)).prop_map(
            |(stage, modality, (opened, agreed), cost, checks)| Fact {
                id: Uuid::nil(),
                stage,
                modality,
                countries: BTreeSet::new(),
                themes: BTreeSet::new(),
                year: Some(2026),
                opened: opened.map(|it| it * DAY),
                agreed: agreed.map(|it| it * DAY),
                cost: cost.map(|(currency, cost)| (currency.to_owned(), cost)),
                checks,
            },
        )
    }

    fn told(state: State, change: Change) -> Fact {
        let checks = vec![Check { months: 6, state, changes: vec![change], onward: false }];
        Fact {
            id: Uuid::nil(),
            stage: Stage::Closed,
            modality: Modality::Visit,
            countries: BTreeSet::new(),
            themes: BTreeSet::new(),
            year: None,
            opened: Some(0),
            agreed: Some(30 * DAY),
            cost: None,
            checks,
        }
    }

    #[test]
    fn only_what_is_confirmed_is_a_change_and_what_is_disputed_or_missed_counts_below() {
        let all = [
            told(State::Confirmed, Change::Law),
            told(State::Confirmed, Change::NothingYet),
            told(State::Disputed, Change::Law),
            told(State::Answered, Change::Law),
            told(State::Missed, Change::Law),
            told(State::Due, Change::Law),
        ];
        let all: Vec<&Fact> = all.iter().collect();
        let it = &measure(Indicator::Adopted6, &all)[0];
        assert_eq!((it.numerator, it.denominator, it.value), (1, 5, Value::Share(0.2)));
        assert_eq!(measure(Indicator::Adopted12, &all)[0].value, Value::TooFew);
        assert_eq!(kinds(&all, 6)[&Change::Law], 1);
        let days = &measure(Indicator::Match, &all)[0];
        assert_eq!((days.numerator, days.value), (6, Value::Days(30)));
        assert_eq!(measure(Indicator::Match, &all[..4])[0].value, Value::TooFew);
    }

    proptest! {
        /// No share is above one or said of fewer than five; adding a cooperation never lowers what was counted; the order of
        /// cooperations changes nothing.
        #[test]
        fn measures_are_sound(all in proptest::collection::vec(fact(), 0..30)) {
            let facts: Vec<&Fact> = all.iter().collect();
            let mut turned = facts.clone();
            turned.reverse();
            for it in Indicator::ALL {
                let measures = measure(*it, &facts);
                prop_assert_eq!(&measures, &measure(*it, &turned));
                for one in &measures {
                    match one.value {
                        Value::TooFew => {}
                        Value::Share(share) => {
                            prop_assert!((0.0..=1.0).contains(&share) && one.denominator >= LEAST);
                            prop_assert!(one.numerator <= one.denominator);
                        }
                        Value::Days(_) => prop_assert!(one.numerator >= LEAST && one.numerator <= one.denominator),
                        Value::Money(money) => {
                            prop_assert!(one.denominator >= LEAST && money.saturating_mul(one.denominator) <= one.numerator);
                        }
                    }
                }
                if let (Some((_, fewer)), [one]) = (facts.split_last(), measures.as_slice())
                    && let [before] = measure(*it, fewer).as_slice()
                    && before.unit == one.unit
                {
                    prop_assert!(before.numerator <= one.numerator && before.denominator <= one.denominator);
                }
            }
        }
    }
}
