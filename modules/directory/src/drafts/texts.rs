//! The texts of a service that are translated, each with a key of its own, and how far each language has come. Pure.
//! A key names the same text before and after other texts are added or taken away.

use super::short;
use crate::schedules::Exception;
use crate::services::Service;
use icu::normalizer::DecomposingNormalizerBorrowed;
use kernel::{Lang, Origin, Text};
use std::collections::BTreeSet;

/// How one text stands in one language; the least of them is how a whole service stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Progress {
    Missing,
    Machine,
    Stale,
    Current,
    /// This is the language in which it was written.
    Source,
}

/// The texts of the service itself, by the names of their fields.
macro_rules! fields {
    ($($name:ident),+) => {
        fn own(service: &Service) -> Vec<(String, &Text)> {
            let mut all = vec![("name".to_owned(), &service.name)];
            $(all.extend(service.$name.as_ref().map(|text| (stringify!($name).to_owned(), text)));)+
            all
        }

        fn own_mut(service: &mut Service) -> Vec<(String, &mut Text)> {
            let mut all = vec![("name".to_owned(), &mut service.name)];
            $(all.extend(service.$name.as_mut().map(|text| (stringify!($name).to_owned(), text)));)+
            let phones = service.phones.iter_mut().filter_map(|it| Some((format!("phone.{}", it.id), it.description.as_mut()?)));
            all.extend(phones);
            let documents = service.required_documents.iter_mut();
            all.extend(documents.filter_map(|it| Some((format!("document.{}", it.id), it.document.as_mut()?))));
            let hours = service.schedules.iter_mut();
            all.extend(hours.filter_map(|it| Some((format!("hours.{}", it.id), it.notes.as_mut()?))));
            let exceptions = service.exceptions.iter_mut();
            all.extend(exceptions.filter_map(|it| Some((format!("exception.{}", key(it)), it.note.as_mut()?))));
            all
        }
    };
}

fields!(
    alternate_name,
    description,
    eligibility_description,
    application_process,
    fees_description,
    wait_time,
    alert,
    interpretation_services,
    fees
);

/// What an exception is known by: its days and hours, for it has no identifier.
pub fn key(exception: &Exception) -> String {
    let known = serde_json::to_vec(&(&exception.period, &exception.hours)).unwrap_or_default();
    short(&known)
}

/// Every text that is translated, with its key, in the order in which it is read: `description`, `phone.<id>`…
pub fn texts(service: &Service) -> Vec<(String, &Text)> {
    let mut all = own(service);
    let phones = service.phones.iter();
    all.extend(phones.filter_map(|it| Some((format!("phone.{}", it.id), it.description.as_ref()?))));
    let documents = service.required_documents.iter();
    all.extend(documents.filter_map(|it| Some((format!("document.{}", it.id), it.document.as_ref()?))));
    let hours = service.schedules.iter();
    all.extend(hours.filter_map(|it| Some((format!("hours.{}", it.id), it.notes.as_ref()?))));
    let exceptions = service.exceptions.iter();
    all.extend(exceptions.filter_map(|it| Some((format!("exception.{}", key(it)), it.note.as_ref()?))));
    all
}

/// The text with this key.
pub fn find<'a>(service: &'a Service, key: &str) -> Option<&'a Text> {
    texts(service).into_iter().find(|(known, _)| known == key).map(|(_, text)| text)
}

/// The text with this key, to be changed.
pub fn find_mut<'a>(service: &'a mut Service, key: &str) -> Option<&'a mut Text> {
    own_mut(service).into_iter().find(|(known, _)| known == key).map(|(_, text)| text)
}

/// How a text stands in a language.
pub fn progress(text: &Text, lang: Lang) -> Progress {
    if text.source() == lang {
        return Progress::Source;
    }
    match text.version(lang) {
        Some(version) if version.value.trim().is_empty() => Progress::Missing,
        Some(version) if version.origin == Origin::Machine => Progress::Machine,
        Some(version) if version.of < text.revision() => Progress::Stale,
        Some(_) => Progress::Current,
        None => Progress::Missing,
    }
}

/// How a whole service stands in a language.
pub fn standing(service: &Service, lang: Lang) -> Progress {
    let said = |text: &Text| text.version(text.source()).is_some_and(|version| !version.value.trim().is_empty());
    let texts = texts(service);
    let said = texts.iter().filter(|(_, text)| said(text));
    said.map(|(_, text)| progress(text, lang)).min().unwrap_or(Progress::Missing)
}

/// The languages in which every text is up to date.
pub fn complete(service: &Service) -> BTreeSet<Lang> {
    let written = service.name.versions().map(|(lang, _)| lang);
    written.filter(|lang| standing(service, *lang) >= Progress::Current).collect()
}

/// The languages of [`complete`] as a column holds them: `,ar,fr,`.
pub fn complete_column(service: &Service) -> String {
    let languages = complete(service).into_iter().map(|lang| format!("{lang},"));
    std::iter::once(",".to_owned()).chain(languages).collect()
}

/// A name without accents and capitals, to be sorted and searched by; at most 120 characters.
pub fn folded(name: &str) -> String {
    let apart = DecomposingNormalizerBorrowed::new_nfkd().normalize(name.trim());
    let bare = apart.chars().filter(|c| !matches!(c, '\u{300}'..='\u{36f}' | '\u{64b}'..='\u{655}'));
    let plain = bare.map(|c| if matches!(c, '’' | '‘') { '\'' } else { c });
    plain.flat_map(char::to_lowercase).take(120).collect()
}

/// The language in which a service is written.
pub fn source(service: &Service) -> Lang {
    service.name.source()
}

#[cfg(test)]
mod tests {
    use super::*;
    use kernel::{Id, Version};

    fn service() -> Service {
        serde_json::from_value(serde_json::json!({
            "id": Id::<Service>::derived("test", "service"),
            "slug": "s",
            "territory": Id::<kernel::Territory>::derived("test", "territory"),
            "name": Text::new(Lang::FR, "Guichet").with(Lang::AR, "شباك").with(Lang::EN, "Desk"),
            "description": Text::new(Lang::FR, "Bonjour").with(Lang::AR, "مرحبا"),
            "alert": Text::new(Lang::FR, " "),
        }))
        .unwrap()
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
        find_mut(&mut service, "description").unwrap().set(Lang::AR, machine);
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
