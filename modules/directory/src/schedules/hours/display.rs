//! The hours as people say them: the usual week, the rules that are not weekly, and the next dates.
//! What is shown is what counts: a rule is either in the week or in the list, never in both.

use super::recurrence::{DAY, Recurrence, time_at};
use super::{HORIZON, Hours, Opening, Pattern, merge};
use jiff::civil::Date;

/// An opening that no week can show: some weeks or months only, or not yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rule<'a> {
    pub pattern: &'a Pattern,
    pub opening: Opening,
    /// First day, when it is still to come.
    pub from: Option<Date>,
    /// Last day.
    pub to: Option<Date>,
}

impl Recurrence {
    /// Whether it opens every week at this time of the year.
    fn is_weekly_on(&self, date: Date) -> bool {
        matches!(&self.pattern, Pattern::Weeks { every: 1, numbers, .. } if numbers.is_empty())
            && self.from.is_none_or(|from| from <= date)
            && self.to.is_none_or(|to| date <= to)
    }
}

impl Hours {
    /// The usual week around a date, Monday first: an opening past midnight stays whole on the day it starts.
    /// Exceptions and holidays are left out.
    pub fn week(&self, date: Date) -> [Vec<Opening>; 7] {
        std::array::from_fn(|day| {
            let mut spans: Vec<_> = self
                .rules
                .iter()
                .filter(|rule| rule.is_weekly_on(date))
                .filter(|rule| matches!(&rule.pattern, Pattern::Weeks { days, .. } if days[day]))
                .map(|rule| (rule.opens, rule.closes))
                .collect();
            merge(&mut spans);
            spans.into_iter().map(|(opens, closes)| (time_at(opens), time_at(closes.min(opens + DAY)))).collect()
        })
    }

    /// The rules that the usual week of this date does not show, without those that are over.
    pub fn rules(&self, date: Date) -> Vec<Rule<'_>> {
        let listed = |rule: &&Recurrence| !rule.is_weekly_on(date) && rule.to.is_none_or(|to| date <= to);
        self.rules
            .iter()
            .filter(listed)
            .map(|rule| Rule {
                pattern: &rule.pattern,
                opening: (time_at(rule.opens), time_at(rule.closes)),
                from: rule.from.filter(|from| date < *from),
                to: rule.to,
            })
            .collect()
    }

    /// Whether the usual week around a date has no closed minute.
    pub fn is_round_the_clock(&self, date: Date) -> bool {
        let midnight = time_at(0);
        self.week(date).iter().all(|openings| openings.as_slice() == [(midnight, midnight)])
    }

    /// The next `n` days with openings, from `from` on, within 400 days.
    pub fn next_dates(&self, from: Date, n: usize) -> Vec<(Date, Vec<Opening>)> {
        from.series(jiff::Span::new().days(1))
            .take(usize::from(HORIZON))
            .map(|date| (date, self.on(date).openings))
            .filter(|(_, openings)| !openings.is_empty())
            .take(n)
            .collect()
    }
}
