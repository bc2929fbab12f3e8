//! Brings what somebody typed into a service. A group that says what was shown is left alone, to the byte.
//! What is wrong is named with its field and in words; nothing is guessed.

use super::offer::LEVELS;
use super::places;
use super::shown::{BLOCKS, said};
use super::typed::{GROUPS, Typed, block, line};
use crate::contacts::{Language, Phone};
use crate::services::{RequiredDocument, Service, Sex};
use crate::shelf::Shelf;
use jiff::civil::Date;
use kernel::{Id, Lang, Text};
use messages::Message;
use platform::msg;

/// Most characters of a name, and of another text.
pub const NAME: usize = 200;
pub const TEXT: usize = 10_000;

/// Fields with what is to mend.
pub type Errors = Vec<(String, Message)>;

/// What edits need to know besides the form.
pub struct Edit<'a> {
    pub typed: &'a Typed,
    pub shelf: &'a Shelf,
    /// The language in which the service is written.
    pub lang: Lang,
    /// Translations stay up to date.
    pub minor: bool,
    /// The day on which somebody says that all of it is right.
    pub today: Date,
    pub errors: Errors,
}

impl Edit<'_> {
    pub fn wrong(&mut self, field: impl Into<String>, message: Message) {
        self.errors.push((field.into(), message));
    }

    /// Writes a text that may be missing.
    pub fn text(&mut self, slot: &mut Option<Text>, typed: &str, field: &str) {
        if typed.chars().count() > TEXT {
            self.wrong(field, msg::field_too_long(TEXT));
        }
        match slot {
            Some(_) if typed.is_empty() => *slot = None,
            Some(text) => text.rewrite(typed.to_owned(), self.minor),
            None if typed.is_empty() => {}
            None => *slot = Some(Text::new(self.lang, typed)),
        }
    }

    /// The same for a text of one line in a row, left alone when it says what it said.
    pub fn note(&mut self, slot: &mut Option<Text>, typed: &str, field: &str) {
        if line(said(slot.as_ref())) != typed {
            self.text(slot, typed, field);
        }
    }
}

/// The service as typed; what is wrong is in `edit.errors`, and is not in the service.
pub fn apply(service: &mut Service, edit: &mut Edit<'_>) {
    let shown = Typed::of(service, edit.shelf);
    let typed = edit.typed;
    for group in GROUPS {
        if typed.was(group).is_none() || typed.group(group) == shown.group(group) {
            continue;
        }
        match group {
            "name" => name(service, edit),
            "url" => url(service, edit),
            "email" => email(service, edit),
            "due" => due(service, edit),
            "documents" => documents(service, edit),
            "phone" => phones(service, edit),
            "hours" => places::hours(service, edit),
            "exception" => places::exceptions(service, edit),
            "theme" => places::themes(service, edit),
            "spoken" => spoken(service, edit),
            "holidays" => service.open_on_holidays = typed.has("holidays", "open"),
            "assured" => service.freshness.assured_on = Some(edit.today),
            _ if BLOCKS.contains(&group) => {
                if let Some(slot) = slot(service, group) {
                    edit.text(slot, typed.get(group), group);
                }
            }
            _ => eligibility(service, edit, group),
        }
    }
}

fn slot<'a>(service: &'a mut Service, name: &str) -> Option<&'a mut Option<Text>> {
    Some(match name {
        "description" => &mut service.description,
        "alert" => &mut service.alert,
        "application_process" => &mut service.application_process,
        "fees_description" => &mut service.fees_description,
        "wait_time" => &mut service.wait_time,
        "eligibility_description" => &mut service.eligibility_description,
        "interpretation_services" => &mut service.interpretation_services,
        _ => return None,
    })
}

fn name(service: &mut Service, edit: &mut Edit<'_>) {
    match edit.typed.get("name") {
        "" => edit.wrong("name", msg::field_required()),
        long if long.chars().count() > NAME => edit.wrong("name", msg::field_too_long(NAME)),
        name => service.name.rewrite(line(name), edit.minor),
    }
}

fn url(service: &mut Service, edit: &mut Edit<'_>) {
    let typed = edit.typed.get("url");
    let web = |url: &url::Url| matches!(url.scheme(), "http" | "https") && url.has_host();
    if typed.is_empty() {
        service.url = None;
    } else if url::Url::parse(typed).is_ok_and(|url| web(&url)) && typed.len() <= 2_000 {
        service.url = Some(typed.to_owned());
    } else {
        edit.wrong("url", msg::field_invalid_url());
    }
}

fn email(service: &mut Service, edit: &mut Edit<'_>) {
    let typed = edit.typed.get("email");
    let whole = typed.split_once('@').is_some_and(|(who, host)| {
        !who.is_empty() && host.contains('.') && !host.starts_with('.') && !host.ends_with('.') && !host.contains('@')
    });
    if typed.is_empty() {
        service.email = None;
    } else if whole && typed.len() <= 254 && !typed.contains(char::is_whitespace) {
        service.email = Some(typed.to_owned());
    } else {
        edit.wrong("email", msg::field_invalid_email());
    }
}

fn due(service: &mut Service, edit: &mut Edit<'_>) {
    match edit.typed.get("due") {
        "" => service.freshness.due = None,
        typed => match typed.parse::<Date>() {
            Ok(due) => service.freshness.due = Some(due),
            Err(_) => edit.wrong("due", msg::field_invalid_date()),
        },
    }
}

