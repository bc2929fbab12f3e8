//! The form of a consent, wherever somebody gives one: what may be told, how it was explained and given, until when.
//! Nothing is read out of it without the tick that says that the person agrees.

use super::model::{Agreed, Field, Given, How};
use super::words;
use crate::msg;
use jiff::ToSpan;
use jiff::civil::Date;
use kernel::Lang;
use maud::{Markup, html};
use platform::forms::{Form, Typed, Wrong};
use platform::ui::{self, Field as Line, Kind};
use platform::{Cx, Locale};
use std::collections::BTreeSet;

/// The longest for which somebody agrees that others are told of them, in months.
pub const TOLD_MONTHS: u16 = 12;
/// The longest for which somebody agrees that their file is kept, in months.
pub const KEPT_MONTHS: u16 = 120;

/// The day in so many months.
pub fn in_months(cx: &Cx, months: u16) -> Date {
    words::day(cx.app.clock.now()).saturating_add(i64::from(months).months())
}

/// Which of these parts of a file may be told: at least one is.
pub fn parts(form: &Form<'_>, parts: &[Field]) -> Markup {
    let t = |message| form.cx.locale.t(&message);
    let all: Vec<(&str, String)> = parts.iter().map(|it| (it.as_str(), t(words::field(*it)))).collect();
    let ticked = |part: &str| form.typed.all("field").any(|it| it == part);
    let options: Vec<_> = all.iter().map(|(value, label)| (*value, label.as_str(), ticked(value))).collect();
    let (label, hint) = (t(msg::file_fields()), t(msg::file_fields_hint()));
    let choices = ui::Choices {
        name: "field",
        label: &label,
        hint: Some(&hint),
        error: form.wrong.of("field"),
        required: true,
        options: &options,
    };
    ui::checkboxes(&form.cx.locale, choices)
}

/// The parts that were ticked.
pub fn read_parts(cx: &Cx, typed: &Typed, wrong: &mut Wrong) -> BTreeSet<Field> {
    let parts: BTreeSet<Field> = typed.all("field").filter_map(Field::parse).collect();
    if parts.is_empty() {
        wrong.add("field", cx.locale.t(&msg::file_fields_needed()));
    }
    parts
}

/// What the form says before anything is typed.
pub fn usual(typed: &mut Typed, language: Lang, until: Date) {
    typed.put("explained", language);
    typed.put("how", How::Spoken.as_str());
    typed.put("until", until);
}

/// How it was explained and given, until when it counts, and the tick `say` without which nothing is written.
pub fn show(form: &Form<'_>, say: &str) -> Markup {
    let locale = &form.cx.locale;
    let t = |message| locale.t(&message);
    let mut languages: Vec<(String, String)> =
        Locale::languages().map(|it| (it.to_string(), locale.language_name(it))).collect();
    languages.sort_by(|a, b| locale.compare(&a.1, &b.1));
    let ways: Vec<(String, String)> = How::ALL.iter().map(|it| (it.as_str().to_owned(), t(words::how(*it)))).collect();
    let error = form.wrong.of("agreed");
    html! {
        fieldset class="panel stack" {
            legend { (t(msg::file_consent())) }
            (form.choice("explained", &t(msg::file_explained()), None, &languages))
            (form.choice("how", &t(msg::file_how()), None, &ways))
            (form.tick("interpreter", &t(msg::file_interpreter())))
            (form.field("until", &t(msg::file_until()), Line { kind: Kind::Date, required: true, ..Line::default() }))
            div class={ "field" @if error.is_some() { " has-error" } } {
                @if let Some(error) = error { p class="error" { (ui::icon("warning")) (error) } }
                (form.tick("agreed", say))
            }
        }
    }
}

/// How somebody agreed, for at most so many months.
pub fn read(cx: &Cx, typed: &Typed, wrong: &mut Wrong, months: u16) -> Option<Agreed> {
    let choose = || cx.locale.t(&platform::msg::field_choose());
    let language: Option<Lang> = typed.get("explained").parse().ok();
    let how = How::parse(typed.get("how"));
    for (name, missing) in [("explained", language.is_none()), ("how", how.is_none())] {
        if missing {
            wrong.add(name, choose());
        }
    }
    let (today, last) = (words::day(cx.app.clock.now()), in_months(cx, months));
    let until = wrong.date(cx, typed, "until").filter(|it| (today..=last).contains(it));
    if until.is_none() && wrong.of("until").is_none() {
        wrong.add("until", cx.locale.t(&msg::file_until_bad(cx.locale.date(last))));
    }
    if !typed.ticked("agreed") {
        wrong.add("agreed", cx.locale.t(&msg::file_consent_needed()));
    }
    let given = Given { how: how?, interpreter: typed.ticked("interpreter") };
    Some(Agreed { until: until?, language: language?, given })
}
