//! Small labels that say one thing about what they stand beside.
//! The words say it; the colour only repeats it.

use super::{Locale, icon, msg};
use maud::{Markup, html};

/// What a label or notice is about.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Tone {
    #[default]
    Plain,
    Info,
    Ok,
    Warn,
    Bad,
}

impl Tone {
    pub(super) const fn class(self) -> &'static str {
        match self {
            Tone::Plain => "plain",
            Tone::Info => "info",
            Tone::Ok => "ok",
            Tone::Warn => "warn",
            Tone::Bad => "bad",
        }
    }
}

/// A label, with a pictogram when one is named.
pub fn badge(tone: Tone, name: Option<&str>, words: &str) -> Markup {
    html! { span class={ "badge badge-" (tone.class()) } { @if let Some(name) = name { (icon(name)) } (words) } }
}

/// Whether something is open now: "Open now" or "Closed now", with what comes next ("until 17:00") when known.
pub fn status(locale: &Locale, open: bool, next: Option<&str>) -> Markup {
    let words = if open { locale.t(&msg::ui_open_now()) } else { locale.t(&msg::ui_closed_now()) };
    let tone = if open { Tone::Ok } else { Tone::Plain };
    html! { span class="now" { (badge(tone, Some("clock"), &words)) @if let Some(next) = next { " " span class="soft" { (next) } } } }
}
