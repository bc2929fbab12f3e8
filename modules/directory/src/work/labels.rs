//! What the workspace calls fields, states and standings.
//! The public page and the editor use the same words for the same thing.

use super::desk::Work;
use crate::drafts::State;
use crate::msg;
use kernel::{Lang, Progress};
use maud::{Markup, html};
use messages::Message;
use platform::ui::{self, Tone};

/// A group of the editor's form, or the beginning of a text's key.
pub fn group(name: &str) -> Message {
    match name {
        "name" => msg::edit_name(),
        "alternate_name" => msg::edit_alternate_name(),
        "description" => msg::edit_description(),
        "alert" => msg::alert(),
        "application_process" => msg::how(),
        "documents" | "document" => msg::bring(),
        "fees_description" | "fees" => msg::cost(),
        "wait_time" => msg::wait(),
        "hours" => msg::edit_hours(),
        "holidays" => msg::edit_holidays(),
        "exception" => msg::edit_exceptions(),
        "eligibility_description" => msg::who(),
        "status" => msg::edit_status(),
        "age" => msg::edit_age(),
        "sex" => msg::edit_sex(),
        "family" => msg::edit_family(),
        "level" => msg::edit_level(),
        "phone" => msg::edit_phones(),
        "email" => msg::edit_email(),
        "url" => msg::website(),
        "spoken" => msg::languages(),
        "interpretation_services" => msg::interpretation(),
        "theme" => msg::filter_theme(),
        "location_name" => msg::location_name(),
        "legal_status" => msg::organisation_legal(),
        "year" => msg::organisation_year(),
        "area" => msg::location_area(),
        "transportation" => msg::location_transportation(),
        "accessibility" => msg::accessibility(),
        "address" => msg::location_addresses(),
        "point" => msg::location_point(),
        "confidential" => msg::location_confidential(),
        "contact" => msg::edit_contacts(),
        "cost" => msg::edit_costs(),
        "capacity" => msg::edit_capacity(),
        "served" => msg::edit_served(),
        "accreditations" => msg::edit_accreditations(),
        "picture" => msg::pictures_title(),
        "place" => msg::pick_places(),
        "organisation" => msg::pick_organisation(),
        "linked" => msg::pick_services(),
        "due" => msg::edit_due(),
        "territory" => msg::new_territory(),
        "assured" => msg::edit_assured(),
        _ => msg::edit_other(),
    }
}

pub fn state(state: State) -> Message {
    match state {
        State::Draft => msg::state_draft(),
        State::InReview => msg::state_in_review(),
        State::ChangesAsked => msg::state_changes_asked(),
        State::Scheduled => msg::state_scheduled(),
    }
}

pub fn state_badge(work: &Work, it: State) -> Markup {
    let tone = match it {
        State::Draft => Tone::Plain,
        State::InReview | State::Scheduled => Tone::Info,
        State::ChangesAsked => Tone::Warn,
    };
    ui::badge(tone, None, &work.t(&state(it)))
}

/// How far it has come, in little room: a code for each language, coloured and marked by how far it has come, said whole to whoever listens.
pub fn codes(work: &Work, href: &dyn Fn(Lang) -> String, standings: &[(Lang, Progress)]) -> Markup {
    let mark = |it: Progress| match it {
        Progress::Missing => ("code-missing", "–"),
        Progress::Machine | Progress::Stale => ("code-stale", "!"),
        Progress::Current | Progress::Source => ("code-current", ""),
    };
    html! {
        ul class="codes" {
            @for (lang, it) in standings {
                @let (class, sign) = mark(*it);
                @let said = format!("{lang} · {}{}{}", work.locale().language_name(*lang), work.locale().colon(), ui::progress(work.locale(), *it));
                li {
                    @if *it == Progress::Source { span class=(class) title=(said) { abbr title=(said) { (lang) } } }
                    @else { a class=(class) href=(href(*lang)) title=(said) aria-label=(said) { (lang) (sign) } }
                }
            }
        }
    }
}

/// Languages with how far each has come; each leads to its translation.
pub fn languages(work: &Work, href: &dyn Fn(Lang) -> String, standings: &[(Lang, Progress)]) -> Markup {
    html! {
        ul class="standings" {
            @for (lang, it) in standings {
                li {
                    @if *it == Progress::Source { (work.locale().language_name(*lang)) }
                    @else { a href=(href(*lang)) { (work.locale().language_name(*lang)) } }
                    " " (ui::progress_badge(work.locale(), *it))
                }
            }
        }
    }
}
