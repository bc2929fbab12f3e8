//! What states, standings, parts, criteria and the like are called.
//! Each word of a closed list has one message.

use super::model::{Evaluation, Part, Standing};
use super::states::State;
use crate::msg;
use crate::reviews::model::{Criterion, Verdict};
use maud::Markup;
use messages::Message;
use platform::Locale;
use platform::ui::{self, Tone};

pub fn state(it: State) -> Message {
    match it {
        State::Draft => msg::practice_state_draft(),
        State::Submitted => msg::practice_state_submitted(),
        State::InReview => msg::practice_state_in_review(),
        State::RevisionAsked => msg::practice_state_revision_asked(),
        State::Published => msg::practice_state_published(),
        State::Due => msg::practice_state_due(),
        State::Retired => msg::practice_state_retired(),
    }
}

/// The state as a badge.
pub fn state_badge(locale: &Locale, it: State) -> Markup {
    let tone = match it {
        State::Draft | State::Retired => Tone::Plain,
        State::Submitted | State::InReview => Tone::Info,
        State::RevisionAsked | State::Due => Tone::Warn,
        State::Published => Tone::Ok,
    };
    ui::badge(tone, None, &locale.t(&state(it)))
}

pub fn standing(it: Standing) -> Message {
    match it {
        Standing::Confirmed => msg::practice_results_confirmed(),
        Standing::Disputed => msg::practice_results_disputed(),
        Standing::Negative => msg::practice_results_negative(),
    }
}

/// How results stand, as a badge: in words, whatever the colour says.
pub fn standing_badge(locale: &Locale, it: Standing) -> Markup {
    let (tone, icon) = match it {
        Standing::Confirmed => (Tone::Ok, "check"),
        Standing::Disputed => (Tone::Warn, "warning"),
        Standing::Negative => (Tone::Bad, "warning"),
    };
    ui::badge(tone, Some(icon), &locale.t(&standing(it)))
}

/// What the standing of results means, in a sentence.
pub fn standing_means(it: Standing) -> Message {
    match it {
        Standing::Confirmed => msg::practice_results_confirmed_means(),
        Standing::Disputed => msg::practice_results_disputed_means(),
        Standing::Negative => msg::practice_results_negative_means(),
    }
}

pub fn evaluation(it: Evaluation) -> Message {
    match it {
        Evaluation::None => msg::practice_evaluation_none(),
        Evaluation::Own => msg::practice_evaluation_own(),
        Evaluation::External => msg::practice_evaluation_external(),
        Evaluation::Research => msg::practice_evaluation_research(),
        Evaluation::Audit => msg::practice_evaluation_audit(),
    }
}

pub fn part(it: Part) -> Message {
    match it {
        Part::Context => msg::practice_part_context(),
        Part::Aims => msg::practice_part_aims(),
        Part::Steps => msg::practice_part_steps(),
        Part::Doers => msg::practice_part_doers(),
        Part::Means => msg::practice_part_means(),
        Part::Gender => msg::practice_part_gender(),
        Part::Participation => msg::practice_part_participation(),
        Part::Measured => msg::practice_part_measured(),
        Part::Observed => msg::practice_part_observed(),
        Part::Users => msg::practice_part_users(),
        Part::Evaluated => msg::practice_part_evaluated(),
        Part::Success => msg::practice_part_success(),
        Part::Limits => msg::practice_part_limits(),
        Part::Failed => msg::practice_part_failed(),
        Part::Lasting => msg::practice_part_lasting(),
        Part::Reproduce => msg::practice_part_reproduce(),
    }
}

/// What is to be written in a part.
pub fn hint(it: Part) -> Message {
    match it {
        Part::Context => msg::practice_hint_context(),
        Part::Aims => msg::practice_hint_aims(),
        Part::Steps => msg::practice_hint_steps(),
        Part::Doers => msg::practice_hint_doers(),
        Part::Means => msg::practice_hint_means(),
        Part::Gender => msg::practice_hint_gender(),
        Part::Participation => msg::practice_hint_participation(),
        Part::Measured => msg::practice_hint_measured(),
        Part::Observed => msg::practice_hint_observed(),
        Part::Users => msg::practice_hint_users(),
        Part::Evaluated => msg::practice_hint_evaluated(),
        Part::Success => msg::practice_hint_success(),
        Part::Limits => msg::practice_hint_limits(),
        Part::Failed => msg::practice_hint_failed(),
        Part::Lasting => msg::practice_hint_lasting(),
        Part::Reproduce => msg::practice_hint_reproduce(),
    }
}

/// What a text is called, from its key.
pub fn text(key: &str) -> Message {
    match (key, Part::parse(key)) {
        (_, Some(known)) => part(known),
        ("summary", _) => msg::practice_summary(),
        _ => msg::practice_name(),
    }
}

pub fn criterion(it: Criterion) -> Message {
    match it {
        Criterion::Effective => msg::practice_criterion_effective(),
        Criterion::Replicable => msg::practice_criterion_replicable(),
        Criterion::Innovative => msg::practice_criterion_innovative(),
        Criterion::Participatory => msg::practice_criterion_participatory(),
        Criterion::Gender => msg::practice_criterion_gender(),
        Criterion::Rights => msg::practice_criterion_rights(),
        Criterion::Sustainable => msg::practice_criterion_sustainable(),
        Criterion::Evidenced => msg::practice_criterion_evidenced(),
    }
}

pub fn verdict(it: Verdict) -> Message {
    match it {
        Verdict::Publish => msg::review_verdict_publish(),
        Verdict::Revise => msg::review_verdict_revise(),
        Verdict::Refuse => msg::review_verdict_refuse(),
    }
}
