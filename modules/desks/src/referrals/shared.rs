//! What the consent of a referral lets its partner read, as it is at the very moment in which somebody looks.
//! Only this referral's own consent counts, while it stands: another one to the same organisation opens nothing here.

use super::model::Referral;
use crate::files::model::{Body, Consent, Field, Note};
use crate::files::store as files;
use crate::msg;
use directory::api::Shelf;
use kernel::{Id, Result};
use messages::Message;
use platform::{Locale, Tx};
use uuid::Uuid;

/// What a consent lets be read.
#[derive(Debug, Clone)]
pub struct Shared {
    body: Body,
    notes: Vec<Note>,
}

/// What may be read of a referral now; nothing when its consent does not stand, or its file is not open.
pub async fn with(tx: &Tx, it: &Referral) -> Result<Option<Shared>> {
    let (Some(file), Some(consent)) = (it.file, agreed(tx, it).await?) else { return Ok(None) };
    let Some(found) = files::shared_fields(tx, file, consent.recipient, tx.now()).await? else { return Ok(None) };
    let notes = if consent.fields.contains(&Field::Notes) { found.notes } else { Vec::new() };
    Ok(Some(Shared { body: found.body.only(&consent.fields), notes }))
}

/// The consent of a referral, while it stands.
pub async fn agreed(tx: &Tx, it: &Referral) -> Result<Option<Consent>> {
    let (Some(file), Some(consent)) = (it.file, it.consent) else { return Ok(None) };
    let now = tx.now();
    let of_it = |known: &Consent| known.id == consent && known.stands(now);
    Ok(files::consents(tx, file).await?.into_iter().find(of_it))
}

impl Shared {
    /// What is read, each part with its name, in the order of a conversation; what was not said is left out.
    pub fn lines(&self, locale: &Locale, shelf: &Shelf) -> Vec<(String, String)> {
        let said = Field::ALL.into_iter().filter_map(|field| Some((label(field), self.value(field, locale, shelf)?)));
        said.map(|(label, value)| (locale.t(&label), value)).collect()
    }

    fn value(&self, field: Field, locale: &Locale, shelf: &Shelf) -> Option<String> {
        let it = &self.body;
        let join = |words: Vec<String>| words.join(", ");
        let need = |id: &Uuid| shelf.terms.get(&Id::from_uuid(*id)).map(|it| it.name.show(locale.lang).value.clone());
        let value = match field {
            Field::Name => it.name.clone(),
            Field::Phone => it.phone.clone(),
            Field::Email => it.email.clone(),
            Field::BirthYear => it.birth_year.map(|year| year.to_string()).unwrap_or_default(),
            Field::Nationality if it.nationality.is_empty() => String::new(),
            Field::Nationality => locale.country_name(&it.nationality).to_owned(),
            Field::Status => it.status.clone(),
            Field::Languages => join(it.languages.iter().map(|lang| locale.language_name(*lang)).collect()),
            Field::Needs => join(it.needs.iter().filter_map(need).collect()),
            Field::Situation => it.situation.clone(),
            Field::Notes => self.notes.iter().map(|it| it.text.as_str()).collect::<Vec<_>>().join("\n\n"),
        };
        Some(value).filter(|it| !it.is_empty())
    }
}

/// What a part of a file is called.
pub fn label(field: Field) -> Message {
    match field {
        Field::Name => msg::referral_field_name(),
        Field::Phone => msg::referral_field_phone(),
        Field::Email => msg::referral_field_email(),
        Field::BirthYear => msg::referral_field_birth_year(),
        Field::Nationality => msg::referral_field_nationality(),
        Field::Status => msg::referral_field_status(),
        Field::Languages => msg::referral_field_languages(),
        Field::Needs => msg::referral_field_needs(),
        Field::Situation => msg::referral_field_situation(),
        Field::Notes => msg::referral_field_notes(),
    }
}
