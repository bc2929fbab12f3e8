//! «Every first Tuesday»: the dates of a series of meetings, each a meeting of its own from then on.
//! A month without such a day (a fifth Tuesday) has no meeting.

use jiff::ToSpan;
use jiff::civil::{Date, Weekday};

kernel::words! {
    /// How often.
    Rhythm {
        Weekly = "weekly",
        Fortnightly = "fortnightly",
        First = "first",
        Second = "second",
        Third = "third",
        Fourth = "fourth",
        Last = "last",
    }
}

/// Meetings that one series makes at most.
pub const MOST: usize = 24;

/// The dates of a series on the weekday of its first date, that date among them, until a day or `MOST` of them. A rhythm of
/// the month begins with the first date that fits, on `first` or after it.
pub fn dates(first: Date, rhythm: Rhythm, until: Date) -> Vec<Date> {
    let day = first.weekday();
    let within = |date: &Date| first <= *date && *date <= until;
    match rhythm {
        Rhythm::Weekly => every(first, 1).take_while(within).take(MOST).collect(),
        Rhythm::Fortnightly => every(first, 2).take_while(within).take(MOST).collect(),
        _ => {
            let months = (0..).map_while(|number: i32| first.first_of_month().checked_add(number.months()).ok());
            let months = months.take_while(|month| *month <= until);
            months.filter_map(|month| of_month(month, rhythm, day)).filter(within).take(MOST).collect()
        }
    }
}

fn every(first: Date, weeks: i32) -> impl Iterator<Item = Date> {
    (0..).map_while(move |number: i32| first.checked_add((number * weeks).weeks()).ok())
}

fn of_month(month: Date, rhythm: Rhythm, day: Weekday) -> Option<Date> {
    let nth = match rhythm {
        Rhythm::First => 1,
        Rhythm::Second => 2,
        Rhythm::Third => 3,
        Rhythm::Fourth => 4,
        _ => -1,
    };
    month.nth_weekday_of_month(nth, day).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;
    use proptest::prelude::*;

    #[test]
    fn the_first_tuesday_of_each_month() {
        let found = dates(date(2026, 12, 1), Rhythm::First, date(2027, 3, 31));
        assert_eq!(found, [date(2026, 12, 1), date(2027, 1, 5), date(2027, 2, 2), date(2027, 3, 2)]);
        // 25 November is a Wednesday: its first one of the month is over, the series begins in December.
        assert_eq!(dates(date(2026, 11, 25), Rhythm::First, date(2026, 12, 31)), [date(2026, 12, 2)]);
        assert_eq!(
            dates(date(2026, 11, 25), Rhythm::Last, date(2026, 12, 31)),
            [date(2026, 11, 25), date(2026, 12, 30)]
        );
    }

    proptest! {
        #[test]
        fn a_series_keeps_its_weekday_and_its_limits(from in 0..2_000_i32, long in 0..800_i32, rhythm in 0..Rhythm::ALL.len()) {
            let first = date(2024, 1, 1).checked_add(from.days()).unwrap();
            let until = first.checked_add(long.days()).unwrap();
            let found = dates(first, Rhythm::ALL[rhythm], until);
            prop_assert!(found.len() <= MOST);
            prop_assert!(found.is_sorted_by(|a, b| a < b));
            prop_assert!(found.iter().all(|it| it.weekday() == first.weekday() && first <= *it && *it <= until));
        }
    }
}
