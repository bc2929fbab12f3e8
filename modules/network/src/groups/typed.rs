//! A form as it was typed, or as it would be typed for what is kept already: the same form shows both.
//! Reading never fails; what must be mended is said beside the field it belongs to.

use crate::forms::Sent;
use jiff::civil::{Date, Time};
use kernel::{Lang, Text};
use maud::{Markup, html};
use platform::ui::{self, Field};
use platform::{Cx, Locale};
use uuid::Uuid;

/// Names of fields with what was typed.
#[derive(Debug, Clone, Default)]
pub struct Typed(Vec<(String, String)>);

impl From<Sent> for Typed {
    fn from(sent: Sent) -> Typed {
        Typed(sent.fields)
    }
}

impl From<Vec<(String, String)>> for Typed {
    fn from(fields: Vec<(String, String)>) -> Typed {
        Typed(fields)
    }
}

impl Typed {
    pub fn get(&self, name: &str) -> &str {
        self.0.iter().find(|(found, _)| found == name).map_or("", |(_, value)| value.trim())
    }

    pub fn put(&mut self, name: impl Into<String>, value: impl ToString) {
        self.0.push((name.into(), value.to_string()));
    }

    /// Whether a box is ticked.
    pub fn ticked(&self, name: &str) -> bool {
        self.get(name) == "1"
    }

    pub fn date(&self, name: &str) -> Option<Date> {
        self.get(name).parse().ok()
    }

    /// «09:30».
    pub fn time(&self, name: &str) -> Option<Time> {
        Time::strptime("%H:%M", self.get(name).get(..5)?).ok()
    }

    pub fn id(&self, name: &str) -> Option<Uuid> {
        self.get(name).parse().ok()
    }

    /// What was typed on one line: no control characters, at most `max` characters.
    pub fn line(&self, name: &str, max: usize) -> String {
        self.get(name).replace(char::is_control, " ").chars().take(max).collect()
    }

    /// What was typed on several lines.
    pub fn lines(&self, name: &str, max: usize) -> String {
        let text = self.get(name).replace("\r\n", "\n").replace(|c: char| c.is_control() && c != '\n', " ");
        text.chars().take(max).collect()
    }

    /// The numbers of rows that a form has of fields such as `seat.3.count`.
    pub fn rows(&self, prefix: &str) -> Vec<usize> {
        let number = |name: &str| name.strip_prefix(prefix)?.strip_prefix('.')?.split('.').next()?.parse().ok();
        let mut rows: Vec<usize> = self.0.iter().filter_map(|(name, _)| number(name)).filter(|it| *it < 500).collect();
        rows.sort_unstable();
        rows.dedup();
        rows
    }

    /// The language of origin of a form's texts.
    pub fn source(&self, fallback: Lang) -> Lang {
        self.get("source").parse().ok().filter(|lang: &Lang| lang.has_interface()).unwrap_or(fallback)
    }

    /// A text in several languages; none when its origin is empty. What did not change keeps its standing, and
    /// translations of an origin that changed are out of date.
    pub fn text(&self, name: &str, source: Lang, before: Option<&Text>, max: usize) -> Option<Text> {
        let typed = |lang: Lang| self.lines(&format!("{name}.{lang}"), max);
        let value = typed(source);
        if value.is_empty() {
            return None;
        }
        let before = before.filter(|it| it.source() == source);
        let changed = before.is_some_and(|it| it.show(source).value != &value) && !self.ticked("minor");
        let revision = before.map_or(1, Text::revision) + u32::from(changed);
        let mut text = Text::new(source, value).at_revision(revision);
        for lang in Lang::INTERFACE.into_iter().filter(|lang| *lang != source) {
            let value = typed(lang);
            if value.is_empty() {
                continue;
            }
            match before.and_then(|it| it.version(lang)).filter(|version| version.value == value) {
                Some(version) => text.set(lang, version.clone()),
                None => text = text.with(lang, value),
            }
        }
        Some(text)
    }

    /// As a text in several languages would be typed.
    pub fn put_text(&mut self, name: &str, text: &Text) {
        for (lang, version) in text.versions() {
            self.put(format!("{name}.{lang}"), &version.value);
        }
    }
}

