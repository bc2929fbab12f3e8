//! What states, sides, costs and the like are called.
//! Each word of a closed list has one message.

use super::model::{Cost, Missing, Side, State, Urgency, Visibility};
use crate::msg;
use maud::Markup;
use messages::Message;
use platform::Locale;
use platform::ui::{self, Tone};

pub fn state(it: State) -> Message {
    match it {
        State::Draft => msg::listing_state_draft(),
        State::Open => msg::listing_state_open(),
        State::Paused => msg::listing_state_paused(),
        State::Closed => msg::listing_state_closed(),
        State::Expired => msg::listing_state_expired(),
    }
}

/// The state as a badge.
pub fn state_badge(locale: &Locale, it: State) -> Markup {
    let tone = match it {
        State::Draft | State::Closed => Tone::Plain,
        State::Open => Tone::Ok,
        State::Paused | State::Expired => Tone::Warn,
    };
    ui::badge(tone, None, &locale.t(&state(it)))
}

/// One of a side.
pub fn side(it: Side) -> Message {
    match it {
        Side::Offer => msg::listing_side_offer(),
        Side::Request => msg::listing_side_request(),
    }
}

/// All of a side.
pub fn sides(it: Side) -> Message {
    match it {
        Side::Offer => msg::offers_title(),
        Side::Request => msg::requests_title(),
    }
}

/// What a list of a side is.
pub fn lead(it: Side) -> Message {
    match it {
        Side::Offer => msg::offers_lead(),
        Side::Request => msg::requests_lead(),
    }
}

/// How many of a side were found.
pub fn found(it: Side, count: usize) -> Message {
    match it {
        Side::Offer => msg::offers_found(count),
        Side::Request => msg::requests_found(count),
    }
}

/// What leads to all of a side.
pub fn everything(it: Side) -> Message {
    match it {
        Side::Offer => msg::offers_everything(),
        Side::Request => msg::requests_everything(),
    }
}

/// What begins one of a side.
pub fn new(it: Side) -> Message {
    match it {
        Side::Offer => msg::offer_new(),
        Side::Request => msg::request_new(),
    }
}

/// What is shared or sought.
pub fn what(it: Side) -> Message {
    match it {
        Side::Offer => msg::listing_what_offer(),
        Side::Request => msg::listing_what_request(),
    }
}

/// Where the experience is from, or where it is needed.
pub fn place(it: Side) -> Message {
    match it {
        Side::Offer => msg::listing_place_offer(),
        Side::Request => msg::listing_place_request(),
    }
}

pub fn cost(it: Cost) -> Message {
    match it {
        Cost::Provider => msg::listing_cost_provider(),
        Cost::Receiver => msg::listing_cost_receiver(),
        Cost::Shared => msg::listing_cost_shared(),
        Cost::Third => msg::listing_cost_third(),
        Cost::Open => msg::listing_cost_open(),
    }
}

pub fn urgency(it: Urgency) -> Message {
    match it {
        Urgency::Usual => msg::listing_urgency_usual(),
        Urgency::Soon => msg::listing_urgency_soon(),
        Urgency::Urgent => msg::listing_urgency_urgent(),
    }
}

pub fn visibility(it: Visibility) -> Message {
    match it {
        Visibility::Public => msg::listing_visibility_public(),
        Visibility::Network => msg::listing_visibility_network(),
        Visibility::Named => msg::listing_visibility_named(),
    }
}

/// What a text is called, from its key.
pub fn text(side: Side, key: &str) -> Message {
    match key {
        "what" => what(side),
        "conditions" => msg::listing_conditions(),
        _ => msg::practice_name(),
    }
}

/// What is to be said before it can be open.
pub fn missing(it: Missing) -> Message {
    match it {
        Missing::Title => platform::msg::field_required(),
        Missing::What => msg::listing_needs_what(),
        Missing::Themes => msg::practice_needs_theme(),
        Missing::Modalities => msg::listing_needs_modality(),
        Missing::Languages => msg::listing_needs_language(),
        Missing::Ended => msg::listing_needs_later(),
        Missing::Named => msg::listing_needs_named(),
        Missing::Contact => msg::practice_needs_contact(),
    }
}
