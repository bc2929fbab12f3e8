//! The welcome panel, the search box with its suggestions, and the numbers to call in danger.
//! Emergency numbers are plain `tel:` links: they work without scripts, without network and without reading.

use super::{Locale, icon, msg};
use maud::{Markup, html};

/// A search box.
#[derive(Default)]
pub struct Search<'a> {
    /// Id of the box, `q` when empty: needed where a page has two.
    pub id: &'a str,
    pub action: &'a str,
    pub value: &'a str,
    /// The address that answers suggestions, `?q=` is added.
    pub suggestions: Option<&'a str>,
    /// Parameters that are kept (the filters in force).
    pub kept: Vec<(&'a str, String)>,
    /// An example of what to look for.
    pub placeholder: Option<&'a str>,
}

pub fn search(locale: &Locale, it: &Search<'_>) -> Markup {
    let (label, example) = (locale.t(&msg::search_label()), locale.t(&msg::search_placeholder()));
    let id = if it.id.is_empty() { "q" } else { it.id };
    html! {
        form class="search" role="search" method="get" action=(it.action) {
            @for (name, value) in &it.kept { input type="hidden" name=(name) value=(value); }
            label class="search-label" for=(id) { (label) }
            div class="search-box" {
                (icon("search"))
                input class="input" type="search" id=(id) name="q" value=(it.value) autocomplete="off"
                    enterkeyhint="search" placeholder=(it.placeholder.unwrap_or(&example)) data-suggest=[it.suggestions]
                    data-found=(locale.t(&msg::ui_suggestions()));
            }
            button class="btn btn-primary" type="submit" { (locale.t(&msg::search_submit())) }
        }
    }
}

/// The panel that opens a territory's home page.
pub fn hero(title: &str, lead: Markup, content: Markup) -> Markup {
    html! {
        section class="hero" {
            div class="hero-decor" aria-hidden="true" { div class="hero-door" {} div class="band" {} }
            h1 { (title) }
            @if !lead.0.is_empty() { p class="lead" { (lead) } }
            (content)
        }
    }
}

/// Numbers to call in danger, as (number, what it is for).
pub fn emergency(locale: &Locale, numbers: &[(&str, Markup)]) -> Markup {
    html! {
        @if !numbers.is_empty() {
            section class="urgent" aria-label=(locale.t(&msg::ui_emergency())) {
                p { (icon("emergency")) (locale.t(&msg::ui_emergency())) }
                ul {
                    @for (number, label) in numbers {
                        li { a href={ "tel:" (dialled(number)) } { strong { bdi { (number) } } span { (label) } } }
                    }
                }
            }
        }
    }
}

/// What a telephone dials: digits, and a plus sign at the start.
fn dialled(number: &str) -> String {
    number.chars().filter(|c| c.is_ascii_digit() || matches!(c, '+' | '*' | '#')).collect()
}
