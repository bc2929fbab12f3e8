//! Fields by their names. The same names stand for what was typed and for what is kept already.
//! Control characters never pass.

use super::Sent;
use jiff::civil::{Date, Time};
use kernel::{Lang, Text};
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

    /// Everything under one name: the boxes of a group that are ticked.
    pub fn all(&self, name: &str) -> impl Iterator<Item = &str> {
        self.0.iter().filter(move |(found, _)| found == name).map(|(_, value)| value.trim())
    }

    pub fn put(&mut self, name: impl Into<String>, value: impl ToString) {
        self.0.push((name.into(), value.to_string()));
    }

    /// Puts a value in the place of what has this name.
    pub fn replace(&mut self, name: &str, value: impl ToString) {
        self.0.retain(|(found, _)| found != name);
        self.put(name, value);
    }

    /// Whether the form has a field of this name, filled or not.
    pub fn has(&self, name: &str) -> bool {
        self.0.iter().any(|(found, _)| found == name)
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

    /// The language of origin of a form's texts: one with an interface, or the one that they have already.
    pub fn source(&self, fallback: Lang) -> Lang {
        self.get("source").parse().ok().filter(|lang: &Lang| lang.has_interface()).unwrap_or(fallback)
    }

    /// A text in several languages; none when its origin is empty. What did not change keeps its standing, translations
    /// of an origin that changed are out of date, and languages that the form does not show stay as they are.
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
        for (lang, version) in before.iter().flat_map(|it| it.versions()).filter(|(lang, _)| !lang.has_interface()) {
            if lang != source {
                text.set(lang, version.clone());
            }
        }
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
