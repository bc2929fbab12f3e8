//! Names of languages and countries in the five languages of the interface, from the tables beside this file.
//! A code that no table knows is shown as it is: nothing is ever nameless.

use super::Locale;
use kernel::Lang;
use std::{borrow::Cow, sync::LazyLock};

/// A line of a table: its code and its columns, without the code.
type Line = (&'static str, Vec<&'static str>);

/// Own name, then names in the order of [`messages::LANGUAGES`]. Sorted by tag.
static LANGUAGES: LazyLock<Vec<Line>> = LazyLock::new(|| read(include_str!("languages.tsv")));
/// Names in the order of [`messages::LANGUAGES`]. Sorted by code.
static COUNTRIES: LazyLock<Vec<Line>> = LazyLock::new(|| read(include_str!("countries.tsv")));

fn read(table: &'static str) -> Vec<Line> {
    let lines = table.lines().filter(|line| !line.starts_with('#')).filter_map(|line| {
        let mut columns = line.split('\t');
        Some((columns.next()?, columns.collect()))
    });
    let mut lines: Vec<Line> = lines.collect();
    lines.sort_unstable_by_key(|line| line.0);
    lines
}

fn find(table: &'static [Line], code: &str, column: usize) -> Option<&'static str> {
    let line = table.binary_search_by_key(&code, |line| line.0).ok()?;
    table[line].1.get(column).copied()
}

impl Locale {
    /// The name of a language within a sentence: «arabe», «portugais (Brésil)».
    pub fn language_name(&self, lang: Lang) -> String {
        let name = |tag: &str| find(&LANGUAGES, tag, 1 + self.place());
        if let Some(name) = name(lang.as_str()) {
            return name.to_owned();
        }
        let Some(base) = name(lang.base().as_str()) else { return lang.to_string() };
        let precision = lang.as_str().rsplit('-').next().filter(|part| *part != lang.as_str());
        match precision {
            Some(part) => format!("{base} ({})", self.country_name(part)),
            None => base.to_owned(),
        }
    }

    /// What a language calls itself, in its own script, to stand alone as in a menu: «Français», «العربية».
    pub fn autonym(&self, lang: Lang) -> Cow<'static, str> {
        let name = find(&LANGUAGES, lang.as_str(), 0).or_else(|| find(&LANGUAGES, lang.base().as_str(), 0));
        name.map_or_else(|| lang.to_string().into(), Cow::Borrowed)
    }

    /// The names of languages as [`Locale::languages_named`] reads them: what a field shows that is to be changed.
    pub fn languages_typed(&self, languages: &[Lang]) -> String {
        let names: Vec<String> = languages.iter().map(|lang| self.language_name(*lang)).collect();
        names.join(if self.lang == Lang::AR { "، " } else { ", " })
    }

    /// Languages by their name in any language of the interface, by their own name, or by their tag, with commas or
    /// the like between them; each once, in their order.
    ///
    /// # Errors
    /// The first word that names none.
    pub fn languages_named(typed: &str) -> Result<Vec<Lang>, &str> {
        let mut found = Vec::new();
        let words = typed.split([',', ';', '،', '؛', '/', '\n']).map(str::trim).filter(|word| !word.is_empty());
        for word in words.take(40) {
            let lang = Locale::language_named(word).ok_or(word)?;
            if !found.contains(&lang) {
                found.push(lang);
            }
        }
        Ok(found)
    }

    fn language_named(word: &str) -> Option<Lang> {
        let wanted = word.to_lowercase();
        let locales = Lang::INTERFACE.map(Locale::new);
        Locale::languages().find(|lang| {
            lang.as_str().eq_ignore_ascii_case(&wanted)
                || locales[0].autonym(*lang).to_lowercase() == wanted
                || locales.iter().any(|locale| locale.language_name(*lang).to_lowercase() == wanted)
        })
    }

    /// The name of a country or territory, without article, by its ISO 3166-1 alpha-2 code.
    pub fn country_name<'a>(&self, code: &'a str) -> &'a str {
        find(&COUNTRIES, code, self.place()).unwrap_or(code)
    }

    /// Every language that has a name here, in no particular order.
    pub fn languages() -> impl Iterator<Item = Lang> {
        LANGUAGES.iter().filter_map(|line| line.0.parse().ok())
    }

    /// The code of every country and territory that has a name here, in no particular order.
    pub fn countries() -> impl Iterator<Item = &'static str> {
        COUNTRIES.iter().map(|line| line.0)
    }
}

#[cfg(test)]
mod tests {
    use super::{super::each, *};

    fn lang(tag: &str) -> Lang {
        tag.parse().unwrap()
    }

    #[test]
    fn tables_are_whole() {
        for (table, columns, least) in [(&LANGUAGES, 6, 180), (&COUNTRIES, 5, 250)] {
            assert!(table.len() >= least);
            for (code, names) in table.iter() {
                assert_eq!(names.len(), columns, "{code}");
                assert!(names.iter().all(|name| !name.trim().is_empty() && name.trim() == *name), "{code}: {names:?}");
            }
            assert!(table.is_sorted_by(|a, b| a.0 < b.0), "a code stands twice");
        }
        for (tag, _) in LANGUAGES.iter() {
            assert_eq!(lang(tag).as_str(), *tag);
        }
        assert_eq!(Locale::languages().count(), LANGUAGES.len());
    }

    #[test]
    fn languages() {
        let say = |tag: &str| each(|reader| Locale::new(reader).language_name(lang(tag)));
        assert_eq!(say("ar"), ["arabe", "العربية", "Arabic", "árabe", "árabe"]);
        assert_eq!(say("wo"), ["wolof", "الولوفية", "Wolof", "wolof", "wolof"]);
        assert_eq!(say("pt-BR")[..3], ["portugais (Brésil)", "البرتغالية (البرازيل)", "Portuguese (Brazil)"]);
        assert_eq!(say("zh-Hant")[2], "Chinese (Traditional)");
        assert_eq!(say("sr-Latn")[2], "Serbian (Latn)");
        assert_eq!(say("xal")[2], "xal");
        let own = |tag: &str| Locale::new(Lang::EN).autonym(lang(tag)).into_owned();
        assert_eq!(
            ["fr", "ar", "ti", "pt-BR", "kab", "xal"].map(own),
            ["Français", "العربية", "ትግርኛ", "Português", "Taqbaylit", "xal"]
        );
    }

    #[test]
    fn countries() {
        let say = |code: &'static str| each(|reader| Locale::new(reader).country_name(code));
        assert_eq!(say("TN"), ["Tunisie", "تونس", "Tunisia", "Túnez", "Tunísia"]);
        assert_eq!(say("SN"), ["Sénégal", "السنغال", "Senegal", "Senegal", "Senegal"]);
        assert_eq!(say("??"), ["??"; 5]);
        assert_eq!(Locale::countries().count(), 250);
    }
}
