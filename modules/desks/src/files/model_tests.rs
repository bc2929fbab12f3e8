//! What always holds of consents, whatever they name: nobody is told more than they say.
//! Only rules; what is kept is tested on both databases.

use super::*;
use proptest::prelude::*;

fn at(second: i64) -> Timestamp {
    Timestamp::from_second(second).unwrap()
}

prop_compose! {
    fn consent()(who in 0_u128..3, desk: bool, fields in prop::collection::btree_set(0_usize..10, 0..6), given in 0_i64..1_000_000, lasts in 0_i64..20, withdrawn in prop::option::of(0_i64..2_000_000)) -> Consent {
        let id = Uuid::from_u128(who);
        Consent {
            id: Uuid::nil(),
            file: Uuid::nil(),
            purpose: Purpose::Referral,
            recipient: if desk { Recipient::Desk(id) } else { Recipient::Organisation(id) },
            fields: fields.into_iter().map(|it| Field::ALL[it]).collect(),
            until: at(given + lasts * 86_400).to_zoned(TimeZone::UTC).date(),
            language: Lang::FR,
            given: Given { how: How::Spoken, interpreter: false },
            given_at: at(given),
            withdrawn_at: withdrawn.map(at),
        }
    }
}

proptest! {
    #[test]
    fn nobody_is_told_more_than_a_consent_to_them_says(consents in prop::collection::vec(consent(), 0..8), now in 0_i64..3_000_000, who in 0_u128..3) {
        let to = Recipient::Organisation(Uuid::from_u128(who));
        for field in allowed(State::Open, &consents, to, at(now)) {
            prop_assert!(consents.iter().any(|it| it.recipient == to && it.fields.contains(&field)
                && it.withdrawn_at.is_none() && it.given_at <= at(now)));
        }
        for state in [State::Closed, State::Erased, State::Anonymised] {
            prop_assert!(allowed(state, &consents, to, at(now)).is_empty());
        }
    }

    #[test]
    fn a_withdrawal_stops_it_at_once(mut consents in prop::collection::vec(consent(), 1..6), now in 0_i64..3_000_000) {
        let to = consents[0].recipient;
        for it in &mut consents {
            it.withdrawn_at = Some(at(now));
        }
        prop_assert!(allowed(State::Open, &consents, to, at(now)).is_empty());
    }

    #[test]
    fn what_is_left_out_is_not_there(fields in prop::collection::btree_set(0_usize..9, 0..9)) {
        let fields: BTreeSet<Field> = fields.into_iter().map(|it| Field::ALL[it]).collect();
        let whole = Body {
            name: "a".into(), phone: "b".into(), email: "c".into(), birth_year: Some(1990), nationality: "TN".into(),
            status: "d".into(), languages: vec![Lang::AR], needs: vec![Uuid::nil()], situation: "e".into(),
        };
        let shown = whole.only(&fields);
        for field in Field::ALL.into_iter().filter(|it| *it != Field::Notes) {
            prop_assert!(whole.says(field));
            prop_assert_eq!(shown.says(field), fields.contains(&field));
        }
    }
}

#[test]
fn names_come_back() {
    for state in State::ALL {
        assert_eq!(State::parse(state.as_str()), Some(state));
    }
    for field in Field::ALL {
        assert_eq!(Field::parse(field.as_str()), Some(field));
    }
    for purpose in Purpose::ALL {
        assert_eq!(Purpose::parse(purpose.as_str()), Some(purpose));
    }
    for how in How::ALL {
        assert_eq!(How::parse(how.as_str()), Some(how));
    }
    let it = Recipient::Desk(Uuid::from_u128(5));
    assert_eq!(Recipient::parse(it.kind(), it.id()), Some(it));
}
