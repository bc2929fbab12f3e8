//! How each language of the interface says texts, dates, times, amounts, lists and names, and puts them in order.
//! A `Locale` is a copy of a language tag; the formatters behind it are made once for the whole process.

mod amounts;
mod dates;
mod names;
mod negotiate;
mod times;

pub use negotiate::negotiate;

use icu::{
    collator::{
        Collator, CollatorBorrowed, CollatorPreferences, options::CollatorOptions,
        preferences::CollationNumericOrdering,
    },
    list::{ListFormatter, ListFormatterPreferences, options::ListFormatterOptions},
};
use kernel::{Dir, Lang};
use messages::{LANGUAGES, Message};
use std::{cmp::Ordering, sync::LazyLock};

/// First strong isolate, left-to-right isolate, and the end of both (UAX #9).
const FSI: char = '\u{2068}';
const LRI: char = '\u{2066}';
const PDI: char = '\u{2069}';

/// A language in which the interface speaks to a reader.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Locale {
    /// One of [`Lang::INTERFACE`].
    pub lang: Lang,
}

/// What joins the items of a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Join {
    And,
    Or,
}

static COLLATORS: LazyLock<[CollatorBorrowed<'static>; 5]> = LazyLock::new(|| {
    each(|lang| {
        let mut preferences = CollatorPreferences::from(messages::number::regional(lang));
        preferences.numeric_ordering = Some(CollationNumericOrdering::True);
        Collator::try_new(preferences, CollatorOptions::default()).expect("collation data is compiled in")
    })
});
static LISTS: LazyLock<[[ListFormatter; 2]; 5]> = LazyLock::new(|| {
    each(|lang| {
        let preferences = || ListFormatterPreferences::from(messages::number::regional(lang));
        let options = ListFormatterOptions::default();
        [ListFormatter::try_new_and(preferences(), options), ListFormatter::try_new_or(preferences(), options)]
            .map(|list| list.expect("list data is compiled in"))
    })
});

/// One thing for each language of the interface, in the order of [`LANGUAGES`].
fn each<T>(mut make: impl FnMut(Lang) -> T) -> [T; 5] {
    Lang::INTERFACE.map(&mut make)
}

impl Locale {
    /// The locale of a reader: `pt-BR` reads the interface in Portuguese; a language without interface reads it in English.
    pub fn new(lang: Lang) -> Self {
        Self { lang: Lang::INTERFACE[messages::place(lang)] }
    }

    fn place(&self) -> usize {
        messages::place(self.lang)
    }

