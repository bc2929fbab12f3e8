//! The columns of a sheet of services: what a cell shows of a service, and what a cell that was changed does to it. Pure.
//! A cell that comes back as it went out changes nothing, whatever it holds.

use super::hours;
use crate::contacts::{Language, Phone};
use crate::services::{Service, Status};
use crate::shelf::Shelf;
use jiff::civil::Date;
use kernel::{Lang, Origin, Text, Version};
use serde::{Deserialize, Serialize};

/// What is typed to empty a cell: an empty one says nothing.
pub const EMPTIED: &str = "[-]";
/// Most characters of a title, and of another text.
const TITLE: usize = 200;
const TEXT: usize = 10_000;

/// Texts, as the sheet and as the record calls them; a column for each language, `title.fr`.
pub const TEXTS: [(&str, &str); 8] = [
    ("title", "name"),
    ("description", "description"),
    ("alert", "alert"),
    ("eligibility_description", "eligibility_description"),
    ("application_process", "application_process"),
    ("fees_description", "fees_description"),
    ("wait_time", "wait_time"),
    ("interpretation_services", "interpretation_services"),
];
/// What may be changed besides, one column each.
pub const PLAIN: [&str; 7] = ["phones", "email", "url", "hours", "languages", "themes", "due"];
/// What is there to be read only.
pub const INFORMS: [&str; 3] = ["territory", "organisation", "status"];
pub const ID: &str = "id";
pub const VERSION: &str = "version";

/// What is wrong with a cell, or with a row.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Wrong {
    Required,
    TooLong(usize),
    Email,
    Url,
    Phone,
    Date,
    Hours,
    /// There are hours that a cell cannot say: they would be lost.
    HoursHidden,
    /// A word that is none of those that may stand here.
    Unknown(String),
    /// The text must first be there in the language in which the service is written.
    NoSource,
    /// Translations are for those who may translate.
    Translation,
    NoIdentifier,
    /// No such service, or none that they may change: which, nobody is told.
    NotFound,
    /// The row with this number has the same identifier.
    Twice(u32),
    /// A formula in it failed.
    Fault,
}

/// The key of a text and its language: `title.fr`.
pub fn text_of(column: &str) -> Option<(&'static str, Lang)> {
    let (name, lang) = column.split_once('.')?;
    let (_, key) = TEXTS.iter().find(|(known, _)| *known == name)?;
    Some((key, lang.parse().ok()?))
}

/// Whether a sheet may have this column.
pub fn is_known(column: &str) -> bool {
    column == ID || column == VERSION || INFORMS.contains(&column) || is_ours(column)
}

/// Whether what stands in this column may be changed.
pub fn is_ours(column: &str) -> bool {
    PLAIN.contains(&column) || text_of(column).is_some()
}

/// The text of a service by the key of its columns: a sheet asks for each of them, row by row.
pub fn text_in<'a>(service: &'a Service, key: &str) -> Option<&'a Text> {
    match key {
        "name" => Some(&service.name),
        "description" => service.description.as_ref(),
        "alert" => service.alert.as_ref(),
        "eligibility_description" => service.eligibility_description.as_ref(),
        "application_process" => service.application_process.as_ref(),
        "fees_description" => service.fees_description.as_ref(),
        "wait_time" => service.wait_time.as_ref(),
        _ => service.interpretation_services.as_ref(),
    }
}

/// The columns of a new sheet, each with its width.
pub fn header(languages: &[Lang]) -> Vec<(String, u16)> {
    let mut all: Vec<(String, u16)> = vec![(ID.to_owned(), 38), (VERSION.to_owned(), 18)];
    all.extend(INFORMS.map(|name| (name.to_owned(), 18)));
    for (name, _) in TEXTS {
        let width = if name == "title" { 34 } else { 50 };
        all.extend(languages.iter().map(|lang| (format!("{name}.{lang}"), width)));
    }
    all.extend(PLAIN.map(|name| (name.to_owned(), 26)));
    all
}

