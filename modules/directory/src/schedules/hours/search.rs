//! The hours as the search index holds them: one usual week, and every day of the next 400 that differs from it.
//! Nothing is lost: the week, replaced on the listed days, is what [`Hours::on`] says of each of these days.

use super::recurrence::{DAY, epoch_day};
use super::{HORIZON, Hours, Span};
use jiff::civil::Date;

/// Openings for the search index. All ends are excluded.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SearchOpenings {
    /// Minutes of the week, Monday 0:00 being 0, at most 10080; sorted, and split where the week wraps.
    pub weekly: Vec<(u16, u16)>,
    /// Days since 1970-01-01 on which it is closed whatever the week says.
    pub closed: Vec<i32>,
    /// Day since 1970-01-01, from and to in minutes of that day (at most 1440), instead of what the week says.
    pub special: Vec<(i32, u16, u16)>,
}

impl Hours {
    /// The openings of the 400 days from `from` on. The usual week is made of the commonest Monday, the commonest
    /// Tuesday and so on, so that few days differ from it, whatever rules they come from.
    pub fn search_openings(&self, from: Date) -> SearchOpenings {
        let days = self.days(from);
        let usual: [&[Span]; 7] = std::array::from_fn(|weekday| commonest(&days, weekday));
        let mut found = SearchOpenings::default();
        for (weekday, spans) in usual.iter().enumerate() {
            let midnight = weekday as u16 * DAY;
            found.weekly.extend(spans.iter().map(|(opens, closes)| (midnight + opens, midnight + closes)));
        }
        super::merge(&mut found.weekly);
        let first = epoch_day(from) as i32;
        for (offset, (weekday, spans)) in days.iter().enumerate() {
            let day = first + offset as i32;
            if spans.as_slice() == usual[*weekday] {
                continue;
            }
            if spans.is_empty() {
                found.closed.push(day);
            }
            found.special.extend(spans.iter().map(|(opens, closes)| (day, *opens, *closes)));
        }
        found
    }

    /// Weekday (Monday 0) and openings of each day.
    fn days(&self, from: Date) -> Vec<(usize, Vec<Span>)> {
        let mut buffer = Vec::new();
        let mut days = Vec::with_capacity(usize::from(HORIZON));
        let mut date = from;
        for _ in 0..HORIZON {
            self.fill(date, &mut buffer);
            days.push((usize::from(date.weekday().to_monday_zero_offset().unsigned_abs()), buffer.clone()));
            match date.tomorrow() {
                Ok(tomorrow) => date = tomorrow,
                Err(_) => break,
            }
        }
        days
    }
}

/// The commonest openings of a weekday, the earliest when two are as common.
fn commonest(days: &[(usize, Vec<Span>)], weekday: usize) -> &[Span] {
    let mut seen: Vec<(&[Span], usize)> = Vec::new();
    for (_, spans) in days.iter().filter(|(day, _)| *day == weekday) {
        match seen.iter_mut().find(|(known, _)| *known == spans.as_slice()) {
            Some((_, count)) => *count += 1,
            None => seen.push((spans, 1)),
        }
    }
    seen.iter().rev().max_by_key(|(_, count)| *count).map(|(spans, _)| *spans).unwrap_or_default()
}
