//! Who has a place at an event, and who waits for one. Pure.
//! A place is never taken away from whoever has one; those who wait move up in the order in which they came.

use uuid::Uuid;

kernel::words! {
    /// How somebody stands who was registered.
    Standing {
        Registered = "registered",
        /// There was no place left; the first of them gets the next one.
        Waiting = "waiting",
        Cancelled = "cancelled",
    }
}

/// Somebody who was registered; turns count up in the order in which they came.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Seat {
    pub id: Uuid,
    pub turn: i64,
    pub standing: Standing,
}

fn taken(all: &[Seat]) -> usize {
    all.iter().filter(|it| it.standing == Standing::Registered).count()
}

/// Places that are left; none where there is no limit.
pub fn left(capacity: Option<u32>, all: &[Seat]) -> Option<usize> {
    capacity.map(|it| usize::try_from(it).unwrap_or(usize::MAX).saturating_sub(taken(all)))
}

/// How whoever comes now stands: nobody passes those who wait.
pub fn next(capacity: Option<u32>, all: &[Seat]) -> Standing {
    let waits = all.iter().any(|it| it.standing == Standing::Waiting);
    match left(capacity, all) {
        Some(0) => Standing::Waiting,
        Some(_) if waits => Standing::Waiting,
        _ => Standing::Registered,
    }
}

/// Those who wait and get a place now, in their order.
pub fn moving_up(capacity: Option<u32>, all: &[Seat]) -> Vec<Uuid> {
    let mut waiting: Vec<&Seat> = all.iter().filter(|it| it.standing == Standing::Waiting).collect();
    waiting.sort_by_key(|it| (it.turn, it.id));
    let room = left(capacity, all).unwrap_or(usize::MAX);
    waiting.into_iter().take(room).map(|it| it.id).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[derive(Debug, Clone)]
    enum Done {
        Come,
        /// The one of this number goes.
        Go(usize),
        Resize(Option<u32>),
    }

    fn done() -> impl Strategy<Value = Done> {
        prop_oneof![
            3 => Just(Done::Come),
            2 => (0usize..20).prop_map(Done::Go),
            1 => proptest::option::of(0u32..6).prop_map(Done::Resize),
        ]
    }

    fn of(all: &[Seat], standing: Standing) -> Vec<Uuid> {
        all.iter().filter(|it| it.standing == standing).map(|it| it.id).collect()
    }

    proptest! {
        /// Whatever happens in whatever order: no more people than places come in, whoever has a place keeps it, nobody waits
        /// while a place is free, and nobody passes whoever waits longer.
        #[test]
        fn places_are_given_in_order(first in proptest::option::of(0u32..6), walk in proptest::collection::vec(done(), 0..40)) {
            let (mut capacity, mut all) = (first, Vec::<Seat>::new());
            for (turn, step) in (1..).zip(walk) {
                let before = all.clone();
                match step {
                    Done::Come => {
                        let standing = next(capacity, &all);
                        all.push(Seat { id: Uuid::from_u128(turn as u128), turn, standing });
                    }
                    Done::Go(n) => if let Some(it) = all.get_mut(n) { it.standing = Standing::Cancelled; },
                    Done::Resize(to) => capacity = to,
                }
                for id in moving_up(capacity, &all) {
                    all.iter_mut().filter(|it| it.id == id).for_each(|it| it.standing = Standing::Registered);
                }
                let (had, have) = (of(&before, Standing::Registered), of(&all, Standing::Registered));
                let gone = of(&all, Standing::Cancelled);
                prop_assert!(had.iter().all(|id| have.contains(id) || gone.contains(id)));
                let come = have.iter().filter(|id| !had.contains(id)).count();
                prop_assert!(come == 0 || capacity.is_none_or(|most| have.len() <= most as usize));
                let waiting: Vec<&Seat> = all.iter().filter(|it| it.standing == Standing::Waiting).collect();
                prop_assert!(waiting.is_empty() || left(capacity, &all) == Some(0));
                let first = waiting.iter().map(|it| it.turn).min();
                let newest = all.iter().filter(|it| have.contains(&it.id) && !had.contains(&it.id)).map(|it| it.turn).max();
                prop_assert!(newest.zip(first).is_none_or(|(newest, first)| newest < first));
            }
        }
    }
}
