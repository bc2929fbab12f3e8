//! Tests of sittings: no slot outside its session, none during a closure, none lost.

use super::*;
use crate::model::{Booking, Closure, When};
use jiff::civil::{date, time};
use kernel::{Holiday, Id, Lang, Period, TerritoryKind, Text};
use proptest::prelude::*;
use uuid::Uuid;

fn territory(holidays: Vec<Holiday>) -> Territory {
    let ground = testkit::territory("ici", TerritoryKind::Municipality, None);
    Territory { holidays, ..ground }
}

fn session(when: When, from: i8, to: i8, slot: u16) -> Session {
    Session {
        id: Uuid::from_u128(u128::from(slot)),
        when,
        from: time(from, 0, 0, 0),
        to: time(to, 0, 0, 0),
        slot,
        place: Uuid::nil(),
        kept: 3,
        period: Period::default(),
    }
}

fn desk(sessions: Vec<Session>, closures: Vec<Closure>) -> Desk {
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
        closures,
        booking: Booking::default(),
        asks: crate::visits::model::Asks::default(),
        file_months: 12,
        lock_after: crate::model::LOCK_AFTER,
        published: true,
    }
}

proptest! {
    #[test]
    fn slots_follow_each_other_inside_the_session(from in 0_i8..22, length in 1_i8..8, slot in 5_u16..240, weekday in 1_i8..=7) {
        let to = (from + length).min(23);
        let desk = desk(vec![session(When::Weekly(weekday), from, to, slot)], Vec::new());
        let sittings = between(&desk, &territory(Vec::new()), date(2026, 3, 1), 14);
        prop_assert_eq!(sittings.len(), 2);
        for sitting in &sittings {
            prop_assert_eq!(sitting.date.weekday().to_monday_one_offset(), weekday);
            let slots = sitting.slots();
            let minutes = i64::from(to - from) * 60;
            prop_assert_eq!(slots.len() as i64, minutes / i64::from(slot));
            prop_assert!(slots.windows(2).all(|it| it[1].duration_since(it[0]).as_mins() == i64::from(slot)));
            prop_assert!(slots.iter().all(|it| *it >= sitting.starts && *it < sitting.ends));
            prop_assert!(sitting.by_appointment(2) + 3 >= sitting.capacity(2));
        }
    }
}

#[test]
fn a_closed_day_has_no_sitting_unless_one_was_set_for_it() {
    let closures = vec![Closure { period: Period::new(date(2026, 11, 30), date(2026, 12, 1)), note: None }];
    let weekly = session(When::Weekly(1), 9, 12, 30);
    let once = session(When::Once(date(2026, 11, 30)), 14, 16, 20);
    let holidays = vec![Holiday::Yearly { month: 12, day: 7 }];
    let desk = desk(vec![weekly, once], closures);
    let found = between(&desk, &territory(holidays), date(2026, 11, 30), 15);
    let days: Vec<_> = found.iter().map(|it| (it.date, it.session.slot)).collect();
    assert_eq!(days, [(date(2026, 11, 30), 20), (date(2026, 12, 14), 30)]);
}

#[test]
fn a_session_counts_in_its_period_alone() {
    let mut weekly = session(When::Weekly(3), 9, 12, 30);
    weekly.period = Period { from: Some(date(2026, 12, 3)), to: None };
    let desk = desk(vec![weekly], Vec::new());
    let found = between(&desk, &territory(Vec::new()), date(2026, 12, 1), 14);
    assert_eq!(found.iter().map(|it| it.date).collect::<Vec<_>>(), [date(2026, 12, 9)]);
}
