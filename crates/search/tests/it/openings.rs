//! Opening hours as a filter and as an answer.
//! Invariant: a closed or special day replaces the weekly hours; unknown hours are neither open nor closed.

use search::{Document, Index, Moment, Openings, Query};

use crate::fixtures::{ids, index, open, titled};

/// Monday 5 January 2026, in days since 1970-01-01.
const MONDAY: i32 = 20_458;
const DAY: u16 = 1440;

fn town() -> Vec<Document> {
    let weekdays = (0..5).map(|day| (day * DAY + 540, day * DAY + 1020)).collect();
    let office = Openings { weekly: weekdays, closed: vec![MONDAY + 1], special: vec![(MONDAY + 5, 600, 720)] };
    let night = Openings { weekly: vec![(DAY + 1320, 2 * DAY + 120)], ..Openings::default() };
    let always = Openings { weekly: vec![(0, 7 * DAY)], ..Openings::default() };
    let gone = Openings { closed: vec![MONDAY], ..Openings::default() };
    vec![
        open(titled("always", "en", "Helpline"), always),
        open(titled("gone", "en", "Gone"), gone),
        open(titled("night", "en", "Night shelter"), night),
        open(titled("office", "en", "Office"), office),
        titled("unknown", "en", "Unknown"),
    ]
}

fn open_at(index: &Index, day: i32, minute: u16) -> Vec<String> {
    let query = Query { open_at: Some(Moment { day, minute }), limit: 10, ..Query::default() };
    ids(&index.search(&query).unwrap()).into_iter().map(str::to_owned).collect()
}

fn open_on(index: &Index, day: i32) -> Vec<String> {
    let query = Query { open_on: Some(day), limit: 10, ..Query::default() };
    ids(&index.search(&query).unwrap()).into_iter().map(str::to_owned).collect()
}

#[test]
fn at_a_moment() {
    let index = index(town());
    assert_eq!(open_at(&index, MONDAY, 540), ["always", "office"]);
    assert_eq!(open_at(&index, MONDAY, 539), ["always"]);
    assert_eq!(open_at(&index, MONDAY, 1020), ["always"], "the end is excluded");
    assert_eq!(open_at(&index, MONDAY + 1, 600), ["always"], "closed that day");
    assert_eq!(open_at(&index, MONDAY + 8, 600), ["always", "office"], "the next Tuesday");
    assert_eq!(open_at(&index, MONDAY + 5, 600), ["always", "office"], "special Saturday");
    assert_eq!(open_at(&index, MONDAY + 5, 720), ["always"]);
    assert_eq!(open_at(&index, MONDAY + 12, 600), ["always"], "an ordinary Saturday");
    assert_eq!(open_at(&index, MONDAY + 1, 1400), ["always", "night"]);
    assert_eq!(open_at(&index, MONDAY + 2, 60), ["always", "night"], "past midnight");
}

#[test]
fn on_a_day() {
    let index = index(town());
    assert_eq!(open_on(&index, MONDAY), ["always", "office"]);
    assert_eq!(open_on(&index, MONDAY + 1), ["always", "night"]);
    assert_eq!(open_on(&index, MONDAY + 2), ["always", "night", "office"]);
    assert_eq!(open_on(&index, MONDAY + 5), ["always", "office"]);
    assert_eq!(open_on(&index, MONDAY + 6), ["always"]);
    assert_eq!(open_on(&index, MONDAY - 7 * 3000), ["always", "office"], "before 1970");
}

#[test]
fn the_present_is_told_and_helps_the_order() {
    let index = index(town());
    let query = Query { now: Some(Moment { day: MONDAY, minute: 600 }), limit: 10, ..Query::default() };
    let found = index.search(&query).unwrap();
    let open: Vec<_> = found.hits.iter().map(|hit| (&hit.id[..], hit.open)).collect();
    assert_eq!(
        open,
        [
            ("always", Some(true)),
            ("office", Some(true)),
            ("gone", Some(false)),
            ("night", Some(false)),
            ("unknown", None),
        ]
    );
}

#[test]
fn special_hours_win_over_a_closed_day() {
    let openings = Openings { weekly: vec![], closed: vec![MONDAY], special: vec![(MONDAY, 600, 660)] };
    assert_eq!(openings.is_open(Moment { day: MONDAY, minute: 630 }), Some(true));
    assert_eq!(openings.is_open(Moment { day: MONDAY, minute: 660 }), Some(false));
    assert_eq!(openings.opens_on(MONDAY), Some(true));
    assert_eq!(Openings::default().opens_on(MONDAY), None);
}
