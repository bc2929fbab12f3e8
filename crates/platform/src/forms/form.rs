//! A form on its way: it shows what was typed, and beside it what must be mended.
//! Texts in several languages have a field for each.

use super::{Typed, Wrong};
use crate::ui::{self, Field};
use crate::{Cx, Locale, msg};
use kernel::Lang;
use maud::{Markup, html};

/// A form on its way: who fills it, what was typed, what must be mended.
pub struct Form<'a> {
    pub cx: &'a Cx,
    pub typed: &'a Typed,
    pub wrong: &'a Wrong,
}

impl Form<'_> {
    fn locale(&self) -> &Locale {
        &self.cx.locale
    }

    pub fn field(&self, name: &str, label: &str, it: Field<'_>) -> Markup {
        let value = self.typed.get(name);
        ui::field(self.locale(), Field { name, label, value, error: self.wrong.of(name), ..it })
    }

    pub fn area(&self, name: &str, label: &str, it: Field<'_>) -> Markup {
        let value = self.typed.get(name);
        ui::textarea(self.locale(), Field { name, label, value, error: self.wrong.of(name), ..it })
    }

    /// One of several, as (value, label).
    pub fn choice(&self, name: &str, label: &str, hint: Option<&str>, options: &[(String, String)]) -> Markup {
        let chosen = self.typed.get(name);
        let options: Vec<_> = options.iter().map(|(value, label)| (&**value, &**label, value == chosen)).collect();
        let select = ui::Select { name, label, hint, error: self.wrong.of(name), required: true, options: &options };
        ui::select(self.locale(), select)
    }

    /// The same, where nothing need be chosen: the first option is empty.
    pub fn perhaps(&self, name: &str, label: &str, hint: Option<&str>, options: &[(String, String)]) -> Markup {
        let chosen = self.typed.get(name);
        let mut all = vec![("", "–", chosen.is_empty())];
        all.extend(options.iter().map(|(value, label)| (&**value, &**label, value == chosen)));
        let select = ui::Select { name, label, hint, error: self.wrong.of(name), required: false, options: &all };
        ui::select(self.locale(), select)
    }

    /// Any number of several, as (value, label).
    pub fn several(&self, name: &str, label: &str, hint: Option<&str>, options: &[(String, String)]) -> Markup {
        let chosen: Vec<&str> = self.typed.all(name).collect();
        let options: Vec<_> =
            options.iter().map(|(value, label)| (&**value, &**label, chosen.contains(&&**value))).collect();
        let choices = ui::Choices { name, label, hint, error: self.wrong.of(name), required: false, options: &options };
        ui::checkboxes(self.locale(), choices)
    }

    pub fn tick(&self, name: &str, label: &str) -> Markup {
        html! {
            label class="choice" {
                input type="checkbox" id=(name) name=(name) value="1" checked[self.typed.ticked(name)];
                span { (label) }
            }
        }
    }

    /// Fields for a text in its language of origin and, folded, in the others.
    pub fn texts(&self, source: Lang, texts: &[(&str, &str, bool)]) -> Markup {
        self.in_languages(source, texts, true)
    }

    /// The same for texts that may be empty.
    pub fn perhaps_texts(&self, source: Lang, texts: &[(&str, &str, bool)]) -> Markup {
        self.in_languages(source, texts, false)
    }

    fn in_languages(&self, source: Lang, texts: &[(&str, &str, bool)], required: bool) -> Markup {
        let others = Lang::INTERFACE.into_iter().filter(|lang| *lang != source);
        html! {
            (self.one_language(source, texts, required))
            details class="panel" {
                summary { (self.locale().t(&msg::form_other_languages())) }
                div class="stack" { @for lang in others { (self.one_language(lang, texts, false)) } }
            }
        }
    }

    fn one_language(&self, lang: Lang, texts: &[(&str, &str, bool)], required: bool) -> Markup {
        let language = self.locale().autonym(lang);
        html! {
            div class="stack" {
                @for (name, label, long) in texts {
                    @let name = format!("{name}.{lang}");
                    @let label = format!("{label} · {language}");
                    @let field = Field { required, max: Some(if *long { 8_000 } else { 200 }), lang: Some(lang), ..Field::default() };
                    @if *long { (self.area(&name, &label, field)) } @else { (self.field(&name, &label, field)) }
                }
            }
        }
    }

    /// The choice of the language of origin.
    pub fn source(&self, source: Lang) -> Markup {
        let locale = self.locale();
        let options: Vec<_> =
            Lang::INTERFACE.iter().map(|lang| (lang.to_string(), locale.autonym(*lang).into_owned())).collect();
        let options: Vec<_> = options.iter().map(|(tag, name)| (&**tag, &**name, *tag == source.to_string())).collect();
        let label = locale.t(&msg::form_source_language());
        ui::select(
            locale,
            ui::Select { name: "source", label: &label, required: true, options: &options, ..ui::Select::default() },
        )
    }
}