/// A text as a cell shows it.
fn shown(text: &str) -> String {
    text.replace("\r\n", "\n").replace('\r', "\n").trim().to_owned()
}

/// What a cell shows; none where it is not ours to change.
pub fn said(service: &Service, shelf: &Shelf, column: &str) -> Option<String> {
    if let Some((key, lang)) = text_of(column) {
        let said = text_in(service, key).and_then(|text| text.version(lang).map(|it| shown(&it.value)));
        return Some(said.unwrap_or_default());
    }
    Some(match column {
        "phones" => service.phones.iter().map(|it| line(&it.number)).collect::<Vec<_>>().join("\n"),
        "email" => shown(service.email.as_deref().unwrap_or_default()),
        "url" => shown(service.url.as_deref().unwrap_or_default()),
        "hours" => hours::words(&service.schedules).unwrap_or_default(),
        "languages" => {
            let codes = service.languages.iter().filter_map(|it| it.code);
            codes.map(|it| it.to_string()).collect::<Vec<_>>().join(", ")
        }
        "themes" => {
            let terms: Vec<_> = service.terms().collect();
            let themes = shelf.themes.iter().filter(|it| terms.contains(&it.id));
            themes.map(|it| it.code.clone()).collect::<Vec<_>>().join(", ")
        }
        "due" => service.freshness.due.map(|it| it.to_string()).unwrap_or_default(),
        _ => return None,
    })
}

/// What a column that is only read says of a service.
pub fn informs(service: &Service, shelf: &Shelf, organisation: &str, column: &str) -> String {
    match column {
        "territory" => shelf.territory(service.territory).map(|it| it.slug.clone()).unwrap_or_default(),
        "organisation" => organisation.to_owned(),
        _ => match service.status {
            Status::Active => "active",
            Status::Inactive => "inactive",
            Status::Defunct => "defunct",
            Status::TemporarilyClosed => "temporarily closed",
        }
        .to_owned(),
    }
}

fn line(text: &str) -> String {
    text.replace(['\r', '\n'], " ").trim().to_owned()
}

/// Puts into a service what a cell says, in which something else stood.
pub fn write(service: &mut Service, shelf: &Shelf, column: &str, typed: &str) -> Result<(), Wrong> {
    if let Some((key, lang)) = text_of(column) {
        return text(service, key, lang, typed);
    }
    match column {
        "phones" => phones(service, typed),
        "email" => {
            let whole = typed.split_once('@').is_some_and(|(who, host)| {
                !who.is_empty() && host.contains('.') && !host.contains('@') && !host.starts_with('.')
            });
            let right = typed.is_empty() || (whole && typed.len() <= 254 && !typed.contains(char::is_whitespace));
            service.email = right.then(|| kept(typed)).ok_or(Wrong::Email)?;
            Ok(())
        }
        "url" => {
            let web = |it: url::Url| matches!(it.scheme(), "http" | "https") && it.has_host();
            let right = typed.is_empty() || (typed.len() <= 2_000 && url::Url::parse(typed).is_ok_and(web));
            service.url = right.then(|| kept(typed)).ok_or(Wrong::Url)?;
            Ok(())
        }
        "hours" => hours::write(&mut service.schedules, typed),
        "languages" => languages(service, typed),
        "themes" => themes(service, shelf, typed),
        "due" => {
            let date = if typed.is_empty() { None } else { Some(typed.parse::<Date>().map_err(|_| Wrong::Date)?) };
            service.freshness.due = date;
            Ok(())
        }
        _ => Ok(()),
    }
}

fn kept(typed: &str) -> Option<String> {
    Some(typed.to_owned()).filter(|it| !it.is_empty())
}

