//! Properties of the table of steps: whatever is tried in whatever order, nobody acts in another's place.
//! They hold for every state and everybody, not for examples.

use super::model::{By, LIFE_DAYS, Outcome, Reason, Referral, Reminded, State, ToKind, days_after};
use crate::files::model::{Agreed, Consent, Given, How, Purpose, Recipient};
use jiff::Timestamp;
use jiff::civil::Date;
use kernel::Lang;
use proptest::prelude::*;
use uuid::Uuid;

fn at(days: i64) -> Timestamp {
    days_after(Timestamp::UNIX_EPOCH, days)
}

fn referral(state: State) -> Referral {
    let given = Given { how: How::Spoken, interpreter: false };
    let agreed = Agreed { until: Date::MAX, language: Lang::FR, given };
    let clinic = Recipient::Organisation(Uuid::nil());
    let consent = Consent::new(Uuid::nil(), Purpose::Referral, clinic, agreed, at(0));
    let draft = Referral::draft(Uuid::nil(), None, (ToKind::Service, Uuid::nil()), &consent);
    assert_eq!((draft.state, draft.expires), (State::Draft, at(LIFE_DAYS)));
    Referral { state, sent: Some(at(0)), ..draft }
}

fn a_state() -> impl Strategy<Value = State> {
    prop::sample::select(State::ALL.to_vec())
}

fn somebody() -> impl Strategy<Value = By> {
    prop::sample::select(By::ALL.to_vec())
}

#[test]
fn names_come_back() {
    for state in State::ALL {
        assert_eq!(State::parse(state.as_str()), Some(state));
    }
    for by in By::ALL {
        assert_eq!(By::parse(by.as_str()), Some(by));
    }
    for reason in Reason::ALL {
        assert_eq!(Reason::parse(reason.as_str()), Some(*reason));
    }
    for outcome in Outcome::ALL {
        assert_eq!(Outcome::parse(outcome.as_str()), Some(*outcome));
    }
    assert_eq!((State::parse("gone"), ToKind::parse("")), (None, None));
}

#[test]
fn every_state_is_reached_and_every_life_ends() {
    let mut reached = vec![State::Draft];
    let mut number = 0;
    while let Some(state) = reached.get(number).copied() {
        for next in By::ALL.into_iter().flat_map(|by| state.next(by)) {
            if !reached.contains(next) {
                reached.push(*next);
            }
        }
        number += 1;
    }
    assert_eq!(reached.len(), State::ALL.len());
    assert!(State::ALL.into_iter().all(|it| it.is_final() == it.next(By::Clock).is_empty()));
}

#[test]
fn reminders_come_once_each_and_never_after_an_answer() {
    let mut it = referral(State::Sent);
    let mut told = Vec::new();
    for day in 0..20 {
        if let Some((whom, number)) = it.reminder(at(day)) {
            told.push((day, whom));
            it.reminders = number;
        }
    }
    assert_eq!(told, [(3, Reminded::Partner), (7, Reminded::Partner), (10, Reminded::Sender)]);
    // A machine that was off for a week sends one, not three.
    assert_eq!(referral(State::Seen).reminder(at(12)), Some((Reminded::Sender, 3)));
    for state in State::ALL.into_iter().filter(|it| !matches!(it, State::Sent | State::Seen)) {
        assert_eq!(referral(state).reminder(at(12)), None);
    }
}

proptest! {
    #[test]
    fn nobody_answers_on_anothers_behalf(state in a_state(), by in somebody()) {
        for next in state.next(by) {
            let answer = matches!(next, State::Seen | State::Accepted | State::Declined | State::Completed);
            prop_assert_eq!(answer, by.answers());
            prop_assert_eq!(*next == State::Expired, by == By::Clock);
            prop_assert!(*next != State::Sent || matches!(by, By::Sender | By::Coordinator));
            prop_assert_ne!(*next, state);
            prop_assert_ne!(*next, State::Draft);
        }
    }

    #[test]
    fn nothing_leaves_the_end_and_the_end_shows_nothing(state in a_state(), by in somebody()) {
        if state.is_final() {
            prop_assert!(state.next(by).is_empty());
            prop_assert!(!state.shows());
        }
    }

    /// Whatever everybody tries, one after the other: at most one answer counts, and none after the person said no.
    #[test]
    fn any_order_of_attempts_keeps_the_rules(tried in prop::collection::vec((somebody(), a_state()), 0..40)) {
        let mut state = State::Draft;
        let mut passed = vec![state];
        for (by, wished) in tried {
            if state.next(by).contains(&wished) {
                state = wished;
                passed.push(state);
            }
        }
        let times = |it: State| passed.iter().filter(|known| **known == it).count();
        prop_assert!(State::ALL.into_iter().all(|it| times(it) <= 1));
        prop_assert!(times(State::Accepted) + times(State::Declined) <= 1);
        prop_assert!(times(State::Accepted) + times(State::Declined) == 0 || times(State::Seen) == 1);
        prop_assert!(times(State::Completed) == 0 || times(State::Accepted) == 1);
        let ends = passed.iter().filter(|it| it.is_final()).count();
        prop_assert!(ends <= 1 && passed.iter().rposition(|it| it.is_final()).is_none_or(|at| at + 1 == passed.len()));
    }
}
