//! Estimates and room, held against any sitting that could be.
//! Times are minutes after nine.

use super::*;
use crate::model::{Session, When};
use crate::queue::order::Booked;
use jiff::civil::{date, time};
use kernel::{Lang, Period};
use proptest::prelude::*;

const SLOT: SignedDuration = SignedDuration::from_mins(20);

fn at(minutes: i64) -> Timestamp {
    Timestamp::from_second(1_763_000_000 + minutes * 60).unwrap()
}

fn walked(number: i32) -> Entry {
    let id = Uuid::from_u128(number.unsigned_abs().into());
    Entry { id, number, joined: at(0), priority: false, appointment: None, language: None, by: None }
}

fn seat(number: u128, free: i64) -> Seat {
    let receiver = Receiver { account: Uuid::from_u128(number), languages: vec![Lang::FR], gender: None };
    Seat { receiver, free: at(free) }
}

fn minutes(called: &BTreeMap<Uuid, Timestamp>, number: i32) -> Option<i64> {
    called.get(&walked(number).id).map(|it| it.duration_since(at(0)).as_mins())
}

#[test]
fn each_receiver_takes_one_after_the_other() {
    let waiting: Vec<Entry> = (1..=5).map(walked).collect();
    let called = forecast(&waiting, &[], &[seat(1, 0), seat(2, 10)], SLOT, at(0));
    let told: Vec<_> = (1..=5).map(|number| minutes(&called, number).unwrap()).collect();
    assert_eq!(told, [0, 10, 20, 30, 40]);
    assert!(forecast(&waiting, &[], &[], SLOT, at(0)).is_empty());
}

#[test]
fn people_who_are_expected_take_their_time() {
    let expected = Entry { appointment: Some(Booked { starts: at(20), mediator: None }), ..walked(9) };
    let waiting = [walked(1), walked(2)];
    let called = forecast(&waiting, &[expected], &[seat(1, 0)], SLOT, at(0));
    assert_eq!((minutes(&called, 1), minutes(&called, 2), minutes(&called, 9)), (Some(0), Some(40), None));
}

#[test]
fn a_wait_is_told_as_one_would_say_it() {
    let told = |minutes| about(SignedDuration::from_mins(minutes));
    assert_eq!((told(-3), told(0), told(4)), (About::Soon, About::Soon, About::Soon));
    assert_eq!((told(5), told(6), told(30)), (About::Minutes(5), About::Minutes(10), About::Minutes(30)));
    assert_eq!((told(31), told(52), told(61)), (About::Minutes(40), About::Minutes(60), About::Minutes(75)));
    assert_eq!((told(120), told(121)), (About::Minutes(120), About::Long));
}

fn session(slot: u16) -> Session {
    Session {
        id: Uuid::nil(),
        when: When::Once(date(2026, 11, 25)),
        from: time(9, 0, 0, 0),
        to: time(13, 0, 0, 0),
        slot,
        place: Uuid::nil(),
        kept: 0,
        period: Period::default(),
    }
}

fn sitting(session: &Session) -> Sitting<'_> {
    Sitting { session, date: date(2026, 11, 25), starts: at(0), ends: at(240) }
}

#[test]
fn room_is_what_remains_of_the_places_and_of_the_time() {
    let session = session(20);
    let sitting = sitting(&session);
    assert_eq!(room(&sitting, 2, Load::default(), at(-30)), 24);
    let load = Load { appointments: 5, expected: 3, walked_in: 4, present: 2 };
    assert_eq!(room(&sitting, 2, load, at(0)), 15);
    // At noon three slots are left for two who receive, and five people are to come or wait.
    assert_eq!(room(&sitting, 2, load, at(180)), 1);
    assert_eq!(room(&sitting, 2, load, at(240)), 0);
    assert_eq!(room(&sitting, 0, load, at(0)), 0);
}

proptest! {
    #[test]
    fn what_is_told_is_never_less_and_little_more(seconds in 0..7_200_i64) {
        let told = match about(SignedDuration::from_secs(seconds)) {
            About::Soon => 4,
            About::Minutes(minutes) => i64::try_from(minutes).unwrap(),
            About::Long => return Err(TestCaseError::fail("two hours are told")),
        };
        prop_assert!(told * 60 >= seconds && told * 60 < seconds + 16 * 60);
    }

    #[test]
    fn whoever_comes_later_waits_no_less(people in 1..40_i32, free in proptest::collection::vec(-20..60_i64, 1..5), now in 0..120_i64) {
        let waiting: Vec<Entry> = (1..=people).map(walked).collect();
        let seats: Vec<Seat> = (1..).zip(&free).map(|(number, free)| seat(number, *free)).collect();
        let called = forecast(&waiting, &[], &seats, SLOT, at(now));
        prop_assert_eq!(called.len(), waiting.len());
        let told: Vec<i64> = (1..=people).filter_map(|number| minutes(&called, number)).collect();
        prop_assert!(told.is_sorted() && told[0] >= now);
        // One more who receives never makes anybody wait longer.
        let more: Vec<Seat> = seats.into_iter().chain([seat(9, 0)]).collect();
        let sooner = forecast(&waiting, &[], &more, SLOT, at(now));
        prop_assert!(waiting.iter().all(|it| sooner[&it.id] <= called[&it.id]));
    }

    #[test]
    fn room_never_grows_with_people_nor_with_time(slot in 5..60_u16, mediators in 0..5_usize, appointments in 0..40_usize, walked_in in 0..40_usize, present in 0..20_usize, now in -30..300_i64) {
        let session = session(slot);
        let sitting = sitting(&session);
        let load = Load { appointments, expected: appointments / 2, walked_in, present };
        let here = room(&sitting, mediators, load, at(now));
        prop_assert!(here + appointments + walked_in <= sitting.capacity(mediators).max(appointments + walked_in));
        let (one_more, one_inside) = (Load { walked_in: walked_in + 1, ..load }, Load { present: present + 1, ..load });
        prop_assert!(room(&sitting, mediators, one_more, at(now)) <= here);
        prop_assert!(room(&sitting, mediators, one_inside, at(now)) <= here);
        prop_assert!(room(&sitting, mediators, load, at(now + 15)) <= here);
    }
}