fn text(service: &mut Service, key: &str, lang: Lang, typed: &str) -> Result<(), Wrong> {
    let most = if key == "name" { TITLE } else { TEXT };
    if typed.chars().count() > most {
        return Err(Wrong::TooLong(most));
    }
    let written_in = service.name.source();
    if key == "name" {
        if typed.is_empty() && lang == written_in {
            return Err(Wrong::Required);
        }
        said_in(&mut service.name, lang, &line(typed));
        return Ok(());
    }
    let slot = match key {
        "description" => &mut service.description,
        "alert" => &mut service.alert,
        "eligibility_description" => &mut service.eligibility_description,
        "application_process" => &mut service.application_process,
        "fees_description" => &mut service.fees_description,
        "wait_time" => &mut service.wait_time,
        _ => &mut service.interpretation_services,
    };
    match slot {
        Some(text) if typed.is_empty() && lang == text.source() => *slot = None,
        Some(text) => said_in(text, lang, typed),
        None if lang == written_in => *slot = kept(typed).map(|typed| Text::new(lang, typed)),
        None if typed.is_empty() => {}
        None => return Err(Wrong::NoSource),
    }
    Ok(())
}

/// Writes one language of a text. A translation written here is of the text as it now stands.
fn said_in(text: &mut Text, lang: Lang, typed: &str) {
    if lang == text.source() {
        text.rewrite(typed.to_owned(), false);
    } else if typed.is_empty() {
        let source = text.version(text.source()).map(|it| it.value.clone()).unwrap_or_default();
        let mut bare = Text::new(text.source(), source).at_revision(text.revision());
        for (other, version) in text.versions().filter(|(other, _)| *other != lang && *other != text.source()) {
            bare.set(other, version.clone());
        }
        *text = bare;
    } else {
        let of = text.revision();
        text.set(lang, Version { value: typed.to_owned(), origin: Origin::Human, of, reviewer: None });
    }
}

/// One number a line. One that was there keeps all that is said of it; one in the place of another is that one.
fn phones(service: &mut Service, typed: &str) -> Result<(), Wrong> {
    let numbers: Vec<&str> = typed.lines().map(str::trim).filter(|it| !it.is_empty()).collect();
    let whole = |it: &&str| it.chars().filter(char::is_ascii_digit).count() >= 2 && it.chars().count() <= 60;
    if numbers.len() > 50 || !numbers.iter().all(whole) {
        return Err(Wrong::Phone);
    }
    let mut before: Vec<Option<Phone>> = service.phones.iter().cloned().map(Some).collect();
    let mut after: Vec<Option<Phone>> = Vec::new();
    for number in &numbers {
        let same = |it: &&mut Option<Phone>| it.as_ref().is_some_and(|phone| line(&phone.number) == *number);
        after.push(before.iter_mut().find(same).and_then(Option::take));
    }
    for (place, number) in numbers.iter().enumerate() {
        if after[place].is_none() {
            let known = before.get_mut(place).and_then(Option::take);
            after[place] = Some(Phone { number: (*number).to_owned(), ..known.unwrap_or_else(|| Phone::new(number)) });
        }
    }
    service.phones = after.into_iter().flatten().collect();
    Ok(())
}

fn words(typed: &str) -> impl Iterator<Item = &str> {
    typed.split([',', ';', '\n', '،']).map(str::trim).filter(|it| !it.is_empty())
}

fn languages(service: &mut Service, typed: &str) -> Result<(), Wrong> {
    let wanted: Vec<Lang> =
        words(typed).map(|it| it.parse().map_err(|_| Wrong::Unknown(it.to_owned()))).collect::<Result<_, _>>()?;
    Language::choose(&mut service.languages, &wanted);
    Ok(())
}

fn themes(service: &mut Service, shelf: &Shelf, typed: &str) -> Result<(), Wrong> {
    let known = |code: &str| shelf.theme(code).map(|it| it.id).ok_or_else(|| Wrong::Unknown(code.to_owned()));
    let wanted = words(typed).map(known).collect::<Result<Vec<_>, _>>()?;
    let is_theme = |id| shelf.themes.iter().any(|it| it.id == id);
    service.attributes.retain(|it| it.taxonomy_term_id.is_none_or(|id| !is_theme(id) || wanted.contains(&id)));
    for id in wanted {
        service.classify(id);
    }
    Ok(())
}
