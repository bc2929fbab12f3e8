//! Until when a record may be trusted, from when somebody last said that it is right. Pure.
//! A record's own date only ever makes it due earlier; it is hidden only where its territory says after how long.

use jiff::ToSpan;
use jiff::civil::Date;

/// Days before a date in which it counts as near: whoever looks after the record is reminded once they begin.
pub const SOON: i32 = 14;

/// How often a territory wants what it publishes to be confirmed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rules {
    /// Months for which a publication or a confirmation counts.
    pub months: u8,
    /// Months after which something overdue is hidden. None: never, since an address that is probably right helps more
    /// than none, as long as the page says that nobody has confirmed it.
    pub hide_after: Option<u8>,
}

impl Default for Rules {
    fn default() -> Self {
        Rules { months: 12, hide_after: None }
    }
}

impl Rules {
    /// Lengths that a territory may choose.
    pub const MONTHS: [u8; 6] = [1, 3, 6, 12, 18, 24];
    /// Times after which it may have things hidden.
    pub const HIDE_AFTER: [u8; 4] = [1, 3, 6, 12];

    /// The dates of a record that was last said to be right on `since` and asks to be looked at by `own`.
    pub fn dates(self, since: Date, own: Option<Date>) -> Dates {
        let usual = since.saturating_add(i32::from(self.months).months());
        let due = own.map_or(usual, |own| own.min(usual));
        let hides = self.hide_after.map(|months| due.saturating_add(i32::from(months).months()));
        Dates { since, due, hides }
    }
}

/// How a record stands with the public.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Standing {
    Fresh,
    /// Nobody has confirmed it in time: the public is told.
    Overdue,
    /// The public does not see it before somebody confirms it.
    Hidden,
}

impl Standing {
    pub const fn as_str(self) -> &'static str {
        match self {
            Standing::Fresh => "fresh",
            Standing::Overdue => "overdue",
            Standing::Hidden => "hidden",
        }
    }

    pub fn parse(text: &str) -> Standing {
        let all = [Standing::Overdue, Standing::Hidden];
        all.into_iter().find(|it| it.as_str() == text).unwrap_or(Standing::Fresh)
    }
}

/// The dates that count for a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Dates {
    /// When somebody last published or confirmed it.
    pub since: Date,
    /// The last day on which it may be trusted.
    pub due: Date,
    /// The last day on which the public sees it.
    pub hides: Option<Date>,
}

impl Dates {
    pub fn standing(&self, today: Date) -> Standing {
        if self.hides.is_some_and(|last| last < today) {
            Standing::Hidden
        } else if self.due < today {
            Standing::Overdue
        } else {
            Standing::Fresh
        }
    }

    /// What its owner is to be told of on a day, each once: the words name the stage and its date.
    pub fn stage(&self, today: Date) -> Option<String> {
        let near = |day: Date| day.saturating_sub(SOON.days()) <= today;
        match self.hides {
            Some(last) if last < today => Some(format!("hidden {last}")),
            Some(last) if self.due < today && near(last) => Some(format!("hiding {last}")),
            _ if self.due < today => Some(format!("overdue {}", self.due)),
            _ if near(self.due) => Some(format!("soon {}", self.due)),
            _ => None,
        }
    }
}

/// Whether a record's own date is used up by a confirmation today: one that is past or near would ask again at once.
pub fn is_used_up(own: Date, today: Date) -> bool {
    own <= today.saturating_add(SOON.days())
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;
    use proptest::prelude::*;

    fn day() -> impl Strategy<Value = Date> {
        (2000i16..2100, 1i8..=12, 1i8..=28, 0i64..4)
            .prop_map(|(y, m, d, more)| date(y, m, d).saturating_add(more.days()))
    }

    fn rules() -> impl Strategy<Value = Rules> {
        (1u8..=24, proptest::option::of(1u8..=12)).prop_map(|(months, hide_after)| Rules { months, hide_after })
    }

    #[test]
    fn a_year_is_a_year_and_an_own_date_comes_first() {
        let rules = Rules { hide_after: Some(6), ..Rules::default() };
        let dates = rules.dates(date(2024, 2, 29), None);
        assert_eq!((dates.due, dates.hides), (date(2025, 2, 28), Some(date(2025, 8, 28))));
        assert_eq!(dates.standing(date(2025, 2, 28)), Standing::Fresh);
        assert_eq!(dates.standing(date(2025, 3, 1)), Standing::Overdue);
        assert_eq!(dates.standing(date(2025, 8, 28)), Standing::Overdue);
        assert_eq!(dates.standing(date(2025, 8, 29)), Standing::Hidden);
        assert_eq!(rules.dates(date(2024, 2, 29), Some(date(2024, 6, 1))).due, date(2024, 6, 1));
        assert_eq!(rules.dates(date(2024, 2, 29), Some(date(2031, 6, 1))).due, date(2025, 2, 28));
        assert_eq!(Rules::default().dates(date(2024, 2, 29), None).hides, None);
    }

    proptest! {
        #[test]
        fn nothing_gets_better_by_waiting(rules in rules(), since in day(), own in proptest::option::of(day()), today in day()) {
            let dates = rules.dates(since, own);
            prop_assert!(dates.standing(today) <= dates.standing(today.saturating_add(1.days())));
            prop_assert!(dates.hides.is_none_or(|last| last > dates.due));
            // A confirmation makes it right again for as long as nobody asks for an earlier date.
            let own = own.filter(|own| !is_used_up(*own, today));
            let after = rules.dates(today, own);
            prop_assert_eq!(after.standing(today), Standing::Fresh);
            prop_assert!(after.due > today.saturating_add(SOON.days()));
        }

        #[test]
        fn each_stage_is_told_once(rules in rules(), since in day(), own in proptest::option::of(day())) {
            let dates = rules.dates(since, own);
            let mut told: Vec<String> = Vec::new();
            let mut day = dates.due.saturating_sub(20.days());
            for _ in 0..450 {
                if let Some(stage) = dates.stage(day) && told.last() != Some(&stage) {
                    told.push(stage);
                }
                day = day.saturating_add(1.days());
            }
            let mut once = told.clone();
            once.sort();
            once.dedup();
            prop_assert!(once.len() == told.len() && told.len() <= 4, "{told:?}");
        }
    }
}
