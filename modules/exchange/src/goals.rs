//! The objectives of the Global Compact for Safe, Orderly and Regular Migration (A/RES/73/195) and the targets of the
//! 2030 Agenda (A/RES/71/313) that speak of what migration offices do. Closed lists: a number that is not here is none.

use crate::msg;
use platform::Locale;

/// The objectives of the Global Compact, by their number.
pub const COMPACT: std::ops::RangeInclusive<u8> = 1..=23;

/// Targets of the Sustainable Development Goals, in their order.
pub const SDG: [&str; 24] = [
    "1.3", "1.5", "3.7", "3.8", "4.1", "4.3", "4.5", "5.2", "5.4", "8.5", "8.7", "8.8", "10.2", "10.3", "10.7", "10.c",
    "11.1", "13.1", "16.2", "16.3", "16.9", "17.16", "17.17", "17.18",
];

fn named(locale: &Locale, key: &str) -> String {
    msg::CATALOG.find(key).map(|name| locale.t(&name)).unwrap_or_default()
}

/// An objective with its number: «10. Lutte contre la traite».
pub fn compact(locale: &Locale, number: u8) -> String {
    format!("{number}. {}", named(locale, &format!("exchange-compact-{number}")))
}

/// A target with its number: «10.7 Migrations sûres».
pub fn sdg(locale: &Locale, target: &str) -> String {
    format!("{target} {}", named(locale, &format!("exchange-sdg-{}", target.replace('.', "-"))))
}

/// The target with this number, if it is in the list.
pub fn sdg_target(written: &str) -> Option<&'static str> {
    SDG.into_iter().find(|it| *it == written)
}

#[cfg(test)]
mod tests {
    use super::*;
    use kernel::Lang;

    #[test]
    fn every_goal_has_a_name_in_every_language() {
        for locale in Lang::INTERFACE.map(Locale::new) {
            for number in COMPACT {
                assert!(compact(&locale, number).len() > 6, "objective {number} in {}", locale.lang);
            }
            for target in SDG {
                assert!(sdg(&locale, target).len() > target.len() + 4, "target {target} in {}", locale.lang);
            }
        }
        assert_eq!(sdg_target("10.8"), None);
    }
}
