//! What always holds of a visit, whatever is in it.
//! Only rules; what is kept is tested on both databases.

use super::*;
use proptest::prelude::*;

fn visit(needs: Vec<(u8, bool)>, given: Vec<(bool, u8)>) -> Visit {
    let kind = |service| if service { What::Service } else { What::Guide };
    Visit {
        id: Uuid::from_u128(1),
        desk: Uuid::from_u128(2),
        day: jiff::civil::date(2026, 11, 25),
        session: None,
        mediator: None,
        appointment: None,
        ticket: None,
        waited: None,
        language: Lang::FR,
        about: About::default(),
        needs: needs.into_iter().map(|(term, met)| Need { term: Uuid::from_u128(term.into()), met }).collect(),
        given: given.into_iter().map(|(it, id)| Given { kind: kind(it), object: Uuid::from_u128(id.into()) }).collect(),
        next: Next::Nothing,
        note: String::new(),
        made: Timestamp::UNIX_EPOCH,
    }
}

#[test]
fn words_come_back_from_their_names() {
    assert!(Gender::ALL.iter().all(|it| Gender::parse(it.as_str()) == Some(*it)));
    assert!(Age::ALL.iter().all(|it| Age::parse(it.as_str()) == Some(*it)));
    assert!(Status::ALL.iter().all(|it| Status::parse(it.as_str()) == Some(*it)));
    assert!(Next::ALL.iter().all(|it| Next::parse(it.as_str()) == Some(*it)));
    assert!(What::ALL.iter().all(|it| What::parse(it.as_str()) == Some(*it)));
    assert_eq!((Gender::parse(""), Age::parse("17"), Next::parse("None")), (None, None, None));
}

#[test]
fn the_least_is_asked_unless_a_desk_says_otherwise() {
    assert!(!Asks::default().status);
    let kept: Asks = serde_json::from_str("{}").unwrap();
    assert_eq!(kept, Asks::default());
}

#[test]
fn a_need_that_was_not_met_is_not_forgotten() {
    let both = visit(vec![(1, true), (1, false)], Vec::new()).ordered();
    assert_eq!(both.needs, [Need { term: Uuid::from_u128(1), met: false }]);
}

proptest! {
    #[test]
    fn what_is_ordered_stays_so_and_loses_nothing(
        needs in prop::collection::vec((0u8..9, any::<bool>()), 0..20),
        given in prop::collection::vec((any::<bool>(), 0u8..9), 0..20),
    ) {
        let before = visit(needs.clone(), given.clone());
        let after = before.clone().ordered();
        prop_assert_eq!(&after.clone().ordered(), &after);
        for (term, _) in needs {
            prop_assert_eq!(after.needs.iter().filter(|it| it.term == Uuid::from_u128(term.into())).count(), 1);
        }
        for it in &before.given {
            prop_assert_eq!(after.given.iter().filter(|kept| *kept == it).count(), 1);
        }
        prop_assert!(after.changed(&after).is_empty());
    }

    #[test]
    fn what_is_not_asked_is_not_kept(gender: bool, age: bool, nationality: bool, status: bool) {
        let said = About {
            gender: Some(Gender::Other),
            age: Some(Age::Child),
            nationality: Country::parse("SN"),
            status: Some(Status::None),
        };
        let kept = said.asked(Asks { gender, age, nationality, status });
        let present = (kept.gender.is_some(), kept.age.is_some(), kept.nationality.is_some(), kept.status.is_some());
        prop_assert_eq!(present, (gender, age, nationality, status));
    }

    #[test]
    fn any_text_is_a_country_or_none(text in "\\PC{0,4}") {
        if let Some(country) = Country::parse(&text) {
            prop_assert_eq!(country.as_str(), text);
        }
    }
}
