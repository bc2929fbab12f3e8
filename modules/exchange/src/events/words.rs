//! What kinds, states and texts of events are called, in the reader's language.
//! Each word of a closed list has one message.

use super::guests::Reply;
use super::model::{Kind, Who};
use super::places::Standing;
use super::states::State;
use crate::msg;
use maud::Markup;
use messages::Message;
use platform::Locale;
use platform::ui::{self, Tone};

pub fn kind(it: Kind) -> Message {
    match it {
        Kind::Workshop => msg::event_kind_workshop(),
        Kind::HighLevel => msg::event_kind_high_level(),
        Kind::Meeting => msg::event_kind_meeting(),
        Kind::Webinar => msg::event_kind_webinar(),
        Kind::Visit => msg::event_kind_visit(),
    }
}

pub fn who(it: Who) -> Message {
    match it {
        Who::Invited => msg::event_who_invited(),
        Who::Network => msg::event_who_network(),
    }
}

pub fn state_badge(locale: &Locale, it: State) -> Markup {
    let (tone, words) = match it {
        State::Draft => (Tone::Plain, msg::event_state_draft()),
        State::Announced => (Tone::Ok, msg::event_state_announced()),
        State::Over => (Tone::Info, msg::event_state_over()),
        State::Cancelled => (Tone::Warn, msg::event_state_cancelled()),
    };
    ui::badge(tone, None, &locale.t(&words))
}

/// What a text of an event is called, by its key.
pub fn text(key: &str) -> Message {
    match key {
        "title" => msg::practice_name(),
        "text" => msg::event_text(),
        "accessibility" => msg::event_accessibility(),
        "report" => msg::event_report(),
        _ => msg::event_point_title(),
    }
}

pub fn reply(it: Reply) -> Message {
    match it {
        Reply::None => msg::event_reply_none(),
        Reply::Yes => msg::event_reply_yes(),
        Reply::No => msg::event_reply_no(),
        Reply::Later => msg::event_reply_later(),
    }
}

pub fn reply_badge(locale: &Locale, it: Reply) -> Markup {
    let tone = match it {
        Reply::None | Reply::No => Tone::Plain,
        Reply::Yes => Tone::Ok,
        Reply::Later => Tone::Info,
    };
    ui::badge(tone, None, &locale.t(&reply(it)))
}

pub fn standing(it: Standing) -> Message {
    match it {
        Standing::Registered => msg::participant_standing_registered(),
        Standing::Waiting => msg::participant_standing_waiting(),
        Standing::Cancelled => msg::participant_standing_cancelled(),
    }
}

pub fn standing_badge(locale: &Locale, it: Standing) -> Markup {
    let tone = match it {
        Standing::Registered => Tone::Ok,
        Standing::Waiting => Tone::Warn,
        Standing::Cancelled => Tone::Plain,
    };
    ui::badge(tone, None, &locale.t(&standing(it)))
}
