//! Phones and contacts, as rows of any record's form.
//! A row that says what was shown is left alone; what the form does not show of a phone or a person stays with it.

use super::apply::Edit;
use super::shown::said;
use super::typed::{Typed, line};
use crate::contacts::{Contact, Language, Phone};
use kernel::{Id, Lang};
use platform::msg;

/// The kinds of phones that one may choose (HSDS `type`).
pub const KINDS: [&str; 4] = ["voice", "whatsapp", "text", "fax"];

/// The parts of a row of contacts that are typed.
const PARTS: [&str; 5] = ["name", "title", "department", "email", "phone"];

pub fn show_phones(form: &mut Typed, phones: &[Phone]) {
    for (n, phone) in phones.iter().enumerate() {
        form.put(format!("phone.{n}.id"), phone.id.to_string());
        form.put(format!("phone.{n}.number"), line(&phone.number));
        form.put(format!("phone.{n}.extension"), phone.extension.map(|it| it.to_string()).unwrap_or_default());
        form.put(format!("phone.{n}.description"), line(said(phone.description.as_ref())));
        form.put(format!("phone.{n}.kind"), line(phone.kind.as_deref().unwrap_or_default()));
        for lang in phone.languages.iter().filter_map(|it| it.code) {
            form.put(format!("phone.{n}.spoken"), lang.to_string());
        }
    }
}

pub fn phones(before: &[Phone], edit: &mut Edit<'_>) -> Vec<Phone> {
    let mut after = Vec::new();
    for n in 0..edit.typed.rows("phone") {
        let (typed, row) = (edit.typed, format!("phone.{n}"));
        let cell = |part: &str| typed.get(&format!("{row}.{part}"));
        let (number, extension, description) = (cell("number"), cell("extension"), cell("description"));
        if number.is_empty() {
            if !extension.is_empty() || (!description.is_empty() && cell("id").is_empty()) {
                edit.wrong(format!("{row}.number"), msg::field_required());
            }
            continue;
        }
        if number.chars().filter(char::is_ascii_digit).count() < 2 || number.chars().count() > 60 {
            edit.wrong(format!("{row}.number"), msg::field_invalid_phone());
        }
        let known = before.iter().find(|it| it.id.to_string() == cell("id")).cloned();
        let mut phone = known.unwrap_or_else(|| Phone::new(""));
        if line(&phone.number) != number {
            number.clone_into(&mut phone.number);
        }
        phone.extension = match extension.parse::<u32>() {
            Ok(extension) => Some(extension),
            Err(_) => {
                if !extension.is_empty() {
                    edit.wrong(format!("{row}.extension"), msg::field_invalid_number());
                }
                None
            }
        };
        if line(phone.kind.as_deref().unwrap_or_default()) != cell("kind") {
            phone.kind = Some(cell("kind")).filter(|kind| KINDS.contains(kind)).map(str::to_owned).or(phone.kind);
        }
        spoken(&mut phone.languages, typed, &format!("{row}.spoken"));
        edit.note(&mut phone.description, description, &format!("{row}.description"));
        after.push(phone);
    }
    after
}

/// The languages chosen under a name; those that have no code are not offered, and stay.
pub fn spoken(languages: &mut Vec<Language>, typed: &Typed, name: &str) {
    let wanted: Vec<Lang> = typed.all(name).filter_map(|tag| tag.parse().ok()).collect();
    Language::choose(languages, &wanted);
}

/// What a row of a contact says, in the order of [`PARTS`].
fn cells(contact: &Contact) -> [String; 5] {
    [
        line(contact.name.as_deref().unwrap_or_default()),
        line(said(contact.title.as_ref())),
        line(said(contact.department.as_ref())),
        line(contact.email.as_deref().unwrap_or_default()),
        line(contact.phones.first().map(|it| it.number.as_str()).unwrap_or_default()),
    ]
}

pub fn show_contacts(form: &mut Typed, contacts: &[Contact]) {
    for (n, contact) in contacts.iter().enumerate() {
        form.put(format!("contact.{n}.id"), contact.id.to_string());
        for (part, cell) in PARTS.into_iter().zip(cells(contact)) {
            form.put(format!("contact.{n}.{part}"), cell);
        }
    }
}

pub fn contacts(before: &[Contact], edit: &mut Edit<'_>) -> Vec<Contact> {
    let mut after = Vec::new();
    for n in 0..edit.typed.rows("contact") {
        let typed = edit.typed;
        let field = |part: &str| format!("contact.{n}.{part}");
        let typed_cells = PARTS.map(|part| typed.get(&field(part)).to_owned());
        let known = before.iter().find(|it| it.id.to_string() == typed.get(&field("id")));
        if let Some(known) = known.filter(|known| cells(known) == typed_cells) {
            after.push(known.clone());
            continue;
        }
        if typed_cells.iter().all(String::is_empty) {
            continue;
        }
        let mut contact = known.cloned().unwrap_or_else(|| Contact {
            id: Id::new(),
            name: None,
            title: None,
            department: None,
            email: None,
            phones: Vec::new(),
            attributes: Vec::new(),
            metadata: Vec::new(),
        });
        let [name, title, department, email, phone] = typed_cells;
        if line(contact.name.as_deref().unwrap_or_default()) != name {
            edit.short(&name, &field("name"));
            contact.name = Some(name).filter(|name| !name.is_empty());
        }
        edit.note(&mut contact.title, &title, &field("title"));
        edit.note(&mut contact.department, &department, &field("department"));
        if line(contact.email.as_deref().unwrap_or_default()) != email {
            contact.email = edit.email(&email, &field("email"));
        }
        contact_phone(&mut contact, &phone, edit, &field("phone"));
        after.push(contact);
    }
    after
}

fn contact_phone(contact: &mut Contact, typed: &str, edit: &mut Edit<'_>, field: &str) {
    if contact.phones.first().map(|it| line(&it.number)).unwrap_or_default() == typed {
        return;
    }
    if !typed.is_empty() && (typed.chars().filter(char::is_ascii_digit).count() < 2 || typed.chars().count() > 60) {
        edit.wrong(field, msg::field_invalid_phone());
    }
    match contact.phones.first_mut() {
        Some(_) if typed.is_empty() => drop(contact.phones.remove(0)),
        Some(phone) => typed.clone_into(&mut phone.number),
        None => contact.phones.push(Phone::new(typed)),
    }
}
