//! The checks of a cooperation, on its pages: what was asked, what was answered, how the other side sees it.
//! The public sees what is confirmed or disputed, and that a check was missed; never a number of people.

use super::model::{Effect, State};
use super::words;
use crate::msg;
use crate::visit::Here;
use maud::{Markup, html};

/// What everybody may read of these checks.
pub(crate) fn public(all: &[Effect]) -> Vec<&Effect> {
    let open = |it: &&Effect| matches!(it.state, State::Confirmed | State::Disputed | State::Missed);
    all.iter().filter(open).collect()
}

/// The section of a page; nothing where there is nothing to say.
pub(crate) fn section(here: &Here, all: &[&Effect], inside: bool) -> Markup {
    if all.is_empty() {
        return html! {};
    }
    html! {
        section class="stack" aria-labelledby="effects" {
            h2 id="effects" { (here.t(&msg::effects_title())) }
            @for it in all {
                div class="panel stack" {
                    h3 { (here.t(&msg::effect_after(it.months))) }
                    p class="cluster" {
                        (words::badge(here.locale(), it.state))
                        @if inside && it.state == State::Waiting { span { (here.t(&msg::effect_due_on(words::day(here.locale(), it.due_at)))) } }
                        @if inside && it.state != State::Waiting { a href=(here.href(&format!("work/exchange/effects/{}", it.id))) { (here.t(&msg::effect_open(it.months))) } }
                    }
                    @if !it.answer.changes.is_empty() { (words::answer(here.locale(), it, inside)) }
                }
            }
        }
    }
}
