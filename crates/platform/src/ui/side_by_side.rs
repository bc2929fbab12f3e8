//! A text beside its translation, each in its own direction.
//! Field names carry the number of the text, so that a form is read back in order.

use super::{Tone, badge};
use crate::locale::Locale;
use crate::msg;
use kernel::{Lang, Progress, Text};
use maud::{Markup, html};

/// One text of a page on which somebody translates.
pub struct SideBySide<'a> {
    /// Its place on the page, from 0.
    pub number: usize,
    /// Names the text in its record.
    pub key: &'a str,
    pub label: &'a str,
    pub text: &'a Text,
    pub to: Lang,
    /// What changed in the source since it was translated; none shows the source as it is.
    pub changed: Option<Markup>,
    /// What was typed while somebody else wrote it.
    pub mine: Option<&'a str>,
    pub aid: Option<&'a Markup>,
    /// Tells the text and its translation as they are now; see [`crate::texts::Line::seen`].
    pub seen: &'a str,
    /// Whether whoever looks may write it.
    pub may: bool,
}

/// The `id` of the field of a text.
pub fn side_field(number: usize) -> String {
    format!("text-{number}")
}

/// How far a text has come in a language.
pub fn progress(locale: &Locale, it: Progress) -> String {
    locale.t(&match it {
        Progress::Missing => msg::progress_missing(),
        Progress::Machine => msg::progress_machine(),
        Progress::Stale => msg::progress_stale(),
        Progress::Current => msg::progress_current(),
        Progress::Source => msg::progress_source(),
    })
}

/// The same as a badge.
pub fn progress_badge(locale: &Locale, it: Progress) -> Markup {
    let tone = match it {
        Progress::Missing => Tone::Bad,
        Progress::Machine | Progress::Stale => Tone::Warn,
        Progress::Current => Tone::Ok,
        Progress::Source => Tone::Plain,
    };
    badge(tone, None, &progress(locale, it))
}

/// The text and the field of its translation.
pub fn side_by_side(locale: &Locale, it: &SideBySide<'_>) -> Markup {
    let (n, to) = (it.number, it.to);
    let there = it.text.version(to).map(|version| version.value.as_str()).unwrap_or_default();
    let (id, source) = (side_field(n), it.text.source());
    let stands = it.text.progress(to);
    let old = matches!(stands, Progress::Stale | Progress::Machine) && !there.trim().is_empty();
    let words = |lang: Lang, said: &str| html! { p class="words" lang=(lang) dir=(lang.dir().as_str()) { (said) } };
    html! {
        div class="side-by-side" role="group" aria-labelledby={ (id) "-title" } {
            div class="side" {
                h2 id={ (id) "-title" } { (it.label) " " (progress_badge(locale, stands)) }
                p class="soft" { (locale.language_name(source)) }
                @match &it.changed {
                    Some(changed) => (changed),
                    None => (words(source, it.text.said())),
                }
            }
            div class="side" {
                label for=(id) { (locale.language_name(to)) }
                @if it.mine.is_some() {
                    p class="hint" { (locale.t(&msg::side_theirs())) }
                    (words(to, there))
                }
                textarea class="textarea" id=(id) name={ "value." (n) } rows="4" lang=(to) dir=(to.dir().as_str()) readonly[!it.may] { "\n" (it.mine.unwrap_or(there)) }
                @if let Some(aid) = it.aid { (aid) }
                input type="hidden" name={ "key." (n) } value=(it.key);
                input type="hidden" name={ "seen." (n) } value=(it.seen);
                @if it.may && old {
                    label class="choice" { input type="checkbox" name={ "right." (n) } value="1"; span { (locale.t(&msg::side_right())) } }
                }
            }
        }
    }
}
