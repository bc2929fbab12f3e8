//! The way of a record: one table of who takes which step in which state, and where it leads. Pure.
//! A step that is not in the table cannot be taken by anybody.

/// In this state, this party, does this, and then it stands so.
pub type Rule<State, Party, Step> = (State, Party, Step, State);

/// Where a step leads; none where it cannot be taken.
pub fn next<S: Copy + PartialEq, P: PartialEq, T: PartialEq>(
    rules: &[Rule<S, P, T>],
    state: S,
    party: P,
    step: T,
) -> Option<S> {
    rules.iter().find(|it| it.0 == state && it.1 == party && it.2 == step).map(|it| it.3)
}

#[cfg(test)]
pub(crate) mod check {
    use super::Rule;
    use proptest::prelude::*;
    use std::fmt::Debug;

    /// Any of a closed list.
    pub fn any<T: Copy + Debug + 'static>(all: &'static [T]) -> impl Strategy<Value = T> {
        (0..all.len()).prop_map(|n| all[n])
    }

    /// No step leads to two places.
    pub fn said_once<S: PartialEq + Debug, P: PartialEq + Debug, T: PartialEq + Debug>(rules: &[Rule<S, P, T>]) {
        for (n, one) in rules.iter().enumerate() {
            let twin = |it: &&Rule<S, P, T>| (&it.0, &it.1, &it.2) == (&one.0, &one.1, &one.2);
            assert!(rules[n + 1..].iter().find(twin).is_none(), "{one:?}");
        }
    }
}