/// One document a line. A line that was there keeps its translations; one that stands where another stood is that one,
/// rewritten.
fn documents(service: &mut Service, edit: &mut Edit<'_>) {
    let lines: Vec<String> = edit.typed.get("documents").lines().map(line).filter(|it| !it.is_empty()).collect();
    let (before, silent): (Vec<_>, Vec<_>) =
        std::mem::take(&mut service.required_documents).into_iter().partition(|it| it.document.is_some());
    let mut before: Vec<Option<RequiredDocument>> = before.into_iter().map(Some).collect();
    let same = |it: &Option<RequiredDocument>, words: &str| {
        it.as_ref().is_some_and(|it| line(said(it.document.as_ref())) == words)
    };
    let mut after: Vec<Option<RequiredDocument>> =
        lines.iter().map(|words| before.iter_mut().find(|it| same(it, words)).and_then(Option::take)).collect();
    for (n, (place, words)) in after.iter_mut().zip(&lines).enumerate() {
        if place.is_none() {
            let known = before.get_mut(n).and_then(Option::take);
            let mut document = known.unwrap_or_else(|| RequiredDocument {
                id: Id::new(),
                document: None,
                uri: None,
                attributes: Vec::new(),
                metadata: Vec::new(),
            });
            edit.text(&mut document.document, words, "documents");
            *place = Some(document);
        }
    }
    service.required_documents = after.into_iter().flatten().chain(silent).collect();
}

fn phones(service: &mut Service, edit: &mut Edit<'_>) {
    let before = std::mem::take(&mut service.phones);
    for n in 0..edit.typed.rows("phone") {
        let typed = edit.typed;
        let cell = |part: &str| typed.get(&format!("phone.{n}.{part}"));
        let (number, extension, description) = (cell("number"), cell("extension"), cell("description"));
        if number.is_empty() {
            if !extension.is_empty() || (!description.is_empty() && cell("id").is_empty()) {
                edit.wrong(format!("phone.{n}.number"), msg::field_required());
            }
            continue;
        }
        if number.chars().filter(char::is_ascii_digit).count() < 2 || number.chars().count() > 60 {
            edit.wrong(format!("phone.{n}.number"), msg::field_invalid_phone());
        }
        let known = before.iter().find(|it| it.id.to_string() == cell("id")).cloned();
        let mut phone = known.unwrap_or_else(|| Phone {
            id: Id::new(),
            number: String::new(),
            extension: None,
            kind: Some("voice".to_owned()),
            description: None,
            languages: Vec::new(),
            attributes: Vec::new(),
            metadata: Vec::new(),
        });
        if line(&phone.number) != number {
            number.clone_into(&mut phone.number);
        }
        phone.extension = match extension.parse::<u32>() {
            Ok(extension) => Some(extension),
            Err(_) => {
                if !extension.is_empty() {
                    edit.wrong(format!("phone.{n}.extension"), msg::field_invalid_number());
                }
                None
            }
        };
        edit.note(&mut phone.description, description, &format!("phone.{n}.description"));
        service.phones.push(phone);
    }
}

fn spoken(service: &mut Service, edit: &mut Edit<'_>) {
    let wanted: Vec<Lang> = edit.typed.all("spoken").filter_map(|tag| tag.parse().ok()).collect();
    service.languages.retain(|it| it.code.is_none_or(|lang| wanted.contains(&lang)));
    for lang in wanted {
        if !service.languages.iter().any(|it| it.code == Some(lang)) {
            service.languages.push(Language {
                id: Id::new(),
                code: Some(lang),
                name: None,
                note: None,
                attributes: Vec::new(),
                metadata: Vec::new(),
            });
        }
    }
}

fn eligibility(service: &mut Service, edit: &mut Edit<'_>, group: &str) {
    fn known<T: serde::de::DeserializeOwned>(typed: &Typed, group: &str) -> Vec<T> {
        typed.all(group).filter_map(|word| serde_json::from_value(word.into()).ok()).collect()
    }
    let it = &mut service.eligibility;
    match group {
        "status" => it.statuses = known(edit.typed, group),
        "family" => it.family = known(edit.typed, group),
        "sex" => {
            it.sex = match edit.typed.get("sex") {
                "women" => Some(Sex::Women),
                "men" => Some(Sex::Men),
                _ => None,
            }
        }
        "level" => {
            let typed = edit.typed.get("level");
            if typed.is_empty() || LEVELS.contains(&typed) {
                it.language_level = Some(typed.to_owned()).filter(|level| !level.is_empty());
            } else {
                edit.wrong("level", msg::field_choose());
            }
        }
        _ => {
            it.minimum_age = age(edit, "age.minimum");
            it.maximum_age = age(edit, "age.maximum");
            if let (Some(from), Some(to)) = (it.minimum_age, it.maximum_age)
                && from > to
            {
                edit.wrong("age.maximum", msg::field_too_small(from));
            }
        }
    }
}

fn age(edit: &mut Edit<'_>, field: &str) -> Option<f64> {
    let typed = block(edit.typed.get(field)).replace(',', ".");
    if typed.is_empty() {
        return None;
    }
    match typed.parse::<f64>() {
        Ok(age) if (0.0..=130.0).contains(&age) => Some(age),
        Ok(age) if age > 130.0 => {
            edit.wrong(field, msg::field_too_large(130));
            None
        }
        _ => {
            edit.wrong(field, msg::field_invalid_number());
            None
        }
    }
}
