//! The queue in words: states, reasons, waits.
//! A wait is told as one would say it, never to the minute.

use super::line::Line;
use super::model::{Priority, State, Ticket};
use super::wait::{self, About};
use crate::msg;
use jiff::Timestamp;
use messages::Message;
use platform::Locale;

pub fn state(state: State) -> Message {
    match state {
        State::Waiting => msg::queue_state_waiting(),
        State::Called => msg::queue_state_called(),
        State::With => msg::queue_state_with(),
        State::Done => msg::queue_state_done(),
        State::Left => msg::queue_state_left(),
    }
}

/// What is written on the button that makes a step.
pub fn step(from: State, to: State) -> Message {
    match (from, to) {
        (State::Called, State::Called) => msg::queue_step_again(),
        (State::Called, State::Left) => msg::queue_step_absent(),
        (State::Done | State::Left, _) => msg::queue_step_undo(),
        (_, State::Called) => msg::queue_step_call(),
        (_, State::With) => msg::queue_step_begin(),
        (_, State::Done) => msg::queue_step_end(),
        (_, State::Left) => msg::queue_step_leave(),
        (_, State::Waiting) => msg::queue_step_return(),
    }
}

pub fn priority(reason: Priority) -> Message {
    match reason {
        Priority::Child => msg::queue_priority_child(),
        Priority::Pregnant => msg::queue_priority_pregnant(),
        Priority::Health => msg::queue_priority_health(),
        Priority::Danger => msg::queue_priority_danger(),
        Priority::Elderly => msg::queue_priority_elderly(),
    }
}

/// How long until an instant; none when it is not known.
pub fn about(locale: &Locale, line: &Line<'_>, called: Option<Timestamp>) -> String {
    let Some(called) = called else { return locale.t(&msg::queue_about_unknown()) };
    match wait::about(called.duration_since(line.now)) {
        About::Soon => locale.t(&msg::queue_about_soon()),
        About::Minutes(minutes) => locale.t(&msg::queue_about_minutes(minutes)),
        About::Long => locale.t(&msg::queue_about_long()),
    }
}

/// The language that is to be spoken with somebody.
pub fn language(locale: &Locale, ticket: &Ticket) -> String {
    ticket.language.map_or_else(|| locale.t(&msg::queue_language_any()), |lang| locale.language_name(lang))
}
