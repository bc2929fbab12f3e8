//! The rule of the queue, held against any queue that could be.
//! Times are minutes after nine.

use super::*;
use proptest::prelude::*;

const SLOT: SignedDuration = SignedDuration::from_mins(20);

fn at(minutes: i64) -> Timestamp {
    Timestamp::from_second(1_763_000_000 + minutes * 60).unwrap()
}

fn walked(number: i32, joined: i64) -> Entry {
    let id = Uuid::from_u128(number.unsigned_abs().into());
    Entry { id, number, joined: at(joined), priority: false, appointment: None, language: None, by: None }
}

fn booked(number: i32, joined: i64, starts: i64) -> Entry {
    Entry { appointment: Some(Booked { starts: at(starts), mediator: None }), ..walked(number, joined) }
}

fn receiver(number: u128, languages: &[Lang]) -> Receiver {
    Receiver { account: Uuid::from_u128(number), languages: languages.to_vec(), gender: None }
}

fn first(entries: &[Entry], now: i64) -> i32 {
    let there = [receiver(1, &[Lang::FR])];
    next_for(entries, &there[0], &there, SLOT, at(now)).unwrap().number
}

#[test]
fn priority_then_appointments_of_this_time_then_arrival() {
    let urgent = Entry { priority: true, ..walked(4, 30) };
    assert_eq!(first(&[walked(1, 0), booked(2, 5, 20), booked(3, 6, 60), urgent], 35), 4);
    assert_eq!(first(&[walked(1, 0), booked(2, 5, 20), booked(3, 6, 60)], 35), 2);
    // Before its time an appointment waits for nobody to be there.
    assert_eq!(first(&[walked(1, 0), booked(3, 6, 60)], 35), 1);
    assert_eq!(first(&[booked(3, 6, 60)], 35), 3);
    // More than a slot late, in turn with those who came without one.
    assert_eq!(first(&[walked(1, 30), booked(2, 45, 20)], 50), 1);
    assert_eq!(first(&[walked(1, 30), booked(2, 40, 20)], 50), 2);
}

#[test]
fn a_language_waits_for_whoever_speaks_it_or_for_an_interpreter() {
    let (amel, bilal) = (receiver(1, &[Lang::FR, Lang::AR]), receiver(2, &[Lang::EN]));
    let there = [amel.clone(), bilal.clone()];
    let arabic = Entry { language: Some(Lang::AR), ..walked(1, 0) };
    let spanish = Entry { language: Some(Lang::ES), ..walked(2, 1) };
    assert_eq!(fit(&arabic, &bilal, &there), Fit::Colleague);
    assert_eq!(fit(&spanish, &bilal, &there), Fit::Interpreter);
    assert_eq!(next_for(&[arabic, spanish], &bilal, &there, SLOT, at(9)).map(|it| it.number), Some(2));
    assert_eq!(next_for(&[arabic, spanish], &amel, &there, SLOT, at(9)).map(|it| it.number), Some(1));
    // Alone, Bilal receives her with an interpreter.
    let alone = std::slice::from_ref(&bilal);
    assert_eq!(fit(&arabic, &bilal, alone), Fit::Interpreter);
}

#[test]
fn a_wish_is_kept_and_an_appointment_left_to_whom_it_is_with() {
    let woman = Receiver { gender: Some(Gender::Woman), ..receiver(1, &[Lang::FR]) };
    let man = Receiver { gender: Some(Gender::Man), ..receiver(2, &[Lang::FR]) };
    let there = [woman.clone(), man.clone()];
    let wishes = Entry { by: Some(Gender::Woman), ..walked(1, 0) };
    assert_eq!(next_for(&[wishes], &man, &there, SLOT, at(9)), None);
    assert!(next_for(&[wishes], &woman, &there, SLOT, at(9)).is_some());
    let hers = Entry { appointment: Some(Booked { starts: at(0), mediator: Some(woman.account) }), ..walked(1, 0) };
    assert_eq!(next_for(&[hers, walked(2, 5)], &man, &there, SLOT, at(9)).map(|it| it.number), Some(2));
    assert_eq!(next_for(&[hers], &man, &there, SLOT, at(9)).map(|it| it.number), Some(1));
    assert_eq!(next_for(&[hers, walked(2, 5)], &man, &there[1..], SLOT, at(9)).map(|it| it.number), Some(1));
}

