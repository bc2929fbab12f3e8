//! What the program has to say beside the content: notices, and pages with nothing on them.
//! A notice is text in its place in the page; only what answers an action is announced (`role=status`).

use super::{Tone, icon};
use maud::{Markup, html};

/// A notice. `announce` when it answers what the reader has just done.
pub fn notice(tone: Tone, announce: bool, content: Markup) -> Markup {
    let name = match tone {
        Tone::Plain | Tone::Info => "info",
        Tone::Ok => "check",
        Tone::Warn | Tone::Bad => "warning",
    };
    html! {
        div class={ "notice notice-" (tone.class()) } role=[announce.then_some("status")] { (icon(name)) div { (content) } }
    }
}

/// Nothing found, or nothing yet: what that means, and what to do next.
pub fn empty(name: &str, title: &str, content: Markup, actions: Markup) -> Markup {
    html! {
        div class="empty" {
            span class="arch" { (icon(name)) }
            h2 { (title) }
            div { (content) }
            @if !actions.0.is_empty() { div class="cluster" { (actions) } }
        }
    }
}
