//! Earlier translations beside a text: how alike, which words differ, and the translation, ready to be put in.
//! Without scripts it is text to copy; the button appears where it does something.

use super::Suggestion;
use crate::msg;
use kernel::Lang;
use maud::{Markup, html};
use platform::{Locale, ui};

/// Suggestions for one text. `field` is where a press puts them.
pub fn suggestions(locale: &Locale, from: Lang, to: Lang, field: &str, all: &[Suggestion]) -> Markup {
    html! {
        @if !all.is_empty() {
            p class="aid-title" { (ui::icon("clock")) (locale.t(&msg::memory_title())) }
            ul class="plain suggestions" {
                @for (n, it) in all.iter().enumerate() {
                    li {
                        span class="soft" {
                            @if it.likeness == 100 { (locale.t(&msg::memory_same())) }
                            @else { (locale.t(&msg::memory_alike(locale.percent(f64::from(it.likeness) / 100.0)))) }
                        }
                        p class="words soft" lang=(from) dir=(from.dir().as_str()) { (ui::differences(&it.source, &it.asked)) }
                        p class="words" id={ (field) "-memory-" (n) } lang=(to) dir=(to.dir().as_str()) { (it.target) }
                        button class="btn btn-small" type="button" hidden data-put=(field) data-from={ (field) "-memory-" (n) } aria-describedby={ (field) "-memory-" (n) } {
                            (locale.t(&msg::memory_put())) @if n < 9 { " " kbd { "Alt+" (n + 1) } }
                        }
                    }
                }
            }
        }
    }
}
