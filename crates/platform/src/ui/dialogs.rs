//! A dialog over the page. Without scripts its link leads to the same content, shown in its place in the page.
//! The native `<dialog>` keeps the focus inside and gives it back; Escape closes it.

use super::{Locale, icon, msg};
use maud::{Markup, html};

/// The link that opens the dialog `id`.
pub fn dialog_link(id: &str, name: &str, label: &str) -> Markup {
    html! { a class="btn btn-quiet" href={ "#" (id) } data-dialog=(id) { (icon(name)) (label) } }
}

/// The dialog itself, anywhere in the page.
pub fn dialog(locale: &Locale, id: &str, title: &str, content: Markup) -> Markup {
    html! {
        dialog class="dialog" id=(id) aria-labelledby={ (id) "-title" } {
            h2 id={ (id) "-title" } { (title) }
            div { (content) }
            div { a class="btn" href="#main" data-close { (icon("close")) (locale.t(&msg::close())) } }
        }
    }
}
