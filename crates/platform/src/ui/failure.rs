//! The page of an error: what happened, what to do now, and the number to quote to those who run the site.
//! It tells nothing of the machinery; the number leads to the line of the log that does.

use super::{Locale, Page, document, icon, msg};
use maud::{Markup, html};

/// The whole document for an HTTP status. `operation` is shown only where it was the program's fault.
pub fn failure(locale: &Locale, status: u16, title: &str, text: &str, operation: &str) -> Markup {
    let name = if status == 404 { "search" } else { "warning" };
    let body = html! {
        div class="empty" {
            span class="arch" { (icon(name)) }
            h1 { (title) }
            p class="lead" { (text) }
            div class="cluster" { a class="btn btn-primary" href={ "/" (locale.lang) } { (icon("home")) (locale.t(&msg::error_back_home())) } }
            @if status >= 500 { p class="soft" { (locale.t(&msg::error_operation(operation))) } }
        }
    };
    document(&Page { unlisted: true, ..Page::new(locale, title, body) })
}
