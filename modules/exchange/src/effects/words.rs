//! What is said of checks: their states, and what has changed. Nothing is decided here.

use super::model::{Change, Effect, State};
use crate::msg;
use maud::{Markup, html};
use messages::Message;
use platform::Locale;
use platform::ui::{self, Tone};

pub(crate) fn change(it: Change) -> Message {
    match it {
        Change::NewProgramme => msg::effect_change_new_programme(),
        Change::ImprovedProgramme => msg::effect_change_improved_programme(),
        Change::Training => msg::effect_change_training(),
        Change::Process => msg::effect_change_process(),
        Change::Law => msg::effect_change_law(),
        Change::NothingYet => msg::effect_change_nothing_yet(),
        Change::NoLonger => msg::effect_change_no_longer(),
    }
}

pub(crate) fn state(it: State) -> Message {
    match it {
        State::Waiting => msg::effect_state_waiting(),
        State::Due => msg::effect_state_due(),
        State::Answered => msg::effect_state_answered(),
        State::Confirmed => msg::effect_state_confirmed(),
        State::Disputed => msg::effect_state_disputed(),
        State::Missed => msg::effect_state_missed(),
    }
}

pub(crate) fn badge(locale: &Locale, it: State) -> Markup {
    let tone = match it {
        State::Waiting | State::Answered => Tone::Info,
        State::Due | State::Disputed => Tone::Warn,
        State::Confirmed => Tone::Ok,
        State::Missed => Tone::Plain,
    };
    ui::badge(tone, None, &locale.t(&state(it)))
}

/// The day of an instant. Days here count in months, so they are those of UTC.
pub(crate) fn day(locale: &Locale, at: i64) -> String {
    let at = jiff::Timestamp::from_millisecond(at).unwrap_or_default();
    locale.date(at.to_zoned(jiff::tz::TimeZone::UTC).date())
}

/// What was answered. Counts of people are for its parties alone: everybody reads them in figures.
pub(crate) fn answer(locale: &Locale, it: &Effect, people: bool) -> Markup {
    let t = |message| locale.t(&message);
    html! {
        ul { @for it in &it.answer.changes { li { (t(change(*it))) } } }
        @if let Some(words) = &it.answer.words { (crate::practices::views::paragraphs(locale, words)) }
        @if !it.answer.evidence.is_empty() { p { a href=(it.answer.evidence) rel="noopener nofollow" { (t(msg::effect_evidence())) } } }
        @if it.answer.onward == Some(true) {
            p { (t(msg::effect_onward_yes())) @if !it.answer.takers.is_empty() { (locale.colon()) " " bdi { (it.answer.takers) } } }
        }
        @if people { (people_line(locale, &t(msg::effect_reached()), it.answer.reached)) }
        @if !it.objection.is_empty() && it.state == State::Disputed {
            (ui::notice(Tone::Warn, false, html! { p { strong { (t(msg::effect_objection())) } } p class="words" { bdi { (it.objection) } } }))
        }
    }
}

/// People by sex in one line, where anything is said.
pub(crate) fn people_line(locale: &Locale, label: &str, it: crate::cooperations::plan::People) -> Markup {
    let parts = [(msg::people_women(), it.women), (msg::people_men(), it.men), (msg::people_others(), it.others)];
    let said: Vec<String> = (parts.into_iter())
        .filter_map(|(label, count)| Some(format!("{}{} {}", locale.t(&label), locale.colon(), locale.number(count?))))
        .collect();
    html! { @if !said.is_empty() { p { (label) (locale.colon()) " " (said.join(" · ")) } } }
}
