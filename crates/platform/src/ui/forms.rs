//! Form fields with label, hint and error, and the summary of errors at the top.
//! An error is tied to its field (`aria-describedby`, `aria-invalid`), and what was typed is always kept.

use super::{Locale, Tone, icon, msg, notice};
use kernel::Lang;
use maud::{Markup, html};

/// What a text field takes; decides keyboard, direction and autofill.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Kind {
    #[default]
    Text,
    Email,
    Tel,
    Url,
    Date,
    /// «09:30», whatever the clock of the reader looks like.
    Time,
    Number,
    Password,
    Search,
}

impl Kind {
    /// Type of the input, and the direction of what is always written from left to right.
    pub(super) const fn attributes(self) -> (&'static str, Option<&'static str>) {
        match self {
            Kind::Text => ("text", None),
            Kind::Email => ("email", Some("ltr")),
            Kind::Tel => ("tel", Some("ltr")),
            Kind::Url => ("url", Some("ltr")),
            Kind::Date => ("date", Some("ltr")),
            Kind::Time => ("time", Some("ltr")),
            Kind::Number => ("number", Some("ltr")),
            Kind::Password => ("password", Some("ltr")),
            Kind::Search => ("search", None),
        }
    }
}

/// One line or several, as [`field`] or [`textarea`] shows it.
#[derive(Debug, Clone, Copy, Default)]
pub struct Field<'a> {
    pub name: &'a str,
    pub label: &'a str,
    pub value: &'a str,
    pub hint: Option<&'a str>,
    pub error: Option<&'a str>,
    pub kind: Kind,
    pub required: bool,
    pub autocomplete: Option<&'a str>,
    /// Greatest number of characters.
    pub max: Option<u32>,
    /// The language that is typed in it, where that is not the reader's.
    pub lang: Option<Lang>,
}

impl Field<'_> {
    /// The direction of what is typed, where it is not left to the words.
    fn dir(&self) -> Option<&'static str> {
        self.lang.map(|lang| lang.dir().as_str()).or(self.kind.attributes().1)
    }
}

/// A choice of one in a list; options are (value, label, chosen).
#[derive(Debug, Clone, Copy, Default)]
pub struct Select<'a> {
    pub name: &'a str,
    pub label: &'a str,
    pub hint: Option<&'a str>,
    pub error: Option<&'a str>,
    pub required: bool,
    pub options: &'a [(&'a str, &'a str, bool)],
}

/// Checkboxes or radio buttons under one question; the same fields as [`Select`].
pub type Choices<'a> = Select<'a>;

/// A one-line field.
pub fn field(locale: &Locale, it: Field<'_>) -> Markup {
    let kind = it.kind.attributes().0;
    wrap(
        locale,
        &it,
        html! {
            input class="input" id=(it.name) name=(it.name) type=(kind) lang=[it.lang] dir=[it.dir()] value=(it.value) required[it.required]
                autocomplete=[it.autocomplete] maxlength=[it.max] aria-invalid=[it.error.map(|_| "true")]
                aria-describedby=[described(it.name, it.hint, it.error)];
        },
    )
}

/// A field of several lines.
pub fn textarea(locale: &Locale, it: Field<'_>) -> Markup {
    wrap(
        locale,
        &it,
        html! {
            textarea class="textarea" id=(it.name) name=(it.name) rows="5" lang=[it.lang] dir=[it.dir()] required[it.required] maxlength=[it.max]
                aria-invalid=[it.error.map(|_| "true")] aria-describedby=[described(it.name, it.hint, it.error)] { (it.value) }
        },
    )
}

/// A drop-down list.
pub fn select(locale: &Locale, it: Select<'_>) -> Markup {
    let field = Field {
        name: it.name,
        label: it.label,
        hint: it.hint,
        error: it.error,
        required: it.required,
        ..Field::default()
    };
    // A browser takes an empty value for no answer, and would refuse one that is an answer: «the whole network».
    let answered = it.options.iter().any(|(value, label, _)| value.is_empty() && !label.is_empty());
    wrap(
        locale,
        &field,
        html! {
            select class="select" id=(it.name) name=(it.name) required[it.required && !answered] aria-invalid=[it.error.map(|_| "true")]
                aria-describedby=[described(it.name, it.hint, it.error)] {
                @for (value, label, chosen) in it.options { option value=(value) selected[*chosen] { (label) } }
            }
        },
    )
}