    /// The language of the interface as the data files name it: `fr`, `ar`, `en`, `es` or `pt`.
    fn tag(&self) -> &'static str {
        LANGUAGES[self.place()]
    }

    pub fn dir(&self) -> Dir {
        self.lang.dir()
    }

    /// Says a message.
    pub fn t(&self, message: &Message) -> String {
        message.to_text(self.lang)
    }

    /// A list within a sentence: «Tunis, Sfax et Sousse». Items of the other writing direction are isolated.
    pub fn list<S: AsRef<str>>(&self, items: &[S], join: Join) -> String {
        let items = items.iter().map(|item| self.isolate(item.as_ref()));
        LISTS[self.place()][join as usize].format_to_string(items.collect::<Vec<_>>().iter())
    }

    /// What stands between a name and what is said of it; French alone has a space before the colon.
    pub fn colon(&self) -> &'static str {
        if self.lang == Lang::FR { " : " } else { ": " }
    }

    /// Alphabetical order in this language; digits by their value, so that «Rue 9» comes before «Rue 10».
    pub fn compare(&self, a: &str, b: &str) -> Ordering {
        COLLATORS[self.place()].compare(a, b)
    }

    /// A text between isolates when it holds letters of the other writing direction.
    fn isolate(&self, text: &str) -> String {
        let foreign = |c: char| match self.dir() {
            Dir::Ltr => {
                matches!(c, '\u{590}'..='\u{8FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}' | '\u{1E900}'..='\u{1E95F}')
            }
            Dir::Rtl => c.is_alphabetic() && (c < '\u{590}' || ('\u{900}'..'\u{FB1D}').contains(&c)),
        };
        if text.chars().any(foreign) { format!("{FSI}{text}{PDI}") } else { text.to_owned() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn languages_come_in_one_order() {
        assert_eq!(Lang::INTERFACE.map(|lang| lang.to_string()), LANGUAGES);
        let tag = |tag: &str| Locale::new(tag.parse().unwrap()).lang;
        assert_eq!([tag("pt-BR"), tag("ar"), tag("wo")], [Lang::PT, Lang::AR, Lang::EN]);
        assert_eq!(Locale::new(Lang::AR).dir(), Dir::Rtl);
    }

    #[test]
    fn messages_are_said_with_the_grammar_of_the_reader() {
        use crate::msg;
        let plain = |message: &Message| each(|lang| Locale::new(lang).t(message).replace([FSI, PDI], ""));
        assert_eq!(plain(&msg::results_count(0))[0], "Aucun résultat");
        assert_eq!(
            plain(&msg::results_count(1_234)),
            ["1\u{202F}234 résultats", "1.234 نتيجة", "1,234 results", "1,234 resultados", "1.234 resultados"]
        );
        assert_eq!(plain(&msg::page_of(2, 7))[..3], ["Page 2 sur 7", "الصفحة 2 من 7", "Page 2 of 7"]);
        let arabic =
            [1, 2, 3, 11].map(|count| Locale::new(Lang::AR).t(&msg::form_errors(count)).replace([FSI, PDI], ""));
        assert_eq!(arabic[0], "توجد نقطة واحدة يجب تصحيحها");
        assert_eq!(arabic[1], "توجد نقطتان يجب تصحيحهما");
        assert_eq!(arabic[2], "توجد 3 نقاط يجب تصحيحها");
        assert_eq!(arabic[3], "توجد 11 نقطة يجب تصحيحها");
        let reader = Locale::new(Lang::FR);
        assert_eq!(
            plain(&msg::badge_fallback_text(reader.language_name(Lang::AR)))[0],
            "Ce texte n’existe pas encore dans votre langue. Il est affiché en arabe."
        );
        assert_eq!(plain(&msg::site_name()), ["Teranga", "تيرانغا", "Teranga", "Teranga", "Teranga"]);
    }

    #[test]
    fn the_list_of_keys_is_complete() {
        let (readme, french) = (include_str!("../../locales/README.md"), include_str!("../../locales/fr/shell.ftl"));
        let key =
            |line: &'static str| line.split_once(" = ").map(|(key, _)| key).filter(|key| !key.starts_with([' ', '#']));
        for key in french.lines().filter_map(key) {
            assert!(readme.contains(&format!("| `{key}` |")), "locales/README.md lacks «{key}»");
        }
    }

    #[test]
    fn lists_read_as_a_sentence() {
        let say = |join| each(|lang| Locale::new(lang).list(&["A", "B", "C"], join));
        let latin = |list: &str| list.replace([FSI, PDI], "");
        assert_eq!(
            say(Join::And).each_ref().map(|s| latin(s)),
            ["A, B et C", "A وB وC", "A, B and C", "A, B y C", "A, B e C"]
        );
        assert_eq!(
            say(Join::Or).each_ref().map(|s| latin(s)),
            ["A, B ou C", "A أو B أو C", "A, B or C", "A, B o C", "A, B ou C"]
        );
        let spanish = Locale::new(Lang::ES);
        assert_eq!(spanish.list(&["francés", "inglés"], Join::And), "francés e inglés");
        assert_eq!(
            Locale::new(Lang::FR).list(&["العربية", "Français"], Join::And),
            "\u{2068}العربية\u{2069} et Français"
        );
        assert_eq!(
            Locale::new(Lang::AR).list(&["العربية", "Français"], Join::And),
            "العربية و\u{2068}Français\u{2069}"
        );
        assert_eq!(Locale::new(Lang::FR).list::<&str>(&[], Join::And), "");
    }

    #[test]
    fn order_is_that_of_the_language() {
        let sorted = |lang, mut words: Vec<&'static str>| {
            words.sort_by(|a, b| Locale::new(lang).compare(a, b));
            words
        };
        assert_eq!(
            sorted(Lang::FR, vec!["Zone", "école", "Été", "Eau", "rue 10", "rue 9"]),
            ["Eau", "école", "Été", "rue 9", "rue 10", "Zone"]
        );
        assert_eq!(sorted(Lang::ES, vec!["oso", "ñu", "nube", "nómada"]), ["nómada", "nube", "ñu", "oso"]);
        assert_eq!(sorted(Lang::AR, vec!["يد", "بيت", "أم", "إبل", "تاج"]), ["إبل", "أم", "بيت", "تاج", "يد"]);
    }
}
