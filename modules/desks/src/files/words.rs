//! What a file says, in words: its fields, its consents, its state.
//! The same for those who receive, for partners and for the person.

use crate::files::model::{Body, Consent, Field, How, Purpose, Recipient, State};
use crate::known::Desks;
use crate::msg;
use directory::api::{self, Shelf};
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use kernel::{Id, Lang, Result};
use maud::{Markup, html};
use messages::Message;
use platform::ui::{self, Row, Tone};
use platform::{App, Locale};
use std::collections::{BTreeSet, HashMap};
use uuid::Uuid;

pub fn field(field: Field) -> Message {
    match field {
        Field::Name => msg::file_field_name(),
        Field::Phone => msg::file_field_phone(),
        Field::Email => msg::file_field_email(),
        Field::BirthYear => msg::file_field_birth_year(),
        Field::Nationality => msg::file_field_nationality(),
        Field::Status => msg::file_field_status(),
        Field::Languages => msg::file_field_languages(),
        Field::Needs => msg::file_field_needs(),
        Field::Situation => msg::file_field_situation(),
        Field::Notes => msg::file_field_notes(),
    }
}

/// What is said in a field, in words; nothing where nothing is.
pub fn value(locale: &Locale, shelf: &Shelf, body: &Body, field: Field) -> Option<String> {
    if !body.says(field) {
        return None;
    }
    Some(match field {
        Field::Name => body.name.clone(),
        Field::Phone => body.phone.clone(),
        Field::Email => body.email.clone(),
        Field::BirthYear => body.birth_year.map(|it| it.to_string()).unwrap_or_default(),
        Field::Nationality => locale.country_name(&body.nationality).to_owned(),
        Field::Status => body.status.clone(),
        Field::Languages => locale.languages_typed(&body.languages),
        Field::Needs => needs(locale, shelf, &body.needs),
        Field::Situation => body.situation.clone(),
        Field::Notes => return None,
    })
}

fn needs(locale: &Locale, shelf: &Shelf, needs: &[Uuid]) -> String {
    let terms = needs.iter().filter_map(|id| shelf.terms.get(&Id::from_uuid(*id)));
    let names: Vec<String> = terms.map(|it| it.name.show(locale.lang).value.clone()).collect();
    locale.list(&names, platform::locale::Join::And)
}

/// All that was confided, as questions and answers.
pub fn body(locale: &Locale, desks: &Desks, it: &Body) -> Markup {
    let shelf = desks.shelf();
    let row = |name: Field| -> Option<Row<'static>> {
        let said = value(locale, &shelf, it, name)?;
        let content = match name {
            Field::Phone => html! { a href={ "tel:" (said) } dir="ltr" { (said) } },
            Field::Email => html! { a href={ "mailto:" (said) } dir="ltr" { (said) } },
            Field::Situation => html! { p dir="auto" { @for line in said.lines() { (line) br; } } },
            _ => html! { bdi { (said) } },
        };
        Some(Row { icon: icon(name), label: locale.t(&field(name)), content })
    };
    let rows: Vec<Row<'_>> = Field::ALL.into_iter().filter_map(row).collect();
    if rows.is_empty() {
        html! {}
    } else {
        ui::rows(&rows)
    }
}

const fn icon(field: Field) -> &'static str {
    match field {
        Field::Name => "person",
        Field::Phone => "phone",
        Field::Email => "mail",
        Field::BirthYear => "calendar",
        Field::Nationality => "globe",
        Field::Status => "papers",
        Field::Languages => "language",
        Field::Needs => "list",
        Field::Situation | Field::Notes => "comment",
    }
}

pub fn purpose(purpose: Purpose) -> Message {
    match purpose {
        Purpose::FollowUp => msg::file_purpose_follow_up(),
        Purpose::Referral => msg::file_purpose_referral(),
        Purpose::Transfer => msg::file_purpose_transfer(),
    }
}

pub fn how(how: How) -> Message {
    match how {
        How::Spoken => msg::file_how_spoken(),
        How::Written => msg::file_how_written(),
        How::Sign => msg::file_how_sign(),
    }
}

pub fn state(locale: &Locale, state: State) -> Markup {
    let (tone, words) = match state {
        State::Open => (Tone::Ok, msg::file_state_open()),
        State::Closed => (Tone::Warn, msg::file_state_closed()),
        State::Erased => (Tone::Bad, msg::file_state_erased()),
        State::Anonymised => (Tone::Bad, msg::file_state_anonymised()),
    };
    ui::badge(tone, None, &locale.t(&words))
}

/// What people call those to whom consents were given.
pub async fn recipients(app: &App, desks: &Desks, lang: Lang, all: &[Consent]) -> Result<HashMap<Recipient, String>> {
    let ids: BTreeSet<Uuid> = all
        .iter()
        .filter_map(|it| if let Recipient::Organisation(id) = it.recipient { Some(id) } else { None })
        .collect();
    let ids: Vec<Uuid> = ids.into_iter().collect();
    let mut names: HashMap<Recipient, String> = api::organisations(app.db.read(), &ids)
        .await?
        .into_iter()
        .map(|it| (Recipient::Organisation(it.id.uuid()), it.name.show(lang).value.clone()))
        .collect();
    for desk in desks.all().iter() {
        names.insert(Recipient::Desk(desk.id.uuid()), desk.name.show(lang).value.clone());
    }
    Ok(names)
}

/// A consent in words.
pub struct Told {
    pub purpose: String,
    pub to: String,
    pub fields: String,
    /// Whether it stands, and until when.
    pub standing: (Tone, String),
    /// When, in which language and how it was given.
    pub given: String,
}

impl Told {
    pub fn of(locale: &Locale, it: &Consent, names: &HashMap<Recipient, String>, now: Timestamp) -> Told {
        let fields: Vec<String> = it.fields.iter().map(|name| locale.t(&field(*name))).collect();
        let standing = match it.withdrawn_at {
            Some(at) => (Tone::Bad, msg::file_consent_withdrawn(locale.date(day(at)))),
            None if !it.stands(now) => (Tone::Warn, msg::file_consent_over(locale.date(it.until))),
            None => (Tone::Ok, msg::file_consent_until(locale.date(it.until))),
        };
        let language = locale.language_name(it.language);
        let given = msg::file_consent_given(locale.date(day(it.given_at)), language);
        let mut given = vec![locale.t(&given), locale.t(&how(it.given.how))];
        given.extend(it.given.interpreter.then(|| locale.t(&msg::file_interpreter())));
        Told {
            purpose: locale.t(&purpose(it.purpose)),
            to: names.get(&it.recipient).cloned().unwrap_or_else(|| locale.t(&msg::file_recipient_gone())),
            fields: locale.list(&fields, platform::locale::Join::And),
            standing: (standing.0, locale.t(&standing.1)),
            given: given.join(" · "),
        }
    }
}

/// What a consent says: what for, to whom, what, until when, how it was given.
pub fn consent(locale: &Locale, it: &Consent, names: &HashMap<Recipient, String>, now: Timestamp) -> Markup {
    let told = Told::of(locale, it, names, now);
    html! {
        p { strong { (told.purpose) } " · " bdi { (told.to) } }
        p { (told.fields) }
        div class="cluster" { (ui::badge(told.standing.0, None, &told.standing.1)) }
        p class="soft" { (told.given) }
    }
}

/// The day of an instant, as it is counted for consents.
pub fn day(at: Timestamp) -> Date {
    at.to_zoned(TimeZone::UTC).date()
}
