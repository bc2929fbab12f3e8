//! What states, reasons and answers are called, in the reader's language.
//! Each word of a closed list has one message.

use super::lessons::{Reason as Refusal, Side};
use super::model::State;
use super::reasons::{Reason, Says};
use crate::msg;
use crate::practices::views::themes;
use crate::visit::Here;
use kernel::{Id, Lang};
use maud::Markup;
use messages::Message;
use network::api::Population;
use platform::Locale;
use platform::locale::Join;
use platform::ui::{self, Tone};
use uuid::Uuid;

pub fn state(it: State) -> Message {
    match it {
        State::Proposed => msg::proposal_state_proposed(),
        State::SeekerAccepted => msg::proposal_state_seeker_accepted(),
        State::ProviderAccepted => msg::proposal_state_provider_accepted(),
        State::Agreed => msg::proposal_state_agreed(),
        State::Refused => msg::proposal_state_refused(),
        State::Withdrawn => msg::proposal_state_withdrawn(),
        State::Lapsed => msg::proposal_state_lapsed(),
    }
}

/// The state as a badge.
pub fn state_badge(locale: &Locale, it: State) -> Markup {
    let tone = match it {
        State::Proposed | State::SeekerAccepted | State::ProviderAccepted => Tone::Info,
        State::Agreed => Tone::Ok,
        State::Refused | State::Withdrawn | State::Lapsed => Tone::Plain,
    };
    ui::badge(tone, None, &locale.t(&state(it)))
}

pub fn refusal(it: Refusal) -> Message {
    match it {
        Refusal::OtherTheme => msg::proposal_reason_other_theme(),
        Refusal::NoCapacity => msg::proposal_reason_no_capacity(),
        Refusal::Dates => msg::proposal_reason_dates(),
        Refusal::Language => msg::proposal_reason_language(),
        Refusal::Cost => msg::proposal_reason_cost(),
        Refusal::InContact => msg::proposal_reason_in_contact(),
        Refusal::Other => msg::proposal_reason_other(),
    }
}

pub fn side(it: Side) -> Message {
    match it {
        Side::Seeker => msg::proposal_seeker(),
        Side::Provider => msg::proposal_provider(),
    }
}

/// A word that somebody wrote, as each language quotes. It stands by itself, whatever its direction.
fn quoted(locale: &Locale, word: &str) -> String {
    let word = format!("\u{2068}{word}\u{2069}");
    match locale.lang {
        Lang::EN | Lang::PT => format!("“{word}”"),
        Lang::FR => format!("«\u{a0}{word}\u{a0}»"),
        _ => format!("«{word}»"),
    }
}

/// A reason in words.
pub fn say(here: &Here, it: &Reason) -> String {
    let locale = here.locale();
    let list = |all: &[String]| locale.list(all, Join::And);
    let named =
        |ids: &[Uuid]| list(&themes(locale, &here.shelf, &ids.iter().map(|id| Id::from_uuid(*id)).collect::<Vec<_>>()));
    let forms = |all: &[crate::Modality]| list(&all.iter().map(|it| it.name(locale)).collect::<Vec<_>>());
    let tongue = |lang: &Lang| locale.language_name(*lang);
    let words = match &it.says {
        Says::Things(all) => {
            let pair = |(own, theirs): &(String, String)| match own.to_lowercase() == theirs.to_lowercase() {
                true => quoted(locale, own),
                false => format!("{} = {}", quoted(locale, own), quoted(locale, theirs)),
            };
            msg::match_things(list(&all.iter().map(pair).collect::<Vec<_>>()))
        }
        Says::Alike => msg::match_alike(),
        Says::FewThings => msg::match_few_things(),
        Says::Themes(ids) => msg::match_themes(named(ids)),
        Says::NearThemes(ids) => msg::match_near_themes(named(ids)),
        Says::OtherThemes(ids) => msg::match_other_themes(named(ids)),
        Says::Modalities(all) => msg::match_modalities(forms(all)),
        Says::NearModalities(all) => msg::match_near_modalities(forms(all)),
        Says::OtherModalities(all) => msg::match_other_modalities(forms(all)),
        Says::DatesMeet => msg::match_dates_meet(),
        Says::DatesApart(days) => msg::match_dates_apart(*days),
        Says::DatesNever => msg::match_dates_never(),
        Says::Full => msg::match_full(),
        Says::Languages(all) => msg::match_languages(list(&all.iter().map(tongue).collect::<Vec<_>>())),
        Says::Read(theirs, own) => msg::match_read(tongue(own), tongue(theirs)),
        Says::Interpreted(theirs) => msg::match_interpreted(tongue(theirs)),
        Says::LanguageApart(theirs) => msg::match_language_apart(tongue(theirs)),
        Says::SameLevel => msg::match_same_level(),
        Says::Serves(all) => {
            let name = |at: &usize| Population::ALL.get(*at).map(|it| network::api::population(locale, *it));
            msg::match_serves(list(&all.iter().filter_map(name).collect::<Vec<_>>()))
        }
        Says::OtherLevel => msg::match_other_level(),
        Says::Agreed { agreed, answered } => msg::match_agreed(*agreed, *answered),
        Says::OftenProposed => msg::match_often_proposed(),
        Says::Refused => msg::match_refused(),
    };
    locale.t(&words)
}
