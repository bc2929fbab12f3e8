//! The rules of mandates, on any that can be thought of.
//! Days are counted from one date; a few seats and a few weeks are enough for every way of meeting.

use super::model::*;
use crate::groups::model::{Group, Kind, Level, Quorum, Seat, SeatKind, SeatLine};
use jiff::ToSpan;
use jiff::civil::{Date, date};
use kernel::{Id, Lang, Text};
use proptest::prelude::*;
use uuid::Uuid;

const LINE: Uuid = Uuid::from_u128(1);

fn day(number: i32) -> Date {
    date(2026, 1, 1).checked_add(number.days()).unwrap()
}

fn group(count: u16, alternates: bool) -> Group {
    Group {
        id: Id::derived("test", "group"),
        slug: "group".into(),
        name: Text::new(Lang::FR, "Groupe"),
        purpose: Text::new(Lang::FR, "But"),
        kind: Kind::Council,
        level: Level::Municipal,
        territory: None,
        timezone: "Africa/Tunis".into(),
        act: None,
        seats: vec![SeatLine { id: LINE, kind: SeatKind::Association, count, alternates }],
        quorum: Quorum::Majority,
        public: true,
        closed: None,
    }
}

fn mandate(number: u128, seat: u16, capacity: Capacity, starts: i32, length: Option<i32>) -> Mandate {
    Mandate {
        id: Uuid::from_u128(number),
        group: Uuid::nil(),
        account: None,
        person: format!("personne {number}"),
        organisation: For::default(),
        seat: (capacity != Capacity::Observer).then_some(Seat { line: LINE, number: seat }),
        capacity,
        office: Office::None,
        gender: Gender::ALL.get(number as usize % 4).copied(),
        starts: day(starts),
        ends: length.map(|length| day(starts + length)),
        ended: None,
        named: false,
    }
}

fn any_mandate() -> impl Strategy<Value = (u16, Capacity, i32, Option<i32>, Option<i32>)> {
    let capacity = prop_oneof![Just(Capacity::Full), Just(Capacity::Alternate), Just(Capacity::Observer)];
    (0..5_u16, capacity, 0..60_i32, prop::option::of(-2..30_i32), prop::option::of(-3..20_i32))
}

proptest! {
    /// Whatever is asked for in whatever order, what is admitted never puts two on one place.
    #[test]
    fn a_seat_has_one_full_member_at_most(asked in prop::collection::vec(any_mandate(), 0..24), count in 0..4_u16, alternates: bool) {
        let group = group(count, alternates);
        let mut kept: Vec<Mandate> = Vec::new();
        for (number, (seat, capacity, starts, length, ended)) in asked.into_iter().enumerate() {
            let mut new = mandate(number as u128, seat, capacity, starts, length);
            if admit(&group, &kept, &new).is_ok() {
                new.ended = ended.map(|after| Ended { on: day(starts + after), reason: Reason::Resigned });
                kept.push(new);
            }
        }
        for number in 0..100 {
            let today = day(number);
            for (_, seat) in group.every_seat() {
                for capacity in [Capacity::Full, Capacity::Alternate] {
                    let on = kept.iter().filter(|it| it.seat == Some(seat) && it.capacity == capacity && it.in_force(today)).count();
                    prop_assert!(on <= 1 && (alternates || capacity == Capacity::Full || on == 0));
                }
            }
            let places = places(&group, &kept, today);
            prop_assert_eq!(places.len(), usize::from(count));
            let filled = places.iter().filter(|it| it.full.is_some()).count() + places.iter().filter(|it| it.alternate.is_some()).count();
            let balance = Balance::of(&kept, today);
            prop_assert_eq!(balance.total(), filled);
            prop_assert_eq!(balance.declared() + balance.undeclared, balance.total());
            prop_assert!(balance.published().is_none_or(|(women, of)| women <= of && of >= Balance::SAFE));
        }
    }

    /// Two mandates that share a day on one place are refused, whichever comes first.
    #[test]
    fn overlapping_is_refused_both_ways(a in 0..40_i32, for_a in 0..30_i32, b in 0..40_i32, for_b in prop::option::of(0..30_i32)) {
        let group = group(1, false);
        let (first, second) = (mandate(1, 1, Capacity::Full, a, Some(for_a)), mandate(2, 1, Capacity::Full, b, for_b));
        let share = (0..200).any(|number| first.in_force(day(number)) && second.in_force(day(number)));
        prop_assert_eq!(admit(&group, std::slice::from_ref(&first), &second) == Err(Refusal::Taken), share);
        prop_assert_eq!(admit(&group, std::slice::from_ref(&second), &first) == Err(Refusal::Taken), share);
    }

    #[test]
    fn a_quorum_can_be_reached_and_is_not_nothing(members in 0..400_usize) {
        for quorum in Quorum::ALL {
            let needed = quorum.of(members);
            prop_assert!(needed <= members.max(1));
            prop_assert!(*quorum != Quorum::Majority || 2 * needed > members);
            prop_assert!(*quorum != Quorum::TwoThirds || 3 * needed >= 2 * members);
        }
    }
}

#[test]
fn mandates_follow_each_other_and_their_end_is_announced() {
    let first = mandate(1, 1, Capacity::Full, 0, Some(30));
    let second = mandate(2, 1, Capacity::Full, 31, None);
    assert_eq!(ending(std::slice::from_ref(&first), day(10), 90).len(), 1);
    assert_eq!(ending(std::slice::from_ref(&first), day(10), 5).len(), 0);
    let both = [first, second];
    assert!(ending(&both, day(10), 90).is_empty());
    assert_eq!(predecessor(&both, &both[1]).map(|it| it.id), Some(both[0].id));
    assert!(predecessor(&both, &both[0]).is_none());
}

#[test]
fn few_answers_are_published_as_none() {
    let balance = |women, men| Balance { women, men, other: 0, undeclared: 9 };
    assert_eq!(balance(2, 2).published(), None);
    assert_eq!(balance(3, 2).published(), Some((3, 5)));
}
