//! What is said of indicators: names, definitions, values. Nothing is counted here.

use super::model::{By, Indicator, LEAST, Measure, Value};
use crate::modality::Modality;
use crate::msg;
use directory::api::Shelf;
use messages::Message;
use platform::Locale;

pub(crate) fn title(it: Indicator) -> Message {
    match it {
        Indicator::Match => msg::indicator_match(),
        Indicator::Executed => msg::indicator_executed(),
        Indicator::Adopted6 => msg::indicator_adopted(6_i64),
        Indicator::Adopted12 => msg::indicator_adopted(12_i64),
        Indicator::Adopted24 => msg::indicator_adopted(24_i64),
        Indicator::Onward => msg::indicator_onward(),
        Indicator::Cost => msg::indicator_cost(),
    }
}

/// How it is counted, in one sentence.
pub(super) fn definition(it: Indicator) -> Message {
    match it {
        Indicator::Match => msg::indicator_match_means(),
        Indicator::Executed => msg::indicator_executed_means(),
        Indicator::Adopted6 | Indicator::Adopted12 | Indicator::Adopted24 => msg::indicator_adopted_means(),
        Indicator::Onward => msg::indicator_onward_means(),
        Indicator::Cost => msg::indicator_cost_means(),
    }
}

pub(super) fn by(it: By) -> Message {
    match it {
        By::Country => msg::practice_country(),
        By::Theme => msg::practice_themes(),
        By::Modality => msg::cooperation_modality(),
        By::Year => msg::indicators_year(),
    }
}

/// The name of what is told apart.
pub(super) fn group(locale: &Locale, shelf: &Shelf, by: By, code: &str) -> String {
    let name = match by {
        By::Country => country(locale, shelf, code),
        By::Theme => shelf.theme(code).map(|it| it.name.show(locale.lang).value.clone()),
        By::Modality => Modality::parse(code).map(|it| it.name(locale)),
        By::Year => None,
    };
    name.unwrap_or_else(|| code.to_owned())
}

pub(super) fn country(locale: &Locale, shelf: &Shelf, slug: &str) -> Option<String> {
    shelf.territories.iter().find(|it| it.slug == slug).map(|it| it.name.show(locale.lang).value.clone())
}

/// What a measure says.
pub(super) fn value(locale: &Locale, it: &Measure) -> String {
    match it.value {
        Value::TooFew => locale.t(&msg::indicators_too_few(LEAST)),
        Value::Days(days) => locale.t(&msg::indicators_days(days)),
        Value::Share(share) => locale.percent(share),
        Value::Money(money) => crate::cooperations::fields::money(locale, money, &it.unit),
    }
}
