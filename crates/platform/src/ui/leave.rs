//! The way out of a page for whoever is watched: at once, and without a way back (`web/scripts/leave.js`).
//! Without scripts it is a link like any other.

use super::{Locale, icon, msg};
use maud::{Markup, html};

/// A button that leaves at once for a page that says nothing of anybody, and takes this one out of the way back. Its page
/// has the script `leave`.
pub fn way_out(locale: &Locale) -> Markup {
    html! {
        p class="leave" {
            a class="btn" href="https://www.wikipedia.org/" rel="noreferrer noopener" data-leave {
                (icon("close")) (locale.t(&msg::ui_leave()))
            }
        }
    }
}
