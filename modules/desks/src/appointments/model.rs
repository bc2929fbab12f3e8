//! An appointment, what its taker confided, and how it goes from one state to the next.
//! Who may make which step is said here once, and kept by the store.

use crate::model::Gender;
use jiff::Timestamp;
use jiff::civil::Date;
use kernel::Lang;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// A time that somebody is expected at a desk.
#[derive(Debug, Clone, PartialEq)]
pub struct Appointment {
    pub id: Uuid,
    pub desk: Uuid,
    pub session: Uuid,
    pub day: Date,
    pub starts: Timestamp,
    /// The account of who receives; nobody once they have left the desk.
    pub mediator: Option<Uuid>,
    pub state: State,
    /// The language that is spoken.
    pub language: Lang,
    pub theme: Option<Uuid>,
    pub confided: Confided,
}

/// What somebody says of themselves to be received: kept sealed, and taken away some time after the day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Confided {
    /// Any name.
    pub name: String,
    pub reach: Reach,
    /// Whether somebody else may get a message for them.
    #[serde(default)]
    pub message: bool,
    /// When they can be reached, in their words.
    #[serde(default)]
    pub hours: String,
    /// Whether others use the same telephone or mailbox: then nothing is written of the place.
    #[serde(default)]
    pub shared: bool,
    /// Whether the mediator does not speak the language, and an interpreter is asked for.
    #[serde(default)]
    pub interpreter: bool,
    /// Whether only a woman, or only a man, is to receive them.
    #[serde(default)]
    pub by: Option<Gender>,
    /// Whether an earlier time is welcome.
    #[serde(default)]
    pub earlier: bool,
    /// The language of their pages.
    pub reader: Lang,
    /// The last part of the address of their own page.
    pub link: String,
    /// What they say at the desk, or type without the link.
    pub code: String,
}

impl Confided {
    /// What is left once it was taken away.
    pub fn gone() -> Confided {
        Confided {
            name: String::new(),
            reach: Reach::Nobody,
            message: false,
            hours: String::new(),
            shared: false,
            interpreter: false,
            by: None,
            earlier: false,
            reader: Lang::INTERFACE[0],
            link: String::new(),
            code: String::new(),
        }
    }
}

/// How somebody can be reached without harm.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "by", content = "at")]
pub enum Reach {
    /// Not at all: they have their code.
    #[default]
    Nobody,
    Phone(String),
    Email(String),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum State {
    Booked,
    /// Is in the waiting room.
    Arrived,
    Seen,
    NoShow,
    /// Cancelled, by whoever took it or for them.
    Excused,
    /// Another time took its place.
    Moved,
    /// The desk could not keep it.
    Closed,
}

/// Who makes a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum By {
    /// Whoever took the appointment.
    Taker,
    Desk,
}

impl State {
    pub const ALL: [State; 7] =
        [State::Booked, State::Arrived, State::Seen, State::NoShow, State::Excused, State::Moved, State::Closed];

    pub const fn as_str(self) -> &'static str {
        match self {
            State::Booked => "booked",
            State::Arrived => "arrived",
            State::Seen => "seen",
            State::NoShow => "no-show",
            State::Excused => "excused",
            State::Moved => "moved",
            State::Closed => "closed",
        }
    }

    pub fn parse(text: &str) -> Option<State> {
        State::ALL.into_iter().find(|state| state.as_str() == text)
    }

    /// Whether the time is kept for somebody.
    pub const fn holds(self) -> bool {
        matches!(self, State::Booked | State::Arrived | State::Seen)
    }

    /// The steps that lead from here. Whoever took it makes theirs before its time alone.
    pub const fn next(self, by: By) -> &'static [State] {
        match (self, by) {
            (State::Booked, By::Taker) => &[State::Excused, State::Moved],
            (State::Booked, By::Desk) => {
                &[State::Arrived, State::Seen, State::NoShow, State::Excused, State::Closed, State::Moved]
            }
            (State::Arrived, By::Desk) => &[State::Seen, State::Booked, State::Excused],
            // A slip of the finger is mended.
            (State::Seen, By::Desk) => &[State::Arrived],
            (State::NoShow, By::Desk) => &[State::Seen],
            _ => &[],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn states_come_back_from_their_names_and_never_stay() {
        for state in State::ALL {
            assert_eq!(State::parse(state.as_str()), Some(state));
            for by in [By::Taker, By::Desk] {
                assert!(!state.next(by).contains(&state));
            }
        }
        assert_eq!(State::parse("gone"), None);
    }

    #[test]
    fn whoever_took_it_only_cancels_or_moves_it_and_only_before() {
        for state in State::ALL {
            let steps = state.next(By::Taker);
            assert_eq!(!steps.is_empty(), state == State::Booked);
            assert!(steps.iter().all(|it| matches!(it, State::Excused | State::Moved)));
        }
    }

    #[test]
    fn a_time_that_was_given_back_is_never_taken_again_by_the_same() {
        for gone in [State::Excused, State::Moved, State::Closed] {
            assert!(gone.next(By::Taker).is_empty() && gone.next(By::Desk).is_empty() && !gone.holds());
        }
    }
}
