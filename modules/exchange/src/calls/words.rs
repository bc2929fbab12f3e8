//! What stages, states and verdicts are called, in the reader's language.
//! Each word of a closed list has one message.

use super::application::{Part as Told, Verdict};
use super::model::Who;
use super::rows::Part;
use super::states::{Stage, State};
use crate::msg;
use maud::Markup;
use messages::Message;
use platform::Locale;
use platform::ui::{self, Tone};

pub fn stage(it: Stage) -> Message {
    match it {
        Stage::Draft => msg::call_stage_draft(),
        Stage::Open => msg::call_stage_open(),
        Stage::InReview => msg::call_stage_in_review(),
        Stage::Decided => msg::call_stage_decided(),
        Stage::Withdrawn => msg::call_stage_withdrawn(),
    }
}

pub fn stage_badge(locale: &Locale, it: Stage) -> Markup {
    let tone = match it {
        Stage::Open => Tone::Ok,
        Stage::InReview => Tone::Info,
        Stage::Draft | Stage::Decided | Stage::Withdrawn => Tone::Plain,
    };
    ui::badge(tone, None, &locale.t(&stage(it)))
}

pub fn state(it: State) -> Message {
    match it {
        State::Draft => msg::application_state_draft(),
        State::Proposed => msg::application_state_proposed(),
        State::Submitted => msg::application_state_submitted(),
        State::Granted => msg::application_state_granted(),
        State::Reserved => msg::application_state_reserved(),
        State::Refused => msg::application_state_refused(),
    }
}

pub fn state_badge(locale: &Locale, it: State) -> Markup {
    let tone = match it {
        State::Draft | State::Refused => Tone::Plain,
        State::Proposed => Tone::Warn,
        State::Submitted | State::Reserved => Tone::Info,
        State::Granted => Tone::Ok,
    };
    ui::badge(tone, None, &locale.t(&state(it)))
}

pub fn verdict(it: Verdict) -> Message {
    match it {
        Verdict::Grant => msg::application_verdict_grant(),
        Verdict::Reserve => msg::application_verdict_reserve(),
        Verdict::Refuse => msg::application_verdict_refuse(),
    }
}

pub fn who(it: Who) -> Message {
    match it {
        Who::Both => msg::call_who_both(),
        Who::Receiver => msg::call_who_receiver(),
        Who::Provider => msg::call_who_provider(),
    }
}

pub fn part(it: Part) -> Message {
    match it {
        Part::Provider => msg::application_provider(),
        Part::Receiver => msg::application_receiver(),
    }
}

pub fn told(it: Told) -> Message {
    match it {
        Told::What => msg::application_what(),
        Told::Objectives => msg::application_objectives(),
        Told::Plan => msg::application_plan(),
        Told::Results => msg::application_results(),
        Told::Gender => msg::application_gender(),
    }
}

/// How much has to be written, in one line.
pub fn told_hint(it: Told) -> Message {
    match it {
        Told::What => msg::application_what_hint(),
        Told::Objectives => msg::application_objectives_hint(),
        Told::Plan => msg::application_plan_hint(),
        Told::Results => msg::application_results_hint(),
        Told::Gender => msg::application_gender_hint(),
    }
}
