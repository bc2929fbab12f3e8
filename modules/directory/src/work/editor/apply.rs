//! Brings what somebody typed into a service. A group that says what was shown is left alone, to the byte.
//! What is wrong is named with its field and in words; nothing is guessed.

use super::offer::LEVELS;
use super::shown::{BLOCKS, said};
use super::typed::{GROUPS, Typed, block, line};
use super::{capacities, costs, given, lines, pictured, places, reach};
use crate::services::{RequiredDocument, Service, ServiceArea, Sex};
use crate::shelf::Shelf;
use jiff::civil::Date;
use kernel::{Id, Lang, Text};
use messages::Message;
use platform::msg;
use uuid::Uuid;

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
    /// Other records that may be added to it.
    pub offered: &'a [Uuid],
    pub errors: Errors,
}

impl Edit<'_> {
    pub fn wrong(&mut self, field: impl Into<String>, message: Message) {
        self.errors.push((field.into(), message));
    }

    /// Writes a text that may be missing.
    pub fn text(&mut self, slot: &mut Option<Text>, typed: &str, field: &str) {
        self.long_text(slot, typed, field, TEXT);
    }

    /// The same for a text of so many characters at most.
    pub fn long_text(&mut self, slot: &mut Option<Text>, typed: &str, field: &str, most: usize) {
        if typed.chars().count() > most {
            self.wrong(field, msg::field_too_long(most));
        }
        match slot {
            Some(_) if typed.is_empty() => *slot = None,
            Some(text) => text.rewrite(typed.to_owned(), self.minor),
            None if typed.is_empty() => {}
            None => *slot = Some(Text::new(self.lang, typed)),
        }
    }

    /// Says where a name is too long.
    pub fn short(&mut self, typed: &str, field: &str) {
        if typed.chars().count() > NAME {
            self.wrong(field, msg::field_too_long(NAME));
        }
    }

    /// An address on the web, none where nothing is typed.
    pub fn url(&mut self, typed: &str, field: &str) -> Option<String> {
        let web = |url: &url::Url| matches!(url.scheme(), "http" | "https") && url.has_host();
        if typed.is_empty() {
            return None;
        }
        if typed.len() > 2_000 || !url::Url::parse(typed).is_ok_and(|url| web(&url)) {
            self.wrong(field, msg::field_invalid_url());
        }
        Some(typed.to_owned())
    }

    /// An e-mail address, none where nothing is typed.
    pub fn email(&mut self, typed: &str, field: &str) -> Option<String> {
        let whole = typed.split_once('@').is_some_and(|(who, host)| {
            let ends = host.starts_with('.') || host.ends_with('.');
            !who.is_empty() && host.contains('.') && !ends && !host.contains('@')
        });
        if typed.is_empty() {
            return None;
        }
        if !whole || typed.len() > 254 || typed.contains(char::is_whitespace) {
            self.wrong(field, msg::field_invalid_email());
        }
        Some(typed.to_owned())
    }

    /// A name that must be there.
    pub fn name(&mut self, slot: &mut Text, typed: &str) {
        match typed {
            "" => self.wrong("name", msg::field_required()),
            long if long.chars().count() > NAME => self.wrong("name", msg::field_too_long(NAME)),
            name => slot.rewrite(line(name), self.minor),
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
            "name" => edit.name(&mut service.name, typed.get("name")),
            "url" => service.url = edit.url(typed.get("url"), "url"),
            "email" => service.email = edit.email(typed.get("email"), "email"),
            "due" => due(service, edit),
            "documents" => documents(service, edit),
            "phone" => service.phones = reach::phones(&service.phones, edit),
            "contact" => service.contacts = reach::contacts(&service.contacts, edit),
            "cost" => service.cost_options = costs::costs(&service.cost_options, edit),
            "capacity" => service.capacities = capacities::capacities(&service.capacities, edit),
            "served" => served(service, edit),
            "picture" => service.pictures = pictured::pictures(&service.pictures, edit),
            "hours" => places::hours(&mut service.schedules, edit),
            "exception" => places::exceptions(service, edit),
            "theme" => places::themes(service, edit),
            "place" => given::places(&mut service.places, edit),
            "spoken" => reach::spoken(&mut service.languages, typed, "spoken"),
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
        "accreditations" => &mut service.accreditations,
        _ => return None,
    })
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

fn documents(service: &mut Service, edit: &mut Edit<'_>) {
    let fresh =
        || RequiredDocument { id: Id::new(), document: None, uri: None, attributes: Vec::new(), metadata: Vec::new() };
    let all = std::mem::take(&mut service.required_documents);
    service.required_documents =
        lines::lines(all, |it| it.document.as_ref(), |it| &mut it.document, fresh, edit, "documents");
}

fn served(service: &mut Service, edit: &mut Edit<'_>) {
    let fresh = || ServiceArea {
        id: Id::new(),
        name: None,
        description: None,
        extent: None,
        extent_type: None,
        uri: None,
        attributes: Vec::new(),
        metadata: Vec::new(),
    };
    let all = std::mem::take(&mut service.service_areas);
    service.service_areas = lines::lines(all, |it| it.name.as_ref(), |it| &mut it.name, fresh, edit, "served");
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
