//! The week's opening hours, with today marked.
//! The times arrive already written in the reader's language; a day without any says that it is closed.

use super::{Locale, msg};
use maud::{Markup, html};

/// One day of the week.
pub struct Day {
    pub name: String,
    /// Such as "9:00–12:30"; none when closed.
    pub spans: Vec<String>,
    pub today: bool,
    /// An exception or condition ("by appointment").
    pub note: Option<String>,
}

/// The table of a week; `caption` is read out before it.
pub fn hours(locale: &Locale, caption: &str, week: &[Day]) -> Markup {
    html! {
        table class="hours" {
            caption class="visually-hidden" { (caption) }
            tbody {
                @for day in week {
                    tr class=[day.today.then_some("today")] {
                        th scope="row" { (day.name) @if day.today { span class="visually-hidden" { " (" (locale.t(&msg::ui_today())) ")" } } }
                        td {
                            @if day.spans.is_empty() { span class="soft" { (locale.t(&msg::ui_closed())) } }
                            @for (index, span) in day.spans.iter().enumerate() { @if index > 0 { br; } bdi { (span) } }
                            @if let Some(note) = &day.note { br; span class="soft" { (note) } }
                        }
                    }
                }
            }
        }
    }
}
