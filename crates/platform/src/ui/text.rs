//! Localized content on a page: the language and direction of what is shown, and how far it may be trusted.
//! `lang` and `dir` are written only where they differ from the page, a mark only where the text is not current.

use super::{Locale, icon, msg};
use kernel::{Shown, Standing};
use maud::{Markup, PreEscaped, html};

/// A short text (a name, a summary) with its mark.
pub fn text<S: AsRef<str> + ?Sized>(locale: &Locale, shown: Shown<'_, S>) -> Markup {
    html! { (plain(locale, shown)) @if shown.standing != Standing::Current { " " (mark(locale, shown)) } }
}

/// A short text without a mark, for lists where a mark on every line would be noise.
pub fn plain<S: AsRef<str> + ?Sized>(locale: &Locale, shown: Shown<'_, S>) -> Markup {
    let value = shown.value.as_ref();
    html! {
        @if shown.lang == locale.lang { (value) }
        @else { span lang=(shown.lang) dir=[(shown.dir() != locale.dir()).then(|| shown.dir().as_str())] { (value) } }
    }
}

/// A long text as HTML made by the program itself (rendered and cleaned Markdown), its mark before it.
pub fn block<S: AsRef<str> + ?Sized>(locale: &Locale, shown: Shown<'_, S>) -> Markup {
    let other = shown.lang != locale.lang;
    html! {
        @if shown.standing != Standing::Current { p { (mark(locale, shown)) } }
        div class="prose" lang=[other.then_some(shown.lang)]
            dir=[(shown.dir() != locale.dir()).then(|| shown.dir().as_str())] {
            (PreEscaped(shown.value.as_ref()))
        }
    }
}

/// What a reader must know about a text: that it is in another language, written by a machine, or out of date.
pub fn mark<S: ?Sized>(locale: &Locale, shown: Shown<'_, S>) -> Markup {
    let (name, words) = match shown.standing {
        Standing::Current => return html! {},
        Standing::Stale => ("clock", locale.t(&msg::badge_stale())),
        Standing::Machine => ("language", locale.t(&msg::badge_machine())),
        Standing::Fallback => ("language", locale.t(&msg::shown_in(locale.language_name(shown.lang)))),
    };
    html! { span class="mark" { (icon(name)) (words) } }
}
