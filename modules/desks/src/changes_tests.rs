//! Tests of what a change of a desk keeps: whoever has an appointment, and people who cannot be in two rooms.

use super::*;
use crate::model::{Booking, Closure};
use jiff::civil::{date, time};
use kernel::{Id, Lang, Period, TerritoryKind, Text};
use proptest::prelude::*;

fn territory() -> Territory {
    testkit::territory("ici", TerritoryKind::Municipality, None)
}

fn session(when: When, from: i8, to: i8) -> Session {
    Session {
        id: Uuid::from_u128(7),
        when,
        from: time(from, 0, 0, 0),
        to: time(to, 0, 0, 0),
        slot: 30,
        place: Uuid::nil(),
        kept: 0,
        period: Period::default(),
    }
}

fn desk(sessions: Vec<Session>) -> Desk {
    Desk {
        id: Id::derived("test", "desk"),
        slug: "ici".into(),
        territory: Id::derived("test", "ici"),
        name: Text::new(Lang::FR, "Guichet"),
        about: Text::new(Lang::FR, "Venez."),
        themes: Vec::new(),
        phone: None,
        places: Vec::new(),
        sessions,
        closures: Vec::new(),
        booking: Booking::default(),
        asks: crate::visits::model::Asks::default(),
        file_months: 12,
        lock_after: crate::model::LOCK_AFTER,
        published: true,
    }
}

/// A Wednesday.
const DAY: Date = date(2026, 12, 2);

/// Everybody who can be expected in the first session of a desk on that day and a week later.
fn everybody(desk: &Desk) -> Vec<Taken> {
    let sittings = sittings::between(desk, &territory(), DAY, 8);
    let taken = |starts| Taken { session: Uuid::from_u128(7), starts, mediator: None };
    sittings.iter().flat_map(sittings::Sitting::slots).map(taken).collect()
}

#[test]
fn a_session_that_people_await_stays_until_the_last_of_them() {
    let before = desk(vec![session(When::Weekly(3), 9, 12)]);
    let taken = everybody(&before);
    assert_eq!(taken.len(), 12);
    let all = Stranded { session: Uuid::from_u128(7), people: 12, last: date(2026, 12, 9) };
    assert_eq!(stranded(&before, &desk(Vec::new()), &territory(), &taken), [all]);
    let mut ends = before.clone();
    ends.sessions[0].period.to = Some(DAY);
    assert_eq!(stranded(&before, &ends, &territory(), &taken), [Stranded { people: 6, ..all }]);
    ends.sessions[0].period.to = Some(date(2026, 12, 9));
    assert_eq!(stranded(&before, &ends, &territory(), &taken), []);
    let mut later = before.clone();
    later.sessions[0].from = time(10, 0, 0, 0);
    assert_eq!(stranded(&before, &later, &territory(), &taken), [Stranded { people: 4, ..all }]);
    // What was wrong before does not keep anybody from saving something else.
    assert_eq!(stranded(&desk(Vec::new()), &desk(Vec::new()), &territory(), &taken), []);
}

#[test]
fn a_closed_day_keeps_its_people_and_says_so() {
    let before = desk(vec![session(When::Weekly(3), 9, 12)]);
    let taken = everybody(&before);
    let mut closed = before.clone();
    closed.closures.push(Closure { period: Period::new(DAY, DAY), note: None });
    assert_eq!(stranded(&before, &closed, &territory(), &taken), []);
    assert_eq!(expected_though_closed(&closed, &territory(), &taken).into_iter().collect::<Vec<_>>(), [(DAY, 6)]);
    assert!(expected_though_closed(&before, &territory(), &taken).is_empty());
}

fn any_session() -> impl Strategy<Value = Session> {
    let when =
        prop_oneof![(1_i8..=7).prop_map(When::Weekly), (1_i8..=28).prop_map(|day| When::Once(date(2026, 12, day)))];
    let day = || proptest::option::of((1_i8..=28).prop_map(|day| date(2026, 12, day)));
    (when, 6_i8..20, 1_i8..4, day(), day()).prop_map(|(when, from, length, starts, ends)| {
        let period = Period { from: starts, to: ends.max(starts).filter(|_| ends.is_some()) };
        Session { period, ..session(when, from, from + length) }
    })
}

proptest! {
    #[test]
    fn a_clash_is_a_day_on_which_both_sit_at_once(one in any_session(), other in any_session()) {
        let zone = zone(&territory());
        // Further than December: a period without end meets another one there too.
        let at_once = (0..60).any(|ahead| {
            let day = date(2026, 12, 1).saturating_add(jiff::Span::new().days(ahead));
            match (sittings::planned(&one, &zone, day), sittings::planned(&other, &zone, day)) {
                (Some(one), Some(other)) => one.starts < other.ends && other.starts < one.ends,
                _ => false,
            }
        });
        // Periods that meet on days which are not the weekday of both clash in doubt: better asked than double-booked.
        prop_assert!(!at_once || clash(&one, &other));
        prop_assert_eq!(clash(&one, &other), clash(&other, &one));
        if one.period == Period::default() && other.period == Period::default() {
            prop_assert_eq!(clash(&one, &other), at_once);
        }
    }

    #[test]
    fn whoever_is_not_stranded_still_has_a_slot(from in 7_i8..12, to in 12_i8..18, slot in prop::sample::select(vec![10_u16, 15, 20, 30, 45, 60])) {
        let before = desk(vec![session(When::Weekly(3), 9, 12)]);
        let taken = everybody(&before);
        let mut after = before.clone();
        (after.sessions[0].from, after.sessions[0].to, after.sessions[0].slot) = (time(from, 0, 0, 0), time(to, 0, 0, 0), slot);
        let lost: usize = stranded(&before, &after, &territory(), &taken).iter().map(|it| it.people).sum();
        let open: Vec<_> = sittings::between(&after, &territory(), DAY, 8).iter().flat_map(sittings::Sitting::slots).collect();
        prop_assert_eq!(lost, taken.iter().filter(|it| !open.contains(&it.starts)).count());
    }
}