/// A choice of one file on the reader's machine. `accept` is for the browser's choice: what comes is looked at all the same.
pub fn file(locale: &Locale, it: Field<'_>, accept: &str) -> Markup {
    wrap(
        locale,
        &it,
        html! {
            input class="input" type="file" id=(it.name) name=(it.name) accept=(accept) required[it.required]
                aria-invalid=[it.error.map(|_| "true")] aria-describedby=[described(it.name, it.hint, it.error)];
        },
    )
}

/// Any number of choices under one question.
pub fn checkboxes(locale: &Locale, it: Choices<'_>) -> Markup {
    choices(locale, "checkbox", it)
}

/// One choice under one question.
pub fn radios(locale: &Locale, it: Choices<'_>) -> Markup {
    choices(locale, "radio", it)
}

fn choices(locale: &Locale, kind: &str, it: Choices<'_>) -> Markup {
    html! {
        fieldset class={ "field" @if it.error.is_some() { " has-error" } }
            aria-describedby=[described(it.name, it.hint, it.error)] {
            legend { (it.label) (optional(locale, it.required)) }
            (below(it.name, it.hint, it.error))
            @for (index, (value, label, chosen)) in it.options.iter().enumerate() {
                label class="choice" {
                    // The first bears the name: the summary of errors leads to it.
                    input type=(kind) id={ (it.name) @if index > 0 { "-" (index) } } name=(it.name) value=(value) checked[*chosen]
                        required[it.required && kind == "radio"];
                    span { (label) }
                }
            }
        }
    }
}

fn wrap(locale: &Locale, it: &Field<'_>, control: Markup) -> Markup {
    html! {
        div class={ "field" @if it.error.is_some() { " has-error" } } {
            label for=(it.name) { (it.label) (optional(locale, it.required)) }
            (below(it.name, it.hint, it.error))
            (control)
        }
    }
}

fn optional(locale: &Locale, required: bool) -> Markup {
    html! { @if !required { " " span class="optional" { "(" (locale.t(&msg::optional())) ")" } } }
}

fn below(name: &str, hint: Option<&str>, error: Option<&str>) -> Markup {
    html! {
        @if let Some(hint) = hint { p class="hint" id={ (name) "-hint" } { (hint) } }
        @if let Some(error) = error { p class="error" id={ (name) "-error" } { (icon("warning")) (error) } }
    }
}

fn described(name: &str, hint: Option<&str>, error: Option<&str>) -> Option<String> {
    let ids = [hint.map(|_| format!("{name}-hint")), error.map(|_| format!("{name}-error"))];
    let ids: Vec<String> = ids.into_iter().flatten().collect();
    (!ids.is_empty()).then(|| ids.join(" "))
}

/// What must be mended, at the top of a form that came back; it takes the focus. Errors are (field name, words).
pub fn error_summary(locale: &Locale, errors: &[(&str, &str)]) -> Markup {
    summary(locale, errors, true)
}

/// The summary, which takes the focus except on the page that shows the components.
pub(super) fn summary(locale: &Locale, errors: &[(&str, &str)], focus: bool) -> Markup {
    html! {
        @if !errors.is_empty() {
            div class="summary-errors" role="alert" tabindex="-1" autofocus[focus] data-focus aria-labelledby="errors-title" {
                h2 id="errors-title" { (locale.t(&msg::form_errors(errors.len()))) }
                ul { @for (name, words) in errors { li { a href={ "#" (name) } { (words) } } } }
            }
        }
    }
}

/// An error that belongs to the whole form (too many attempts, page too old).
pub fn form_error(words: &str) -> Markup {
    notice(Tone::Bad, true, html! { p { (words) } })
}

/// The button that sends a form.
pub fn submit(label: &str) -> Markup {
    html! { div { button class="btn btn-primary" type="submit" { (label) } } }
}

/// A field that no person sees and that robots fill in: a form that brings it back filled is thrown away.
pub fn trap(locale: &Locale, name: &str) -> Markup {
    html! {
        div class="trap" aria-hidden="true" {
            label { (locale.t(&msg::ui_trap())) input name=(name) tabindex="-1" autocomplete="off"; }
        }
    }
}
