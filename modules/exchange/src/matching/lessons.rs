//! What refusals teach: the same pair is not proposed again soon, and a reason says what else to be careful with. Pure.
//! Every lesson fades, and all of them together take at most a bounded part of a score: nobody is shut out.

use std::collections::HashMap;
use uuid::Uuid;

kernel::words! {
    /// Why somebody refuses.
    Reason {
        OtherTheme = "other-theme",
        NoCapacity = "no-capacity",
        Dates = "dates",
        Language = "language",
        Cost = "cost",
        InContact = "in-contact",
        Other = "other",
    }

    /// Who of the two.
    Side {
        /// Whoever asks.
        Seeker = "seeker",
        /// Whoever offers.
        Provider = "provider",
    }
}

impl Side {
    pub const fn other(self) -> Side {
        match self {
            Side::Seeker => Side::Provider,
            Side::Provider => Side::Seeker,
        }
    }
}

/// A proposal that was refused.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Refusal {
    pub request: Uuid,
    pub subject: Uuid,
    pub seeker: Uuid,
    pub provider: Uuid,
    pub by: Side,
    pub reason: Reason,
    /// Days since.
    pub age: f32,
}

/// What a reason takes from a score at first: from the same request with the same offer (`pair`), from the same two institutions
/// (`sides`), from the same offer with anybody (`subject`), from everything of the provider (`provider`); and after how many days half
/// of it is left.
struct Teaches {
    pair: f32,
    sides: f32,
    subject: f32,
    provider: f32,
    half: f32,
}

/// The whole table.
fn teaches(reason: Reason) -> Teaches {
    let row = |pair, sides, subject, provider, half| Teaches { pair, sides, subject, provider, half };
    match reason {
        Reason::OtherTheme => row(0.6, 0.0, 0.05, 0.0, 365.0),
        Reason::NoCapacity => row(0.4, 0.1, 0.3, 0.15, 60.0),
        Reason::Dates => row(0.4, 0.0, 0.1, 0.0, 60.0),
        Reason::Language => row(0.4, 0.25, 0.0, 0.0, 365.0),
        Reason::Cost => row(0.4, 0.15, 0.05, 0.0, 180.0),
        Reason::InContact => row(0.6, 0.5, 0.0, 0.0, 365.0),
        Reason::Other => row(0.4, 0.05, 0.0, 0.0, 180.0),
    }
}

/// What all refusals take from a score together, at most.
pub const MOST: f32 = 0.6;

/// What refusals say of one request, laid out by what is offered and by who offers it.
#[derive(Debug, Clone, Default)]
pub struct Lessons {
    subjects: HashMap<Uuid, f32>,
    providers: HashMap<Uuid, f32>,
}

/// Two lessons together: what one leaves, the other takes from.
fn add(to: &mut f32, more: f32) {
    *to = 1.0 - (1.0 - *to) * (1.0 - more);
}

impl Lessons {
    pub fn of(request: Uuid, seeker: Uuid, refusals: &[Refusal]) -> Lessons {
        let mut lessons = Lessons::default();
        for it in refusals {
            let row = teaches(it.reason);
            let fades = (-it.age.max(0.0) / row.half).exp2();
            let pair = if it.request == request { row.pair } else { 0.0 };
            // What a seeker holds against an offer is no fault of the offer with others.
            let subject = if it.by == Side::Provider { row.subject } else { 0.0 };
            let provider = if it.by == Side::Provider { row.provider } else { 0.0 };
            let sides = if it.seeker == seeker { row.sides } else { 0.0 };
            add(lessons.subjects.entry(it.subject).or_default(), pair.max(subject) * fades);
            add(lessons.providers.entry(it.provider).or_default(), sides.max(provider) * fades);
        }
        lessons
    }

    /// What is left after them: 1 where nothing was refused, at least 1 − [`MOST`].
    pub fn leave(&self, subject: Uuid, provider: Uuid) -> f32 {
        if self.subjects.is_empty() {
            return 1.0;
        }
        let of = |all: &HashMap<Uuid, f32>, id| all.get(&id).copied().unwrap_or_default();
        let left = (1.0 - of(&self.subjects, subject)) * (1.0 - of(&self.providers, provider));
        left.max(1.0 - MOST)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const ID: [Uuid; 4] = [Uuid::from_u128(1), Uuid::from_u128(2), Uuid::from_u128(3), Uuid::from_u128(4)];

    fn refusal() -> impl Strategy<Value = Refusal> {
        let id = || (0_usize..4).prop_map(|n| ID[n]);
        let reason = (0..Reason::ALL.len()).prop_map(|n| Reason::ALL[n]);
        (id(), id(), id(), id(), any::<bool>(), reason, 0.0_f32..2_000.0).prop_map(
            |(request, subject, seeker, provider, own, reason, age)| Refusal {
                request,
                subject,
                seeker,
                provider,
                by: if own { Side::Provider } else { Side::Seeker },
                reason,
                age,
            },
        )
    }

    proptest! {
        #[test]
        fn they_are_bounded_and_fade(all in proptest::collection::vec(refusal(), 0..30), later in 0.0_f32..2_000.0) {
            let now = Lessons::of(ID[0], ID[1], &all);
            let old: Vec<Refusal> = all.iter().map(|it| Refusal { age: it.age + later, ..*it }).collect();
            let then = Lessons::of(ID[0], ID[1], &old);
            for subject in ID {
                for provider in ID {
                    let (left, faded) = (now.leave(subject, provider), then.leave(subject, provider));
                    prop_assert!((1.0 - MOST - 1e-5..=1.0).contains(&left));
                    prop_assert!(faded >= left - 1e-5);
                }
            }
        }

        #[test]
        fn one_more_refusal_never_helps(all in proptest::collection::vec(refusal(), 0..20), more in refusal()) {
            let before = Lessons::of(ID[0], ID[1], &all);
            let with: Vec<Refusal> = all.into_iter().chain([more]).collect();
            let after = Lessons::of(ID[0], ID[1], &with);
            prop_assert!(after.leave(more.subject, more.provider) <= before.leave(more.subject, more.provider) + 1e-5);
        }
    }

    #[test]
    fn a_refused_pair_comes_later_and_others_hardly() {
        let it = Refusal {
            request: ID[0],
            subject: ID[2],
            seeker: ID[1],
            provider: ID[3],
            by: Side::Seeker,
            reason: Reason::OtherTheme,
            age: 0.0,
        };
        let lessons = Lessons::of(ID[0], ID[1], &[it]);
        assert!(lessons.leave(ID[2], ID[3]) < 0.45);
        assert_eq!(lessons.leave(ID[0], ID[3]), 1.0);
        // Another request of anybody is not harmed by what a seeker found unfitting.
        assert_eq!(Lessons::of(ID[3], ID[3], &[it]).leave(ID[2], ID[3]), 1.0);
    }
}
