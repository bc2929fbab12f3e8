//! Months, quarters and years: what figures are drawn up for, and how they are written.
//! Periods never overlap but by lying wholly in each other, so that no difference of two tables is a few days.

use crate::locale::Locale;
use crate::msg;
use jiff::ToSpan;
use jiff::civil::{Date, date};

/// A month of the calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Month {
    year: i16,
    month: i8,
}

impl Month {
    /// The month of a day.
    pub fn of(day: Date) -> Month {
        Month { year: day.year(), month: day.month() }
    }

    /// From `2026-10`.
    pub fn parse(text: &str) -> Option<Month> {
        let plain = text.len() == 7 && text.bytes().all(|it| it.is_ascii_digit() || it == b'-');
        let (year, month) = text.split_once('-').filter(|_| plain)?;
        let (year, month) = (year.parse().ok()?, month.parse().ok()?);
        ((1..=12).contains(&month) && (2000..=2999).contains(&year)).then_some(Month { year, month })
    }

    pub fn first(self) -> Date {
        date(self.year, self.month, 1)
    }

    pub fn last(self) -> Date {
        self.first().last_of_month()
    }

    pub fn next(self) -> Month {
        Month::of(self.first().saturating_add(1.month()))
    }

    /// So many months earlier.
    pub fn before(self, months: u8) -> Month {
        Month::of(self.first().saturating_sub(i32::from(months).months()))
    }

    pub const fn year(self) -> i16 {
        self.year
    }

    /// The periods that end with this month: itself, and with it perhaps a quarter and a year.
    pub fn ends(self) -> Vec<Period> {
        let mut all = vec![Period::Month(self)];
        if self.month % 3 == 0 {
            all.push(self.within(Step::Quarter));
        }
        if self.month == 12 {
            all.push(Period::Year(self.year));
        }
        all
    }

    /// The period of this length in which the month lies.
    pub const fn within(self, step: Step) -> Period {
        match step {
            Step::Month => Period::Month(self),
            Step::Quarter => Period::Quarter(self.year, (self.month + 2) / 3),
            Step::Year => Period::Year(self.year),
        }
    }
}

impl std::fmt::Display for Month {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}-{:02}", self.year, self.month)
    }
}

/// How long a period is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Step {
    #[default]
    Month,
    Quarter,
    Year,
}

impl Step {
    pub const ALL: [Step; 3] = [Step::Month, Step::Quarter, Step::Year];

    pub const fn as_str(self) -> &'static str {
        match self {
            Step::Month => "month",
            Step::Quarter => "quarter",
            Step::Year => "year",
        }
    }

    pub fn parse(text: &str) -> Option<Step> {
        Step::ALL.into_iter().find(|it| it.as_str() == text)
    }
}

/// What a figure is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Period {
    Month(Month),
    /// Year and number, from 1.
    Quarter(i16, i8),
    Year(i16),
}

impl Period {
    /// `2026-10`, `2026-Q4`, `2026`: sorted by it, periods of one length are in their order.
    pub fn code(self) -> String {
        match self {
            Period::Month(month) => month.to_string(),
            Period::Quarter(year, number) => format!("{year}-Q{number}"),
            Period::Year(year) => year.to_string(),
        }
    }

    /// The month with whose release it is released.
    pub fn last(self) -> Month {
        match self {
            Period::Month(month) => month,
            Period::Quarter(year, number) => Month { year, month: number * 3 },
            Period::Year(year) => Month { year, month: 12 },
        }
    }

    /// Its months, in order.
    pub fn months(self) -> Vec<Month> {
        let count = match self {
            Period::Month(_) => 1,
            Period::Quarter(..) => 3,
            Period::Year(_) => 12,
        };
        (0..count).rev().map(|ago| self.last().before(ago)).collect()
    }

    /// «octobre 2026», «Trimestre 4, 2026», «2026».
    pub fn label(self, locale: &Locale) -> String {
        match self {
            Period::Month(month) => locale.month(month.first()),
            Period::Quarter(year, number) => locale.t(&msg::figures_quarter(number.to_string(), year.to_string())),
            Period::Year(year) => year.to_string(),
        }
    }

    /// The same in a handful of signs, below a chart.
    pub fn short(self, locale: &Locale) -> String {
        match self {
            Period::Month(month) => format!("{:02}/{:02}", month.month, month.year % 100),
            Period::Quarter(year, number) => {
                locale.t(&msg::figures_quarter_short(number.to_string(), (year % 100).to_string()))
            }
            Period::Year(year) => year.to_string(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_month_ends_what_lies_before_it() {
        let codes =
            |text: &str| -> Vec<String> { Month::parse(text).unwrap().ends().into_iter().map(Period::code).collect() };
        assert_eq!(codes("2026-10"), ["2026-10"]);
        assert_eq!(codes("2026-09"), ["2026-09", "2026-Q3"]);
        assert_eq!(codes("2026-12"), ["2026-12", "2026-Q4", "2026"]);
    }

    #[test]
    fn periods_are_made_of_their_months() {
        let quarter = Month::parse("2026-02").unwrap().within(Step::Quarter);
        let months: Vec<String> = quarter.months().iter().map(ToString::to_string).collect();
        assert_eq!(months, ["2026-01", "2026-02", "2026-03"]);
        assert_eq!(Period::Year(2026).months().len(), 12);
        assert_eq!(Month::parse("2026-12").unwrap().next().to_string(), "2027-01");
        assert_eq!(Month::parse("2026-01").unwrap().before(1).to_string(), "2025-12");
    }

    #[test]
    fn what_is_no_month_is_none() {
        for wrong in ["", "2026", "2026-13", "2026-00", "26-10", "2026-1", "2026-+1", "0026-01", "é2026-1"] {
            assert_eq!(Month::parse(wrong), None, "{wrong}");
        }
    }
}
