//! A ticket of the queue: a number for a session on a day, and how it goes from one state to the next.
//! Nothing in it needs to say who somebody is; what is said nevertheless is kept sealed.

use jiff::Timestamp;
use jiff::civil::Date;
use kernel::Lang;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// Somebody's turn in a session on a day.
#[derive(Debug, Clone, PartialEq)]
pub struct Ticket {
    pub id: Uuid,
    pub desk: Uuid,
    pub session: Uuid,
    pub day: Date,
    /// From 1, without gaps within a session on a day.
    pub number: i32,
    /// The appointment of whoever came with one.
    pub appointment: Option<Uuid>,
    /// The language that is to be spoken; none where any will do, or nobody asked.
    pub language: Option<Lang>,
    pub priority: Option<Priority>,
    pub state: State,
    /// The account of who called; nobody once they have left the instance.
    pub mediator: Option<Uuid>,
    pub joined: Timestamp,
    /// The last time that the number was called.
    pub called: Option<Timestamp>,
    pub begun: Option<Timestamp>,
    pub ended: Option<Timestamp>,
    pub confided: Confided,
}

/// What only those who receive read, and the day's end takes away.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Confided {
    /// Any word by which they like to be called; mostly empty.
    #[serde(default)]
    pub name: String,
    /// The last part of the address of their own page.
    pub secret: String,
}

/// Why somebody is received before others. A closed list: no prose about anybody.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Priority {
    /// A child who comes alone.
    Child,
    /// Pregnant, or with an infant.
    Pregnant,
    /// Illness or disability.
    Health,
    Danger,
    Elderly,
}

impl Priority {
    pub const ALL: [Priority; 5] =
        [Priority::Child, Priority::Pregnant, Priority::Health, Priority::Danger, Priority::Elderly];

    pub const fn as_str(self) -> &'static str {
        match self {
            Priority::Child => "child",
            Priority::Pregnant => "pregnant",
            Priority::Health => "health",
            Priority::Danger => "danger",
            Priority::Elderly => "elderly",
        }
    }

    pub fn parse(text: &str) -> Option<Priority> {
        Priority::ALL.into_iter().find(|it| it.as_str() == text)
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum State {
    Waiting,
    /// Their number is on the screen.
    Called,
    /// Is with a mediator.
    With,
    Done,
    /// Went away, did not come when called, or still waited when the day was over.
    Left,
}

impl State {
    pub const ALL: [State; 5] = [State::Waiting, State::Called, State::With, State::Done, State::Left];

    pub const fn as_str(self) -> &'static str {
        match self {
            State::Waiting => "waiting",
            State::Called => "called",
            State::With => "with",
            State::Done => "done",
            State::Left => "left",
        }
    }

    pub fn parse(text: &str) -> Option<State> {
        State::ALL.into_iter().find(|it| it.as_str() == text)
    }

    /// The steps that lead from here. A number may be called again; a slip of the finger is mended.
    pub const fn next(self) -> &'static [State] {
        match self {
            State::Waiting => &[State::Called, State::Left],
            State::Called => &[State::With, State::Called, State::Left, State::Waiting],
            State::With => &[State::Done, State::Waiting],
            State::Done => &[State::With],
            State::Left => &[State::Waiting],
        }
    }

    /// Whether the person is still at the desk.
    pub const fn is_open(self) -> bool {
        matches!(self, State::Waiting | State::Called | State::With)
    }
}

/// Minutes from coming to being received, or to being called where that is all that is known; none before.
pub fn waited_minutes(ticket: &Ticket) -> Option<i32> {
    let until = ticket.begun.or(ticket.called)?;
    let minutes = until.duration_since(ticket.joined).as_mins().max(0);
    i32::try_from(minutes).ok()
}

/// The name of a place at which people are received, as the call screen says it: a few letters or digits, never a name.
pub fn counter(typed: &str) -> Option<String> {
    let plain: String = typed.trim().to_uppercase();
    let fits = (1..=3).contains(&plain.chars().count()) && plain.chars().all(char::is_alphanumeric);
    fits.then_some(plain)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn states_and_reasons_come_back_from_their_names() {
        for state in State::ALL {
            assert_eq!(State::parse(state.as_str()), Some(state));
            assert!(!state.next().is_empty(), "every slip of the finger is mended");
        }
        for priority in Priority::ALL {
            assert_eq!(Priority::parse(priority.as_str()), Some(priority));
        }
        assert_eq!((State::parse("gone"), Priority::parse("rich")), (None, None));
    }

    #[test]
    fn nobody_is_received_without_being_called() {
        let to_with: Vec<State> = State::ALL.into_iter().filter(|it| it.next().contains(&State::With)).collect();
        assert_eq!(to_with, [State::Called, State::Done]);
    }

    #[test]
    fn a_place_is_a_letter_or_a_number() {
        assert_eq!(counter(" b "), Some("B".into()));
        assert_eq!(counter("12"), Some("12".into()));
        assert_eq!(counter("٣"), Some("٣".into()));
        for name in ["", "Amel", "a b", "<b>", "1/2"] {
            assert_eq!(counter(name), None, "{name}");
        }
    }
}