/// What must be mended: names of fields, and the words beside them.
#[derive(Debug, Default)]
pub struct Wrong(Vec<(String, String)>);

impl Wrong {
    pub fn add(&mut self, name: impl Into<String>, words: String) {
        self.0.push((name.into(), words));
    }

    /// A field that must be filled.
    pub fn required(&mut self, cx: &Cx, name: &str, filled: bool) {
        if !filled {
            self.add(name, cx.locale.t(&platform::msg::field_required()));
        }
    }

    /// A field that may be empty, but not be wrong.
    pub fn date(&mut self, cx: &Cx, typed: &Typed, name: &str) -> Option<Date> {
        let date = typed.date(name);
        if date.is_none() && !typed.get(name).is_empty() {
            self.add(name, cx.locale.t(&platform::msg::field_invalid_date()));
        }
        date
    }

    pub fn link(&mut self, cx: &Cx, typed: &Typed, name: &str) -> Option<String> {
        let link = Some(typed.line(name, 500)).filter(|it| !it.is_empty())?;
        let known = url::Url::parse(&link).is_ok_and(|url| matches!(url.scheme(), "http" | "https") && url.has_host());
        if !known {
            self.add(name, cx.locale.t(&platform::msg::field_invalid_url()));
        }
        Some(link)
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub fn of(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|(found, _)| found == name).map(|(_, words)| words.as_str())
    }

    pub fn summary(&self, locale: &Locale) -> Markup {
        let listed: Vec<_> = self.0.iter().map(|(name, words)| (name.as_str(), words.as_str())).collect();
        ui::error_summary(locale, &listed)
    }
}

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
                summary { (self.locale().t(&crate::msg::groups_other_languages())) }
                div class="stack" { @for lang in others { (self.one_language(lang, texts, false)) } }
            }
        }
    }

    fn one_language(&self, lang: Lang, texts: &[(&str, &str, bool)], required: bool) -> Markup {
        let language = self.locale().autonym(lang);
        html! {
            div lang=(lang) dir=(lang.dir().as_str()) class="stack" {
                @for (name, label, long) in texts {
                    @let name = format!("{name}.{lang}");
                    @let label = format!("{label} · {language}");
                    @let field = Field { required, max: Some(if *long { 8_000 } else { 200 }), ..Field::default() };
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
        let label = locale.t(&crate::msg::groups_source());
        ui::select(
            locale,
            ui::Select { name: "source", label: &label, required: true, options: &options, ..ui::Select::default() },
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use kernel::Standing;

    fn typed(fields: &[(&str, &str)]) -> Typed {
        let mut typed = Typed::default();
        fields.iter().for_each(|(name, value)| typed.put(*name, value));
        typed
    }

    #[test]
    fn a_changed_origin_makes_translations_out_of_date_and_nothing_else_does() {
        let first = typed(&[("name.fr", "Conseil"), ("name.ar", "مجلس")]).text("name", Lang::FR, None, 200).unwrap();
        let same = typed(&[("name.fr", "Conseil"), ("name.ar", "مجلس")]).text("name", Lang::FR, Some(&first), 200);
        assert_eq!(same.as_ref(), Some(&first));
        let fields = [("name.fr", "Comité"), ("name.ar", "مجلس"), ("name.en", "Committee")];
        let next = typed(&fields).text("name", Lang::FR, Some(&first), 200).unwrap();
        assert_eq!(next.show(Lang::AR).standing, Standing::Stale);
        assert_eq!(next.show(Lang::EN).standing, Standing::Current);
        assert_eq!(typed(&[("name.ar", "مجلس")]).text("name", Lang::FR, None, 200), None);
    }

    #[test]
    fn rows_times_and_lines_are_read_as_typed() {
        let typed = typed(&[
            ("seat.2.kind", "x"),
            ("seat.0.kind", "y"),
            ("seat.no", "z"),
            ("at", "09:30"),
            ("text", " a\u{7}b\r\nc "),
        ]);
        assert_eq!(typed.rows("seat"), [0, 2]);
        assert_eq!(typed.time("at"), Some(jiff::civil::time(9, 30, 0, 0)));
        assert_eq!((typed.line("text", 9), typed.lines("text", 9)), ("a b  c".into(), "a b\nc".into()));
    }
}
