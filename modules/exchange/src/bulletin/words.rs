//! What is said of bulletins: kinds, states, sections, figures. Nothing is decided here.

use super::model::{Drawing, Formula, Kind, State, Topic, Value};
use crate::indicators::model::Indicator;
use crate::indicators::words::title;
use crate::msg;
use maud::Markup;
use messages::Message;
use platform::Locale;
use platform::ui::{self, Tone};

pub fn kind(it: Kind) -> Message {
    match it {
        Kind::Yearly => msg::bulletin_kind_yearly(),
        Kind::Sheet => msg::bulletin_kind_sheet(),
    }
}

pub fn state_badge(locale: &Locale, it: State) -> Markup {
    let (tone, words) = match it {
        State::Draft => (Tone::Info, msg::bulletin_state_draft()),
        State::Published => (Tone::Ok, msg::bulletin_state_published()),
        State::Withdrawn => (Tone::Plain, msg::bulletin_state_withdrawn()),
    };
    ui::badge(tone, None, &locale.t(&words))
}

pub fn topic(it: Topic) -> Message {
    match it {
        Topic::Figures => msg::bulletin_topic_figures(),
        Topic::Practices => msg::bulletin_topic_practices(),
        Topic::Cooperations => msg::bulletin_topic_cooperations(),
        Topic::Effects => msg::bulletin_topic_effects(),
        Topic::Offers => msg::bulletin_topic_offers(),
        Topic::Requests => msg::bulletin_topic_requests(),
        Topic::Portals => msg::bulletin_topic_portals(),
        Topic::Events => msg::bulletin_topic_events(),
    }
}

pub fn formula(it: Formula) -> Message {
    match it {
        Formula::Practices => msg::bulletin_formula_practices(),
        Formula::Offers => msg::bulletin_formula_offers(),
        Formula::Requests => msg::bulletin_formula_requests(),
        Formula::Agreed => msg::bulletin_formula_agreed(),
        Formula::UnderWay => msg::bulletin_formula_under_way(),
        Formula::Closed => msg::bulletin_formula_closed(),
        Formula::Changes => msg::bulletin_formula_changes(),
        Formula::Match => title(Indicator::Match),
        Formula::Executed => title(Indicator::Executed),
        Formula::Adopted6 => title(Indicator::Adopted6),
        Formula::Adopted12 => title(Indicator::Adopted12),
        Formula::Adopted24 => title(Indicator::Adopted24),
        Formula::Onward => title(Indicator::Onward),
        Formula::Trained => msg::bulletin_formula_trained(),
        Formula::Reached => msg::bulletin_formula_reached(),
    }
}

pub fn drawing(it: Drawing) -> Message {
    match it {
        Drawing::Themes => msg::bulletin_drawing_themes(),
        Drawing::Modalities => msg::bulletin_drawing_modalities(),
        Drawing::Changes => msg::bulletin_drawing_changes(),
    }
}

/// What is counted in a drawing.
pub fn unit(it: Drawing) -> Message {
    match it {
        Drawing::Themes => msg::practices_title(),
        Drawing::Modalities => msg::cooperations_title(),
        Drawing::Changes => msg::bulletin_unit_changes(),
    }
}

/// What the rows of a drawing are.
pub fn rows(it: Drawing) -> Message {
    match it {
        Drawing::Themes => msg::practice_themes(),
        Drawing::Modalities => msg::cooperation_modality(),
        Drawing::Changes => msg::effects_title(),
    }
}

/// What a figure says.
pub fn value(locale: &Locale, it: Value) -> String {
    match it {
        Value::Count(count) => locale.number(count),
        Value::Days(days) => locale.t(&msg::indicators_days(days)),
        Value::Share(share) => locale.percent(share),
        Value::TooFew => locale.t(&msg::bulletin_too_few()),
    }
}
