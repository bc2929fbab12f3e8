//! What states, answers and those who make steps are called, to the desk, to the partner and to the person.
//! The person reads whole sentences that say what to do next.

use super::model::{By, Outcome, Reason, State};
use crate::msg;
use messages::Message;
use platform::Locale;
use platform::ui::Tone;

pub const fn tone(state: State) -> Tone {
    match state {
        State::Draft => Tone::Plain,
        State::Sent | State::Seen => Tone::Info,
        State::Accepted | State::Completed => Tone::Ok,
        State::Declined | State::Expired | State::Withdrawn => Tone::Warn,
    }
}

pub fn state(state: State) -> Message {
    match state {
        State::Draft => msg::referral_state_draft(),
        State::Sent => msg::referral_state_sent(),
        State::Seen => msg::referral_state_seen(),
        State::Accepted => msg::referral_state_accepted(),
        State::Completed => msg::referral_state_completed(),
        State::Declined => msg::referral_state_declined(),
        State::Expired => msg::referral_state_expired(),
        State::Withdrawn => msg::referral_state_withdrawn(),
    }
}

/// What it is to the partner.
pub fn to_partner(state: State) -> Message {
    match state {
        State::Draft | State::Sent => msg::referral_partner_sent(),
        State::Seen => msg::referral_partner_seen(),
        State::Accepted => msg::referral_partner_accepted(),
        State::Completed => msg::referral_partner_completed(),
        State::Declined => msg::referral_partner_declined(),
        State::Expired | State::Withdrawn => msg::referral_gone(),
    }
}

/// What the one whom it is about reads, in a word.
pub fn short(state: State) -> Message {
    match state {
        State::Draft | State::Sent => msg::referral_short_sent(),
        State::Seen => msg::referral_short_seen(),
        State::Accepted => msg::referral_short_accepted(),
        State::Completed => msg::referral_short_completed(),
        State::Declined => msg::referral_short_declined(),
        State::Expired => msg::referral_short_expired(),
        State::Withdrawn => msg::referral_short_withdrawn(),
    }
}

/// The same, with what to do next.
pub fn own(state: State) -> Message {
    match state {
        State::Draft | State::Sent => msg::referral_own_sent(),
        State::Seen => msg::referral_own_seen(),
        State::Accepted => msg::referral_own_accepted(),
        State::Completed => msg::referral_own_completed(),
        State::Declined => msg::referral_own_declined(),
        State::Expired => msg::referral_own_expired(),
        State::Withdrawn => msg::referral_own_withdrawn(),
    }
}

pub fn by(by: By) -> Message {
    match by {
        By::Sender => msg::referral_by_sender(),
        By::Coordinator => msg::referral_by_coordinator(),
        By::Partner => msg::referral_by_partner(),
        By::Link => msg::referral_by_link(),
        By::Clock => msg::referral_by_clock(),
        By::Person => msg::referral_by_person(),
        By::File => msg::referral_by_file(),
    }
}

pub fn reason(reason: Reason) -> Message {
    match reason {
        Reason::Full => msg::referral_reason_full(),
        Reason::NotEligible => msg::referral_reason_not_eligible(),
        Reason::NotOurs => msg::referral_reason_not_ours(),
        Reason::NotReached => msg::referral_reason_not_reached(),
        Reason::Other => msg::referral_reason_other(),
    }
}

pub fn outcome(outcome: Outcome) -> Message {
    match outcome {
        Outcome::Helped => msg::referral_outcome_helped(),
        Outcome::InPart => msg::referral_outcome_in_part(),
        Outcome::SentOn => msg::referral_outcome_sent_on(),
        Outcome::NotCome => msg::referral_outcome_not_come(),
        Outcome::NotHelped => msg::referral_outcome_not_helped(),
    }
}

/// A closed list as the options of a form.
pub fn options<T: Copy>(
    locale: &Locale,
    all: &[T],
    value: fn(T) -> &'static str,
    words: fn(T) -> Message,
) -> Vec<(String, String)> {
    all.iter().map(|it| (value(*it).to_owned(), locale.t(&words(*it)))).collect()
}