fn language() -> impl Strategy<Value = Option<Lang>> {
    prop_oneof![Just(None), Just(Some(Lang::FR)), Just(Some(Lang::AR)), Just(Some(Lang::ES))]
}

fn gender() -> impl Strategy<Value = Option<Gender>> {
    prop_oneof![3 => Just(None), 1 => Just(Some(Gender::Woman)), 1 => Just(Some(Gender::Man))]
}

prop_compose! {
    fn entry()(
        joined in 0..120_i64, priority in proptest::bool::weighted(0.2), language in language(), by in gender(),
        starts in proptest::option::of(0..180_i64), with in proptest::option::of(1..4_u128),
    ) -> Entry {
        let appointment = starts.map(|it| Booked { starts: at(it), mediator: with.map(Uuid::from_u128) });
        Entry { priority, language, by, appointment, ..walked(0, joined) }
    }
}

prop_compose! {
    fn queue()(mut entries in proptest::collection::vec(entry(), 0..30)) -> Vec<Entry> {
        // Numbers are given as people come.
        entries.sort_by_key(|it| it.joined);
        for (number, it) in (1_i32..).zip(&mut entries) {
            (it.number, it.id) = (number, Uuid::from_u128(number.unsigned_abs().into()));
        }
        entries
    }
}

prop_compose! {
    fn receivers()(those in proptest::collection::vec((proptest::sample::subsequence(vec![Lang::FR, Lang::AR, Lang::EN], 0..=3), gender()), 1..4)) -> Vec<Receiver> {
        let receiver = |(number, (languages, gender)): (u128, (Vec<Lang>, Option<Gender>))| Receiver { account: Uuid::from_u128(number), languages, gender };
        (1..).zip(those).map(receiver).collect()
    }
}

proptest! {
    #[test]
    fn whoever_has_a_reason_goes_first(entries in queue(), there in receivers(), now in 120..240_i64) {
        if let Some(next) = next_for(&entries, &there[0], &there, SLOT, at(now)) {
            let urgent = entries.iter().any(|it| it.priority && fit(it, &there[0], &there).is_good());
            prop_assert_eq!(next.priority, urgent);
        }
    }

    #[test]
    fn nobody_is_passed_by_a_later_one_of_the_same_kind(entries in queue(), there in receivers(), now in 120..240_i64) {
        let Some(next) = next_for(&entries, &there[0], &there, SLOT, at(now)) else { return Ok(()) };
        for it in &entries {
            let alike = (it.priority, it.language, it.by) == (next.priority, next.language, next.by)
                && it.appointment.is_none() && next.appointment.is_none();
            prop_assert!(!alike || it.number >= next.number, "{} was passed by {}", it.number, next.number);
        }
    }

    #[test]
    fn an_appointment_is_not_called_before_its_time_while_others_wait(entries in queue(), there in receivers(), now in 0..240_i64) {
        let Some(next) = next_for(&entries, &there[0], &there, SLOT, at(now)) else { return Ok(()) };
        if next.appointment.is_some_and(|it| it.starts > at(now)) && !next.priority {
            let waits = |it: &&Entry| it.appointment.is_none() && fit(it, &there[0], &there).is_good();
            prop_assert_eq!(entries.iter().find(waits), None);
        }
    }

    #[test]
    fn everybody_whose_wish_can_be_met_is_called_in_the_end(entries in queue(), there in receivers(), now in 120..240_i64) {
        let mut left = entries;
        loop {
            let before = left.len();
            for receiver in &there {
                if let Some(next) = next_for(&left, receiver, &there, SLOT, at(now)).map(|it| it.id) {
                    left.retain(|it| it.id != next);
                }
            }
            if left.len() == before {
                break;
            }
        }
        for it in &left {
            prop_assert!(there.iter().all(|receiver| it.by.is_some() && receiver.gender != it.by), "{it:?} waits for ever");
        }
    }
}
