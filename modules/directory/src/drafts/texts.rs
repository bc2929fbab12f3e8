//! The texts of a record that are translated, each with a key of its own, and how far each language has come. Pure.
//! A key names the same text before and after other texts are added or taken away.

use super::{Editable, short};
use crate::schedules::Exception;
use icu::normalizer::DecomposingNormalizerBorrowed;
use kernel::{Lang, Progress, Text};
use std::borrow::Cow;
use std::collections::BTreeSet;

/// What an exception is known by: its days and hours, for it has no identifier.
pub fn key(exception: &Exception) -> String {
    let known = serde_json::to_vec(&(&exception.period, &exception.hours)).unwrap_or_default();
    short(&known)
}

/// The text with this key.
pub fn find<'a, T: Editable>(record: &'a T, key: &str) -> Option<Cow<'a, Text>> {
    record.texts().into_iter().find(|(known, _)| known == key).map(|(_, text)| text)
}

/// How a whole record stands in a language.
pub fn standing<T: Editable>(record: &T, lang: Lang) -> Progress {
    let texts = record.texts();
    let said = texts.iter().filter(|(_, text)| !text.said().trim().is_empty());
    said.map(|(_, text)| text.progress(lang)).min().unwrap_or(Progress::Missing)
}

/// The languages in which every text is up to date.
pub fn complete<T: Editable>(record: &T) -> BTreeSet<Lang> {
    // Whoever reads Portuguese reads what was written in Brazil, and is looked for by either name.
    let written = record.named().into_iter().flat_map(|name| name.versions().flat_map(|(lang, _)| [lang, lang.base()]));
    written.filter(|lang| standing(record, *lang) >= Progress::Current).collect()
}

/// The languages of [`complete`] as a column holds them: `,ar,fr,`.
pub fn complete_column<T: Editable>(record: &T) -> String {
    let languages = complete(record).into_iter().map(|lang| format!("{lang},"));
    std::iter::once(",".to_owned()).chain(languages).collect()
}

/// The name of a record as a column holds it: folded, in its source language.
pub fn name_column<T: Editable>(record: &T) -> String {
    record.named().map(|name| folded(name.show(name.source()).value)).unwrap_or_default()
}

/// A name without accents and capitals, to be sorted and searched by; at most 120 characters.
pub fn folded(name: &str) -> String {
    let apart = DecomposingNormalizerBorrowed::new_nfkd().normalize(name.trim());
    let bare = apart.chars().filter(|c| !matches!(c, '\u{300}'..='\u{36f}' | '\u{64b}'..='\u{655}'));
    let plain = bare.map(|c| if matches!(c, '’' | '‘') { '\'' } else { c });
    plain.flat_map(char::to_lowercase).take(120).collect()
}

/// The revision of each text, as a form bears it from its opening to its last save.
pub fn revisions<T: Editable>(record: &T) -> String {
    let texts = record.texts();
    let named = texts.iter().filter(|(key, _)| !key.contains(char::is_whitespace));
    named.map(|(key, text)| format!("{key}={}", text.revision())).collect::<Vec<_>>().join(" ")
}

/// Takes what was changed since these revisions for a small correction: what was up to date then is so again. A form
/// that saves itself may have been saved before somebody says that it is one.
pub fn forgive<T: Editable>(record: &mut T, revisions: &str) {
    let opened = revisions.split(' ').filter_map(|it| it.rsplit_once('='));
    for (key, revision) in opened.filter_map(|(key, revision)| Some((key, revision.parse::<u32>().ok()?))) {
        record.change(key, &mut |text| {
            let (source, now) = (text.source(), text.revision());
            let current: Vec<_> = text.versions().filter(|(lang, it)| *lang != source && it.of >= revision).collect();
            let current: Vec<_> = current.into_iter().map(|(lang, it)| (lang, it.clone())).collect();
            for (lang, version) in current {
                text.set(lang, kernel::Version { of: now, ..version });
            }
        });
    }
}

/// The language in which a record is written.
pub fn source<T: Editable>(record: &T) -> Lang {
    record.named().map_or(Lang::FR, Text::source)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::services::Service;
    use kernel::{Origin, Version};

    fn service() -> Service {
        let name = Text::new(Lang::FR, "Guichet").with(Lang::AR, "شباك").with(Lang::EN, "Desk");
        Service {
            description: Some(Text::new(Lang::FR, "Bonjour").with(Lang::AR, "مرحبا")),
            alert: Some(Text::new(Lang::FR, " ")),
            ..Service::invented(name)
        }
    }

    #[test]
    fn a_language_stands_as_its_least_text() {
        let mut service = service();
        assert_eq!(standing(&service, Lang::FR), Progress::Source);
        assert_eq!(standing(&service, Lang::AR), Progress::Current);
        assert_eq!(standing(&service, Lang::EN), Progress::Missing);
        assert_eq!(complete_column(&service), ",ar,fr,");
        service.name.rewrite("Accueil".into(), false);
        assert_eq!(standing(&service, Lang::AR), Progress::Stale);
        let machine = Version { value: "مرحبا".to_owned(), origin: Origin::Machine, of: 1, reviewer: None };
        assert!(service.change("description", &mut |text| text.set(Lang::AR, machine.clone())));
        assert_eq!(standing(&service, Lang::AR), Progress::Machine);
        assert_eq!(complete_column(&service), ",fr,");
    }

    #[test]
    fn names_are_folded_to_be_found() {
        assert_eq!(folded(" État civil : l’accueil "), "etat civil : l'accueil");
        assert_eq!(folded("الاستِقبال"), "الاستقبال");
        assert_eq!(folded(&"é".repeat(500)).chars().count(), 120);
    }
}
